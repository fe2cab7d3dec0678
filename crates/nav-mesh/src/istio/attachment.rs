//! Attachment: whether a policy with a selector or `targetRefs` is for a workload (`model/policyattachment.go`,
//! `ShouldAttachPolicy`).

use super::context::Context;
use super::flags;
use super::head::TargetRef;
use super::head::policy::Targetable;
use super::reason::Reason;
use super::selector::Selector;
use super::subject::Subject;
use super::verdict::ConfigName;
use crate::proxy::Role;
use crate::{Kind, Object, Str, StringMap};

/// The label of a proxy that istiod, or somebody in its place, made for a `Gateway` of the Gateway API: the Gateway's name.
pub const GATEWAY_NAME: &str = "gateway.networking.k8s.io/gateway-name";

/// The class of waypoints: what targets it in the root namespace is for every waypoint.
const WAYPOINT_CLASS: &str = "istio-waypoint";

/// A workload, as policies look at it.
#[derive(Clone, Copy)]
pub struct Attachment<'a> {
    context: &'a Context,
    subject: &'a Subject,
    gateway: Option<&'a str>,
    is_waypoint: bool,
    /// Of a waypoint. `None`: the policy's kind knows no services.
    services: Option<&'a [ConfigName]>,
}

impl<'a> Attachment<'a> {
    pub fn of(context: &'a Context, subject: &'a Subject) -> Self {
        let is_waypoint = subject.role == Role::Waypoint;
        let services = Some(&*subject.waypoint_services);
        Self { context, subject, gateway: subject.labels.get(GATEWAY_NAME), is_waypoint, services }
    }

    /// As EnvoyFilters see it, which know no services.
    pub fn without_services(self) -> Self {
        Self { services: None, ..self }
    }

    /// For each service of a waypoint apart, and for none: so listeners are made.
    pub fn apart(self) -> impl Iterator<Item = Self> {
        let one_each = self.services.unwrap_or_default().chunks(1);
        one_each.chain([&[] as &[_]]).map(move |services| Self { services: Some(services), ..self })
    }

    /// Of a waypoint's services those that a policy is for; none, if it is for all of them.
    pub fn services_of(self, object: &Object, policy: &impl Targetable) -> impl Iterator<Item = &'a ConfigName> {
        let is_for_all = || Self { services: Some(&[]), ..self }.reason(object, policy).applies();
        let is_apart = self.is_waypoint && !is_for_all();
        let services = if is_apart { self.services.unwrap_or_default() } else { &[] };
        let namespace = &object.name().namespace;
        services.iter().filter(|service| policy.targets().iter().any(|target| is_service(service, namespace, target)))
    }

    /// As the policies of a workload see it, waypoint or not.
    pub fn as_workload(self) -> Self {
        Self { is_waypoint: false, ..self }
    }

    /// Whether a policy holds for the workload, and why.
    pub fn reason(&self, object: &Object, policy: &impl Targetable) -> Reason {
        if let Some(reason) = without_envoy(self.subject, object.kind()) {
            return reason;
        }
        let namespace = &object.name().namespace;
        match (self.gateway, policy.targets()) {
            (Some(gateway), targets @ [_, ..]) => self.by_targets(namespace, targets, gateway),
            _ if !self.reaches(namespace) => self.other_namespace(namespace),
            (None, [target, ..]) => Reason::TargetsNoGateway { target: target.clone().into() },
            (Some(gateway), []) if self.is_waypoint => Reason::SelectorOnWaypoint { gateway: gateway.into() },
            (Some(gateway), []) if !self.context.istiod.flags.is_on(flags::SELECTOR_BASED_GATEWAY_POLICY) => {
                Reason::SelectorOnGateway { gateway: gateway.into() }
            }
            (_, []) => self.by_selector(namespace, policy.selector()),
        }
    }

    /// Without a selector, a policy holds for its namespace; that of the root namespace for the mesh.
    pub fn by_selector(&self, namespace: &str, selector: Option<&Selector>) -> Reason {
        match selector {
            Some(selector) if !selector.is_empty() => selected(selector, &self.subject.labels),
            _ if self.context.is_root(namespace) => Reason::HoldsForMesh { root: namespace.into() },
            _ => Reason::HoldsForNamespace { namespace: namespace.into() },
        }
    }

    fn reaches(&self, namespace: &str) -> bool {
        self.context.is_root(namespace) || namespace == self.subject.namespace()
    }

    fn other_namespace(&self, namespace: &str) -> Reason {
        other_namespace(self.context, self.subject, namespace)
    }

    /// One target is enough. Where none is the workload's, the first says why.
    fn by_targets(&self, namespace: &str, targets: &[TargetRef], gateway: &str) -> Reason {
        let mut reasons = targets.iter().map(|target| self.by_target(namespace, target, gateway));
        let first = reasons.next().expect("a policy without targets goes by its selector");
        if first.applies() { first } else { reasons.find(Reason::applies).unwrap_or(first) }
    }

    fn by_target(&self, namespace: &str, target: &TargetRef, gateway: &str) -> Reason {
        match (target.group.as_str(), target.kind.as_str()) {
            _ if service_kind(target).is_some() => self.by_service(namespace, target, gateway),
            ("gateway.networking.k8s.io", "GatewayClass") => self.by_class(namespace, target),
            ("gateway.networking.k8s.io", "Gateway") => self.by_gateway(namespace, target, gateway),
            _ => Reason::TargetUnknown { target: target.clone().into(), group: target.group.clone() },
        }
    }

    fn by_service(&self, namespace: &str, target: &TargetRef, gateway: &str) -> Reason {
        let is_target = |service: &ConfigName| is_service(service, namespace, target);
        let (target, namespace) = (Box::new(target.clone()), Str::from(namespace));
        match self.services {
            None => Reason::TargetsNoService { target },
            Some(_) if !self.is_waypoint => Reason::TargetNeedsWaypoint { target },
            Some(services) if services.iter().any(is_target) => Reason::TargetsService { target, namespace },
            Some(_) => Reason::TargetsOtherService { target, namespace, gateway: gateway.into() },
        }
    }

    fn by_class(&self, namespace: &str, target: &TargetRef) -> Reason {
        let root = || Str::from(self.context.root_namespace());
        let target = Box::new(target.clone());
        match self.is_waypoint {
            false => Reason::TargetNeedsWaypoint { target },
            true if !self.context.is_root(namespace) => {
                Reason::ClassOutsideRoot { target, namespace: namespace.into(), root: root() }
            }
            true if target.name != WAYPOINT_CLASS => Reason::TargetsOtherClass { target },
            true => Reason::TargetsWaypoints { target },
        }
    }

    fn by_gateway(&self, namespace: &str, target: &TargetRef, gateway: &str) -> Reason {
        let own = self.subject.namespace();
        let is_near = target.namespace.is_empty() || target.namespace == own;
        match (Box::new(target.clone()), Str::from(namespace)) {
            _ if namespace != own => self.other_namespace(namespace),
            (target, _) if !is_near => Reason::TargetAbroad { namespace: target.namespace.clone(), target },
            (target, namespace) if target.name == gateway => Reason::TargetsGateway { target, namespace },
            (target, _) => Reason::TargetsOtherGateway { target, gateway: gateway.into() },
        }
    }
}

fn service_kind(target: &TargetRef) -> Option<Kind> {
    match (target.group.as_str(), target.kind.as_str()) {
        ("" | "core", "Service") => Some(Kind::Service),
        ("networking.istio.io", "ServiceEntry") => Some(Kind::ServiceEntry),
        _ => None,
    }
}

/// A service stands in the namespace of its policy, wherever its waypoint is.
fn is_service(service: &ConfigName, namespace: &str, target: &TargetRef) -> bool {
    service.name.name == target.name
        && service.name.namespace == namespace
        && service_kind(target) == Some(service.kind)
}

/// Why a policy that asks for an Envoy does nothing for a workload that has none. `None`: it has one.
pub fn without_envoy(subject: &Subject, kind: Kind) -> Option<Reason> {
    match subject.role {
        role if role.is_envoy() => None,
        _ if subject.is_behind_ztunnel() => Some(Reason::ZtunnelIgnores { kind }),
        Role::Ztunnel => Some(Reason::ZtunnelItself {}),
        _ => Some(Reason::NoProxy {}),
    }
}

pub fn other_namespace(context: &Context, subject: &Subject, namespace: &str) -> Reason {
    let root = context.root_namespace().into();
    Reason::OtherNamespace { namespace: namespace.into(), own: subject.name.namespace.clone(), root }
}

/// Whether labels are those of a selector, and if not, which one is missing.
pub fn selected(selector: &Selector, labels: &StringMap) -> Reason {
    let selector = selector.clone();
    match selector.missing(labels).map(|(key, _)| key.clone()) {
        None => Reason::Selected { selector },
        Some(key) => {
            let found = labels.get(&key).unwrap_or("not set").into();
            Reason::NotSelected { selector, key, found }
        }
    }
}

#[cfg(test)]
mod tests;
