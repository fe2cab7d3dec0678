use nav_envoy::address::Address;
use nav_envoy::listener::Listener;
use nav_envoy::listener::chain::{FilterChain, FilterChainMatch};
use nav_envoy::listener::filter::{Detail, HttpConnectionManager, Routes, TcpProxy};
use nav_envoy::route::{Action, PathKind, PathMatch, RouteConfig, VirtualHost};
use nav_envoy::update::State;

use super::recorded::proxies;

#[test]
fn listeners_are_those_of_istioctl() {
    for proxy in proxies() {
        let shown = proxy.config.listeners.iter().filter(|it| matches!(it.update.state, State::Active | State::Static));
        let mut ours: Vec<String> = shown.flat_map(rows).collect();
        let mut theirs = proxy.rows("istioctl-listeners.txt");
        ours.sort();
        theirs.sort();
        assert_eq!(ours, theirs, "{}", proxy.name);
    }
}

fn rows(listener: &Listener) -> impl Iterator<Item = String> {
    let addresses = std::iter::once(&listener.address).chain(&listener.additional_addresses);
    let (addresses, ports): (Vec<_>, Vec<_>) = addresses.map(address_and_port).unzip();
    let place = format!("{} {}", addresses.join(","), ports[0]);
    let chains = listener.chains.iter();
    chains.map(move |chain| format!("{place} {} {}", matches(&chain.matches), destination(chain)).trim().to_owned())
}

fn address_and_port(address: &Address) -> (String, u32) {
    match address {
        Address::Socket { address, port, .. } => (address.clone(), *port),
        _ => (String::new(), 0),
    }
}

/// Protocols that have a name of their own.
const PROTOCOLS: [(&[&str], &str); 1] = [(&["istio-peer-exchange", "istio"], "TCP TLS")];

fn matches(matches: &FilterChainMatch) -> String {
    let protocols = &matches.application_protocols;
    let known = PROTOCOLS.iter().find(|(list, _)| list == protocols);
    let protocols = known.map_or_else(|| protocols.join(","), |(_, name)| (*name).to_owned());
    let port = matches.destination_port.map_or_else(String::new, |port| format!(":{port}"));
    let ranges = matches.prefix_ranges.join(",");
    let address = if ranges.is_empty() && !port.is_empty() { format!("*{port}") } else { ranges + &port };
    let parts = [
        ("SNI", matches.server_names.join(",")),
        ("Trans", matches.transport_protocol.clone()),
        ("App", protocols),
        ("Addr", address),
    ];
    let parts =
        parts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("{name}: {value}"));
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { "ALL".to_owned() } else { parts.join("; ") }
}

fn destination(chain: &FilterChain) -> String {
    let destination = chain.filters.iter().find_map(|filter| match &filter.detail {
        Detail::Http(manager) => Some(http(manager)),
        Detail::Tcp(proxy) => tcp(proxy),
        _ => None,
    });
    destination.unwrap_or_else(|| "Non-HTTP/Non-TCP".to_owned())
}

fn tcp(proxy: &TcpProxy) -> Option<String> {
    let cluster = &proxy.destinations[0].cluster;
    (cluster != "BlackHoleCluster").then(|| named(cluster))
}

fn named(cluster: &str) -> String {
    if cluster.contains("Cluster") { cluster.to_owned() } else { format!("Cluster: {cluster}") }
}

fn http(manager: &HttpConnectionManager) -> String {
    match &manager.routes {
        Routes::Rds(name) => format!("Route: {name}"),
        Routes::Inline(config) => only_cluster(config).map_or_else(|| inline(config), named),
        Routes::None | Routes::Scoped(_) => "HTTP".to_owned(),
    }
}

/// Where everything goes.
fn only_cluster(config: &RouteConfig) -> Option<&str> {
    let [VirtualHost { domains, routes, .. }] = config.virtual_hosts.as_slice() else { return None };
    let ([domain], [route]) = (domains.as_slice(), routes.as_slice()) else { return None };
    let Action::Forward(forward) = &route.action else { return None };
    let is_all = domain == "*" && route.matches.path.kind == PathKind::Prefix && route.matches.path.value == "/";
    let [destination] = forward.destinations.as_slice() else { return None };
    is_all.then_some(&destination.cluster)
}

fn inline(config: &RouteConfig) -> String {
    let hosts: Vec<String> = config.virtual_hosts.iter().map(host).collect();
    format!("Inline Route: {}", hosts.join("; "))
}

fn host(host: &VirtualHost) -> String {
    let domains = if host.domains == ["*"] { String::new() } else { host.domains.join("/") };
    let routes: Vec<String> = host.routes.iter().map(|route| path(&route.matches.path)).collect();
    format!("{domains} {}", routes.join(", ")).trim_start().to_owned()
}

fn path(path: &PathMatch) -> String {
    match path.kind {
        PathKind::Prefix => format!("{}*", path.value),
        PathKind::Regex => format!("regex {}", path.value),
        PathKind::PathSeparatedPrefix => format!("PathPrefix:{}", path.value),
        _ => path.value.clone(),
    }
}
