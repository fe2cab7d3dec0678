mod change;
mod inventory;
mod runs;
mod service;

pub(super) use change::{Change, ServiceChange};
pub use inventory::Inventory;
pub use runs::{Named, Run, Runs, Span};
pub use service::{Service, ServiceKey};

use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::{ClusterId, ClusterInstance, ClusterService, InstanceName, MeshId, ObjectName};

use super::ClusterInfo;
use super::journal::Touched;

/// The fleet at one moment; never changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    /// Counts the changes that readers could see.
    pub revision: u64,
    /// No service is without a cluster.
    pub services: Runs<Service>,
    pub clusters: BTreeMap<ClusterId, Arc<ClusterInfo>>,
    /// Of each cluster that ever told anything.
    pub inventories: BTreeMap<ClusterId, Arc<Inventory>>,
}

impl Snapshot {
    /// The services of this name, by mesh.
    pub fn services_named(&self, name: &ObjectName) -> Span<'_, Service> {
        self.services.all().from(|service| service.id.0 < *name).until(|service| service.id.0 <= *name)
    }

    /// That of a cluster nothing is known of is one that nobody has named.
    pub fn mesh_of(&self, cluster: &ClusterId) -> MeshId {
        self.clusters.get(cluster).map(|info| info.mesh_id(cluster)).unwrap_or_default()
    }

    pub fn instance(&self, cluster: &ClusterId, name: &InstanceName) -> Option<&ClusterInstance> {
        self.inventories.get(cluster)?.instances.get(name).map(Arc::as_ref)
    }

    /// What the cluster has is as `change` says, in the mesh that is its own now. Gives what that touches.
    pub(super) fn apply(&mut self, cluster: &ClusterId, mesh: &MeshId, change: Change) -> Touched {
        change.services.into_iter().for_each(|change| self.apply_to_service(cluster, mesh, change));
        if let Some(inventory) = change.inventory {
            self.inventories.insert(cluster.clone(), inventory);
        }
        change.touched
    }

    fn apply_to_service(&mut self, cluster: &ClusterId, mesh: &MeshId, change: ServiceChange) {
        let key = ServiceKey { name: change.key.name.clone(), mesh: mesh.clone() };
        let service = change.onto(self.services.get(&key), &key, cluster);
        self.services.set(&key, service);
    }

    /// The cluster is in another mesh than readers were told. It looks at every service: that happens when somebody changes the
    /// mesh's name, or another edge tells it otherwise.
    pub(super) fn move_cluster(&mut self, cluster: &ClusterId, from: &MeshId, to: &MeshId) {
        for (name, share) in self.shares_of(cluster, from) {
            let gone = ServiceChange::new(self, ServiceKey { name: name.clone(), mesh: from.clone() }, cluster, None);
            gone.into_iter().for_each(|change| self.apply_to_service(cluster, from, change));
            let come = ServiceChange::new(self, ServiceKey { name, mesh: to.clone() }, cluster, Some(share));
            come.into_iter().for_each(|change| self.apply_to_service(cluster, to, change));
        }
    }

    fn shares_of(&self, cluster: &ClusterId, mesh: &MeshId) -> Vec<(ObjectName, ClusterService)> {
        let of_mesh = self.services.iter().filter(|service| service.mesh == *mesh);
        let share = |service: &Service| Some((service.id.0.clone(), service.clusters.get(cluster)?.as_ref().clone()));
        of_mesh.filter_map(share).collect()
    }

    /// Looks at every service: it happens when a cluster is given up, next to never.
    pub(super) fn forget(&mut self, cluster: &ClusterId) {
        let its = self.services.iter().filter(|service| service.clusters.contains_key(cluster));
        let keys: Vec<ServiceKey> = its.map(Service::name).collect();
        for key in keys {
            let mesh = key.mesh.clone();
            if let Some(change) = ServiceChange::new(self, key, cluster, None) {
                self.apply_to_service(cluster, &mesh, change);
            }
        }
        self.clusters.remove(cluster);
        self.inventories.remove(cluster);
    }
}
