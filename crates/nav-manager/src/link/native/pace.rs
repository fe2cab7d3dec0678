//! How fast a snapshot comes in: its place is wanted by others.

use std::time::Duration;

use tokio::time::Instant;

use super::credit::WINDOW;

#[derive(Debug)]
pub(super) struct Pace {
    since: Instant,
    bytes: u64,
}

impl Pace {
    pub(super) fn from(now: Instant) -> Self {
        Self { since: now, bytes: 0 }
    }

    /// So many bytes came. False if a period is over in which less than a window did: an edge may always send that much.
    pub(super) fn keeps_up(&mut self, bytes: usize, now: Instant, period: Duration) -> bool {
        self.bytes += bytes as u64;
        if now.duration_since(self.since) < period {
            return true;
        }
        let came = std::mem::replace(self, Self::from(now)).bytes;
        came >= WINDOW
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERIOD: Duration = Duration::from_secs(30);
    const WINDOW: usize = super::WINDOW as usize;

    fn seconds(start: Instant, seconds: u64) -> Instant {
        start + Duration::from_secs(seconds)
    }

    #[test]
    fn a_window_in_each_period_is_enough() {
        let start = Instant::now();
        let mut pace = Pace::from(start);
        assert!(pace.keeps_up(WINDOW / 2, seconds(start, 29), PERIOD));
        assert!(pace.keeps_up(WINDOW / 2, seconds(start, 30), PERIOD));
        assert!(pace.keeps_up(1, seconds(start, 59), PERIOD));
        assert!(!pace.keeps_up(1, seconds(start, 60), PERIOD), "what came before does not count");
    }

    #[test]
    fn a_trickle_is_told_at_the_end_of_the_period() {
        let start = Instant::now();
        let mut pace = Pace::from(start);
        assert!((1..30).all(|second| pace.keeps_up(100, seconds(start, second), PERIOD)));
        assert!(!pace.keeps_up(100, seconds(start, 30), PERIOD));
    }
}
