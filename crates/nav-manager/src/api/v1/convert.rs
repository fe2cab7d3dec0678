//! From what queries find to the messages of `navigator.api.v1`.

use std::collections::BTreeMap;

use nav_mesh::object::{self, ServiceType};
use nav_mesh::proxy::Role;
use nav_mesh::workload::{self, Locality};
use nav_mesh::{ClusterId, ClusterService, Instance, InstanceId, Object, ObjectName, ServiceId, StringMap, Timestamp};
use nav_proto::api::v1 as wire;

use crate::fleet::Snapshot;
use crate::query::{InstanceView, ServiceView};

pub(super) fn summary(service: &ServiceView<'_>) -> wire::ServiceSummary {
    wire::ServiceSummary {
        id: service.id.to_string(),
        namespace: service.id.0.namespace.to_string(),
        name: service.id.0.name.to_string(),
        clusters: in_clusters(service),
    }
}

pub(super) fn service(service: &ServiceView<'_>, snapshot: &Snapshot) -> wire::Service {
    let instance = |found: InstanceView<'_>| {
        let in_cluster = snapshot.instance(found.cluster, &found.instance.name());
        instance(found.cluster, found.instance, in_cluster.map_or(&[][..], |in_cluster| &in_cluster.services))
    };
    wire::Service {
        id: service.id.to_string(),
        namespace: service.id.0.namespace.to_string(),
        name: service.id.0.name.to_string(),
        clusters: in_clusters(service),
        instances: service.instances().map(instance).collect(),
    }
}

fn in_clusters(service: &ServiceView<'_>) -> Vec<wire::ServiceInCluster> {
    service.clusters.iter().map(|(id, share)| in_cluster(id, share)).collect()
}

fn in_cluster(cluster: &ClusterId, share: &ClusterService) -> wire::ServiceInCluster {
    let service = share.object.as_service();
    let ready = share.instances.iter().filter(|instance| instance.ready).count();
    wire::ServiceInCluster {
        cluster: cluster.to_string(),
        r#type: service.map_or(wire::ServiceType::Unspecified, service_type).into(),
        headless: service.is_some_and(|service| service.headless),
        ports: service.into_iter().flat_map(|service| service.ports.iter()).map(port).collect(),
        instances: count(share.instances.len()),
        ready_instances: count(ready),
    }
}

fn service_type(service: &object::Service) -> wire::ServiceType {
    match service.service_type {
        ServiceType::Unknown => wire::ServiceType::Unspecified,
        ServiceType::ClusterIp => wire::ServiceType::ClusterIp,
        ServiceType::NodePort => wire::ServiceType::NodePort,
        ServiceType::LoadBalancer => wire::ServiceType::LoadBalancer,
        ServiceType::ExternalName => wire::ServiceType::ExternalName,
    }
}

fn port(port: &object::ServicePort) -> wire::ServicePort {
    wire::ServicePort {
        name: port.name.to_string(),
        port: port.port.into(),
        protocol: port.protocol.to_string(),
        app_protocol: port.app_protocol.to_string(),
        target_port: port.target_port.to_string(),
        node_port: port.node_port.into(),
    }
}

pub(super) fn instance(cluster: &ClusterId, instance: &Instance, services: &[ObjectName]) -> wire::Instance {
    let id = InstanceId { cluster: cluster.clone(), name: instance.name() };
    wire::Instance {
        id: id.to_string(),
        cluster: id.cluster.to_string(),
        namespace: id.name.namespace().to_owned(),
        pod: id.name.pod_name().to_owned(),
        ips: instance.ips().iter().map(|ip| ip.to_string()).collect(),
        ready: instance.ready,
        terminating: instance.terminating,
        status: instance.pod_status().to_owned(),
        node: instance.node().to_string(),
        locality: Some(locality(&instance.locality())),
        proxy_role: instance.pod.as_ref().map_or(wire::ProxyRole::Unspecified, |_| role(instance.role())).into(),
        workload: instance.pod.as_deref().map(workload),
        labels: instance.labels().map(map).unwrap_or_default(),
        revision: instance.revision().to_owned(),
        services: services.iter().map(|name| ServiceId(name.clone()).to_string()).collect(),
    }
}

pub(super) fn config_object(cluster: &ClusterId, object: &Object) -> wire::ConfigObject {
    let meta = &object.meta;
    wire::ConfigObject {
        cluster: cluster.to_string(),
        kind: meta.kind.to_string(),
        group: meta.kind.info().group.to_owned(),
        namespace: meta.name.namespace.to_string(),
        name: meta.name.name.to_string(),
        uid: meta.uid.to_string(),
        generation: meta.generation,
        created_at: meta.created.map(timestamp),
        labels: map(&meta.labels),
    }
}

fn map(pairs: &StringMap) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
}

fn locality(locality: &Locality) -> wire::Locality {
    let Locality { region, zone, subzone } = locality;
    wire::Locality { region: region.to_string(), zone: zone.to_string(), subzone: subzone.to_string() }
}

fn role(role: Role) -> wire::ProxyRole {
    match role {
        Role::None => wire::ProxyRole::None,
        Role::Sidecar => wire::ProxyRole::Sidecar,
        Role::Gateway => wire::ProxyRole::Gateway,
        Role::Waypoint => wire::ProxyRole::Waypoint,
        Role::Ztunnel => wire::ProxyRole::Ztunnel,
    }
}

fn workload(pod: &Object) -> wire::Workload {
    let workload::Workload { kind, name } = workload::workload(pod);
    wire::Workload { kind: kind.into(), name: name.into() }
}

pub(super) fn timestamp(at: Timestamp) -> nav_proto::Timestamp {
    nav_proto::Timestamp { seconds: at.unix_seconds(), nanos: 0 }
}

pub(super) fn count(count: usize) -> u32 {
    count.try_into().unwrap_or(u32::MAX)
}
