//! What is held of one cluster: its objects, and how far they follow its edge.

use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::kind::KINDS;
use nav_mesh::status::Skipped;
use nav_mesh::{Changes, ClusterIndex, Digest, Fingerprint, Kind, Object, ObjectName, Str};

use super::cluster::Unusable;

/// Unusable objects that are told one by one; the others are counted.
const MAX_TOLD: usize = 100;

pub type Key = (Kind, ObjectName);

/// A place in the history of an edge's index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Tells apart histories that have nothing to do with each other.
    pub epoch: u64,
    pub seq: u64,
}

/// What came for one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    Object(Arc<Object>),
    /// The edge has an object there that cannot be read here. It counts when both compare what they hold.
    Unusable {
        fingerprint: Fingerprint,
        reason: Str,
    },
}

/// What leads from one state of a cluster to the next. Readers see the one or the other.
#[derive(Debug, Default)]
pub struct Update {
    /// All there is of these kinds.
    pub whole: BTreeMap<Kind, BTreeMap<ObjectName, Entry>>,
    /// What is new of the others, or gone: `None`.
    pub changed: BTreeMap<Key, Option<Entry>>,
    /// The state that it leads to; `None` if nothing can follow on it (the plain protocol).
    pub position: Option<Position>,
}

/// The objects of one cluster, with their place in the edge's history.
#[derive(Debug, Default)]
pub struct Held {
    pub(super) index: ClusterIndex,
    unusable: BTreeMap<Key, (Fingerprint, Str)>,
    position: Option<Position>,
}

impl Entry {
    pub fn fingerprint(&self) -> Fingerprint {
        match self {
            Self::Object(object) => object.fingerprint,
            Self::Unusable { fingerprint, .. } => *fingerprint,
        }
    }
}

impl Update {
    /// Makes these objects all there is of the cluster.
    pub(super) fn all(objects: Vec<Object>) -> Self {
        let mut whole: BTreeMap<_, BTreeMap<_, _>> = KINDS.iter().map(|info| (info.kind, BTreeMap::new())).collect();
        for object in objects {
            let name = object.name().clone();
            whole.entry(object.kind()).or_default().insert(name, Entry::Object(Arc::new(object)));
        }
        Self { whole, ..Self::default() }
    }
}

impl Held {
    pub fn index(&self) -> &ClusterIndex {
        &self.index
    }

    /// `None` if it cannot be told what of the edge's history this is.
    pub fn position(&self) -> Option<Position> {
        self.position
    }

    /// Of the whole kind, unusable objects included.
    pub fn digest(&self, kind: Kind) -> Digest {
        let mut digest = self.index.digest(kind);
        let unusable = self.unusable.iter().filter(|((of, _), _)| *of == kind);
        unusable.for_each(|(_, (fingerprint, _))| digest.add(*fingerprint));
        digest
    }

    pub fn fingerprint(&self, key: &Key) -> Option<Fingerprint> {
        let object = self.index.get(key.0, &key.1).map(|object| object.fingerprint);
        object.or_else(|| self.unusable.get(key).map(|(fingerprint, _)| *fingerprint))
    }

    pub(super) fn update(&mut self, Update { whole, changed, position }: Update) -> Changes {
        let mut changes = Changes::default();
        for (kind, entries) in whole {
            changes.merge(self.replace(kind, entries));
        }
        for (key, entry) in changed {
            changes.merge(match entry {
                Some(entry) => self.put(key, entry),
                None => self.delete(&key),
            });
        }
        self.position = position;
        changes
    }

    fn replace(&mut self, kind: Kind, entries: BTreeMap<ObjectName, Entry>) -> Changes {
        let objects = self.index.objects(kind).map(|object| object.name());
        let unusable = self.unusable.keys().filter(|(of, _)| *of == kind).map(|(_, name)| name);
        let gone = objects.chain(unusable).filter(|name| !entries.contains_key(name));
        let gone: Vec<Key> = gone.map(|name| (kind, name.clone())).collect();
        let mut changes = Changes::default();
        gone.iter().for_each(|key| changes.merge(self.delete(key)));
        for (name, entry) in entries {
            changes.merge(self.put((kind, name), entry));
        }
        changes
    }

    fn put(&mut self, key: Key, entry: Entry) -> Changes {
        match entry {
            Entry::Object(object) => {
                self.unusable.remove(&key);
                self.put_object(&key, object)
            }
            Entry::Unusable { fingerprint, reason } => {
                let changes = self.index.delete(key.0, &key.1);
                self.unusable.insert(key, (fingerprint, reason));
                changes
            }
        }
    }

    fn put_object(&mut self, key: &Key, object: Arc<Object>) -> Changes {
        let mut changes = match self.index.get(key.0, &key.1) {
            Some(held) if Arc::ptr_eq(held, &object) => return Changes::default(),
            // To the index it is no change when the same was observed at another time; but readers are to see it too.
            Some(held) if held.fingerprint != object.fingerprint => self.index.delete(key.0, &key.1),
            _ => Changes::default(),
        };
        changes.merge(self.index.apply(object));
        changes
    }

    fn delete(&mut self, key: &Key) -> Changes {
        self.unusable.remove(key);
        self.index.delete(key.0, &key.1)
    }

    /// How many objects of each kind there are.
    pub(super) fn counts(&self) -> BTreeMap<Kind, usize> {
        let counts = KINDS.iter().map(|info| (info.kind, self.index.count(info.kind)));
        counts.filter(|(_, count)| *count > 0).collect()
    }

    pub(super) fn unusable(&self) -> Unusable {
        let told = self.unusable.iter().take(MAX_TOLD).map(|((kind, name), (_, reason))| {
            let skipped = Skipped { name: name.clone(), reason: reason.clone() };
            (*kind, skipped)
        });
        Unusable { count: self.unusable.len(), some: told.collect() }
    }
}
