//! What shows in a proxy's configuration of objects that leave no name: their content.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use nav_envoy::ProxyConfig;
use nav_envoy::listener::chain::FilterChain;
use nav_envoy::listener::filter::{Detail, Filter};
use nav_envoy::listener::{Listener, TrafficDirection};

/// What a proxy does because of such objects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// PeerAuthentication: the mode of each inbound port, as `STRICT`.
    pub mtls: BTreeMap<u32, &'static str>,
    /// That of all other inbound ports.
    pub mtls_elsewhere: Option<&'static str>,
    /// RequestAuthentication: who may sign tokens.
    pub issuers: BTreeSet<String>,
    /// VirtualServices with TCP and TLS routes: where connections with a server name go, as `bank.example.com to outbound|…`.
    pub server_names: BTreeSet<String>,
    /// EnvoyFilter: the names of all filters, those among them that Istio itself does not add.
    pub filters: BTreeSet<String>,
}

/// What Istio's own protocols begin with.
const ISTIO_ALPN: &str = "istio";
/// Where all inbound connections come in; a chain of this port refuses those that were meant for it.
const VIRTUAL_INBOUND: u32 = 15006;

impl Effects {
    pub fn of(dump: &ProxyConfig) -> Self {
        let chains = || dump.listeners.iter().flat_map(|listener| &listener.chains);
        let inbound = || dump.listeners.iter().filter(|of| of.traffic_direction == TrafficDirection::Inbound);
        let filters: Vec<&Filter> = chains().flat_map(|chain| &chain.filters).flat_map(with_nested).collect();
        Self {
            mtls: inbound().flat_map(mtls).collect(),
            mtls_elsewhere: inbound().find_map(|listener| mode_at(listener, None)),
            issuers: filters.iter().flat_map(|filter| issuers(filter)).collect(),
            server_names: chains().flat_map(server_names).collect(),
            filters: filters.iter().map(|filter| filter.extension.name.clone()).collect(),
        }
    }
}

fn with_nested(filter: &Filter) -> Vec<&Filter> {
    match &filter.detail {
        Detail::Http(manager) => std::iter::once(filter).chain(&manager.filters).collect(),
        _ => vec![filter],
    }
}

fn issuers(filter: &Filter) -> Vec<String> {
    match &filter.detail {
        Detail::Jwt(jwt) => jwt.providers.iter().map(|provider| provider.issuer.clone()).collect(),
        _ => Vec::new(),
    }
}

fn mtls(listener: &Listener) -> BTreeMap<u32, &'static str> {
    let ports = listener.chains.iter().filter_map(|chain| chain.matches.destination_port);
    let ports = ports.filter(|port| *port != VIRTUAL_INBOUND);
    ports.filter_map(|port| Some((port, mode_at(listener, Some(port))?))).collect()
}

/// By which chains a port has: those of Istio's mutual TLS, and those of anything else.
fn mode_at(listener: &Listener, port: Option<u32>) -> Option<&'static str> {
    let of_port = || listener.chains.iter().filter(|chain| chain.matches.destination_port == port);
    match (of_port().any(is_mutual), of_port().any(|chain| !is_mutual(chain))) {
        (true, false) => Some("STRICT"),
        (true, true) => Some("PERMISSIVE"),
        (false, true) => Some("DISABLE"),
        (false, false) => None,
    }
}

/// Whether a peer has to show a certificate.
fn is_mutual(chain: &FilterChain) -> bool {
    let tls = chain.transport_socket.as_ref().and_then(|socket| socket.tls.as_ref());
    let protocols = &chain.matches.application_protocols;
    let speaks_istio = protocols.is_empty() || protocols.iter().any(|protocol| protocol.starts_with(ISTIO_ALPN));
    speaks_istio && tls.is_some_and(|tls| tls.require_client_certificate)
}

fn server_names(chain: &FilterChain) -> Vec<String> {
    let clusters = chain.filters.iter().filter_map(|filter| match &filter.detail {
        Detail::Tcp(proxy) => Some(proxy.destinations.iter().map(|destination| destination.cluster.as_str())),
        _ => None,
    });
    let clusters: Vec<&str> = clusters.flatten().collect();
    let names = chain.matches.server_names.iter();
    names.flat_map(|name| clusters.iter().map(move |cluster| format!("{name} to {cluster}"))).collect()
}

/// One to a line.
impl fmt::Display for Effects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mtls.iter().try_for_each(|(port, mode)| writeln!(f, "mTLS at {port}: {mode}"))?;
        self.issuers.iter().try_for_each(|issuer| writeln!(f, "tokens of {issuer}"))?;
        self.server_names.iter().try_for_each(|name| writeln!(f, "server name {name}"))?;
        self.filters.iter().try_for_each(|filter| writeln!(f, "filter {filter}"))
    }
}
