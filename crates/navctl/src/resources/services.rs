use std::collections::BTreeMap;

use nav_proto::api::v1::{
    Difference, DifferenceAspect, Health, ProxyRole, ServiceInCluster, ServicePort, ServiceSummary, ServiceType,
};

use super::column::{Column, Item, Place, across_namespaces, column, distinct, elastic, list, named, wide};
use crate::output::{Cell, Tone, absolute, age};

impl Item for ServiceSummary {
    const COLUMNS: &'static [Column<Self>] = &[
        across_namespaces(named(column("NAMESPACE", |service, _| (&service.namespace).into()))),
        named(column("NAME", |service, _| (&service.name).into())),
        wide(column("MESH", |service, _| (&service.mesh).into())),
        elastic(column("CLUSTERS", |service, _| list(service.clusters.iter().map(|share| &share.cluster)).into())),
        wide(column("TYPE", |service, _| distinct(service.clusters.iter().map(|share| type_word(share).to_owned())))),
        column("READY", |service, _| ready(service)),
        column("HEALTH", |service, _| health(service.health())),
        elastic(column("VERSIONS", |service, _| {
            distinct(service.clusters.iter().flat_map(|share| share.versions.clone()))
        })),
        elastic(column("DIFFERS", |service, _| differs(&service.differences))),
        elastic(wide(column("PORTS", |service, _| {
            distinct(service.clusters.iter().flat_map(|share| &share.ports).map(port))
        }))),
        elastic(wide(column("CLUSTER-IP", |service, _| {
            distinct(service.clusters.iter().flat_map(|share| share.cluster_ips.clone()))
        }))),
        elastic(wide(column("EXTERNAL", |service, _| distinct(service.clusters.iter().flat_map(external))))),
        wide(column("PROXIES", |service, _| proxies(service.clusters.iter().flat_map(ServiceInCluster::proxy_roles)))),
        column("AGE", |service, now| age(oldest(service), now).into()),
        wide(column("CREATED", |service, _| absolute(oldest(service)).into())),
    ];

    fn place(&self) -> Place {
        let Self { id, mesh, namespace, name, .. } = self;
        let (id, mesh, namespace, name) = (id.clone(), mesh.clone(), namespace.clone(), name.clone());
        Place { id, mesh, namespace, name, ..Place::default() }
    }

    fn labels(&self) -> Vec<&BTreeMap<String, String>> {
        self.clusters.iter().map(|share| &share.labels).collect()
    }
}

fn ready(service: &ServiceSummary) -> Cell {
    let (mut ready, mut all) = (0, 0);
    for share in &service.clusters {
        ready += share.ready_instances;
        all += share.instances;
    }
    format!("{ready}/{all}").into()
}

/// Since when any cluster has it.
fn oldest(service: &ServiceSummary) -> Option<nav_proto::Timestamp> {
    service.clusters.iter().filter_map(|share| share.created_at).min_by_key(|at| at.seconds)
}

pub(crate) fn health(health: Health) -> Cell {
    match health {
        Health::Unspecified => "".into(),
        Health::Ready => Cell::new("ready", Tone::Good),
        Health::Degraded => Cell::new("degraded", Tone::Doubtful),
        Health::Failing => Cell::new("failing", Tone::Bad),
    }
}

fn differs(differences: &[Difference]) -> Cell {
    let words = list(differences.iter().map(|difference| aspect(difference.aspect())));
    let tone = if words.is_empty() { Tone::Plain } else { Tone::Doubtful };
    Cell::new(&words, tone)
}

pub(crate) fn aspect(aspect: DifferenceAspect) -> &'static str {
    match aspect {
        DifferenceAspect::Unspecified => "other",
        DifferenceAspect::Presence => "presence",
        DifferenceAspect::Type => "type",
        DifferenceAspect::Ports => "ports",
        DifferenceAspect::Versions => "versions",
        DifferenceAspect::Replicas => "replicas",
    }
}

pub(crate) fn type_word(share: &ServiceInCluster) -> &'static str {
    match share.r#type() {
        ServiceType::Unspecified => "",
        _ if share.headless => "Headless",
        ServiceType::ClusterIp => "ClusterIP",
        ServiceType::NodePort => "NodePort",
        ServiceType::LoadBalancer => "LoadBalancer",
        ServiceType::ExternalName => "ExternalName",
    }
}

/// `80/TCP`, with the node's port behind a `:`, as kubectl has it.
pub(crate) fn port(port: &ServicePort) -> String {
    match port.node_port {
        0 => format!("{}/{}", port.port, port.protocol),
        node => format!("{}:{node}/{}", port.port, port.protocol),
    }
}

pub(crate) fn external(share: &ServiceInCluster) -> impl Iterator<Item = String> {
    share.external_addresses.iter().chain([&share.external_name]).filter(|text| !text.is_empty()).cloned()
}

pub(crate) fn proxies(roles: impl Iterator<Item = ProxyRole>) -> Cell {
    distinct(roles.map(|found| role(found).to_owned()))
}

pub(crate) fn role(role: ProxyRole) -> &'static str {
    match role {
        ProxyRole::Unspecified => "",
        ProxyRole::None => "none",
        ProxyRole::Sidecar => "sidecar",
        ProxyRole::Gateway => "gateway",
        ProxyRole::Waypoint => "waypoint",
        ProxyRole::Ztunnel => "ztunnel",
    }
}
