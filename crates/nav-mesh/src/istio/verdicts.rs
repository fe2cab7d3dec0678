//! The tables of kinds and the rules that judge their objects; policies have a table of their own, [`policies`].

use std::collections::BTreeMap;
use std::sync::Arc;

use super::context::Context;
use super::gateway_api::{judge, multicluster};
use super::reason::Reason;
use super::subject::Subject;
use super::verdict::Verdict;
use super::{destination_rule, gateway, policies, service_entry, sidecar, virtual_service};
use crate::{Kind, Object};

/// Judges every object of a kind for one workload.
type Judge = fn(&Context, &Subject) -> Vec<Verdict>;

/// Judges one object for any workload, at the cost of that one. `None`: only together with the others of its kind.
pub type JudgeOne<'a> = Box<dyn Fn(&Subject) -> Option<Reason> + 'a>;

/// Gathers what is the same for all workloads.
type MakeJudgeOne = for<'a> fn(&'a Context, &'a Arc<Object>) -> JudgeOne<'a>;

/// Who judges which kinds.
const JUDGES: &[(&[Kind], Judge)] = &[
    (&[Kind::VirtualService], virtual_service::judge),
    (&[Kind::DestinationRule], destination_rule::judge),
    (&[Kind::Gateway], gateway::judge),
    (&[Kind::Sidecar], sidecar::judge),
    (&[Kind::ServiceEntry], service_entry::judge),
    (&[Kind::WorkloadEntry], service_entry::judge_endpoints),
    (&[Kind::WorkloadGroup], service_entry::judge_templates),
    (judge::KINDS, judge::judge),
    (&[Kind::ServiceImport], multicluster::judge_imports),
    (&[Kind::ServiceExport], multicluster::judge_exports),
];

/// Kinds of which there are thousands, and whose objects can be judged alone.
const JUDGES_OF_ONE: &[(&[Kind], MakeJudgeOne)] = &[
    (&[Kind::VirtualService], virtual_service::judge_one),
    (&[Kind::DestinationRule], destination_rule::judge_one),
    (&[Kind::Gateway], gateway::judge_one),
    (&[Kind::Sidecar], sidecar::judge_one),
    (&[Kind::ServiceEntry], service_entry::judge_one),
    (&[Kind::WorkloadEntry], service_entry::judge_endpoint),
    (judge::KINDS, judge::judge_one),
];

impl Context {
    /// A verdict on every config object, by kind and age; those that the istiod does not look at come last.
    pub fn verdicts(&self, subject: &Subject) -> Vec<Verdict> {
        let mut by_kind: BTreeMap<Kind, Vec<Verdict>> = BTreeMap::new();
        for (kinds, judge) in JUDGES {
            let verdicts = judge(self, subject);
            match kinds {
                [kind] => drop(by_kind.insert(*kind, verdicts)),
                _ => verdicts.into_iter().for_each(|of| by_kind.entry(of.object.kind()).or_default().push(of)),
            }
        }
        by_kind.extend(policies::KINDS.iter().map(|(kind, _)| (*kind, self.verdicts_on(*kind, subject))));
        let mut judged = Vec::with_capacity(by_kind.values().map(Vec::len).sum::<usize>() + self.unseen.len());
        by_kind.into_values().for_each(|verdicts| judged.extend(verdicts));
        judged.extend(self.unseen.iter().map(|(object, reason)| Verdict::new(object, reason.clone())));
        judged
    }

    /// The verdicts on the objects of one kind.
    pub fn verdicts_on(&self, kind: Kind, subject: &Subject) -> Vec<Verdict> {
        if let Some(judge) = policies::judge(self, subject, kind) {
            return self.all(kind).iter().map(|object| Verdict::new(object, judge(object))).collect();
        }
        let judges = JUDGES.iter().filter(|(judged, _)| judged.contains(&kind));
        let verdicts = judges.flat_map(|(_, judge)| judge(self, subject));
        verdicts.filter(|verdict| verdict.object.kind() == kind).collect()
    }

    /// The verdict on one object. `None`: nobody judges its kind, or the istiod has no such object.
    pub fn verdict(&self, object: &Arc<Object>, subject: &Subject) -> Option<Verdict> {
        self.judge_of(object)(subject).map(|reason| Verdict::new(object, reason))
    }

    pub(super) fn judge_of<'a>(&'a self, object: &'a Arc<Object>) -> JudgeOne<'a> {
        let kind = object.kind();
        if let Some((_, reason)) = self.unseen.iter().find(|(unseen, _)| Arc::ptr_eq(unseen, object)) {
            return Box::new(|_| Some(reason.clone()));
        }
        if policies::KINDS.iter().any(|(of, _)| *of == kind) {
            let is_seen = self.get(kind, object.name()).is_some();
            let judge = move |subject: &Subject| policies::judge(self, subject, kind).map(|judge| judge(object));
            return Box::new(move |subject| is_seen.then(|| judge(subject)).flatten());
        }
        let alone = JUDGES_OF_ONE.iter().find(|(kinds, _)| kinds.contains(&kind)).map(|(_, make)| make(self, object));
        Box::new(move |subject| alone.as_ref().and_then(|judge| judge(subject)).or_else(|| self.among(object, subject)))
    }

    /// The reason for one object, found among those of its kind.
    fn among(&self, object: &Object, subject: &Subject) -> Option<Reason> {
        let all = self.verdicts_on(object.kind(), subject).into_iter();
        all.map(|verdict| (verdict.object, verdict.reason)).find(|(of, _)| of.name() == object.name()).map(|of| of.1)
    }
}

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
