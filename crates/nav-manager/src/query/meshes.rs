use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use nav_mesh::{ClusterId, MeshId, Str, StringMap};

use super::list::{self, Field, Made, Page, Question, Row, Wanted};
use super::search::Searched;
use super::words::WordFinder;
use super::{Reach, Resource, Subject};
use crate::fleet::{Mesh, Service, Snapshot};

/// Clusters that know each other's services.
#[derive(Clone, Debug, Default)]
pub(crate) struct MeshRow<'a> {
    pub(crate) id: MeshId,
    pub(crate) trust_domains: BTreeSet<&'a str>,
    pub(crate) root_namespaces: BTreeSet<&'a str>,
    pub(crate) clusters: Vec<&'a ClusterId>,
    pub(crate) services: usize,
    pub(crate) instances: usize,
    pub(crate) is_configured: bool,
}

pub(crate) fn mesh_page<'a>(
    snapshot: &'a Snapshot,
    reach: &Reach,
    question: &Question<MeshRow<'a>>,
    wanted: Wanted<'_, MeshId>,
) -> Page<MeshRow<'a>, MeshId> {
    list::page(&Made(&rows(snapshot, reach)), question, wanted)
}

/// All meshes in reach, in order.
pub(super) fn rows<'a>(snapshot: &'a Snapshot, reach: &Reach) -> Vec<MeshRow<'a>> {
    let mut meshes: BTreeMap<MeshId, MeshRow<'a>> = BTreeMap::new();
    for (cluster, info) in &snapshot.clusters {
        let id = info.mesh_id(cluster);
        let mesh = info.edge.as_ref().and_then(|edge| edge.mesh.as_ref());
        let instances = snapshot.inventories.get(cluster).map_or(0, |inventory| inventory.instances.len());
        if reach.has(cluster, &id) {
            let row = meshes.entry(id.clone()).or_insert_with(|| MeshRow { id, ..MeshRow::default() });
            row.add(cluster, mesh, instances);
        }
    }
    let is_in_reach = |service: &&Service| service.clusters.keys().any(|id| reach.has(id, &service.mesh));
    for service in snapshot.services.iter().filter(is_in_reach) {
        meshes.entry(service.mesh.clone()).and_modify(|row| row.services += 1);
    }
    meshes.into_values().collect()
}

impl<'a> MeshRow<'a> {
    fn add(&mut self, cluster: &'a ClusterId, mesh: Option<&'a Mesh>, instances: usize) {
        self.clusters.push(cluster);
        self.instances += instances;
        let Some(Mesh { id: _, trust_domain, root_namespace }) = mesh else { return };
        self.is_configured = true;
        self.trust_domains.extend(told(trust_domain));
        self.root_namespaces.extend(told(root_namespace));
    }
}

fn told(text: &Str) -> Option<&str> {
    Some(text.as_str()).filter(|text| !text.is_empty())
}

impl Row for MeshRow<'_> {
    type Place = MeshId;
    const NAME: &'static str = "meshes";

    fn place(&self) -> MeshId {
        self.id.clone()
    }

    fn fields() -> Vec<Field<Self>> {
        vec![
            Field { name: "id", read: |row, tell| list::text(row.id.as_str(), tell) },
            Field {
                name: "cluster",
                read: |row, tell| row.clusters.iter().for_each(|id| list::text(id.as_str(), tell)),
            },
            Field {
                name: "trustDomain",
                read: |row, tell| row.trust_domains.iter().for_each(|word| list::text(*word, tell)),
            },
            Field { name: "clusters", read: |row, tell| list::number(row.clusters.len(), tell) },
            Field { name: "services", read: |row, tell| list::number(row.services, tell) },
            Field { name: "instances", read: |row, tell| list::number(row.instances, tell) },
        ]
    }

    fn labels(&self) -> impl Iterator<Item = &StringMap> {
        std::iter::empty()
    }

    fn mentions(&self, finder: &mut WordFinder<'_>) -> bool {
        let clusters = self.clusters.iter().map(|id| id.as_str());
        let names: Vec<&str> = clusters.chain(self.trust_domains.iter().copied()).collect();
        finder.finds(None, &self.id, &names)
    }
}

impl Searched for MeshRow<'_> {
    const RESOURCE: Resource = Resource::Mesh;

    fn subject(&self) -> Subject {
        Subject {
            id: self.id.to_string(),
            name: self.id.to_string(),
            mesh: self.id.to_string(),
            clusters: self.clusters.iter().map(|id| id.to_string()).collect(),
            ..Subject::default()
        }
    }

    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.id.as_str())
    }

    fn hosts(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.trust_domains.iter().map(|domain| Cow::Borrowed(*domain))
    }

    fn places(&self) -> impl Iterator<Item = &str> {
        self.clusters.iter().map(|id| id.as_str())
    }
}
