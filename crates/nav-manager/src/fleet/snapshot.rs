mod change;
mod service;
mod services;

pub(super) use change::Change;
pub use service::Service;
pub use services::Services;

use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::{ClusterId, ObjectName};

use super::ClusterInfo;

/// The fleet at one moment; never changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    /// Counts the changes that readers could see.
    pub revision: u64,
    /// No service is without a cluster.
    pub services: Services,
    pub clusters: BTreeMap<ClusterId, Arc<ClusterInfo>>,
}

impl Snapshot {
    pub fn service(&self, name: &ObjectName) -> Option<&Service> {
        self.services.get(name).map(Arc::as_ref)
    }

    pub(super) fn apply(&mut self, cluster: &ClusterId, change: Change) {
        let name = change.name.clone();
        match change.onto(self.services.get(&name), cluster) {
            Some(service) => self.services.put(service),
            None => self.services.remove(&name),
        }
    }

    /// Looks at every service: it happens when a cluster is given up, next to never.
    pub(super) fn forget(&mut self, cluster: &ClusterId) {
        let its = self.services.iter().filter(|service| service.clusters.contains_key(cluster));
        let names: Vec<ObjectName> = its.map(|service| service.id.0.clone()).collect();
        for name in names {
            if let Some(change) = Change::new(self, name, cluster, None) {
                self.apply(cluster, change);
            }
        }
        self.clusters.remove(cluster);
    }
}
