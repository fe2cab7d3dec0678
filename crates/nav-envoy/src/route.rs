//! Which requests go where (`config.route.v3`).

use crate::dump::ProxyConfig;
use crate::json::Value;
use crate::source::Source;
use bytes::Bytes;

use crate::istio::ConfigRef;
use crate::update::Update;
use crate::value_match::ValueMatch;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RouteConfig {
    /// May be empty for a static one.
    pub name: String,
    pub update: Update,
    pub virtual_hosts: Vec<VirtualHost>,
    pub internal_only_headers: Vec<String>,
    pub validate_clusters: bool,
    pub ignore_port_in_host_matching: bool,
    /// Header changes, as `add x-a: b`, `remove x-c`.
    pub header_changes: Vec<String>,
    pub raw: Bytes,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VirtualHost {
    pub name: String,
    pub domains: Vec<String>,
    /// In the order of the proxy: the first that matches takes the request.
    pub routes: Vec<Route>,
    /// Where the first match is found by a tree, which is kept as it was written.
    pub matcher: Bytes,
    /// `NONE`, `EXTERNAL_ONLY`, `ALL`.
    pub require_tls: String,
    pub retry: Option<Retry>,
    pub header_changes: Vec<String>,
    /// Names of filters that are configured anew here.
    pub filter_overrides: Vec<String>,
    pub include_request_attempt_count: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    pub name: String,
    pub matches: RouteMatch,
    pub action: Action,
    pub istio_config: Option<ConfigRef>,
    pub header_changes: Vec<String>,
    /// Names of filters that are configured anew here.
    pub filter_overrides: Vec<String>,
    /// As `default.svc.cluster.local:80/*`, that of traces.
    pub operation: String,
    pub stat_prefix: String,
    pub raw: Bytes,
}

/// All of these have to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RouteMatch {
    pub path: PathMatch,
    pub headers: Vec<ValueMatch>,
    pub query_parameters: Vec<ValueMatch>,
    pub cookies: Vec<ValueMatch>,
    /// Only gRPC requests.
    pub is_grpc: bool,
    /// In percent; `None`: every request.
    pub runtime_fraction: Option<String>,
    /// As `presented`, `validated`, `not presented`.
    pub tls_context: Vec<String>,
    /// Conditions on metadata and filter state, as a short text each.
    pub metadata: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathMatch {
    pub kind: PathKind,
    pub value: String,
    pub ignore_case: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PathKind {
    /// Of a sort that is not known.
    #[default]
    Unknown,
    Prefix,
    Exact,
    Regex,
    /// A prefix that ends where a part of the path does: `/v1` of `/v1/a`, not of `/v12`.
    PathSeparatedPrefix,
    /// A URI template, as `/a/{b}/**`.
    Template,
    /// CONNECT requests.
    Connect,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Action {
    /// None, or of a sort that is not known: see `raw`.
    #[default]
    Unknown,
    Forward(Box<Forward>),
    Redirect(Redirect),
    DirectResponse(DirectResponse),
    /// The response is a filter's (`filter_action`).
    Filter,
    /// For filters that don't forward (`non_forwarding_action`).
    NonForwarding,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forward {
    pub destinations: Vec<Destination>,
    /// The header that names the cluster, instead of destinations.
    pub cluster_header: String,
    /// A plugin that names the cluster.
    pub cluster_specifier_plugin: String,
    /// As `15s`, and `0s` for none; empty: Envoy's 15 s.
    pub timeout: String,
    pub idle_timeout: String,
    pub max_stream_duration: String,
    pub retry: Option<Retry>,
    pub mirrors: Vec<Mirror>,
    pub rewrite: Rewrite,
    /// What the choice of endpoint depends on, as `header x-user`, `cookie session (ttl 60s)`, `source IP`.
    pub hash_policies: Vec<String>,
    /// `HIGH`, else empty.
    pub priority: String,
    pub metadata_match: Vec<(String, String)>,
    pub upgrades: Vec<String>,
    /// An older place for it: allowed origins, as `exact https://a`.
    pub cors_origins: Vec<String>,
    /// The response where the cluster is not there, as 503.
    pub cluster_not_found_response_code: String,
    pub internal_redirect: bool,
    /// Rate limit descriptors, as `remote_address`, `generic_key cart`.
    pub rate_limits: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Destination {
    pub cluster: String,
    /// Of the header that names this destination's cluster, instead of its name.
    pub cluster_header: String,
    /// `None`: the only one.
    pub weight: Option<u32>,
    pub metadata_match: Vec<(String, String)>,
    pub header_changes: Vec<String>,
    pub host_rewrite: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retry {
    /// As `connect-failure,refused-stream`.
    pub on: String,
    pub attempts: Option<u32>,
    pub per_try_timeout: String,
    pub per_try_idle_timeout: String,
    pub status_codes: Vec<u32>,
    /// As `25ms..250ms`.
    pub back_off: String,
    pub host_selection_retry_max_attempts: u64,
    /// Names of what avoids hosts, or priorities, that were tried.
    pub host_predicates: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mirror {
    pub cluster: String,
    pub cluster_header: String,
    /// In percent; `None`: every request.
    pub fraction: Option<String>,
}

/// What a request is changed to before it goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rewrite {
    pub prefix: String,
    /// `PATTERN -> SUBSTITUTION`
    pub regex: String,
    pub template: String,
    pub host: String,
    pub auto_host: bool,
    /// The header that tells the host.
    pub host_header: String,
    pub host_path_regex: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redirect {
    pub scheme: String,
    pub host: String,
    pub port: Option<u32>,
    pub path: String,
    pub prefix_rewrite: String,
    pub regex_rewrite: String,
    pub strip_query: bool,
    /// As 301.
    pub response_code: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DirectResponse {
    pub status: u32,
    /// At most the first kilobyte.
    pub body: String,
}

pub(crate) fn section(_source: &Source, _section: Value<'_>, _config: &mut ProxyConfig) {}

pub(crate) fn scoped_section(_source: &Source, _section: Value<'_>, _config: &mut ProxyConfig) {}
