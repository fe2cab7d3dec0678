//! The one place of this crate that reads the clock.

use std::time::{SystemTime, UNIX_EPOCH};

use nav_mesh::Timestamp;

/// Now, to the second. A clock before 1970 reads as 1970.
pub(crate) fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).ok().and_then(Timestamp::from_unix_seconds).expect("the year is below 9999")
}

/// The moment `before` now.
pub(crate) fn ago(before: std::time::Duration) -> Timestamp {
    let seconds = i64::try_from(before.as_secs()).unwrap_or(i64::MAX);
    let then = now().unix_seconds().saturating_sub(seconds);
    Timestamp::from_unix_seconds(then.max(0)).expect("between 1970 and now")
}
