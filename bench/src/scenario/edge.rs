//! `navctl edge` over a real API server.

use std::time::{Duration, Instant};

use anyhow::Result;
use nav_e2e::{Edge, Kubeconfig};
use nav_mesh::ClusterId;
use nav_testkit::fleet::Size;
use tokio::time::sleep;

use super::Setup;
use crate::kubernetes::Kubernetes;
use crate::manager::Manager;
use crate::process::Process;
use crate::report::{Lines, Unit};
use crate::visible::{self, Rounds};

/// A size, and what its edge may use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Case {
    name: &'static str,
    pods: usize,
    mebibytes: f64,
}

pub(super) const SMALL: Case = Case { name: "edge-5k", pods: 5_000, mebibytes: 48.0 };
pub(super) const LARGE: Case = Case { name: "edge-20k", pods: 20_000, mebibytes: 96.0 };

const SERVICES: usize = 4_000;
const CONFIG: usize = 4_000;
const NODES: usize = 200;

const CPU_SECONDS_A_MINUTE: f64 = 1.0;
const SECONDS_TO_SYNCED: f64 = 10.0;

const DEADLINE: Duration = Duration::from_secs(120);

/// Until the API server has done what filling it left to be done.
const SETTLE: Duration = Duration::from_secs(5);

pub(super) const ROUNDS: Rounds = Rounds { changes: 150, at_most: Duration::from_secs(60) };

pub(super) async fn run(case: Case, setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let size = Size { nodes: NODES, ..Size::new(case.pods, SERVICES, CONFIG) };
    crate::say(format_args!("  filling an API server with {} pods: takes minutes", case.pods));
    let mut kubernetes = Kubernetes::start(case.name, size, setup.seed).await?;
    sleep(SETTLE).await;
    let manager = Manager::start().await?;
    let edge = synced(&manager, kubernetes.kubeconfig(), SERVICES, lines).await?;
    let process = Process(edge.id());
    idle(process, setup, lines).await?;
    changes(case, &mut kubernetes, &manager, lines).await?;
    lines.mebibytes("peak RSS", process.peak()?, Some(case.mebibytes));
    Ok(())
}

pub(super) async fn synced(
    manager: &Manager,
    kubeconfig: &Kubeconfig,
    services: usize,
    lines: &mut Lines<'_>,
) -> Result<Edge> {
    let start = Instant::now();
    let edge = Edge::start_for(&manager.edge_url, kubeconfig).await?;
    manager.door().syncs(1, services, DEADLINE).await?;
    lines.seconds("start to synced", start.elapsed(), Some(SECONDS_TO_SYNCED));
    lines.seconds("CPU until synced", Process(edge.id()).cpu()?, None);
    Ok(edge)
}

pub(super) async fn idle(process: Process, setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let before = process.cpu()?;
    sleep(setup.window).await;
    let used = setup.a_minute((process.cpu()? - before).as_secs_f64());
    lines.add("CPU a minute, nothing changing", used, Unit::Seconds, Some(CPU_SECONDS_A_MINUTE));
    lines.mebibytes("RSS, nothing changing", process.resident()?, None);
    Ok(())
}

async fn changes(case: Case, kubernetes: &mut Kubernetes, manager: &Manager, lines: &mut Lines<'_>) -> Result<()> {
    let id: ClusterId = case.name.parse()?;
    let mark = async |number: u64| kubernetes.mark(fastrand::usize(..case.pods), number).await;
    let samples = visible::measure(manager.door(), &id, ROUNDS, mark).await?;
    visible::report(lines, "change at the API server → API", &samples);
    Ok(())
}
