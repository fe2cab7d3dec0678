use std::borrow::Cow;
use std::collections::BTreeMap;

use nav_mesh::{ClusterId, Kind, MeshId, Object, Str, StringMap};

use super::list::{self, Field, Made, Page, Question, Row, Wanted};
use super::search::Searched;
use super::words::WordFinder;
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
    name: Str,
    inventory: &'a Inventory,
    /// `None` where the edge does not tell it (the plain protocol): then it is known by what is in it.
    pub(crate) object: Option<&'a Object>,
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
    list::page(&Made(&rows(snapshot, reach)), question, wanted)
}

/// All namespaces in reach, in order: those that clusters tell, or that something of theirs is in.
pub(super) fn rows<'a>(snapshot: &'a Snapshot, reach: &Reach) -> Vec<NamespaceRow<'a>> {
    let mut shares = Shares::new();
    for (cluster, mesh, inventory) in reach.inventories(snapshot) {
        let told = inventory.of_kind(Kind::Namespace).filter(|object| reach.has_namespace(&object.name().name));
        for object in told {
            let name = &object.name().name;
            let of_mesh = shares.entry((name.clone(), mesh.clone())).or_default();
            of_mesh.insert(
                cluster,
                NamespaceShare { object: Some(object), ..NamespaceShare::new(cluster, name.clone(), inventory) },
            );
        }
        for name in names_inside(inventory).filter(|name| reach.has_namespace(name)) {
            let of_mesh = shares.entry((name.into(), mesh.clone())).or_default();
            of_mesh.entry(cluster).or_insert_with(|| NamespaceShare::new(cluster, name.into(), inventory));
        }
    }
    count_services(snapshot, reach, &mut shares);
    let row = |((name, mesh), shares): (_, BTreeMap<_, _>)| NamespaceRow {
        name,
        mesh,
        clusters: shares.into_values().collect(),
    };
    shares.into_iter().filter(|(_, shares)| !shares.is_empty()).map(row).collect()
}

/// Of instances and config objects.
fn names_inside(inventory: &Inventory) -> impl Iterator<Item = &str> {
    let of_config = inventory.config().flat_map(|(_, objects)| objects.all().namespaces());
    inventory.instances.all().namespaces().chain(of_config).filter(|name| !name.is_empty())
}

type Shares<'a> = BTreeMap<NamespacePlace, BTreeMap<&'a ClusterId, NamespaceShare<'a>>>;

/// One look at all services in reach.
fn count_services<'a>(snapshot: &'a Snapshot, reach: &Reach, shares: &mut Shares<'a>) {
    for service in snapshot.services.of_namespace(&reach.namespace).iter() {
        let name = &service.id.0.namespace;
        let of_mesh = shares.entry((name.clone(), service.mesh.clone())).or_default();
        let clusters = service.clusters.keys().filter(|cluster| reach.has(cluster, &service.mesh));
        for cluster in clusters {
            if let Some(share) = of_mesh.get_mut(cluster) {
                share.services += 1;
            } else if let Some(inventory) = snapshot.inventories.get(cluster) {
                let share = NamespaceShare { services: 1, ..NamespaceShare::new(cluster, name.clone(), inventory) };
                of_mesh.insert(cluster, share);
            }
        }
    }
}

impl<'a> NamespaceShare<'a> {
    fn new(cluster: &'a ClusterId, name: Str, inventory: &'a Inventory) -> Self {
        Self { cluster, name, inventory, object: None, services: 0 }
    }
}

impl NamespaceShare<'_> {
    pub(crate) fn instances(&self) -> usize {
        self.inventory.instances.of_namespace(&self.name).count()
    }

    pub(crate) fn config_objects(&self) -> usize {
        self.inventory.config().map(|(_, objects)| objects.of_namespace(&self.name).count()).sum()
    }

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
            Field { name: "instances", read: |row, tell| list::number(row.sum(NamespaceShare::instances), tell) },
            Field {
                name: "configObjects",
                read: |row, tell| list::number(row.sum(NamespaceShare::config_objects), tell),
            },
        ]
    }

    fn labels(&self) -> impl Iterator<Item = &StringMap> {
        self.clusters.iter().filter_map(NamespaceShare::labels)
    }

    fn mentions(&self, finder: &mut WordFinder<'_>) -> bool {
        let clusters: Vec<&str> = self.clusters.iter().map(|share| share.cluster.as_str()).collect();
        self.labels().map(Some).chain([None]).any(|labels| finder.finds(labels, &self.name, &clusters))
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
            ..Subject::default()
        }
    }

    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }

    fn places(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.mesh.as_str()).chain(self.clusters.iter().map(|share| share.cluster.as_str()))
    }
}
