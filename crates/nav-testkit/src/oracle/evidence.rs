//! What Istio shows of the objects that shape one proxy.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use nav_mesh::Kind;
use nav_mesh::istio::verdict::{ConfigName, Outcome};

/// `istioctl experimental describe` as a place where objects are named.
pub(super) const DESCRIBE: &str = "istioctl describe";

/// Places that name objects of a kind which others override as well: all of the hierarchy.
const HIERARCHIES: [(Kind, &str); 1] = [(Kind::PeerAuthentication, DESCRIBE)];

/// What it says of an object to be named at a place.
pub(super) fn outcomes(kind: Kind, place: &str) -> &'static [Outcome] {
    match HIERARCHIES.contains(&(kind, place)) {
        true => &[Outcome::Applies, Outcome::Shadowed],
        false => &[Outcome::Applies],
    }
}

/// The config objects that Istio names for one proxy, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    pub named: BTreeMap<ConfigName, BTreeSet<String>>,
    /// Kinds of which everything that applies is named, if anything is ever to be seen of it.
    pub whole: BTreeSet<Kind>,
    /// Names that lead to no object: of a form that is not known, or generated from nobody knows what.
    pub unknown: BTreeSet<String>,
}

impl Evidence {
    /// That tells all of these kinds.
    pub fn of(whole: &[Kind]) -> Self {
        Self { whole: whole.iter().copied().collect(), ..Self::default() }
    }

    pub fn add(&mut self, config: ConfigName, place: impl Into<String>) {
        self.named.entry(config).or_default().insert(place.into());
    }

    pub fn merge(&mut self, other: Self) {
        for (config, places) in other.named {
            self.named.entry(config).or_default().extend(places);
        }
        self.whole.extend(other.whole);
        self.unknown.extend(other.unknown);
    }

    pub fn names(&self, config: &ConfigName) -> bool {
        self.named.contains_key(config)
    }
}

/// An object a line, with a place where it is named and how many more there are.
impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (config, places) in &self.named {
            writeln!(f, "{config}: {}", some(places))?;
        }
        self.unknown.iter().try_for_each(|name| writeln!(f, "unknown: {name}"))
    }
}

/// The first of them.
pub(super) fn some(places: &BTreeSet<String>) -> String {
    let first = places.first().map_or("nowhere", String::as_str);
    match places.len() {
        0 | 1 => first.to_owned(),
        count => format!("{first} and {} more", count - 1),
    }
}
