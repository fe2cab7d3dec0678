//! What a cluster speaks (`extensions.upstreams.http.v3.HttpProtocolOptions`, and where that stood before).

use crate::extension::Config;
use crate::json::Value;

/// What [`Cluster`](super::Cluster) tells of it.
pub(super) struct Protocols {
    pub(super) upstream: String,
    pub(super) idle_timeout: String,
    pub(super) max_requests_per_connection: Option<u32>,
}

/// Where it stands, within the options, which protocol is spoken.
const UPSTREAM: [(&[&str], &str); 4] = [
    (&["explicit_http_config", "http2_protocol_options"], "HTTP/2"),
    (&["explicit_http_config", "http3_protocol_options"], "HTTP/3"),
    (&["use_downstream_protocol_config"], "as downstream"),
    (&["auto_config"], "auto"),
];

impl Protocols {
    pub(super) fn read(cluster: Value<'_>) -> Self {
        let extensions = cluster.get("typed_extension_protocol_options").fields();
        let options: Vec<Value<'_>> = extensions.map(|(_, any)| Config::read(any).value).collect();
        let places: Vec<Value<'_>> = options.iter().copied().chain([cluster]).collect();
        Self {
            upstream: upstream(cluster, &options).to_owned(),
            idle_timeout: places.iter().find_map(|place| idle_timeout(*place)).unwrap_or_default(),
            max_requests_per_connection: places.iter().find_map(|place| max_requests(*place)),
        }
    }
}

fn upstream(cluster: Value<'_>, options: &[Value<'_>]) -> &'static str {
    let is_at = |path: &[&str]| options.iter().any(|options| options.at(path).is_object());
    let typed = UPSTREAM.into_iter().find(|(path, _)| is_at(path)).map(|(_, word)| word);
    let as_downstream = cluster.get("protocol_selection").str().as_deref() == Some("USE_DOWNSTREAM_PROTOCOL");
    let old = as_downstream.then_some("as downstream");
    let old = old.or_else(|| cluster.get("http2_protocol_options").is_object().then_some("HTTP/2"));
    typed.or(old).unwrap_or_default()
}

/// Of HTTP connections; else of TCP's.
fn idle_timeout(place: Value<'_>) -> Option<String> {
    let http = place.at(&["common_http_protocol_options", "idle_timeout"]).str();
    http.or_else(|| place.get("idle_timeout").str()).map(Into::into)
}

fn max_requests(place: Value<'_>) -> Option<u32> {
    let here = place.get("max_requests_per_connection").u32();
    here.or_else(|| place.at(&["common_http_protocol_options", "max_requests_per_connection"]).u32())
}

/// As `after 300s, every 75s, 9 probes`.
pub(super) fn tcp_keepalive(cluster: Value<'_>) -> String {
    let keepalive = cluster.at(&["upstream_connection_options", "tcp_keepalive"]);
    let number = |name, before: &str, after: &str| Some(format!("{before}{}{after}", keepalive.get(name).u32()?));
    let parts = [
        number("keepalive_time", "after ", "s"),
        number("keepalive_interval", "every ", "s"),
        number("keepalive_probes", "", " probes"),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(", ")
}
