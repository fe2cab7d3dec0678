//! One egress listener of a sidecar: the VirtualServices that it imports, and what they get.

use std::collections::{HashMap, HashSet};

use super::claims::{Among, Claim, Claims};
use super::{Entry, RouteId, VirtualServices, l4, matching};
use crate::Str;
use crate::istio::host;
use crate::istio::registry::HostId;
use crate::istio::registry::port::Protocol;
use crate::istio::scope::{InScope, Scope};
use crate::istio::sidecar::egress::Egress;
use crate::istio::subject::Subject;

/// A listener of the Sidecar, and the VirtualServices that it imports.
pub(super) struct Listener<'a> {
    pub(super) subject: &'a Subject,
    scope: &'a Scope<'a>,
    earlier: &'a [Egress],
    egress: &'a Egress,
    pub(super) routes: &'a VirtualServices,
    /// In the order of precedence.
    pub(super) imported: Vec<RouteId>,
    /// Each of them with its place in that order, by id.
    ranks: Vec<(RouteId, usize)>,
    pub(super) l4: l4::Candidates,
}

impl<'a> Listener<'a> {
    pub(super) fn new(
        scope: &'a Scope<'a>,
        subject: &'a Subject,
        among: &Among,
        earlier: &'a [Egress],
        egress: &'a Egress,
    ) -> Self {
        let routes = &scope.traffic.virtual_services;
        let is_imported = |id: &RouteId| routes.get(*id).is_imported(egress, scope.namespace);
        let seen = among.routes(routes, scope.namespace);
        let imported: Vec<RouteId> = seen.into_iter().filter(is_imported).collect();
        let mut ranks: Vec<_> = imported.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        ranks.sort_unstable();
        let l4 = l4::Candidates::new(routes, &imported);
        Self { subject, scope, earlier, egress, routes, imported, ranks, l4 }
    }

    /// The imported ones with this host or a wildcard that stands for it: a list for each, the most specific first.
    fn by_nearness(&self, host: &str) -> impl Iterator<Item = Vec<RouteId>> {
        let ranked = |ids: &Vec<RouteId>| {
            let mut found: Vec<usize> = ids.iter().filter_map(|id| self.rank(*id)).collect();
            found.sort_unstable();
            found.into_iter().map(|at| self.imported[at]).collect()
        };
        self.routes.with_host(host).map(ranked).filter(|ids: &Vec<RouteId>| !ids.is_empty())
    }

    fn rank(&self, id: RouteId) -> Option<usize> {
        self.ranks.binary_search_by_key(&id, |(id, _)| *id).ok().map(|at| self.ranks[at].1)
    }

    /// `BuildSidecarOutboundVirtualHosts`, for every port at once.
    pub(super) fn claim(&self, claims: &mut Claims, hosts: &[HostId]) {
        let mut on_80 = HashSet::new();
        for id in hosts.iter().copied() {
            let host = &self.scope.traffic.registry.hosts()[id];
            let mut by_nearness = self.by_nearness(host);
            let nearest = by_nearness.next().unwrap_or_default();
            if nearest.is_empty() && !self.l4.has(host) {
                continue;
            }
            let Some(service) = self.scope.listed(self.egress, id) else { continue };
            on_80.extend(has_port_80(&service).then_some(id));
            let asked = self.asked(&nearest, host);
            self.claim_ports(claims, host, &service, asked);
            let passed_over = nearest[asked.len()..].iter().copied().chain(by_nearness.flatten());
            passed_over.for_each(|id| claims.raise(id, Claim::Lost { host: host.clone(), by: nearest[0] }));
        }
        if self.takes(80) {
            self.claim_unknown_hosts(claims, &on_80);
        }
    }

    /// All with just this host, or the first of those with a wildcard, alone (`separateVSHostsAndServices`).
    fn asked<'r>(&self, nearest: &'r [RouteId], host: &str) -> &'r [RouteId] {
        let has_host = |id: &RouteId| self.routes.get(*id).hosts.iter().any(|own| own == host);
        let is_exact = !host::is_wildcard(host) && nearest.first().is_some_and(has_host);
        if is_exact { nearest } else { &nearest[..nearest.len().min(1)] }
    }

    fn claim_ports(&self, claims: &mut Claims, host: &Str, service: &InScope, asked: &[RouteId]) {
        for port in service.ports.iter().filter(|port| self.takes(port.number)) {
            if port.protocol.is_http_or_sniffed() {
                self.claim_http(claims, host, port.number, asked);
            }
            self.l4.claim(self, claims, host, port);
        }
    }

    /// Whether no listener before it takes the port (`GetEgressListenerForRDS`).
    fn takes(&self, port: u16) -> bool {
        self.egress.takes(port) && !self.earlier.iter().any(|earlier| earlier.takes(port))
    }

    fn has_route(&self, id: RouteId, port: u16) -> bool {
        let port = self.egress.listens_as(port);
        let fits = |route| matching::http(route, self.subject, &matching::is_mesh, port);
        self.routes.get(id).http().iter().any(fits)
    }

    /// The first that has a route for this proxy and port takes the host; they are not joined.
    fn claim_http(&self, claims: &mut Claims, host: &Str, port: u16, candidates: &[RouteId]) {
        let mut winner = None;
        for id in candidates.iter().copied() {
            let claim = match winner {
                _ if !self.has_route(id, port) => Claim::NoRoute { host: host.clone() },
                Some(by) => Claim::Lost { host: host.clone(), by },
                None => {
                    winner = Some(id);
                    Claim::Took { host: host.clone(), port }
                }
            };
            claims.raise(id, claim);
        }
    }

    /// Only where there is a service with HTTP on port 80 are there routes for hosts that no service has.
    fn has_http_80(&self) -> bool {
        let is_http =
            |service: &InScope| service.ports.iter().any(|port| port.number == 80 && port.protocol == Protocol::Http);
        let mut hosts = 0..self.scope.traffic.registry.hosts().len();
        hosts.any(|host| self.scope.listed(self.egress, host).is_some_and(|service| is_http(&service)))
    }

    /// Hosts that are no service on port 80 are routed there all the same (the "hack" of
    /// `buildSidecarVirtualHostsForVirtualService`).
    fn claim_unknown_hosts(&self, claims: &mut Claims, on_80: &HashSet<HostId>) {
        let mut taken: HashMap<&str, RouteId> = HashMap::new();
        let mut is_open = None;
        for id in self.imported.iter().copied() {
            let hosts: Vec<&Str> = self.unknown_hosts(self.routes.get(id), on_80).collect();
            if hosts.is_empty() || !self.has_route(id, 80) {
                continue;
            }
            if !*is_open.get_or_insert_with(|| self.has_http_80()) {
                return;
            }
            for host in hosts {
                let by = *taken.entry(host).or_insert(id);
                let took = Claim::Took { host: host.clone(), port: 80 };
                claims.raise(id, if by == id { took } else { Claim::Lost { host: host.clone(), by } });
            }
        }
    }

    fn unknown_hosts<'e>(&'e self, entry: &'e Entry, on_80: &'e HashSet<HostId>) -> impl Iterator<Item = &'e Str> {
        let registry = &self.scope.traffic.registry;
        entry.hosts.iter().filter(|host| !registry.host_ids_within(host).any(|id| on_80.contains(&id)))
    }
}

fn has_port_80(service: &InScope) -> bool {
    service.ports.iter().any(|port| port.number == 80)
}
