//! The fleet index: what every cluster last told, merged for readers.
//!
//! ```text
//! link ──connected/replace/touch/disconnected──► Fleet ──snapshot()──► queries, pages, metrics
//! ```
//!
//! A cluster's objects have a lock of their own, which a new state holds for as long as it is compared and derived from;
//! the fleet's lock is only held to publish. Readers hold neither, but an immutable [`Snapshot`], which shares with its
//! predecessor every namespace that a change did not touch.

mod cluster;
mod snapshot;

pub use cluster::{ClusterInfo, SyncStatus};
pub use snapshot::{Service, Snapshot};

use std::collections::BTreeMap;
use std::sync::Arc;

use arc_swap::ArcSwap;
use nav_mesh::kind::KINDS;
use nav_mesh::{Changes, ClusterId, ClusterIndex, ClusterService, Kind, Object, ObjectName, Timestamp};
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
    /// Locked before the fleet, never after it.
    index: Arc<Mutex<ClusterIndex>>,
    info: ClusterInfo,
}

/// Why a cluster is not forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotForgotten {
    Unknown,
    /// Its edge would bring it back at once.
    Connected,
}

impl Fleet {
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.shared.published.load_full()
    }

    /// An edge of the cluster connected. State of an earlier connection is kept until the first of this one.
    pub fn connected(&self, id: &ClusterId, at: Timestamp) {
        self.change(id, |info| {
            info.connected_at = Some(at);
            info.disconnected_at = None;
        });
    }

    /// The cluster's edge is gone. Its state is kept.
    pub fn disconnected(&self, id: &ClusterId, at: Timestamp) {
        self.change_known(id, |info| info.disconnected_at = Some(at));
    }

    /// Makes `objects` all there is of the cluster: readers see the old state or the new one.
    pub fn replace(&self, id: &ClusterId, at: Timestamp, objects: Vec<Object>) -> Changes {
        let by_kind = by_kind(objects);
        let shared_index = Arc::clone(&self.shared.clusters.lock().entry(id.clone()).or_default().index);
        let mut index = shared_index.lock();
        let changes = reset(&mut index, by_kind);
        let services = changes.services.iter().map(|name| (name, index.service(name))).collect();
        let objects = counts(&index);
        let mut clusters = self.shared.clusters.lock();
        if let Some(cluster) = clusters.get_mut(id).filter(|held| Arc::ptr_eq(&held.index, &shared_index)) {
            cluster.info.last_update = Some(at);
            cluster.info.objects = objects;
            self.show(id, &cluster.info, services);
        }
        changes
    }

    /// The edge confirmed that the state is current.
    pub fn touch(&self, id: &ClusterId, at: Timestamp) {
        self.change_known(id, |info| info.last_update = Some(at));
    }

    /// What the process that runs the cluster's edge itself has to say about it. A cluster is listed from its first note
    /// on, even if its edge never connects.
    pub fn note(&self, id: &ClusterId, note: Option<String>) {
        self.change(id, |info| info.note = note);
    }

    /// Removes the cluster and its state.
    pub fn forget(&self, id: &ClusterId) -> Result<(), NotForgotten> {
        let mut clusters = self.shared.clusters.lock();
        match clusters.get(id) {
            None => Err(NotForgotten::Unknown),
            Some(cluster) if cluster.info.is_connected() => Err(NotForgotten::Connected),
            Some(_) => {
                clusters.remove(id);
                self.hide(std::slice::from_ref(id));
                Ok(())
            }
        }
    }

    /// Forgets the clusters whose edge was gone before `at`.
    pub fn forget_gone_before(&self, at: Timestamp) -> Vec<ClusterId> {
        let mut clusters = self.shared.clusters.lock();
        let is_long_gone = |cluster: &Cluster| cluster.info.disconnected_at.is_some_and(|gone| gone < at);
        let gone: Vec<_> = clusters.extract_if(.., |_, cluster| is_long_gone(cluster)).map(|(id, _)| id).collect();
        if !gone.is_empty() {
            self.hide(&gone);
        }
        gone
    }

    fn change(&self, id: &ClusterId, change: impl FnOnce(&mut ClusterInfo)) {
        let mut clusters = self.shared.clusters.lock();
        let cluster = clusters.entry(id.clone()).or_default();
        change(&mut cluster.info);
        self.show(id, &cluster.info, Vec::new());
    }

    fn change_known(&self, id: &ClusterId, change: impl FnOnce(&mut ClusterInfo)) {
        let mut clusters = self.shared.clusters.lock();
        if let Some(cluster) = clusters.get_mut(id) {
            change(&mut cluster.info);
            self.show(id, &cluster.info, Vec::new());
        }
    }

    /// Brings what readers see of the cluster up to date. Callers hold the fleet's lock.
    fn show(&self, id: &ClusterId, info: &ClusterInfo, services: Vec<(&ObjectName, Option<ClusterService>)>) {
        let published = self.shared.published.load();
        let is_shown = published.clusters.get(id).is_some_and(|shown| **shown == *info);
        if is_shown && services.is_empty() {
            return;
        }
        let mut next = Snapshot::clone(&published);
        for (name, service) in services {
            next.set_service(name, id, service);
        }
        next.clusters.insert(id.clone(), Arc::new(info.clone()));
        self.publish(next);
    }

    /// Takes clusters out of what readers see. Callers hold the fleet's lock.
    fn hide(&self, gone: &[ClusterId]) {
        let mut next = Snapshot::clone(&self.shared.published.load());
        gone.iter().for_each(|id| next.forget(id));
        self.publish(next);
    }

    fn publish(&self, mut next: Snapshot) {
        next.revision += 1;
        self.shared.published.store(Arc::new(next));
    }
}

fn reset(index: &mut ClusterIndex, mut by_kind: BTreeMap<Kind, Vec<Object>>) -> Changes {
    let mut changes = Changes::default();
    for info in KINDS {
        let objects = by_kind.remove(&info.kind).unwrap_or_default();
        changes.merge(index.reset(info.kind, objects));
    }
    changes
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
