//! The fleet index: what every cluster last told, merged for readers.
//!
//! ```text
//! link ──connected/update/replace/touch/disconnected──► Fleet ──snapshot()──► queries, pages, metrics
//! ```
//!
//! A cluster's objects have a lock of their own, which an update holds for as long as it is applied and derived from; the
//! fleet's lock is only held to publish what was made ready before. Readers hold neither, but an immutable [`Snapshot`], which shares with its
//! predecessor everything that a change did not touch.

mod aging;
mod cluster;
mod held;
mod journal;
mod publication;
mod resource;
mod snapshot;

pub use aging::Aging;
pub use cluster::{ClusterInfo, EdgeInfo, KindReport, Mesh, SyncStatus, Unusable};
pub use held::{Entry, Held, Key, Position, Update};
pub use journal::{Cursor, Entry as Noted, Journal, Name, Names, Thing};
pub use resource::Resource;
pub use snapshot::{Inventory, Named, Run, Runs, Service, ServiceKey, Snapshot, Span};

use std::collections::BTreeMap;
use std::sync::Arc;

use arc_swap::ArcSwap;
use nav_mesh::{Changes, ClusterId, Kind, Object, Timestamp};
use parking_lot::Mutex;

use self::snapshot::Change;

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
    /// What is noted in it can be seen in `published`.
    journal: Journal,
}

#[derive(Debug, Default)]
struct Cluster {
    /// Locked before the fleet, never after it.
    held: Arc<Mutex<Held>>,
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
    /// One that remembers no more of its changes than this.
    #[cfg(test)]
    pub(crate) fn remembering(bytes: usize) -> Self {
        Self { shared: Arc::new(Shared { journal: Journal::keeping(bytes), ..Shared::default() }) }
    }

    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.shared.published.load_full()
    }

    /// What changed lately for readers of snapshots.
    pub fn journal(&self) -> &Journal {
        &self.shared.journal
    }

    /// An edge of the cluster connected. State of an earlier connection is kept until the first of this one.
    pub fn connected(&self, id: &ClusterId, at: Timestamp) {
        self.connect(id, at, None);
    }

    /// An edge that told this of itself.
    pub fn connected_natively(&self, id: &ClusterId, at: Timestamp, edge: EdgeInfo) {
        self.connect(id, at, Some(Arc::new(edge)));
    }

    /// The cluster's edge has more to tell of itself.
    pub fn tell_edge(&self, id: &ClusterId, tell: impl FnOnce(&mut EdgeInfo)) {
        self.change_known(id, |info| {
            let mut edge = info.edge.as_deref().cloned().unwrap_or_default();
            tell(&mut edge);
            info.edge = Some(Arc::new(edge));
        });
    }

    /// The edge holds something else of these kinds, and of no others.
    pub fn differ(&self, id: &ClusterId, kinds: Vec<Kind>) {
        self.change_known(id, |info| info.differing = kinds);
    }

    /// The cluster's edge is gone. Its state is kept.
    pub fn disconnected(&self, id: &ClusterId, at: Timestamp) {
        self.change_known(id, |info| info.disconnected_at = Some(at));
    }

    /// Makes `objects` all there is of the cluster: readers see the old state or the new one.
    pub fn replace(&self, id: &ClusterId, at: Timestamp, objects: Vec<Object>) -> Changes {
        self.update(id, at, Update::all(objects))
    }

    /// Brings the cluster's objects up to date: readers see all of the update or nothing.
    pub fn update(&self, id: &ClusterId, at: Timestamp, update: Update) -> Changes {
        let shared_held = Arc::clone(&self.shared.clusters.lock().entry(id.clone()).or_default().held);
        let mut held = shared_held.lock();
        let is_comparable = update.position.is_some();
        let changes = held.update(update);
        let (objects, unusable) = (held.counts(), held.unusable());
        // Made before the fleet is locked and, being declared here, let go of after: a cluster's first state takes a while.
        let published = self.snapshot();
        let change = Change::new(&published, &changes, id, &held.index);
        let mut clusters = self.shared.clusters.lock();
        if let Some(cluster) = clusters.get_mut(id).filter(|cluster| Arc::ptr_eq(&cluster.held, &shared_held)) {
            cluster.info.confirm(at);
            cluster.info.objects = objects;
            cluster.info.unusable = unusable;
            if !is_comparable {
                cluster.info.differing.clear();
            }
            self.show(id, &cluster.info, change);
        }
        changes
    }

    /// Looks at what is held of the cluster, while nothing changes it.
    pub fn read<T>(&self, id: &ClusterId, look: impl FnOnce(&Held) -> T) -> T {
        let held = self.shared.clusters.lock().get(id).map(|cluster| Arc::clone(&cluster.held)).unwrap_or_default();
        let held = held.lock();
        look(&held)
    }

    /// The edge confirmed that the state is current.
    pub fn touch(&self, id: &ClusterId, at: Timestamp) {
        self.change_known(id, |info| info.confirm(at));
    }

    /// What is held may no longer be what the edge has.
    pub fn unconfirmed(&self, id: &ClusterId) {
        self.change_known(id, |info| info.confirmed = false);
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

    fn connect(&self, id: &ClusterId, at: Timestamp, edge: Option<Arc<EdgeInfo>>) {
        self.change(id, |info| {
            info.connected_at = Some(at);
            info.disconnected_at = None;
            info.confirmed = false;
            info.edge = edge.map(|edge| with_last_known_mesh(edge, info));
        });
    }

    fn change(&self, id: &ClusterId, change: impl FnOnce(&mut ClusterInfo)) {
        let mut clusters = self.shared.clusters.lock();
        let cluster = clusters.entry(id.clone()).or_default();
        change(&mut cluster.info);
        self.show(id, &cluster.info, Change::default());
    }

    fn change_known(&self, id: &ClusterId, change: impl FnOnce(&mut ClusterInfo)) {
        let mut clusters = self.shared.clusters.lock();
        if let Some(cluster) = clusters.get_mut(id) {
            change(&mut cluster.info);
            self.show(id, &cluster.info, Change::default());
        }
    }
}

/// An edge that has just started does not know its mesh yet: what an earlier one told holds until it does.
fn with_last_known_mesh(edge: Arc<EdgeInfo>, info: &ClusterInfo) -> Arc<EdgeInfo> {
    let known = || info.edge.as_ref()?.mesh.clone();
    match edge.mesh.is_none().then(known).flatten() {
        Some(mesh) => Arc::new(EdgeInfo { mesh: Some(mesh), ..EdgeInfo::clone(&edge) }),
        None => edge,
    }
}

#[cfg(test)]
mod tests;
