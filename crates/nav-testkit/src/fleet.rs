//! Many simulated clusters in one process, each with the edge of the product, against any manager.
//!
//! ```text
//! Size, seed ──► Cluster ──manifests──► decode ──► Index ──► Link ══► manager
//!                   └── churn ──changes──┘         └──────── Edge ───────┘
//! ```
//!
//! [`Cluster`] is pure: which objects there are and how they change follows from its size, id and seed. What is sent, and
//! when, is the product's own code.

mod answers;
mod cluster;
mod edge;
mod manager;
mod manifest;
mod size;

pub use cluster::{Change, Cluster, MARK, Marked};
pub use edge::{Edge, Target};
pub use manager::Manager;
pub use manifest::{CONFIG_KINDS, Manifest};
pub use nav_edge::link::Protocol;
pub use size::{Churn, Meshes, Rules, Size};

use std::num::NonZero;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use futures::future::join_all;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, sleep};

/// Clusters called `c-000`, `c-001` and so on.
pub struct Fleet {
    pub edges: Vec<Arc<Edge>>,
}

impl Fleet {
    /// Makes the clusters; no edge is linked yet. The same for the same arguments.
    pub fn new(clusters: usize, size: Size, seed: u64) -> Self {
        Self::made(clusters, |number| Cluster::new(&id(number), size, seed))
    }

    /// Makes clusters of several meshes. Of the services of its mesh each cluster has as many as its size says, some of which
    /// others have too.
    pub fn in_meshes(clusters: usize, meshes: Meshes, size: Size, seed: u64) -> Self {
        Self::made(clusters, |number| {
            let (mesh, place) = (number % meshes.count, number / meshes.count);
            let first_service = place * meshes.services / clusters.div_ceil(meshes.count);
            let cluster = Cluster::new(&id(number), Size { first_service, ..size }, seed);
            cluster.in_mesh(&format!("mesh-{mesh}"))
        })
    }

    fn made(clusters: usize, cluster: impl Fn(usize) -> Cluster + Sync) -> Self {
        let numbers: Vec<usize> = (0..clusters).collect();
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let made = thread::scope(|scope| {
            let edge = |number: &usize| Arc::new(Edge::new(cluster(*number)));
            let make = move |numbers: &[usize]| numbers.iter().map(edge).collect::<Vec<_>>();
            let parts: Vec<_> =
                numbers.chunks(clusters.div_ceil(threads).max(1)).map(|part| scope.spawn(move || make(part))).collect();
            parts.into_iter().flat_map(|part| part.join().expect("clusters can be made")).collect()
        });
        Self { edges: made }
    }

    pub fn link(&self, target: &Target) {
        self.edges.iter().for_each(|edge| edge.link(target));
    }

    /// Waits until every edge was let in.
    pub async fn live(&self) {
        join_all(self.edges.iter().map(|edge| edge.live())).await;
    }

    /// Waits until every edge has noticed that it is not linked. One that is back before anyone looks is missed: begin to wait
    /// before the cut.
    pub async fn down(&self) {
        join_all(self.edges.iter().map(|edge| edge.down())).await;
    }

    pub fn count_live(&self) -> usize {
        self.edges.iter().filter(|edge| edge.is_live()).count()
    }

    /// How many objects all clusters have together.
    pub fn objects(&self) -> usize {
        self.edges.iter().map(|edge| edge.objects()).sum()
    }

    /// Restarts the edges one after the other, with this pause between two.
    pub async fn restart(&self, target: &Target, pause: Duration) {
        for edge in &self.edges {
            edge.restart(target);
            sleep(pause).await;
        }
    }

    /// Changes pods everywhere for as long as the result is kept.
    pub fn churn(&self, churn: Churn) -> JoinSet<()> {
        let churning = self.edges.iter().filter(|edge| churn.a_second(edge.pods()) > 0.0);
        churning.map(|edge| keep_churning(Arc::clone(edge), churn)).collect()
    }
}

fn id(number: usize) -> String {
    format!("c-{number:03}")
}

async fn keep_churning(edge: Arc<Edge>, churn: Churn) {
    let mut ticks = interval(Duration::from_secs_f64(1.0 / churn.a_second(edge.pods())));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        edge.churn();
    }
}

#[cfg(test)]
mod tests;
