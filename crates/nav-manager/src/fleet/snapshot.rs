use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::{ClusterId, ClusterService, ObjectName, ServiceId, Str};

use super::ClusterInfo;

/// The fleet at one moment; never changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    /// Counts the changes that readers could see.
    pub revision: u64,
    /// Namespace → name → service. No namespace is empty, no service is without a cluster.
    pub services: BTreeMap<Str, Arc<BTreeMap<Str, Arc<Service>>>>,
    pub clusters: BTreeMap<ClusterId, Arc<ClusterInfo>>,
}

/// A service, merged across the clusters that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    pub id: ServiceId,
    pub clusters: BTreeMap<ClusterId, Arc<ClusterService>>,
}

impl Snapshot {
    pub fn service(&self, name: &ObjectName) -> Option<&Service> {
        self.services.get(&name.namespace)?.get(&name.name).map(Arc::as_ref)
    }

    /// Makes the cluster's share of the service what it is `now`; what is equal to the held one stays shared.
    pub(super) fn set_service(&mut self, name: &ObjectName, cluster: &ClusterId, now: Option<ClusterService>) {
        let held = self.service(name).and_then(|service| service.clusters.get(cluster));
        if held.map(Arc::as_ref) == now.as_ref() {
            return;
        }
        let namespace = Arc::make_mut(self.services.entry(name.namespace.clone()).or_default());
        let service = namespace.entry(name.name.clone()).or_insert_with(|| Arc::new(Service::new(name)));
        let clusters = &mut Arc::make_mut(service).clusters;
        match now {
            Some(now) => clusters.insert(cluster.clone(), Arc::new(now)),
            None => clusters.remove(cluster),
        };
        if clusters.is_empty() {
            namespace.remove(&name.name);
        }
        if namespace.is_empty() {
            self.services.remove(&name.namespace);
        }
    }

    /// Looks at every service: it happens when a cluster is given up, next to never.
    pub(super) fn forget(&mut self, cluster: &ClusterId) {
        let of_namespace = |namespace: &Arc<BTreeMap<Str, Arc<Service>>>| {
            let its = namespace.values().filter(|service| service.clusters.contains_key(cluster));
            its.map(|service| service.id.0.clone()).collect::<Vec<_>>()
        };
        let its_services: Vec<ObjectName> = self.services.values().flat_map(of_namespace).collect();
        for name in its_services {
            self.set_service(&name, cluster, None);
        }
        self.clusters.remove(cluster);
    }
}

impl Service {
    fn new(name: &ObjectName) -> Self {
        Self { id: ServiceId(name.clone()), clusters: BTreeMap::new() }
    }
}
