//! The tables of kinds and the rules that judge their objects; policies have a table of their own, [`policies`].

use std::collections::HashMap;
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

/// Judges one object, at the cost of that one. `None`: only together with the others of its kind.
type JudgeOne = fn(&Context, &Subject, &Arc<Object>) -> Option<Reason>;

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
const JUDGES_OF_ONE: &[(&[Kind], JudgeOne)] = &[
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
        let policies = policies::KINDS.iter().flat_map(|(kind, _)| self.verdicts_on(*kind, subject));
        let mut judged: Vec<_> = JUDGES.iter().flat_map(|(_, judge)| judge(self, subject)).chain(policies).collect();
        judged.sort_by_key(|verdict| verdict.object.kind());
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
        if let Some((_, reason)) = self.unseen.iter().find(|(unseen, _)| Arc::ptr_eq(unseen, object)) {
            return Some(Verdict::new(object, reason.clone()));
        }
        if let Some(judge) = policies::judge(self, subject, object.kind()) {
            let is_seen = self.get(object.kind(), object.name()).is_some();
            return is_seen.then(|| Verdict::new(object, judge(object)));
        }
        let judge = JUDGES_OF_ONE.iter().find(|(kinds, _)| kinds.contains(&object.kind())).map(|(_, judge)| judge);
        let alone = judge.and_then(|judge| judge(self, subject, object));
        alone.map(|reason| Verdict::new(object, reason)).or_else(|| {
            let all = self.verdicts_on(object.kind(), subject);
            all.into_iter().find(|verdict| verdict.object.name() == object.name())
        })
    }

    /// The workloads that an object applies to, each with its verdict. Workloads that are alike are judged once.
    pub fn affected<'a>(&self, object: &Arc<Object>, subjects: &'a [Subject]) -> Vec<(&'a Subject, Verdict)> {
        let mut judged = HashMap::new();
        let mut verdict = |subject: &'a Subject| {
            let found = judged.entry(subject.kin()).or_insert_with(|| self.verdict(object, subject));
            found.clone().filter(Verdict::applies).map(|verdict| (subject, verdict))
        };
        subjects.iter().filter_map(&mut verdict).collect()
    }
}

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
