//! Where a filter chain sends what it takes, in istioctl's words.

use nav_proto::proxy::v1::filter::Detail;
use nav_proto::proxy::v1::http_connection_manager::Routes;
use nav_proto::proxy::v1::{
    Filter, FilterChain, Forward, HttpConnectionManager, Listener, PathKind, RouteConfig, TcpProxy, VirtualHost,
    WeightedDestination, route,
};

use crate::proxy_config::listing::path;

/// HTTP, TCP, HTTP+TCP or UNKNOWN.
pub(super) type Traffic = &'static str;

/// What istioctl knows filters by is their names.
const HTTP: &str = "envoy.filters.network.http_connection_manager";
const TCP: &str = "envoy.filters.network.tcp_proxy";

/// Takes what is to go nowhere.
const BLACK_HOLE: &str = "BlackHoleCluster";

pub(super) fn traffic(listener: &Listener) -> Traffic {
    let filters = || listener.filter_chains.iter().flat_map(|chain| &chain.filters);
    let is_http = filters().any(|filter| name(filter) == HTTP);
    let is_tcp = filters().any(is_tcp);
    match (is_http, is_tcp) {
        (true, true) => "HTTP+TCP",
        (true, false) => "HTTP",
        (false, true) => "TCP",
        (false, false) => "UNKNOWN",
    }
}

/// Of the first filter that has one.
pub(super) fn destination(chain: &FilterChain) -> String {
    let of_filter = |filter: &Filter| match &filter.detail {
        Some(Detail::Http(manager)) if name(filter) == HTTP => Some(of_http(manager)),
        Some(Detail::Tcp(proxy)) if is_tcp(filter) => Some(of_tcp(proxy)),
        _ => (name(filter) == HTTP).then(|| "HTTP".to_owned()),
    };
    chain.filters.iter().find_map(of_filter).unwrap_or_else(|| "Non-HTTP/Non-TCP".to_owned())
}

fn name(filter: &Filter) -> &str {
    filter.extension.as_ref().map_or("", |extension| &extension.name)
}

fn is_tcp(filter: &Filter) -> bool {
    name(filter) == TCP && !matches!(&filter.detail, Some(Detail::Tcp(proxy)) if is_black_hole(proxy))
}

fn is_black_hole(proxy: &TcpProxy) -> bool {
    let clusters = proxy.destinations.iter().map(|to| &to.cluster);
    clusters.chain([&proxy.stat_prefix]).any(|text| text.contains(BLACK_HOLE))
}

fn of_tcp(proxy: &TcpProxy) -> String {
    match proxy.destinations.as_slice() {
        [] => "Cluster:".to_owned(),
        [WeightedDestination { cluster, weight: None }] => cluster_words(cluster),
        destinations => weighted(destinations),
    }
}

/// istioctl names no cluster where there are several.
fn weighted(destinations: &[WeightedDestination]) -> String {
    let shares = destinations.iter().map(|to| format!("{} {}", to.cluster, to.weight.unwrap_or_default()));
    format!("Clusters: {}", shares.collect::<Vec<_>>().join(", "))
}

/// Names as PassthroughCluster say by themselves what they are.
fn cluster_words(cluster: &str) -> String {
    if cluster.contains("Cluster") { cluster.to_owned() } else { format!("Cluster: {cluster}") }
}

fn of_http(manager: &HttpConnectionManager) -> String {
    match &manager.routes {
        Some(Routes::Inline(routes)) => of_routes(routes),
        Some(Routes::Rds(name)) if !name.is_empty() => format!("Route: {name}"),
        _ => "HTTP".to_owned(),
    }
}

fn of_routes(routes: &RouteConfig) -> String {
    if let Some(cluster) = only_cluster(routes) {
        return cluster_words(cluster);
    }
    let hosts = routes.virtual_hosts.iter().map(of_host).collect::<Vec<_>>();
    format!("Inline Route: {}", hosts.join("; "))
}

/// That everything goes to.
fn only_cluster(routes: &RouteConfig) -> Option<&str> {
    let [host] = routes.virtual_hosts.as_slice() else { return None };
    let [route] = host.routes.as_slice() else { return None };
    let path = route.r#match.as_ref()?.path.as_ref()?;
    let is_everything = host.domains == ["*"] && path.kind() == PathKind::Prefix && path.value == "/";
    match route.action.as_ref()? {
        route::Action::Forward(forward) if is_everything => cluster(forward),
        _ => None,
    }
}

/// Where there is only one.
pub(in crate::proxy_config) fn cluster(forward: &Forward) -> Option<&str> {
    match forward.destinations.as_slice() {
        [only] if only.weight.is_none() => Some(&only.cluster),
        _ => None,
    }
}

fn of_host(host: &VirtualHost) -> String {
    let paths = host.routes.iter().map(|route| path(route.r#match.as_ref())).collect::<Vec<_>>().join(", ");
    match host.domains.as_slice() {
        [] => paths,
        [any] if any == "*" => paths,
        domains => format!("{} {paths}", domains.join("/")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tcp_proxy_that_goes_nowhere_names_no_cluster() {
        assert_eq!(of_tcp(&TcpProxy::default()), "Cluster:");
    }
}
