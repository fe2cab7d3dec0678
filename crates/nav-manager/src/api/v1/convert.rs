//! From what queries find to the messages of `navigator.api.v1` that several lists share.

use std::collections::{BTreeMap, BTreeSet};

use nav_mesh::object::{self, ServiceType};
use nav_mesh::proxy::Role;
use nav_mesh::workload::{self, Locality};
use nav_mesh::{
    ClusterId, ClusterService, Instance, InstanceId, MeshId, Object, ObjectName, ServiceId, StringMap, Timestamp,
};
use nav_proto::api::v1 as wire;

use crate::fleet::Snapshot;
use crate::query::{self, Aspect, Difference, Health, InstanceView, Resource, ServiceRow};

pub(super) fn summary(row: &ServiceRow<'_>) -> wire::ServiceSummary {
    let id = row.id();
    wire::ServiceSummary {
        id: id.to_string(),
        namespace: id.0.namespace.to_string(),
        name: id.0.name.to_string(),
        clusters: in_clusters(row),
        mesh: row.service.mesh.to_string(),
        health: health(row.health()).into(),
        differences: row.differences().into_iter().map(difference).collect(),
    }
}

pub(super) fn service(row: &ServiceRow<'_>, snapshot: &Snapshot) -> wire::Service {
    let instance = |found: InstanceView<'_>| {
        let in_cluster = snapshot.instance(found.cluster, &found.instance.name());
        let services = in_cluster.map_or(&[][..], |in_cluster| &in_cluster.services);
        instance(found.cluster, &row.service.mesh, found.instance, services)
    };
    let wire::ServiceSummary { id, namespace, name, clusters, mesh, health, differences } = summary(row);
    let instances = row.instance_views().map(instance).collect();
    wire::Service { id, namespace, name, clusters, instances, mesh, health, differences }
}

fn in_clusters(row: &ServiceRow<'_>) -> Vec<wire::ServiceInCluster> {
    row.clusters().map(|(id, share)| in_cluster(id, share)).collect()
}

fn in_cluster(cluster: &ClusterId, share: &ClusterService) -> wire::ServiceInCluster {
    let meta = &share.object.meta;
    let ready = share.instances.iter().filter(|instance| instance.ready).count();
    let told = wire::ServiceInCluster {
        cluster: cluster.to_string(),
        instances: count(share.instances.len()),
        ready_instances: count(ready),
        labels: map(&meta.labels),
        versions: texts(query::versions(share)),
        proxy_roles: roles(share.instances.iter()),
        created_at: meta.created.map(timestamp),
        ..wire::ServiceInCluster::default()
    };
    let Some(service) = share.object.as_service() else { return told };
    wire::ServiceInCluster {
        r#type: service_type(service).into(),
        headless: service.headless,
        ports: service.ports.iter().map(port).collect(),
        cluster_ips: texts(&service.cluster_ips),
        external_addresses: texts(service.load_balancer.iter().chain(&service.external_ips)),
        external_name: service.external_name.to_string(),
        selector: map(&service.selector),
        ..told
    }
}

pub(super) fn resource(resource: Resource) -> wire::ResourceType {
    match resource {
        Resource::Mesh => wire::ResourceType::Mesh,
        Resource::Cluster => wire::ResourceType::Cluster,
        Resource::Namespace => wire::ResourceType::Namespace,
        Resource::Service => wire::ResourceType::Service,
        Resource::Workload => wire::ResourceType::Workload,
        Resource::Instance => wire::ResourceType::Instance,
        Resource::Config => wire::ResourceType::Config,
    }
}

pub(super) fn health(health: Health) -> wire::Health {
    match health {
        Health::Empty => wire::Health::Unspecified,
        Health::Ready => wire::Health::Ready,
        Health::Degraded => wire::Health::Degraded,
        Health::Failing => wire::Health::Failing,
    }
}

fn difference(difference: Difference) -> wire::Difference {
    let value = |(value, clusters)| wire::DifferenceValue { value, clusters: texts::<ClusterId>(clusters) };
    wire::Difference {
        aspect: aspect(difference.aspect).into(),
        values: difference.values.into_iter().map(value).collect(),
    }
}

fn aspect(aspect: Aspect) -> wire::DifferenceAspect {
    match aspect {
        Aspect::Presence => wire::DifferenceAspect::Presence,
        Aspect::Type => wire::DifferenceAspect::Type,
        Aspect::Ports => wire::DifferenceAspect::Ports,
        Aspect::Versions => wire::DifferenceAspect::Versions,
        Aspect::Replicas => wire::DifferenceAspect::Replicas,
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

pub(super) fn instance(
    cluster: &ClusterId,
    mesh: &MeshId,
    instance: &Instance,
    services: &[ObjectName],
) -> wire::Instance {
    let id = InstanceId { cluster: cluster.clone(), name: instance.name() };
    wire::Instance {
        id: id.to_string(),
        cluster: id.cluster.to_string(),
        namespace: id.name.namespace().to_owned(),
        pod: id.name.pod_name().to_owned(),
        ips: instance.ips().iter().map(|ip| ip.to_string()).collect(),
        ready: instance.ready,
        terminating: instance.terminating,
        status: instance.status().to_string(),
        node: instance.node().to_string(),
        locality: Some(locality(&instance.locality())),
        proxy_role: role(instance).into(),
        workload: instance.pod.as_deref().map(workload),
        labels: instance.labels().map(map).unwrap_or_default(),
        revision: instance.revision().to_owned(),
        services: services.iter().map(|name| ServiceId(name.clone()).to_string()).collect(),
        mesh: mesh.to_string(),
        version: query::version(instance).to_string(),
        restarts: count(query::restarts(instance)),
        created_at: query::created(instance).map(timestamp),
        proxy_version: query::proxy_version(instance).to_owned(),
        ambient: query::is_ambient(instance),
    }
}

/// Each that occurs, in the order of the enum.
pub(super) fn roles<'a>(instances: impl Iterator<Item = &'a Instance>) -> Vec<i32> {
    let roles: BTreeSet<i32> = instances.map(|instance| role(instance).into()).collect();
    roles.into_iter().filter(|role| *role != i32::from(wire::ProxyRole::Unspecified)).collect()
}

pub(super) fn texts<T: ToString>(things: impl IntoIterator<Item = T>) -> Vec<String> {
    things.into_iter().map(|thing| thing.to_string()).collect()
}

pub(super) fn map(pairs: &StringMap) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
}

fn locality(locality: &Locality) -> wire::Locality {
    let Locality { region, zone, subzone } = locality;
    wire::Locality { region: region.to_string(), zone: zone.to_string(), subzone: subzone.to_string() }
}

fn role(instance: &Instance) -> wire::ProxyRole {
    match instance.role() {
        _ if instance.pod.is_none() => wire::ProxyRole::Unspecified,
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
