//! `DestinationRule`: which of them shapes requests to a service (`pilot/pkg/model/push_context.go`, `setDestinationRules`,
//! `destinationRule`).

mod clusters;
mod explain;
pub mod merge;
pub mod policy;

use std::collections::HashMap;
use std::sync::Arc;

pub use self::explain::{judge, judge_one};
use self::merge::{Merged, Rules};
use super::context::Context;
use super::registry::Service;
use super::selector::Selector;
use super::subject::Subject;
use super::visibility::ExportTo;
use super::{flags, head, host};
use crate::{Kind, Object, ObjectName, Str};

/// A rule's place in [`DestinationRules`]: those with a selector before those without, the older the lower.
pub type RuleId = usize;

/// All DestinationRules, merged as Istio does, by who asks.
#[derive(Debug, Default)]
pub struct DestinationRules {
    rules: Vec<Rule>,
    by_name: HashMap<ObjectName, RuleId>,
    /// For callers of the rules' own namespace.
    local: HashMap<Str, Rules>,
    /// For callers of others.
    exported: HashMap<Str, Rules>,
    /// Those of the root namespace that are for itself only.
    root_private: Rules,
    root: Str,
}

/// A DestinationRule with its names resolved.
#[derive(Debug)]
pub struct Rule {
    pub object: Arc<Object>,
    pub host: Str,
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
    fn new(context: &Context, object: &Arc<Object>) -> Option<Self> {
        let head: &head::DestinationRule = object.head()?;
        let selector = head.workload_selector.as_ref().map(|selector| selector.match_labels.clone());
        let private = || [ExportTo::PRIVATE].into_iter().collect();
        let told = || head.export_to.iter().cloned().collect();
        Some(Self {
            object: Arc::clone(object),
            host: host::resolve(&head.host, &object.name().namespace, &context.domain),
            export_to: if selector.is_some() { private() } else { told() },
            selector,
        })
    }

    pub fn namespace(&self) -> &Str {
        &self.object.name().namespace
    }

    pub fn head(&self) -> &head::DestinationRule {
        self.object.head().expect("a rule is made of an object with a head")
    }

    /// Whether callers of its own namespace are told of it.
    fn is_local(&self) -> bool {
        let entries = [ExportTo::PUBLIC, ExportTo::PRIVATE, self.namespace()];
        self.export_to.is_empty() || entries.iter().any(|entry| self.export_to.contains(entry))
    }

    /// Whether callers of other namespaces never are. Of the mesh's default only `.` counts, all else is public.
    fn is_private(&self, default: &ExportTo) -> bool {
        let is_one = self.export_to.iter().count() == 1;
        let names_own = self.export_to.contains(ExportTo::PRIVATE) || self.export_to.contains(self.namespace());
        (self.export_to.is_empty() && default.contains(ExportTo::PRIVATE)) || (is_one && names_own)
    }
}

impl DestinationRules {
    pub fn new(context: &Context) -> Self {
        let objects = context.all(Kind::DestinationRule).iter();
        let mut rules: Vec<Rule> = objects.filter_map(|object| Rule::new(context, object)).collect();
        rules.sort_by_key(|rule| rule.selector.is_none());
        let mut all = Self { root: context.root_namespace().into(), ..Self::default() };
        let default = &context.istiod.mesh.default_destination_rule_export_to;
        let is_strict = context.istiod.flags.is_on(flags::ENHANCED_DESTINATION_RULE_MERGE);
        for id in 0..rules.len() {
            all.add(&rules, id, default, is_strict);
        }
        let by_name = rules.iter().enumerate().map(|(id, rule)| (rule.object.name().clone(), id)).collect();
        Self { rules, by_name, ..all }
    }

    fn add(&mut self, rules: &[Rule], id: RuleId, default: &ExportTo, is_strict: bool) {
        let rule = &rules[id];
        let namespace = rule.namespace();
        if rule.is_local() {
            self.local.entry(namespace.clone()).or_default().add(rules, id, is_strict);
        }
        if !rule.is_private(default) {
            self.exported.entry(namespace.clone()).or_default().add(rules, id, is_strict);
        } else if *namespace == self.root {
            self.root_private.add(rules, id, is_strict);
        }
    }

    pub fn get(&self, id: RuleId) -> &Rule {
        &self.rules[id]
    }

    /// `None`: istiod does not look at it.
    pub fn of_name(&self, name: &ObjectName) -> Option<RuleId> {
        self.by_name.get(name).copied()
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

    /// The rules for a service and callers of a namespace: of the callers' namespace, else of the service's, else of the root
    /// namespace. The first namespace that has any for the host has the say, however unspecific its host is.
    pub fn find(&self, service: &Service, client: &str) -> Vec<&Merged> {
        let own = if client == self.root { Some(&self.root_private) } else { self.local.get(client) };
        if let Some(found) = own.and_then(|rules| rules.most_specific(&service.host)) {
            return found.iter().collect();
        }
        let exported = |namespace: &str| self.exported_to(namespace, &service.host, client);
        let of_service = exported(service.namespace());
        if of_service.is_empty() { exported(&self.root) } else { of_service }
    }

    /// The most specific host is chosen before it is asked to whom its rules are exported
    /// (`getExportedDestinationRuleFromNamespace`).
    fn exported_to(&self, namespace: &str, host: &str, client: &str) -> Vec<&Merged> {
        let found = self.exported.get(namespace).and_then(|rules| rules.most_specific(host));
        let is_for = |merged: &&Merged| {
            merged.export_to.is_empty() || merged.export_to.is_public() || merged.export_to.contains(client)
        };
        found.into_iter().flatten().filter(is_for).collect()
    }

    /// The first rule with the most specific host for this one that a namespace has for callers of another or of its own, whoever
    /// may see it.
    fn most_specific_of(&self, namespace: &str, host: &str, client: &str) -> Option<&Merged> {
        let by_namespace = if namespace == client { &self.local } else { &self.exported };
        by_namespace.get(namespace)?.most_specific(host)?.first()
    }

    /// The one of them that counts for a workload: the first whose selector fits, else the last without
    /// (`pilot/pkg/model/sidecar.go`, `DestinationRule`).
    pub fn choose<'a>(&self, found: &[&'a Merged], subject: &Subject, direction: Direction) -> Option<&'a Merged> {
        let rule = |merged: &Merged| self.get(merged.from[0]);
        let selected = |merged: &&&Merged| {
            let rule = rule(merged);
            let fits = rule.selector.as_ref().is_some_and(|selector| selector.selects(&subject.labels));
            direction == Direction::Outbound && fits && rule.namespace() == subject.namespace()
        };
        let unselective = || found.iter().rfind(|merged| rule(merged).selector.is_none());
        found.iter().find(selected).or_else(unselective).copied()
    }
}

#[cfg(test)]
mod tests;
