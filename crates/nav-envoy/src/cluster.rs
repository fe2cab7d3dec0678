//! Upstreams (`config.cluster.v3.Cluster`).

use crate::dump::ProxyConfig;
use crate::json::Value;
use crate::source::Source;
use bytes::Bytes;

use crate::endpoint::Endpoint;
use crate::extension::Extension;
use crate::istio::{ConfigRef, ServiceRef};
use crate::name::ClusterName;
use crate::tls::TransportSocket;
use crate::update::Update;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cluster {
    pub name: String,
    pub parsed: ClusterName,
    pub update: Update,
    /// `EDS`, `STATIC`, `STRICT_DNS`, `LOGICAL_DNS`, `ORIGINAL_DST`; for others the name of the extension.
    pub discovery: String,
    /// What its endpoints are asked for by, where it is not the name.
    pub eds_service_name: String,
    /// As `ROUND_ROBIN`: of the enum, or the first known of `load_balancing_policy` in the enum's words.
    pub lb_policy: String,
    pub connect_timeout: String,
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
    /// Requests are tunnelled over HBONE: the internal listener, or `true` by the transport socket.
    pub is_hbone: bool,
    pub dns_lookup_family: String,
    /// As `locality weighted`, `zone aware`, `failover by region, zone`; empty: none.
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

/// Absent numbers are Envoy's defaults.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutlierDetection {
    pub consecutive_5xx: Option<u32>,
    pub consecutive_gateway_failure: Option<u32>,
    pub consecutive_local_origin_failure: Option<u32>,
    pub interval: String,
    pub base_ejection_time: String,
    pub max_ejection_percent: Option<u32>,
    pub min_health_percent: Option<u32>,
    pub split_external_local_origin_errors: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thresholds {
    /// `DEFAULT`, `HIGH`.
    pub priority: String,
    /// 4294967295, Istio's default, means that there is no limit.
    pub max_connections: Option<u32>,
    pub max_pending_requests: Option<u32>,
    pub max_requests: Option<u32>,
    pub max_retries: Option<u32>,
    pub track_remaining: bool,
}

pub(crate) fn section(_source: &Source, _section: Value<'_>, _config: &mut ProxyConfig) {}
