mod change;
mod inventory;
mod runs;
mod service;

pub(super) use change::{Change, ServiceChange};
pub use inventory::Inventory;
pub use runs::{Named, Runs, Span};
pub use service::Service;

use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::{ClusterId, ClusterInstance, InstanceName, ObjectName};

use super::ClusterInfo;

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
    pub fn service(&self, name: &ObjectName) -> Option<&Service> {
        self.services.get(name).map(Arc::as_ref)
    }

    pub fn instance(&self, cluster: &ClusterId, name: &InstanceName) -> Option<&ClusterInstance> {
        self.inventories.get(cluster)?.instances.get(name).map(Arc::as_ref)
    }

    pub(super) fn apply(&mut self, cluster: &ClusterId, change: Change) {
        change.services.into_iter().for_each(|change| self.apply_to_service(cluster, change));
        if let Some(inventory) = change.inventory {
            self.inventories.insert(cluster.clone(), inventory);
        }
    }

    fn apply_to_service(&mut self, cluster: &ClusterId, change: ServiceChange) {
        let name = change.name.clone();
        let service = change.onto(self.services.get(&name), cluster);
        self.services.set(&name, service);
    }

    /// Looks at every service: it happens when a cluster is given up, next to never.
    pub(super) fn forget(&mut self, cluster: &ClusterId) {
        let its = self.services.iter().filter(|service| service.clusters.contains_key(cluster));
        let names: Vec<ObjectName> = its.map(|service| service.id.0.clone()).collect();
        for name in names {
            if let Some(change) = ServiceChange::new(self, name, cluster, None) {
                self.apply_to_service(cluster, change);
            }
        }
        self.clusters.remove(cluster);
        self.inventories.remove(cluster);
    }
}
