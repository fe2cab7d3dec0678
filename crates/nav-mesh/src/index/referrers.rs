use std::collections::BTreeMap;
use std::sync::Arc;

use crate::{Object, ObjectName};

/// Objects by what they refer to, be that there or not.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Referrers<K>(BTreeMap<K, Box<[Arc<Object>]>>);

impl<K> Default for Referrers<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord + Clone> Referrers<K> {
    /// Those that refer to `target`, by name.
    pub(super) fn of(&self, target: &K) -> &[Arc<Object>] {
        self.0.get(target).map_or(&[], |referrers| referrers)
    }

    /// The same object may refer to a target more than once; it is listed once.
    pub(super) fn add(&mut self, target: &K, referrer: &Arc<Object>) {
        let held = self.of(target);
        if let Err(place) = held.binary_search_by_key(&referrer.name(), |other| other.name()) {
            let (before, after) = held.split_at(place);
            let now = before.iter().chain([referrer]).chain(after).cloned().collect();
            self.0.insert(target.clone(), now);
        }
    }

    pub(super) fn remove(&mut self, target: &K, referrer: &ObjectName) {
        let others = self.of(target).iter().filter(|held| held.name() != referrer);
        let others: Box<[Arc<Object>]> = others.cloned().collect();
        if others.is_empty() {
            self.0.remove(target);
        } else {
            self.0.insert(target.clone(), others);
        }
    }
}
