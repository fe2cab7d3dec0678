//! What ztunnel enforces before a workload that has no proxy of its own (`ambient/authorization.go`, `convertAuthorizationPolicy`;
//! `ambient/workloads.go`, `buildWorkloadPolicies`).

use super::http;
use super::is_dry_run;
use crate::Object;
use crate::istio::attachment::{other_namespace, selected};
use crate::istio::context::Context;
use crate::istio::flags;
use crate::istio::head::AuthorizationPolicy;
use crate::istio::head::policy::{Action, Targetable};
use crate::istio::policies::Judge;
use crate::istio::reason::Reason;
use crate::istio::subject::Subject;

pub(super) fn judge<'a>(context: &'a Context, subject: &'a Subject) -> Judge<'a> {
    Box::new(move |object| {
        Reason::of_head(object, |policy: &AuthorizationPolicy| {
            let holds = |reason: &Reason| reason.applies();
            untold(context, object, policy).unwrap_or_else(|| match attached(context, subject, object, policy) {
                reason if holds(&reason) => stricter(policy).or_else(|| dry_run(object, policy)).unwrap_or(reason),
                reason => reason,
            })
        })
    })
}

/// Why ztunnel hears nothing of a policy.
fn untold(context: &Context, object: &Object, policy: &AuthorizationPolicy) -> Option<Reason> {
    match (policy.targets(), policy.action) {
        ([target, ..], _) => Some(Reason::AwaitsWaypoint { target: target.clone().into() }),
        (_, action @ (Action::Custom | Action::Audit)) => Some(Reason::ActionOfWaypoint { action }),
        _ if context.istiod.flags.is_on(flags::ZTUNNEL_DRY_RUN) => None,
        _ => is_dry_run(object).then_some(Reason::DryRunOfWaypoint {}),
    }
}

/// Who has no selector at all is for a namespace or the mesh; an empty one selects nobody.
fn attached(context: &Context, subject: &Subject, object: &Object, policy: &AuthorizationPolicy) -> Reason {
    let namespace = &object.name().namespace;
    match policy.selector() {
        _ if namespace != subject.namespace() && !context.is_root(namespace) => {
            other_namespace(context, subject, namespace)
        }
        Some(selector) if selector.is_empty() => Reason::EmptySelectorAmbient {},
        Some(selector) => selected(selector, &subject.labels),
        None if context.is_root(namespace) => Reason::HoldsForMesh { root: namespace.clone() },
        None => Reason::HoldsForNamespace { namespace: namespace.clone() },
    }
}

fn stricter(policy: &AuthorizationPolicy) -> Option<Reason> {
    let attributes = http::attributes(policy);
    let told = || attributes.join(", ").into();
    match policy.action {
        _ if attributes.is_empty() => None,
        Action::Allow => Some(Reason::StricterAllow { attributes: told() }),
        _ => Some(Reason::StricterDeny { attributes: told() }),
    }
}

fn dry_run(object: &Object, policy: &AuthorizationPolicy) -> Option<Reason> {
    is_dry_run(object).then_some(Reason::DryRun { action: policy.action })
}
