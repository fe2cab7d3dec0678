//! The traffic policy that requests to a service meet, by port and subset (`pilot/pkg/networking/util/util.go`,
//! `MergeSubsetTrafficPolicy`, `GetPortLevelTrafficPolicy`).

mod overlay;

use serde_json::Value;

use super::{Clusters, DestinationRules, Direction, Merged, RuleId};
use crate::Str;
use crate::istio::context::Context;
use crate::istio::head::{Settings, Subset, TrafficPolicy};
use crate::istio::scope::Scope;
use crate::istio::selector::Selector;
use crate::istio::subject::Subject;
use crate::istio::verdict::ConfigName;

/// What holds for one cluster of a caller's Envoy: a port of a service, and a subset of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Effective {
    pub port: u16,
    /// `None`: the service as a whole.
    pub subset: Option<SubsetOf>,
    /// The rules that were merged, the one that gives its name first.
    pub rules: Vec<ConfigName>,
    /// What is not among them is Istio's default, or the mesh's.
    pub settings: Vec<Setting>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubsetOf {
    pub name: Str,
    /// The labels of its endpoints.
    pub labels: Selector,
    /// Who says it.
    pub rule: ConfigName,
}

/// One block of a traffic policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    pub name: &'static str,
    pub value: Value,
    pub level: Level,
}

/// Where a setting was said; the later goes over the earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Destination,
    Port,
    Subset,
    SubsetPort,
}

/// A block's name, where it stands, and whether a policy for a port takes its place even where it says nothing of it.
type Block = (&'static str, fn(&Settings) -> Option<&Value>, bool);

const BLOCKS: &[Block] = &[
    ("connectionPool", |settings| settings.connection_pool.as_ref(), true),
    ("outlierDetection", |settings| settings.outlier_detection.as_ref(), true),
    ("loadBalancer", |settings| settings.load_balancer.as_ref(), true),
    ("tls", |settings| settings.tls.as_ref(), true),
    ("tunnel", |settings| settings.tunnel.as_ref(), false),
    ("proxyProtocol", |settings| settings.proxy_protocol.as_ref(), false),
    ("retryBudget", |settings| settings.retry_budget.as_ref(), false),
];

/// Settings for a port, and whether they are said for it in particular.
struct AtPort<'a> {
    settings: &'a Settings,
    is_for_port: bool,
}

impl<'a> AtPort<'a> {
    fn of(policy: &'a TrafficPolicy, port: u16) -> Self {
        let is_meant =
            |number: &Option<_>| number.as_ref().is_some_and(|of: &crate::istio::head::Port| of.number == port);
        let own = policy.port_level_settings.iter().find(|own| is_meant(&own.port));
        Self { settings: own.map_or(&policy.settings, |own| &own.settings), is_for_port: own.is_some() }
    }

    fn level(&self, general: Level, for_port: Level) -> Level {
        if self.is_for_port { for_port } else { general }
    }
}

fn settings(policy: Option<&TrafficPolicy>, subset: Option<&TrafficPolicy>, port: u16) -> Vec<Setting> {
    let (policy, subset) = (policy.map(|of| AtPort::of(of, port)), subset.map(|of| AtPort::of(of, port)));
    let setting = |(name, get, is_whole): &Block| {
        let over = subset.as_ref().filter(|of| get(of.settings).is_some() || (of.is_for_port && *is_whole));
        let (value, level) = match (over, &policy) {
            (Some(over), _) => (get(over.settings), over.level(Level::Subset, Level::SubsetPort)),
            (None, Some(policy)) => (get(policy.settings), policy.level(Level::Destination, Level::Port)),
            (None, None) => (None, Level::Destination),
        };
        value.map(|value| Setting { name, value: value.clone(), level })
    };
    BLOCKS.iter().filter_map(setting).collect()
}

/// The traffic policies that a workload's requests to a host meet: for each port of the service as it sees it, the whole and each
/// subset. Empty: it has no clusters for such a service, or there is no rule.
pub fn effective(context: &Context, scope: &Scope<'_>, subject: &Subject, host: &str) -> Vec<Effective> {
    let (rules, registry) = (&scope.traffic.destination_rules, &scope.traffic.registry);
    let clusters = Clusters::of(context, subject);
    let Some(service) = registry.host_id(host).and_then(|host| clusters.service(scope, host)) else {
        return Vec::new();
    };
    let found = rules.for_callers(registry, scope.namespace).find(&service);
    let direction = clusters.directions(scope.get(&service)).first().copied().unwrap_or(Direction::Outbound);
    let Some(merged) = rules.choose(found, subject, direction) else { return Vec::new() };
    service.ports.iter().flat_map(|port| at_port(rules, merged, port.number)).collect()
}

fn at_port(rules: &DestinationRules, merged: &Merged, port: u16) -> Vec<Effective> {
    let names = |id: &RuleId| rules.get(*id).sources.iter().map(|source| ConfigName::of(source)).collect::<Vec<_>>();
    let policy = overlay::of(merged.policies.iter().filter_map(|id| rules.get(*id).head().traffic_policy.as_ref()));
    let made = |subset: Option<SubsetOf>, own: Option<&TrafficPolicy>| Effective {
        port,
        subset,
        rules: merged.from.iter().flat_map(names).collect(),
        settings: settings(policy.as_ref(), own, port),
    };
    let of_subset = |(subset_name, id): &(Str, usize)| {
        let subset: &Subset = rules.get(*id).head().subsets.iter().find(|subset| subset.name == *subset_name)?;
        let of = SubsetOf { name: subset.name.clone(), labels: subset.labels.clone(), rule: rules.get(*id).name() };
        Some(made(Some(of), subset.traffic_policy.as_ref()))
    };
    std::iter::once(made(None, None)).chain(merged.subsets.iter().filter_map(of_subset)).collect()
}

#[cfg(test)]
mod tests;
