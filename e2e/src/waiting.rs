//! The two ways in which a test waits: until something holds, and while it keeps holding.

use std::convert::Infallible;
use std::fmt::Debug;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

const INTERVAL: Duration = Duration::from_millis(20);

/// Looks again and again until what is seen `holds`, and answers it; fails at the deadline with what was seen last, or
/// as soon as there is nothing to see.
pub async fn eventually<T: Debug>(
    what: &str,
    deadline: Duration,
    mut look: impl AsyncFnMut() -> Result<T>,
    holds: impl Fn(&T) -> bool,
) -> Result<T> {
    let start = Instant::now();
    loop {
        let seen = look().await.with_context(|| format!("while waiting until {what}"))?;
        if holds(&seen) {
            return Ok(seen);
        }
        ensure!(start.elapsed() < deadline, "not within {deadline:?}: {what}; last seen: {seen:#?}");
        tokio::time::sleep(INTERVAL).await;
    }
}

/// Does `action` and looks again and again meanwhile; fails as soon as what is seen does not hold.
pub async fn throughout<T: Debug, R>(
    what: &str,
    look: impl AsyncFnMut() -> Result<T>,
    holds: impl Fn(&T) -> bool,
    action: impl Future<Output = Result<R>>,
) -> Result<R> {
    tokio::select! {
        Err(violation) = keeps_holding(what, look, holds) => Err(violation),
        done = action => done,
    }
}

async fn keeps_holding<T: Debug>(
    what: &str,
    mut look: impl AsyncFnMut() -> Result<T>,
    holds: impl Fn(&T) -> bool,
) -> Result<Infallible> {
    loop {
        let seen = look().await.with_context(|| format!("while {what}"))?;
        ensure!(holds(&seen), "no longer true: {what}; seen: {seen:#?}");
        tokio::time::sleep(INTERVAL).await;
    }
}
