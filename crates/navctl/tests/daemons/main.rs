//! The daemons as processes: signals, sudden death, memory.

mod daemon;
#[cfg(target_os = "linux")]
mod memory;

use std::path::Path;

use nav_testkit::network::Faulty;
use nav_testkit::world::World;
use tempfile::TempDir;

use daemon::{Daemon, Manager};

/// A manager and an edge of the cluster `east`, linked.
struct Pair {
    manager: Manager,
    network: Faulty,
    edge: Daemon,
    folder: TempDir,
    world: World,
}

impl Pair {
    async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let world = World::create(folder.path(), 7, 5);
        let manager = Manager::start(&[]);
        let network = Faulty::before(manager.edges).await;
        let edge = edge(&network, folder.path());
        manager.shows("HEALTHY", &world).await;
        Self { manager, network, edge, folder, world }
    }
}

fn edge(network: &Faulty, files: &Path) -> Daemon {
    let files = files.to_str().expect("a readable path");
    Daemon::start(&["edge", "--manager", &network.url(), "--cluster-id", "east", "--files", files])
}

#[tokio::test]
async fn a_manager_ends_well_when_told_to_although_its_edge_is_connected() {
    let mut pair = Pair::start().await;
    pair.manager.daemon.terminate().await;
}

#[tokio::test]
async fn an_edge_ends_well_when_told_to_and_its_cluster_is_kept() {
    let mut pair = Pair::start().await;
    pair.edge.terminate().await;
    pair.manager.shows("DISCONNECTED", &pair.world).await;
}

#[tokio::test]
async fn an_edge_that_was_killed_is_replaced_by_the_next() {
    let mut pair = Pair::start().await;
    drop(pair.edge);
    pair.manager.shows("DISCONNECTED", &pair.world).await;
    pair.world.mutate();
    pair.edge = edge(&pair.network, pair.folder.path());
    pair.manager.shows("HEALTHY", &pair.world).await;
}

#[tokio::test]
async fn a_manager_that_was_killed_learns_everything_again() {
    let mut pair = Pair::start().await;
    drop(pair.manager);
    pair.world.mutate();
    let manager = Manager::start(&[]);
    pair.network.lead_to(manager.edges);
    manager.shows("HEALTHY", &pair.world).await;
}
