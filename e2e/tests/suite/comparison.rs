//! Several clusters of one mesh: all that kubectl shows is in the API, and nothing else, whatever changes.

mod answered;
mod catalogue;
mod changes;
mod config_source;
mod disturbance;
mod expected;
mod fleet;
mod memory;
mod premise;
mod records;
mod site;

use std::env::{self, VarError};
use std::str::FromStr;
use std::time::{Duration, Instant};

use anyhow::{Context, Error, Result, ensure};
use fastrand::Rng;
use jiff::SignedDuration;
use nav_e2e::{Outcome, eventually};

use self::fleet::Fleet;
use self::memory::Memory;
use self::records::Records;
use crate::SOON;
use crate::local::report;

/// As many as there are without a soak.
const ROUNDS: usize = 4;

#[tokio::test]
async fn the_api_tells_exactly_what_kubectl_shows_whatever_changes() -> Outcome {
    let seed = from_environment("NAV_E2E_SEED")?.unwrap_or_else(|| fastrand::u64(..));
    let soak: Option<SignedDuration> = from_environment("NAV_E2E_SOAK")?;
    let again = match soak {
        Some(soak) => format!("NAV_E2E_SEED={seed} make soak FOR={soak:#}"),
        None => format!("NAV_E2E_SEED={seed} cargo test -p nav-e2e whatever_changes"),
    };
    report(&format!("the same again: {again}"));
    let soak = soak.map(Duration::try_from).transpose()?;
    compare_after_changes(&mut Rng::with_seed(seed), soak).await.with_context(|| format!("the same again: {again}"))?;
    Ok(())
}

async fn compare_after_changes(rng: &mut Rng, soak: Option<Duration>) -> Result<()> {
    let (mut fleet, mut records) = Box::pin(started()).await?;
    let mut memory = Memory::default();
    let (start, mut rounds) = (Instant::now(), 0);
    while soak.map_or(rounds < ROUNDS, |soak| start.elapsed() < soak) {
        rounds += 1;
        if soak.is_some() {
            fleet.disturb(rng).await?;
        }
        let after = compare_after_round(rounds, &fleet, rng).await?;
        ensure!(after != records, "round {rounds} has changed nothing");
        records = after;
        memory.look_at(&fleet)?;
    }
    Ok(())
}

/// Compares what nobody has changed yet, too.
async fn started() -> Result<(Fleet, Records)> {
    let start = Instant::now();
    let fleet = Fleet::start().await?;
    report(&format!("three clusters are up after {:.1?}", start.elapsed()));
    fleet.ensure_one_mesh().await?;
    let mut records = Records::default();
    let look = async || {
        records = fleet.shows_what_kubectl_shows().await?;
        Ok(fleet.lacks(&records))
    };
    eventually("each cluster has one of each", SOON, look, Vec::is_empty).await?;
    fleet.finds_whose_config_counts().await?;
    report(&format!("{} records are equal after {:.1?}", records.len(), start.elapsed()));
    Ok((fleet, records))
}

async fn compare_after_round(round: usize, fleet: &Fleet, rng: &mut Rng) -> Result<Records> {
    let start = Instant::now();
    let changes = fleet.change(rng).await?;
    let changed = start.elapsed();
    let compared = fleet.shows_what_kubectl_shows().await;
    let records =
        compared.with_context(|| format!("in round {round}, after these changes:\n{}", changes.join("\n")))?;
    let (count, of, took) = (changes.len(), records.len(), start.elapsed());
    report(&format!("round {round}: {count} changes took {changed:.1?}, {of} records are equal after {took:.1?}"));
    Ok(records)
}

pub(crate) fn from_environment<T: FromStr<Err: Into<Error>>>(name: &str) -> Result<Option<T>> {
    match env::var(name) {
        Ok(text) => text.parse().map(Some).map_err(Into::into).with_context(|| format!("{name}={text} makes no sense")),
        Err(VarError::NotPresent) => Ok(None),
        Err(error) => Err(error).context(name.to_owned()),
    }
}
