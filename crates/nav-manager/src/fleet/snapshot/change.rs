use std::sync::Arc;

use nav_mesh::{Changes, ClusterId, ClusterIndex, ClusterService};

use super::{Inventory, Service, ServiceKey, Snapshot};
use crate::fleet::journal::Touched;

/// What becomes different for readers of one cluster, made ready ahead of time.
#[derive(Debug, Default)]
pub(in crate::fleet) struct Change {
    pub(super) services: Vec<ServiceChange>,
    /// `None`: they stay.
    pub(super) inventory: Option<Arc<Inventory>>,
    pub(in crate::fleet) touched: Touched,
}

impl Change {
    /// What the changes that made the index what it is mean for readers of `published`.
    pub(in crate::fleet) fn new(
        published: &Snapshot,
        changes: &Changes,
        cluster: &ClusterId,
        index: &ClusterIndex,
    ) -> Self {
        let mesh = published.mesh_of(cluster);
        let services = changes.services.iter().filter_map(|name| {
            let key = ServiceKey { name: name.clone(), mesh: mesh.clone() };
            ServiceChange::new(published, key, cluster, index.service(name))
        });
        let services: Vec<_> = services.collect();
        let mut touched = Touched::default();
        let nothing = Arc::default();
        let before = published.inventories.get(cluster);
        let inventory = before.unwrap_or(&nothing).after(changes, index, &mut touched);
        // Even one that has nothing has an inventory from then on.
        let inventory = inventory.map(Arc::new).or_else(|| before.is_none().then(Arc::default));
        if before.is_none() {
            touched.inventory();
        }
        services.iter().for_each(|change| change.touch(cluster, &mut touched));
        Self { services, inventory, touched }
    }

    pub(in crate::fleet) fn is_empty(&self) -> bool {
        self.services.is_empty() && self.inventory.is_none()
    }
}

/// A new share of one service, merged with its other shares ahead of time, so that publishing it is a matter of putting it
/// in its place.
#[derive(Debug)]
pub(in crate::fleet) struct ServiceChange {
    pub(super) key: ServiceKey,
    share: Option<Arc<ClusterService>>,
    before: Option<Arc<Service>>,
    after: Option<Arc<Service>>,
}

impl ServiceChange {
    /// `None` if the share is equal to the one that readers see: it stays shared.
    pub(super) fn new(
        published: &Snapshot,
        key: ServiceKey,
        cluster: &ClusterId,
        share: Option<ClusterService>,
    ) -> Option<Self> {
        let before = published.services.get(&key).cloned();
        let held = before.as_ref().and_then(|service| service.clusters.get(cluster));
        if held.map(Arc::as_ref) == share.as_ref() {
            return None;
        }
        let share = share.map(Arc::new);
        let after = merged(before.as_deref(), &key, cluster, share.clone());
        Some(Self { key, share, before, after })
    }

    fn touch(&self, cluster: &ClusterId, touched: &mut Touched) {
        let was_there = self.before.as_ref().is_some_and(|service| service.clusters.contains_key(cluster));
        touched.service(&self.key.name, was_there, self.share.is_some());
    }

    /// What becomes of the service as it is now. Another cluster may have changed it since, or this one's mesh is another: then it is
    /// merged again.
    pub(super) fn onto(
        self,
        now: Option<&Arc<Service>>,
        key: &ServiceKey,
        cluster: &ClusterId,
    ) -> Option<Arc<Service>> {
        let is_as_before = self.key == *key && now.map(Arc::as_ptr) == self.before.as_ref().map(Arc::as_ptr);
        match is_as_before {
            true => self.after,
            false => merged(now.map(Arc::as_ref), key, cluster, self.share),
        }
    }
}

/// `None` if no cluster has the service any more.
fn merged(
    service: Option<&Service>,
    key: &ServiceKey,
    cluster: &ClusterId,
    share: Option<Arc<ClusterService>>,
) -> Option<Arc<Service>> {
    let mut service = service.cloned().unwrap_or_else(|| Service::new(key.clone()));
    service.set_share(cluster, share);
    (!service.clusters.is_empty()).then(|| Arc::new(service))
}

#[cfg(test)]
mod tests {
    use nav_mesh::{MeshId, ObjectName};

    use super::*;
    use crate::builders::{cluster, service};

    fn key() -> ServiceKey {
        ServiceKey { name: ObjectName::new("shop", "cart"), mesh: MeshId::default() }
    }

    fn change(published: &Snapshot, id: &str) -> ServiceChange {
        let share = ClusterService { object: Arc::new(service("shop", "cart")), instances: [].into() };
        let change = ServiceChange::new(published, key(), &cluster(id), Some(share));
        change.expect("the share is new")
    }

    #[test]
    fn what_was_merged_ahead_of_time_is_what_readers_get() {
        let mut snapshot = Snapshot::default();
        let change = change(&snapshot, "east");
        let ready = change.after.clone().expect("a cluster has it");
        snapshot.apply_to_service(&cluster("east"), &key().mesh, change);
        assert!(snapshot.services.get(&key()).is_some_and(|shown| Arc::ptr_eq(shown, &ready)));
    }

    #[test]
    fn what_another_cluster_changed_meanwhile_is_kept() {
        let mut snapshot = Snapshot::default();
        let (east, west) = (change(&snapshot, "east"), change(&snapshot, "west"));
        snapshot.apply_to_service(&cluster("east"), &key().mesh, east);
        snapshot.apply_to_service(&cluster("west"), &key().mesh, west);
        let shown = snapshot.services.get(&key()).expect("both have it");
        assert_eq!(Vec::from_iter(shown.clusters.keys()), [&cluster("east"), &cluster("west")]);
    }
}
