use std::collections::{BTreeMap, BTreeSet};

use nav_mesh::{ClusterId, Kind, MeshId, Object, ObjectName, Str, StringMap};

use super::list::{self, Field, Made, Page, Question, Row, Wanted};
use super::search::Searched;
use super::words::{Search, written_labels};
use super::{Reach, Resource, Subject};
use crate::fleet::{Inventory, Snapshot};

/// By name, then mesh.
pub(crate) type NamespacePlace = (Str, MeshId);

/// A namespace of a mesh, with what each cluster in reach has of it.
#[derive(Clone, Debug)]
pub(crate) struct NamespaceRow<'a> {
    pub(crate) name: Str,
    pub(crate) mesh: MeshId,
    pub(crate) clusters: Vec<NamespaceShare<'a>>,
}

#[derive(Clone, Debug)]
pub(crate) struct NamespaceShare<'a> {
    pub(crate) cluster: &'a ClusterId,
    /// `None` where the edge does not tell it (the plain protocol): then it is known by what is in it.
    pub(crate) object: Option<&'a Object>,
    pub(crate) instances: usize,
    pub(crate) config_objects: usize,
    pub(crate) services: usize,
}

/// How new pods of a namespace join the mesh, unless they say otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DataPlane {
    Unknown,
    None,
    Sidecar,
    Ambient,
}

pub(crate) fn namespace_page<'a>(
    snapshot: &'a Snapshot,
    reach: &Reach,
    question: &Question<NamespaceRow<'a>>,
    wanted: Wanted<'_, NamespacePlace>,
) -> Page<NamespaceRow<'a>, NamespacePlace> {
    list::page(&Made(rows(snapshot, reach)), question, wanted)
}

/// All namespaces in reach, in order.
pub(super) fn rows<'a>(snapshot: &'a Snapshot, reach: &Reach) -> Vec<NamespaceRow<'a>> {
    let mut found: BTreeMap<NamespacePlace, Vec<NamespaceShare<'a>>> = BTreeMap::new();
    let services = service_counts(snapshot, reach);
    for (cluster, inventory) in &snapshot.inventories {
        let mesh = snapshot.mesh_of(cluster);
        if !reach.has(cluster, &mesh) {
            continue;
        }
        let told = services.get(cluster);
        for name in names(inventory, told).into_iter().filter(|name| reach.has_namespace(name)) {
            let services = told.and_then(|counts| counts.get(&name)).copied().unwrap_or_default();
            let share = share(cluster, inventory, &name, services);
            found.entry((name, mesh.clone())).or_default().push(share);
        }
    }
    found.into_iter().map(|((name, mesh), clusters)| NamespaceRow { name, mesh, clusters }).collect()
}

type Counts = BTreeMap<Str, usize>;

/// Services of each cluster and namespace: one look at all services in reach.
fn service_counts<'a>(snapshot: &'a Snapshot, reach: &Reach) -> BTreeMap<&'a ClusterId, Counts> {
    let mut counts: BTreeMap<_, Counts> = BTreeMap::new();
    for service in snapshot.services.of_namespace(&reach.namespace).iter() {
        for cluster in service.clusters.keys() {
            *counts.entry(cluster).or_default().entry(service.id.0.namespace.clone()).or_default() += 1;
        }
    }
    counts
}

/// Namespaces that the cluster tells, or that something of it is in.
fn names(inventory: &Inventory, services: Option<&Counts>) -> BTreeSet<Str> {
    let told = inventory.of_kind(Kind::Namespace).map(|object| object.name().name.clone());
    told.chain(services.into_iter().flat_map(|counts| counts.keys().cloned())).collect()
}

fn share<'a>(cluster: &'a ClusterId, inventory: &'a Inventory, name: &Str, services: usize) -> NamespaceShare<'a> {
    let object = inventory.objects.get(&Kind::Namespace);
    let object = object.and_then(|objects| objects.get(&ObjectName::new("", name.clone()))).map(AsRef::as_ref);
    let config_objects = inventory.config().map(|(_, objects)| objects.of_namespace(name).count()).sum();
    let instances = inventory.instances.of_namespace(name).count();
    NamespaceShare { cluster, object, instances, config_objects, services }
}

impl NamespaceShare<'_> {
    fn labels(&self) -> Option<&StringMap> {
        self.object.map(|object| &object.meta.labels)
    }

    /// As Istio's injector and CNI read the labels (`pkg/kube/inject/inject.go`, `cni/pkg/util/podutil.go`): injection comes before
    /// ambient, and either label that says no wins over a revision.
    pub(crate) fn data_plane(&self) -> DataPlane {
        let Some(labels) = self.labels() else { return DataPlane::Unknown };
        let injection = labels.get("istio-injection");
        let wants_injection =
            injection == Some("enabled") || (injection.is_none() && labels.non_empty("istio.io/rev").is_some());
        match labels.get("istio.io/dataplane-mode") {
            Some("ambient") if injection != Some("enabled") => DataPlane::Ambient,
            _ if wants_injection => DataPlane::Sidecar,
            _ => DataPlane::None,
        }
    }

    /// The revision, or its tag, whose proxies new pods get; empty where they get none.
    pub(crate) fn revision(&self) -> &str {
        let labels = self.labels().filter(|_| self.data_plane() == DataPlane::Sidecar);
        let Some(labels) = labels else { return "" };
        match labels.get("istio-injection") {
            Some(_) => "default",
            None => labels.get("istio.io/rev").unwrap_or_default(),
        }
    }
}

impl DataPlane {
    /// As questions write it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Unknown => "",
            Self::None => "none",
            Self::Sidecar => "sidecar",
            Self::Ambient => "ambient",
        }
    }
}

impl Row for NamespaceRow<'_> {
    type Place = NamespacePlace;
    const NAME: &'static str = "namespaces";

    fn place(&self) -> NamespacePlace {
        (self.name.clone(), self.mesh.clone())
    }

    fn fields() -> Vec<Field<Self>> {
        vec![
            Field { name: "name", read: |row, tell| list::text(row.name.clone(), tell) },
            Field { name: "mesh", read: |row, tell| list::text(row.mesh.as_str(), tell) },
            Field { name: "cluster", read: |row, tell| row.each(|share| list::text(share.cluster.as_str(), tell)) },
            Field {
                name: "dataPlane",
                read: |row, tell| row.each(|share| list::text(share.data_plane().word(), tell)),
            },
            Field { name: "revision", read: |row, tell| row.each(|share| list::text(share.revision(), tell)) },
            Field { name: "services", read: |row, tell| list::number(row.sum(|share| share.services), tell) },
            Field { name: "instances", read: |row, tell| list::number(row.sum(|share| share.instances), tell) },
            Field {
                name: "configObjects",
                read: |row, tell| list::number(row.sum(|share| share.config_objects), tell),
            },
        ]
    }

    fn labels(&self) -> impl Iterator<Item = &StringMap> {
        self.clusters.iter().filter_map(NamespaceShare::labels)
    }

    fn mentions(&self, search: &mut Search<'_>) -> bool {
        let clusters: Vec<&str> = self.clusters.iter().map(|share| share.cluster.as_str()).collect();
        self.labels().map(Some).chain([None]).any(|labels| search.finds(labels, &self.name, &clusters))
    }
}

impl<'a> NamespaceRow<'a> {
    fn each(&self, look: impl FnMut(&NamespaceShare<'a>)) {
        self.clusters.iter().for_each(look);
    }

    fn sum(&self, count: impl Fn(&NamespaceShare<'a>) -> usize) -> usize {
        self.clusters.iter().map(count).sum()
    }
}

impl Searched for NamespaceRow<'_> {
    const RESOURCE: Resource = Resource::Namespace;

    fn subject(&self) -> Subject {
        Subject {
            id: self.name.to_string(),
            name: self.name.to_string(),
            namespace: self.name.to_string(),
            mesh: self.mesh.to_string(),
            clusters: self.clusters.iter().map(|share| share.cluster.to_string()).collect(),
            labels: self.labels().flat_map(written_labels).collect(),
            ..Subject::default()
        }
    }
}
