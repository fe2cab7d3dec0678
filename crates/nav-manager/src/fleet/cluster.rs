use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use nav_mesh::status::{KindState, Skipped};
use nav_mesh::{ClusterId, Kind, MeshId, Str, Timestamp};

/// What is known of a cluster beside its services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterInfo {
    /// When the latest connection began; `None` if there never was one.
    pub connected_at: Option<Timestamp>,
    /// When the latest connection ended; `None` while there is one.
    pub disconnected_at: Option<Timestamp>,
    /// When its edge last sent or confirmed its state, be it over an earlier connection.
    pub last_update: Option<Timestamp>,
    /// Whether it did so over the latest connection. Until then the state is what an earlier one left.
    pub confirmed: bool,
    pub note: Option<String>,
    /// How many objects of each kind it has; kinds without any are left out.
    pub objects: BTreeMap<Kind, usize>,
    /// What its edge told of itself; `None` over the plain protocol, which has no words for it.
    pub edge: Option<Arc<EdgeInfo>>,
    /// Objects that the edge has and this manager cannot read.
    pub unusable: Arc<Unusable>,
    /// Kinds of which the edge holds something else than is held here. It was asked for them again.
    pub differing: Vec<Kind>,
}

/// What an edge tells of itself over the native link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EdgeInfo {
    pub version: Str,
    /// The version of the native link that is spoken with it.
    pub link_version: u32,
    /// UID of the namespace kube-system; empty where the edge cannot know.
    pub cluster_uid: Str,
    /// Of the API server; empty where the edge does not tell.
    pub kubernetes_version: Str,
    pub started: Option<Timestamp>,
    /// `None`: not known, or no mesh.
    pub mesh: Option<Mesh>,
    /// How well it can read each kind; none before it said so.
    pub kinds: BTreeMap<Kind, KindReport>,
    /// What is wrong with the edge or its source as a whole, in sentences.
    pub problems: Vec<Str>,
    /// What its process holds, in bytes; 0: not known.
    pub resident_bytes: u64,
}

/// From the mesh configuration; each is empty where that does not set it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mesh {
    pub id: Str,
    pub trust_domain: Str,
    pub root_namespace: Str,
}

/// How well an edge can read a kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KindReport {
    pub state: KindState,
    /// How many objects it could not use.
    pub skipped_count: u64,
    /// The first of them.
    pub skipped: Vec<Skipped>,
    /// When it ceased to be synced. `None`: it is, or was not while this edge told of it.
    pub synced_until: Option<Timestamp>,
}

/// Objects that came but cannot be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unusable {
    pub count: usize,
    /// Of each kind; kinds without any are left out.
    pub counts: BTreeMap<Kind, u64>,
    /// The first of them.
    pub some: Vec<(Kind, Skipped)>,
}

/// How far what is shown of a cluster can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncStatus {
    /// No state came yet.
    Initializing,
    Healthy,
    /// The edge is connected, but was silent for longer than an edge may be, or came back and has not confirmed its state yet.
    Stale,
    /// The edge is gone; its last state is kept.
    Disconnected,
}

/// What Istio calls a mesh whose configuration names neither it nor its trust domain.
const DEFAULT_MESH: &str = "cluster.local";

impl Mesh {
    /// As Istio tells it to proxies (`manifests/charts/istio-control/istio-discovery/files`, `ISTIO_META_MESH_ID`): the trust domain
    /// stands in where no id is set.
    fn id(&self) -> MeshId {
        let names = [&self.id, &self.trust_domain];
        MeshId::new(names.into_iter().find(|name| !name.is_empty()).map_or(DEFAULT_MESH, Str::as_str))
    }
}

impl EdgeInfo {
    fn tells_the_same(&self, other: &Self) -> bool {
        let Self {
            version,
            link_version,
            cluster_uid,
            kubernetes_version,
            started,
            mesh,
            kinds,
            problems,
            resident_bytes: _,
        } = self;
        *version == other.version
            && *link_version == other.link_version
            && *cluster_uid == other.cluster_uid
            && *kubernetes_version == other.kubernetes_version
            && *started == other.started
            && *mesh == other.mesh
            && *kinds == other.kinds
            && *problems == other.problems
    }
}

impl ClusterInfo {
    /// The mesh of the cluster with this id. One without a mesh configuration is a mesh of its own; those whose edges have no
    /// words for it (the plain protocol) are one mesh, without a name.
    pub fn mesh_id(&self, id: &ClusterId) -> MeshId {
        match self.edge.as_ref().map(|edge| &edge.mesh) {
            None => MeshId::default(),
            Some(None) => MeshId::new(id.as_str()),
            Some(Some(mesh)) => mesh.id(),
        }
    }

    /// The status at `now`, where an edge may be silent for `stale_after`.
    pub fn status(&self, now: Timestamp, stale_after: Duration) -> SyncStatus {
        match (self.disconnected_at, self.last_update) {
            (Some(_), _) => SyncStatus::Disconnected,
            (None, None) => SyncStatus::Initializing,
            (None, Some(at)) if self.confirmed && silence(at, now) <= stale_after => SyncStatus::Healthy,
            (None, Some(_)) => SyncStatus::Stale,
        }
    }

    pub fn is_connected(&self) -> bool {
        self.connected_at.is_some() && self.disconnected_at.is_none()
    }

    /// Whether readers are told the same of both, but for when the edge was last heard of and what its process holds: these change
    /// every few seconds, and nothing follows from them.
    pub(super) fn tells_the_same(&self, other: &Self) -> bool {
        let Self { connected_at, disconnected_at, last_update, confirmed, note, objects, edge, unusable, differing } =
            self;
        *connected_at == other.connected_at
            && *disconnected_at == other.disconnected_at
            && last_update.is_some() == other.last_update.is_some()
            && *confirmed == other.confirmed
            && *note == other.note
            && *objects == other.objects
            && *unusable == other.unusable
            && *differing == other.differing
            && match (edge, &other.edge) {
                (Some(edge), Some(other)) => Arc::ptr_eq(edge, other) || edge.tells_the_same(other),
                (edge, other) => edge.is_none() == other.is_none(),
            }
    }

    /// What the edge tells of its mesh.
    pub(super) fn mesh(&self) -> Option<&Mesh> {
        self.edge.as_ref()?.mesh.as_ref()
    }

    /// Its edge sent or confirmed its state.
    pub(super) fn confirm(&mut self, at: Timestamp) {
        self.last_update = Some(at);
        self.confirmed = true;
    }

    pub fn service_count(&self) -> usize {
        self.objects.get(&Kind::Service).copied().unwrap_or_default()
    }
}

/// Nothing, if the clock was set back since.
pub(super) fn silence(since: Timestamp, now: Timestamp) -> Duration {
    let seconds = now.unix_seconds().saturating_sub(since.unix_seconds());
    Duration::from_secs(seconds.try_into().unwrap_or_default())
}
