//! Which clusters have a live edge.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use nav_mesh::ClusterId;
use nav_proto::types::v1alpha1::ProxyConfig;
use parking_lot::Mutex;
use tokio::sync::{mpsc, oneshot};

use super::requests::{Command, RequestError};

/// How many requests may wait for a session to take them.
pub(super) const COMMANDS: usize = 64;

/// The edge of one cluster, for as long as its stream lives. Cheap to clone.
#[derive(Clone, Debug)]
pub struct EdgeHandle {
    commands: mpsc::Sender<Command>,
}

impl EdgeHandle {
    /// Asks the edge for the proxy configuration of a pod. Dropping the future gives the request up.
    pub async fn proxy_config(
        &self,
        namespace: &str,
        pod: &str,
        patience: Duration,
    ) -> Result<ProxyConfig, RequestError> {
        let (reply, answer) = oneshot::channel();
        let command = Command { pod_namespace: namespace.to_owned(), pod_name: pod.to_owned(), reply };
        let exchange = async {
            self.commands.send(command).await.map_err(|_| RequestError::Disconnected)?;
            answer.await.unwrap_or(Err(RequestError::Disconnected))
        };
        tokio::time::timeout(patience, exchange).await.unwrap_or(Err(RequestError::TimedOut(patience)))
    }
}

/// Live edges by cluster. An id is held from [`claim`](Self::claim) until the claim is dropped.
#[derive(Clone, Debug, Default)]
pub(super) struct Registry {
    live: Arc<Mutex<HashMap<ClusterId, Incumbent>>>,
}

#[derive(Debug)]
struct Incumbent {
    peer: String,
    handle: EdgeHandle,
}

/// Holds a cluster id for one session, whose requests come out of it.
pub(super) struct Claim {
    registry: Registry,
    cluster: ClusterId,
    pub(super) commands: mpsc::Receiver<Command>,
}

impl Registry {
    pub(super) fn get(&self, cluster: &ClusterId) -> Option<EdgeHandle> {
        self.live.lock().get(cluster).map(|incumbent| incumbent.handle.clone())
    }

    /// How many requests wait in front of each session.
    pub(super) fn queued(&self) -> Vec<(ClusterId, usize)> {
        let live = self.live.lock();
        let depth = |edge: &EdgeHandle| edge.commands.max_capacity() - edge.commands.capacity();
        live.iter().map(|(cluster, incumbent)| (cluster.clone(), depth(&incumbent.handle))).collect()
    }

    /// Takes the id for `peer`, or tells which peer has it.
    pub(super) fn claim(&self, cluster: &ClusterId, peer: &str) -> Result<Claim, String> {
        let mut live = self.live.lock();
        if let Some(incumbent) = live.get(cluster) {
            return Err(incumbent.peer.clone());
        }
        let (sender, commands) = mpsc::channel(COMMANDS);
        let incumbent = Incumbent { peer: peer.to_owned(), handle: EdgeHandle { commands: sender } };
        live.insert(cluster.clone(), incumbent);
        Ok(Claim { registry: self.clone(), cluster: cluster.clone(), commands })
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.registry.live.lock().remove(&self.cluster);
    }
}
