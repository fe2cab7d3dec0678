//! The later dialect's messages, as far as they differ, and what they say as objects.

use std::collections::BTreeMap;

use bytes::Bytes;
use nav_mesh::Kind;
use nav_mesh::object::{Service as ServiceFacts, ServiceType};
use nav_mesh::proxy::Role;
use prost::{DecodeError, Message, Oneof};

use super::super::read::{Config, Known};
use super::{FromEdge, Read, Reading};
use crate::backend::v1alpha1 as first;
use crate::types::v1alpha1::{ProxyConfig, ProxyMode};

#[derive(Clone, PartialEq, Message)]
struct ConnectRequest {
    #[prost(oneof = "EdgeMessage", tags = "1, 2, 3")]
    message: Option<EdgeMessage>,
}

#[derive(Clone, PartialEq, Oneof)]
enum EdgeMessage {
    #[prost(message, tag = "1")]
    Identification(first::ClusterIdentification),
    #[prost(message, boxed, tag = "2")]
    State(Box<ClusterState>),
    #[prost(message, boxed, tag = "3")]
    Answer(Box<first::ProxyConfigResponse>),
}

#[derive(Clone, PartialEq, Message)]
struct ClusterState {
    #[prost(message, repeated, tag = "1")]
    services: Vec<Service>,
    #[prost(message, repeated, tag = "2")]
    destination_rules: Vec<ConfigObject>,
    #[prost(message, repeated, tag = "3")]
    envoy_filters: Vec<ConfigObject>,
    #[prost(message, repeated, tag = "4")]
    request_authentications: Vec<ConfigObject>,
    #[prost(message, repeated, tag = "5")]
    gateways: Vec<ConfigObject>,
    #[prost(message, repeated, tag = "6")]
    sidecars: Vec<ConfigObject>,
    #[prost(message, repeated, tag = "7")]
    virtual_services: Vec<ConfigObject>,
    #[prost(message, optional, tag = "8")]
    control_plane: Option<first::IstioControlPlaneConfig>,
    #[prost(message, repeated, tag = "9")]
    peer_authentications: Vec<ConfigObject>,
    #[prost(message, repeated, tag = "10")]
    authorization_policies: Vec<ConfigObject>,
    #[prost(message, repeated, tag = "11")]
    wasm_plugins: Vec<ConfigObject>,
    #[prost(message, repeated, tag = "12")]
    service_entries: Vec<ConfigObject>,
}

/// What every config message has in common; what else they have is in `raw_config` too.
#[derive(Clone, PartialEq, Message)]
struct ConfigObject {
    #[prost(string, tag = "1")]
    name: String,
    #[prost(string, tag = "2")]
    namespace: String,
    /// The whole object as JSON, but for its kind.
    #[prost(string, tag = "3")]
    raw_config: String,
}

#[derive(Clone, PartialEq, Message)]
struct Service {
    #[prost(string, tag = "1")]
    name: String,
    #[prost(string, tag = "2")]
    namespace: String,
    #[prost(message, repeated, tag = "3")]
    instances: Vec<Instance>,
    #[prost(int32, tag = "4")]
    service_type: i32,
    #[prost(string, tag = "5")]
    cluster_ip: String,
    #[prost(string, tag = "6")]
    external_ip: String,
}

#[derive(Clone, PartialEq, Message)]
struct Instance {
    #[prost(string, tag = "1")]
    ip: String,
    #[prost(string, tag = "2")]
    pod_name: String,
    #[prost(bool, tag = "3")]
    envoy_present: bool,
    #[prost(message, repeated, tag = "4")]
    containers: Vec<first::Container>,
    #[prost(string, tag = "5")]
    pod_status: String,
    #[prost(string, tag = "6")]
    node_name: String,
    #[prost(string, tag = "7")]
    created_at: String,
    #[prost(btree_map = "string, string", tag = "8")]
    labels: BTreeMap<String, String>,
    #[prost(btree_map = "string, string", tag = "9")]
    annotations: BTreeMap<String, String>,
    /// 0 unknown, 1 none, 2 sidecar, 3 router.
    #[prost(int32, tag = "10")]
    proxy_mode: i32,
}

pub(super) fn decode(message: Bytes) -> Result<FromEdge, DecodeError> {
    Ok(match ConnectRequest::decode(message)?.message {
        Some(EdgeMessage::Identification(identification)) => FromEdge::Identification(identification),
        Some(EdgeMessage::State(state)) => FromEdge::State(read(*state)),
        Some(EdgeMessage::Answer(response)) => FromEdge::Answer(with_first_proxy_mode(response)),
        None => FromEdge::Unknown,
    })
}

fn read(state: ClusterState) -> Read {
    let mut reading = Reading::default();
    for service in state.services {
        let facts = facts(&service);
        let instances = service.instances.into_iter().map(instance).collect();
        reading.service(service.namespace, service.name, facts, instances);
    }
    for (kind, objects) in [
        (Kind::DestinationRule, state.destination_rules),
        (Kind::EnvoyFilter, state.envoy_filters),
        (Kind::RequestAuthentication, state.request_authentications),
        (Kind::Gateway, state.gateways),
        (Kind::Sidecar, state.sidecars),
        (Kind::VirtualService, state.virtual_services),
        (Kind::PeerAuthentication, state.peer_authentications),
        (Kind::AuthorizationPolicy, state.authorization_policies),
        (Kind::WasmPlugin, state.wasm_plugins),
        (Kind::ServiceEntry, state.service_entries),
    ] {
        for ConfigObject { name, namespace, raw_config } in objects {
            reading.config(Config::whole(kind, name, namespace, raw_config));
        }
    }
    reading.control_plane(state.control_plane);
    reading.done()
}

fn facts(service: &Service) -> ServiceFacts {
    let headless = service.cluster_ip == "None";
    let service_type = match service.service_type {
        1 => ServiceType::ClusterIp,
        2 => ServiceType::NodePort,
        3 => ServiceType::LoadBalancer,
        4 => ServiceType::ExternalName,
        _ => ServiceType::Unknown,
    };
    let known = |ip: &str| if ip.is_empty() || ip == "None" { Box::default() } else { Box::from([ip.into()]) };
    ServiceFacts {
        service_type,
        headless,
        cluster_ips: known(&service.cluster_ip),
        external_ips: known(&service.external_ip),
        ..ServiceFacts::default()
    }
}

fn instance(instance: Instance) -> Known {
    let Instance {
        ip,
        pod_name,
        envoy_present,
        containers,
        pod_status,
        node_name,
        created_at,
        labels,
        annotations,
        proxy_mode,
    } = instance;
    let told = first::ServiceInstance {
        ip,
        pod_name,
        envoy_present,
        containers,
        pod_status,
        node_name,
        created_at,
        labels,
        annotations,
    };
    // Waypoints are called sidecars there: only `router` says more than the marks on the pod.
    Known { told, role: (proxy_mode == 3).then_some(Role::Gateway) }
}

/// The same message with the numbers of this protocol's `ProxyMode`.
fn with_first_proxy_mode(mut response: Box<first::ProxyConfigResponse>) -> Box<first::ProxyConfigResponse> {
    if let Some(first::proxy_config_response::Result::ProxyConfig(ProxyConfig { bootstrap: Some(bootstrap), .. })) =
        &mut response.result
        && let Some(node) = &mut bootstrap.node
    {
        let mode = match node.proxy_mode {
            2 => ProxyMode::Sidecar,
            3 => ProxyMode::Router,
            _ => ProxyMode::UnknownProxyMode,
        };
        node.set_proxy_mode(mode);
    }
    response
}
