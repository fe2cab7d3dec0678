//! Requests that go on to a cluster (`RouteAction`).

use super::retry::Retry;
use super::words;
use crate::extension::Config;
use crate::json::Value;

/// The request goes on to a cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forward {
    pub destinations: Vec<Destination>,
    /// What the weights add up to, where it is said. Else it is their sum.
    pub total_weight: Option<u32>,
    /// Runtime keys that begin so override the weights.
    pub weights_runtime_prefix: String,
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
    /// Allowed origins, each as `exact https://a`: of the action, or of the route's configuration of the CORS filter.
    pub cors_origins: Vec<String>,
    /// The response where the cluster is not there, as 503.
    pub cluster_not_found_response_code: String,
    pub internal_redirect: bool,
    /// Rate limit descriptors, as `remote_address`, `generic_key cart`.
    pub rate_limits: Vec<String>,
}

/// A cluster, or where its name is found, with its share of requests.
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

/// A cluster that gets a copy of requests.
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

/// `RouteAction.ClusterNotFoundResponseCode`. The first is the default.
const NOT_FOUND_CODES: [(&str, u32); 3] =
    [("SERVICE_UNAVAILABLE", 503), ("NOT_FOUND", 404), ("INTERNAL_SERVER_ERROR", 500)];

impl Forward {
    /// Of the route and its action: some that is meant for the action stands in the route.
    pub(super) fn read(route: Value<'_>, action: Value<'_>) -> Self {
        let weighted = action.get("weighted_clusters");
        Self {
            destinations: destinations(action, weighted),
            total_weight: weighted.get("total_weight").u32(),
            weights_runtime_prefix: weighted.get("runtime_key_prefix").text(),
            cluster_header: action.get("cluster_header").text(),
            cluster_specifier_plugin: cluster_specifier_plugin(action),
            timeout: action.get("timeout").text(),
            idle_timeout: action.get("idle_timeout").text(),
            max_stream_duration: action.at(&["max_stream_duration", "max_stream_duration"]).text(),
            retry: Retry::read(action.get("retry_policy")),
            mirrors: mirrors(action),
            rewrite: Rewrite::read(action),
            hash_policies: action.get("hash_policy").items().map(words::hash_policy).collect(),
            priority: words::priority(action.get("priority")),
            metadata_match: words::metadata_match(action.get("metadata_match")),
            upgrades: upgrades(action),
            cors_origins: words::cors_origins(route, action.get("cors")),
            cluster_not_found_response_code: not_found_code(action),
            internal_redirect: is_redirected_within(action),
            rate_limits: words::rate_limits(action),
        }
    }
}

fn destinations(action: Value<'_>, weighted: Value<'_>) -> Vec<Destination> {
    match action.get("cluster").str() {
        Some(cluster) => vec![Destination { cluster: cluster.into_owned(), ..Destination::default() }],
        None => weighted.get("clusters").items().map(Destination::read).collect(),
    }
}

fn cluster_specifier_plugin(action: Value<'_>) -> String {
    let inline = || action.at(&["inline_cluster_specifier_plugin", "extension", "name"]).text();
    action.get("cluster_specifier_plugin").str().map_or_else(inline, Into::into)
}

/// Older Envoys had one mirror, not several.
fn mirrors(action: Value<'_>) -> Vec<Mirror> {
    let only = Some(action.get("request_mirror_policy")).filter(Value::is_object);
    action.get("request_mirror_policies").items().chain(only).map(Mirror::read).collect()
}

fn upgrades(action: Value<'_>) -> Vec<String> {
    let enabled = |upgrade: &Value<'_>| upgrade.get("enabled").bool() != Some(false);
    action.get("upgrade_configs").items().filter(enabled).map(|upgrade| upgrade.get("upgrade_type").text()).collect()
}

fn not_found_code(action: Value<'_>) -> String {
    let code = action.get("cluster_not_found_response_code");
    if code.is_present() { words::code(code, &NOT_FOUND_CODES).to_string() } else { String::new() }
}

fn is_redirected_within(action: Value<'_>) -> bool {
    let old = action.get("internal_redirect_action").str();
    action.get("internal_redirect_policy").is_object() || old.as_deref() == Some("HANDLE_INTERNAL_REDIRECT")
}

impl Destination {
    fn read(cluster: Value<'_>) -> Self {
        Self {
            cluster: cluster.get("name").text(),
            cluster_header: cluster.get("cluster_header").text(),
            weight: Some(cluster.get("weight").u32().unwrap_or_default()),
            metadata_match: words::metadata_match(cluster.get("metadata_match")),
            header_changes: words::header_changes(cluster),
            host_rewrite: cluster.get("host_rewrite_literal").text(),
        }
    }
}

impl Mirror {
    pub(super) fn read(policy: Value<'_>) -> Self {
        Self {
            cluster: policy.get("cluster").text(),
            cluster_header: policy.get("cluster_header").text(),
            fraction: words::percent(policy.at(&["runtime_fraction", "default_value"])),
        }
    }
}

impl Rewrite {
    fn read(action: Value<'_>) -> Self {
        let policy = Config::read(action.at(&["path_rewrite_policy", "typed_config"]));
        Self {
            prefix: action.get("prefix_rewrite").text(),
            regex: words::regex_rewrite(action.get("regex_rewrite")),
            template: policy.value.get("path_template_rewrite").text(),
            host: action.get("host_rewrite_literal").text(),
            auto_host: action.get("auto_host_rewrite").is_true(),
            host_header: action.get("host_rewrite_header").text(),
            host_path_regex: words::regex_rewrite(action.get("host_rewrite_path_regex")),
        }
    }
}
