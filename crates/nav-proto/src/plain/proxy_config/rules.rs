//! What becomes of connections and requests: one rule for each place that they may go to.

use std::collections::HashMap;

use nav_envoy::cluster::Cluster;
use nav_envoy::listener::Listener;
use nav_envoy::listener::chain::FilterChain;
use nav_envoy::listener::filter::{Detail, HttpConnectionManager, Routes, TcpProxy};
use nav_envoy::name::{ClusterName, Direction};
use nav_envoy::route::{Action, Destination, Forward, Redirect, Route, RouteConfig};

use super::matches;
use crate::types::v1alpha1 as wire;

/// By name.
pub(super) type Clusters<'a> = HashMap<&'a str, &'a Cluster>;

/// Chain by chain, with the default chain last.
pub(super) fn of_listener(listener: &Listener, clusters: &Clusters<'_>) -> Vec<wire::ListenerRule> {
    let to = Destinations { clusters };
    listener.chains.iter().flat_map(|chain| to.of_chain(chain)).collect()
}

/// Places, with what is known of their clusters.
#[derive(Clone, Copy)]
struct Destinations<'a> {
    clusters: &'a Clusters<'a>,
}

impl Destinations<'_> {
    fn of_chain(self, chain: &FilterChain) -> Vec<wire::ListenerRule> {
        let rules = chain.filters.iter().flat_map(|filter| match &filter.detail {
            Detail::Http(manager) => self.of_http(chain, manager),
            Detail::Tcp(proxy) => self.of_tcp(chain, proxy),
            Detail::None | Detail::Rbac(_) | Detail::Jwt(_) => Vec::new(),
        });
        rules.collect()
    }

    /// The chain itself, then its routes where they are here. Routes that are delivered apart are named.
    fn of_http(self, chain: &FilterChain, manager: &HttpConnectionManager) -> Vec<wire::ListenerRule> {
        let routes = match &manager.routes {
            Routes::Inline(config) => self.of_routes(config),
            Routes::None | Routes::Rds(_) | Routes::Scoped(_) => Vec::new(),
        };
        let elsewhere = match &manager.routes {
            Routes::Rds(name) => Some(place("rds", name, 0)),
            Routes::Scoped(name) => Some(place("scoped_routes", name, 0)),
            Routes::None | Routes::Inline(_) => None,
        };
        let first = elsewhere.or_else(|| routes.first().and_then(|rule| rule.destination.clone()));
        let of_chain = matches::of_chain(chain);
        let is_told = of_chain.is_some() || routes.is_empty();
        let own = is_told.then_some(wire::ListenerRule { r#match: of_chain, destination: first });
        own.into_iter().filter(says_something).chain(routes).collect()
    }

    fn of_routes(self, config: &RouteConfig) -> Vec<wire::ListenerRule> {
        let routes = config.virtual_hosts.iter().flat_map(|host| &host.routes);
        routes.flat_map(|route| self.of_route(route)).collect()
    }

    fn of_route(self, route: &Route) -> Vec<wire::ListenerRule> {
        let rule = |destination| wire::ListenerRule { r#match: Some(matches::of_route(&route.matches)), destination };
        let destinations = self.of_action(&route.action);
        if destinations.is_empty() { vec![rule(None)] } else { destinations.into_iter().map(Some).map(rule).collect() }
    }

    fn of_action(self, action: &Action) -> Vec<wire::ListenerDestination> {
        match action {
            Action::Forward(forward) => self.of_forward(forward),
            Action::Redirect(Redirect { host, port, .. }) => vec![place("redirect", host, port.unwrap_or_default())],
            Action::DirectResponse(_) => vec![place("direct_response", "", 0)],
            Action::Filter => vec![place("filter_action", "", 0)],
            Action::NonForwarding => vec![place("non_forwarding_action", "", 0)],
            Action::Unknown => Vec::new(),
        }
    }

    fn of_forward(self, forward: &Forward) -> Vec<wire::ListenerDestination> {
        if !forward.cluster_header.is_empty() {
            return vec![place("cluster_header", "", 0)];
        }
        let is_weighted = forward.destinations.iter().any(|destination| destination.weight.is_some());
        let sort = if is_weighted { "weighted_cluster" } else { "cluster" };
        let told = |it: &Destination| self.cluster(sort, &it.cluster, it.weight);
        forward.destinations.iter().map(told).collect()
    }

    fn of_tcp(self, chain: &FilterChain, proxy: &TcpProxy) -> Vec<wire::ListenerRule> {
        let is_weighted = proxy.destinations.iter().any(|destination| destination.weight.is_some());
        let sort = if is_weighted { "tcp_weighted_cluster" } else { "tcp_cluster" };
        let rules = proxy.destinations.iter().map(|it| wire::ListenerRule {
            r#match: Some(matches::of_chain(chain).unwrap_or_else(|| matches::of_cluster(&it.cluster))),
            destination: Some(self.cluster(sort, &it.cluster, it.weight)),
        });
        rules.collect()
    }

    fn cluster(self, sort: &str, name: &str, weight: Option<u32>) -> wire::ListenerDestination {
        let ClusterName { direction, port, fqdn, .. } = ClusterName::parse(name);
        let (address, own_port) = self.address(name).unwrap_or_default();
        wire::ListenerDestination {
            destination_type: destination_type(name, direction).unwrap_or(sort).to_owned(),
            cluster_name: name.to_owned(),
            address,
            port: if port > 0 { port } else { own_port },
            weight: weight.unwrap_or_default(),
            service_fqdn: fqdn,
        }
    }

    /// Of a cluster that has but one.
    fn address(self, cluster: &str) -> Option<(String, u32)> {
        match self.clusters.get(cluster)?.endpoints.as_slice() {
            [one] => Some(one.address.host_and_port()),
            _ => None,
        }
    }
}

/// What the name of a cluster says by itself.
fn destination_type(name: &str, direction: Direction) -> Option<&'static str> {
    match direction {
        _ if name.contains("PassthroughCluster") => Some("passthrough"),
        _ if name.contains("BlackHoleCluster") => Some("blackhole"),
        Direction::Inbound | Direction::InboundVip => Some("inbound"),
        Direction::Outbound => Some("outbound"),
        Direction::None => None,
    }
}

fn place(sort: &str, address: &str, port: u32) -> wire::ListenerDestination {
    wire::ListenerDestination {
        destination_type: sort.to_owned(),
        address: address.to_owned(),
        port,
        ..wire::ListenerDestination::default()
    }
}

fn says_something(rule: &wire::ListenerRule) -> bool {
    rule.r#match.is_some() || rule.destination.is_some()
}
