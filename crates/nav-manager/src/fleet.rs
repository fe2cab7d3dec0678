//! The fleet index: what every cluster last told, merged for readers.
//!
//! ```text
//! link ──connected/replace/touch/disconnected──► Fleet ──snapshot()──► queries, pages, metrics
//! ```
//!
//! Writers take one lock for as long as their change takes. Readers never do: they hold an immutable [`Snapshot`], which
//! shares with its predecessor every namespace that a change did not touch.

mod cluster;
mod snapshot;

pub use cluster::{ClusterInfo, SyncStatus};
pub use snapshot::{Service, Snapshot};

use std::collections::BTreeMap;
use std::sync::Arc;

use arc_swap::ArcSwap;
use nav_mesh::kind::KINDS;
use nav_mesh::{Changes, ClusterId, ClusterIndex, Kind, Object, Timestamp};
use parking_lot::Mutex;

/// A handle to the fleet index; clones share it.
#[derive(Clone, Debug, Default)]
pub struct Fleet {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    clusters: Mutex<BTreeMap<ClusterId, Cluster>>,
    /// Stored only while `clusters` is locked, so that no change is lost.
    published: ArcSwap<Snapshot>,
}

#[derive(Debug, Default)]
struct Cluster {
    index: ClusterIndex,
    info: ClusterInfo,
}

impl Fleet {
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.shared.published.load_full()
    }

    /// An edge of the cluster connected. State of an earlier connection is kept until the first of this one.
    pub fn connected(&self, id: &ClusterId, at: Timestamp) {
        self.change(id, |cluster| {
            cluster.info.connected_at = Some(at);
            cluster.info.disconnected_at = None;
            Changes::default()
        });
    }

    /// The cluster's edge is gone. Its state is kept.
    pub fn disconnected(&self, id: &ClusterId, at: Timestamp) {
        self.change_known(id, |info| info.disconnected_at = Some(at));
    }

    /// Makes `objects` all there is of the cluster: readers see the old state or the new one.
    pub fn replace(&self, id: &ClusterId, at: Timestamp, objects: Vec<Object>) -> Changes {
        let by_kind = by_kind(objects);
        self.change(id, |cluster| {
            cluster.info.last_update = Some(at);
            cluster.reset(by_kind)
        })
    }

    /// The edge confirmed that the state is current.
    pub fn touch(&self, id: &ClusterId, at: Timestamp) {
        self.change_known(id, |info| info.last_update = Some(at));
    }

    /// What the process that runs the cluster's edge itself has to say about it. A cluster is listed from its first note
    /// on, even if its edge never connects.
    pub fn note(&self, id: &ClusterId, note: Option<String>) {
        self.change(id, |cluster| {
            cluster.info.note = note;
            Changes::default()
        });
    }

    /// Removes the cluster and its state; false if there was none.
    pub fn forget(&self, id: &ClusterId) -> bool {
        !self.forget_where(|held, _| held == id).is_empty()
    }

    /// Forgets the clusters whose edge was gone before `at`.
    pub fn forget_gone_before(&self, at: Timestamp) -> Vec<ClusterId> {
        self.forget_where(|_, info| info.disconnected_at.is_some_and(|gone| gone < at))
    }

    fn forget_where(&self, is_unwanted: impl Fn(&ClusterId, &ClusterInfo) -> bool) -> Vec<ClusterId> {
        let mut clusters = self.shared.clusters.lock();
        let gone: Vec<_> = clusters.extract_if(.., |id, cluster| is_unwanted(id, &cluster.info)).collect();
        if !gone.is_empty() {
            let mut next = Snapshot::clone(&self.shared.published.load());
            for (id, cluster) in &gone {
                next.forget(id, cluster.index.objects(Kind::Service).map(|service| service.name()));
            }
            self.publish(next);
        }
        gone.into_iter().map(|(id, _)| id).collect()
    }

    fn change(&self, id: &ClusterId, change: impl FnOnce(&mut Cluster) -> Changes) -> Changes {
        let mut clusters = self.shared.clusters.lock();
        let cluster = clusters.entry(id.clone()).or_default();
        let changes = change(cluster);
        self.show(id, cluster, &changes);
        changes
    }

    fn change_known(&self, id: &ClusterId, change: impl FnOnce(&mut ClusterInfo)) {
        let mut clusters = self.shared.clusters.lock();
        if let Some(cluster) = clusters.get_mut(id) {
            change(&mut cluster.info);
            self.show(id, cluster, &Changes::default());
        }
    }

    /// Brings what readers see of the cluster up to date; derives only the services that the changes touch.
    fn show(&self, id: &ClusterId, cluster: &Cluster, changes: &Changes) {
        let published = self.shared.published.load();
        let is_shown = published.clusters.get(id).is_some_and(|shown| **shown == cluster.info);
        if is_shown && changes.is_empty() {
            return;
        }
        let mut next = Snapshot::clone(&published);
        for name in &changes.services {
            next.set_service(name, id, cluster.index.service(name));
        }
        next.clusters.insert(id.clone(), Arc::new(cluster.info.clone()));
        self.publish(next);
    }

    fn publish(&self, mut next: Snapshot) {
        next.revision += 1;
        self.shared.published.store(Arc::new(next));
    }
}

impl Cluster {
    fn reset(&mut self, mut by_kind: BTreeMap<Kind, Vec<Object>>) -> Changes {
        let mut changes = Changes::default();
        for info in KINDS {
            let objects = by_kind.remove(&info.kind).unwrap_or_default();
            changes.merge(self.index.reset(info.kind, objects));
        }
        if !changes.is_empty() {
            self.info.objects = counts(&self.index);
        }
        changes
    }
}

fn by_kind(objects: Vec<Object>) -> BTreeMap<Kind, Vec<Object>> {
    let mut by_kind: BTreeMap<Kind, Vec<Object>> = BTreeMap::new();
    for object in objects {
        by_kind.entry(object.kind()).or_default().push(object);
    }
    by_kind
}

fn counts(index: &ClusterIndex) -> BTreeMap<Kind, usize> {
    let counts = KINDS.iter().map(|info| (info.kind, index.count(info.kind)));
    counts.filter(|(_, count)| *count > 0).collect()
}

#[cfg(test)]
mod tests;
