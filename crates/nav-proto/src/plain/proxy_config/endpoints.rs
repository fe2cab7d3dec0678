use std::collections::BTreeMap;

use nav_envoy::ProxyConfig;
use nav_envoy::address::Address;
use nav_envoy::endpoint::{ClusterEndpoints, Endpoint, Health, Workload};

use super::{bootstrap, direction};
use crate::types::v1alpha1 as wire;

/// Of clusters that have any.
pub(super) fn summaries(config: &ProxyConfig) -> Vec<wire::EndpointSummary> {
    let of_clusters = config.endpoints.iter().filter(|of_cluster| !of_cluster.endpoints.is_empty());
    of_clusters.map(summary).collect()
}

fn summary(of_cluster: &ClusterEndpoints) -> wire::EndpointSummary {
    wire::EndpointSummary {
        cluster_name: of_cluster.cluster.clone(),
        endpoints: of_cluster.endpoints.iter().map(endpoint).collect(),
        cluster_type: cluster_type(&of_cluster.discovery).into(),
        direction: direction(of_cluster.parsed.direction),
        port: of_cluster.parsed.port,
        subset: of_cluster.parsed.subset.clone(),
        service_fqdn: of_cluster.parsed.fqdn.clone(),
    }
}

fn cluster_type(discovery: &str) -> wire::ClusterType {
    match discovery {
        "EDS" => wire::ClusterType::ClusterEds,
        "STATIC" => wire::ClusterType::ClusterStatic,
        "STRICT_DNS" => wire::ClusterType::ClusterStrictDns,
        "LOGICAL_DNS" => wire::ClusterType::ClusterLogicalDns,
        "ORIGINAL_DST" => wire::ClusterType::ClusterOriginalDst,
        _ => wire::ClusterType::UnknownClusterType,
    }
}

fn endpoint(endpoint: &Endpoint) -> wire::EndpointInfo {
    let (address, port) = endpoint.address.host_and_port();
    let address_type = match &endpoint.address {
        Address::Socket { .. } => wire::AddressType::SocketAddress,
        Address::Pipe { .. } => wire::AddressType::PipeAddress,
        // These messages have no word for addresses within the proxy, as those of HBONE tunnels.
        Address::Internal { .. } | Address::None => wire::AddressType::UnknownAddressType,
    };
    wire::EndpointInfo {
        address,
        port,
        health: health(endpoint.health).to_owned(),
        // Envoy leaves out what it takes for the default.
        weight: endpoint.weight.max(1),
        priority: endpoint.priority,
        host_identifier: endpoint.address.to_string(),
        metadata: metadata(endpoint),
        address_type: address_type.into(),
        locality: Some(bootstrap::locality(&endpoint.locality)),
    }
}

/// In the words of EDS, but for what the proxy acts on.
fn health(health: Health) -> &'static str {
    match health {
        Health::Unknown => "UNKNOWN",
        Health::Healthy => "HEALTHY",
        Health::Degraded => "DEGRADED",
        Health::Draining => "DRAINING",
        Health::Unhealthy => "UNHEALTHY",
        Health::Timeout => "TIMEOUT",
    }
}

/// What Istio tells of who it is, and how it is reached.
fn metadata(endpoint: &Endpoint) -> BTreeMap<String, String> {
    let Workload { name, namespace, canonical_name, canonical_revision, cluster } = &endpoint.workload;
    let told = [
        ("workload", name),
        ("namespace", namespace),
        ("canonicalName", canonical_name),
        ("canonicalRevision", canonical_revision),
        ("cluster", cluster),
        ("tlsMode", &endpoint.tls_mode),
        ("hostname", &endpoint.hostname),
    ];
    let told = told.into_iter().filter(|(_, value)| !value.is_empty());
    told.map(|(key, value)| (key.to_owned(), value.clone())).collect()
}
