//! When the next whole state is due.

use std::time::Duration;

use tokio::time::Instant;

/// Even when nothing changes: the public manager calls a cluster stale after 30 s of silence.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// However small a state is.
const SHORTEST_INTERVAL: Duration = Duration::from_secs(1);

/// A larger state is sent less often, so that a busy cluster does not fill its line with repetitions.
const BYTES_PER_SECOND: f64 = 4.0 * 1024.0 * 1024.0;

/// The rhythm of one stream.
#[derive(Debug, Default)]
pub(super) struct Cadence {
    made: Option<Made>,
}

/// A state that was made, and sent unless it was too large.
#[derive(Clone, Copy, Debug)]
struct Made {
    at: Instant,
    bytes: usize,
    revision: u64,
    is_sent: bool,
}

impl Cadence {
    /// When to send the index at `revision`, given what was made before. The first state is due at once.
    pub(super) fn due(&self, revision: u64, now: Instant) -> Instant {
        let Some(Made { at, bytes, revision: made, .. }) = self.made else { return now };
        if revision == made { at + HEARTBEAT } else { at + interval(bytes) }
    }

    pub(super) fn sent(&mut self, revision: u64, bytes: usize, at: Instant) {
        self.made = Some(Made { at, bytes, revision, is_sent: true });
    }

    /// The state was too large: the next one is tried no sooner than if it had been sent.
    pub(super) fn held(&mut self, revision: u64, bytes: usize, at: Instant) {
        self.made = Some(Made { at, bytes, revision, is_sent: false });
    }

    /// When the latest state went, and how large it was.
    pub(super) fn latest(&self) -> Option<(Instant, usize)> {
        self.made.filter(|made| made.is_sent).map(|made| (made.at, made.bytes))
    }
}

fn interval(bytes: usize) -> Duration {
    Duration::from_secs_f64(bytes as f64 / BYTES_PER_SECOND).clamp(SHORTEST_INTERVAL, HEARTBEAT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: usize, sent: u64, now: u64, expected_ms: u64) {
        let start = Instant::now();
        let mut cadence = Cadence::default();
        cadence.sent(sent, bytes, start);
        assert_eq!(cadence.due(now, start) - start, Duration::from_millis(expected_ms));
    }

    #[test]
    fn the_first_state_is_due_at_once() {
        let now = Instant::now();
        assert_eq!(Cadence::default().due(7, now), now);
    }

    #[test]
    fn a_change_is_sent_at_most_once_a_second() {
        check(1000, 1, 2, 1000);
    }

    #[test]
    fn a_large_state_is_sent_less_often_but_never_less_than_a_quiet_one() {
        check(8 << 20, 1, 2, 2000);
        check(1 << 30, 1, 2, 20_000);
    }

    #[test]
    fn a_state_that_was_too_large_is_tried_again_no_sooner_than_a_sent_one() {
        let start = Instant::now();
        let mut cadence = Cadence::default();
        cadence.held(1, 8 << 20, start);
        assert_eq!(cadence.due(2, start) - start, Duration::from_secs(2));
        assert!(cadence.latest().is_none());
    }

    #[test]
    fn an_unchanged_state_is_repeated_before_the_manager_calls_it_stale() {
        check(1000, 1, 1, 20_000);
    }
}
