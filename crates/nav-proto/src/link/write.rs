//! Objects → bytes.

use nav_mesh::object::{self, Container, ContainerSort, ContainerState, ServiceType};
use nav_mesh::proxy::{Proxy, Role};
use nav_mesh::workload::Locality;
use nav_mesh::{Body, Fingerprint, Object, Str, StringMap, Timestamp};
use prost::Message;
use xxhash_rust::xxh3::xxh3_128;

use super::v1;

/// The object as it travels. Equal objects have equal bytes.
pub fn encode(object: &Object) -> Vec<u8> {
    message(object).encode_to_vec()
}

/// Of the bytes of an encoded object.
pub fn fingerprint(encoded: &[u8]) -> Fingerprint {
    Fingerprint::new(xxh3_128(encoded))
}

fn message(object: &Object) -> v1::Object {
    let meta = &object.meta;
    let last_write = meta.last_write.as_ref();
    v1::Object {
        kind: meta.kind.to_string(),
        namespace: meta.name.namespace.to_string(),
        name: meta.name.name.to_string(),
        uid: meta.uid.to_string(),
        generation: meta.generation,
        created_ms: millis(meta.created),
        deleted_ms: millis(meta.deleted),
        labels: pairs(&meta.labels),
        last_writer: last_write.map(|write| write.by.to_string()).unwrap_or_default(),
        last_write_ms: millis(last_write.map(|write| write.at)),
        observed_ms: millis(meta.observed_at),
        body: body(&object.body),
    }
}

fn body(body: &Body) -> Option<v1::object::Body> {
    use v1::object::Body as Wire;
    Some(match body {
        Body::Namespace(annotations) => Wire::NamespaceBody(v1::Namespace { annotations: pairs(annotations) }),
        Body::Node(node) => Wire::Node(v1::Node { locality: Some(locality(&node.locality)) }),
        Body::Pod(it) => Wire::Pod(pod(it)),
        Body::EndpointSlice(slice) => Wire::EndpointSlice(endpoint_slice(slice)),
        Body::Service(it) => Wire::Service(service(it)),
        Body::ConfigMap(map) => Wire::ConfigMap(v1::ConfigMap {
            mesh: map.mesh.as_ref().map(Str::to_string),
            mesh_networks: map.mesh_networks.as_ref().map(Str::to_string),
        }),
        Body::Deployment(deployment) => {
            let env = pairs(&deployment.env);
            Wire::Deployment(v1::Deployment { ready_replicas: deployment.ready_replicas, env })
        }
        Body::MutatingWebhook => return None,
        Body::Config(config) => {
            Wire::Config(v1::Config { json: config.json().to_owned(), spec_shed: config.spec_shed })
        }
    })
}

fn pod(pod: &object::Pod) -> v1::Pod {
    v1::Pod {
        annotations: pairs(&pod.annotations),
        annotations_cut: pod.annotations_cut,
        owner_kind: pod.owner.as_ref().map(|owner| owner.kind.to_string()).unwrap_or_default(),
        owner_name: pod.owner.as_ref().map(|owner| owner.name.to_string()).unwrap_or_default(),
        node: pod.node.to_string(),
        service_account: pod.service_account.to_string(),
        phase: pod.phase.to_string(),
        reason: pod.reason.to_string(),
        ready: pod.ready,
        ready_reason: pod.ready_reason.to_string(),
        ips: strings(&pod.ips),
        host_network: pod.host_network,
        containers: pod.containers.iter().map(container).collect(),
        proxy: pod.proxy.as_deref().map(proxy),
    }
}

fn container(container: &Container) -> v1::Container {
    v1::Container {
        name: container.spec.name.to_string(),
        image: container.spec.image.to_string(),
        sort: sort(container.spec.sort).into(),
        ready: container.ready,
        restarts: container.restarts,
        ports: named_ports(&container.spec.ports),
        state: state(&container.state),
    }
}

fn sort(sort: ContainerSort) -> v1::container::Sort {
    match sort {
        ContainerSort::Ordinary => v1::container::Sort::Ordinary,
        ContainerSort::Init => v1::container::Sort::Init,
        ContainerSort::NativeSidecar => v1::container::Sort::NativeSidecar,
        ContainerSort::Ephemeral => v1::container::Sort::Ephemeral,
    }
}

fn state(state: &ContainerState) -> Option<v1::container::State> {
    use v1::container::{Running, State, Terminated, Waiting};
    Some(match state {
        ContainerState::Unknown => return None,
        ContainerState::Running { since } => State::Running(Running { since_ms: millis(*since) }),
        ContainerState::Waiting { reason } => State::Waiting(Waiting { reason: reason.to_string() }),
        ContainerState::Terminated { reason, exit_code } => {
            State::Terminated(Terminated { reason: reason.to_string(), exit_code: *exit_code })
        }
    })
}

fn proxy(proxy: &Proxy) -> v1::Proxy {
    let role = match proxy.role {
        Role::None => v1::proxy::Role::None,
        Role::Sidecar => v1::proxy::Role::Sidecar,
        Role::Gateway => v1::proxy::Role::Gateway,
        Role::Waypoint => v1::proxy::Role::Waypoint,
        Role::Ztunnel => v1::proxy::Role::Ztunnel,
    };
    v1::Proxy {
        role: role.into(),
        revision: proxy.revision.to_string(),
        admin_port: proxy.admin_port.into(),
        labels_override: proxy.labels_override.to_string(),
        mesh_id: proxy.mesh_id.to_string(),
        discovery_address: proxy.discovery_address.to_string(),
    }
}

fn endpoint_slice(slice: &object::EndpointSlice) -> v1::EndpointSlice {
    v1::EndpointSlice {
        service: slice.service.as_ref().map(Str::to_string).unwrap_or_default(),
        endpoints: slice.endpoints.iter().map(endpoint).collect(),
        ports: named_ports(&slice.ports),
    }
}

fn endpoint(endpoint: &object::Endpoint) -> v1::Endpoint {
    v1::Endpoint {
        addresses: strings(&endpoint.addresses),
        ready: endpoint.ready,
        serving: endpoint.serving,
        terminating: endpoint.terminating,
        pod_namespace: endpoint.pod.as_ref().map(|pod| pod.namespace.to_string()).unwrap_or_default(),
        pod_name: endpoint.pod.as_ref().map(|pod| pod.name.to_string()).unwrap_or_default(),
        node: endpoint.node.to_string(),
        zone: endpoint.zone.to_string(),
    }
}

fn service(service: &object::Service) -> v1::Service {
    v1::Service {
        annotations: pairs(&service.annotations),
        r#type: service_type(service.service_type).into(),
        cluster_ips: strings(&service.cluster_ips),
        headless: service.headless,
        external_ips: strings(&service.external_ips),
        load_balancer: strings(&service.load_balancer),
        external_name: service.external_name.to_string(),
        ports: service.ports.iter().map(service_port).collect(),
        selector: pairs(&service.selector),
        publish_not_ready: service.publish_not_ready,
        traffic_distribution: service.traffic_distribution.to_string(),
    }
}

fn service_type(service_type: ServiceType) -> v1::service::Type {
    match service_type {
        ServiceType::Unknown => v1::service::Type::Unknown,
        ServiceType::ClusterIp => v1::service::Type::ClusterIp,
        ServiceType::NodePort => v1::service::Type::NodePort,
        ServiceType::LoadBalancer => v1::service::Type::LoadBalancer,
        ServiceType::ExternalName => v1::service::Type::ExternalName,
    }
}

fn service_port(port: &object::ServicePort) -> v1::ServicePort {
    v1::ServicePort {
        name: port.name.to_string(),
        port: port.port.into(),
        target_port: port.target_port.to_string(),
        node_port: port.node_port.into(),
        protocol: port.protocol.to_string(),
        app_protocol: port.app_protocol.to_string(),
    }
}

fn locality(locality: &Locality) -> v1::Locality {
    v1::Locality {
        region: locality.region.to_string(),
        zone: locality.zone.to_string(),
        subzone: locality.subzone.to_string(),
    }
}

fn pairs(map: &StringMap) -> Vec<v1::Pair> {
    map.iter().map(|(key, value)| v1::Pair { key: key.to_string(), value: value.to_string() }).collect()
}

fn strings(strings: &[Str]) -> Vec<String> {
    strings.iter().map(Str::to_string).collect()
}

fn named_ports(ports: &[(Str, u16)]) -> Vec<v1::NamedPort> {
    ports.iter().map(|(name, port)| v1::NamedPort { name: name.to_string(), port: (*port).into() }).collect()
}

fn millis(at: Option<Timestamp>) -> i64 {
    at.map(|at| at.unix_seconds().saturating_mul(1000)).unwrap_or_default()
}
