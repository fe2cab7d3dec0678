//! The time by this machine's clock.

use std::time::{Duration, SystemTime};

use nav_mesh::Timestamp;

pub(crate) fn now() -> Timestamp {
    of(SystemTime::now())
}

/// The beginning of 1970 for what is before it.
pub(crate) fn of(time: SystemTime) -> Timestamp {
    of_unix_seconds(since_1970(time).as_secs())
}

/// The beginning of 1970 for what is after the years that have four digits.
pub(crate) fn of_unix_seconds(seconds: u64) -> Timestamp {
    let at = i64::try_from(seconds).ok().and_then(Timestamp::from_unix_seconds);
    at.unwrap_or_else(|| Timestamp::from_unix_seconds(0).expect("1970 has four digits"))
}

/// In milliseconds since 1970.
pub fn unix_millis() -> i64 {
    i64::try_from(since_1970(SystemTime::now()).as_millis()).unwrap_or(i64::MAX)
}

fn since_1970(time: SystemTime) -> Duration {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}
