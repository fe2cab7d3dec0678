//! Who configures the pods of a cluster, and which of them are alike: kept as long as the cluster holds the same pods.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Weak};

use nav_mesh::istio::subject::likeness;
use nav_mesh::{ClusterId, ClusterInstance, Kind, Object};
use parking_lot::Mutex;

use super::Dialer;
use crate::fleet::{Inventory, Run, Runs, Snapshot};

/// The pods of every cluster that was asked about. It takes a few bytes for each pod that the fleet holds, and no more.
#[derive(Clone, Default)]
pub(super) struct Pods(Arc<Mutex<BTreeMap<ClusterId, Arc<PodsOfCluster>>>>);

/// Those of a cluster, run by run: a pod that comes, goes or changes costs its run.
pub(crate) struct PodsOfCluster {
    /// They say who configures a pod without a proxy.
    namespaces: Runs<Object>,
    /// A pod as its istiod sees it stands behind some of them.
    services: Runs<Object>,
    runs: Vec<Arc<PodsOfRun>>,
}

struct PodsOfRun {
    /// Weak, so that pods that are gone are let go of; while it is held, no other run is at its address.
    run: Weak<Vec<Arc<ClusterInstance>>>,
    batches: Vec<Arc<Batch>>,
}

/// Pods of one run that the same istiod configures.
pub(crate) struct Batch {
    pub(crate) dialer: Dialer,
    /// The places in the run of those that are alike, in order: the first is asked about for all.
    pub(crate) alike: Vec<Vec<usize>>,
}

impl Pods {
    pub(super) fn of(&self, snapshot: &Snapshot, cluster: &ClusterId, inventory: &Inventory) -> Arc<PodsOfCluster> {
        let before = self.0.lock().get(cluster).cloned();
        match before {
            Some(before) if before.is_same(inventory) => before,
            before => {
                self.keep(snapshot, (cluster, inventory), PodsOfCluster::new(cluster, inventory, before.as_deref()))
            }
        }
    }

    /// Unless another question has found out the same meanwhile: what it made stays. And forgets clusters that the fleet forgot.
    fn keep(
        &self,
        snapshot: &Snapshot,
        (cluster, inventory): (&ClusterId, &Inventory),
        pods: PodsOfCluster,
    ) -> Arc<PodsOfCluster> {
        let mut kept = self.0.lock();
        if let Some(same) = kept.get(cluster).filter(|pods| pods.is_same(inventory)) {
            return Arc::clone(same);
        }
        let pods = Arc::new(pods);
        let mut gone: Vec<_> =
            kept.extract_if(.., |id, _| !snapshot.inventories.contains_key(id)).map(|of| of.1).collect();
        gone.extend(kept.insert(cluster.clone(), Arc::clone(&pods)));
        // What is large is let go of after the lock.
        drop(kept);
        drop(gone);
        pods
    }
}

impl PodsOfCluster {
    /// What is known of a run stays known, unless all has to be found out anew.
    fn new(cluster: &ClusterId, inventory: &Inventory, before: Option<&Self>) -> Self {
        let [namespaces, services] = beside(inventory);
        let before =
            before.filter(|before| before.namespaces.is_same(&namespaces) && before.services.is_same(&services));
        let known = before.into_iter().flat_map(|before| &before.runs);
        let known: HashMap<_, _> = known.map(|known| (known.run.as_ptr(), known)).collect();
        let of_run = |run: &Run<ClusterInstance>| match known.get(&Arc::as_ptr(run)) {
            Some(known) => Arc::clone(known),
            None => Arc::new(PodsOfRun::new(cluster, inventory, run)),
        };
        let runs = inventory.instances.runs().iter().map(of_run).collect();
        Self { namespaces, services, runs }
    }

    fn is_same(&self, inventory: &Inventory) -> bool {
        let ([namespaces, services], runs) = (beside(inventory), inventory.instances.runs());
        self.namespaces.is_same(&namespaces)
            && self.services.is_same(&services)
            && self.runs.len() == runs.len()
            && self.runs.iter().zip(runs).all(|(known, run)| known.run.as_ptr() == Arc::as_ptr(run))
    }

    /// All batches, each with the number of its run among those of the cluster's instances.
    pub(crate) fn batches(&self) -> impl Iterator<Item = (usize, &Arc<Batch>)> {
        self.runs
            .iter()
            .enumerate()
            .flat_map(|(number, of_run)| of_run.batches.iter().map(move |batch| (number, batch)))
    }
}

/// Namespaces and Services.
fn beside(inventory: &Inventory) -> [Runs<Object>; 2] {
    [Kind::Namespace, Kind::Service].map(|kind| inventory.objects.get(&kind).cloned().unwrap_or_default())
}

impl PodsOfRun {
    fn new(cluster: &ClusterId, inventory: &Inventory, run: &Run<ClusterInstance>) -> Self {
        let mut alike: HashMap<_, (&Object, Vec<usize>)> = HashMap::new();
        for (place, found) in run.iter().enumerate() {
            if let Some(pod) = found.instance.pod.as_deref() {
                alike.entry((Dialer::told_by(pod), likeness(pod))).or_insert_with(|| (pod, Vec::new())).1.push(place);
            }
        }
        let mut by_dialer: BTreeMap<Dialer, Vec<Vec<usize>>> = BTreeMap::new();
        for (pod, places) in alike.into_values() {
            by_dialer.entry(Dialer::of(cluster, inventory, pod)).or_default().push(places);
        }
        let batch = |(dialer, alike)| Arc::new(Batch { dialer, alike });
        Self { run: Arc::downgrade(run), batches: by_dialer.into_iter().map(batch).collect() }
    }
}

impl Batch {
    /// One pod of its run for each list of those that are alike.
    pub(super) fn pods<'r>(&self, run: &'r Run<ClusterInstance>) -> impl Iterator<Item = &'r Object> {
        self.alike.iter().map(|places| run[places[0]].instance.pod.as_deref().expect("a batch is of pods"))
    }
}
