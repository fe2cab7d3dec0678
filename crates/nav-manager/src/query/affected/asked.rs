//! Whom an object might affect: all that the istiods configure which read it.

use std::collections::BTreeSet;
use std::sync::Arc;

use nav_mesh::{ClusterId, ClusterInstance, Kind, MeshId};

use crate::fleet::{Inventory, Run, Snapshot};
use crate::istiods::{Batch, BatchSubjects, Dialer, Finder, Istiods, PodsOfCluster, Source, Unknown, View};
use crate::query::{ConfigRow, Reach};

/// Whom one istiod configures. They are asked about together: the callers of a server may find it in other ways.
pub(super) struct Asked<'a> {
    /// Each way in which it was found.
    pub(super) views: Vec<View>,
    pub(super) pods: Vec<AskedPods<'a>>,
    /// Who stands for WorkloadEntries that it configures.
    pub(super) entries: Vec<Dialer>,
}

/// Pods of one run, with the subjects that stand for them.
pub(super) struct AskedPods<'a> {
    pub(super) cluster: &'a ClusterId,
    pub(super) mesh: MeshId,
    pub(super) run: &'a Run<ClusterInstance>,
    /// The number of the cluster, and of the run within it.
    pub(super) at: (usize, usize),
    pub(super) subjects: Arc<BatchSubjects>,
}

/// A cluster with its pods by who configures them.
struct Within<'a> {
    number: usize,
    cluster: &'a ClusterId,
    mesh: MeshId,
    inventory: &'a Inventory,
    pods: Arc<PodsOfCluster>,
}

/// Those of every istiod that reads the object; and of whom it cannot be told.
pub(super) fn asked<'a>(
    snapshot: &'a Snapshot,
    istiods: &Istiods,
    row: &ConfigRow<'_>,
) -> (Vec<Asked<'a>>, Vec<(Dialer, Unknown)>) {
    let finder = istiods.finder(snapshot);
    let (mut found, mut unknown) = (Vec::<Asked<'a>>::new(), Vec::new());
    let everywhere = Reach::default();
    let clusters = everywhere.inventories(snapshot).enumerate();
    for (number, (cluster, mesh, inventory)) in
        clusters.filter(|(_, (id, mesh, _))| *mesh == row.mesh || istiods.is_set(id))
    {
        let within = Within { number, cluster, mesh, inventory, pods: istiods.pods(snapshot, cluster, inventory) };
        for (source, dialers) in within.sources(&finder, row, &mut unknown) {
            let view = istiods.view(snapshot, source);
            let at = found.iter().position(|asked| asked.view().knows_the_same(&view)).unwrap_or_else(|| {
                found.push(Asked { views: vec![view.clone()], pods: Vec::new(), entries: Vec::new() });
                found.len() - 1
            });
            found[at].add(&within, view, dialers);
        }
    }
    (found, unknown)
}

impl<'a> Within<'a> {
    fn dialers(&self) -> BTreeSet<Dialer> {
        let of_pods = self.pods.batches().map(|(_, batch)| batch.dialer.clone());
        let entries = self.inventory.objects.get(&Kind::WorkloadEntry).into_iter();
        let namespaces = entries.flat_map(|entries| entries.all().namespaces());
        of_pods.chain(namespaces.map(|of| Dialer::of_namespace(self.cluster, self.inventory, of))).collect()
    }

    /// The istiods that read the object, each with those that it configures.
    fn sources(
        &self,
        finder: &Finder<'_>,
        row: &ConfigRow<'_>,
        unknown: &mut Vec<(Dialer, Unknown)>,
    ) -> Vec<(Source, BTreeSet<Dialer>)> {
        let mut found = Vec::<(Source, BTreeSet<Dialer>)>::new();
        for dialer in self.dialers() {
            match finder.find(&dialer, None) {
                Ok(source) if source.config == *row.cluster => {
                    match found.iter_mut().find(|(known, _)| *known == source) {
                        Some((_, dialers)) => drop(dialers.insert(dialer)),
                        None => found.push((source, BTreeSet::from([dialer]))),
                    }
                }
                Err(why) if self.mesh == row.mesh => unknown.push((dialer, why)),
                Ok(_) | Err(_) => {}
            }
        }
        found
    }
}

impl<'a> Asked<'a> {
    /// Any does: all know the same.
    pub(super) fn view(&self) -> &View {
        &self.views[0]
    }

    /// Of WorkloadEntries only those of the config cluster count.
    fn add(&mut self, within: &Within<'a>, view: View, dialers: BTreeSet<Dialer>) {
        let Within { number, cluster, mesh, inventory, pods } = within;
        let is_asked = |batch: &Batch| dialers.contains(&batch.dialer);
        let of_run = |(run, subjects): (usize, _)| AskedPods {
            cluster,
            mesh: mesh.clone(),
            run: &inventory.instances.runs()[run],
            at: (*number, run),
            subjects,
        };
        self.pods.extend(view.pods((cluster, inventory), pods, is_asked).into_iter().map(of_run));
        if view.source.config == **cluster {
            self.entries.extend(dialers);
        }
        if self.views.iter().all(|known| known.source != view.source) {
            self.views.push(view);
        }
    }
}
