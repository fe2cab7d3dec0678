//! EnvoyFilter: patches to what a proxy is told, each with conditions of its own (`model/push_context.go`, `EnvoyFilters`;
//! `model/envoyfilter.go`, `proxyMatch`).

use super::attachment::Attachment;
use super::context::Context;
use super::head;
use super::head::policy::{ConfigPatch, PatchContext, VersionPattern};
use super::order::{self, InOrder};
use super::policies::Judge;
use super::reason::Reason;
use super::subject::Subject;
use crate::proxy::Role;
use crate::{Kind, Object, Str};

/// A filter that is attached holds if one of its patches fits the proxy; if none does, the first tells why.
pub(super) fn judge<'a>(context: &'a Context, subject: &'a Subject) -> Judge<'a> {
    let attachment = Attachment::of(context, subject).without_services();
    Box::new(move |object| {
        Reason::of_head(object, |filter: &head::EnvoyFilter| match attachment.reason(object, filter) {
            reason if reason.applies() => by_patches(subject, filter, reason),
            reason => reason,
        })
    })
}

fn by_patches(subject: &Subject, filter: &head::EnvoyFilter, attached: Reason) -> Reason {
    let patches = patches(subject, filter);
    match patches.iter().find(|reason| reason.applies()).or_else(|| patches.first()) {
        _ if patches.contains(&Reason::PatchFits {}) => attached,
        Some(reason) => reason.clone(),
        None => Reason::NoPatches {},
    }
}

fn patches(subject: &Subject, filter: &head::EnvoyFilter) -> Vec<Reason> {
    filter.config_patches.iter().map(|patch| by_patch(subject, patch)).collect()
}

/// What becomes of each patch of a filter that is attached; of one that is not, nobody asks.
pub fn patches_of(context: &Context, subject: &Subject, object: &Object) -> Vec<Reason> {
    let attachment = Attachment::of(context, subject).without_services();
    let is_looked_at = context.get(Kind::EnvoyFilter, object.name()).is_some();
    let filter = object.head::<head::EnvoyFilter>().filter(|_| is_looked_at);
    let attached = filter.filter(|filter| attachment.reason(object, *filter).applies());
    attached.map(|filter| patches(subject, filter)).unwrap_or_default()
}

fn by_patch(subject: &Subject, patch: &ConfigPatch) -> Reason {
    let context = patch.r#match.context;
    match patch.patch {
        None => Reason::PatchEmpty {},
        Some(_) if !is_for(context, subject.role) => Reason::PatchContext { context, proxy: patched_as(subject.role) },
        Some(_) => by_proxy(subject, patch),
    }
}

/// A waypoint is patched as a sidecar.
fn is_for(context: PatchContext, role: Role) -> bool {
    match context {
        PatchContext::Any => true,
        PatchContext::SidecarInbound | PatchContext::SidecarOutbound => role != Role::Gateway,
        PatchContext::Gateway => role == Role::Gateway,
        PatchContext::Waypoint => false,
    }
}

fn patched_as(role: Role) -> &'static str {
    match role {
        Role::Gateway => "a gateway",
        Role::Waypoint => "a waypoint, which istiod patches as a sidecar",
        _ => "a sidecar",
    }
}

/// What does not fit counts before what is not known.
fn by_proxy(subject: &Subject, patch: &ConfigPatch) -> Reason {
    let proxy = &patch.r#match.proxy;
    let metadata = proxy.metadata.iter().map(|(key, wanted)| by_metadata(subject, key, wanted));
    let reasons: Vec<_> =
        proxy.proxy_version.iter().map(|pattern| by_version(subject, pattern)).chain(metadata).collect();
    let worst = reasons
        .iter()
        .find(|reason| !reason.applies())
        .or_else(|| reasons.iter().find(|reason| **reason != Reason::PatchFits {}));
    worst.cloned().unwrap_or(Reason::PatchFits {})
}

fn by_version(subject: &Subject, pattern: &VersionPattern) -> Reason {
    match subject.proxy_version.as_str() {
        "" => Reason::PatchUnchecked {},
        version if pattern.fits(version) => Reason::PatchFits {},
        version => Reason::PatchVersion { pattern: pattern.text.clone(), version: version.into() },
    }
}

fn by_metadata(subject: &Subject, key: &Str, wanted: &Str) -> Reason {
    match node_metadata(subject, key) {
        None => Reason::PatchUnchecked {},
        Some(told) if told == wanted => Reason::PatchFits {},
        Some(told) => Reason::PatchMetadata { key: key.clone(), wanted: wanted.clone(), found: told.into() },
    }
}

/// What a proxy tells of itself, as far as it follows from its workload (`pkg/model/proxy.go`, `NodeMetadata`).
fn node_metadata<'a>(subject: &'a Subject, key: &str) -> Option<&'a str> {
    let told = match key {
        "ISTIO_VERSION" => subject.proxy_version.as_str(),
        "NAMESPACE" => subject.namespace(),
        "SERVICE_ACCOUNT" => subject.service_account.as_str(),
        _ => "",
    };
    Some(told).filter(|told| !told.is_empty())
}

/// The filters that hold for a workload, in the order in which they patch: by priority, those of the root namespace first, then
/// by age.
pub fn in_order<'a>(context: &'a Context, subject: &Subject) -> Vec<InOrder<'a>> {
    let mut filters = context.holding(Kind::EnvoyFilter, subject);
    let priority = |filter: &Object| filter.head::<head::EnvoyFilter>().map_or(0, |filter| filter.priority);
    let key = |filter: &Object| (priority(filter), !context.is_root(&filter.name().namespace));
    filters.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| order::by_age(&a.meta).cmp(&order::by_age(&b.meta))));
    let told = |object| InOrder { object, phase: None, priority: Some(priority(object)) };
    filters.into_iter().map(told).collect()
}

#[cfg(test)]
mod tests;
