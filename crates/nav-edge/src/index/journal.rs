//! What changed since somebody was last up to date.

use std::collections::{BTreeMap, HashMap};
use std::ops::RangeFrom;

use nav_mesh::{Kind, ObjectName};

/// An object's place in the index.
pub(crate) type Key = (Kind, ObjectName);

/// Deleted objects that may be remembered beside those that are there. Whoever is further behind starts anew.
const SPARE: usize = 10_000;

/// The history of an index, as far as a reader that follows it can still be behind: of each object the latest change, never a
/// queue of events. So it is as large as the index at the most, and a constant for what was deleted.
#[derive(Debug)]
pub(crate) struct Journal {
    /// Stands for everything remembered here: whoever knows another epoch knows nothing.
    epoch: u64,
    seq: u64,
    /// What changed up to here is not known any more.
    floor: u64,
    /// Nobody follows yet: nothing needs to be remembered.
    idle: bool,
    changed: BTreeMap<u64, Key>,
    latest: HashMap<Key, u64>,
}

impl Journal {
    pub(super) fn new(epoch: u64) -> Self {
        Self { epoch, seq: 0, floor: 0, idle: true, changed: BTreeMap::new(), latest: HashMap::new() }
    }

    pub(crate) fn epoch(&self) -> u64 {
        self.epoch
    }

    /// Counts the changes.
    pub(crate) fn seq(&self) -> u64 {
        self.seq
    }

    /// How many changes are remembered.
    pub(super) fn len(&self) -> usize {
        self.changed.len()
    }

    /// From now on changes are remembered.
    pub(crate) fn start(&mut self) {
        if std::mem::take(&mut self.idle) {
            self.floor = self.seq;
        }
    }

    /// `live` tells how many objects there are.
    pub(super) fn record(&mut self, kind: Kind, name: &ObjectName, live: impl FnOnce() -> usize) {
        self.seq += 1;
        if self.idle {
            return;
        }
        let key = (kind, name.clone());
        if let Some(before) = self.latest.insert(key.clone(), self.seq) {
            self.changed.remove(&before);
        }
        self.changed.insert(self.seq, key);
        if self.changed.len() > SPARE && self.changed.len() - SPARE > live() {
            self.forget(self.seq);
        }
    }

    /// Whether it can be told what changed after `seq`.
    pub(crate) fn reaches(&self, seq: u64) -> bool {
        !self.idle && (self.floor..=self.seq).contains(&seq)
    }

    /// The earliest place that is within [reach](Self::reaches).
    pub(crate) fn reaches_back_to(&self) -> u64 {
        if self.idle { self.seq + 1 } else { self.floor }
    }

    /// What changed after `seq`, which must be [within reach](Self::reaches), in the order of the changes.
    pub(crate) fn since(&self, seq: u64) -> impl Iterator<Item = (u64, &Key)> {
        let after: RangeFrom<u64> = seq + 1..;
        self.changed.range(after).map(|(seq, key)| (*seq, key))
    }

    /// Nobody will ask for what changed up to `seq`.
    pub(crate) fn forget(&mut self, seq: u64) {
        let seq = seq.min(self.seq);
        while let Some(entry) = self.changed.first_entry().filter(|entry| *entry.key() <= seq) {
            self.latest.remove(&entry.remove());
        }
        self.floor = self.floor.max(seq);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str) -> ObjectName {
        ObjectName::new("shop", name)
    }

    fn journal(changes: &[&str]) -> Journal {
        let mut journal = Journal::new(7);
        journal.start();
        changes.iter().for_each(|change| journal.record(Kind::Pod, &name(change), || 0));
        journal
    }

    fn since(journal: &Journal, seq: u64) -> Vec<(u64, String)> {
        journal.since(seq).map(|(seq, (_, name))| (seq, name.name.to_string())).collect()
    }

    #[test]
    fn of_each_object_only_the_latest_change_is_kept() {
        let journal = journal(&["a", "b", "a"]);
        assert_eq!(since(&journal, 0), [(2, "b".to_owned()), (3, "a".to_owned())]);
        assert_eq!(since(&journal, 2), [(3, "a".to_owned())]);
        assert_eq!(since(&journal, 3), []);
    }

    #[test]
    fn what_was_forgotten_is_out_of_reach() {
        let mut journal = journal(&["a", "b", "a"]);
        journal.forget(2);
        assert!(!journal.reaches(1));
        assert!(journal.reaches(2) && journal.reaches(3));
        assert!(!journal.reaches(4));
        assert_eq!(since(&journal, 2), [(3, "a".to_owned())]);
    }

    #[test]
    fn nothing_is_remembered_before_somebody_follows() {
        let mut journal = Journal::new(7);
        journal.record(Kind::Pod, &name("a"), || 0);
        assert!(!journal.reaches(1));
        journal.start();
        assert!(journal.reaches(1) && !journal.reaches(0));
    }

    #[test]
    fn more_deleted_objects_than_can_be_spared_are_forgotten_with_everything_else() {
        let mut journal = journal(&[]);
        (0..=SPARE).for_each(|number| journal.record(Kind::Pod, &name(&number.to_string()), || 0));
        assert_eq!(journal.changed.len(), 0);
        assert_eq!(journal.latest.len(), 0);
        assert!(!journal.reaches(1) && journal.reaches(SPARE as u64 + 1));
    }
}
