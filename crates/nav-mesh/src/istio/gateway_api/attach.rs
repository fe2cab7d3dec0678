//! Which parents a route attaches to, and why not to the others (`conversion.go`, `referenceAllowed`).

use foldhash::HashMap;

use super::class::Class;
use super::listeners::{Parents, class_name};
use crate::istio::context::Context;
use crate::istio::gateway::Config;
use crate::istio::gateway::bound::MESH;
use crate::istio::gateway::waypoint::{self, hosts_of_entry};
use crate::istio::head::gateway_api::{Listener, ListenerTlsMode, ParentRef, Route};
use crate::istio::host;
use crate::istio::reason::Reason;
use crate::istio::verdict::ConfigName;
use crate::{Kind, Object, ObjectName, Str};

/// A listener that routes can attach to.
#[derive(Clone, Debug)]
pub struct Parent {
    /// `NAMESPACE/NAME` of the Gateway that istiod makes of it.
    pub key: Str,
    section: Str,
    port: u16,
    protocol: Str,
    hostname: Str,
    /// Hosts, with the namespaces whose routes it admits.
    hosts: Vec<Str>,
    kinds: Vec<Kind>,
}

/// A parent that takes a route.
#[derive(Clone, Debug)]
pub struct Attached<'a> {
    /// The gateway that the route is bound to, or `mesh`.
    pub gateway: Str,
    pub reference: &'a ParentRef,
    /// The hosts that the route has there.
    pub hosts: Vec<Str>,
    /// Of the listener; empty: all.
    pub hostname: Str,
}

/// What did not come to be of objects, and why.
#[derive(Debug, Default)]
pub struct Attachments(HashMap<ConfigName, Vec<(Option<ConfigName>, Reason)>>);

impl Attachments {
    /// `parent`: the one that refused it, where there is one.
    pub fn refuse(&mut self, object: &Object, parent: Option<ConfigName>, reason: Reason) {
        self.0.entry(ConfigName::of(object)).or_default().push((parent, reason));
    }

    pub fn refuse_all(&mut self, objects: &[&std::sync::Arc<Object>], reason: Reason) {
        objects.iter().for_each(|object| self.refuse(object, None, reason.clone()));
    }

    /// Why nothing was made of it: for a parent that the caller knows, else for the first.
    pub fn refusal(&self, object: &Object, is_known: impl Fn(&ConfigName) -> bool) -> Option<&Reason> {
        let refusals = self.0.get(&ConfigName::of(object))?;
        let is_known = |(parent, _): &&(Option<ConfigName>, Reason)| parent.as_ref().is_some_and(&is_known);
        refusals.iter().find(is_known).or_else(|| refusals.first()).map(|(_, reason)| reason)
    }
}

impl Parent {
    pub fn of(config: &Config, listener: &Listener) -> Self {
        let hosts = config.servers.iter().flat_map(|server| server.hosts.clone()).collect();
        Self {
            key: config.key.clone(),
            section: listener.name.clone(),
            port: listener.number(),
            protocol: listener.protocol.clone(),
            hostname: listener.hostname.clone(),
            hosts,
            kinds: kinds(listener),
        }
    }

    fn why_not(&self, name: &ConfigName, reference: &ParentRef, object: &Object, route: &Route) -> Option<Reason> {
        let (parent, namespace) = (name.clone(), &object.name().namespace);
        if reference.port != 0 && reference.port != self.port {
            return Some(Reason::NoSuchParentPort { parent, port: reference.port });
        }
        if !reference.section_name.is_empty() && reference.section_name != self.section {
            return Some(Reason::NoSuchSection { parent, section: reference.section_name.clone() });
        }
        match self.admits_host(route, namespace) {
            (true, true) if self.kinds.contains(&object.kind()) => None,
            (true, true) => Some(Reason::RouteKindNotAllowed { parent, protocol: self.protocol.clone() }),
            (true, false) => Some(Reason::RouteNamespaceNotAllowed { parent, namespace: namespace.clone() }),
            (false, _) => Some(Reason::NoCommonHostname { parent, hostname: self.hostname.clone() }),
        }
    }

    /// Whether a host of the route is one of its own, and whether it is so for the route's namespace.
    fn admits_host(&self, route: &Route, namespace: &str) -> (bool, bool) {
        let overlaps =
            |of: &str| route.hostnames.is_empty() || route.hostnames.iter().any(|host| host::overlap(of, host));
        let mut common = self.hosts.iter().filter_map(|of| {
            let (owner, of) = of.split_once('/').unwrap_or(("*", of));
            overlaps(of).then_some(owner == "*" || owner == namespace)
        });
        match common.next() {
            None => (false, false),
            Some(first) => (true, first || common.any(|is_admitted| is_admitted)),
        }
    }

    /// Whether requests for the host come to this listener, and not to a more specific one of the same port and protocol
    /// (`hostnameAllowedByIsolation`).
    fn has_host(&self, of: &str, others: &[Self]) -> bool {
        if !self.hostname.is_empty() && !host::is_wildcard(&self.hostname) {
            return true;
        }
        let is_alike = |other: &&Self| (other.port, &other.protocol) == (self.port, &self.protocol);
        let rivals = others.iter().filter(is_alike).map(|other| &other.hostname).filter(|name| **name != self.hostname);
        let is_own = self.hostname.is_empty() || host::overlap(of, &self.hostname);
        is_own && !rivals.into_iter().any(|rival| rival.len() >= self.hostname.len() && host::is_within(of, rival))
    }
}

/// The kinds of routes that a listener admits (`GenerateGatewaySupportedKinds`).
fn kinds(listener: &Listener) -> Vec<Kind> {
    let is_terminated = listener.tls.as_ref().is_some_and(|tls| tls.mode == ListenerTlsMode::Terminate);
    let supported: &[Kind] = match listener.protocol.as_str() {
        "HTTP" | "HTTPS" => &[Kind::HttpRoute, Kind::GrpcRoute],
        "TCP" => &[Kind::TcpRoute],
        "TLS" if is_terminated => &[Kind::TlsRoute, Kind::TcpRoute],
        "TLS" => &[Kind::TlsRoute],
        _ => &[],
    };
    let wanted = &listener.allowed_routes.kinds;
    let is_wanted = |kind: &Kind| {
        let info = kind.info();
        let is_it = |of: &crate::istio::head::gateway_api::RouteKind| {
            of.kind == info.name && of.group.as_deref().unwrap_or(info.group) == info.group
        };
        wanted.is_empty() || wanted.iter().any(is_it)
    };
    supported.iter().copied().filter(is_wanted).collect()
}

/// The parents that take a route; the others are noted as refusals.
pub fn attach<'a>(
    context: &Context,
    parents: &Parents,
    object: &Object,
    route: &'a Route,
    refusals: &mut Attachments,
) -> Vec<Attached<'a>> {
    let mut attached = Vec::new();
    for reference in &route.parent_refs {
        let name = reference.name_in(&object.name().namespace);
        match reference.kind() {
            Some(kind @ (Kind::KubernetesGateway | Kind::ListenerSet)) => {
                let name = ConfigName { kind, name };
                to_gateway(parents, &name, reference, object, route, &mut attached, refusals);
            }
            Some(kind) if is_managed_by_another(context, kind, &name) => {
                refusals.refuse(object, None, Reason::WaypointOfAnother { kind: kind.as_str(), name });
            }
            Some(kind) => match mesh_hosts(context, kind, &name) {
                Some(hosts) => {
                    attached.push(Attached { gateway: MESH.into(), reference, hosts, hostname: Str::default() });
                }
                None => refusals.refuse(object, None, Reason::ParentNotFound {}),
            },
            None => refusals.refuse(object, None, Reason::ParentNotFound {}),
        }
    }
    attached.sort_by(|a, b| a.gateway.cmp(&b.gateway));
    attached
}

fn to_gateway<'a>(
    parents: &Parents,
    name: &ConfigName,
    reference: &'a ParentRef,
    object: &Object,
    route: &'a Route,
    attached: &mut Vec<Attached<'a>>,
    refusals: &mut Attachments,
) {
    let listeners = parents.get(name).map_or(&[][..], Vec::as_slice);
    if listeners.is_empty() {
        refusals.refuse(object, Some(name.clone()), Reason::ParentNotFound {});
    }
    for parent in listeners {
        if let Some(reason) = parent.why_not(name, reference, object, route) {
            refusals.refuse(object, Some(name.clone()), reason);
            continue;
        }
        let (hosts, others): (Vec<_>, Vec<_>) = hostnames(route).into_iter().partition(|host| match object.kind() {
            Kind::HttpRoute | Kind::GrpcRoute => parent.has_host(host, listeners),
            _ => true,
        });
        if let (Some(host), true) = (others.first(), hosts.is_empty()) {
            let reason = Reason::OtherListenerHasHost { parent: name.clone(), host: host.clone() };
            refusals.refuse(object, Some(name.clone()), reason);
        }
        attached.push(Attached { gateway: parent.key.clone(), reference, hosts, hostname: parent.hostname.clone() });
    }
}

fn hostnames(route: &Route) -> Vec<Str> {
    if route.hostnames.is_empty() { vec!["*".into()] } else { route.hostnames.clone() }
}

/// Whether the waypoint that a Service or ServiceEntry names is not Istio's (`waypointManagedByAnotherController`).
fn is_managed_by_another(context: &Context, kind: Kind, name: &ObjectName) -> bool {
    let object = if kind == Kind::Service { context.own_service(name) } else { context.get(kind, name) };
    let waypoint = object.and_then(|object| waypoint::named_by(context, object));
    let gateway = waypoint.and_then(|name| context.get(Kind::KubernetesGateway, &name));
    let class = gateway.and_then(|gateway| class_name(gateway));
    class.is_some_and(|class| Class::named(context, class).is_none())
}

/// The hosts of a Service or ServiceEntry that a route attaches to.
fn mesh_hosts(context: &Context, kind: Kind, name: &ObjectName) -> Option<Vec<Str>> {
    match kind {
        Kind::ServiceEntry => context.get(Kind::ServiceEntry, name).map(|object| hosts_of_entry(object)),
        _ => {
            let is_there = context.own_service(name).is_some();
            is_there.then(|| vec![host::of_service(&name.name, &name.namespace, &context.domain)])
        }
    }
}
