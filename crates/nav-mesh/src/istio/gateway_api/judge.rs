//! Judges the kinds of the Gateway API, and Ingresses, by what istiod makes of them.

use std::collections::BTreeSet;
use std::sync::Arc;

use foldhash::HashMap;

use super::grants::{Reference, grant};
use super::listeners::class_name;
use super::routes::route;
use super::tls::certificates;
use super::{ROUTES, ingress, mesh};
use crate::istio::context::Context;
use crate::istio::destination_rule;
use crate::istio::gateway::bound::MESH;
use crate::istio::gateway::merge::{Merged, merge};
use crate::istio::gateway::{Routing, not_a_gateway};
use crate::istio::reason::Reason;
use crate::istio::subject::Subject;
use crate::istio::verdict::{ConfigName, Verdict};
use crate::istio::verdicts::JudgeOne;
use crate::proxy::Role;
use crate::{Kind, Object, ObjectName, Str};

/// The kinds that are judged together: what the proxy serves decides about all of them.
pub const KINDS: &[Kind] = &[
    Kind::GatewayClass,
    Kind::KubernetesGateway,
    Kind::ListenerSet,
    Kind::HttpRoute,
    Kind::GrpcRoute,
    Kind::TlsRoute,
    Kind::TcpRoute,
    Kind::ReferenceGrant,
    Kind::BackendTlsPolicy,
    Kind::XBackendTrafficPolicy,
    Kind::Ingress,
];

pub fn judge(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let proxy = Proxy::of(context, subject);
    let judged = |kind: Kind, reason: &dyn Fn(&Arc<Object>) -> Reason| -> Vec<Verdict> {
        context.all(kind).iter().map(|object| Verdict::new(object, reason(object))).collect()
    };
    let listening = [Kind::KubernetesGateway, Kind::ListenerSet, Kind::Ingress];
    let mut verdicts: Vec<_> =
        listening.iter().flat_map(|kind| judged(*kind, &|object| proxy.listens(object))).collect();
    verdicts.extend(ROUTES.iter().flat_map(|kind| judged(*kind, &|object| proxy.routes(object))));
    let applying = || verdicts.iter().filter(|verdict| verdict.applies()).map(|verdict| &verdict.object);
    let classes = classes(applying());
    let uses = proxy.grants_used(applying());
    verdicts.extend(judged(Kind::GatewayClass, &|object| class_of(&classes, object)));
    verdicts.extend(judged(Kind::ReferenceGrant, &|object| grants(&uses, object)));
    let policies = [Kind::BackendTlsPolicy, Kind::XBackendTrafficPolicy];
    verdicts.extend(policies.iter().flat_map(|kind| judged(*kind, &|object| proxy.policy(object))));
    verdicts
}

/// The verdict on one object; `None` where it is made with the others: on gateways and waypoints.
pub fn judge_one<'a>(context: &'a Context, object: &'a Arc<Object>) -> JudgeOne<'a> {
    let hosts: BTreeSet<_> = context.gateways().of_source(object).flat_map(|bound| &bound.hosts).collect();
    Box::new(move |subject| {
        let is_sidecar = !matches!(subject.role, Role::Gateway | Role::Waypoint);
        is_sidecar.then(|| on_sidecar(context, subject, object, hosts.iter().copied()))
    })
}

fn on_sidecar<'a>(
    context: &'a Context,
    subject: &'a Subject,
    object: &Arc<Object>,
    hosts: impl Iterator<Item = &'a Str>,
) -> Reason {
    let routing = mesh::on_sidecar(context, subject, hosts);
    let proxy = Proxy { context, subject, merged: Merged::default(), routing };
    match object.kind() {
        Kind::GatewayClass => Reason::NoGatewayOfClass {},
        Kind::ReferenceGrant => Reason::GrantsNothing {},
        Kind::BackendTlsPolicy | Kind::XBackendTrafficPolicy => proxy.policy(object),
        kind if ROUTES.contains(&kind) => proxy.routes(object),
        _ => proxy.listens(object),
    }
}

/// A proxy, with what it serves.
struct Proxy<'a> {
    context: &'a Context,
    subject: &'a Subject,
    merged: Merged<'a>,
    routing: Routing<'a>,
}

impl<'a> Proxy<'a> {
    fn of(context: &'a Context, subject: &'a Subject) -> Self {
        let merged = merge(context, subject);
        let routing = match subject.role {
            Role::Sidecar => mesh::on_sidecar(context, subject, context.gateways().mesh_hosts()),
            _ => crate::istio::gateway::routing(context, subject, &merged),
        };
        Self { context, subject, merged, routing }
    }

    fn listens(&self, object: &Arc<Object>) -> Reason {
        let role = self.subject.role;
        let runs = self.subject.labels.get("gateway.networking.k8s.io/gateway-name");
        let is_own = object.name().namespace == self.subject.namespace() && runs == Some(object.name().name.as_str());
        match (self.merged.known(object), self.context.translation().attachments.refusal(object, |_| true)) {
            (Some(reason), _) => of_class(object, reason),
            (None, Some(reason)) => reason.clone(),
            (None, None) if !matches!(role, Role::Gateway | Role::Waypoint) => not_a_gateway(role),
            (None, None) if is_own => Reason::RunsFor {},
            _ => Reason::NotItsProxy { pod: self.subject.name.name.clone() },
        }
    }

    fn routes(&self, object: &Arc<Object>) -> Reason {
        let is_envoy = self.subject.role.is_envoy();
        let found = self.routing.of(object).cloned();
        if is_envoy { found.unwrap_or_else(|| self.why_not_routed(object)) } else { Reason::NoProxy {} }
    }

    /// Refused by a parent that the proxy serves, bound elsewhere, or refused.
    fn why_not_routed(&self, object: &Arc<Object>) -> Reason {
        let (gateways, attachments) = (self.context.gateways(), &self.context.translation().attachments);
        let refusal = |serves: &dyn Fn(&ConfigName) -> bool| attachments.refusal(object, serves).cloned();
        let is_sidecar = self.subject.role == Role::Sidecar;
        let bound = || gateways.of_source(object).flat_map(|bound| &bound.gateways).next();
        match bound() {
            Some(gateway) if is_sidecar => Reason::NotBoundToMesh { gateway: gateway.clone() },
            _ if is_sidecar => refusal(&|_| false).unwrap_or(Reason::ParentNotFound {}),
            Some(gateway) => refusal(&|parent| self.merged.serves(parent)).unwrap_or_else(|| match gateway.as_str() {
                MESH => Reason::NotBoundToGateways {},
                _ => Reason::OtherGateway { gateway: gateway.clone() },
            }),
            None => refusal(&|parent| self.merged.serves(parent)).unwrap_or(Reason::ParentNotFound {}),
        }
    }

    /// The grants that references of these objects to other namespaces stand on, each with the first such object. Routes of
    /// services need nobody's leave.
    fn grants_used<'o>(&self, objects: impl Iterator<Item = &'o Arc<Object>>) -> HashMap<&'a ObjectName, ConfigName> {
        let mut used = HashMap::default();
        for object in objects.filter(|_| self.subject.role == Role::Gateway) {
            let backends = route(object).into_iter().flat_map(|route| &route.rules).flat_map(|rule| &rule.backend_refs);
            let backends = backends.filter_map(|to| Reference::of(object, to, "Service"));
            let certificates = certificates(object).filter_map(|to| Reference::of(object, to, "Secret"));
            for grant in backends.chain(certificates).filter_map(|reference| grant(self.context, &reference)) {
                used.entry(grant.name()).or_insert_with(|| ConfigName::of(object));
            }
        }
        used
    }

    /// Policies do what the DestinationRules do that istiod makes of them.
    fn policy(&self, object: &Arc<Object>) -> Reason {
        match self.context.traffic().policies.refusal(object) {
            _ if !self.subject.role.is_envoy() => Reason::NoProxy {},
            Some(refusal) => refusal.clone(),
            None => destination_rule::judge_source(self.context, self.subject, object),
        }
    }
}

/// An Ingress is served if its class is istiod's, which is only assumed.
fn of_class(object: &Object, reason: Reason) -> Reason {
    match (reason, ingress::assumed_class(object)) {
        (Reason::Serves { ports }, Some(class)) => Reason::ServesClass { ports, class: class.clone() },
        (reason, _) => reason,
    }
}

/// The classes of Gateways, each with the first of them.
fn classes<'o>(gateways: impl Iterator<Item = &'o Arc<Object>>) -> HashMap<Str, ConfigName> {
    let mut classes = HashMap::default();
    for (class, gateway) in gateways.filter_map(|gateway| Some((class_name(gateway)?, gateway))) {
        classes.entry(class.clone()).or_insert_with(|| ConfigName::of(gateway));
    }
    classes
}

fn class_of(classes: &HashMap<Str, ConfigName>, object: &Object) -> Reason {
    let gateway = classes.get(&object.name().name);
    gateway.map_or(Reason::NoGatewayOfClass {}, |gateway| Reason::ClassOf { gateway: gateway.clone() })
}

fn grants(used: &HashMap<&ObjectName, ConfigName>, object: &Object) -> Reason {
    used.get(object.name()).map_or(Reason::GrantsNothing {}, |to| Reason::Grants { to: to.clone() })
}
