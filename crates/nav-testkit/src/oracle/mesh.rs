//! A cluster and its istiod, and other clusters whose services that knows, as Navigator sees them.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use nav_edge::decode;
use nav_edge::index::Index;
use nav_edge::source::files;
use nav_mesh::istio::context::{Context, Istiod, Member};
use nav_mesh::istio::flags::Flags;
use nav_mesh::istio::mesh_config::MeshConfig;
use nav_mesh::istio::subject::Subject;
use nav_mesh::{Body, ClusterId, ClusterIndex, Kind, Object, ObjectName};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

/// The objects of a cluster that its own istiod configures, and of others that it configures too.
pub struct Mesh {
    pub id: ClusterId,
    index: Index,
    others: BTreeMap<ClusterId, ClusterIndex>,
}

/// A field that no manifest has: the cluster that an object is of, where that is another than istiod's own.
pub const CLUSTER: &str = "cluster";

impl Mesh {
    /// Reads manifests as an edge does.
    pub async fn of_files(id: ClusterId, paths: Vec<PathBuf>) -> Result<Self> {
        let (index, stopping) = (Index::new(), CancellationToken::new());
        stopping.cancel();
        files::run(paths, index.clone(), stopping).await?;
        match index.problems().pop_first() {
            Some(problem) => Err(anyhow!(problem)),
            None => Ok(Self { id, index, others: BTreeMap::new() }),
        }
    }

    /// Decodes manifests as an edge does.
    pub fn of_manifests(id: ClusterId, manifests: &[Value]) -> Result<Self> {
        let (index, mut others) = (Index::new(), BTreeMap::<ClusterId, ClusterIndex>::new());
        for manifest in manifests {
            let Some(object) = object(manifest)? else { continue };
            match manifest[CLUSTER].as_str() {
                None => index.apply(object),
                Some(other) => drop(others.entry(other.parse()?).or_default().apply(Arc::new(object))),
            }
        }
        Ok(Self { id, index, others })
    }

    pub fn read<R>(&self, look: impl FnOnce(&ClusterIndex) -> R) -> R {
        self.index.read(look)
    }

    /// What its istiod knows, by the mesh configuration and the Deployment that are among the objects.
    pub fn context(&self) -> Result<Context> {
        self.read(|cluster| {
            let mesh = mesh_config(cluster).map(MeshConfig::parse).transpose().context("of the cluster")?;
            let istiod = Istiod { mesh: mesh.unwrap_or_default(), flags: flags(cluster), ..Istiod::default() };
            let others = self.others.iter().map(|(id, index)| Member { id, index });
            Ok(Context::new(istiod, Member { id: &self.id, index: cluster }, &others.collect::<Vec<_>>()))
        })
    }

    /// A pod as its istiod sees it, of the first cluster that has it.
    pub fn subject(&self, istiod: &Context, pod: &ObjectName) -> Result<Subject> {
        let own = self.read(|cluster| istiod.subject(&self.id, cluster, pod));
        let other = || self.others.iter().find_map(|(id, index)| istiod.subject(id, index, pod));
        own.or_else(other).with_context(|| format!("there is no pod {pod}"))
    }
}

/// `None`: Navigator does not read it.
pub(super) fn object(manifest: &Value) -> Result<Option<Object>> {
    let text = |field: &str| manifest[field].as_str().unwrap_or_default();
    let Some(kind) = Kind::of_manifest(text("apiVersion"), text("kind")) else { return Ok(None) };
    let part = |field: &str| manifest["metadata"][field].as_str().unwrap_or_default().to_owned();
    let decoded = decode::decode(kind, text("apiVersion"), &manifest.to_string(), || {
        ObjectName::new(part("namespace"), part("name"))
    });
    decoded.map_err(|skipped| anyhow!("{kind} {} cannot be read: {}", skipped.name, skipped.reason))
}

fn mesh_config(cluster: &ClusterIndex) -> Option<&str> {
    cluster.objects(Kind::ConfigMap).find_map(|object| match &object.body {
        Body::ConfigMap(config_map) => config_map.mesh.as_deref(),
        _ => None,
    })
}

fn flags(cluster: &ClusterIndex) -> Flags {
    let istiod = cluster.objects(Kind::Deployment).find_map(|object| match &object.body {
        Body::Deployment(deployment) => Some(deployment),
        _ => None,
    });
    Flags::of(istiod)
}
