//! The workloads that an istiod configures, as its rules see them: kept with its context, and remade as pods come, go and change.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use nav_mesh::istio::context::Context;
use nav_mesh::istio::subjects::Subjects;
use nav_mesh::{ClusterId, ClusterInstance, Kind, Object};
use parking_lot::Mutex;

use super::Dialer;
use super::pods::{Batch, PodsOfCluster};
use crate::fleet::{Inventory, Run};

/// Those of one istiod.
#[derive(Default)]
pub(super) struct SubjectsOfIstiod {
    /// By the address of the batch, which each of them holds.
    pods: Mutex<BTreeMap<ClusterId, HashMap<usize, Arc<BatchSubjects>>>>,
    /// WorkloadEntries of the config cluster. They are config objects: where one changes, so does the context.
    entries: OnceLock<BTreeMap<Dialer, Subjects>>,
}

/// Pods, and the subjects that stand for them.
pub(crate) struct BatchSubjects {
    pub(crate) batch: Arc<Batch>,
    subjects: OnceLock<Subjects>,
}

impl SubjectsOfIstiod {
    /// Those of the batches that are asked about, each with the number of its run.
    pub(super) fn of_pods(
        &self,
        context: &Context,
        (cluster, inventory): (&ClusterId, &Inventory),
        pods: &PodsOfCluster,
        is_asked: impl Fn(&Batch) -> bool,
    ) -> Vec<(usize, Arc<BatchSubjects>)> {
        let found = self.keep(cluster, pods, is_asked);
        for (run, of_batch) in &found {
            let run = &inventory.instances.runs()[*run];
            of_batch.subjects.get_or_init(|| of_batch.make(context, (cluster, inventory), run));
        }
        found
    }

    /// Subjects are made after the lock, by who asks first. Those of batches that the cluster has no more are let go of, after it too.
    fn keep(
        &self,
        cluster: &ClusterId,
        pods: &PodsOfCluster,
        is_asked: impl Fn(&Batch) -> bool,
    ) -> Vec<(usize, Arc<BatchSubjects>)> {
        let address = |batch: &Arc<Batch>| Arc::as_ptr(batch).addr();
        let current: HashSet<usize> = pods.batches().map(|(_, batch)| address(batch)).collect();
        let mut kept = self.pods.lock();
        let of_cluster = kept.entry(cluster.clone()).or_default();
        let gone: Vec<_> = of_cluster.extract_if(|address, _| !current.contains(address)).collect();
        let asked = pods.batches().filter(|(_, batch)| is_asked(batch));
        let found = asked.map(|(run, batch)| {
            let of_batch = of_cluster.entry(address(batch)).or_insert_with(|| BatchSubjects::new(batch));
            (run, Arc::clone(of_batch))
        });
        let found = found.collect();
        drop(kept);
        drop(gone);
        found
    }

    /// By who configures them.
    pub(super) fn of_entries(
        &self,
        context: &Context,
        cluster: &ClusterId,
        inventory: &Inventory,
    ) -> &BTreeMap<Dialer, Subjects> {
        self.entries.get_or_init(|| {
            let mut by_dialer: BTreeMap<Dialer, Vec<_>> = BTreeMap::new();
            for entry in inventory.of_kind(Kind::WorkloadEntry) {
                let dialer = Dialer::of_namespace(cluster, inventory, &entry.name().namespace);
                let subject = context.subject_of_entry(cluster, inventory, entry.name());
                by_dialer.entry(dialer).or_default().extend(subject);
            }
            by_dialer.into_iter().map(|(dialer, subjects)| (dialer, subjects.into_iter().collect())).collect()
        })
    }

    /// How many subjects there are of pods.
    pub(super) fn len(&self) -> usize {
        let kept = self.pods.lock();
        kept.values().flat_map(HashMap::values).map(|of_batch| of_batch.batch.alike.len()).sum()
    }
}

impl BatchSubjects {
    fn new(batch: &Arc<Batch>) -> Arc<Self> {
        Arc::new(Self { batch: Arc::clone(batch), subjects: OnceLock::new() })
    }

    fn make(
        &self,
        context: &Context,
        (cluster, inventory): (&ClusterId, &Inventory),
        run: &Run<ClusterInstance>,
    ) -> Subjects {
        let subject = |pod: &Object| context.subject(cluster, inventory, pod.name());
        self.batch.pods(run).map(|pod| subject(pod).expect("the inventory holds the batch")).collect()
    }

    /// One for each list of pods that are alike.
    pub(crate) fn subjects(&self) -> &Subjects {
        self.subjects.get().expect("they are made before anybody has them")
    }
}
