//! What people ask most, over a large fleet.

use std::time::Duration;

use anyhow::{Context, Result};
use nav_mesh::ServiceId;
use nav_testkit::fleet::{Cluster, Fleet, Size, Target};

use super::Setup;
use crate::manager::{Door, Manager, segment};
use crate::report::Lines;
use crate::samples::Samples;

const CLUSTERS: usize = 10;
const SERVICES: usize = 10_000;
const PODS: usize = 20_000;

const DEADLINE: Duration = Duration::from_secs(180);

/// Requests for each line; fewer for the list that is not paged.
const REQUESTS: usize = 400;
const LISTS: usize = 10;

const ONE_MS: f64 = 5.0;
const PAGE_MS: f64 = 20.0;
const FILTERED_MS: f64 = 50.0;

/// From common to rare, and one that is not there.
const TEXTS: [&str; 5] = ["cart", "shop-1", "ratings-30", "ratings-301", "no-such-service"];

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let manager = Manager::start().await?;
    let size = Size::new(PODS, SERVICES, 0);
    crate::say(format_args!("  making {CLUSTERS} clusters"));
    let fleet = Fleet::new(CLUSTERS, size, setup.seed);
    fleet.link(&Target::new(&manager.edge_url, setup.protocol).with_large_states());
    manager.door().syncs(CLUSTERS, SERVICES, DEADLINE).await?;

    let door = manager.door();
    let ids: Vec<String> =
        Cluster::new("any", size, setup.seed).services().map(|name| ServiceId(name).to_string()).collect();
    let one = |_| format!("/api/v1/services/{}", segment(&ids[fastrand::usize(..ids.len())]));
    ask(door, "one service", REQUESTS, one, Some(ONE_MS), lines).await?;
    let page = |_| "/api/v1/services?page_size=50".to_owned();
    ask(door, "first page of 50", REQUESTS, page, Some(PAGE_MS), lines).await?;
    let filtered = |number: usize| format!("/api/v1/services?page_size=50&q={}", TEXTS[number % TEXTS.len()]);
    ask(door, "filtered by text", REQUESTS, filtered, Some(FILTERED_MS), lines).await?;
    let all = |_| "/api/v1alpha1/services".to_owned();
    ask(door, "all, by the public API", LISTS, all, None, lines).await
}

async fn ask(
    door: &Door,
    what: &str,
    requests: usize,
    path: impl Fn(usize) -> String,
    budget: Option<f64>,
    lines: &mut Lines<'_>,
) -> Result<()> {
    let (mut samples, mut largest) = (Samples::default(), 0);
    for number in 0..requests {
        let path = path(number);
        let (text, took) = door.get(&path).await?;
        largest = largest.max(text.with_context(|| format!("the manager has nothing at {path}"))?.len());
        samples.add(took);
    }
    lines.milliseconds(format!("{what}, p50 of {requests}"), samples.percentile(50), None);
    lines.milliseconds(format!("{what}, p99"), samples.percentile(99), budget);
    lines.kilobytes(format!("{what}, largest answer"), largest as f64, None);
    Ok(())
}
