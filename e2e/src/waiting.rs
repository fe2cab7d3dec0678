//! The two ways in which a test waits: until something holds, and while it keeps holding.

use std::convert::Infallible;
use std::fmt::Debug;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use tokio::time::{Instant, timeout_at};

const INTERVAL: Duration = Duration::from_millis(20);

/// What a look that has begun in time is given to end: it may ask somebody who never answers.
const GRACE: Duration = Duration::from_secs(30);

/// Looks again and again until what is seen `holds`, and answers it; fails at the deadline with what was seen last, or
/// as soon as there is nothing to see.
pub async fn eventually<T: Debug>(
    what: &str,
    deadline: Duration,
    mut look: impl AsyncFnMut() -> Result<T>,
    holds: impl Fn(&T) -> bool,
) -> Result<T> {
    let start = Instant::now();
    let mut last = None;
    loop {
        let Ok(seen) = timeout_at(start + deadline + GRACE, look()).await else {
            bail!("not within {deadline:?}: {what}; the last look has not ended; seen before it: {last:#?}");
        };
        let seen = seen.with_context(|| format!("while waiting until {what}"))?;
        if holds(&seen) {
            return Ok(seen);
        }
        ensure!(start.elapsed() < deadline, "not within {deadline:?}: {what}; last seen: {seen:#?}");
        last = Some(seen);
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
