//! What every object has: names, labels, times.

use std::fmt;
use std::str::FromStr;

use crate::{Kind, ObjectName, Str};

/// What Navigator keeps of `metadata`. Managed fields are read for the last writer and dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    pub kind: Kind,
    pub name: ObjectName,
    /// Empty where the source does not tell it (the plain protocol).
    pub uid: Str,
    pub generation: i64,
    pub created: Option<Timestamp>,
    /// Set as soon as deletion was asked for; the object may live on for its grace period.
    pub deleted: Option<Timestamp>,
    pub labels: StringMap,
    /// Who wrote last, and when (the youngest of `managedFields`).
    pub last_write: Option<LastWrite>,
    /// When the edge saw this version being written; `None`: it was there when the edge began to watch.
    pub observed_at: Option<Timestamp>,
}

impl Meta {
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        let Self { kind, name, uid, generation, created, deleted, labels, last_write, observed_at: _ } = self;
        (kind, name, uid, generation) == (&other.kind, &other.name, &other.uid, &other.generation)
            && (created, deleted, labels, last_write)
                == (&other.created, &other.deleted, &other.labels, &other.last_write)
    }


    /// Metadata of which only the name is known.
    pub fn named(kind: Kind, name: ObjectName) -> Self {
        Self {
            kind,
            name,
            uid: Str::default(),
            generation: 0,
            created: None,
            deleted: None,
            labels: StringMap::default(),
            last_write: None,
            observed_at: None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastWrite {
    pub by: Str,
    pub at: Timestamp,
}

/// Labels or annotations: a sorted, compact map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StringMap(Box<[(Str, Str)]>);

impl StringMap {
    pub fn get(&self, key: &str) -> Option<&str> {
        let at = self.0.binary_search_by(|(k, _)| k.as_str().cmp(key)).ok()?;
        Some(&self.0[at].1)
    }

    /// Like [`get`](Self::get), but an empty value counts as absent.
    pub fn non_empty(&self, key: &str) -> Option<&str> {
        self.get(key).filter(|value| !value.is_empty())
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Str, &Str)> {
        self.0.iter().map(|(k, v)| (k, v))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Into<Str>, V: Into<Str>> FromIterator<(K, V)> for StringMap {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut pairs: Vec<(Str, Str)> = pairs.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        // Stable, so that of equal keys the last one given is the last of its run and can win, as in JSON.
        pairs.sort_by(|a, b| a.0.cmp(&b.0));
        pairs.reverse();
        pairs.dedup_by(|a, b| a.0 == b.0);
        pairs.reverse();
        Self(pairs.into())
    }
}

/// A point in time with Kubernetes' resolution of a second; printed as RFC 3339 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(jiff::Timestamp);

impl Timestamp {
    /// `None` outside the years -9999 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        jiff::Timestamp::from_second(seconds).ok().map(Self)
    }

    pub fn unix_seconds(self) -> i64 {
        self.0.as_second()
    }
}

impl FromStr for Timestamp {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let at: jiff::Timestamp = text.parse()?;
        jiff::Timestamp::from_second(at.as_second()).map(Self)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_map_is_sorted_and_the_last_of_equal_keys_wins() {
        let map: StringMap = [("b", "1"), ("a", "2"), ("b", "3")].into_iter().collect();
        let pairs: Vec<_> = map.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(pairs, [("a", "2"), ("b", "3")]);
        assert_eq!(map.get("b"), Some("3"));
        assert_eq!(map.get("c"), None);
    }

    #[test]
    fn a_timestamp_prints_in_utc_to_the_second() {
        let at: Timestamp = "2026-11-22T22:17:12.5+01:00".parse().expect("RFC 3339");
        assert_eq!(at.to_string(), "2026-11-22T21:17:12Z");
    }
}
