//! Upstreams (`config.cluster.v3.Cluster`).

mod balancing;
mod health_check;
mod limits;
mod protocol;

use bytes::Bytes;

pub use self::limits::{OutlierDetection, Thresholds};
use self::protocol::Protocols;
use crate::address::Address;
use crate::config_source::ConfigSource;
use crate::dump::ProxyConfig;
use crate::endpoint::Endpoint;
use crate::extension::{Config, Extension};
use crate::istio::{self, ConfigRef, ServiceRef};
use crate::json::Value;
use crate::name::ClusterName;
use crate::source::Source;
use crate::tls::TransportSocket;
use crate::update::{State, Update};

/// Where requests go, and how. Durations are as protobuf writes them in JSON, as `10s`; empty: Envoy's default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cluster {
    pub name: String,
    pub parsed: ClusterName,
    pub update: Update,
    /// `EDS`, `STATIC`, `STRICT_DNS`, `LOGICAL_DNS`, `ORIGINAL_DST`; for others the name of the extension.
    pub discovery: String,
    /// What its endpoints are asked for by, where it is not the name.
    pub eds_service_name: String,
    /// Where its endpoints are asked for.
    pub eds_config: Option<ConfigSource>,
    /// As `ROUND_ROBIN`: of the enum, or the first of `load_balancing_policy` in the enum's words.
    pub lb_policy: String,
    pub connect_timeout: String,
    pub per_connection_buffer_limit_bytes: Option<u32>,
    pub alt_stat_name: String,
    pub transport_socket: Option<TransportSocket>,
    /// Sockets that endpoints' metadata chooses, by name.
    pub transport_socket_matches: Vec<(String, TransportSocket)>,
    /// HTTP/2 or HTTP/3 upstream: `HTTP/2`, `HTTP/3`, `as downstream`, `auto`; empty: HTTP/1.1.
    pub upstream_protocol: String,
    /// Endpoints are chosen by these keys of their metadata (`lb_subset_config`).
    pub subset_selectors: Vec<Vec<String>>,
    pub outlier_detection: Option<OutlierDetection>,
    pub circuit_breakers: Vec<Thresholds>,
    /// As `http /healthz every 10s`.
    pub health_checks: Vec<String>,
    /// Endpoints that stand in the cluster itself.
    pub endpoints: Vec<Endpoint>,
    pub filters: Vec<Extension>,
    /// The clusters that it is made of, where it has none of its own endpoints (`envoy.clusters.aggregate`).
    pub aggregated: Vec<String>,
    /// Whatever goes there goes through an HBONE tunnel. One to some endpoints only is among `transport_socket_matches`.
    pub is_hbone: bool,
    pub dns_lookup_family: String,
    /// `locality weighted`, `zone aware`; empty: none. Failover is in the endpoints' priorities.
    pub locality_lb: String,
    pub slow_start: String,
    pub max_requests_per_connection: Option<u32>,
    pub idle_timeout: String,
    pub tcp_keepalive: String,
    pub services: Vec<ServiceRef>,
    pub istio_config: Option<ConfigRef>,
    /// `istio.subset`: DestinationRule's, or on waypoints the protocol.
    pub istio_subset: String,
    pub is_external: bool,
    pub raw: Bytes,
}

/// The lists of the section, and what their entries are.
const LISTS: [(&str, State); 3] = [
    ("dynamic_active_clusters", State::Active),
    ("dynamic_warming_clusters", State::Warming),
    ("static_clusters", State::Static),
];

/// Where HBONE tunnels end.
const HBONE_PORT: u32 = 15008;

pub(crate) fn section(source: &Source, section: Value<'_>, config: &mut ProxyConfig) {
    for (list, state) in LISTS {
        let resources = section.get(list).items().map(|entry| Update::resource(entry, "cluster", state));
        config.clusters.extend(resources.map(|(cluster, update)| Cluster::read(source, cluster, update)));
    }
}

impl Cluster {
    /// What EDS has its endpoints under.
    pub fn eds_name(&self) -> &str {
        if self.eds_service_name.is_empty() { &self.name } else { &self.eds_service_name }
    }

    fn read(source: &Source, cluster: Value<'_>, update: Update) -> Self {
        let name = cluster.get("name").text();
        let istio = istio::istio(cluster.get("metadata"));
        let endpoints = Endpoint::assigned(cluster.get("load_assignment"));
        let transport_socket = socket(source, cluster.get("transport_socket"));
        let protocols = Protocols::read(cluster);
        Self {
            parsed: ClusterName::parse(&name),
            name,
            update,
            discovery: discovery(cluster),
            eds_service_name: cluster.at(&["eds_cluster_config", "service_name"]).text(),
            eds_config: ConfigSource::read(cluster.at(&["eds_cluster_config", "eds_config"])),
            lb_policy: balancing::policy(cluster),
            connect_timeout: cluster.get("connect_timeout").text(),
            per_connection_buffer_limit_bytes: cluster.get("per_connection_buffer_limit_bytes").u32(),
            alt_stat_name: cluster.get("alt_stat_name").text(),
            is_hbone: is_hbone(cluster, transport_socket.as_ref(), &endpoints),
            transport_socket,
            transport_socket_matches: cluster
                .get("transport_socket_matches")
                .items()
                .map(|choice| named_socket(source, choice))
                .collect(),
            upstream_protocol: protocols.upstream,
            subset_selectors: balancing::subset_selectors(cluster),
            outlier_detection: OutlierDetection::read(cluster),
            circuit_breakers: Thresholds::read(cluster.get("circuit_breakers")),
            health_checks: cluster.get("health_checks").items().map(health_check::words).collect(),
            endpoints,
            filters: cluster.get("filters").items().map(|filter| Extension::read(source, filter)).collect(),
            aggregated: custom_type(cluster).value.get("clusters").texts(),
            dns_lookup_family: dns_lookup_family(cluster),
            locality_lb: balancing::locality(cluster),
            slow_start: balancing::slow_start(cluster),
            max_requests_per_connection: protocols.max_requests_per_connection,
            idle_timeout: protocols.idle_timeout,
            tcp_keepalive: protocol::tcp_keepalive(cluster),
            services: istio.get("services").items().map(service).collect(),
            istio_config: ConfigRef::of(cluster.get("metadata")),
            istio_subset: istio.get("subset").text(),
            is_external: istio.get("external").is_true(),
            raw: source.raw(cluster),
        }
    }
}

/// Envoy's default is `STATIC`.
fn discovery(cluster: Value<'_>) -> String {
    let named = cluster.get("type").str().or_else(|| cluster.at(&["cluster_type", "name"]).str());
    named.map_or_else(|| "STATIC".to_owned(), Into::into)
}

/// Of an extension that finds endpoints.
fn custom_type(cluster: Value<'_>) -> Config<'_> {
    Config::read(cluster.at(&["cluster_type", "typed_config"]))
}

fn dns_lookup_family(cluster: Value<'_>) -> String {
    let family = cluster.get("dns_lookup_family").str();
    family.map_or_else(|| custom_type(cluster).value.get("dns_lookup_family").text(), Into::into)
}

fn socket(source: &Source, socket: Value<'_>) -> Option<TransportSocket> {
    socket.is_object().then(|| TransportSocket::read(source, socket))
}

fn named_socket(source: &Source, choice: Value<'_>) -> (String, TransportSocket) {
    (choice.get("name").text(), TransportSocket::read(source, choice.get("transport_socket")))
}

/// Through a listener within this Envoy, which makes the tunnel, or to where tunnels end.
fn is_hbone(cluster: Value<'_>, socket: Option<&TransportSocket>, endpoints: &[Endpoint]) -> bool {
    socket.is_some_and(|socket| socket.type_url.ends_with(".InternalUpstreamTransport"))
        || endpoints.iter().any(|endpoint| matches!(endpoint.address, Address::Internal { .. }))
        || cluster.at(&["original_dst_lb_config", "upstream_port_override"]).u32() == Some(HBONE_PORT)
}

fn service(service: Value<'_>) -> ServiceRef {
    let [host, name, namespace] = ["host", "name", "namespace"].map(|field| service.get(field).text());
    ServiceRef { host, name, namespace }
}

#[cfg(test)]
mod tests;
