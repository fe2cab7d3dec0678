//! A hundred clusters at one manager.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use nav_testkit::fleet::{Fleet, Size, Target};
use nav_testkit::network::{Cut, Faulty};
use tokio::time::{sleep, timeout};

use super::Setup;
use crate::manager::Manager;
use crate::report::{Lines, Unit};

const CLUSTERS: usize = 100;
const PODS: usize = 2_000;
const SERVICES: usize = 400;
const CONFIG: usize = 300;

const BYTES_AN_OBJECT: f64 = 2048.0;
const SECONDS_TO_RECONNECT: f64 = 30.0;
const PEAK_TO_STEADY: f64 = 1.3;

const DEADLINE: Duration = Duration::from_secs(180);

/// Until the allocator has given back what only the snapshots needed.
const SETTLE: Duration = Duration::from_secs(20);

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let first = Manager::start().await?;
    let relay = Faulty::before(first.edge_addr()?).await;
    crate::say(format_args!("  making {CLUSTERS} clusters"));
    let fleet = Fleet::new(CLUSTERS, Size::new(PODS, SERVICES, CONFIG), setup.seed);
    fleet.link(&Target::new(relay.url(), setup.protocol));
    let steady = connected(&fleet, &first, lines).await?;
    cut(&fleet, &first, &relay, steady, lines).await?;
    restarted(&fleet, first, &relay, steady, lines).await
}

/// Tells the memory of a manager that has heard of everything, and answers it.
async fn connected(fleet: &Fleet, manager: &Manager, lines: &mut Lines<'_>) -> Result<u64> {
    let start = Instant::now();
    all_synced(fleet, manager).await?;
    lines.seconds("first connection of all edges", start.elapsed(), None);
    lines.seconds("CPU of the manager until then", manager.process.cpu()?, None);
    sleep(SETTLE).await;
    let (steady, objects) = (manager.process.resident()?, fleet.objects());
    lines.mebibytes("RSS, steady", steady, None);
    let an_object = steady as f64 / objects as f64;
    lines.add(format!("RSS for each of {objects} objects"), an_object, Unit::Bytes, Some(BYTES_AN_OBJECT));
    peak("first connection", manager, steady, lines)?;
    Ok(steady)
}

async fn cut(fleet: &Fleet, manager: &Manager, relay: &Faulty, steady: u64, lines: &mut Lines<'_>) -> Result<()> {
    manager.process.forget_peak()?;
    let start = Instant::now();
    let (noticed, ()) = tokio::join!(timeout(DEADLINE, fleet.down()), async { relay.cut(Cut::Reset) });
    noticed.context("an edge did not notice that its connection was cut")?;
    all_synced(fleet, manager).await?;
    lines.seconds("all edges back after a cut", start.elapsed(), Some(SECONDS_TO_RECONNECT));
    peak("cut", manager, steady, lines)
}

async fn restarted(fleet: &Fleet, first: Manager, relay: &Faulty, steady: u64, lines: &mut Lines<'_>) -> Result<()> {
    let start = Instant::now();
    drop(first);
    let second = Manager::start().await?;
    relay.lead_to(second.edge_addr()?);
    all_synced(fleet, &second).await?;
    lines.seconds("all edges back after a restart of the manager", start.elapsed(), Some(SECONDS_TO_RECONNECT));
    peak("restart", &second, steady, lines)
}

/// The most memory there was since the last look, told as a multiple of what there is when nothing happens.
fn peak(what: &str, manager: &Manager, steady: u64, lines: &mut Lines<'_>) -> Result<()> {
    let times = manager.process.peak()? as f64 / steady as f64;
    lines.add(format!("peak RSS to steady, {what}"), times, Unit::Times, Some(PEAK_TO_STEADY));
    Ok(())
}

async fn all_synced(fleet: &Fleet, manager: &Manager) -> Result<()> {
    timeout(DEADLINE, fleet.live()).await?;
    manager.door().syncs(CLUSTERS, SERVICES, DEADLINE).await
}
