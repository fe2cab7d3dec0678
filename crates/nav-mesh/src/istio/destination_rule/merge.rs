//! How DestinationRules of one host and namespace become one (`pilot/pkg/model/destination_rule.go`,
//! `mergeDestinationRule`).

use std::ops::Range;

use super::{Rule, RuleId};
use crate::Str;
use crate::istio::host::HostMap;
use crate::istio::registry::{HostId, Service};
use crate::istio::visibility::ExportTo;

/// What a namespace has for one host, for callers of its own or of others.
pub(super) type Lists = Vec<Vec<Merged>>;

/// A place among [`Lists`].
pub(super) type ListId = usize;

/// Rules of one namespace, by host.
#[derive(Debug, Default)]
pub(super) struct Rules {
    by_host: HostMap<ListId>,
    /// The hosts of services that any of them stands for, in order and apart: a namespace has rules for few of thousands.
    services: Vec<Range<HostId>>,
}

/// Rules that count as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The first's.
    pub export_to: ExportTo,
    /// Whether it is for some workloads only: the first has a selector.
    pub has_selector: bool,
    /// The first gives its name and its selector to the whole.
    pub from: Vec<RuleId>,
    /// Those whose top-level traffic policies are the whole's, each over the next: the first user's that has one. Where policies
    /// of the Gateway API came first, all users' count, the newest over the others.
    pub policies: Vec<RuleId>,
    /// Each subset with the rule that says it first.
    pub subsets: Vec<(Str, RuleId)>,
}

impl Merged {
    fn new(rules: &[Rule], id: RuleId) -> Self {
        let (export_to, has_selector) = (rules[id].export_to.clone(), rules[id].selector.is_some());
        let mut merged = Self { export_to, has_selector, from: Vec::new(), policies: Vec::new(), subsets: Vec::new() };
        merged.take_in(rules, id);
        merged
    }

    pub(super) fn is_of(&self, id: RuleId) -> bool {
        self.from.contains(&id)
    }

    /// Whether anything of a rule counts: the first names the whole, others are there for a policy or subsets.
    pub(super) fn uses(&self, id: RuleId) -> bool {
        self.uses_policy_of(id) || self.subsets.iter().any(|(_, of)| *of == id)
    }

    /// The same where subsets do not matter.
    pub(super) fn uses_policy_of(&self, id: RuleId) -> bool {
        self.from[0] == id || self.policies.contains(&id)
    }

    fn take_in(&mut self, rules: &[Rule], id: RuleId) {
        let head = rules[id].head();
        self.from.push(id);
        if head.traffic_policy.is_some() {
            self.take_policy(rules, id);
        }
        let is_new = |name: &Str, had: &[(Str, RuleId)]| had.iter().all(|(known, _)| known != name);
        let own: Vec<_> = head.subsets.iter().filter(|subset| is_new(&subset.name, &self.subsets)).collect();
        self.subsets.extend(own.into_iter().map(|subset| (subset.name.clone(), id)));
    }

    /// What a user wrote goes over what istiod made, whichever came first (`mergeBackendPolicyTrafficPolicy`).
    fn take_policy(&mut self, rules: &[Rule], id: RuleId) {
        match (rules[self.from[0]].is_generated(), rules[id].is_generated()) {
            _ if self.policies.is_empty() => self.policies.push(id),
            (true, false) => self.policies.insert(0, id),
            (false, true) => self.policies.push(id),
            _ => {}
        }
    }
}

/// What becomes of a rule that meets a merged one of its host.
struct Meeting {
    is_taken_in: bool,
    stays_apart: bool,
}

impl Meeting {
    fn of(rules: &[Rule], merged: &Merged, rule: &Rule, is_strict: bool) -> Self {
        let first = &rules[merged.from[0]];
        let is_equal = rule.export_to == merged.export_to;
        let is_wider = !merged.export_to.is_empty() && rule.export_to.is_superset(&merged.export_to);
        let selectors_differ = first.selector.is_some() && rule.selector.is_some() && first.selector != rule.selector;
        let apart = Self { is_taken_in: false, stays_apart: true };
        match (&first.selector, &rule.selector) {
            _ if is_strict && !is_equal && !is_wider => apart,
            _ if selectors_differ => apart,
            (None, None) | (Some(_), Some(_)) => Self { is_taken_in: true, stays_apart: false },
            _ => Self { is_taken_in: true, stays_apart: !(is_strict && is_equal) },
        }
    }
}

impl Rules {
    pub(super) fn add(&mut self, lists: &mut Lists, rules: &[Rule], id: RuleId, is_strict: bool) {
        self.stand_for(rules[id].services.clone());
        let list = *self.by_host.entry(&rules[id].host).or_insert(lists.len());
        if list == lists.len() {
            lists.push(Vec::new());
        }
        let had = &mut lists[list];
        let mut stays_apart = true;
        for merged in had.iter_mut() {
            let meeting = Meeting::of(rules, merged, &rules[id], is_strict);
            if meeting.is_taken_in {
                merged.take_in(rules, id);
            }
            stays_apart = meeting.stays_apart;
        }
        if stays_apart {
            had.push(Merged::new(rules, id));
        }
    }

    pub(super) fn most_specific(&self, host: &str) -> Option<ListId> {
        self.by_host.most_specific(host).copied()
    }

    pub(super) fn of_service(&self, service: &Service) -> Option<ListId> {
        self.has_any(service.host_id).then(|| self.most_specific(&service.host)).flatten()
    }

    pub(super) fn has_any(&self, host: HostId) -> bool {
        self.standing_for(host).is_some()
    }

    fn standing_for(&self, host: HostId) -> Option<&Range<HostId>> {
        let at = self.services.partition_point(|hosts| hosts.end <= host);
        self.services.get(at).filter(|hosts| hosts.contains(&host))
    }

    /// What two hosts stand for is apart, or one has all of the other's.
    fn stand_for(&mut self, hosts: Range<HostId>) {
        let is_known = || self.standing_for(hosts.start).is_some_and(|known| known.end >= hosts.end);
        if !hosts.is_empty() && !is_known() {
            self.services.retain(|known| !hosts.contains(&known.start));
            let at = self.services.partition_point(|known| known.end <= hosts.start);
            self.services.insert(at, hosts);
        }
    }
}
