//! Routes for TCP and TLS on sidecars: the first match of the first VirtualService wins
//! (`pilot/pkg/networking/core/tls.go`).

use std::collections::HashMap;

use super::claims::{Claim, Claims};
use super::listener::Listener;
use super::{Entry, RouteId, VirtualServices, matching};
use crate::Str;
use crate::istio::host::{self, HostMap};
use crate::istio::registry::port::{Port, Protocol};

/// The VirtualServices with routes for TCP or TLS, by host, each with its place in the order of precedence.
pub(super) struct Candidates {
    by_host: HostMap<Vec<(usize, RouteId)>>,
    hosts: Vec<(Str, usize, RouteId)>,
}

impl Candidates {
    pub(super) fn new(routes: &VirtualServices, imported: &[RouteId]) -> Self {
        let mut by_host = HostMap::<Vec<_>>::default();
        let mut hosts = Vec::new();
        for (at, id) in imported.iter().copied().enumerate() {
            let entry = routes.get(id);
            if entry.tcp().is_empty() && entry.tls().is_empty() {
                continue;
            }
            for host in &entry.hosts {
                by_host.entry(host).or_default().push((at, id));
                hosts.push((host.clone(), at, id));
            }
        }
        Self { by_host, hosts }
    }

    pub(super) fn has(&self, host: &str) -> bool {
        !self.hosts.is_empty() && !self.of(host).is_empty()
    }

    /// Those whose hosts stand for this one or are under it, by precedence (`getConfigsForHost`).
    fn of(&self, host: &str) -> Vec<RouteId> {
        let mut found: Vec<(usize, RouteId)> = self.by_host.matching(host).flatten().copied().collect();
        if host::is_wildcard(host) {
            let under = self.hosts.iter().filter(|(own, ..)| host::is_within(own, host));
            found.extend(under.map(|(_, at, id)| (*at, *id)));
        }
        found.sort_unstable();
        found.dedup();
        found.into_iter().map(|(_, id)| id).collect()
    }

    pub(super) fn claim(&self, listener: &Listener<'_>, claims: &mut Claims, host: &Str, port: &Port) {
        let claim = match port.protocol {
            _ if self.hosts.is_empty() => return,
            Protocol::Http | Protocol::Udp => return,
            Protocol::Tls => claim_tls,
            Protocol::Tcp | Protocol::Sniffed => claim_tcp,
        };
        claim(listener, claims, &self.of(host), host, port.number);
    }
}

/// A route without subnets takes all, and those after it nothing.
fn claim_tcp(listener: &Listener<'_>, claims: &mut Claims, ids: &[RouteId], host: &Str, port: u16) {
    let mut winner = None;
    for id in ids.iter().copied() {
        let entry = listener.routes.get(id);
        let routes: Vec<_> = entry.tcp().iter().filter(|route| matching::tcp(route, listener.subject, port)).collect();
        let claim = match winner {
            _ if entry.tcp().is_empty() => continue,
            _ if routes.is_empty() => Claim::NoRoute { host: host.clone() },
            Some(by) => Claim::Lost { host: host.clone(), by },
            None => Claim::Took { host: host.clone(), port },
        };
        let all = |route: &&crate::istio::head::L4Route| matching::takes_all(route, listener.subject, port);
        if winner.is_none() && routes.iter().any(all) {
            winner = Some(id);
        }
        claims.raise(id, claim);
    }
}

/// Of two matches for the same names and subnets the first counts.
fn claim_tls(listener: &Listener<'_>, claims: &mut Claims, ids: &[RouteId], host: &Str, port: u16) {
    let mut taken = HashMap::new();
    for id in ids.iter().copied() {
        let entry: &Entry = listener.routes.get(id);
        if !entry.tls().is_empty() {
            claims.raise(id, Claim::NoRoute { host: host.clone() });
        }
        let matches = entry.tls().iter().filter(|route| !route.route.is_empty()).flat_map(|route| &route.r#match);
        for matched in matches.filter(|matched| matching::l4(matched, listener.subject, &matching::is_mesh, port)) {
            let by = *taken.entry((&matched.sni_hosts, &matched.destination_subnets)).or_insert(id);
            let took = Claim::Took { host: host.clone(), port };
            claims.raise(id, if by == id { took } else { Claim::Lost { host: host.clone(), by } });
        }
    }
}
