//! How a change becomes what readers see, and what is noted of it.

use std::sync::Arc;

use nav_mesh::ClusterId;

use super::journal::Touched;
use super::snapshot::Change;
use super::{ClusterInfo, Fleet, Noted, Snapshot};

impl Fleet {
    /// Notes that readers see another status of the clusters, which only time made different.
    pub fn aged(&self, ids: &[ClusterId]) {
        let _clusters = self.shared.clusters.lock();
        let published = self.shared.published.load();
        let known = ids.iter().filter(|id| published.clusters.contains_key(*id));
        let entries = known.flat_map(|id| {
            let mut touched = Touched::default();
            touched.cluster(false);
            touched.entries(&published.mesh_of(id), id)
        });
        self.shared.journal.append(entries);
    }

    /// Brings what readers see of the cluster up to date. Callers hold the fleet's lock.
    pub(super) fn show(&self, id: &ClusterId, info: &ClusterInfo, change: Change) {
        let published = self.shared.published.load();
        let is_shown = published.clusters.get(id).is_some_and(|shown| **shown == *info);
        if is_shown && change.is_empty() {
            return;
        }
        let mut next = Snapshot::clone(&published);
        let (mesh_before, mesh) = (published.mesh_of(id), info.mesh_id(id));
        if mesh != mesh_before && published.inventories.contains_key(id) {
            next.move_cluster(id, &mesh_before, &mesh);
        }
        let mut touched = next.apply(id, &mesh, change);
        next.clusters.insert(id.clone(), Arc::new(info.clone()));
        let before = published.clusters.get(id).map(Arc::as_ref);
        touched.info(before, info);
        let entries = if before.is_some() && mesh != mesh_before {
            [&mesh_before, &mesh].map(|mesh| Touched::everything().entries(mesh, id)).into_iter().flatten().collect()
        } else {
            Vec::from(touched.entries(&mesh, id))
        };
        self.publish(next, entries);
    }

    /// Takes clusters out of what readers see. Callers hold the fleet's lock.
    pub(super) fn hide(&self, gone: &[ClusterId]) {
        let published = self.shared.published.load();
        let mut next = Snapshot::clone(&published);
        gone.iter().for_each(|id| next.forget(id));
        let entries = gone.iter().flat_map(|id| {
            let mut touched = Touched::everything();
            touched.cluster(true);
            touched.entries(&published.mesh_of(id), id)
        });
        self.publish(next, entries);
    }

    /// Whoever reads of a change finds it in the snapshot.
    fn publish(&self, mut next: Snapshot, entries: impl IntoIterator<Item = Noted>) {
        next.revision += 1;
        self.shared.published.store(Arc::new(next));
        self.shared.journal.append(entries);
    }
}
