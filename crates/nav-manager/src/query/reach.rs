use nav_mesh::id::InvalidId;
use nav_mesh::{ClusterId, MeshId};

use super::Error;
use crate::fleet::{Inventory, Snapshot};

/// Where a question looks; the empty one looks everywhere.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reach {
    pub(super) namespace: String,
    cluster: Option<ClusterId>,
    mesh: Option<MeshId>,
}

impl Reach {
    /// What is empty does not narrow it.
    pub(crate) fn new(namespace: &str, cluster: &str, mesh: &str) -> Result<Self, InvalidId> {
        let cluster = (!cluster.is_empty()).then(|| cluster.parse()).transpose()?;
        let mesh = (!mesh.is_empty()).then(|| MeshId::new(mesh));
        Ok(Self { namespace: namespace.to_owned(), cluster, mesh })
    }

    /// The only cluster that is asked for.
    pub(crate) fn cluster(&self) -> Option<&ClusterId> {
        self.cluster.as_ref()
    }

    /// Whether it looks into the cluster, whatever its mesh.
    pub(super) fn has_cluster(&self, cluster: &ClusterId) -> bool {
        self.cluster.as_ref().is_none_or(|wanted| wanted == cluster)
    }

    /// Whether it looks into the cluster with this mesh.
    pub(crate) fn has(&self, cluster: &ClusterId, mesh: &MeshId) -> bool {
        self.has_cluster(cluster) && self.has_mesh(mesh)
    }

    /// The clusters that it looks into and that told something, each with its mesh and what it has.
    pub(super) fn inventories<'a>(
        &self,
        snapshot: &'a Snapshot,
    ) -> impl Iterator<Item = (&'a ClusterId, MeshId, &'a Inventory)> {
        let clusters = snapshot.inventories.iter();
        let clusters = clusters.map(|(id, inventory)| (id, snapshot.mesh_of(id), inventory.as_ref()));
        clusters.filter(|(id, mesh, _)| self.has(id, mesh))
    }

    fn has_mesh(&self, mesh: &MeshId) -> bool {
        self.mesh.as_ref().is_none_or(|wanted| wanted == mesh)
    }

    pub(super) fn has_namespace(&self, namespace: &str) -> bool {
        self.namespace.is_empty() || self.namespace == namespace
    }

    pub(super) fn has_all_clusters(&self) -> bool {
        self.cluster.is_none() && self.mesh.is_none()
    }

    fn check_mesh_of_cluster(&self, snapshot: &Snapshot) -> Result<(), Error> {
        let (Some(cluster), Some(mesh)) = (&self.cluster, &self.mesh) else { return Ok(()) };
        let its = snapshot.mesh_of(cluster);
        let is_known = snapshot.clusters.iter().any(|(id, info)| info.mesh_id(id) == *mesh);
        match is_known && its != *mesh {
            true => Err(Error::NotInMesh { cluster: cluster.clone(), mesh: mesh.clone(), its }),
            false => Ok(()),
        }
    }

    /// In words, for who finds nothing there.
    pub(super) fn place(&self) -> String {
        match (&self.cluster, &self.mesh) {
            (Some(cluster), _) => format!("nobody in cluster {cluster}"),
            (None, Some(mesh)) => format!("nobody in mesh {mesh}"),
            (None, None) => "no cluster".to_owned(),
        }
    }

    /// What it names must be there: a list that is empty because of a slip of the pen would mislead.
    pub(crate) fn check(&self, snapshot: &Snapshot) -> Result<(), Error> {
        if let Some(cluster) = self.cluster.as_ref().filter(|id| !snapshot.clusters.contains_key(*id)) {
            return Err(Error::no_cluster(cluster, snapshot));
        }
        self.check_mesh_of_cluster(snapshot)?;
        match &self.mesh {
            Some(mesh) if snapshot.clusters.iter().all(|(id, info)| info.mesh_id(id) != *mesh) => {
                Err(Error::no_mesh(mesh, snapshot))
            }
            _ => Ok(()),
        }
    }
}
