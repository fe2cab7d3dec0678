//! What the proxy was started with, as facts.

use nav_envoy::json::Document;
use nav_proto::proxy::v1::{Bootstrap, ConfigSource, Node, ProxyConfig};

use super::columns::View;
use super::listing::listed;
use crate::output::{Cell, Page};

/// istioctl's three lines, and with `-o wide` ours.
pub(super) fn page(config: &ProxyConfig, view: View) -> Page {
    let Some(bootstrap) = &config.bootstrap else { return Page::default() };
    let facts = versions(bootstrap).into_iter().chain(view.is_wide.then(|| more(bootstrap)).into_iter().flatten());
    Page::default().facts(facts)
}

fn versions(bootstrap: &Bootstrap) -> [(&'static str, Cell); 3] {
    let node = bootstrap.node.clone().unwrap_or_default();
    // `istio-proxy:SHA`.
    let sha = metadata(&node, "ISTIO_PROXY_SHA");
    let sha = sha.split(':').nth(1).unwrap_or(sha);
    [
        ("Istio Version", metadata(&node, "ISTIO_VERSION").into()),
        ("Istio Proxy Version", sha.into()),
        ("Envoy Version", envoy_version(bootstrap).into()),
    ]
}

fn metadata<'a>(node: &'a Node, key: &str) -> &'a str {
    node.metadata.iter().find(|pair| pair.key == key).map_or("", |pair| &pair.value)
}

/// What stands behind Envoy's number, in this order, each with what separates it from what is before.
const BUILD: [(&str, &str); 4] =
    [("build.label", "-"), ("revision.status", "/"), ("build.type", "/"), ("ssl.version", "/")];

/// As `1.40.0-dev/Clean/RELEASE/BoringSSL`, which only the piece of the dump tells.
fn envoy_version(bootstrap: &Bootstrap) -> String {
    let number = bootstrap.node.as_ref().map_or("", |node| &node.user_agent_version);
    let piece = Document::parse(bootstrap.raw.as_bytes());
    let build = piece.root().at(&["node", "user_agent_build_version", "metadata"]);
    let told = BUILD.iter().filter_map(|(key, separator)| Some(format!("{separator}{}", build.get(key).str()?)));
    format!("{number}{}", told.collect::<String>())
}

fn more(bootstrap: &Bootstrap) -> [(&'static str, Cell); 8] {
    let node = bootstrap.node.clone().unwrap_or_default();
    [
        ("Node", node.id.into()),
        ("Cluster", node.cluster.into()),
        ("Admin", bootstrap.admin.as_ref().map_or("", |address| &address.text).into()),
        ("ADS", source(&bootstrap.ads).into()),
        ("LDS", source(&bootstrap.lds).into()),
        ("CDS", source(&bootstrap.cds).into()),
        ("Static clusters", listed(bootstrap.static_clusters.iter().map(String::as_str)).into()),
        ("Static listeners", listed(bootstrap.static_listeners.iter().map(String::as_str)).into()),
    ]
}

/// `DELTA_GRPC from xds-grpc`.
fn source(source: &Option<ConfigSource>) -> String {
    let Some(source) = source else { return String::new() };
    let sort = if source.api_type.is_empty() { &source.specifier } else { &source.api_type };
    let clusters = source.clusters.join(", ");
    if clusters.is_empty() { sort.clone() } else { format!("{sort} from {clusters}") }
}
