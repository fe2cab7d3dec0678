//! What all policies together come to: who is asked about a request, in which order, and what becomes of it if none says yes.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{is_dry_run, without_http};
use crate::istio::attachment::Attachment;
use crate::istio::context::Context;
use crate::istio::head::policy::{Action, Targetable};
use crate::istio::head::{self, OfKind};
use crate::istio::policies;
use crate::istio::reason::Reason;
use crate::istio::subject::Subject;
use crate::istio::verdict::ConfigName;
use crate::{Kind, Object};

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

/// What a policy is asked about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Connections to a waypoint, before it reads their requests.
    Connections,
    /// All requests.
    All,
    /// Those to some of a waypoint's services.
    Services(Vec<ConfigName>),
}

impl About {
    fn services(&self) -> Option<&[ConfigName]> {
        match self {
            Self::Services(of) => Some(of),
            _ => None,
        }
    }
}

/// A policy that is asked about requests.
#[derive(Clone, Debug)]
pub struct Asked {
    pub step: Step,
    pub policy: Arc<Object>,
    pub about: About,
}

/// Who decides about a request to a workload.
#[derive(Debug, Default)]
pub struct Decision {
    /// In the order in which they are asked, within a step by age.
    pub steps: Vec<Asked>,
    /// What no ALLOW policy matches is denied: there is one for all requests or connections, and it is no dry run.
    pub denies_the_rest: bool,
    /// Of a waypoint: the services of which that is so, where it is not for all.
    pub guarded: BTreeSet<ConfigName>,
    /// Connections of which the proxy does not read the requests are all denied: no enforced ALLOW policy has a rule for them.
    pub denies_connections: bool,
}

impl Decision {
    pub fn of(context: &Context, subject: &Subject) -> Self {
        let tokens =
            asked(context, subject, Kind::RequestAuthentication, |_: &head::RequestAuthentication| Step::Token);
        let policies = asked(context, subject, Kind::AuthorizationPolicy, |policy: &head::AuthorizationPolicy| {
            step(policy.action)
        });
        let mut steps = [tokens, policies].concat();
        steps.sort_by_key(|asked| (asked.about != About::Connections, asked.step));
        let is_enforced = |asked: &&Asked| asked.step == Step::Allow && !is_dry_run(&asked.policy);
        let allowing: Vec<_> = steps.iter().filter(is_enforced).collect();
        let is_for_all = allowing.iter().any(|asked| asked.about == About::All);
        let denies_the_rest = is_for_all || allowing.iter().any(|asked| asked.about == About::Connections);
        let of_services = allowing.iter().filter_map(|asked| asked.about.services());
        let guarded = of_services.filter(|_| !is_for_all).flatten().cloned().collect();
        let is_void = |policy| without_http(&context.istiod.mesh, policy).is_void(policy);
        let denies = |about: About| {
            let mut policies = allowing.iter().filter(|asked| asked.about == about).peekable();
            policies.peek().is_some() && policies.filter_map(|asked| asked.policy.head()).all(is_void)
        };
        let denies_connections = denies(About::Connections) || denies(About::All);
        Self { steps, denies_the_rest, guarded, denies_connections }
    }
}

/// The policies of a kind that hold for a workload, by age.
fn asked<P: Targetable + OfKind>(
    context: &Context,
    subject: &Subject,
    kind: Kind,
    step: impl Fn(&P) -> Step,
) -> Vec<Asked> {
    let attachment = Attachment::of(context, subject);
    let Some(judge) = policies::judge(context, subject, kind) else { return Vec::new() };
    let asked = |policy: &Arc<Object>| {
        let (reason, head) = (judge(policy), policy.head::<P>()?);
        let of_services = || attachment.services_of(policy, head).cloned().collect::<Vec<_>>();
        let about = match reason {
            Reason::ConnectionsOnly {} => About::Connections,
            _ if !reason.applies() => return None,
            _ => Some(of_services()).filter(|of| !of.is_empty()).map_or(About::All, About::Services),
        };
        reason.applies().then(|| Asked { step: step(head), policy: Arc::clone(policy), about })
    };
    context.all(kind).iter().filter_map(asked).collect()
}

fn step(action: Action) -> Step {
    match action {
        Action::Custom => Step::Custom,
        Action::Audit => Step::Audit,
        Action::Deny => Step::Deny,
        Action::Allow => Step::Allow,
    }
}
