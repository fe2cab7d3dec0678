//! What people and programs ask, of a large fleet of several meshes.

mod questions;

use std::time::Duration;

use anyhow::{Context, Result, bail};
use nav_testkit::fleet::{Edge, Fleet, Meshes, Size, Target};
use serde_json::Value;

use self::questions::{Effort, Known, LISTS, QUESTIONS};
use super::Setup;
use crate::manager::{Door, Manager, segment};
use crate::report::{Lines, Unit};
use crate::samples::Samples;
use crate::visible::{self, Rounds};

const CLUSTERS: usize = 300;
const MESHES: Meshes = Meshes { count: 5, services: 10_000 };
/// Of each cluster. So many services that some have pods of two versions in one cluster, and of one in another.
const SIZE: Size = Size { pods: 1_000, services: 600, first_service: 0, config: 100, nodes: 10, namespaces: 100 };
/// Of each cluster, before anyone asks: then some pods are not ready, and some restarted.
const CHANGES: usize = 30;

/// How far into a list its middle is looked for.
const MIDDLE: usize = 10_000;
const LARGEST_PAGE: usize = 500;

const AT_ONCE: usize = 4;
const ROUNDS: Rounds = Rounds { changes: 150, at_most: Duration::from_secs(60) };
const DEADLINE: Duration = Duration::from_secs(300);

const MEBIBYTES_OF_ONE: f64 = 20.0;
const SLOWED: f64 = 2.0;

/// What is asked, how often and with which budget.
struct Asked {
    effort: Effort,
    what: String,
    path: String,
}

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    crate::say(format_args!("  making {CLUSTERS} clusters: takes minutes"));
    let fleet = Fleet::in_meshes(CLUSTERS, MESHES, SIZE, setup.seed);
    fleet.edges.iter().for_each(|edge| (0..CHANGES).for_each(|_| edge.churn()));
    let manager = Manager::start().await?;
    fleet.link(&Target::new(&manager.edge_url, setup.protocol));
    manager.door().syncs(CLUSTERS, SIZE.services, DEADLINE).await?;
    lines.mebibytes("RSS of the manager", manager.process.resident()?, None);

    let asked = asked(manager.door()).await?;
    let mut most = 0;
    for asked in &asked {
        most = most.max(ask(&manager, asked, lines).await?);
    }
    lines.mebibytes("memory of one query, the most", most, Some(MEBIBYTES_OF_ONE));
    while_asked(&fleet.edges[0], &manager, &asked, lines).await
}

async fn asked(door: &Door) -> Result<Vec<Asked>> {
    let mut asked = Vec::new();
    for (effort, list) in LISTS {
        let path = format!("/api/v1/{list}");
        let middle = format!("{path}?page_token={}", middle(door, &path).await?);
        asked.push(Asked { effort, what: format!("{list}, first page"), path });
        asked.push(Asked { effort, what: format!("{list}, a page in the middle"), path: middle });
    }
    let known = known(door).await?;
    asked.extend(QUESTIONS.iter().map(|question| Asked {
        effort: question.effort,
        what: question.what.to_owned(),
        path: question.path(&known),
    }));
    Ok(asked)
}

/// The token of the page that begins there.
async fn middle(door: &Door, path: &str) -> Result<String> {
    let (mut token, mut rows) = (String::new(), 0);
    loop {
        let page = read(door, &format!("{path}?page_size={LARGEST_PAGE}&page_token={token}")).await?;
        token = text(&page["nextPageToken"])?;
        rows += LARGEST_PAGE;
        let total = page["total"].as_u64().unwrap_or_default() as usize;
        if rows >= MIDDLE.min(total / 2) {
            return Ok(token);
        }
    }
}

/// From the middle of the lists.
async fn known(door: &Door) -> Result<Known> {
    let instances = read(door, "/api/v1/instances?q=cart-12&cluster=c-000").await?;
    let instance = &instances["instances"][0];
    let services = read(door, "/api/v1/services?q=cart-12&mesh=mesh-0").await?;
    let workloads = read(door, "/api/v1/workloads?q=cart-12&cluster=c-000").await?;
    Ok(Known {
        service: segment(&text(&services["services"][0]["id"])?),
        workload: segment(&text(&workloads["workloads"][0]["id"])?),
        instance: segment(&text(&instance["id"])?),
        ip: text(&instance["ips"][0])?,
    })
}

async fn read(door: &Door, path: &str) -> Result<Value> {
    let (answer, _) = door.get(path).await?;
    let answer = answer.with_context(|| format!("the manager has nothing at {path}"))?;
    Ok(serde_json::from_str(&answer)?)
}

fn text(value: &Value) -> Result<String> {
    value.as_str().map(str::to_owned).with_context(|| format!("{value} is no text"))
}

/// Tells how long it takes, and gives how many bytes the manager took more.
async fn ask(manager: &Manager, Asked { effort, what, path }: &Asked, lines: &mut Lines<'_>) -> Result<u64> {
    let before = manager.process.resident()?;
    manager.process.forget_peak()?;
    let mut samples = Samples::default();
    for _ in 0..effort.times() {
        let (answer, took) = manager.door().get(path).await?;
        answer.with_context(|| format!("the manager has nothing at {path}"))?;
        samples.add(took);
    }
    let budget = effort.budget().as_secs_f64() * 1000.0;
    lines.milliseconds(format!("{what}, p50 of {}", samples.len()), samples.percentile(50), Some(budget));
    lines.milliseconds(format!("{what}, p99"), samples.percentile(99), None);
    Ok(manager.process.peak()?.saturating_sub(before))
}

/// How long changes take while questions of all sorts are asked, several at a time.
async fn while_asked(edge: &Edge, manager: &Manager, asked: &[Asked], lines: &mut Lines<'_>) -> Result<()> {
    let alone = measure(edge, manager.door()).await?;
    visible::report(lines, "change → API", &alone);
    let steady = manager.process.resident()?;
    manager.process.forget_peak()?;
    let asking = (0..AT_ONCE).map(|number| keep_asking(manager.door(), asked, number));
    let samples = tokio::select! {
        samples = measure(edge, manager.door()) => samples?,
        Err(error) = futures::future::try_join_all(asking) => return Err(error),
    };
    visible::report(lines, &format!("while {AT_ONCE} queries run"), &samples);
    let slowed = samples.percentile(50).as_secs_f64() / alone.percentile(50).as_secs_f64();
    lines.add("changes while queries run to changes alone, p50", slowed, Unit::Times, Some(SLOWED));
    let peak = manager.process.peak()?.saturating_sub(steady);
    lines.mebibytes(format!("memory of {AT_ONCE} queries at a time"), peak, Some(MEBIBYTES_OF_ONE * AT_ONCE as f64));
    Ok(())
}

async fn keep_asking(door: &Door, asked: &[Asked], number: usize) -> Result<()> {
    // Each begins somewhere else.
    for Asked { path, .. } in asked.iter().cycle().skip(number * asked.len() / AT_ONCE) {
        door.get(path).await?;
    }
    bail!("there is nothing to ask")
}

async fn measure(edge: &Edge, door: &Door) -> Result<Samples> {
    let mark = async |number: u64| Ok(edge.mark(fastrand::usize(..edge.pods()), number));
    visible::measure(door, &edge.id, ROUNDS, mark).await
}
