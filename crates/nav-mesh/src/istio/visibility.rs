//! `exportTo`: which namespaces may see an object.

use std::collections::BTreeSet;
use std::fmt;

use serde::Deserialize;

use crate::Str;

/// A set of `exportTo` entries: `*` (all), `.` (its own namespace), `~` (nobody), names of namespaces
/// (`pkg/config/visibility`). Empty where the object says nothing: then the mesh's default holds. Most have one entry or a few, and
/// every question asks for them thousands of times: whether it is public is to be told without a look elsewhere in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(from = "BTreeSet<Str>")]
pub struct ExportTo {
    is_public: bool,
    entries: Box<[Str]>,
}

impl ExportTo {
    pub const PUBLIC: &str = "*";
    pub const PRIVATE: &str = ".";
    pub const NONE: &str = "~";

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn is_public(&self) -> bool {
        self.is_public
    }

    /// Seen by nobody: it says `~` and not `*`.
    pub fn is_none(&self) -> bool {
        self.contains(Self::NONE) && !self.is_public()
    }

    pub fn contains(&self, entry: &str) -> bool {
        self.entries.iter().any(|own| own == entry)
    }

    pub fn is_superset(&self, other: &Self) -> bool {
        other.iter().all(|entry| self.contains(entry))
    }

    /// The set, or the default of its mesh where it says nothing.
    pub fn or<'a>(&'a self, default: &'a Self) -> &'a Self {
        if self.is_empty() { default } else { self }
    }

    /// Whether an object of namespace `owner` that says so is seen from a namespace: `*` wins, then `~` hides.
    pub fn shows(&self, owner: &str, to: &str) -> bool {
        let is_named = || (self.contains(Self::PRIVATE) && owner == to) || self.contains(to);
        self.is_public() || (!self.contains(Self::NONE) && is_named())
    }

    /// Whether it names its own namespace, or all.
    pub fn names(&self, owner: &str) -> bool {
        [Self::PUBLIC, Self::PRIVATE, owner].iter().any(|entry| self.contains(entry))
    }

    /// Whether it says no more than its own namespace.
    pub fn is_private(&self, owner: &str) -> bool {
        !self.is_empty() && self.iter().all(|entry| entry == Self::PRIVATE || entry == owner)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Str> {
        self.entries.iter()
    }
}

impl<S: Into<Str>> FromIterator<S> for ExportTo {
    fn from_iter<I: IntoIterator<Item = S>>(entries: I) -> Self {
        Self::from(entries.into_iter().map(Into::into).collect::<BTreeSet<Str>>())
    }
}

impl From<BTreeSet<Str>> for ExportTo {
    fn from(entries: BTreeSet<Str>) -> Self {
        Self { is_public: entries.contains(Self::PUBLIC), entries: entries.into_iter().collect() }
    }
}

/// As it would stand in a manifest: `[., shop]`.
impl fmt::Display for ExportTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries: Vec<&str> = self.iter().map(Str::as_str).collect();
        write!(f, "[{}]", entries.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(entries: &[&'static str], to: &str, expected: bool) {
        let set: ExportTo = entries.iter().copied().collect();
        assert_eq!(set.shows("shop", to), expected, "{set} to {to}");
    }

    #[test]
    fn an_object_is_seen_where_it_says() {
        check(&["*"], "plain", true);
        check(&["."], "shop", true);
        check(&["."], "plain", false);
        check(&["plain"], "plain", true);
        check(&["plain"], "shop", false);
    }

    #[test]
    fn nobody_hides_all_but_the_public() {
        check(&["~"], "shop", false);
        check(&["~", "plain"], "plain", false);
        check(&["~", "*"], "plain", true);
    }

    #[test]
    fn what_says_nothing_follows_the_mesh() {
        let private: ExportTo = ["."].into_iter().collect();
        assert_eq!(ExportTo::default().or(&private), &private);
        assert!(private.is_private("shop"));
        assert!(["shop"].into_iter().collect::<ExportTo>().is_private("shop"));
        assert!(!ExportTo::default().is_private("shop"));
    }
}
