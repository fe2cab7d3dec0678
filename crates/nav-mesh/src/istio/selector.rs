//! Label selectors: Istio's, which name labels and their values, and Kubernetes', which know expressions too.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

use crate::{Str, StringMap};

/// Labels that a workload must have, each with its value. Empty: any workload has them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(transparent)]
pub struct Selector(BTreeMap<Str, Str>);

/// Kubernetes' `LabelSelector`: all of its parts must hold; empty, it selects everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct LabelSelector {
    pub match_labels: Selector,
    pub match_expressions: Vec<Expression>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Expression {
    pub key: Str,
    pub operator: Operator,
    pub values: Vec<Str>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Operator {
    #[default]
    In,
    NotIn,
    Exists,
    DoesNotExist,
}

impl LabelSelector {
    pub fn selects(&self, labels: &StringMap) -> bool {
        self.match_labels.selects(labels) && self.match_expressions.iter().all(|expression| expression.holds(labels))
    }
}

impl Expression {
    fn holds(&self, labels: &StringMap) -> bool {
        let value = labels.get(&self.key);
        let is_listed = value.is_some_and(|value| self.values.iter().any(|listed| listed == value));
        match self.operator {
            Operator::In => is_listed,
            Operator::NotIn => !is_listed,
            Operator::Exists => value.is_some(),
            Operator::DoesNotExist => value.is_none(),
        }
    }
}

impl Selector {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn selects(&self, labels: &StringMap) -> bool {
        self.missing(labels).is_none()
    }

    /// The first of its labels that these lack or have with another value.
    pub fn missing(&self, labels: &StringMap) -> Option<(&Str, &Str)> {
        self.0.iter().find(|(key, value)| labels.get(key) != Some(value.as_str()))
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Str, &Str)> {
        self.0.iter()
    }
}

impl<K: Into<Str>, V: Into<Str>> FromIterator<(K, V)> for Selector {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// As kubectl takes it: `app=cart,version=v1`.
impl fmt::Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs: Vec<String> = self.0.iter().map(|(key, value)| format!("{key}={value}")).collect();
        f.write_str(&pairs.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_selector_selects_who_has_all_its_labels() {
        let labels: StringMap = [("app", "cart"), ("version", "v1")].into_iter().collect();
        let selector = |pairs: &[(&'static str, &'static str)]| pairs.iter().copied().collect::<Selector>();
        assert!(selector(&[]).selects(&labels));
        assert!(selector(&[("app", "cart")]).selects(&labels));
        assert!(!selector(&[("app", "cart"), ("version", "v2")]).selects(&labels));
        let wanted = selector(&[("app", "cart"), ("tier", "web")]);
        assert_eq!(wanted.missing(&labels).map(|(key, value)| format!("{key}={value}")), Some("tier=web".to_owned()));
        assert_eq!(wanted.to_string(), "app=cart,tier=web");
    }
}
