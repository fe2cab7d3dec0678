//! When the next whole state is due.

use std::time::Duration;

use tokio::time::Instant;

/// Even when nothing changes: the public manager calls a cluster stale after 30 s of silence.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// However small a state is.
const SHORTEST_INTERVAL: Duration = Duration::from_secs(1);

/// A larger state is sent less often, so that a busy cluster does not fill its line with repetitions.
const BYTES_PER_SECOND: f64 = 4.0 * 1024.0 * 1024.0;

/// How often a state may be made for each time that one may be sent: making one costs the edge, but not its manager.
const LOOKS: u32 = 4;

/// The rhythm of one stream.
#[derive(Debug, Default)]
pub(super) struct Cadence {
    made: Option<Made>,
    /// The latest revision that turned out to look like the one before.
    unchanged: Option<(u64, Instant)>,
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
    /// When to make the state of the index at `revision`, given what was made before. The first is due at once.
    pub(super) fn due(&self, revision: u64, now: Instant) -> Instant {
        let Some(Made { at, bytes, revision: made, .. }) = self.made else { return now };
        let (known, looked) = self.unchanged.unwrap_or((made, at));
        if revision == known {
            return at + HEARTBEAT;
        }
        (at + interval(bytes)).max(looked + interval(bytes) / LOOKS)
    }

    /// Whether a state has to go even if it says nothing new.
    pub(super) fn is_heartbeat(&self, now: Instant) -> bool {
        self.made.is_none_or(|made| now >= made.at + HEARTBEAT)
    }

    pub(super) fn sent(&mut self, revision: u64, bytes: usize, at: Instant) {
        *self = Self { made: Some(Made { at, bytes, revision, is_sent: true }), unchanged: None };
    }

    /// The state was too large: the next one is tried no sooner than if it had been sent.
    pub(super) fn held(&mut self, revision: u64, bytes: usize, at: Instant) {
        *self = Self { made: Some(Made { at, bytes, revision, is_sent: false }), unchanged: None };
    }

    /// What changed does not show in the state: it was not sent, and does not hold up the change that will show.
    pub(super) fn unchanged(&mut self, revision: u64, at: Instant) {
        self.unchanged = Some((revision, at));
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
    fn a_change_that_does_not_show_does_not_hold_up_one_that_does() {
        let start = Instant::now();
        let after = |millis| start + Duration::from_millis(millis);
        let mut cadence = Cadence::default();
        cadence.sent(1, 1000, start);
        cadence.unchanged(2, after(5000));
        assert_eq!(cadence.due(2, after(5000)), start + HEARTBEAT);
        assert_eq!(cadence.due(3, after(5000)), after(5250));
    }

    #[test]
    fn a_heartbeat_is_due_even_if_changes_keep_coming_that_do_not_show() {
        let start = Instant::now();
        let mut cadence = Cadence::default();
        assert!(cadence.is_heartbeat(start));
        cadence.sent(1, 1000, start);
        cadence.unchanged(2, start + HEARTBEAT / 2);
        assert!(!cadence.is_heartbeat(start + HEARTBEAT / 2));
        assert!(cadence.is_heartbeat(start + HEARTBEAT));
    }

    #[test]
    fn an_unchanged_state_is_repeated_before_the_manager_calls_it_stale() {
        check(1000, 1, 1, 20_000);
    }
}
