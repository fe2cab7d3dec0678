use nav_proto::api::v1::{Cluster, ConfigObject, Instance, Mesh, Namespace, ServiceSummary, WorkloadSummary};

use super::column::Columns;
use super::{Detail, Part, Resource};

pub(crate) const RESOURCES: [&Resource; 7] =
    [&SERVICES, &WORKLOADS, &INSTANCES, &CONFIG, &NAMESPACES, &CLUSTERS, &MESHES];

pub(crate) static SERVICES: Resource = Resource {
    names: &["services", "service", "svc"],
    one: "service",
    many: "services",
    id: &[Part::Namespace, Part::Name],
    name_field: "name",
    detail: Detail::Answer,
    has_labels: true,
    word: "service",
    columns: Columns::of::<ServiceSummary>(),
};

pub(crate) static WORKLOADS: Resource = Resource {
    names: &["workloads", "workload", "wl"],
    one: "workload",
    many: "workloads",
    id: &[Part::Cluster, Part::Namespace, Part::Kind, Part::Name],
    name_field: "name",
    detail: Detail::Answer,
    has_labels: true,
    word: "workload",
    columns: Columns::of::<WorkloadSummary>(),
};

pub(crate) static INSTANCES: Resource = Resource {
    names: &["instances", "instance", "inst", "pods", "pod", "po"],
    one: "instance",
    many: "instances",
    id: &[Part::Cluster, Part::Namespace, Part::Name],
    name_field: "pod",
    detail: Detail::Answer,
    has_labels: true,
    word: "instance",
    columns: Columns::of::<Instance>(),
};

pub(crate) static CONFIG: Resource = Resource {
    names: &["config", "configs", "cfg"],
    one: "config object",
    many: "config objects",
    id: &[Part::Cluster, Part::Kind, Part::Namespace, Part::Name],
    name_field: "name",
    detail: Detail::Manifest("object"),
    has_labels: true,
    word: "config",
    columns: Columns::of::<ConfigObject>(),
};

pub(crate) static NAMESPACES: Resource = Resource {
    names: &["namespaces", "namespace", "ns"],
    one: "namespace",
    many: "namespaces",
    id: &[Part::Name],
    name_field: "name",
    detail: Detail::None,
    has_labels: true,
    word: "namespace",
    columns: Columns::of::<Namespace>(),
};

pub(crate) static CLUSTERS: Resource = Resource {
    names: &["clusters", "cluster", "cl"],
    one: "cluster",
    many: "clusters",
    id: &[Part::Name],
    name_field: "id",
    detail: Detail::Answer,
    has_labels: false,
    word: "cluster",
    columns: Columns::of::<Cluster>(),
};

pub(crate) static MESHES: Resource = Resource {
    names: &["meshes", "mesh"],
    one: "mesh",
    many: "meshes",
    id: &[Part::Name],
    name_field: "id",
    detail: Detail::None,
    has_labels: false,
    word: "mesh",
    columns: Columns::of::<Mesh>(),
};
