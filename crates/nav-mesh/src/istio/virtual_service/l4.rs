//! Routes for TCP and TLS on sidecars: the first match of the first VirtualService wins
//! (`pilot/pkg/networking/core/tls.go`).

use foldhash::HashMap;

use super::claims::{Claim, Claims};
use super::listener::Listener;
use super::{Entry, RouteId, VirtualServices, matching};
use crate::Str;
use crate::istio::host;
use crate::istio::registry::HostId;
use crate::istio::registry::port::{Port, Protocol};

/// The hosts of imported VirtualServices with routes for TCP or TLS.
pub(super) struct Candidates(Vec<(Str, RouteId)>);

impl Candidates {
    pub(super) fn new(routes: &VirtualServices, imported: &[RouteId]) -> Self {
        let found = imported.iter().map(|id| (*id, routes.get(*id))).filter(|(_, entry)| entry.has_l4);
        Self(found.flat_map(|(id, entry)| entry.hosts.iter().map(move |host| (host.clone(), id))).collect())
    }

    /// Whether there may be some for a host although none has it, or stands for it.
    pub(super) fn may_have(&self, host: &str) -> bool {
        !self.0.is_empty() && host::is_wildcard(host)
    }

    /// Those whose hosts stand for this one or are under it, by precedence (`getConfigsForHost`).
    fn of(&self, listener: &Listener<'_>, (id, host): (HostId, &Str)) -> Vec<RouteId> {
        let near = listener
            .routes
            .with_host(id)
            .flat_map(|list| &list.ids)
            .copied()
            .filter(|id| listener.routes.get(*id).has_l4);
        let candidates = if host::is_wildcard(host) { &self.0[..] } else { &[] };
        let under = candidates.iter().filter(|(own, _)| host::is_within(own, host)).map(|(_, id)| *id);
        listener.imported.ranked(near.chain(under))
    }

    pub(super) fn claim<'a>(
        &self,
        listener: &Listener<'a>,
        claims: &mut Claims<'a>,
        host: (HostId, &'a Str),
        port: &Port,
    ) {
        let claim = match port.protocol {
            _ if self.0.is_empty() => return,
            Protocol::Http | Protocol::Udp => return,
            Protocol::Tls => claim_tls,
            Protocol::Tcp | Protocol::Sniffed => claim_tcp,
        };
        claim(listener, claims, &self.of(listener, host), host.1, port.number);
    }
}

/// A route without subnets takes all, and those after it nothing.
fn claim_tcp<'a>(listener: &Listener<'a>, claims: &mut Claims<'a>, ids: &[RouteId], host: &'a Str, port: u16) {
    let mut winner = None;
    for id in ids.iter().copied() {
        let entry = listener.routes.get(id);
        let routes: Vec<_> = entry.tcp().iter().filter(|route| matching::tcp(route, listener.subject, port)).collect();
        let claim = match winner {
            _ if entry.tcp().is_empty() => continue,
            _ if routes.is_empty() => Claim::NoRoute { host },
            Some(by) => Claim::Lost { host, by },
            None => Claim::Took { host, port },
        };
        let all = |route: &&crate::istio::head::L4Route| matching::takes_all(route, listener.subject, port);
        if winner.is_none() && routes.iter().any(all) {
            winner = Some(id);
        }
        claims.raise(id, claim);
    }
}

/// Of two matches for the same names and subnets the first counts.
fn claim_tls<'a>(listener: &Listener<'a>, claims: &mut Claims<'a>, ids: &[RouteId], host: &'a Str, port: u16) {
    let mut taken = HashMap::default();
    for id in ids.iter().copied() {
        let entry: &Entry = listener.routes.get(id);
        if !entry.tls().is_empty() {
            claims.raise(id, Claim::NoRoute { host });
        }
        let matches = entry.tls().iter().filter(|route| !route.route.is_empty()).flat_map(|route| &route.r#match);
        for matched in matches.filter(|matched| matching::l4(matched, listener.subject, &matching::is_mesh, port)) {
            let by = *taken.entry((&matched.sni_hosts, &matched.destination_subnets)).or_insert(id);
            let took = Claim::Took { host, port };
            claims.raise(id, if by == id { took } else { Claim::Lost { host, by } });
        }
    }
}
