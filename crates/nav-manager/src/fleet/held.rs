//! What is held of one cluster: its objects, and how far they follow its edge.

mod unusable;

use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::kind::KINDS;
use nav_mesh::{Changes, ClusterIndex, Digest, Fingerprint, Kind, Object, ObjectName, Str};

use self::unusable::UnusableObjects;
use super::cluster::Unusable;

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
    unusable: UnusableObjects,
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
        let (usable, unusable) = (self.index.digest(kind), self.unusable.digest(kind));
        Digest { count: usable.count + unusable.count, sum: usable.sum.wrapping_add(unusable.sum) }
    }

    pub fn fingerprint(&self, key: &Key) -> Option<Fingerprint> {
        let object = self.index.get(key.0, &key.1).map(|object| object.fingerprint);
        object.or_else(|| self.unusable.fingerprint(key))
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
        self.unusable.tell();
        self.position = position;
        changes
    }

    fn replace(&mut self, kind: Kind, entries: BTreeMap<ObjectName, Entry>) -> Changes {
        let objects = self.index.objects(kind).map(|object| object.name());
        let gone = objects.chain(self.unusable.names(kind)).filter(|name| !entries.contains_key(name));
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
                self.index.apply(object)
            }
            Entry::Unusable { fingerprint, reason } => {
                let changes = self.index.delete(key.0, &key.1);
                self.unusable.put(key, fingerprint, reason);
                changes
            }
        }
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

    pub(super) fn unusable(&self) -> Arc<Unusable> {
        self.unusable.told()
    }
}
