//! Verdicts against evidence, both ways.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use nav_mesh::Kind;
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::verdict::{ConfigName, Verdict};

use super::evidence::{Evidence, outcomes, some};
use super::silence;

/// Where our verdict on an object is not Istio's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The workload, as `shop/cart-1`.
    pub workload: String,
    pub config: ConfigName,
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
}

/// What is wrong about a workload. Only of kinds that are judged: those of which there is a verdict.
pub fn differences(
    evidence: &Evidence,
    verdicts: &[Verdict],
    subject: &Subject,
    judged: &BTreeSet<Kind>,
) -> Vec<Difference> {
    let by_config = by_config(verdicts);
    let named = evidence.named.iter().filter(|(config, _)| judged.contains(&config.kind));
    let named = named.filter_map(|(config, places)| Some((config, unlike(by_config.get(config), places)?)));
    let unnamed =
        verdicts.iter().filter(|verdict| verdict.applies()).filter_map(|verdict| unnamed(verdict, evidence, subject));
    let several = by_config.iter().filter(|(_, verdicts)| verdicts.len() > 1);
    let several = several.map(|(config, verdicts)| (config.clone(), Sort::Verdicts { count: verdicts.len() }));
    let all = named.map(|(config, sort)| (config.clone(), sort)).chain(unnamed).chain(several);
    let workload = subject.name.to_string();
    all.map(|(config, sort)| Difference { workload: workload.clone(), config, sort }).collect()
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

fn unnamed(verdict: &Verdict, evidence: &Evidence, subject: &Subject) -> Option<(ConfigName, Sort)> {
    let config = ConfigName::of(&verdict.object);
    let has_to_be = evidence.whole.contains(&config.kind) && silence::silence(verdict, subject).is_none();
    (has_to_be && !evidence.names(&config)).then(|| (config, Sort::Unnamed { reason: told(verdict) }))
}

/// As `NOT_SELECTED: it selects …`.
fn told(verdict: &Verdict) -> String {
    format!("{}: {}", verdict.reason.code(), verdict.reason)
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { workload, config, .. } = self;
        match &self.sort {
            Sort::Named { place, verdict } => {
                write!(f, "{workload}: {config} is named by {place}; our verdict: {verdict}")
            }
            Sort::Unnamed { reason } => write!(f, "{workload}: {config} is named nowhere; our verdict: {reason}"),
            Sort::Verdicts { count } => write!(f, "{workload}: {config} has {count} verdicts"),
        }
    }
}

#[cfg(test)]
mod tests;
