//! How DestinationRules of one host and namespace become one (`pilot/pkg/model/destination_rule.go`,
//! `mergeDestinationRule`).

use super::{Rule, RuleId};
use crate::Str;
use crate::istio::host::HostMap;
use crate::istio::visibility::ExportTo;

/// Rules of one namespace, by host.
#[derive(Debug, Default)]
pub struct Rules(HostMap<Vec<Merged>>);

/// Rules that count as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The first's.
    pub export_to: ExportTo,
    /// The first gives its name and its selector to the whole.
    pub from: Vec<RuleId>,
    /// The one whose top-level traffic policy is the whole's: the first that has one.
    pub policy: Option<RuleId>,
    /// Each subset with the rule that says it first.
    pub subsets: Vec<(Str, RuleId)>,
}

impl Merged {
    fn new(rules: &[Rule], id: RuleId) -> Self {
        let export_to = rules[id].export_to.clone();
        let mut merged = Self { export_to, from: Vec::new(), policy: None, subsets: Vec::new() };
        merged.take_in(rules, id);
        merged
    }

    fn take_in(&mut self, rules: &[Rule], id: RuleId) {
        let head = rules[id].head();
        self.from.push(id);
        if self.policy.is_none() && head.traffic_policy.is_some() {
            self.policy = Some(id);
        }
        let is_new = |name: &Str, had: &[(Str, RuleId)]| had.iter().all(|(known, _)| known != name);
        let own: Vec<_> = head.subsets.iter().filter(|subset| is_new(&subset.name, &self.subsets)).collect();
        self.subsets.extend(own.into_iter().map(|subset| (subset.name.clone(), id)));
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
    pub(super) fn add(&mut self, rules: &[Rule], id: RuleId, is_strict: bool) {
        let had = self.0.entry(&rules[id].host).or_default();
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

    pub(super) fn most_specific(&self, host: &str) -> Option<&[Merged]> {
        self.0.most_specific(host).map(Vec::as_slice)
    }
}
