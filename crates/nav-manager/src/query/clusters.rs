use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use nav_mesh::kind::KINDS;
use nav_mesh::{ClusterId, Kind, MeshId, Object, Str, StringMap, Timestamp};

use super::instances::proxy_version;
use super::list::{self, Field, Made, Page, Question, Row, Wanted};
use super::search::Searched;
use super::words::WordFinder;
use super::{ClusterView, Error, Reach, Resource, Subject, gaps};
use crate::fleet::{Inventory, KindReport, Snapshot, SyncStatus};

/// A cluster with what is known of it.
#[derive(Clone, Debug)]
pub(crate) struct ClusterRow<'a> {
    pub(crate) view: ClusterView<'a>,
    pub(crate) mesh: MeshId,
    /// `None`: it never told anything.
    pub(crate) inventory: Option<&'a Inventory>,
}

/// An istiod.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ControlPlane<'a> {
    pub(crate) object: &'a Object,
    pub(crate) revision: &'a str,
    /// Empty where nothing tells it.
    pub(crate) version: &'a str,
    pub(crate) ready_replicas: i32,
}

/// Clusters by id, those whose edge is gone or never came included.
pub(crate) fn clusters(snapshot: &Snapshot, now: Timestamp, stale_after: Duration) -> Vec<ClusterView<'_>> {
    let clusters = snapshot.clusters.iter();
    clusters.map(|(id, info)| ClusterView { id, info, status: info.status(now, stale_after) }).collect()
}

pub(crate) fn cluster_page<'a>(
    snapshot: &'a Snapshot,
    views: &[ClusterView<'a>],
    reach: &Reach,
    question: &Question<ClusterRow<'a>>,
    wanted: Wanted<'_, ClusterId>,
) -> Page<ClusterRow<'a>, ClusterId> {
    let rows = views.iter().map(|view| ClusterRow::new(snapshot, *view)).filter(|row| row.is_in(reach));
    list::page(&Made(&rows.collect::<Vec<_>>()), question, wanted)
}

pub(crate) fn cluster<'a>(
    snapshot: &'a Snapshot,
    views: &[ClusterView<'a>],
    id: &str,
) -> Result<ClusterRow<'a>, Error> {
    let id: ClusterId = id.parse()?;
    let view = views.iter().find(|view| *view.id == id).ok_or_else(|| Error::no_cluster(&id, snapshot))?;
    Ok(ClusterRow::new(snapshot, *view))
}

impl<'a> ClusterRow<'a> {
    pub(super) fn new(snapshot: &'a Snapshot, view: ClusterView<'a>) -> Self {
        let inventory = snapshot.inventories.get(view.id).map(AsRef::as_ref);
        Self { view, mesh: view.info.mesh_id(view.id), inventory }
    }

    /// Clusters are in no namespace.
    pub(super) fn is_in(&self, reach: &Reach) -> bool {
        reach.has(self.view.id, &self.mesh)
    }

    pub(crate) fn instances(&self) -> usize {
        self.inventory.map_or(0, |inventory| inventory.instances.len())
    }

    pub(crate) fn config_objects(&self) -> usize {
        self.inventory.map_or(0, |inventory| inventory.config().map(|(_, objects)| objects.len()).sum())
    }

    pub(crate) fn count(&self, kind: Kind) -> usize {
        self.view.info.objects.get(&kind).copied().unwrap_or_default()
    }

    pub(crate) fn regions(&self) -> BTreeSet<&'a str> {
        let nodes = self.inventory.into_iter().flat_map(|inventory| inventory.of_kind(Kind::Node));
        let regions = nodes.filter_map(|node| Some(node.as_node()?.locality.region.as_str()));
        regions.filter(|region| !region.is_empty()).collect()
    }

    /// By namespace and name.
    pub(crate) fn control_planes(&self) -> impl Iterator<Item = ControlPlane<'a>> {
        let deployments = self.inventory.into_iter().flat_map(|inventory| {
            inventory.of_kind(Kind::Deployment).map(move |object| control_plane(object, inventory))
        });
        deployments.flatten()
    }

    /// How many of its pods' proxies have each version. It looks at every pod.
    pub(crate) fn proxy_versions(&self) -> BTreeMap<&'a str, usize> {
        let mut versions = BTreeMap::new();
        let pods = self.inventory.into_iter().flat_map(|inventory| inventory.instances.iter());
        let proxies = pods.filter(|found| found.instance.role() != nav_mesh::proxy::Role::None);
        proxies.for_each(|found| *versions.entry(proxy_version(&found.instance)).or_default() += 1);
        versions
    }

    /// Every kind that the edge reports on, or of which something is known, in the order of the table of kinds.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = (Kind, Option<&'a KindReport>)> {
        let info = self.view.info;
        let report = |kind: Kind| info.edge.as_ref().and_then(|edge| edge.kinds.get(&kind));
        let kinds = KINDS.iter().map(move |row| (row.kind, report(row.kind)));
        kinds.filter(|(kind, report)| report.is_some() || info.objects.contains_key(kind))
    }
}

fn control_plane<'a>(object: &'a Object, inventory: &'a Inventory) -> Option<ControlPlane<'a>> {
    let deployment = object.as_deployment()?;
    let labels = &object.meta.labels;
    let revision = labels.non_empty("istio.io/rev").unwrap_or("default");
    // Charts built from source all call themselves 1.0.0: what runs is the better witness.
    let version = running_version(object, inventory).or_else(|| labels.non_empty("app.kubernetes.io/version"));
    Some(ControlPlane {
        object,
        revision,
        version: version.unwrap_or_default(),
        ready_replicas: deployment.ready_replicas,
    })
}

/// What the Deployment's pods run.
fn running_version<'a>(deployment: &Object, inventory: &'a Inventory) -> Option<&'a str> {
    let of_namespace = inventory.instances.of_namespace(&deployment.name().namespace).iter();
    let pods = of_namespace.filter_map(|found| found.instance.pod.as_deref());
    let mut own = pods.filter(|pod| nav_mesh::workload::workload(pod).name == deployment.name().name);
    let containers = &own.next()?.as_pod()?.containers;
    let discovery = containers.iter().find(|container| container.spec.name == "discovery")?;
    Some(discovery.spec.image_tag()).filter(|tag| !tag.is_empty())
}

impl Row for ClusterRow<'_> {
    type Place = ClusterId;
    const NAME: &'static str = "clusters";

    fn place(&self) -> ClusterId {
        self.view.id.clone()
    }

    fn fields() -> Vec<Field<Self>> {
        vec![
            Field { name: "id", read: |row, tell| list::text(row.view.id.as_str(), tell) },
            Field { name: "mesh", read: |row, tell| list::text(row.mesh.as_str(), tell) },
            Field { name: "freshness", read: |row, tell| list::text(status_word(row.view.status), tell) },
            Field {
                name: "region",
                read: |row, tell| row.regions().into_iter().for_each(|word| list::text(word, tell)),
            },
            Field {
                name: "istioVersion",
                read: |row, tell| row.control_planes().for_each(|istiod| list::text(istiod.version, tell)),
            },
            Field { name: "edgeVersion", read: |row, tell| list::text(row.edge_version(), tell) },
            Field { name: "services", read: |row, tell| list::number(row.count(Kind::Service), tell) },
            Field { name: "instances", read: |row, tell| list::number(row.instances(), tell) },
            Field { name: "incompleteKinds", read: |row, tell| list::number(gaps(row.view.info).len(), tell) },
            Field { name: "confirmedAt", read: |row, tell| list::time(row.view.info.last_update, tell) },
        ]
    }

    fn labels(&self) -> impl Iterator<Item = &StringMap> {
        std::iter::empty()
    }

    fn mentions(&self, finder: &mut WordFinder<'_>) -> bool {
        finder.finds(None, format_args!("{} {}", self.view.id, self.mesh), &[] as &[&str])
    }
}

impl Searched for ClusterRow<'_> {
    const RESOURCE: Resource = Resource::Cluster;

    fn subject(&self) -> Subject {
        let id = self.view.id.to_string();
        Subject { cluster: id.clone(), name: id.clone(), id, mesh: self.mesh.to_string(), ..Subject::default() }
    }

    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.view.id.as_str())
    }

    fn places(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.mesh.as_str())
    }
}

impl ClusterRow<'_> {
    fn edge_version(&self) -> Str {
        self.view.info.edge.as_ref().map(|edge| edge.version.clone()).unwrap_or_default()
    }
}

/// As questions write it.
fn status_word(status: SyncStatus) -> &'static str {
    match status {
        SyncStatus::Initializing => "initializing",
        SyncStatus::Healthy => "current",
        SyncStatus::Stale => "stale",
        SyncStatus::Disconnected => "disconnected",
    }
}
