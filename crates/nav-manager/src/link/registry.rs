//! Which clusters have a live edge.

use std::collections::HashMap;
use std::sync::Arc;

use nav_mesh::{ClusterId, Timestamp};
use parking_lot::Mutex;
use tokio_util::sync::CancellationToken;

use super::edge_handle::EdgeHandle;

/// Live edges by cluster. An id is held from [`claim`](Self::claim) until the claim is dropped.
#[derive(Clone, Debug, Default)]
pub(super) struct Registry {
    live: Arc<Mutex<HashMap<ClusterId, Incumbent>>>,
}

#[derive(Debug)]
struct Incumbent {
    edge: Candidate,
    /// Tells its session to end.
    evicted: CancellationToken,
    /// Tells others that its session has ended.
    gone: CancellationToken,
}

/// An edge that wants a cluster's id.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) peer: String,
    pub(super) handle: EdgeHandle,
    /// Only the native link tells it.
    pub(super) process: Option<Process>,
}

/// A process of an edge, and the cluster that it really reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Process {
    /// Empty where the edge cannot know.
    pub(super) cluster_uid: String,
    pub(super) started_ms: i64,
}

/// Holds a cluster id for one session.
pub(super) struct Claim {
    registry: Registry,
    cluster: ClusterId,
    /// Cancelled when the session is to make way for another.
    pub(super) evicted: CancellationToken,
}

pub(super) enum Claimed {
    Granted(Claim),
    /// Whoever holds the id was told to go; claim again after this.
    Leaving(CancellationToken),
    /// Names both edges.
    Refused(String),
}

impl Registry {
    pub(super) fn get(&self, cluster: &ClusterId) -> Option<EdgeHandle> {
        self.live.lock().get(cluster).map(|incumbent| incumbent.edge.handle.clone())
    }

    /// How many requests wait in front of each session.
    pub(super) fn queued(&self) -> Vec<(ClusterId, usize)> {
        let live = self.live.lock();
        live.iter().map(|(cluster, incumbent)| (cluster.clone(), incumbent.edge.handle.queued())).collect()
    }

    pub(super) fn claim(&self, cluster: &ClusterId, candidate: &Candidate) -> Claimed {
        let mut live = self.live.lock();
        if let Some(incumbent) = live.get(cluster) {
            return incumbent.answer(cluster, candidate);
        }
        let incumbent =
            Incumbent { edge: candidate.clone(), evicted: CancellationToken::new(), gone: CancellationToken::new() };
        let evicted = incumbent.evicted.clone();
        live.insert(cluster.clone(), incumbent);
        Claimed::Granted(Claim { registry: self.clone(), cluster: cluster.clone(), evicted })
    }
}

impl Incumbent {
    fn answer(&self, cluster: &ClusterId, candidate: &Candidate) -> Claimed {
        if !candidate.supersedes(&self.edge) {
            let (holder, other) = (self.edge.describe(), candidate.describe());
            return Claimed::Refused(format!(
                "cluster {cluster} already has a live connection, from {holder}; this is {other}"
            ));
        }
        self.evicted.cancel();
        Claimed::Leaving(self.gone.clone())
    }
}

impl Candidate {
    /// It reads the same cluster and was started later, or is the same process: then the other's connection is dead, though
    /// nobody noticed yet.
    fn supersedes(&self, incumbent: &Self) -> bool {
        let Some((own, held)) = self.process.as_ref().zip(incumbent.process.as_ref()) else { return false };
        let is_same_cluster = !own.cluster_uid.is_empty() && own.cluster_uid == held.cluster_uid;
        is_same_cluster && own.started_ms >= held.started_ms
    }

    fn describe(&self) -> String {
        let Self { peer, process, handle: _ } = self;
        match process {
            None => format!("{peer} (plain protocol)"),
            Some(Process { cluster_uid, started_ms }) => {
                let uid = if cluster_uid.is_empty() { "unknown" } else { cluster_uid };
                let started = Timestamp::from_unix_seconds(started_ms.div_euclid(1000));
                let started = started.map_or_else(|| "at an unknown time".to_owned(), |at| at.to_string());
                format!("{peer} (cluster UID {uid}, started {started})")
            }
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if let Some(incumbent) = self.registry.live.lock().remove(&self.cluster) {
            incumbent.gone.cancel();
        }
    }
}
