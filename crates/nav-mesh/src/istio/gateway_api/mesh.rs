//! Routes that attach to services, on sidecars (`core/route/route.go`, `buildSidecarVirtualHostsForVirtualService`).

use foldhash::HashMap;

use super::ROUTES;
use crate::istio::context::Context;
use crate::istio::gateway::bound::{Bound, MESH, Rule};
use crate::istio::gateway::routing::{Place, Routing, takes_any};
use crate::istio::reason::Reason;
use crate::istio::registry::port::{Port, Protocol};
use crate::istio::scope::Scope;
use crate::istio::subject::Subject;
use crate::istio::verdict::ConfigName;
use crate::{Object, Str};

/// What became of the routes of services for a sidecar. VirtualServices count among them: of all with one host, the first with a
/// route for this proxy and port has it.
pub fn on_sidecar<'a>(context: &'a Context, subject: &'a Subject, hosts: impl Iterator<Item = &'a Str>) -> Routing<'a> {
    let mut sidecar = Sidecar { scope: Scope::of(context, subject), subject, taken: HashMap::default() };
    let mut routing = Routing::default();
    for host in hosts {
        for bound in context.gateways().of_mesh_host(host, subject.namespace()) {
            routing.record(bound, sidecar.add(bound, host));
        }
    }
    routing
}

/// What a VirtualService comes to that would apply to a sidecar, were it not for routes that take all its hosts first.
pub fn overruled(context: &Context, subject: &Subject, object: &Object) -> Option<Reason> {
    let bound = context.gateways().contended(object)?;
    match on_sidecar(context, subject, bound.hosts.iter()).of(object)? {
        reason @ Reason::HostTaken { by, .. } if ROUTES.contains(&by.kind) => Some(reason.clone()),
        _ => None,
    }
}

/// A route with just this host: listeners that import it have no eye for VirtualServices with a wildcard for it, even where the
/// route itself comes to nothing (`core/route/route.go`, `separateVSHostsAndServices`).
pub fn nearer(context: &Context, scope: &Scope<'_>, host: &str) -> Option<ConfigName> {
    let listeners = scope.egress.unwrap_or_default();
    let imports = |bound: &&Bound| {
        bound.is_route && listeners.iter().any(|egress| egress.imports_route(host, &bound.namespace, scope.namespace))
    };
    let routes = context.gateways().of_mesh_host(host, scope.namespace);
    routes.into_iter().find(imports).map(|bound| ConfigName::of(bound.source()))
}

struct Sidecar<'a> {
    scope: Scope<'a>,
    subject: &'a Subject,
    /// Whose the hosts are, by port and whether for HTTP.
    taken: HashMap<(&'a Str, u16, bool), &'a Bound>,
}

impl<'a> Sidecar<'a> {
    fn add(&mut self, bound: &'a Bound, host: &'a Str) -> Reason {
        let own = self.scope.namespace;
        let listeners = self.scope.egress.unwrap_or_default();
        let imports = listeners.iter().filter(|egress| match bound.is_route {
            true => egress.imports_service(host, &bound.namespace, own),
            false => egress.imports_route(host, &bound.namespace, own),
        });
        let id = self.scope.traffic.registry.host_id(host);
        let Some(service) = imports.into_iter().find_map(|egress| self.scope.listed(egress, id?)) else {
            return Reason::not_imported(&self.scope, host);
        };
        if bound.is_route && bound.namespace != *own && *self.scope.get(&service).namespace() != bound.namespace {
            return Reason::ConsumersRoute { namespace: bound.namespace.clone(), own: own.clone() };
        }
        let reasons = service.ports.iter().filter_map(|port| self.claim(bound, host, port));
        reasons.min_by_key(Reason::outcome).unwrap_or_else(|| Reason::NoRouteForWorkload { host: host.clone() })
    }

    /// `None`: it has no route for this proxy and port.
    fn claim(&mut self, bound: &'a Bound, host: &'a Str, port: &Port) -> Option<Reason> {
        let has_requests = port.protocol.is_http_or_sniffed();
        let is_http = has_requests && self.takes(&bound.http, port);
        let is_l4 = match port.protocol {
            Protocol::Http | Protocol::Udp => false,
            Protocol::Tls => self.takes(&bound.tls, port),
            Protocol::Tcp | Protocol::Sniffed => self.takes(&bound.tcp, port),
        };
        if !is_http && !is_l4 {
            return None;
        }
        let by = *self.taken.entry((host, port.number, is_http)).or_insert(bound);
        let is_own = std::ptr::eq(by, bound);
        let (host, number) = (host.clone(), port.number);
        Some(match is_own {
            true => Reason::RoutesHost { host, port: number },
            false => Reason::HostTaken { host, by: ConfigName::of(by.source()) },
        })
    }

    fn takes(&self, rules: &[Rule], port: &Port) -> bool {
        takes_any(rules, Place { gateway: MESH, ports: &[port.number], subject: self.subject }).is_ok()
    }
}
