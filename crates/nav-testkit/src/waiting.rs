//! Waits that end: with what was waited for, or with a panic that names it.

use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

/// Far longer than anything takes, even on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

const INTERVAL: Duration = Duration::from_millis(10);

/// Waits for the event.
pub async fn soon<T>(what: &str, event: impl Future<Output = T>) -> T {
    timeout(PATIENCE, event).await.unwrap_or_else(|_| panic!("waited {PATIENCE:?} in vain for {what}"))
}

/// Looks again and again until there is something to see, and tells how long that took.
pub async fn eventually<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> (T, Duration) {
    let start = Instant::now();
    let seen = soon(what, async {
        loop {
            if let Some(seen) = look().await {
                return seen;
            }
            sleep(INTERVAL).await;
        }
    });
    (seen.await, start.elapsed())
}
