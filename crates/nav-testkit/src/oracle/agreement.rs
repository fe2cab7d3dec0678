//! Verdicts against evidence, both ways.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use nav_mesh::istio::context::Context as Istiod;
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::verdict::{ConfigName, Verdict};

use super::evidence::{Evidence, outcomes, some};
use super::silence;

/// Where our word is not Istio's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The workload, as `shop/cart-1`.
    pub workload: String,
    /// A config object, as `DestinationRule shop/cart`, or a setting, as `mTLS at 8080`.
    pub about: String,
    pub sort: Sort,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Istio names it here; our verdict, with its code, is another.
    Named { place: String, verdict: String },
    /// We say that it applies, for this reason; Istio names it nowhere.
    Unnamed { reason: String },
    /// We have no verdict, or several.
    Verdicts { count: usize },
    /// We say that it applies, but the proxy is sent the same without it.
    Dispensable { verdict: String },
    /// We say that it does not apply, but without it the proxy is sent something else.
    Missed { resource: String, verdict: String },
    /// Not what an object does, but what comes of many.
    Setting { istio: String, ours: String },
}

/// What is wrong about the verdicts on a workload.
pub fn differences(istiod: &Istiod, subject: &Subject, verdicts: &[Verdict], evidence: &Evidence) -> Vec<Difference> {
    let by_config = by_config(verdicts);
    let named = evidence.named.iter();
    let named = named.filter_map(|(config, places)| Some((config.clone(), unlike(by_config.get(config), places)?)));
    let unnamed = verdicts.iter().filter(|verdict| verdict.applies());
    let unnamed = unnamed.filter_map(|verdict| unnamed_one(istiod, verdict, evidence, subject));
    let several = by_config.iter().filter(|(_, verdicts)| verdicts.len() > 1);
    let several = several.map(|(config, verdicts)| (config.clone(), Sort::Verdicts { count: verdicts.len() }));
    let workload = subject.name.to_string();
    let difference =
        |(config, sort): (ConfigName, _)| Difference { workload: workload.clone(), about: config.to_string(), sort };
    named.chain(unnamed).chain(several).map(difference).collect()
}

fn by_config(verdicts: &[Verdict]) -> BTreeMap<ConfigName, Vec<&Verdict>> {
    let mut by_config: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for verdict in verdicts {
        by_config.entry(ConfigName::of(&verdict.object)).or_default().push(verdict);
    }
    by_config
}

fn unlike(verdicts: Option<&Vec<&Verdict>>, places: &BTreeSet<String>) -> Option<Sort> {
    match verdicts.map(Vec::as_slice) {
        Some([verdict]) => {
            let (kind, outcome) = (verdict.object.kind(), verdict.reason.outcome());
            let is_wrong = |place: &&String| !outcomes(kind, place).contains(&outcome);
            let wrong: BTreeSet<_> = places.iter().filter(is_wrong).cloned().collect();
            (!wrong.is_empty()).then(|| Sort::Named { place: some(&wrong), verdict: told(verdict) })
        }
        Some(_) => None,
        None => Some(Sort::Verdicts { count: 0 }),
    }
}

fn unnamed_one(
    istiod: &Istiod,
    verdict: &Verdict,
    evidence: &Evidence,
    subject: &Subject,
) -> Option<(ConfigName, Sort)> {
    let config = ConfigName::of(&verdict.object);
    let has_to_be = evidence.whole.contains(&config.kind) && silence::of_name(istiod, verdict, subject).is_none();
    (has_to_be && !evidence.names(&config)).then(|| (config, Sort::Unnamed { reason: told(verdict) }))
}

/// As `NOT_SELECTED: it selects …`.
pub(super) fn told(verdict: &Verdict) -> String {
    format!("{}: {}", verdict.reason.code(), verdict.reason)
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { workload, about, .. } = self;
        match &self.sort {
            Sort::Named { place, verdict } => {
                write!(f, "{workload}: {about} is named by {place}; our verdict: {verdict}")
            }
            Sort::Unnamed { reason } => write!(f, "{workload}: {about} is named nowhere; our verdict: {reason}"),
            Sort::Verdicts { count } => write!(f, "{workload}: {about} has {count} verdicts"),
            Sort::Dispensable { verdict } => {
                write!(f, "{workload}: without {about} nothing changes; our verdict: {verdict}")
            }
            Sort::Missed { resource, verdict } => {
                write!(f, "{workload}: without {about} it is sent another {resource}; our verdict: {verdict}")
            }
            Sort::Setting { istio, ours } => write!(f, "{workload}: {about} is {istio}; ours: {ours}"),
        }
    }
}

#[cfg(test)]
mod tests;
