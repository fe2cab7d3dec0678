//! AuthorizationPolicy: who may ask for what (`pilot/pkg/security/authz/builder/builder.go`).

mod http;
mod ztunnel;

use std::cell::OnceCell;
use std::sync::Arc;

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

/// The steps in which a proxy decides about a request; `Ord` is their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Custom,
    /// RequestAuthentications: a token that is there must be valid.
    Token,
    Audit,
    Deny,
    Allow,
}

/// Who decides about a request to a workload.
#[derive(Debug, Default)]
pub struct Decision {
    /// In the order in which they are asked, within a step by age.
    pub steps: Vec<(Step, Arc<Object>)>,
    /// What no ALLOW policy matches is denied: there is one, and it is no dry run.
    pub denies_the_rest: bool,
    /// Connections of which the proxy does not read the requests are all denied: no enforced ALLOW policy has a rule for them.
    pub denies_connections: bool,
}

impl Decision {
    /// For a waypoint, with one service of its own in the subject: each is decided about apart.
    pub fn of(context: &Context, subject: &Subject) -> Self {
        let tokens =
            context.holding(Kind::RequestAuthentication, subject).into_iter().map(|object| (Step::Token, object));
        let policies = context.holding(Kind::AuthorizationPolicy, subject).into_iter();
        let policies = policies.map(|object| (step(object), object));
        let mut steps: Vec<_> = tokens.chain(policies).map(|(step, object)| (step, Arc::clone(object))).collect();
        steps.sort_by_key(|(step, _)| *step);
        let is_enforced = |(step, object): &&(Step, Arc<Object>)| *step == Step::Allow && !is_dry_run(object);
        let mut allowing = steps.iter().filter(is_enforced).filter_map(|(_, object)| object.head()).peekable();
        let denies_the_rest = allowing.peek().is_some();
        let is_void = |policy| without_http(&context.istiod.mesh, policy).is_void(policy);
        let denies_connections = denies_the_rest && allowing.all(is_void);
        Self { steps, denies_the_rest, denies_connections }
    }
}

fn step(policy: &Object) -> Step {
    match policy.head::<head::AuthorizationPolicy>().map(|policy| policy.action).unwrap_or_default() {
        Action::Custom => Step::Custom,
        Action::Audit => Step::Audit,
        Action::Deny => Step::Deny,
        Action::Allow => Step::Allow,
    }
}

#[cfg(test)]
mod tests;
