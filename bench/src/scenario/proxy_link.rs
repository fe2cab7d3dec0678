//! The configuration of large proxies, asked of a manager: what it takes there, and what it does to changes meanwhile.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use futures::future::try_join_all;
use nav_testkit::envoy;
use nav_testkit::fleet::{Edge, Fleet, OneProxy, Protocol, Size, Target};
use serde_json::Value;

use super::Setup;
use crate::manager::{Door, Manager, segment};
use crate::report::Lines;
use crate::visible::{self, Rounds};

const PODS: usize = 2_000;
const SERVICES: usize = 400;
const CONFIG: usize = 300;

const CLUSTERS: usize = 3_000;
const LISTENERS: usize = 1_000;

const AT_ONCE: usize = 10;
/// What ten of them may take beyond what the manager holds anyway: `--max-in-flight`, four times that for what is read of it, and the
/// messages that are made of two at a time.
const PEAK_MIB: f64 = 1024.0;

const DEADLINE: Duration = Duration::from_secs(60);
const ROUNDS: Rounds = Rounds { changes: 300, at_most: Duration::from_secs(90) };

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    if setup.protocol == Protocol::Plain {
        crate::say(format_args!("  only the native protocol carries answers of this size"));
        return Ok(());
    }
    let manager = Manager::start().await?;
    let fleet = Fleet::new(1, Size::new(PODS, SERVICES, CONFIG), setup.seed);
    let edge = &fleet.edges[0];
    let answers = Arc::new(OneProxy::new(&envoy::big_dump(CLUSTERS, LISTENERS)));
    edge.link(&Target { answers, ..Target::new(&manager.edge_url, setup.protocol) });
    manager.door().syncs(1, SERVICES, DEADLINE).await?;
    let proxies = proxies(manager.door()).await?;
    at_once(&manager, &proxies, lines).await?;
    meanwhile(edge, manager.door(), &proxies[0], lines).await
}

/// The paths of some.
async fn proxies(door: &Door) -> Result<Vec<String>> {
    let (text, _) = door.get(&format!("/api/v1/instances?page_size={AT_ONCE}&field_selector=pod!=")).await?;
    let answer: Value = serde_json::from_str(&text.context("a manager lists its instances")?)?;
    let instances = answer["instances"].as_array().context("a list")?;
    let path = |instance: &Value| {
        format!("/api/v1/instances/{}/proxy-config?max_age=0", segment(instance["id"].as_str().unwrap_or_default()))
    };
    ensure!(instances.len() == AT_ONCE, "there are but {} pods", instances.len());
    Ok(instances.iter().map(path).collect())
}

async fn at_once(manager: &Manager, proxies: &[String], lines: &mut Lines<'_>) -> Result<()> {
    let before = manager.process.resident()?;
    manager.process.forget_peak()?;
    let start = Instant::now();
    let sections = proxies.iter().map(|path| format!("{path}&section=listeners"));
    try_join_all(sections.map(async |path| asked(manager.door(), &path).await)).await?;
    lines.seconds(format!("{AT_ONCE} proxies of 60 MB at once"), start.elapsed(), None);
    let peak = manager.process.peak()?.saturating_sub(before);
    lines.mebibytes("manager: peak memory for them", peak, Some(PEAK_MIB));
    Ok(())
}

async fn asked(door: &Door, path: &str) -> Result<()> {
    let (text, _) = door.get(path).await?;
    ensure!(text.is_some(), "{path} was not answered");
    Ok(())
}

async fn meanwhile(edge: &Edge, door: &Door, proxy: &str, lines: &mut Lines<'_>) -> Result<()> {
    let mut answered = 0;
    let asking = async {
        loop {
            if let Err(error) = asked(door, proxy).await {
                break error;
            }
            answered += 1;
        }
    };
    let mark = async |number: u64| Ok(edge.mark(fastrand::usize(..edge.pods()), number));
    let samples = tokio::select! {
        samples = visible::measure(door, &edge.id, ROUNDS, mark) => samples?,
        error = asking => bail!(error),
    };
    visible::report(lines, &format!("during {answered} proxies of 60 MB"), &samples);
    Ok(())
}
