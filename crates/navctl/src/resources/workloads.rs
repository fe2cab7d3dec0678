use std::collections::BTreeMap;

use nav_proto::api::v1::WorkloadSummary;

use super::column::{Column, Item, Place, across_namespaces, column, elastic, list, named, wide};
use super::services::{health, proxies};

impl Item for WorkloadSummary {
    const COLUMNS: &'static [Column<Self>] = &[
        across_namespaces(named(column("NAMESPACE", |workload, _| (&workload.namespace).into()))),
        named(column("NAME", |workload, _| (&workload.name).into())),
        column("KIND", |workload, _| (&workload.kind).into()),
        wide(column("MESH", |workload, _| (&workload.mesh).into())),
        elastic(column("CLUSTER", |workload, _| (&workload.cluster).into())),
        column("READY", |workload, _| format!("{}/{}", workload.ready_instances, workload.instances).into()),
        column("HEALTH", |workload, _| health(workload.health())),
        column("RESTARTS", |workload, _| workload.restarts.into()),
        elastic(column("VERSIONS", |workload, _| list(&workload.versions).into())),
        wide(column("PROXIES", |workload, _| proxies(workload.proxy_roles()))),
        elastic(wide(column("REVISIONS", |workload, _| list(&workload.revisions).into()))),
        elastic(wide(column("SERVICES", |workload, _| list(&workload.services).into()))),
    ];

    fn place(&self) -> Place {
        let Self { id, mesh, cluster, namespace, kind, name, .. } = self.clone();
        Place { id, mesh, cluster, namespace, kind, name }
    }

    fn labels(&self) -> Vec<&BTreeMap<String, String>> {
        vec![&self.labels]
    }
}
