//! From a change in an edge's index until the manager shows it.

use std::time::Duration;

use anyhow::Result;
use nav_testkit::fleet::{Cluster, Edge, Fleet, Size, Target};
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::Setup;
use crate::manager::{Door, Manager};
use crate::report::Lines;
use crate::samples::Samples;
use crate::visible::{self, Rounds};

const PODS: usize = 2_000;
const SERVICES: usize = 400;
const CONFIG: usize = 300;

/// Of the cluster that sends itself whole again and again.
const LOUD_PODS: usize = 20_000;
const LOUD_SERVICES: usize = 4_000;

/// What its snapshot takes, and a little more.
const SNAPSHOT: Duration = Duration::from_secs(2);

const DEADLINE: Duration = Duration::from_secs(60);

const ROUNDS: Rounds = Rounds { changes: 300, at_most: Duration::from_secs(90) };

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let manager = Manager::start().await?;
    let target = Target::new(&manager.edge_url, setup.protocol).with_large_states();
    let fleet = Fleet::new(1, Size::new(PODS, SERVICES, CONFIG), setup.seed);
    let edge = &fleet.edges[0];
    edge.link(&target);
    manager.door().syncs(1, SERVICES, DEADLINE).await?;
    let samples = measure(edge, manager.door()).await?;
    visible::report(lines, "change → API", &samples);

    let loud = loud(&target, setup.seed);
    let samples = measure(edge, manager.door()).await?;
    drop(loud);
    visible::report(lines, "during snapshots of another cluster", &samples);
    Ok(())
}

async fn measure(edge: &Edge, door: &Door) -> Result<Samples> {
    let mark = async |number: u64| Ok(edge.mark(fastrand::usize(..edge.pods()), number));
    visible::measure(door, &edge.id, ROUNDS, mark).await
}

/// Another cluster, whose edge has to tell everything again and again, and each time something else: two clusters take turns
/// under one name.
fn loud(target: &Target, seed: u64) -> JoinSet<()> {
    let size = Size::new(LOUD_PODS, LOUD_SERVICES, 4_000);
    let edges = [seed, !seed].map(|seed| Edge::new(Cluster::new("loud", size, seed)));
    let target = target.clone();
    let mut tasks = JoinSet::new();
    tasks.spawn(async move {
        for edge in edges.iter().cycle() {
            edge.link(&target);
            edge.live().await;
            sleep(SNAPSHOT).await;
            edge.unlink();
        }
    });
    tasks
}
