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
    sent: Option<Sent>,
}

#[derive(Clone, Copy, Debug)]
struct Sent {
    at: Instant,
    bytes: usize,
    revision: u64,
}

impl Cadence {
    /// When to send the index at `revision`, given that all before went as [`sent`](Self::sent) says. The first state is
    /// due at once.
    pub(super) fn due(&self, revision: u64, now: Instant) -> Instant {
        let Some(Sent { at, bytes, revision: sent }) = self.sent else { return now };
        if revision == sent { at + HEARTBEAT } else { at + interval(bytes) }
    }

    pub(super) fn sent(&mut self, revision: u64, bytes: usize, at: Instant) {
        self.sent = Some(Sent { at, bytes, revision });
    }

    /// How long ago the latest state went, and how large it was.
    pub(super) fn latest(&self) -> Option<(Instant, usize)> {
        self.sent.map(|sent| (sent.at, sent.bytes))
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
    fn an_unchanged_state_is_repeated_before_the_manager_calls_it_stale() {
        check(1000, 1, 1, 20_000);
    }
}
