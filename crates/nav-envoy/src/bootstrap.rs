//! What the proxy was started with (`config.bootstrap.v3.Bootstrap`).

use crate::dump::ProxyConfig;
use crate::json::Value;
use crate::source::Source;
use bytes::Bytes;

use crate::address::Address;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bootstrap {
    pub node: Node,
    pub admin: Address,
    pub dynamic: DynamicResources,
    pub cluster_manager: Option<ClusterManager>,
    /// Names of the static clusters, and of the static listeners.
    pub static_clusters: Vec<String>,
    pub static_listeners: Vec<String>,
    /// RFC 3339.
    pub last_updated: String,
    pub raw: Bytes,
}

/// Who the proxy says it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// `sidecar~10.0.0.1~cart-1.shop~shop.svc.cluster.local`
    pub id: String,
    pub cluster: String,
    pub locality: Locality,
    /// In the order of the dump: texts as they are, everything else as JSON.
    pub metadata: Vec<(String, String)>,
    pub user_agent_version: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Locality {
    pub region: String,
    pub zone: String,
    pub sub_zone: String,
}

/// Where it learns its configuration from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DynamicResources {
    pub ads: Option<ConfigSource>,
    pub lds: Option<ConfigSource>,
    pub cds: Option<ConfigSource>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigSource {
    /// `ads`, `api_config_source`, `path_config_source`, `self`.
    pub specifier: String,
    /// `GRPC`, `DELTA_GRPC`, …; empty where it does not say.
    pub api_type: String,
    /// `V3`.
    pub transport_api_version: String,
    /// The clusters that are asked.
    pub clusters: Vec<String>,
    /// As `5s`.
    pub initial_fetch_timeout: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterManager {
    pub local_cluster_name: String,
    pub has_outlier_detection: bool,
    pub has_upstream_bind_config: bool,
    pub has_load_stats_config: bool,
}

pub(crate) fn section(_source: &Source, _section: Value<'_>, _config: &mut ProxyConfig) {}

pub(crate) fn server_info(_source: &Source, _section: Value<'_>, _config: &mut ProxyConfig) {}
