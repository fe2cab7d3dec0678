use std::sync::Arc;

use nav_mesh::ClusterId;

use super::{Protocol, Shared};
use crate::clock;
use crate::fleet::EdgeInfo;

/// Marks the cluster as disconnected however its session ends, a panic included.
pub(super) struct Connected {
    links: Arc<Shared>,
    cluster: ClusterId,
    protocol: Protocol,
}

impl Connected {
    pub(super) fn plain(links: &Arc<Shared>, cluster: &ClusterId) -> Self {
        links.fleet.connected(cluster, clock::now());
        tracing::info!("edge connected");
        Self::begin(links, cluster, Protocol::Plain)
    }

    pub(super) fn native(links: &Arc<Shared>, cluster: &ClusterId, edge: EdgeInfo) -> Self {
        tracing::info!(version = %edge.version, link_version = edge.link_version, "edge connected natively");
        links.fleet.connected_natively(cluster, clock::now(), edge);
        Self::begin(links, cluster, Protocol::Native)
    }

    fn begin(links: &Arc<Shared>, cluster: &ClusterId, protocol: Protocol) -> Self {
        links.metrics.connected(cluster, protocol);
        Self { links: Arc::clone(links), cluster: cluster.clone(), protocol }
    }
}

impl Drop for Connected {
    fn drop(&mut self) {
        self.links.fleet.disconnected(&self.cluster, clock::now());
        self.links.metrics.disconnected(&self.cluster, self.protocol);
    }
}
