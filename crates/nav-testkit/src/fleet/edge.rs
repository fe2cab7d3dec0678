//! The edge of a simulated cluster: the product's index and link, with a model where the API server would be.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use nav_edge::decode::decode;
use nav_edge::index::Index;
use nav_edge::link::{Link, LinkConfig, LinkState, Manager, ManagerTls, Protocol, unix_millis};
use nav_mesh::kind::KINDS;
use nav_mesh::status::KindState;
use nav_mesh::{ClusterId, ClusterIndex, Kind, Object};
use nav_runtime::health::Health;
use nav_runtime::metrics::Metrics;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::answers::NoProxies;
use super::cluster::{Change, Cluster, Marked};
use super::manifest::Manifest;

/// As the product has it.
const KEEPALIVE: Duration = Duration::from_secs(10);

/// As the product has it.
const MAX_STATE: usize = 10 * 1024 * 1024;

/// As much as our manager takes.
const LARGE_STATE: usize = 64 * 1024 * 1024;

/// Where edges link to, and how.
#[derive(Clone)]
pub struct Target {
    /// `http://HOST:PORT`, on this machine.
    pub manager: String,
    pub protocol: Protocol,
    pub max_state: usize,
}

impl Target {
    pub fn new(manager: impl Into<String>, protocol: Protocol) -> Self {
        Self { manager: manager.into(), protocol, max_state: MAX_STATE }
    }

    /// For clusters whose whole state is more than the plain protocol's usual limit: nothing is to be left out.
    pub fn with_large_states(self) -> Self {
        Self { max_state: LARGE_STATE, ..self }
    }
}

/// One cluster and its edge. Dropping it kills the edge.
pub struct Edge {
    pub id: ClusterId,
    cluster: Mutex<Cluster>,
    life: Mutex<Life>,
}

/// What ends with the edge's process.
struct Life {
    index: Index,
    running: Option<Running>,
}

struct Running {
    link: watch::Receiver<LinkState>,
    _task: JoinSet<anyhow::Result<()>>,
    _first_state: watch::Sender<bool>,
}

impl Edge {
    /// Reads the whole cluster; the edge is not linked yet.
    pub fn new(cluster: Cluster) -> Self {
        let index = Index::new();
        fill(&index, cluster.manifests().map(|manifest| object(&manifest)).collect());
        let life = Life { index, running: None };
        Self { id: cluster.id.clone(), cluster: Mutex::new(cluster), life: Mutex::new(life) }
    }

    /// Begins to dial the manager, or another one.
    pub fn link(&self, target: &Target) {
        let mut life = self.life();
        let running = Running::start(&self.id, life.index.clone(), target);
        life.running = Some(running);
    }

    /// The process ends and another begins, which reads the cluster anew.
    pub fn restart(&self, target: &Target) {
        let mut life = self.life();
        life.running = None;
        let anew = Index::new();
        fill(&anew, objects(&life.index));
        *life = Life { running: Some(Running::start(&self.id, anew.clone(), target)), index: anew };
    }

    /// Ends the link. What was read stays.
    pub fn unlink(&self) {
        self.life().running = None;
    }

    /// Waits until a manager has let it in.
    pub async fn live(&self) {
        self.link_state(|state| *state == LinkState::Live).await;
    }

    /// Waits until it has noticed that it is not linked.
    pub async fn down(&self) {
        self.link_state(|state| matches!(state, LinkState::Down(_))).await;
    }

    async fn link_state(&self, wanted: impl FnMut(&LinkState) -> bool) {
        let link = self.life().running.as_ref().map(|running| running.link.clone());
        let mut link = link.expect("an edge is linked before anyone waits for its link");
        link.wait_for(wanted).await.expect("the link runs for as long as the edge lives");
    }

    pub fn is_live(&self) -> bool {
        self.life().running.as_ref().is_some_and(|running| *running.link.borrow() == LinkState::Live)
    }

    /// How many objects there are, of every kind.
    pub fn objects(&self) -> usize {
        self.read(|cluster| KINDS.iter().map(|info| cluster.count(info.kind)).sum())
    }

    /// What it has read of its cluster.
    pub fn read<T>(&self, look: impl FnOnce(&ClusterIndex) -> T) -> T {
        self.life().index.clone().read(look)
    }

    /// Something happens to one of its pods.
    pub fn churn(&self) {
        let changes = self.cluster().churn();
        self.apply(changes);
    }

    /// The pod of this number becomes ready, or ceases to be. Pods of one service are as many numbers apart as there are services, and
    /// the first pods are those of the first services.
    pub fn flip(&self, pod: usize) {
        let changes = self.cluster().flip(pod);
        self.apply(changes);
    }

    /// Labels the pod of this number, so that its new version can be told.
    pub fn mark(&self, pod: usize, mark: u64) -> Marked {
        let (marked, changes) = self.cluster().mark(pod, mark);
        self.apply(changes);
        marked
    }

    pub fn pods(&self) -> usize {
        self.cluster().pods()
    }

    fn apply(&self, changes: Vec<Change>) {
        let index = self.life().index.clone();
        for change in changes {
            match change {
                Change::Put(manifest) => index.apply(object(&manifest)),
                Change::Gone(kind, name) => index.delete(kind, &name),
            }
        }
    }

    fn life(&self) -> MutexGuard<'_, Life> {
        self.life.lock().expect("no panic while it is held")
    }

    fn cluster(&self) -> MutexGuard<'_, Cluster> {
        self.cluster.lock().expect("no panic while it is held")
    }
}

impl Running {
    fn start(id: &ClusterId, index: Index, target: &Target) -> Self {
        let manager = Manager::new(&target.manager, ManagerTls::default(), false).expect("a manager on this machine");
        let config = LinkConfig {
            cluster: id.clone(),
            managers: vec![manager],
            protocol: target.protocol,
            keepalive: KEEPALIVE,
            max_state: target.max_state,
            started_ms: unix_millis(),
        };
        let first_state = watch::Sender::new(true);
        let (health, metrics) = (Health::new(CancellationToken::new()), Metrics::new("edge"));
        let link = Link::new(config, index, Arc::new(NoProxies), first_state.subscribe(), &health, &metrics);
        let state = link.state();
        let mut task = JoinSet::new();
        task.spawn(link.run(CancellationToken::new()));
        Self { link: state, _task: task, _first_state: first_state }
    }
}

/// # Panics
/// If the edge would not take it: a manifest of ours is wrong then.
fn object(manifest: &Manifest) -> Object {
    let Manifest { kind, name, json } = manifest;
    let api_version = json["apiVersion"].as_str().unwrap_or_default();
    let decoded = decode(*kind, api_version, &json.to_string(), || name.clone());
    decoded.unwrap_or_else(|skipped| panic!("{kind} {name}: {}", skipped.reason)).expect("a kind that is read")
}

fn objects(index: &Index) -> Vec<Object> {
    let of_kind =
        |kind| index.read(|cluster| cluster.objects(kind).map(|object| Object::clone(object)).collect::<Vec<_>>());
    KINDS.iter().flat_map(|info| of_kind(info.kind)).collect()
}

/// As a source does that has read everything.
fn fill(index: &Index, objects: Vec<Object>) {
    let mut by_kind: BTreeMap<Kind, Vec<Object>> = BTreeMap::new();
    for object in objects {
        by_kind.entry(object.kind()).or_default().push(object);
    }
    for info in KINDS {
        index.reset(info.kind, by_kind.remove(&info.kind).unwrap_or_default(), vec![]);
        index.set_state(info.kind, KindState::Synced);
    }
}
