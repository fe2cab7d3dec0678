//! The public project's manager, fed by our edges over the plain protocol.

use std::env;
use std::ffi::OsString;
use std::net::TcpListener;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use nav_e2e::{Process as Child, eventually};
use nav_testkit::fleet::{Fleet, Protocol, Size, Target};
use tokio::time::sleep;

use super::Setup;
use crate::manager::Door;
use crate::process::Process;
use crate::report::{Lines, Unit};
use crate::visible::{self, Rounds};

const CLUSTERS: usize = 10;
const SERVICES: usize = 400;

const DEADLINE: Duration = Duration::from_secs(120);
const SETTLE: Duration = Duration::from_secs(20);

const ROUNDS: Rounds = Rounds { changes: 30, at_most: Duration::from_secs(60) };

/// The manager's program, where one is given.
pub(super) fn program() -> Option<OsString> {
    env::var_os("NAV_PUBLIC_MANAGER")
}

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let program = program().context("NAV_PUBLIC_MANAGER does not say where the public project's manager is")?;
    let port = two_free_ports()?;
    let mut command = Command::new(program);
    command.args([format!("-port={port}"), "-max-message-size=64".to_owned()]);
    let manager = Child::run("public", command)?;
    let door = Door::at(&format!("http://127.0.0.1:{}", port + 1))?;
    eventually("the public manager answers", DEADLINE, async || Ok(door.synced(0).await.is_ok()), |answers| *answers)
        .await?;

    let fleet = Fleet::new(CLUSTERS, Size::new(2_000, SERVICES, 300), setup.seed);
    let start = Instant::now();
    fleet.link(&Target::new(format!("http://127.0.0.1:{port}"), Protocol::Plain).with_large_states());
    door.syncs(CLUSTERS, SERVICES, DEADLINE).await?;
    lines.seconds("first connection of all edges", start.elapsed(), None);
    sleep(SETTLE).await;
    let process = Process(manager.id());
    let an_object = process.resident()? as f64 / fleet.objects() as f64;
    lines.add(format!("RSS for each of {} objects", fleet.objects()), an_object, Unit::Bytes, None);

    let edge = &fleet.edges[0];
    let mark = async |number: u64| Ok(edge.mark(fastrand::usize(..edge.pods()), number));
    let samples = visible::measure(&door, &edge.id, ROUNDS, mark).await?;
    lines.milliseconds(format!("change → API, p50 of {}", samples.len()), samples.percentile(50), None);
    lines.milliseconds("change → API, longest", samples.percentile(100), None);
    Ok(())
}

/// It serves its API at the port after the one it is given, and takes no port 0.
fn two_free_ports() -> Result<u16> {
    let pair = std::iter::repeat_with(|| -> Option<u16> {
        let first = TcpListener::bind("127.0.0.1:0").ok()?.local_addr().ok()?.port();
        TcpListener::bind(("127.0.0.1", first.checked_add(1)?)).ok().map(|_| first)
    });
    pair.take(100).flatten().next().context("no two free ports in a row")
}
