//! `ServiceEntry`, `WorkloadEntry` and `WorkloadGroup`: which of them a workload is told of.

mod reach;

use std::net::IpAddr;
use std::sync::Arc;

pub use self::reach::{Reach, ServiceEntryVisibility};

use super::context::Context;
use super::destination_rule::clusters::Clusters;
use super::head;
use super::reason::Reason;
use super::registry::Service;
use super::scope::Scope;
use super::subject::Subject;
use super::verdict::{ConfigName, Verdict};
use super::verdicts::JudgeOne;
use super::visibility::ExportTo;
use crate::proxy::Role;
use crate::{Kind, Object, ObjectName, Str, StringMap};

/// Verdicts on ServiceEntries.
pub fn judge(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let view = View::of(context, subject);
    let verdict = |object: &Arc<Object>| Some(Verdict::new(object, view.why(object)?));
    context.all(Kind::ServiceEntry).iter().filter_map(verdict).collect()
}

/// The verdict on one ServiceEntry.
pub fn judge_one<'a>(context: &'a Context, object: &'a Arc<Object>) -> JudgeOne<'a> {
    Box::new(move |subject| View::of(context, subject).why(object))
}

/// What hosts are to a workload.
struct View<'a> {
    context: &'a Context,
    subject: &'a Subject,
    scope: Scope<'a>,
    clusters: Clusters<'a>,
    /// The one that the workload runs, if it is one's proxy.
    waypoint: Option<ObjectName>,
}

impl<'a> View<'a> {
    fn of(context: &'a Context, subject: &'a Subject) -> Self {
        let is_waypoint = subject.role == Role::Waypoint;
        let waypoint = is_waypoint.then(|| context.gateways().waypoints.run_by(context, subject)).flatten();
        Self {
            context,
            subject,
            scope: Scope::of(context, subject),
            clusters: Clusters::of(context, subject),
            waypoint,
        }
    }

    /// `None`: it has no hosts.
    fn why(&self, object: &Object) -> Option<Reason> {
        let head = object.head::<head::ServiceEntry>().filter(|head| !head.hosts.is_empty())?;
        if !self.subject.role.is_envoy() {
            return Some(without_envoy(self.context, self.subject, object, &head.hosts[0]));
        }
        let reasons = head.hosts.iter().filter_map(|host| self.at_host(object, head, host));
        let best = reasons.min_by_key(Reason::outcome);
        Some(match best {
            Some(reason) if reason.applies() => reason,
            _ if self.takes_endpoints(object, head) => Reason::BeforeEndpoints {},
            Some(reason) if is_exported(&self.scope, object) => reason,
            _ if is_exported(&self.scope, object) => Reason::not_imported(&self.scope, &head.hosts[0]),
            _ => not_exported(self.context, &self.scope, object),
        })
    }

    /// `None`: the host means nothing to the workload.
    fn at_host(&self, object: &Object, head: &head::ServiceEntry, host: &Str) -> Option<Reason> {
        let is_own = self.subject.waypoint_services.contains(&ConfigName::of(object));
        let services = if is_own { self.in_namespace_of(object, host) } else { self.seen(host) };
        let (first, host) = (*services.first()?, host.clone());
        let by = || ConfigName::of(&first.object);
        Some(if !is_own && self.clusters.directions(first).is_empty() {
            Reason::NoClusterOnWaypoint { host }
        } else if services.iter().any(|service| is_of(service, object)) {
            Reason::DefinesService { host }
        } else if first.shares_endpoints(object, head) {
            Reason::SharesEndpoints { host, by: by() }
        } else {
            Reason::ServiceTaken { host, by: by() }
        })
    }

    /// To a waypoint for workloads endpoints are workloads as pods are, whoever may see their service
    /// (`pilot/pkg/serviceregistry/ambient/workloads.go`, `serviceEntryWorkloadBuilder`). Those of a host that another
    /// service has in their namespace are not told, and for names it has no listener.
    fn takes_endpoints(&self, object: &Object, head: &head::ServiceEntry) -> bool {
        let wins = |host: &Str| self.in_namespace_of(object, host).first().is_some_and(|first| is_of(first, object));
        if self.waypoint.is_none() || !head.hosts.iter().any(wins) {
            return false;
        }
        let mut endpoints = head.endpoints.iter();
        endpoints.any(|of| {
            self.takes(
                &object.name().namespace,
                &of.labels.iter().map(|(key, value)| (key.clone(), value.clone())).collect(),
                &of.address,
            )
        })
    }

    fn takes(&self, namespace: &Str, labels: &StringMap, address: &str) -> bool {
        let takes =
            |waypoint| self.context.gateways().waypoints.takes_workloads(self.context, waypoint, namespace, labels);
        self.waypoint.as_ref().is_some_and(takes) && address.parse::<IpAddr>().is_ok()
    }

    fn why_endpoint(&self, object: &Object) -> Reason {
        let (namespace, labels) = (&object.name().namespace, labels(object));
        let is_told = |service: &&Service| {
            let is_seen = || self.seen(&service.host).first().is_some_and(|seen| seen.namespace() == namespace);
            !self.subject.role.is_envoy() || is_seen() && !self.clusters.directions(service).is_empty()
        };
        let mut selecting = self.scope.traffic.registry.selecting(namespace, &labels).peekable();
        let first = selecting.peek().map(|service| service.host.clone());
        match (selecting.find(is_told), first) {
            _ if self.subject.role == Role::None && !self.subject.is_ambient => Reason::NoProxy {},
            (Some(service), _) => Reason::EndpointOf { host: service.host.clone() },
            _ if self.takes(namespace, &labels, address(object)) => Reason::BeforeEndpoints {},
            (None, Some(host)) if self.subject.role == Role::Waypoint => Reason::NoClusterOnWaypoint { host },
            (None, _) => Reason::NoServiceSelects { namespace: namespace.clone() },
        }
    }

    /// The service of a host, and those that merge with it.
    fn seen(&self, host: &str) -> Vec<&'a Service> {
        let seen = self.scope.service(host);
        let ids = seen.into_iter().flat_map(|service| std::iter::once(service.id).chain(service.merged));
        ids.map(|id| self.scope.traffic.registry.get(id)).collect()
    }

    /// To a waypoint its own services are what they are in their namespace, whatever their hosts mean to others
    /// (`core/waypoint.go`, `findWaypointResources`).
    fn in_namespace_of(&self, object: &Object, host: &str) -> Vec<&'a Service> {
        let registry = &self.scope.traffic.registry;
        registry.in_namespace(host, &object.name().namespace).into_iter().map(|id| registry.get(id)).collect()
    }
}

fn is_of(service: &Service, entry: &Object) -> bool {
    service.object.name() == entry.name() && !service.is_kubernetes()
}

/// ztunnel is told of all services, whoever may see them in sidecars; the mesh may narrow whom it tells of them
/// (`pilot/pkg/serviceregistry/ambient/services.go`).
fn without_envoy(context: &Context, subject: &Subject, object: &Object, host: &Str) -> Reason {
    let owner = &object.name().namespace;
    let reach = context.reach_of_entries(owner);
    let is_told = match subject.role {
        Role::Ztunnel => reach != Reach::None,
        _ => reach.allows(owner, subject.namespace()),
    };
    match subject.role == Role::Ztunnel || subject.is_ambient {
        true if is_told => Reason::DefinesService { host: host.clone() },
        true => beyond_reach(reach, object, subject.namespace()),
        false => Reason::NoProxy {},
    }
}

fn beyond_reach(visibility: Reach, object: &Object, own: &str) -> Reason {
    Reason::BeyondReach { visibility, namespace: object.name().namespace.clone(), own: own.into() }
}

fn is_exported(scope: &Scope<'_>, object: &Object) -> bool {
    scope.traffic.registry.of_entry(object).is_none_or(|service| service.is_seen_from(scope.namespace))
}

/// It says so itself, or the mesh does.
fn not_exported(context: &Context, scope: &Scope<'_>, object: &Object) -> Reason {
    let head = object.head::<head::ServiceEntry>();
    let told: ExportTo = head.into_iter().flat_map(|head| head.export_to.iter().cloned()).collect();
    let export_to = told.or(&context.istiod.mesh.default_service_export_to);
    let owner = &object.name().namespace;
    match export_to.shows(owner, scope.namespace) {
        true => beyond_reach(context.reach_of_entries(owner), object, scope.namespace),
        false => Reason::NotExported { export_to: export_to.clone(), namespace: scope.namespace.clone() },
    }
}

/// Verdicts on WorkloadEntries: they are endpoints of the services that select them.
pub fn judge_endpoints(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let view = View::of(context, subject);
    let verdict = |object: &Arc<Object>| Verdict::new(object, view.why_endpoint(object));
    context.all(Kind::WorkloadEntry).iter().map(verdict).collect()
}

/// The verdict on one WorkloadEntry.
pub fn judge_endpoint<'a>(context: &'a Context, object: &'a Arc<Object>) -> JudgeOne<'a> {
    Box::new(move |subject| Some(View::of(context, subject).why_endpoint(object)))
}

fn address(object: &Object) -> &str {
    object.head::<head::WorkloadEntry>().map_or("", |head| &head.address)
}

/// Those of its spec, and over them its own (`ConvertWorkloadEntry`).
pub fn labels(object: &Object) -> StringMap {
    let head = object.head::<head::WorkloadEntry>().map(|head| head.labels.clone()).unwrap_or_default();
    let own = object.meta.labels.iter().map(|(key, value)| (key.clone(), value.clone()));
    head.into_iter().chain(own).collect()
}

/// Verdicts on WorkloadGroups.
pub fn judge_templates(context: &Context, _: &Subject) -> Vec<Verdict> {
    context.all(Kind::WorkloadGroup).iter().map(|object| Verdict::new(object, Reason::Template {})).collect()
}

#[cfg(test)]
mod tests;
