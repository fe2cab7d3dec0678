//! From what queries find to the messages of `navigator.frontend.v1alpha1`.

use std::collections::BTreeMap;

use nav_mesh::istio::verdict::Verdict;
use nav_mesh::proxy::Role;
use nav_mesh::{ClusterId, ClusterService, InstanceId, Kind, Object, StringMap, Timestamp, object};
use nav_proto::frontend::v1alpha1 as wire;
use nav_proto::types::v1alpha1::ProxyMode;

use crate::fleet::SyncStatus;
use crate::query::{ClusterView, Error, InstanceView, ServiceView};

pub(super) fn service(service: &ServiceView<'_>) -> wire::Service {
    wire::Service {
        id: service.id.to_string(),
        name: service.id.0.name.to_string(),
        namespace: service.id.0.namespace.to_string(),
        instances: service.instances().map(instance).collect(),
        cluster_ips: by_cluster(service, cluster_ip),
        external_ips: by_cluster(service, object::Service::external_address),
        proxy_mode: proxy_mode(service).into(),
    }
}

/// An address of the service in each cluster where it is known.
fn by_cluster(
    service: &ServiceView<'_>,
    address: impl Fn(&object::Service) -> Option<&str>,
) -> BTreeMap<String, String> {
    let address_in = |(id, share): &(&ClusterId, &ClusterService)| {
        let address = address(share.object.as_service()?)?;
        Some((id.to_string(), address.to_owned()))
    };
    service.clusters.iter().filter_map(address_in).collect()
}

/// Kubernetes' own word for a headless service; nothing where the edge does not tell (the plain protocol).
fn cluster_ip(service: &object::Service) -> Option<&str> {
    if service.headless { Some("None") } else { service.cluster_ips.first().map(|ip| ip.as_str()) }
}

/// Of the whole service. Waypoints and ztunnels have no word of their own here, and an unknown word breaks clients.
fn proxy_mode(service: &ServiceView<'_>) -> ProxyMode {
    let has = |role| service.instances().any(|found| found.instance.role() == role);
    if has(Role::Gateway) {
        ProxyMode::Router
    } else if has(Role::Sidecar) {
        ProxyMode::Sidecar
    } else {
        ProxyMode::UnknownProxyMode
    }
}

fn instance_id(found: InstanceView<'_>) -> String {
    InstanceId { cluster: found.cluster.clone(), name: found.instance.name() }.to_string()
}

fn instance(found: InstanceView<'_>) -> wire::ServiceInstance {
    wire::ServiceInstance {
        instance_id: instance_id(found),
        ip: found.instance.ip().to_owned(),
        pod_name: found.instance.name().pod_name().to_owned(),
        namespace: found.instance.name().namespace().to_owned(),
        cluster_name: found.cluster.to_string(),
        envoy_present: found.instance.role().is_envoy(),
    }
}

/// Fields of the pod stay empty for an address without one.
pub(super) fn instance_detail(found: InstanceView<'_>) -> wire::ServiceInstanceDetail {
    let wire::ServiceInstance { instance_id, ip, pod_name, namespace, cluster_name, envoy_present } = instance(found);
    let object = found.instance.pod.as_deref();
    let pod = object.and_then(|object| object.as_pod());
    wire::ServiceInstanceDetail {
        instance_id,
        ip,
        pod_name,
        namespace,
        cluster_name,
        envoy_present,
        service_name: found.service.0.name.to_string(),
        containers: pod.into_iter().flat_map(|pod| &pod.containers).map(container).collect(),
        pod_status: found.instance.pod_status().to_owned(),
        node_name: found.instance.node().to_string(),
        created_at: timestamp(object.and_then(|object| object.meta.created)),
        labels: object.map(|object| map(&object.meta.labels)).unwrap_or_default(),
        annotations: pod.map(|pod| map(&pod.annotations)).unwrap_or_default(),
        is_envoy_present: envoy_present,
    }
}

fn container(container: &object::Container) -> wire::Container {
    wire::Container {
        name: container.spec.name.to_string(),
        image: container.spec.image.to_string(),
        status: container.state.word().to_owned(),
        ready: container.ready,
        restart_count: container.restarts,
    }
}

pub(super) fn cluster(cluster: ClusterView<'_>) -> wire::ClusterSyncInfo {
    wire::ClusterSyncInfo {
        cluster_id: cluster.id.to_string(),
        connected_at: timestamp(cluster.info.connected_at),
        last_update: timestamp(cluster.info.last_update),
        service_count: cluster.info.service_count().try_into().unwrap_or(i32::MAX),
        sync_status: sync_status(cluster.status).into(),
        metrics_enabled: false,
    }
}

/// Of the kinds that the public project knows, those that apply.
pub(super) fn istio_resources(applying: &[&Verdict]) -> wire::GetIstioResourcesResponse {
    let mut response = wire::GetIstioResourcesResponse::default();
    for verdict in applying {
        let of_kind = match verdict.object.kind() {
            Kind::VirtualService => &mut response.virtual_services,
            Kind::DestinationRule => &mut response.destination_rules,
            Kind::Gateway => &mut response.gateways,
            Kind::Sidecar => &mut response.sidecars,
            Kind::EnvoyFilter => &mut response.envoy_filters,
            Kind::RequestAuthentication => &mut response.request_authentications,
            Kind::PeerAuthentication => &mut response.peer_authentications,
            Kind::AuthorizationPolicy => &mut response.authorization_policies,
            Kind::WasmPlugin => &mut response.wasm_plugins,
            Kind::ServiceEntry => &mut response.service_entries,
            _ => continue,
        };
        of_kind.push(istio_resource(&verdict.object));
    }
    response
}

fn istio_resource(object: &Object) -> wire::IstioResource {
    wire::IstioResource {
        name: object.name().name.to_string(),
        namespace: object.name().namespace.to_string(),
        raw_config: object.as_config().map(|config| config.json().to_string()).unwrap_or_default(),
    }
}

fn sync_status(status: SyncStatus) -> wire::SyncStatus {
    match status {
        SyncStatus::Initializing => wire::SyncStatus::Initializing,
        SyncStatus::Healthy => wire::SyncStatus::Healthy,
        SyncStatus::Stale => wire::SyncStatus::Stale,
        SyncStatus::Disconnected => wire::SyncStatus::Disconnected,
    }
}

fn timestamp(at: Option<Timestamp>) -> String {
    at.map(|at| at.to_string()).unwrap_or_default()
}

fn map(map: &StringMap) -> BTreeMap<String, String> {
    map.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
}

/// A time that a request gives as a protobuf timestamp.
pub(super) fn time(parameter: &'static str, seconds: i64, nanos: i32) -> Result<jiff::Timestamp, Error> {
    jiff::Timestamp::new(seconds, nanos).map_err(|error| Error::invalid(parameter, error.to_string()))
}
