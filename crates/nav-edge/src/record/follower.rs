//! What one index holds, and then every change of it.

use std::{collections::BTreeSet, sync::Arc};

use nav_mesh::{ClusterIndex, Object, kind::KINDS};
use tokio::sync::watch;

use crate::{
    first_state::FirstState,
    index::{Index, Journal, Key, Progress},
};

/// Objects as they are now, and the names of those that are gone.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) applied: Vec<Arc<Object>>,
    pub(super) deleted: BTreeSet<Key>,
}

pub(super) struct Follower {
    index: Index,
    progress: watch::Receiver<Progress>,
    /// Everything up to here in the index's history was told.
    told: u64,
    /// What was told of and not taken back.
    known: BTreeSet<Key>,
}

impl Changes {
    fn is_empty(&self) -> bool {
        self.applied.is_empty() && self.deleted.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.applied.len() + self.deleted.len()
    }
}

impl Follower {
    pub(super) fn new(index: Index) -> Self {
        Self { progress: index.subscribe(), index, told: 0, known: BTreeSet::new() }
    }

    /// Everything, once all of it was read.
    pub(super) async fn beginning(&mut self) -> Vec<Arc<Object>> {
        FirstState::new(self.index.clone()).ready().await;
        self.progress.mark_unchanged();
        let (told, objects): (_, Vec<_>) = self.index.follow(|cluster, journal| {
            journal.start();
            (journal.seq(), all(cluster).cloned().collect())
        });
        self.told = told;
        self.known = objects.iter().map(|object| key(object)).collect();
        objects
    }

    /// What has changed since the last call, as soon as there is something.
    pub(super) async fn changes(&mut self) -> Changes {
        loop {
            let changes = self.take();
            if !changes.is_empty() {
                return changes;
            }
            self.progress.changed().await.expect("the index lives as long as its follower");
        }
    }

    fn take(&mut self) -> Changes {
        let (told, known) = (self.told, &self.known);
        let (told, changes) = self.index.follow(|cluster, journal| {
            let changes = if journal.reaches(told) { since(told, cluster, journal) } else { anew(known, cluster) };
            journal.forget(journal.seq());
            (journal.seq(), changes)
        });
        self.told = told;
        self.known.extend(changes.applied.iter().map(|object| key(object)));
        for key in &changes.deleted {
            self.known.remove(key);
        }
        changes
    }
}

fn since(seq: u64, cluster: &ClusterIndex, journal: &Journal) -> Changes {
    let mut changes = Changes::default();
    for (_, key) in journal.since(seq) {
        match cluster.get(key.0, &key.1) {
            Some(object) => changes.applied.push(Arc::clone(object)),
            None => changes.deleted.extend([key.clone()]),
        }
    }
    changes
}

/// More was deleted at once than is remembered.
fn anew(known: &BTreeSet<Key>, cluster: &ClusterIndex) -> Changes {
    let is_gone = |(kind, name): &&Key| cluster.get(*kind, name).is_none();
    Changes { applied: all(cluster).cloned().collect(), deleted: known.iter().filter(is_gone).cloned().collect() }
}

pub(super) fn all(cluster: &ClusterIndex) -> impl Iterator<Item = &Arc<Object>> {
    KINDS.iter().flat_map(|info| cluster.objects(info.kind))
}

fn key(object: &Object) -> Key {
    (object.kind(), object.name().clone())
}
