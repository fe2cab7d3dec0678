//! The verdict on one rule, at the cost of that one; for many workloads at the cost of few.

use std::sync::Arc;

use super::super::{Clusters, Direction, RuleId};
use super::View;
use crate::istio::context::Context;
use crate::istio::memo::Memo;
use crate::istio::reason::Reason;
use crate::istio::scope::{InScope, Outlook, Scope};
use crate::istio::subject::Subject;
use crate::istio::verdict::Side;
use crate::istio::verdicts::JudgeOne;
use crate::{Object, Str};

/// The verdict on one of them; costs no more than the services of its host.
pub fn judge_one<'a>(context: &'a Context, object: &'a Arc<Object>) -> JudgeOne<'a> {
    let (rules, alike) = (context.traffic().destination_rules.of_source(object), Alike::default());
    Box::new(move |subject| match subject.role.is_envoy() {
        true => of_rules(context, subject, rules, &alike),
        false => Some(Reason::NoProxy {}),
    })
}

/// The verdict on a policy, by the rules that istiod makes of it.
pub fn judge_source(context: &Context, subject: &Subject, object: &Object) -> Reason {
    let rules = context.traffic().destination_rules.of_source(object);
    of_rules(context, subject, rules, &Alike::default()).expect("a policy without a rule was refused")
}

/// At which ends of requests the rules count that are made of an object, of which the verdict on it has told already what comes first:
/// that a workload's requests are shaped needs not be found out twice.
pub fn sides<'a>(context: &'a Context, object: &Object) -> impl Fn(&Subject, &Reason) -> &'static [Side] + use<'a> {
    let (rules, alike) = (context.traffic().destination_rules.of_source(object), Alike::default());
    move |subject, reason| {
        let scope = Scope::of(context, subject);
        let view = View::of(context, subject, &scope);
        let has = |side| rules.iter().any(|id| view.has_side(*id, side, &alike));
        let is_told = matches!((&view.clusters, reason), (Clusters::All, Reason::ShapesRequests { .. }));
        Side::of(has(Direction::Inbound), is_told || has(Direction::Outbound))
    }
}

/// Of an object's rules that which does most.
fn of_rules(context: &Context, subject: &Subject, rules: &[RuleId], alike: &Alike) -> Option<Reason> {
    let scope = Scope::of(context, subject);
    let view = View::of(context, subject, &scope);
    rules.iter().map(|id| view.of_one(*id, alike)).min_by_key(Reason::outcome)
}

/// What rules do to the requests of sidecars with one outlook.
type Alike = Memo<(Outlook, RuleId), Shaped>;

#[derive(Clone)]
enum Shaped {
    /// To the first of these hosts; none: to no requests.
    Host(Option<Str>),
    /// That depends on a workload's labels.
    ByLabels,
}

impl View<'_> {
    fn of_one(&self, id: RuleId, alike: &Alike) -> Reason {
        let unused = || self.why_unused(id, self.rules.get(id), |host| self.service(host));
        self.use_of(id, alike).unwrap_or_else(unused)
    }

    fn use_of(&self, id: RuleId, alike: &Alike) -> Option<Reason> {
        let requests = self.shaped_by(id, alike).map(|host| Reason::ShapesRequests { host });
        requests.or_else(|| self.received_by(id).map(|host| Reason::ShapesInbound { host }))
    }

    /// The first of its own hosts as which the rule shapes what it receives.
    fn received_by(&self, id: RuleId) -> Option<Str> {
        let (hosts, registry) = (&self.rules.get(id).services, &self.scope.traffic.registry);
        let is_meant = |host: &Str| registry.host_id(host).is_some_and(|host| hosts.contains(&host));
        if !self.subject.targets.iter().any(|target| is_meant(&target.host)) {
            return None;
        }
        self.inbound().into_iter().find(|(_, merged)| merged.uses_policy_of(id)).map(|(host, _)| host.clone())
    }

    /// The first host to which the rule shapes requests.
    fn shaped_by(&self, id: RuleId, alike: &Alike) -> Option<Str> {
        let outlook = self.scope.outlook().map(|outlook| alike.get((outlook, id), || self.shaped_alike(id)));
        match outlook {
            Some(Shaped::Host(host)) => host,
            Some(Shaped::ByLabels) | None => {
                let is_shaped = |service: &InScope| self.shaping(service).any(|merged| merged.uses(id));
                self.services_of(id).find(is_shaped).map(|service| self.host(&service).clone())
            }
        }
    }

    /// The same for all sidecars that see what this one sees.
    fn shaped_alike(&self, id: RuleId) -> Shaped {
        for service in self.services_of(id) {
            let found = self.for_own.find(&service);
            if found.iter().any(|merged| merged.has_selector) {
                return Shaped::ByLabels;
            }
            if self.rules.choose(found, self.subject, Direction::Outbound).is_some_and(|merged| merged.uses(id)) {
                return Shaped::Host(Some(self.host(&service).clone()));
            }
        }
        Shaped::Host(None)
    }

    /// What its host stands for, as far as the workload has clusters for it.
    fn services_of(&self, id: RuleId) -> impl Iterator<Item = InScope> {
        self.rules.get(id).services.clone().filter_map(|host| self.service(host))
    }

    /// A waypoint acts for the servers of its services.
    fn has_side(&self, id: RuleId, side: Direction, alike: &Alike) -> bool {
        match (&self.clusters, side) {
            _ if !self.subject.role.is_envoy() => false,
            (Clusters::All, Direction::Outbound) => self.shaped_by(id, alike).is_some(),
            (Clusters::All, Direction::Inbound) => self.received_by(id).is_some(),
            _ => self.services_of(id).any(|service| self.is_shaped_at(&service, id, side)),
        }
    }

    fn is_shaped_at(&self, service: &InScope, id: RuleId, side: Direction) -> bool {
        let has_cluster = self.clusters.directions(self.scope.get(service)).contains(&side);
        has_cluster && self.chosen(service, side).is_some_and(|merged| merged.uses(id))
    }
}
