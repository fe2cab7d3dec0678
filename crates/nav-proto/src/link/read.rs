//! Bytes → objects. Lenient: a value out of range is left out, as if the sender had not known it.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use nav_mesh::kind::KINDS;
use nav_mesh::meta::LastWrite;
use nav_mesh::object::{
    self, ConfigObject, Container, ContainerSort, ContainerSpec, ContainerState, Owner, ServiceType,
};
use nav_mesh::proxy::{Proxy, Role};
use nav_mesh::workload::Locality;
use nav_mesh::{Body, Kind, Meta, Object, ObjectName, Str, StringMap, Timestamp};
use prost::Message;

use super::{fingerprint, v1};

/// Why bytes are no object to us.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// A newer sender knows more kinds than we do: no error.
    #[error("its kind {0:?} is not known here")]
    UnknownKind(String),
    #[error("it has no name")]
    Nameless,
    #[error("it does not hold what its kind does")]
    WrongBody,
    #[error("it is malformed")]
    Malformed(#[from] prost::DecodeError),
}

/// The object, with its fingerprint.
pub fn decode(encoded: &[u8]) -> Result<Object, Unusable> {
    let message = v1::Object::decode(encoded)?;
    let kind = kind(&message.kind).ok_or_else(|| Unusable::UnknownKind(message.kind.clone()))?;
    if message.name.is_empty() {
        return Err(Unusable::Nameless);
    }
    let meta = Meta {
        kind,
        name: ObjectName::new(message.namespace, message.name),
        uid: message.uid.into(),
        generation: message.generation,
        created: time(message.created_ms),
        deleted: time(message.deleted_ms),
        labels: map(message.labels),
        last_write: time(message.last_write_ms).map(|at| LastWrite { by: message.last_writer.into(), at }),
        observed_at: time(message.observed_ms),
    };
    let body = body(kind, message.body).ok_or(Unusable::WrongBody)?;
    Ok(Object { fingerprint: fingerprint(encoded), meta, body })
}

/// The kind and name of a deleted object; `None` if the kind is not known here.
pub fn key(key: v1::Key) -> Option<(Kind, ObjectName)> {
    Some((kind(&key.kind)?, ObjectName::new(key.namespace, key.name)))
}

/// The kind that prints like this.
pub fn kind(name: &str) -> Option<Kind> {
    static BY_NAME: LazyLock<HashMap<String, Kind>> =
        LazyLock::new(|| KINDS.iter().map(|info| (info.kind.to_string(), info.kind)).collect());
    BY_NAME.get(name).copied()
}

/// `None` where it is another kind's.
fn body(kind: Kind, body: Option<v1::object::Body>) -> Option<Body> {
    use v1::object::Body as Wire;
    Some(match (kind, body) {
        (Kind::Namespace, Some(Wire::NamespaceBody(namespace))) => Body::Namespace(map(namespace.annotations)),
        (Kind::Node, Some(Wire::Node(node))) => {
            Body::Node(object::Node { locality: locality(node.locality.unwrap_or_default()) }.into())
        }
        (Kind::Pod, Some(Wire::Pod(it))) => Body::Pod(Box::new(pod(it))),
        (Kind::EndpointSlice, Some(Wire::EndpointSlice(slice))) => Body::EndpointSlice(endpoint_slice(slice)),
        (Kind::Service, Some(Wire::Service(it))) => Body::Service(Box::new(service(it))),
        (Kind::ConfigMap, Some(Wire::ConfigMap(it))) => Body::ConfigMap(object::ConfigMap {
            mesh: it.mesh.map(Str::from),
            mesh_networks: it.mesh_networks.map(Str::from),
        }),
        (Kind::Deployment, Some(Wire::Deployment(it))) => {
            Body::Deployment(object::Deployment { ready_replicas: it.ready_replicas, env: map(it.env) })
        }
        (Kind::MutatingWebhook, None) => Body::MutatingWebhook,
        (kind, Some(Wire::Config(config))) if kind.is_config() => Body::Config(match config.spec_shed {
            true => ConfigObject::with_shed_spec(config.json),
            false => ConfigObject::new(config.json),
        }),
        _ => return None,
    })
}

fn pod(pod: v1::Pod) -> object::Pod {
    let has_owner = !pod.owner_name.is_empty();
    object::Pod {
        annotations: map(pod.annotations),
        annotations_cut: pod.annotations_cut,
        owner: has_owner.then(|| Owner { kind: pod.owner_kind.into(), name: pod.owner_name.into() }.into()),
        node: pod.node.into(),
        service_account: pod.service_account.into(),
        phase: pod.phase.into(),
        reason: pod.reason.into(),
        ready: pod.ready,
        ready_reason: pod.ready_reason.into(),
        ips: strings(pod.ips),
        host_network: pod.host_network,
        containers: pod.containers.into_iter().map(container).collect(),
        proxy: pod.proxy.map(|it| proxy(it).into()),
    }
}

fn container(container: v1::Container) -> Container {
    let spec = ContainerSpec {
        sort: sort(container.sort()),
        name: container.name.into(),
        image: container.image.into(),
        ports: named_ports(container.ports),
    };
    Container { spec: spec.into(), state: state(container.state), ready: container.ready, restarts: container.restarts }
}

fn sort(sort: v1::container::Sort) -> ContainerSort {
    match sort {
        v1::container::Sort::Ordinary => ContainerSort::Ordinary,
        v1::container::Sort::Init => ContainerSort::Init,
        v1::container::Sort::NativeSidecar => ContainerSort::NativeSidecar,
        v1::container::Sort::Ephemeral => ContainerSort::Ephemeral,
    }
}

fn state(state: Option<v1::container::State>) -> ContainerState {
    use v1::container::{Running, State, Terminated, Waiting};
    match state {
        None => ContainerState::Unknown,
        Some(State::Running(Running { since_ms })) => ContainerState::Running { since: time(since_ms) },
        Some(State::Waiting(Waiting { reason })) => ContainerState::Waiting { reason: reason.into() },
        Some(State::Terminated(Terminated { reason, exit_code })) => {
            ContainerState::Terminated { reason: reason.into(), exit_code }
        }
    }
}

fn proxy(proxy: v1::Proxy) -> Proxy {
    let role = match proxy.role() {
        v1::proxy::Role::None => Role::None,
        v1::proxy::Role::Sidecar => Role::Sidecar,
        v1::proxy::Role::Gateway => Role::Gateway,
        v1::proxy::Role::Waypoint => Role::Waypoint,
        v1::proxy::Role::Ztunnel => Role::Ztunnel,
    };
    Proxy {
        role,
        revision: proxy.revision.into(),
        admin_port: port(proxy.admin_port),
        labels_override: proxy.labels_override.into(),
        mesh_id: proxy.mesh_id.into(),
        discovery_address: proxy.discovery_address.into(),
    }
}

fn endpoint_slice(slice: v1::EndpointSlice) -> object::EndpointSlice {
    object::EndpointSlice {
        service: (!slice.service.is_empty()).then(|| slice.service.into()),
        endpoints: slice.endpoints.into_iter().map(endpoint).collect(),
        ports: named_ports(slice.ports),
    }
}

fn endpoint(endpoint: v1::Endpoint) -> object::Endpoint {
    let has_pod = !endpoint.pod_name.is_empty();
    object::Endpoint {
        addresses: strings(endpoint.addresses),
        ready: endpoint.ready,
        serving: endpoint.serving,
        terminating: endpoint.terminating,
        pod: has_pod.then(|| ObjectName::new(endpoint.pod_namespace, endpoint.pod_name)),
        node: endpoint.node.into(),
        zone: endpoint.zone.into(),
    }
}

fn service(service: v1::Service) -> object::Service {
    object::Service {
        service_type: service_type(service.r#type()),
        annotations: map(service.annotations),
        cluster_ips: strings(service.cluster_ips),
        headless: service.headless,
        external_ips: strings(service.external_ips),
        load_balancer: strings(service.load_balancer),
        external_name: service.external_name.into(),
        ports: service.ports.into_iter().map(service_port).collect(),
        selector: map(service.selector),
        publish_not_ready: service.publish_not_ready,
        traffic_distribution: service.traffic_distribution.into(),
    }
}

fn service_type(service_type: v1::service::Type) -> ServiceType {
    match service_type {
        v1::service::Type::Unknown => ServiceType::Unknown,
        v1::service::Type::ClusterIp => ServiceType::ClusterIp,
        v1::service::Type::NodePort => ServiceType::NodePort,
        v1::service::Type::LoadBalancer => ServiceType::LoadBalancer,
        v1::service::Type::ExternalName => ServiceType::ExternalName,
    }
}

fn service_port(it: v1::ServicePort) -> object::ServicePort {
    object::ServicePort {
        name: it.name.into(),
        port: port(it.port),
        target_port: it.target_port.into(),
        node_port: port(it.node_port),
        protocol: it.protocol.into(),
        app_protocol: it.app_protocol.into(),
    }
}

fn locality(locality: v1::Locality) -> Locality {
    Locality { region: locality.region.into(), zone: locality.zone.into(), subzone: locality.subzone.into() }
}

fn map(pairs: Vec<v1::Pair>) -> StringMap {
    pairs.into_iter().map(|pair| (pair.key, pair.value)).collect()
}

fn strings(strings: Vec<String>) -> Box<[Str]> {
    strings.into_iter().map(Str::from).collect()
}

fn named_ports(ports: Vec<v1::NamedPort>) -> Arc<[(Str, u16)]> {
    ports.into_iter().map(|it| (it.name.into(), port(it.port))).collect()
}

fn port(port: u32) -> u16 {
    port.try_into().unwrap_or_default()
}

fn time(millis: i64) -> Option<Timestamp> {
    if millis == 0 { None } else { Timestamp::from_unix_seconds(millis.div_euclid(1000)) }
}
