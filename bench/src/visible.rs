//! From a change of a pod until the manager's API shows it.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use nav_mesh::{ClusterId, InstanceId, InstanceName, ServiceId};
use nav_testkit::fleet::{MARK, Marked};
use serde_json::Value;
use tokio::time::sleep;

use crate::manager::{Door, segment};
use crate::report::Lines;
use crate::samples::Samples;

/// The budget, in milliseconds.
const P50: f64 = 100.0;
const P99: f64 = 250.0;

const PATIENCE: Duration = Duration::from_secs(60);

/// Between two looks: what a look takes is small against what is measured.
const LOOK: Duration = Duration::from_millis(1);

/// How often, and for how long at most.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rounds {
    pub(crate) changes: usize,
    pub(crate) at_most: Duration,
}

/// Makes changes, one at a time and at random moments, each of which marks a pod; waits until each is shown.
pub(crate) async fn measure(
    door: &Door,
    cluster: &ClusterId,
    rounds: Rounds,
    mut mark: impl AsyncFnMut(u64) -> Result<Marked>,
) -> Result<Samples> {
    let (mut samples, begin) = (Samples::default(), Instant::now());
    for number in 1..=rounds.changes as u64 {
        if begin.elapsed() > rounds.at_most {
            break;
        }
        sleep(Duration::from_millis(fastrand::u64(20..250))).await;
        let start = Instant::now();
        let marked = mark(number).await?;
        shows(door, &path(cluster, &marked), number, start).await?;
        samples.add(start.elapsed());
    }
    Ok(samples)
}

pub(crate) fn report(lines: &mut Lines<'_>, what: &str, samples: &Samples) {
    let changes = samples.len();
    lines.milliseconds(format!("{what}, p50 of {changes}"), samples.percentile(50), Some(P50));
    lines.milliseconds(format!("{what}, p99"), samples.percentile(99), Some(P99));
    lines.milliseconds(format!("{what}, longest"), samples.percentile(100), None);
}

fn path(cluster: &ClusterId, Marked { service, pod }: &Marked) -> String {
    let service = ServiceId(service.clone()).to_string();
    let instance = InstanceId { cluster: cluster.clone(), name: InstanceName::Pod(pod.clone()) }.to_string();
    format!("/api/v1alpha1/services/{}/instances/{}", segment(&service), segment(&instance))
}

async fn shows(door: &Door, path: &str, mark: u64, start: Instant) -> Result<()> {
    loop {
        let (text, _) = door.get(path).await?;
        if text.is_some_and(|text| is_marked(&text, mark)) {
            return Ok(());
        }
        ensure!(start.elapsed() < PATIENCE, "mark {mark} is not shown at {path} within {PATIENCE:?}");
        sleep(LOOK).await;
    }
}

fn is_marked(instance: &str, mark: u64) -> bool {
    let parsed = serde_json::from_str::<Value>(instance).unwrap_or_default();
    parsed["instance"]["labels"][MARK].as_str() == Some(&mark.to_string())
}
