//! Endpoints as they are configured (`config.endpoint.v3.ClusterLoadAssignment`): by EDS, or in the cluster itself.

use super::{ClusterEndpoints, Endpoint, EndpointSource, Health, Workload};
use crate::address::Address;
use crate::bootstrap::Locality;
use crate::dump::ProxyConfig;
use crate::istio;
use crate::json::Value;
use crate::name::ClusterName;
use crate::source::Source;

/// The lists of the section, and whether their entries came by xDS.
const LISTS: [(&str, bool); 2] = [("dynamic_endpoint_configs", true), ("static_endpoint_configs", false)];

pub(crate) fn section(source: &Source, section: Value<'_>, config: &mut ProxyConfig) {
    for (list, added_via_api) in LISTS {
        let assignments = section.get(list).items().map(|entry| entry.get("endpoint_config"));
        config
            .endpoints
            .extend(assignments.map(|assignment| ClusterEndpoints::read(source, assignment, added_via_api)));
    }
}

impl ClusterEndpoints {
    fn read(source: &Source, assignment: Value<'_>, added_via_api: bool) -> Self {
        let cluster = assignment.get("cluster_name").text();
        Self {
            parsed: ClusterName::parse(&cluster),
            cluster,
            source: EndpointSource::Dump,
            added_via_api,
            eds_service_name: String::new(),
            discovery: String::new(),
            endpoints: Endpoint::assigned(assignment),
            circuit_breakers: Vec::new(),
            raw: source.raw(assignment),
        }
    }
}

/// What the endpoints of a locality have in common.
struct Group {
    locality: Locality,
    weight: Option<u32>,
    priority: u32,
}

impl Endpoint {
    /// Of a `ClusterLoadAssignment`.
    pub(crate) fn assigned(assignment: Value<'_>) -> Vec<Self> {
        assignment.get("endpoints").items().flat_map(of_locality).collect()
    }

    fn read(group: &Group, host: Value<'_>) -> Self {
        let (endpoint, metadata) = (host.get("endpoint"), host.get("metadata"));
        let address = Address::read(endpoint.get("address"));
        Self {
            tls_mode: tls_mode(metadata, &address),
            address,
            additional_addresses: additional_addresses(endpoint),
            hostname: endpoint.get("hostname").text(),
            health: Health::parse(&host.get("health_status").str().unwrap_or_default()),
            eds_health: String::new(),
            failures: Vec::new(),
            weight: host.get("load_balancing_weight").u32().unwrap_or(1),
            priority: group.priority,
            locality: group.locality.clone(),
            locality_weight: group.weight,
            workload: Workload::parse(&istio::istio(metadata).get("workload").str().unwrap_or_default()),
            stats: Vec::new(),
        }
    }
}

fn of_locality(value: Value<'_>) -> impl Iterator<Item = Endpoint> {
    let group = Group {
        locality: Locality::read(value.get("locality")),
        weight: value.get("load_balancing_weight").u32(),
        priority: value.get("priority").u32().unwrap_or_default(),
    };
    value.get("lb_endpoints").items().map(move |host| Endpoint::read(&group, host))
}

fn additional_addresses(endpoint: Value<'_>) -> Vec<Address> {
    endpoint.get("additional_addresses").items().map(|more| Address::read(more.get("address"))).collect()
}

/// By what the cluster chooses a transport socket (`envoy.transport_socket_match`).
fn tls_mode(metadata: Value<'_>, address: &Address) -> String {
    let chosen_by = metadata.at(&["filter_metadata", "envoy.transport_socket_match"]);
    if chosen_by.get("tunnel").is_present() || matches!(address, Address::Internal { .. }) {
        "hbone".to_owned()
    } else {
        chosen_by.get("tlsMode").text()
    }
}

impl Workload {
    /// Parts may be empty, and the last ones missing.
    fn parse(text: &str) -> Self {
        let mut parts = text.split(';').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        Self { name: next(), namespace: next(), canonical_name: next(), canonical_revision: next(), cluster: next() }
    }
}
