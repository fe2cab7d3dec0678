//! One egress listener of a sidecar: the VirtualServices that it imports, and what they get.

use std::ops::Range;

use foldhash::HashMap;

use super::claims::{Among, Claim, Claims};
use super::imported::Imported;
use super::{Entry, RouteId, VirtualServices, l4, matching};
use crate::Str;
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
    pub(super) imported: Imported,
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
        let imported = Imported::new(seen.into_iter().filter(is_imported).collect());
        let l4 = l4::Candidates::new(routes, &imported.ids);
        Self { subject, scope, earlier, egress, routes, imported, l4 }
    }

    /// The imported ones with this host or a wildcard that stands for it: a list for each, the most specific first, and whether it
    /// is that of a wildcard.
    fn by_nearness(&self, host: HostId) -> impl Iterator<Item = (bool, Vec<RouteId>)> {
        let lists = self.routes.with_host(host);
        let lists = lists.map(|list| (list.is_wildcard, self.imported.ranked(list.ids.iter().copied())));
        lists.filter(|(_, ids)| !ids.is_empty())
    }

    /// `BuildSidecarOutboundVirtualHosts`, for every port at once.
    pub(super) fn claim(&self, claims: &mut Claims<'a>, among: &Among) {
        let mut on_80 = Vec::new();
        for id in among.hosts(self.scope, self.egress).iter().copied() {
            if among.is_settled(self.routes, claims) {
                return;
            }
            let host = &self.scope.traffic.registry.hosts()[id];
            let mut by_nearness = self.by_nearness(id);
            let (is_wildcard, nearest) = by_nearness.next().unwrap_or_default();
            if nearest.is_empty() && !self.l4.may_have(host) {
                continue;
            }
            let Some(service) = self.scope.listed(self.egress, id) else { continue };
            on_80.extend(has_port_80(&service).then_some(id));
            // All with just this host, or the first of those with a wildcard, alone (`separateVSHostsAndServices`).
            let asked = if is_wildcard { &nearest[..1] } else { &nearest[..] };
            self.claim_ports(claims, id, &service, asked);
            let passed_over = nearest[asked.len()..].iter().copied().chain(by_nearness.flat_map(|(_, ids)| ids));
            passed_over.for_each(|id| claims.raise(id, Claim::Lost { host, by: nearest[0] }));
        }
        on_80.sort_unstable();
        if self.takes(80) {
            self.claim_unknown_hosts(claims, &on_80);
        }
    }

    fn claim_ports(&self, claims: &mut Claims<'a>, id: HostId, service: &InScope, asked: &[RouteId]) {
        let host = &self.scope.traffic.registry.hosts()[id];
        for port in service.ports.iter().filter(|port| self.takes(port.number)) {
            if port.protocol.is_http_or_sniffed() {
                self.claim_http(claims, host, port.number, asked);
            }
            self.l4.claim(self, claims, (id, host), port);
        }
    }

    /// Whether no listener before it takes the port (`GetEgressListenerForRDS`).
    fn takes(&self, port: u16) -> bool {
        self.egress.takes(port) && !self.earlier.iter().any(|earlier| earlier.takes(port))
    }

    fn has_route(&self, id: RouteId, port: u16) -> bool {
        let (entry, port) = (self.routes.get(id), self.egress.listens_as(port));
        let fits = |route| matching::http(route, self.subject, &matching::is_mesh, port);
        entry.is_for_all || entry.http().iter().any(fits)
    }

    /// The first that has a route for this proxy and port takes the host; they are not joined.
    fn claim_http(&self, claims: &mut Claims<'a>, host: &'a Str, port: u16, candidates: &[RouteId]) {
        let mut winner = None;
        for id in candidates.iter().copied() {
            let claim = match winner {
                _ if !self.has_route(id, port) => Claim::NoRoute { host },
                Some(by) => Claim::Lost { host, by },
                None => {
                    winner = Some(id);
                    Claim::Took { host, port }
                }
            };
            claims.raise(id, claim);
        }
    }

    /// Only where there is a service with HTTP on port 80 are there routes for hosts that no service has.
    fn has_http_80(&self) -> bool {
        let is_http =
            |service: &InScope| service.ports.iter().any(|port| port.number == 80 && port.protocol == Protocol::Http);
        let mut hosts = self.egress.hosts(&self.scope.traffic.registry, self.scope.namespace).into_iter();
        hosts.any(|host| self.scope.listed(self.egress, host).is_some_and(|service| is_http(&service)))
    }

    /// Hosts that are no service on port 80 are routed there all the same (the "hack" of
    /// `buildSidecarVirtualHostsForVirtualService`).
    fn claim_unknown_hosts(&self, claims: &mut Claims<'a>, on_80: &[HostId]) {
        let mut taken: HashMap<&str, RouteId> = HashMap::default();
        let mut is_open = None;
        for id in self.imported.ids.iter().copied() {
            let hosts: Vec<&Str> = unknown_hosts(self.routes.get(id), on_80).collect();
            if hosts.is_empty() || !self.has_route(id, 80) {
                continue;
            }
            if !*is_open.get_or_insert_with(|| self.has_http_80()) {
                return;
            }
            for host in hosts {
                let by = *taken.entry(host).or_insert(id);
                let took = Claim::Took { host, port: 80 };
                claims.raise(id, if by == id { took } else { Claim::Lost { host, by } });
            }
        }
    }
}

/// Those of its hosts that stand for none of these.
fn unknown_hosts<'e>(entry: &'e Entry, known: &[HostId]) -> impl Iterator<Item = &'e Str> {
    let first_from = |start: HostId| known.get(known.partition_point(|id| *id < start));
    let is_known = move |services: &Range<HostId>| first_from(services.start).is_some_and(|id| *id < services.end);
    entry.hosts.iter().zip(&entry.services).filter(move |(_, services)| !is_known(services)).map(|(host, _)| host)
}

fn has_port_80(service: &InScope) -> bool {
    service.ports.iter().any(|port| port.number == 80)
}
