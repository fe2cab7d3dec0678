//! What every object has: names, labels, times.

mod timestamp;
mod uid;

use std::sync::Arc;

pub use self::{timestamp::Timestamp, uid::Uid};
use crate::{Kind, ObjectName, Str};

/// What Navigator keeps of `metadata`. Managed fields are read for the last writer and dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    pub kind: Kind,
    pub name: ObjectName,
    /// Empty where the source does not tell it (the plain protocol).
    pub uid: Uid,
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
            uid: Uid::default(),
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

/// Labels or annotations: a sorted, compact map, cheap to clone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StringMap(Arc<[(Str, Str)]>);

impl StringMap {
    pub fn get(&self, key: &str) -> Option<&str> {
        // Maps are short. One key after the other, most of which differ in length, is faster than by halves: that compares texts
        // that are all over memory.
        self.0.iter().find(|(k, _)| k == key).map(|(_, value)| value.as_str())
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

    /// Whether the two are one in memory: then they are equal, but equal ones need not be one.
    pub fn is_shared_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Its keys and values, to be replaced by their equals; none if it is shared already.
    pub(crate) fn strings_mut(&mut self) -> impl Iterator<Item = &mut Str> {
        Arc::get_mut(&mut self.0).into_iter().flatten().flat_map(|(key, value)| [key, value])
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
}
