//! One egress listener of a sidecar: the VirtualServices that it imports, and what they get.

use std::ops::Range;

use foldhash::HashMap;

use super::claims::{Among, Claim, Claims};
use super::imported::Imported;
use super::{Entry, ListId, RouteId, VirtualServices, l4, matching};
use crate::Str;
use crate::istio::registry::HostId;
use crate::istio::registry::port::Protocol;
use crate::istio::scope::{InScope, Scope};
use crate::istio::sidecar::egress::Egress;
use crate::istio::subject::Subject;

/// What is imported with one host or a wildcard that stands for it. Made anew in the same place for each of thousands of hosts.
#[derive(Default)]
struct Near {
    /// By the host, the most specific first; those of one host by precedence.
    ids: Vec<RouteId>,
    /// The first so many may have the host: all with just this host, or the first of those with a wildcard, alone
    /// (`separateVSHostsAndServices`).
    asked: usize,
}

impl Near {
    fn look(&mut self, listener: &Listener<'_>, host: HostId) {
        self.ids.clear();
        self.asked = 0;
        for list in listener.routes.with_host(host) {
            let is_nearest = self.ids.is_empty();
            listener.imported.append_ranked(list.ids.iter().copied(), &mut self.ids);
            if is_nearest {
                self.asked = if list.is_wildcard { self.ids.len().min(1) } else { self.ids.len() };
            }
        }
    }
}

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

    /// `BuildSidecarOutboundVirtualHosts`, for every port at once.
    pub(super) fn claim(&self, claims: &mut Claims<'a>, among: &Among) {
        let (mut on_80, mut near) = (Vec::new(), Near::default());
        for id in among.hosts(self.scope, self.egress).iter().copied() {
            if among.is_settled(self.routes, claims) {
                return;
            }
            let host = &self.scope.traffic.registry.hosts()[id];
            near.look(self, id);
            if near.ids.is_empty() && !self.l4.may_have(host) {
                continue;
            }
            let Some(service) = self.scope.listed(self.egress, id) else { continue };
            on_80.extend(has_port_80(&service).then_some(id));
            let (asked, passed_over) = near.ids.split_at(near.asked);
            self.claim_ports(claims, id, &service, asked);
            passed_over.iter().for_each(|id| claims.raise(*id, Claim::Lost { host, by: asked[0] }));
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
        let mut taken: HashMap<ListId, RouteId> = HashMap::default();
        let mut is_open = None;
        for id in self.imported.ids.iter().copied() {
            let mut hosts = unknown_hosts(self.routes.get(id), on_80).peekable();
            if hosts.peek().is_none() || !self.has_route(id, 80) {
                continue;
            }
            if !*is_open.get_or_insert_with(|| self.has_http_80()) {
                return;
            }
            for (host, list) in hosts {
                let by = *taken.entry(list).or_insert(id);
                let took = Claim::Took { host, port: 80 };
                claims.raise(id, if by == id { took } else { Claim::Lost { host, by } });
            }
        }
    }
}

/// Those of its hosts that stand for none of these, each with the list of those that have it.
fn unknown_hosts<'e>(entry: &'e Entry, known: &[HostId]) -> impl Iterator<Item = (&'e Str, ListId)> {
    let first_from = |start: HostId| known.get(known.partition_point(|id| *id < start));
    let is_known = move |services: &Range<HostId>| first_from(services.start).is_some_and(|id| *id < services.end);
    let hosts = entry.hosts.iter().zip(entry.lists.iter().copied()).zip(&entry.services);
    hosts.filter(move |(_, services)| !is_known(services)).map(|(host, _)| host)
}

fn has_port_80(service: &InScope) -> bool {
    service.ports.iter().any(|port| port.number == 80)
}
