//! Which VirtualServices reach a gateway, and why the others do not (`core/gateway.go`).

use std::sync::Arc;

use foldhash::HashMap;

use super::bound::{Bound, MESH, Match, Rule};
use super::config::hosts_for;
use super::merge::{Merged, Served};
use crate::istio::context::Context;
use crate::istio::head::Source;
use crate::istio::head::gateway::TlsMode;
use crate::istio::host;
use crate::istio::reason::{Reason, Strs};
use crate::istio::subject::Subject;
use crate::istio::verdict::{ConfigName, Outcome};
use crate::istio::virtual_service::Taken;
use crate::proxy::Role;
use crate::{Kind, Object, ObjectName};

/// What became of the VirtualServices, routes and Ingresses for one proxy.
#[derive(Debug, Default)]
pub struct Routing<'a> {
    /// Of each object that some gateway of the proxy knows, the best that became of it.
    reasons: HashMap<Kind, HashMap<&'a ObjectName, Reason>>,
    is_waypoint: bool,
}

/// What a match is compared with.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub gateway: &'a str,
    /// The ports that requests come to, as clients know them. Empty: any.
    pub ports: &'a [u16],
    pub subject: &'a Subject,
}

impl<'a> Routing<'a> {
    pub fn of_waypoint() -> Self {
        Self { is_waypoint: true, ..Self::default() }
    }

    pub fn of_gateway(context: &'a Context, subject: &Subject, merged: &Merged<'a>) -> Self {
        let mut routing = Self::default();
        let mut sni = HashMap::default();
        for served in &merged.served {
            let bound = context.gateways().bound_to(&served.config.key, subject.namespace());
            routing.serve(served, &bound, subject, &mut sni);
        }
        routing
    }

    fn serve(&mut self, served: &Served<'a>, bound: &[&'a Bound], subject: &Subject, sni: &mut Sni<'a>) {
        let mut tcp: Option<&Bound> = None;
        for bound in bound {
            let gateway = &served.config.key;
            let place = Place { gateway, ports: &[served.server.port.number], subject };
            let Some(host) = common_host(bound, served) else {
                let hosts = Strs(bound.hosts.iter().cloned().collect());
                self.record(bound, Reason::NoServerHost { hosts, gateway: gateway.clone() });
                continue;
            };
            let takes = match kind_of(served) {
                Sort::Http => takes_any(&bound.http, place),
                Sort::Passthrough => place.take_sni(bound, served, sni),
                Sort::Tcp if place.takes_tcp(bound) => place.take_tcp(bound, &mut tcp),
                Sort::Tcp | Sort::Automatic => Err(place.none()),
            };
            let applies = || Reason::RoutesOnGateway { gateway: gateway.clone(), host: host.into() };
            self.record(bound, takes.map_or_else(|reason| reason, |()| applies()));
        }
    }

    /// Keeps the best of what became of an object.
    pub fn record(&mut self, bound: &'a Bound, reason: Reason) {
        for source in &bound.sources {
            let of_kind = self.reasons.entry(source.kind()).or_default();
            let kept = of_kind.entry(source.name()).or_insert_with(|| reason.clone());
            if reason.outcome() < kept.outcome() {
                *kept = reason.clone();
            }
        }
    }

    /// What became of an object that a gateway of the proxy knows.
    pub fn of(&self, object: &Object) -> Option<&Reason> {
        self.reasons.get(&object.kind())?.get(object.name())
    }

    /// What became of a user's VirtualService.
    pub fn reason(&self, context: &Context, subject: &Subject, object: &Arc<Object>) -> Reason {
        let bound = context.gateways().of_source(object).next();
        match (self.of(object), bound) {
            (Some(reason), _) => reason.clone(),
            (None, Some(bound)) => self.why_unknown(subject, bound),
            (None, None) => self.reason_of_delegate(context, object.name()),
        }
    }

    /// It does what the best of those does that delegate to it.
    fn reason_of_delegate(&self, context: &Context, name: &ObjectName) -> Reason {
        let virtual_services = &context.traffic().virtual_services;
        let uses = virtual_services.delegations.iter().filter(|used| used.delegate == *name);
        let reasons = uses.map(|used| {
            let object = &virtual_services.get(used.root).object;
            let root = ConfigName::of(object);
            let applies = self.of(object).is_some_and(|reason| reason.outcome() == Outcome::Applies);
            match &used.outcome {
                Taken::NotExported(export_to) => Reason::DelegateNotExported { export_to: export_to.clone(), root },
                Taken::Conflict => Reason::DelegateConflicts { root },
                Taken::Routes(_) if applies => Reason::Delegated { root },
                Taken::Routes(_) => Reason::RootDoesNotApply { root },
            }
        });
        reasons.min_by_key(Reason::outcome).unwrap_or(Reason::NoDelegation {})
    }

    /// Why no gateway of the proxy knows it.
    fn why_unknown(&self, subject: &Subject, bound: &Bound) -> Reason {
        let gateway = bound.gateways.iter().find(|gateway| *gateway != MESH);
        let is_of_mesh = bound.is_of_mesh();
        match gateway {
            _ if !bound.is_visible(subject.namespace()) => {
                Reason::NotExported { export_to: bound.export_to.clone(), namespace: subject.namespace().into() }
            }
            Some(gateway) if self.is_waypoint && !is_of_mesh => Reason::NotBoundToMesh { gateway: gateway.clone() },
            _ if self.is_waypoint => {
                Reason::NotTheWaypointsService { hosts: Strs(bound.hosts.iter().cloned().collect()) }
            }
            Some(gateway) => Reason::OtherGateway { gateway: gateway.clone() },
            None => Reason::NotBoundToGateways {},
        }
    }
}

/// What a server does with what it gets.
enum Sort {
    Http,
    Tcp,
    Passthrough,
    /// Routed by the host alone, to any service.
    Automatic,
}

fn kind_of(served: &Served<'_>) -> Sort {
    match &served.server.tls {
        _ if served.server.is_http() => Sort::Http,
        Some(tls) if tls.mode == TlsMode::AutoPassthrough => Sort::Automatic,
        Some(tls) if tls.mode == TlsMode::Passthrough => Sort::Passthrough,
        _ => Sort::Tcp,
    }
}

/// A host that the VirtualService has in common with the server: the narrower of the two.
fn common_host<'a>(bound: &'a Bound, served: &Served<'a>) -> Option<&'a str> {
    let narrower = |a: &'a str, b: &'a str| match (host::is_within(a, b), host::is_within(b, a)) {
        (true, _) => Some(a),
        (false, true) => Some(b),
        _ => None,
    };
    let server = || hosts_for(served.server, &bound.namespace);
    bound.hosts.iter().find_map(|of| server().find_map(|host| narrower(of, host)))
}

/// The SNI hosts of a port that are taken, by the address that is bound, and whose they are.
type Sni<'a> = HashMap<(u16, &'a str), (&'a str, &'a Bound)>;

/// Whether one of the rules is for this place (`BuildHTTPRoutesForVirtualService`).
pub fn takes_any(rules: &[Rule], place: Place<'_>) -> Result<(), Reason> {
    let takes = |rule: &Rule| rule.matches.is_empty() || rule.matches.iter().any(|of| place.takes_http(&of.source));
    if rules.iter().any(takes) { Ok(()) } else { Err(place.none()) }
}

impl<'p> Place<'p> {
    fn none(&self) -> Reason {
        Reason::NoRouteHere { gateway: self.gateway.into() }
    }

    fn is_port(&self, port: u16) -> bool {
        port == 0 || self.ports.is_empty() || self.ports.contains(&port)
    }

    /// A match that names gateways ignores where requests come from (`sourceMatchHTTP`). One that asks for labels of the source is
    /// dropped by waypoints, which do not know them (`core/listener_waypoint.go`, `waypointInboundRoute`).
    fn takes_http(&self, of: &Source) -> bool {
        if self.subject.role == Role::Waypoint && !of.source_labels.is_empty() {
            return false;
        }
        let is_source = || {
            let namespace = &of.source_namespace;
            of.source_labels.selects(&self.subject.labels)
                && (namespace.is_empty() || namespace == self.subject.namespace())
        };
        let is_here =
            if of.gateways.is_empty() { is_source() } else { of.gateways.iter().any(|of| of == self.gateway) };
        self.is_port(of.port) && is_here
    }

    /// Gateways do not ask where a connection comes from (`l4SingleMatch`).
    pub fn takes_l4(&self, of: &Match) -> bool {
        let of = &of.source;
        self.is_port(of.port) && (of.gateways.is_empty() || of.gateways.iter().any(|of| of == self.gateway))
    }

    /// A TLSRoute also counts where the gateway terminates TLS.
    fn takes_tcp(&self, bound: &Bound) -> bool {
        let is_tls_route = bound.sources.iter().all(|source| source.kind() == Kind::TlsRoute);
        let tls = bound.tls.iter().filter(|_| is_tls_route).flat_map(|rule| &rule.matches);
        let tcp = |rule: &Rule| rule.matches.is_empty() || rule.matches.iter().any(|of| self.takes_l4(of));
        bound.tcp.iter().any(tcp) || tls.into_iter().any(|of| self.takes_l4(of))
    }

    /// A TCP server has one route: the first.
    fn take_tcp<'a>(&self, bound: &'a Bound, taken: &mut Option<&'a Bound>) -> Result<(), Reason> {
        match taken {
            Some(by) => Err(Reason::OtherTcpRoute { gateway: self.gateway.into(), by: ConfigName::of(by.source()) }),
            None => {
                *taken = Some(bound);
                Ok(())
            }
        }
    }

    /// Connections are told apart by SNI: a host that is taken on a port is skipped, with the match that names it.
    fn take_sni<'a>(&self, bound: &'a Bound, served: &Served<'a>, sni: &mut Sni<'a>) -> Result<(), Reason> {
        let bind = served.server.bind.as_str();
        let mut result = Err(self.none());
        for of in bound.tls.iter().flat_map(|rule| &rule.matches).filter(|of| self.takes_l4(of)) {
            let taken = of.sni_hosts.iter().find_map(|host| {
                let by = sni.get(&(served.port, host.as_str())).filter(|(at, _)| *at == bind)?.1;
                Some((host, by))
            });
            match taken {
                Some((host, by)) if result.is_err() => {
                    let by = ConfigName::of(by.source());
                    result = Err(Reason::DuplicateSniHost { host: host.clone(), by });
                }
                Some(_) => {}
                None => {
                    sni.extend(of.sni_hosts.iter().map(|host| ((served.port, host.as_str()), (bind, bound))));
                    result = Ok(());
                }
            }
        }
        result
    }
}
