use std::borrow::Cow;

use nav_mesh::id::InvalidId;
use nav_mesh::{ClusterId, InstanceId, MeshId, ServiceId};

use super::{ConfigId, WorkloadId};
use crate::fleet::Snapshot;
use crate::istiods::Unknown;
use crate::proxy::NoAnswer;

/// Why a question has no answer.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Error {
    #[error(transparent)]
    InvalidId(#[from] InvalidId),
    #[error("parameter {parameter} is not valid: {reason}")]
    InvalidParameter { parameter: Cow<'static, str>, reason: String },
    #[error("no cluster {cluster} is known; there {}", list(known))]
    NoCluster { cluster: ClusterId, known: Vec<String> },
    #[error("no mesh {mesh} is known; there {}", list(known))]
    NoMesh { mesh: MeshId, known: Vec<String> },
    #[error("{place} has a service {service}{}", others(elsewhere))]
    NoService { service: ServiceId, cluster: Option<ClusterId>, place: String, elsewhere: Vec<String> },
    #[error("cluster {cluster} is in mesh {its}, not in mesh {mesh}")]
    NotInMesh { cluster: ClusterId, mesh: MeshId, its: MeshId },
    #[error("service {service} is in several meshes: say which by mesh={}{}", names(meshes).join(" or mesh="), unnamed(meshes))]
    SeveralMeshes { service: ServiceId, meshes: Vec<MeshId> },
    #[error("{id:?} is not valid: {form}")]
    WrongId { id: String, form: &'static str },
    #[error("service {service} has no instance {instance}")]
    NoInstance { service: ServiceId, instance: Box<InstanceId> },
    #[error("cluster {} has no instance {}", .0.cluster, .0.name)]
    NoClusterInstance(Box<InstanceId>),
    #[error("cluster {} has no workload {} {} in namespace {}; one without pods is not known", .0.cluster, .0.kind, .0.name, .0.namespace)]
    NoWorkload(Box<WorkloadId>),
    #[error("cluster {} has no {} {}", .0.cluster, .0.kind, .0.name)]
    NoConfigObject(Box<ConfigId>),
    #[error("the proxy of instance {instance} cannot be read: {why}")]
    NoProxyConfig { instance: Box<InstanceId>, why: NoAnswer },
    #[error("instance {0} is an address without a pod: no config object is for it")]
    NoPod(Box<InstanceId>),
    #[error(
        "it cannot be told which cluster's config objects count for {whom}: {why}; say which by config_cluster=, or for all of \
         cluster {cluster} by the manager's flag --config-cluster {cluster}=CLUSTER"
    )]
    NoConfigCluster { whom: String, cluster: ClusterId, why: Unknown },
    #[error("cluster {}'s {} {} is no workload to its istiod, which reads the objects of cluster {config}, or it is malformed", entry.cluster, entry.kind, entry.name)]
    EntryNotTaken { entry: Box<ConfigId>, config: ClusterId },
    #[error("{0} is not available in this version of Navigator")]
    NotAvailable(&'static str),
}

/// Names that are told with an error; a fleet may have very many.
const MAX_NAMES: usize = 20;

impl Error {
    pub(crate) fn invalid(parameter: impl Into<Cow<'static, str>>, reason: impl Into<String>) -> Self {
        Self::InvalidParameter { parameter: parameter.into(), reason: reason.into() }
    }

    pub(crate) fn no_cluster(cluster: &ClusterId, snapshot: &Snapshot) -> Self {
        let known = snapshot.clusters.keys().map(ClusterId::to_string).collect();
        Self::NoCluster { cluster: cluster.clone(), known }
    }

    pub(super) fn no_mesh(mesh: &MeshId, snapshot: &Snapshot) -> Self {
        let ids = snapshot.clusters.iter().map(|(id, info)| info.mesh_id(id).to_string());
        let known: std::collections::BTreeSet<_> = ids.filter(|id| !id.is_empty()).collect();
        Self::NoMesh { mesh: mesh.clone(), known: known.into_iter().collect() }
    }

    /// The cluster that it concerns.
    pub(crate) fn cluster(&self) -> Option<&ClusterId> {
        match self {
            Self::NoCluster { cluster, .. } => Some(cluster),
            Self::NoService { cluster, .. } => cluster.as_ref(),
            Self::NoInstance { instance, .. }
            | Self::NoClusterInstance(instance)
            | Self::NoPod(instance)
            | Self::NoProxyConfig { instance, .. } => Some(&instance.cluster),
            Self::NoWorkload(workload) => Some(&workload.cluster),
            Self::NoConfigObject(object) | Self::EntryNotTaken { entry: object, .. } => Some(&object.cluster),
            Self::NotInMesh { cluster, .. } | Self::NoConfigCluster { cluster, .. } => Some(cluster),
            Self::InvalidId(_) | Self::WrongId { .. } | Self::InvalidParameter { .. } | Self::NoMesh { .. } => None,
            Self::SeveralMeshes { .. } | Self::NotAvailable(_) => None,
        }
    }

    /// What could have been meant instead.
    pub(crate) fn candidates(&self) -> Vec<String> {
        let all = match self {
            Self::NoCluster { known, .. } | Self::NoMesh { known, .. } => known.clone(),
            Self::NoService { elsewhere, .. } => elsewhere.clone(),
            Self::SeveralMeshes { meshes, .. } => names(meshes),
            Self::NoConfigCluster { why, .. } => why.candidates(),
            _ => Vec::new(),
        };
        all.into_iter().take(MAX_NAMES).collect()
    }
}

/// Where the service is instead.
fn others(elsewhere: &[String]) -> String {
    if elsewhere.is_empty() { String::new() } else { format!("; mesh {} has", elsewhere.join(", mesh ")) }
}

/// That without a name (the plain protocol) cannot be asked for by it.
fn names(meshes: &[MeshId]) -> Vec<String> {
    meshes.iter().map(MeshId::to_string).filter(|name| !name.is_empty()).collect()
}

fn unnamed(meshes: &[MeshId]) -> &'static str {
    match meshes.iter().any(|mesh| mesh.as_str().is_empty()) {
        true => ", or by cluster= for the clusters that do not tell their mesh",
        false => "",
    }
}

fn list(names: &[String]) -> String {
    match names {
        [] => "is none".to_owned(),
        [one] => format!("is {one}"),
        names if names.len() > MAX_NAMES => {
            format!("are {} and {} more", names[..MAX_NAMES].join(", "), names.len() - MAX_NAMES)
        }
        names => format!("are {}", names.join(", ")),
    }
}
