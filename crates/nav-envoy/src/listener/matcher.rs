//! Trees that choose a chain (`xds.type.matcher.v3.Matcher`), as waypoints have them.

/// The tree as its leaves: a connection goes to the chain of the first leaf of which all conditions hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChainMatcher {
    pub leaves: Vec<Leaf>,
    /// Whether every part of the tree is of a known sort.
    pub is_decoded: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaf {
    /// From the root: `destination IP 10.0.0.0/8`, `destination port 80`, `otherwise`.
    pub conditions: Vec<Condition>,
    /// The name of a chain, or what stands in its place.
    pub chain: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// What is looked at: `destination IP`, `destination port`, `application protocol`, `authority`; else the input's name.
    pub input: String,
    /// Values of which one has to be there. Empty: any that no earlier leaf had.
    pub values: Vec<String>,
}
