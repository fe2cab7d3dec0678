//! Many who follow what changes, while much does.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use nav_mesh::{InstanceId, InstanceName};
use nav_testkit::fleet::{Fleet, Size, Target};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{interval, sleep, timeout};

use super::Setup;
use crate::manager::Manager;
use crate::report::Lines;
use crate::samples::Samples;
use crate::watcher::{Seen, Watcher, watchers};

const CLUSTERS: usize = 10;
const PODS: usize = 2_000;
const SERVICES: usize = 400;
const CONFIG: usize = 300;

const WATCHERS: usize = 200;
const STALLED: usize = 20;

/// Between two changes: fifty a second.
const PAUSE: Duration = Duration::from_millis(20);

const P99: f64 = 250.0;
const MORE_MEMORY: f64 = 32.0;

const DEADLINE: Duration = Duration::from_secs(120);

/// Until memory that only the first pictures needed is given back.
const SETTLE: Duration = Duration::from_secs(10);

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let manager = Manager::start().await?;
    let fleet = Fleet::new(CLUSTERS, Size::new(PODS, SERVICES, CONFIG), setup.seed);
    fleet.link(&Target::new(&manager.edge_url, setup.protocol));
    manager.door().syncs(CLUSTERS, SERVICES, DEADLINE).await?;
    sleep(SETTLE).await;
    let alone = manager.process.resident()?;
    lines.mebibytes("RSS, nobody follows", alone, None);

    let idle = watchers(manager.door(), WATCHERS).await?;
    sleep(SETTLE).await;
    lines.mebibytes(format!("RSS more with {WATCHERS} clients, idle"), more(&manager, alone)?, None);
    let changes = measure(&fleet, &manager, idle, setup, lines).await?;
    lines.mebibytes(format!("RSS more with {WATCHERS} clients, busy"), more(&manager, alone)?, Some(MORE_MEMORY));

    let stalled = stalled(&manager).await?;
    drop(happen(&fleet, changes, changes).await?);
    lines.mebibytes(
        format!("RSS more with {STALLED} clients that do not read"),
        more(&manager, alone)?,
        Some(MORE_MEMORY),
    );
    drop(stalled);
    Ok(())
}

/// Tells how long it takes from a change in an edge's index until every client has an event that names it.
async fn measure(
    fleet: &Fleet,
    manager: &Manager,
    watchers: Vec<Watcher>,
    setup: Setup,
    lines: &mut Lines<'_>,
) -> Result<usize> {
    let changes = (setup.window.as_millis() / PAUSE.as_millis()) as usize;
    let mut following: JoinSet<_> = watchers.into_iter().map(|watcher| watcher.sees(changes)).collect();
    let cpu = manager.process.cpu()?;
    let made = happen(fleet, 0, changes).await?;
    let mut samples = Samples::default();
    while let Some(seen) = timeout(DEADLINE, following.join_next()).await.context("a client misses a change")? {
        add(&mut samples, &made, seen??)?;
    }
    lines.seconds("CPU a minute of the manager", (manager.process.cpu()? - cpu).mul_f64(setup.a_minute(1.0)), None);
    let what = format!("change → event at each of {WATCHERS} clients");
    lines.milliseconds(format!("{what}, p50 of {}", samples.len()), samples.percentile(50), None);
    lines.milliseconds(format!("{what}, p99"), samples.percentile(99), Some(P99));
    lines.milliseconds(format!("{what}, longest"), samples.percentile(100), None);
    Ok(changes)
}

fn add(samples: &mut Samples, made: &HashMap<String, Instant>, seen: Vec<Seen>) -> Result<()> {
    ensure!(seen.len() == made.len(), "a client saw {} changes of {}", seen.len(), made.len());
    for (instance, at) in seen {
        let made = made.get(&instance).with_context(|| format!("an event names {instance}, which did not change"))?;
        samples.add(at - *made);
    }
    Ok(())
}

/// Each change is of another pod, the clusters taking turns. Gives when each began.
async fn happen(fleet: &Fleet, from: usize, changes: usize) -> Result<HashMap<String, Instant>> {
    let (mut pace, mut made) = (interval(PAUSE), HashMap::new());
    for number in from..from + changes {
        pace.tick().await;
        let edge = &fleet.edges[number % CLUSTERS];
        let begin = Instant::now();
        let marked = edge.mark(number / CLUSTERS, number as u64 + 1);
        let instance = InstanceId { cluster: edge.id.clone(), name: InstanceName::Pod(marked.pod) };
        made.insert(instance.to_string(), begin);
    }
    Ok(made)
}

/// Clients that ask for events and read none.
async fn stalled(manager: &Manager) -> Result<Vec<TcpStream>> {
    let mut streams = vec![];
    for _ in 0..STALLED {
        let socket = TcpSocket::new_v4()?;
        socket.set_recv_buffer_size(4096)?;
        let mut stream = socket.connect(manager.door().addr()?).await?;
        stream.write_all(b"GET /api/v1/events HTTP/1.1\r\nhost: manager\r\n\r\n").await?;
        streams.push(stream);
    }
    Ok(streams)
}

fn more(manager: &Manager, alone: u64) -> Result<u64> {
    Ok(manager.process.resident()?.saturating_sub(alone))
}
