//! `exportTo`: which namespaces may see an object.

use std::collections::BTreeSet;
use std::fmt;

use serde::Deserialize;

use crate::Str;

/// A set of `exportTo` entries: `*` (all), `.` (its own namespace), `~` (nobody), names of namespaces
/// (`pkg/config/visibility`). Empty where the object says nothing: then the mesh's default holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(transparent)]
pub struct ExportTo(BTreeSet<Str>);

impl ExportTo {
    pub const PUBLIC: &str = "*";
    pub const PRIVATE: &str = ".";
    pub const NONE: &str = "~";

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn is_public(&self) -> bool {
        self.contains(Self::PUBLIC)
    }

    /// Seen by nobody: it says `~` and not `*`.
    pub fn is_none(&self) -> bool {
        self.contains(Self::NONE) && !self.is_public()
    }

    pub fn contains(&self, entry: &str) -> bool {
        self.0.contains(entry)
    }

    pub fn is_superset(&self, other: &Self) -> bool {
        self.0.is_superset(&other.0)
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

    /// Whether it says no more than its own namespace.
    pub fn is_private(&self, owner: &str) -> bool {
        !self.is_empty() && self.0.iter().all(|entry| entry == Self::PRIVATE || entry == owner)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Str> {
        self.0.iter()
    }
}

impl<S: Into<Str>> FromIterator<S> for ExportTo {
    fn from_iter<I: IntoIterator<Item = S>>(entries: I) -> Self {
        Self(entries.into_iter().map(Into::into).collect())
    }
}

/// As it would stand in a manifest: `[., shop]`.
impl fmt::Display for ExportTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries: Vec<&str> = self.0.iter().map(Str::as_str).collect();
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
