use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::status::Skipped;
use nav_mesh::{Digest, Fingerprint, Kind, ObjectName, Str};

use super::Key;
use crate::fleet::cluster::Unusable;

/// Objects that are told one by one; the others are counted.
const MAX_TOLD: usize = 100;

/// The objects of a cluster that cannot be read here. There may be very many, of a kind that is newer than this manager; a change
/// to the others must not cost more for it.
#[derive(Debug, Default)]
pub(super) struct UnusableObjects {
    objects: BTreeMap<Key, (Fingerprint, Str)>,
    /// None is of nothing.
    digests: BTreeMap<Kind, Digest>,
    told: Arc<Unusable>,
    /// Whether something changed since `told` was made.
    is_changed: bool,
}

impl UnusableObjects {
    pub(super) fn digest(&self, kind: Kind) -> Digest {
        self.digests.get(&kind).copied().unwrap_or_default()
    }

    pub(super) fn fingerprint(&self, key: &Key) -> Option<Fingerprint> {
        self.objects.get(key).map(|(fingerprint, _)| *fingerprint)
    }

    pub(super) fn names(&self, kind: Kind) -> impl Iterator<Item = &ObjectName> {
        self.objects.keys().filter(move |(of, _)| *of == kind).map(|(_, name)| name)
    }

    pub(super) fn put(&mut self, key: Key, fingerprint: Fingerprint, reason: Str) {
        if self.objects.get(&key).is_some_and(|held| *held == (fingerprint, reason.clone())) {
            return;
        }
        self.remove(&key);
        self.digests.entry(key.0).or_default().add(fingerprint);
        self.objects.insert(key, (fingerprint, reason));
        self.is_changed = true;
    }

    pub(super) fn remove(&mut self, key: &Key) {
        let Some((fingerprint, _)) = self.objects.remove(key) else { return };
        let digest = self.digests.entry(key.0).or_default();
        digest.remove(fingerprint);
        if digest.count == 0 {
            self.digests.remove(&key.0);
        }
        self.is_changed = true;
    }

    /// For readers; the same as long as nothing changes.
    pub(super) fn told(&self) -> Arc<Unusable> {
        Arc::clone(&self.told)
    }

    /// Brings what readers are told up to date.
    pub(super) fn tell(&mut self) {
        if std::mem::take(&mut self.is_changed) {
            let some = self.objects.iter().take(MAX_TOLD).map(|((kind, name), (_, reason))| {
                let skipped = Skipped { name: name.clone(), reason: reason.clone() };
                (*kind, skipped)
            });
            let counts = self.digests.iter().map(|(kind, digest)| (*kind, digest.count)).collect();
            self.told = Arc::new(Unusable { count: self.objects.len(), counts, some: some.collect() });
        }
    }
}
