//! `ServiceEntry`, `WorkloadEntry` and `WorkloadGroup`: which of them a workload is told of.

use std::sync::Arc;

use super::context::Context;
use super::head;
use super::reason::Reason;
use super::scope::{InScope, Scope};
use super::subject::Subject;
use super::verdict::{ConfigName, Verdict};
use crate::proxy::Role;
use crate::{Kind, Object, Str, StringMap};

/// Verdicts on ServiceEntries.
pub fn judge(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let scope = Scope::of(context, subject);
    let verdict = |object: &Arc<Object>| {
        let head = object.head::<head::ServiceEntry>().filter(|head| !head.hosts.is_empty())?;
        Some(Verdict::new(object, why(&scope, subject, object, head)))
    };
    context.all(Kind::ServiceEntry).iter().filter_map(verdict).collect()
}

/// The verdict on one ServiceEntry.
pub fn judge_one(context: &Context, subject: &Subject, object: &Arc<Object>) -> Option<Reason> {
    let head = object.head::<head::ServiceEntry>().filter(|head| !head.hosts.is_empty())?;
    Some(why(&Scope::of(context, subject), subject, object, head))
}

/// To a waypoint its own services are what their objects say, whatever their hosts mean to others (`findWaypointResources`).
fn why(scope: &Scope<'_>, subject: &Subject, object: &Arc<Object>, head: &head::ServiceEntry) -> Reason {
    if !subject.role.is_envoy() {
        return without_envoy(subject, &head.hosts[0]);
    }
    if subject.waypoint_services.contains(&ConfigName::of(object)) {
        return Reason::DefinesService { host: head.hosts[0].clone() };
    }
    let mut taken: Option<Reason> = None;
    for host in &head.hosts {
        let Some(service) = scope.service(host) else { continue };
        if defines(scope, &service, object) {
            return Reason::DefinesService { host: host.clone() };
        }
        let seen = scope.get(&service);
        let (host, by) = (host.clone(), ConfigName::of(&seen.object));
        match seen.shares_endpoints(object, head) {
            true => taken = Some(Reason::SharesEndpoints { host, by }),
            false => drop(taken.get_or_insert(Reason::ServiceTaken { host, by })),
        }
    }
    match taken {
        Some(reason) if reason.applies() || is_exported(scope, object) => reason,
        _ if is_exported(scope, object) => Reason::not_imported(scope, &head.hosts[0]),
        _ => not_exported(scope, object),
    }
}

/// ztunnel is told of all services, whoever may see them in sidecars (`pilot/pkg/serviceregistry/ambient/services.go`).
fn without_envoy(subject: &Subject, host: &Str) -> Reason {
    let has_ztunnel = subject.role == Role::Ztunnel || subject.is_ambient;
    if has_ztunnel { Reason::DefinesService { host: host.clone() } } else { Reason::NoProxy {} }
}

fn defines(scope: &Scope<'_>, service: &InScope, object: &Object) -> bool {
    let mut ids = std::iter::once(&service.id).chain(&service.merged);
    ids.any(|id| scope.traffic.registry.get(*id).object.name() == object.name() && !is_kubernetes(scope, *id))
}

fn is_kubernetes(scope: &Scope<'_>, id: usize) -> bool {
    scope.traffic.registry.get(id).is_kubernetes()
}

fn is_exported(scope: &Scope<'_>, object: &Object) -> bool {
    scope.traffic.registry.of_entry(object).is_none_or(|service| service.is_seen_from(scope.namespace))
}

fn not_exported(scope: &Scope<'_>, object: &Object) -> Reason {
    let export_to = scope.traffic.registry.of_entry(object).map(|service| service.export_to.clone());
    Reason::NotExported { export_to: export_to.unwrap_or_default(), namespace: scope.namespace.into() }
}

/// Verdicts on WorkloadEntries: they are endpoints of the services that select them.
pub fn judge_endpoints(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let scope = Scope::of(context, subject);
    let verdict = |object: &Arc<Object>| Verdict::new(object, why_endpoint(&scope, subject, object));
    context.all(Kind::WorkloadEntry).iter().map(verdict).collect()
}

/// The verdict on one WorkloadEntry.
pub fn judge_endpoint(context: &Context, subject: &Subject, object: &Arc<Object>) -> Option<Reason> {
    Some(why_endpoint(&Scope::of(context, subject), subject, object))
}

fn why_endpoint(scope: &Scope<'_>, subject: &Subject, object: &Object) -> Reason {
    let (namespace, labels) = (&object.name().namespace, labels(object));
    let is_told = |host: &Str| {
        let service = scope.service(host);
        service.is_some_and(|service| scope.get(&service).namespace() == namespace) || !subject.role.is_envoy()
    };
    let found =
        scope.traffic.registry.selecting(namespace, &labels).map(|service| &service.host).find(|host| is_told(host));
    match found {
        _ if subject.role == Role::None && !subject.is_ambient => Reason::NoProxy {},
        Some(host) => Reason::EndpointOf { host: host.clone() },
        None => Reason::NoServiceSelects { namespace: namespace.clone() },
    }
}

/// Those of its spec, and over them its own (`ConvertWorkloadEntry`).
fn labels(object: &Object) -> StringMap {
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
