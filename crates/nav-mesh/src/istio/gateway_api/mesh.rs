//! Routes that attach to services, on sidecars (`core/route/route.go`, `buildSidecarVirtualHostsForVirtualService`).

use std::collections::HashMap;

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
    let mut sidecar = Sidecar { scope: Scope::of(context, subject), subject, taken: HashMap::new() };
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
    let bound = context.gateways().of_source(object).next()?;
    let is_contended = bound.hosts.iter().all(|host| context.gateways().is_mesh_host(host));
    let routing = is_contended.then(|| on_sidecar(context, subject, bound.hosts.iter()))?;
    match routing.of(object)? {
        reason @ Reason::HostTaken { by, .. } if ROUTES.contains(&by.kind) => Some(reason.clone()),
        _ => None,
    }
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
        let imports = listeners.iter().filter(|egress| egress.imports_route(host, &bound.namespace, own));
        let id = self.scope.traffic.registry.host_id(host);
        let Some(service) = imports.into_iter().find_map(|egress| self.scope.listed(egress, id?)) else {
            return Reason::not_imported(&self.scope, host);
        };
        if bound.is_route && bound.namespace != own && *self.scope.get(&service).namespace() != bound.namespace {
            return Reason::ConsumersRoute { namespace: bound.namespace.clone(), own: own.into() };
        }
        let reasons = service.ports.iter().filter_map(|port| self.claim(bound, host, port));
        reasons.min_by_key(Reason::outcome).unwrap_or_else(|| Reason::NoRouteForWorkload { host: host.clone() })
    }

    /// `None`: it has no route for this proxy and port.
    fn claim(&mut self, bound: &'a Bound, host: &'a Str, port: &Port) -> Option<Reason> {
        let has_requests = port.protocol.is_http_or_sniffed();
        let has_connections = !matches!(port.protocol, Protocol::Http | Protocol::Udp);
        let is_http = has_requests && self.takes(&bound.http, port);
        let is_l4 = has_connections && [&bound.tcp, &bound.tls].iter().any(|rules| self.takes(rules, port));
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
