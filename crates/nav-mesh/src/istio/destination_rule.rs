//! `DestinationRule`: which of them shapes requests to a service (`pilot/pkg/model/push_context.go`, `setDestinationRules`,
//! `destinationRule`).

pub(super) mod clusters;
mod explain;
pub mod merge;
pub mod policy;
mod subsets;

use std::ops::Range;
use std::sync::Arc;

use foldhash::HashMap;

pub(super) use self::clusters::Clusters;
pub use self::explain::{judge, judge_one, judge_source, sides};
use self::merge::{ListId, Lists, Merged, Rules};
pub use self::subsets::selecting_nothing;
use super::context::Context;
use super::gateway_api::policies::{self, Policies};
use super::registry::{HostId, Registry, Service};
use super::scope::InScope;
use super::selector::Selector;
use super::subject::Subject;
use super::verdict::ConfigName;
use super::visibility::ExportTo;
use super::{flags, head, host};
use crate::{Kind, Object, Str};

/// A rule's place in [`DestinationRules`]: those with a selector before those without, the older the lower.
pub type RuleId = usize;

/// All DestinationRules, merged as Istio does, by who asks.
#[derive(Debug, Default)]
pub struct DestinationRules {
    rules: Vec<Rule>,
    /// The user's own, and what istiod makes of a policy.
    by_source: HashMap<ConfigName, Vec<RuleId>>,
    lists: Lists,
    /// For callers of the rules' own namespace.
    local: HashMap<Str, Rules>,
    /// For callers of others.
    exported: HashMap<Str, Rules>,
    /// Those of the root namespace that are for itself only.
    root_private: Rules,
    root: Str,
    /// For each service: callers ask for thousands.
    exported_for: Vec<Exported>,
}

/// What is exported for the host of a service, to some callers at least.
#[derive(Clone, Copy, Debug)]
struct Exported {
    by_its_namespace: Option<ListId>,
    by_root: Option<ListId>,
}

/// The rules as callers of one namespace find them.
#[derive(Clone, Copy, Debug)]
pub struct ForCallers<'a> {
    all: &'a DestinationRules,
    registry: &'a Registry,
    namespace: &'a str,
    own: Option<&'a Rules>,
}

/// The rules for a service and callers: of one list, those that the callers are told of.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    list: &'a [Merged],
    /// Of exported ones: whose callers ask.
    exported_to: Option<&'a str>,
}

/// A DestinationRule with its names resolved.
#[derive(Debug)]
pub struct Rule {
    /// The user's DestinationRule, or the policies of the Gateway API that istiod made it of.
    pub sources: Vec<Arc<Object>>,
    /// What istiod made.
    generated: Option<head::DestinationRule>,
    pub host: Str,
    /// The hosts of services that this one stands for.
    pub services: Range<HostId>,
    /// As it says; a rule with a selector is private whatever it says (`.`).
    pub export_to: ExportTo,
    pub selector: Option<Selector>,
}

/// Which traffic is shaped; a selector counts for requests that the workload sends only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Outbound,
    Inbound,
}

impl Rule {
    fn new(context: &Context, registry: &Registry, object: &Arc<Object>) -> Option<Self> {
        let head: &head::DestinationRule = object.head()?;
        let selector = head.workload_selector.as_ref().map(|selector| selector.match_labels.clone());
        let private = || [ExportTo::PRIVATE].into_iter().collect();
        let told = || head.export_to.iter().cloned().collect();
        let host = host::resolve(&head.host, &object.name().namespace, &context.domain);
        Some(Self {
            sources: vec![Arc::clone(object)],
            generated: None,
            services: registry.host_ids_within(&host),
            host,
            export_to: if selector.is_some() { private() } else { told() },
            selector,
        })
    }

    fn of_policies(registry: &Registry, made: &policies::DestinationRule) -> Self {
        Self {
            sources: made.sources.clone(),
            generated: Some(made.spec.clone()),
            services: registry.host_ids_within(&made.spec.host),
            host: made.spec.host.clone(),
            export_to: ExportTo::default(),
            selector: None,
        }
    }

    pub fn namespace(&self) -> &Str {
        &self.sources[0].name().namespace
    }

    pub fn head(&self) -> &head::DestinationRule {
        let of_user = || self.sources[0].head().expect("a rule is made of an object with a head");
        self.generated.as_ref().unwrap_or_else(of_user)
    }

    /// Whether istiod made it of policies of the Gateway API.
    pub fn is_generated(&self) -> bool {
        self.generated.is_some()
    }

    /// The object that it is known by.
    pub fn name(&self) -> ConfigName {
        ConfigName::of(&self.sources[0])
    }

    /// Whether callers of its own namespace are told of it.
    fn is_local(&self) -> bool {
        self.export_to.is_empty() || self.export_to.names(self.namespace())
    }

    /// Whether callers of other namespaces never are. Of the mesh's default only `.` counts, all else is public.
    fn is_private(&self, default: &ExportTo) -> bool {
        let is_one = self.export_to.iter().count() == 1;
        let names_own = self.export_to.contains(ExportTo::PRIVATE) || self.export_to.contains(self.namespace());
        (self.export_to.is_empty() && default.contains(ExportTo::PRIVATE)) || (is_one && names_own)
    }
}

impl DestinationRules {
    /// What istiod makes has no age: it comes before what users wrote.
    pub fn new(context: &Context, registry: &Registry, policies: &Policies) -> Self {
        let users = context.all(Kind::DestinationRule).iter().filter_map(|object| Rule::new(context, registry, object));
        let made = policies.rules.values().map(|made| Rule::of_policies(registry, made));
        let mut rules: Vec<Rule> = made.chain(users).collect();
        rules.sort_by_key(|rule| rule.selector.is_none());
        let mut all = Self { root: context.root_namespace().into(), ..Self::default() };
        let default = &context.istiod.mesh.default_destination_rule_export_to;
        let is_strict = context.istiod.flags.is_on(flags::ENHANCED_DESTINATION_RULE_MERGE);
        for id in 0..rules.len() {
            all.add(&rules, id, default, is_strict);
        }
        for (id, rule) in rules.iter().enumerate() {
            rule.sources.iter().for_each(|of| all.by_source.entry(ConfigName::of(of)).or_default().push(id));
        }
        let exported_for = registry.services().iter().map(|service| all.exported(service)).collect();
        Self { rules, exported_for, ..all }
    }

    /// The most specific host is chosen before it is asked to whom its rules are exported
    /// (`getExportedDestinationRuleFromNamespace`).
    fn exported(&self, service: &Service) -> Exported {
        let by = |namespace: &Str| self.exported.get(namespace)?.of_service(service);
        Exported { by_its_namespace: by(service.namespace()), by_root: by(&self.root) }
    }

    fn add(&mut self, rules: &[Rule], id: RuleId, default: &ExportTo, is_strict: bool) {
        let rule = &rules[id];
        let namespace = rule.namespace();
        let lists = &mut self.lists;
        if rule.is_local() {
            self.local.entry(namespace.clone()).or_default().add(lists, rules, id, is_strict);
        }
        if !rule.is_private(default) {
            self.exported.entry(namespace.clone()).or_default().add(lists, rules, id, is_strict);
        } else if *namespace == self.root {
            self.root_private.add(lists, rules, id, is_strict);
        }
    }

    pub fn get(&self, id: RuleId) -> &Rule {
        &self.rules[id]
    }

    /// The rules that are made of an object; none: istiod does not look at it.
    pub fn of_source(&self, object: &Object) -> &[RuleId] {
        self.by_source.get(&ConfigName::of(object)).map_or(&[], Vec::as_slice)
    }

    pub fn iter(&self) -> impl Iterator<Item = (RuleId, &Rule)> {
        self.rules.iter().enumerate()
    }

    pub fn len(&self) -> usize {
        self.rules.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// `registry` is the one that they were made with.
    pub fn for_callers<'a>(&'a self, registry: &'a Registry, namespace: &'a str) -> ForCallers<'a> {
        let own = if namespace == self.root { Some(&self.root_private) } else { self.local.get(namespace) };
        ForCallers { all: self, registry, namespace, own }
    }

    /// The first rule with the most specific host for this one that a namespace has for callers of another or of its own, whoever
    /// may see it.
    fn most_specific_of(&self, namespace: &str, host: &str, client: &str) -> Option<&Merged> {
        let by_namespace = if namespace == client { &self.local } else { &self.exported };
        self.lists[by_namespace.get(namespace)?.most_specific(host)?].first()
    }

    /// The one of them that counts for a workload: the first whose selector fits, else the last without
    /// (`pilot/pkg/model/sidecar.go`, `DestinationRule`).
    pub fn choose<'a>(&self, found: Found<'a>, subject: &Subject, direction: Direction) -> Option<&'a Merged> {
        let is_for = |merged: &Merged| {
            let rule = self.get(merged.from[0]);
            let fits = rule.selector.as_ref().is_some_and(|selector| selector.selects(&subject.labels));
            fits && rule.namespace() == subject.namespace()
        };
        let selected = |merged: &&Merged| direction == Direction::Outbound && merged.has_selector && is_for(merged);
        let unselective = || found.iter().rfind(|merged| !merged.has_selector);
        found.iter().find(selected).or_else(unselective)
    }
}

impl<'a> ForCallers<'a> {
    /// Of the callers' namespace, else of the service's, else of the root namespace. The first namespace that has any for the host has
    /// the say, however unspecific its host is.
    pub fn find(&self, service: &InScope) -> Found<'a> {
        let own = self.own.filter(|own| own.has_any(service.host));
        if let Some(list) = own.and_then(|own| own.most_specific(&self.registry.hosts()[service.host])) {
            return Found { list: &self.all.lists[list], exported_to: None };
        }
        let Exported { by_its_namespace, by_root } = self.all.exported_for[service.id];
        let of_service = self.exported(by_its_namespace);
        if of_service.is_empty() { self.exported(by_root) } else { of_service }
    }

    fn exported(&self, list: Option<ListId>) -> Found<'a> {
        let list = list.map_or(&[][..], |list| &self.all.lists[list]);
        Found { list, exported_to: Some(self.namespace) }
    }
}

impl<'a> Found<'a> {
    fn iter(self) -> impl DoubleEndedIterator<Item = &'a Merged> {
        self.list
            .iter()
            .filter(move |merged| self.exported_to.is_none_or(|callers| is_told(&merged.export_to, callers)))
    }

    fn is_empty(self) -> bool {
        self.iter().next().is_none()
    }
}

/// Whether callers of a namespace are told of what is exported so.
fn is_told(export_to: &ExportTo, callers: &str) -> bool {
    export_to.is_empty() || export_to.is_public() || export_to.contains(callers)
}

#[cfg(test)]
mod tests;
