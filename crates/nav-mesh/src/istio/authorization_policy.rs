//! AuthorizationPolicy: who may ask for what (`pilot/pkg/security/authz/builder/builder.go`).

mod decision;
mod http;
mod ztunnel;

use std::cell::OnceCell;

pub use self::decision::{About, Asked, Decision, Step};
pub use self::http::{Shortened, without_http};
use super::attachment::Attachment;
use super::context::Context;
use super::flags;
use super::head;
use super::head::policy::Action;
use super::policies::Judge;
use super::reason::Reason;
use super::subject::Subject;
use crate::object::parse_bool;
use crate::proxy::Role;
use crate::{Kind, Object, Str};

pub(super) fn judge<'a>(context: &'a Context, subject: &'a Subject) -> Judge<'a> {
    if subject.is_behind_ztunnel() {
        return ztunnel::judge(context, subject);
    }
    let view = View { context, subject, attachment: Attachment::of(context, subject), custom: OnceCell::new() };
    Box::new(move |object| Reason::of_head(object, |policy| view.reason(object, policy)))
}

struct View<'a> {
    context: &'a Context,
    subject: &'a Subject,
    attachment: Attachment<'a>,
    /// The CUSTOM policies that are attached.
    custom: OnceCell<Vec<Custom<'a>>>,
}

type Custom<'a> = (&'a Object, &'a head::AuthorizationPolicy);

impl<'a> View<'a> {
    fn reason(&self, object: &Object, policy: &head::AuthorizationPolicy) -> Reason {
        match (self.attachment.reason(object, policy), policy.action) {
            (reason, action) if !reason.applies() => self.on_connections(object, policy, action).unwrap_or(reason),
            (reason, Action::Custom) => self.by_provider(object, policy).unwrap_or(reason),
            (_, action) if is_dry_run(object) => Reason::DryRun { action },
            (reason, _) => reason,
        }
    }

    /// With layered policies, a waypoint enforces what is for it as a workload too, before it looks at requests; no CUSTOM policies
    /// (`core/listener_waypoint.go`, `buildConnectTerminateListener`).
    fn on_connections(&self, object: &Object, policy: &head::AuthorizationPolicy, action: Action) -> Option<Reason> {
        let flags = &self.context.istiod.flags;
        let is_layered = self.subject.role == Role::Waypoint && flags.is_on(flags::LAYERED_WAYPOINT_POLICIES);
        let holds = || self.attachment.as_workload().reason(object, policy).applies();
        (is_layered && action != Action::Custom && holds()).then_some(Reason::ConnectionsOnly {})
    }

    fn by_provider(&self, object: &Object, policy: &head::AuthorizationPolicy) -> Option<Reason> {
        let istiod = &self.context.istiod;
        let is_known =
            |name: &Str| istiod.mesh.extension_providers.iter().any(|of| of.name == *name && of.is_authorizer());
        let provider = policy.provider.name.clone();
        match self.other_provider(object, policy) {
            Some(other) if !istiod.flags.is_on(flags::MULTIPLE_CUSTOM_PROVIDERS) => {
                Some(Reason::SeveralProviders { provider, other: other.clone() })
            }
            _ if !is_known(&provider) => Some(Reason::ProviderUnknown { provider }),
            _ => is_dry_run(object).then_some(Reason::DryRunCustom {}),
        }
    }

    /// The provider of a policy that meets this one: at a waypoint those of one service meet.
    fn other_provider(&self, object: &Object, policy: &head::AuthorizationPolicy) -> Option<&'a Str> {
        let holds = |at: &Attachment<'_>, (object, policy): Custom<'_>| at.reason(object, policy).applies();
        let meets = |other| self.attachment.apart().any(|at| holds(&at, (object, policy)) && holds(&at, other));
        let others = self.custom.get_or_init(|| self.attached_custom()).iter();
        let mut others = others.filter(|(_, other)| other.provider != policy.provider);
        others.find(|other| meets(**other)).map(|(_, other)| &other.provider.name)
    }

    fn attached_custom(&self) -> Vec<Custom<'a>> {
        let custom = self.context.all(Kind::AuthorizationPolicy).iter().filter_map(|object| {
            let policy = object.head::<head::AuthorizationPolicy>()?;
            let holds = policy.action == Action::Custom && self.attachment.reason(object, policy).applies();
            holds.then_some((&**object, policy))
        });
        custom.collect()
    }
}

/// Whether it is only written down what the policy would do. What is not a boolean is no dry run.
pub fn is_dry_run(policy: &Object) -> bool {
    let annotation = policy.as_config().and_then(|config| config.annotation("istio.io/dry-run"));
    annotation.and_then(|value| parse_bool(&value)).unwrap_or(false)
}

#[cfg(test)]
mod tests;
