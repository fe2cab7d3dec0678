//! The time by this machine's clock.

use std::time::{Duration, SystemTime};

use nav_mesh::Timestamp;

pub(crate) fn now() -> Timestamp {
    of(SystemTime::now())
}

/// The beginning of 1970 for what is before it.
pub(crate) fn of(time: SystemTime) -> Timestamp {
    let seconds = i64::try_from(since_1970(time).as_secs()).unwrap_or_default();
    Timestamp::from_unix_seconds(seconds).expect("clocks stay within the years that have four digits")
}

/// In milliseconds since 1970.
pub fn unix_millis() -> i64 {
    i64::try_from(since_1970(SystemTime::now()).as_millis()).unwrap_or(i64::MAX)
}

fn since_1970(time: SystemTime) -> Duration {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}
