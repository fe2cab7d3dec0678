//! What one large proxy's configuration costs whoever decodes it. In this process, since it is a library's work.

use std::time::Instant;

use anyhow::{Result, ensure};
use nav_envoy::{Parts, ProxyConfig};
use nav_testkit::envoy;

use crate::process::Process;
use crate::report::{Lines, Unit};
use crate::samples::Samples;

pub(super) const CLUSTERS: usize = 3000;
pub(super) const LISTENERS: usize = 1000;
const AT_LEAST: usize = 55_000_000;
const ROUNDS: usize = 10;

const DECODE_MS: f64 = 250.0;
/// Peak memory beyond the dump itself, in sizes of the dump.
const EXTRA: f64 = 4.0;

pub(super) fn run(lines: &mut Lines<'_>) -> Result<()> {
    let dump = large_dump()?;
    let size = dump.len() as f64;
    let parts = Parts { config_dump: dump.into(), ..Parts::default() };
    lines.kilobytes("a dump", size, None);
    lines.add("peak memory to decode it, to its size", extra(&parts)? as f64 / size, Unit::Times, Some(EXTRA));

    let mut samples = Samples::default();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        decode(&parts)?;
        samples.add(start.elapsed());
    }
    let median = samples.percentile(50);
    lines.milliseconds(format!("decode, p50 of {ROUNDS}"), median, Some(DECODE_MS));
    lines.add("decoded in a second", size / 1e6 / median.as_secs_f64(), Unit::Megabytes, None);
    Ok(())
}

/// What all budgets of proxies are for.
pub(super) fn large_dump() -> Result<Vec<u8>> {
    let dump = envoy::big_dump(CLUSTERS, LISTENERS);
    ensure!(dump.len() > AT_LEAST, "the dump has but {} bytes", dump.len());
    Ok(dump)
}

/// Of the first time: later ones find memory that the first left.
fn extra(parts: &Parts) -> Result<u64> {
    let own = Process(std::process::id());
    own.forget_peak()?;
    let before = own.resident()?;
    decode(parts)?;
    Ok(own.peak()?.saturating_sub(before))
}

fn decode(parts: &Parts) -> Result<()> {
    let config = ProxyConfig::decode(parts.clone());
    let found = (config.clusters.len(), config.listeners.len(), config.problems.len());
    ensure!(found == (CLUSTERS, LISTENERS, 0), "clusters, listeners and problems are {found:?}");
    Ok(())
}
