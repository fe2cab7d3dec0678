//! Filters that look at what passes, change it, or choose where it goes.

use std::borrow::Cow;

use super::words::{join, labelled, names, when};
use crate::extension::Config;
use crate::json::Value;

/// As `compresses responses by Gzip`.
pub(super) fn compressor(config: Value<'_>) -> String {
    library("compresses responses by", config.get("compressor_library"))
}

pub(super) fn decompressor(config: Value<'_>) -> String {
    library("decompresses by", config.get("decompressor_library"))
}

fn library(words: &str, library: Value<'_>) -> String {
    let type_name = Config::read(library.get("typed_config")).type_name();
    let last = type_name.rsplit('.').next().unwrap_or_default().to_owned();
    format!("{words} {}", if last.is_empty() { library.get("name").text() } else { last })
}

pub(super) fn health_check(config: Value<'_>) -> String {
    let passes = config.get("pass_through_mode").is_true();
    when(passes, "health checks are passed on") + &when(!passes, "health checks are answered here")
}

pub(super) fn header_to_metadata(config: Value<'_>) -> String {
    join([
        labelled("of requests", &names(config.get("request_rules"), "header")),
        labelled("of responses", &names(config.get("response_rules"), "header")),
    ])
}

/// As `sets io.istio.peer_principal`.
pub(super) fn set_filter_state(config: Value<'_>) -> String {
    let lists = ["on_request_headers", "on_new_connection", "on_downstream_tls_handshake"];
    labelled("sets", &join(lists.map(|list| names(config.get(list), "object_key"))))
}

pub(super) fn set_metadata(config: Value<'_>) -> String {
    let older = config.get("metadata_namespace").text();
    labelled("sets", &join([older, names(config.get("metadata"), "metadata_namespace")]))
}

pub(super) fn stateful_session(config: Value<'_>) -> String {
    let state = config.get("session_state");
    let cookie = state.at(&["typed_config", "cookie", "name"]).str().map(|name| format!("cookie {name}"));
    let header = || state.at(&["typed_config", "name"]).str().map(|name| format!("header {name}"));
    let by = cookie.or_else(header).unwrap_or_else(|| state.get("name").text());
    join([labelled("session by", &by), when(config.get("strict").is_true(), "strict")])
}

pub(super) fn dynamic_forward_proxy(config: Value<'_>) -> String {
    join(["resolves the host".to_owned(), labelled("cache", &config.at(&["dns_cache_config", "name"]).text())])
}

pub(super) fn grpc_json_transcoder(config: Value<'_>) -> String {
    labelled("JSON for gRPC of", &config.get("services").texts().join(", "))
}

pub(super) fn redis_proxy(config: Value<'_>) -> String {
    let routes = config.get("prefix_routes");
    let by_prefix = routes.get("routes").items().map(|it| format!("{} for {}", cluster(it), it.get("prefix").text()));
    labelled("to", &join(by_prefix.chain([cluster(routes.get("catch_all_route"))])))
}

fn cluster(route: Value<'_>) -> String {
    route.get("cluster").text()
}

pub(super) fn thrift_proxy(config: Value<'_>) -> String {
    let delivered = config.at(&["trds", "route_config_name"]).text();
    let inline = config.get("route_config");
    let clusters = join(inline.get("routes").items().map(|it| cluster(it.get("route"))));
    join([labelled("routes", &delivered), labelled("to", &clusters)])
}

pub(super) fn dubbo_proxy(config: Value<'_>) -> String {
    let delivered = config.at(&["drds", "route_config_name"]).text();
    join([labelled("routes", &delivered), labelled("interfaces", &names(config.get("route_config"), "interface"))])
}

/// Of protocols that are only looked at: under which name they are counted.
pub(super) fn counted(config: Value<'_>) -> String {
    labelled("counts as", &config.get("stat_prefix").text())
}

/// As `Istio metrics as SERVER_GATEWAY`.
pub(super) fn istio_stats(config: Value<'_>) -> String {
    join(["Istio metrics".to_owned() + &labelled(" as", &config.get("reporter").text())])
}

pub(super) fn metadata_exchange(config: Value<'_>) -> String {
    labelled("exchanges metadata by", &config.get("protocol").text())
}

/// As `downstream by workload_discovery`.
pub(super) fn peer_metadata(config: Value<'_>) -> String {
    let sides = [("downstream", "downstream_discovery"), ("upstream", "upstream_discovery")];
    let methods =
        |list| config.get(list).items().flat_map(|it: Value<'_>| it.fields().map(|(name, _)| name.into_owned()));
    join(sides.map(|(side, list)| labelled(&format!("{side} by"), &methods(list).collect::<Vec<_>>().join("/"))))
}

/// As `HTTP11 as istio-http/1.1/istio`.
pub(super) fn istio_alpn(config: Value<'_>) -> String {
    join(config.get("alpn_override").items().map(|it| {
        // The first of the enum is what protobuf leaves out.
        let protocol = it.get("upstream_protocol").str().unwrap_or(Cow::Borrowed("HTTP10"));
        format!("{protocol} as {}", it.get("alpn_override").texts().join("/"))
    }))
}
