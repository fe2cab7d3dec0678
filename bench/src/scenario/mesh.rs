//! `navctl edge` over a mesh as it really is, while pods come and go.

use std::cell::Cell;

use anyhow::{Context, Result, ensure};

use super::Setup;
use super::edge::{ROUNDS, idle, synced};
use crate::manager::Manager;
use crate::mesh::{Mesh, PODS, REPLICAS};
use crate::process::Process;
use crate::report::Lines;
use crate::samples::Samples;
use crate::visible;

const NAME: &str = "mesh-2k";
const MEBIBYTES: f64 = 32.0;

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    crate::say(format_args!("  deploying {PODS} pods: takes minutes"));
    let mesh = Mesh::start(NAME).await?;
    let manager = Manager::start().await?;
    let edge = synced(&manager, mesh.kubeconfig(), mesh.services().await?, lines).await?;
    let process = Process(edge.id());
    idle(process, setup, lines).await?;
    visible::report(lines, "change at the API server → API", &measure(&mesh, &manager).await?);
    let rollouts = Cell::new(0);
    let samples = tokio::select! {
        samples = measure(&mesh, &manager) => samples?,
        Err(error) = mesh.roll_out(&rollouts) => return Err(error),
    };
    ensure!(rollouts.get() > 0, "not one rollout was complete: what was measured is a mesh at rest");
    visible::report(lines, &format!("while {} pods were replaced", rollouts.get() * REPLICAS), &samples);
    lines.mebibytes("peak RSS", process.peak()?, Some(MEBIBYTES));
    Ok(())
}

async fn measure(mesh: &Mesh, manager: &Manager) -> Result<Samples> {
    let lasting = mesh.lasting().await?;
    let mark = async |number: u64| {
        let marked = lasting.get(fastrand::usize(..lasting.len())).context("no pod lasts")?;
        mesh.mark(&marked.pod, number).await?;
        Ok(marked.clone())
    };
    visible::measure(manager.door(), &NAME.parse()?, ROUNDS, mark).await
}
