//! From a change in an edge's index until the manager shows it.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, bail};
use nav_mesh::ObjectName;
use nav_testkit::fleet::{Cluster, Edge, Fleet, LargeAnswers, Manager as InProcess, Size, Target};
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

/// What the configuration of a large proxy takes.
const ANSWER: usize = 60_000_000;

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
    during_large_answers(setup, lines).await
}

/// Nothing of a manager's API asks edges yet: this manager is part of this process.
async fn during_large_answers(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let manager = InProcess::start()?;
    let door = Door::at(&manager.url)?;
    let fleet = Fleet::new(1, Size::new(PODS, SERVICES, CONFIG), setup.seed);
    let edge = &fleet.edges[0];
    let answers = Arc::new(LargeAnswers { bytes: ANSWER });
    edge.link(&Target { answers, ..Target::new(&manager.edge_url, setup.protocol) });
    door.syncs(1, SERVICES, DEADLINE).await?;
    let Some(asked) = manager.edge(&edge.id) else {
        crate::say(format_args!("  no large answers: this protocol has no requests for them"));
        return Ok(());
    };
    let mut answered = 0;
    let asking = async {
        while asked.proxy_config(ObjectName::new("shop-1", "any"), DEADLINE).await?.len() == ANSWER {
            answered += 1;
        }
        bail!("an answer is not as long as the edge made it")
    };
    let samples = tokio::select! {
        samples = measure(edge, &door) => samples?,
        ended = asking => ended?,
    };
    visible::report(lines, &format!("during {answered} answers of 60 MB"), &samples);
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
