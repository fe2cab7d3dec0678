//! The reverse question: whom an object affects, and at which end of requests.

use std::sync::Arc;

use super::context::Context;
use super::destination_rule;
use super::peer_authentication::Callers;
use super::reason::Reason;
use super::subject::Subject;
use super::subjects::Subjects;
use super::verdict::{Side, Verdict};
use crate::{Kind, Object};

/// A workload that an object affects.
#[derive(Clone, Debug)]
pub struct Affected<'a> {
    /// Among which of those that were asked about it is, and its place there.
    pub of: usize,
    pub place: usize,
    pub subject: &'a Subject,
    /// How. Of one that is affected as a caller only, it is not the verdict on the object for that workload, which has to apply to
    /// its servers.
    pub verdict: Verdict,
    /// At which ends; nothing for kinds that do not tell them apart, and where nothing of a merged rule counts.
    pub sides: &'static [Side],
}

impl Context {
    /// The workloads that an object affects: those it applies to, and the callers for whom a PeerAuthentication decides
    /// ([`Callers`]). In the order of `among`, each once; of one of them, those that are alike are judged once.
    ///
    /// Which callers a PeerAuthentication of single workloads has is told by the Services of those among these: for all of them
    /// all workloads have to be given.
    pub fn affected<'a>(&self, object: &Arc<Object>, among: &[&'a Subjects]) -> Vec<Affected<'a>> {
        let judge = self.judge_of(object);
        let applying = |subject: &Subject| judge(subject).filter(Reason::applies);
        let applying: Vec<Vec<_>> = among.iter().map(|subjects| subjects.kin().map(applying).collect()).collect();
        let judged = || among.iter().zip(&applying).flat_map(|(subjects, applying)| subjects.kin().zip(applying));
        let ends = Ends::of(self, object, judged().filter_map(|(subject, reason)| reason.is_some().then_some(subject)));
        let mut affected = Vec::new();
        for (of, (subjects, applying)) in among.iter().zip(&applying).enumerate() {
            let kin = subjects.kin().zip(applying);
            let answers: Vec<_> = kin.map(|(subject, applying)| ends.answer(subject, applying.as_ref())).collect();
            affected.extend(subjects.with(&answers).enumerate().filter_map(|(place, (subject, answer))| {
                let (reason, sides) = answer.as_ref()?;
                Some(Affected { of, place, subject, verdict: Verdict::new(object, reason.clone()), sides })
            }));
        }
        affected
    }
}

type SidesOf<'a> = Box<dyn Fn(&Subject, &Reason) -> &'static [Side] + 'a>;

/// At which ends of requests an object affects workloads.
enum Ends<'a> {
    Untold,
    OfRule(SidesOf<'a>),
    OfPolicy(Callers<'a>),
}

impl<'a> Ends<'a> {
    /// `servers` are the workloads that the object applies to.
    fn of<'s>(context: &'a Context, object: &'a Arc<Object>, servers: impl Iterator<Item = &'s Subject>) -> Self {
        match object.kind() {
            Kind::PeerAuthentication => Self::OfPolicy(Callers::of(context, object, servers)),
            Kind::DestinationRule | Kind::BackendTlsPolicy | Kind::XBackendTrafficPolicy => {
                Self::OfRule(Box::new(destination_rule::sides(context, object)))
            }
            _ => Self::Untold,
        }
    }

    /// How a workload is affected, to which the object applies or not. `None`: it is not.
    fn answer(&self, subject: &Subject, applying: Option<&Reason>) -> Option<(Reason, &'static [Side])> {
        match self {
            Self::Untold => Some((applying?.clone(), &[])),
            Self::OfRule(sides) => applying.map(|reason| (reason.clone(), sides(subject, reason))),
            Self::OfPolicy(callers) => {
                let calling = callers.reason(subject);
                let sides = Side::of(applying.is_some(), calling.is_some());
                Some((applying.cloned().or(calling)?, sides))
            }
        }
    }
}

#[cfg(test)]
mod tests;
