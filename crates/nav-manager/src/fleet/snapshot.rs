mod service;
mod services;

pub use service::Service;
pub use services::Services;

use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::{ClusterId, ClusterService, ObjectName};

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
        self.services.get(name)
    }

    /// Makes the cluster's share of the service what it is `now`; what is equal to the held one stays shared.
    pub(super) fn set_service(&mut self, name: &ObjectName, cluster: &ClusterId, now: Option<ClusterService>) {
        let held = self.services.get(name);
        let share = held.and_then(|service| service.clusters.get(cluster));
        if share.map(Arc::as_ref) == now.as_ref() {
            return;
        }
        let mut service = held.cloned().unwrap_or_else(|| Service::new(name));
        service.set_share(cluster, now);
        match service.clusters.is_empty() {
            true => self.services.remove(name),
            false => self.services.put(service),
        }
    }

    /// Looks at every service: it happens when a cluster is given up, next to never.
    pub(super) fn forget(&mut self, cluster: &ClusterId) {
        let its = self.services.iter().filter(|service| service.clusters.contains_key(cluster));
        let names: Vec<ObjectName> = its.map(|service| service.id.0.clone()).collect();
        for name in names {
            self.set_service(&name, cluster, None);
        }
        self.clusters.remove(cluster);
    }
}
