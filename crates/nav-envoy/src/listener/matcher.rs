//! Trees that choose a chain (`xds.type.matcher.v3.Matcher`), as waypoints have them.

mod predicate;
mod tree;

use std::fmt;

use bytes::Bytes;

use crate::json::Value;
use crate::source::Source;
use crate::value_match::Comparison;

/// The tree as its leaves: a connection goes to the chain of the first leaf of which all conditions hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChainMatcher {
    pub leaves: Vec<Leaf>,
    /// Whether every part of the tree is of a known sort, and among the leaves.
    pub is_decoded: bool,
    /// The tree as it was written.
    pub raw: Bytes,
}

/// A chain, and what leads to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaf {
    /// From the root: `destination IP 10.0.0.0/8`, `destination port 80`, `otherwise`.
    pub conditions: Vec<Condition>,
    /// The name of a chain, or what stands in its place.
    pub chain: String,
}

/// One comparison on the way to a leaf.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// What is looked at: `destination IP`, `destination port`, `application protocol`, `authority`; else the input's name. Of what is
    /// composed of other conditions: `one of`, `not`.
    pub input: String,
    /// The input's name in the tree, which is free text: `ip`, `port`.
    pub name: String,
    /// How it is compared; `Range` for IP addresses in networks.
    pub comparison: Comparison,
    /// Values of which one has to be there. Empty: any that no earlier leaf had.
    pub values: Vec<String>,
}

impl ChainMatcher {
    pub(super) fn read(source: &Source, matcher: Value<'_>) -> Option<Self> {
        matcher.is_object().then(|| Self { raw: source.raw(matcher), ..tree::leaves(matcher) })
    }
}

impl Condition {
    /// What is left when nothing before it held.
    fn otherwise() -> Self {
        Self { input: "otherwise".to_owned(), ..Self::default() }
    }
}

/// As `destination port 80`.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.input)?;
        if self.comparison == Comparison::Prefix {
            f.write_str(" prefix")?;
        }
        let space = if self.values.is_empty() { "" } else { " " };
        write!(f, "{space}{}", self.values.join(", "))
    }
}

#[cfg(test)]
mod tests;
