//! Gateways: which of them a proxy serves, how their servers merge, and which VirtualServices are bound to them.
//!
//! istiod turns what the Gateway API and Ingress say into its own Gateways and VirtualServices and knows one set of rules for
//! all of them (`pilot/pkg/model/gateway.go`, `pilot/pkg/networking/core/gateway.go`); so does this module.

pub mod bound;
pub mod config;
pub mod merge;
pub mod routing;
pub mod selection;
pub mod waypoint;

use std::collections::BTreeSet;
use std::sync::Arc;

use foldhash::HashMap;

pub use self::bound::Bound;
pub use self::config::Config;
use self::merge::Merged;
pub use self::routing::Routing;
use self::waypoint::Waypoints;
use super::context::Context;
use super::reason::Reason;
use super::subject::Subject;
use super::verdict::Verdict;
use super::verdicts::JudgeOne;
use crate::proxy::Role;
use crate::{Kind, Object, ObjectName, Str};

/// All Gateways of an istiod and what is bound to them, whoever wrote them.
#[derive(Debug, Default)]
pub struct Gateways {
    /// In the order in which istiod merges them.
    pub configs: Vec<Config>,
    pub bound: Vec<Bound>,
    /// Positions in `bound` by the gateway's name (`NAMESPACE/NAME` or `mesh`), in the order of `bound`.
    by_gateway: HashMap<Str, Vec<usize>>,
    /// Positions in `bound` of what is made of an object.
    by_source: HashMap<Kind, HashMap<ObjectName, Vec<usize>>>,
    /// Positions in `bound` of all that the mesh has for a host that some route has too.
    by_mesh_host: HashMap<Str, Vec<usize>>,
    /// Positions in `bound` of the VirtualServices of which every host is one that some route has too: no others lose all to routes.
    contended: HashMap<ObjectName, usize>,
    /// Where the mesh leads requests for a host, whoever may see the routes (`referencedDestinations`).
    led_to: HashMap<Str, BTreeSet<Str>>,
    pub waypoints: Waypoints,
}

impl Gateways {
    fn new(context: &Context) -> Self {
        let translation = context.translation();
        let users = context.all(Kind::Gateway).iter().filter_map(Config::of_user);
        let mut configs: Vec<_> = users.chain(translation.configs.iter().cloned()).collect();
        configs.sort_by(|a, b| a.order().cmp(&b.order()));
        let users = context.traffic().virtual_services.iter().map(|(_, entry)| Bound::of_user(entry));
        let mut bound: Vec<_> = users.chain(translation.bound.iter().cloned()).collect();
        bound.sort_by(|a, b| a.order().cmp(&b.order()));
        let mut by_gateway: HashMap<Str, Vec<usize>> = HashMap::default();
        let mut by_source: HashMap<Kind, HashMap<ObjectName, Vec<usize>>> = HashMap::default();
        for (at, of) in bound.iter().enumerate() {
            for source in &of.sources {
                by_source.entry(source.kind()).or_default().entry(source.name().clone()).or_default().push(at);
            }
            of.gateways.iter().for_each(|gateway| by_gateway.entry(gateway.clone()).or_default().push(at));
        }
        let by_mesh_host = by_mesh_host(&bound);
        let contended = contended(&bound, &by_mesh_host);
        let led_to = led_to(&bound);
        let waypoints = Waypoints::new(context);
        Self { configs, bound, by_gateway, by_source, by_mesh_host, contended, led_to, waypoints }
    }

    /// What is bound to a gateway and visible to proxies of a namespace: its private VirtualServices, those exported to it by
    /// name, routes of the Gateway API of its own, all others (`VirtualServicesForGateway`).
    pub fn bound_to(&self, gateway: &str, namespace: &str) -> Vec<&Bound> {
        self.visible(self.by_gateway.get(gateway), namespace)
    }

    /// Where what is bound to a gateway leads, whoever may see it (`destinationsByGateway`).
    pub fn led_to_by(&self, gateway: &str) -> impl Iterator<Item = &Str> {
        let bound = self.by_gateway.get(gateway).into_iter().flatten().map(|at| &self.bound[*at]);
        bound.flat_map(|bound| &bound.destinations).map(|to| &to.host)
    }

    /// What the mesh has for a host that some route has too, in the same order.
    pub fn of_mesh_host(&self, host: &str, namespace: &str) -> Vec<&Bound> {
        self.visible(self.by_mesh_host.get(host), namespace)
    }

    /// The hosts that routes have in the mesh.
    pub fn mesh_hosts(&self) -> impl Iterator<Item = &Str> {
        self.by_mesh_host.keys()
    }

    /// A VirtualService of which every host is one that some route has too.
    pub fn contended(&self, virtual_service: &Object) -> Option<&Bound> {
        self.contended.get(virtual_service.name()).map(|at| &self.bound[*at])
    }

    /// Where routes for exactly this host lead.
    pub fn led_to_from(&self, host: &str) -> impl Iterator<Item = &Str> {
        self.led_to.get(host).into_iter().flatten()
    }

    fn visible(&self, positions: Option<&Vec<usize>>, namespace: &str) -> Vec<&Bound> {
        let all = positions.into_iter().flatten().map(|at| &self.bound[*at]);
        let mut visible: Vec<_> = all.filter(|bound| bound.is_visible(namespace)).collect();
        visible.sort_by_key(|bound| bound.rank(namespace));
        visible
    }

    /// What is made of an object.
    pub fn of_source(&self, object: &Object) -> impl Iterator<Item = &Bound> {
        let positions = self.by_source.get(&object.kind()).and_then(|of_kind| of_kind.get(object.name()));
        positions.into_iter().flatten().map(|at| &self.bound[*at])
    }
}

fn led_to(bound: &[Bound]) -> HashMap<Str, BTreeSet<Str>> {
    let mut led_to: HashMap<Str, BTreeSet<Str>> = HashMap::default();
    for bound in bound.iter().filter(|bound| bound.is_of_mesh()) {
        for host in &bound.hosts {
            led_to.entry(host.clone()).or_default().extend(bound.destinations.iter().map(|to| to.host.clone()));
        }
    }
    led_to
}

fn by_mesh_host(bound: &[Bound]) -> HashMap<Str, Vec<usize>> {
    let of_mesh = || bound.iter().enumerate().filter(|(_, bound)| bound.is_of_mesh());
    let routes = of_mesh().filter(|(_, bound)| bound.is_route);
    let mut by_host: HashMap<Str, Vec<usize>> =
        routes.flat_map(|(_, bound)| &bound.hosts).map(|host| (host.clone(), Vec::new())).collect();
    for (at, bound) in of_mesh() {
        for host in &bound.hosts {
            by_host.entry(host.clone()).and_modify(|positions| positions.push(at));
        }
    }
    by_host
}

fn contended(bound: &[Bound], by_mesh_host: &HashMap<Str, Vec<usize>>) -> HashMap<ObjectName, usize> {
    let is_contended = |bound: &Bound| {
        bound.source().kind() == Kind::VirtualService && bound.hosts.iter().all(|host| by_mesh_host.contains_key(host))
    };
    let contended = bound.iter().enumerate().filter(|(_, bound)| is_contended(bound));
    contended.map(|(at, bound)| (bound.source().name().clone(), at)).collect()
}

impl Context {
    /// Made when it is first asked for.
    pub fn gateways(&self) -> &Gateways {
        self.gateways.get_or_init(|| Gateways::new(self))
    }
}

/// Judges the Gateways of Istio's own API.
pub fn judge(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let merged = merge::merge(context, subject);
    let is_gateway = selection::is_gateway(subject);
    let known = |object: &Arc<Object>| merged.known(object).unwrap_or(Reason::NoServers {});
    let reason = |object: &Arc<Object>| if is_gateway { known(object) } else { not_a_gateway(subject.role) };
    context.all(Kind::Gateway).iter().map(|object| Verdict::new(object, reason(object))).collect()
}

/// The verdict on one Gateway; `None` where it is made with the others.
pub fn judge_one<'a>(_: &'a Context, _: &'a Arc<Object>) -> JudgeOne<'a> {
    Box::new(|subject| (!selection::is_gateway(subject)).then(|| not_a_gateway(subject.role)))
}

/// Judges the VirtualServices for a gateway or a waypoint; a sidecar has rules of its own.
pub fn virtual_services(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let routing = routing(context, subject, &merge::merge(context, subject));
    let reason = |object: &Arc<Object>| routing.reason(context, subject, object);
    context.all(Kind::VirtualService).iter().map(|object| Verdict::new(object, reason(object))).collect()
}

/// What of the VirtualServices reaches a gateway or a waypoint.
pub fn routing<'a>(context: &'a Context, subject: &Subject, merged: &Merged<'a>) -> Routing<'a> {
    match selection::is_gateway(subject) {
        true => Routing::of_gateway(context, subject, merged),
        false => waypoint::routing(context, subject),
    }
}

/// Why a proxy that is no gateway has no use for what only gateways serve.
pub(super) fn not_a_gateway(role: Role) -> Reason {
    match role {
        Role::None | Role::Ztunnel => Reason::NoProxy {},
        _ => Reason::NotAGateway {},
    }
}

#[cfg(test)]
mod tests;
