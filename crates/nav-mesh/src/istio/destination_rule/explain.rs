//! Why a DestinationRule shapes a workload's requests, or not.

mod alone;

pub use self::alone::{judge_one, judge_source, sides};
use super::clusters::{Clusters, received_as};
use super::{DestinationRules, Direction, ForCallers, Merged, Rule, RuleId, is_told};
use crate::istio::context::Context;
use crate::istio::reason::Reason;
use crate::istio::registry::HostId;
use crate::istio::scope::{InScope, Scope};
use crate::istio::subject::Subject;
use crate::istio::verdict::Verdict;
use crate::proxy::Role;
use crate::{Kind, Str};

/// Verdicts on all of them for one workload.
pub fn judge(context: &Context, subject: &Subject) -> Vec<Verdict> {
    if !subject.role.is_envoy() {
        let objects = context.all(Kind::DestinationRule).iter();
        return objects.map(|object| Verdict::new(object, Reason::NoProxy {})).collect();
    }
    let scope = Scope::of(context, subject);
    let view = View::of(context, subject, &scope);
    let Used { by_rule, has_cluster } = view.used();
    let service = |host: HostId| has_cluster[host].then(|| view.service(host)).flatten();
    let verdict = |(id, rule): (RuleId, &Rule)| {
        let reason = by_rule[id].map(Use::reason).unwrap_or_else(|| view.why_unused(id, rule, service));
        Verdict::new(&rule.sources[0], reason)
    };
    view.rules.iter().filter(|(_, rule)| !rule.is_generated()).map(verdict).collect()
}

/// What the rules do for a workload.
struct Used<'a> {
    by_rule: Vec<Option<Use<'a>>>,
    /// Which hosts it has clusters for: most rules that it does not use are for others, and need no second look.
    has_cluster: Vec<bool>,
}

/// What a rule shapes first.
#[derive(Clone, Copy)]
enum Use<'a> {
    Requests(&'a Str),
    Inbound(&'a Str),
}

impl Use<'_> {
    fn reason(self) -> Reason {
        match self {
            Self::Requests(host) => Reason::ShapesRequests { host: host.clone() },
            Self::Inbound(host) => Reason::ShapesInbound { host: host.clone() },
        }
    }
}

struct View<'a> {
    context: &'a Context,
    subject: &'a Subject,
    rules: &'a DestinationRules,
    for_own: ForCallers<'a>,
    scope: &'a Scope<'a>,
    clusters: Clusters<'a>,
}

impl<'a> View<'a> {
    fn of(context: &'a Context, subject: &'a Subject, scope: &'a Scope<'a>) -> Self {
        let rules = &scope.traffic.destination_rules;
        let for_own = rules.for_callers(&scope.traffic.registry, scope.namespace);
        Self { context, subject, rules, for_own, scope, clusters: Clusters::of(context, subject) }
    }

    fn service(&self, host: HostId) -> Option<InScope> {
        self.clusters.service(self.scope, host)
    }

    fn host(&self, service: &InScope) -> &'a Str {
        &self.scope.traffic.registry.hosts()[service.host]
    }

    /// For each rule the first use of it, in requests before that in what the workload receives.
    fn used(&self) -> Used<'a> {
        let mut by_rule = vec![None; self.rules.len()];
        let mut has_cluster = vec![false; self.scope.traffic.registry.hosts().len()];
        for service in self.scope.hosts().into_iter().filter_map(|host| self.service(host)) {
            has_cluster[service.host] = true;
            for merged in self.shaping(&service) {
                for id in merged.from.iter().filter(|id| merged.uses(**id)) {
                    by_rule[*id].get_or_insert_with(|| Use::Requests(self.host(&service)));
                }
            }
        }
        for (host, merged) in self.inbound() {
            for id in merged.from.iter().filter(|id| merged.uses_policy_of(**id)) {
                by_rule[*id].get_or_insert(Use::Inbound(host));
            }
        }
        Used { by_rule, has_cluster }
    }

    /// The server is its own caller here, and sees its own service by the same rules; subsets do not matter
    /// (`pilot/pkg/networking/core/cluster_builder.go`, `buildInboundCluster`).
    fn inbound(&self) -> Vec<(&'a Str, &'a Merged)> {
        let shaped = |host: &'a Str| {
            let merged = self.chosen(&self.scope.service(host)?, Direction::Inbound)?;
            (!merged.policies.is_empty()).then_some((host, merged))
        };
        received_as(self.subject, self.scope).into_iter().filter_map(shaped).collect()
    }

    /// What counts for the clusters of a service.
    fn shaping(&self, service: &InScope) -> impl Iterator<Item = &'a Merged> {
        let directions = self.clusters.directions(self.scope.get(service));
        directions.iter().filter_map(|direction| self.chosen(service, *direction))
    }

    fn chosen(&self, service: &InScope, direction: Direction) -> Option<&'a Merged> {
        self.rules.choose(self.for_own.find(service), self.subject, direction)
    }

    /// `service` is what a host means to the workload.
    fn why_unused(&self, id: RuleId, rule: &Rule, service: impl Fn(HostId) -> Option<InScope>) -> Reason {
        let namespace = self.scope.namespace;
        if !self.is_seen(rule) {
            let default = &self.context.istiod.mesh.default_destination_rule_export_to;
            return Reason::NotExported { export_to: rule.export_to.or(default).clone(), namespace: namespace.clone() };
        }
        if let Some(selector) = rule.selector.as_ref().filter(|selector| !selector.selects(&self.subject.labels)) {
            return Reason::not_selected(selector, &self.subject.labels);
        }
        let seen = rule.services.clone().find_map(service);
        match seen {
            Some(service) => self.why_other(id, rule, &service),
            None if self.subject.role == Role::Waypoint => Reason::NoClusterOnWaypoint { host: rule.host.clone() },
            None if matches!(self.clusters, Clusters::Gateway(_)) => {
                Reason::NoClusterOnGateway { host: rule.host.clone() }
            }
            None => Reason::NoService { host: rule.host.clone(), namespace: namespace.clone() },
        }
    }

    fn is_seen(&self, rule: &Rule) -> bool {
        let (own, default) = (rule.namespace(), &self.context.istiod.mesh.default_destination_rule_export_to);
        let is_own = own == self.scope.namespace;
        let is_exported = !rule.is_private(default) && is_told(&rule.export_to, self.scope.namespace);
        is_exported || (is_own && rule.is_local())
    }

    /// Another rule counts for the service, or hides this one, or no rule of this one's namespace is looked at.
    fn why_other(&self, id: RuleId, rule: &Rule, seen: &InScope) -> Reason {
        let service = self.scope.get(seen);
        let (host, namespace, client) = (service.host.clone(), rule.namespace().clone(), self.scope.namespace);
        let found = self.for_own.find(seen);
        let directions = self.clusters.directions(service);
        let chosen = self.rules.choose(found, self.subject, directions.first().copied().unwrap_or(Direction::Outbound));
        let hiding = || found.iter().next().or_else(|| self.rules.most_specific_of(&namespace, &host, client));
        let name = |merged: &Merged| self.rules.get(merged.from[0]).name();
        match chosen {
            Some(by) if by.is_of(id) => Reason::MergedUnused { host, by: name(by) },
            Some(by) => Reason::OtherRule { host, by: name(by) },
            None => match hiding().filter(|by| by.from[0] != id) {
                Some(by) => Reason::HiddenBy { host, by: name(by) },
                None => Reason::RuleElsewhere {
                    host,
                    namespace,
                    service: service.namespace().clone(),
                    client: client.clone(),
                },
            },
        }
    }
}
