//! Filters of connections and of requests.

use bytes::Bytes;

use crate::extension::Extension;
use crate::istio::ConfigRef;
use crate::route::RouteConfig;

/// A listener filter, network filter, or HTTP filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub extension: Extension,
    /// Where its configuration is delivered apart (ECDS): under this name. Then `extension` may have no type but the expected ones.
    pub config_discovery: Option<ConfigDiscovery>,
    /// What it does, in a few words: `2 DENY policies`, `jwt from https://issuer`, `limit 10 per 60s`. Empty where nobody knows.
    pub summary: String,
    pub is_disabled: bool,
    /// Only of HTTP filters: a proxy that lacks it goes on without it.
    pub is_optional: bool,
    pub detail: Detail,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigDiscovery {
    pub type_urls: Vec<String>,
    pub apply_default_config_without_warming: bool,
}

/// What others need to follow or to compare of a filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    #[default]
    None,
    Http(Box<HttpConnectionManager>),
    Tcp(TcpProxy),
    Rbac(Rbac),
}

/// `http_connection_manager.v3`
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HttpConnectionManager {
    pub stat_prefix: String,
    /// `AUTO`, `HTTP1`, `HTTP2`, `HTTP3`.
    pub codec_type: String,
    pub routes: Routes,
    pub filters: Vec<Filter>,
    pub access_logs: Vec<String>,
    /// As `SANITIZE_SET`.
    pub forward_client_cert_details: String,
    pub use_remote_address: bool,
    pub xff_num_trusted_hops: u32,
    pub server_name: String,
    /// As `30s`; empty: Envoy's default.
    pub stream_idle_timeout: String,
    pub request_timeout: String,
    pub upgrades: Vec<String>,
    /// What traces are sent to: the provider's name.
    pub tracing: String,
    /// As `50`, in percent.
    pub tracing_sampling: String,
}

/// Where the routes are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Routes {
    #[default]
    None,
    /// Delivered apart, under this name.
    Rds(String),
    Inline(Box<RouteConfig>),
    /// Chosen by scope: the name of the scoped routes.
    Scoped(String),
}

/// `tcp_proxy.v3`
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TcpProxy {
    /// Of one cluster, without a weight.
    pub destinations: Vec<WeightedDestination>,
    pub stat_prefix: String,
    pub idle_timeout: String,
    pub max_connect_attempts: u32,
    /// `host:port` that a tunnel is asked for.
    pub tunneling_hostname: String,
    pub access_logs: Vec<String>,
    pub metadata_match: Vec<(String, String)>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeightedDestination {
    pub cluster: String,
    /// `None`: the only one.
    pub weight: Option<u32>,
}

/// `rbac.v3` of HTTP and network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rbac {
    /// `ALLOW`, `DENY`, `LOG`; empty: no enforced rules.
    pub action: String,
    pub policies: Vec<Policy>,
    /// Only counted, not enforced; or read by another filter (CUSTOM).
    pub shadow_action: String,
    pub shadow_policies: Vec<Policy>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// `ns[shop]-policy[cart-readers]-rule[0]`
    pub key: String,
    /// The AuthorizationPolicy, if the key tells it.
    pub config: Option<ConfigRef>,
    /// Readable, one for each alternative: `source principal exact …`, `method exact GET and path prefix /v1`.
    pub permissions: Vec<String>,
    pub principals: Vec<String>,
    pub raw: Bytes,
}
