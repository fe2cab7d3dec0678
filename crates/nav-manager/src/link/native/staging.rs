//! A snapshot on its way: kept apart until it is whole.

use std::collections::{BTreeMap, BTreeSet};

use nav_mesh::kind::KINDS;
use nav_mesh::{Digest, Kind, ObjectName};
use nav_proto::link::{self, v1};

use super::objects::{self, Skips};
use super::weight::{TooLarge, Weight};
use crate::fleet::{Entry, Held, Key, Position, Update};

#[derive(Debug)]
pub(super) struct Staging {
    epoch: u64,
    /// All there is, of the kinds that are sent whole.
    whole: BTreeMap<Kind, Whole>,
    /// What changed of the others; `None`: deleted.
    changed: BTreeMap<Key, Option<Entry>>,
    weight: Weight,
}

#[derive(Debug, Default)]
struct Whole {
    entries: BTreeMap<ObjectName, Entry>,
    digest: Digest,
}

impl Staging {
    pub(super) fn of_everything(epoch: u64) -> Self {
        Self::of(epoch, &KINDS.iter().map(|info| info.kind).collect())
    }

    pub(super) fn of(epoch: u64, kinds: &BTreeSet<Kind>) -> Self {
        let whole = kinds.iter().map(|kind| (*kind, Whole::default())).collect();
        Self { epoch, whole, changed: BTreeMap::new(), weight: Weight::default() }
    }

    /// The same snapshot from the start, of more kinds: `None` if it is not one of more kinds. Changes of the kinds that are not
    /// sent whole are not repeated, so they are kept.
    pub(super) fn restarted(self, epoch: u64, kinds: &BTreeSet<Kind>) -> Option<Self> {
        let extends = self.epoch == epoch && self.whole.keys().all(|kind| kinds.contains(kind));
        let mut changed = self.changed;
        changed.retain(|(kind, _), _| !kinds.contains(kind));
        extends.then(|| Self { changed, weight: self.weight, ..Self::of(epoch, kinds) })
    }

    pub(super) fn stage(&mut self, changes: v1::Changes, held: &Held, limit: usize) -> Result<Skips, TooLarge> {
        let mut skips = Skips::default();
        for encoded in &changes.objects {
            self.weight.add(encoded.len(), limit)?;
            if let Some((key, entry)) = objects::read(encoded, held, &mut skips) {
                self.put(key, Some(entry));
            }
        }
        for key in changes.deleted.into_iter().filter_map(link::key) {
            self.weight.add(0, limit)?;
            self.put(key, None);
        }
        Ok(skips)
    }

    fn put(&mut self, key: Key, entry: Option<Entry>) {
        match self.whole.get_mut(&key.0) {
            Some(whole) => whole.put(key.1, entry),
            None => drop(self.changed.insert(key, entry)),
        }
    }

    pub(super) fn is_of(&self, epoch: u64) -> bool {
        self.epoch == epoch
    }

    /// The kinds of which the edge has something else than there would be here.
    pub(super) fn differing(&self, held: &Held, theirs: &[v1::KindDigest]) -> Vec<Kind> {
        let changed = self.changed_digests(held);
        let staged = |kind: Kind| match self.whole.get(&kind) {
            Some(whole) => whole.digest,
            None => changed.get(&kind).copied().unwrap_or_else(|| held.digest(kind)),
        };
        link::differing(staged, theirs)
    }

    fn changed_digests(&self, held: &Held) -> BTreeMap<Kind, Digest> {
        let mut digests = BTreeMap::new();
        for (key, entry) in &self.changed {
            let digest: &mut Digest = digests.entry(key.0).or_insert_with(|| held.digest(key.0));
            held.fingerprint(key).into_iter().for_each(|before| digest.remove(before));
            entry.iter().for_each(|entry| digest.add(entry.fingerprint()));
        }
        digests
    }

    /// What shows once the snapshot is whole.
    pub(super) fn finish(self, position: Position) -> Update {
        let whole = self.whole.into_iter().map(|(kind, whole)| (kind, whole.entries)).collect();
        Update { whole, changed: self.changed, position: Some(position) }
    }
}

impl Whole {
    fn put(&mut self, name: ObjectName, entry: Option<Entry>) {
        let before = match entry {
            Some(entry) => {
                self.digest.add(entry.fingerprint());
                self.entries.insert(name, entry)
            }
            None => self.entries.remove(&name),
        };
        before.into_iter().for_each(|before| self.digest.remove(before.fingerprint()));
    }
}
