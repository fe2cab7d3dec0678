//! The configuration of large proxies, asked of a manager as people ask: what it takes there and at the edge, and what it does to
//! changes meanwhile.

mod folder;

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use futures::future::try_join_all;
use nav_e2e::Edge;
use serde_json::Value;

use self::folder::{Folder, SERVICES};
use super::{Setup, proxy};
use crate::manager::{Door, Manager};
use crate::process::Process;
use crate::report::{Lines, Unit};
use crate::samples::Samples;
use crate::visible::{self, Rounds};

/// Their answers are asked for at once.
const PROXIES: usize = 10;

/// What ten of them may take beyond what the manager holds anyway: `--max-in-flight`, four times that for what is read of it, and the
/// messages that are made of two at a time.
const MANAGER_MIB: f64 = 768.0;

/// What they may take at an edge: a few pieces of each of four fetches, and the compressed answers.
const EDGE_MIB: f64 = 64.0;

/// By how much they may delay the slowest change.
const DELAY_MS: f64 = 100.0;

const DEADLINE: Duration = Duration::from_secs(60);
const ROUNDS: Rounds = Rounds { changes: 300, at_most: Duration::from_secs(90) };

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let dump = proxy::large_dump()?;
    let mut folder = Folder::write(&dump, PROXIES, setup.seed)?;
    let manager = Manager::start().await?;
    let edge = Edge::start_offline(&manager.edge_url, folder.cluster.as_str(), folder.path()).await?;
    manager.door().syncs(1, SERVICES, DEADLINE).await?;
    at_once(&manager, Process(edge.id()), &folder, dump.len(), lines).await?;
    is_whole(manager.door(), &folder.proxies()[0]).await?;

    let at_rest = measure(&mut folder, manager.door()).await?;
    let (during, answered) = meanwhile(&mut folder, manager.door()).await?;
    report(lines, "change in the files → API", &at_rest);
    report(lines, &format!("during {answered} proxies"), &during);
    let delay = during.percentile(100).saturating_sub(at_rest.percentile(100));
    lines.milliseconds("longest during them, beyond the longest otherwise", delay, Some(DELAY_MS));
    Ok(())
}

/// What is measured is the answer, and no error.
async fn is_whole(door: &Door, path: &str) -> Result<()> {
    let answer: Value = serde_json::from_str(&asked(door, path).await?)?;
    let count = |section: &str| answer["proxyConfig"][section].as_array().map_or(0, Vec::len);
    let counts = (count("clusters"), count("listeners"));
    ensure!(counts == (proxy::CLUSTERS, proxy::LISTENERS), "clusters and listeners are {counts:?}");
    Ok(())
}

async fn asked(door: &Door, path: &str) -> Result<String> {
    door.get(path).await?.0.with_context(|| format!("{path} was not answered"))
}

async fn at_once(manager: &Manager, edge: Process, folder: &Folder, size: usize, lines: &mut Lines<'_>) -> Result<()> {
    let sides = [("manager", manager.process, MANAGER_MIB), ("edge", edge, EDGE_MIB)];
    let mut before = Vec::new();
    for (_, process, _) in sides {
        process.forget_peak()?;
        before.push(process.resident()?);
    }
    let (start, cpu) = (Instant::now(), edge.cpu()?);
    try_join_all(folder.proxies().iter().map(async |path| asked(manager.door(), path).await)).await?;
    let (took, cpu) = (start.elapsed(), edge.cpu()? - cpu);

    lines.seconds(format!("{PROXIES} proxies of {} MB at once", size / 1_000_000), took, None);
    let megabytes = (PROXIES * size) as f64 / 1e6;
    lines.add(
        "redacted and compressed in a second of the edge's CPU",
        megabytes / cpu.as_secs_f64(),
        Unit::Megabytes,
        None,
    );
    for ((side, process, budget), before) in sides.into_iter().zip(before) {
        let more = process.peak()?.saturating_sub(before);
        lines.mebibytes(format!("{side}: peak memory for them"), more, Some(budget));
    }
    Ok(())
}

async fn measure(folder: &mut Folder, door: &Door) -> Result<Samples> {
    let cluster = folder.cluster.clone();
    visible::measure(door, &cluster, ROUNDS, async |number| folder.mark(number)).await
}

/// While one proxy after the other is asked for; and how many were.
async fn meanwhile(folder: &mut Folder, door: &Door) -> Result<(Samples, usize)> {
    let (proxies, mut answered) = (folder.proxies().to_vec(), 0);
    let asking = async {
        loop {
            if let Err(error) = asked(door, &proxies[answered % PROXIES]).await {
                break error;
            }
            answered += 1;
        }
    };
    let samples = tokio::select! {
        samples = measure(folder, door) => samples?,
        error = asking => bail!(error),
    };
    Ok((samples, answered))
}

/// No budget: files are looked at only once all has been quiet for a while.
fn report(lines: &mut Lines<'_>, what: &str, samples: &Samples) {
    lines.milliseconds(format!("{what}, p50 of {}", samples.len()), samples.percentile(50), None);
    lines.milliseconds(format!("{what}, longest"), samples.percentile(100), None);
}
