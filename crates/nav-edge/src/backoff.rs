//! How long to wait before trying again.

use std::time::Duration;

const FIRST: Duration = Duration::from_millis(200);

/// Short: people wait for it, and what is tried costs its server little.
const LONGEST: Duration = Duration::from_secs(5);

/// Pauses that double up to a cap, each shortened by chance so that many do not return in step.
#[derive(Debug)]
pub(crate) struct Backoff {
    failures: u32,
    longest: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self::up_to(LONGEST)
    }
}

impl Backoff {
    pub(crate) fn up_to(longest: Duration) -> Self {
        Self { failures: 0, longest }
    }

    pub(crate) fn reset(&mut self) {
        self.failures = 0;
    }

    pub(crate) fn next_pause(&mut self) -> Duration {
        let full = FIRST.saturating_mul(1 << self.failures.min(16)).min(self.longest);
        self.failures = self.failures.saturating_add(1);
        full.mul_f64(0.5 + fastrand::f64() / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_a_cap_and_vary() {
        let mut backoff = Backoff::default();
        for full in [0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 5.0] {
            let pause = backoff.next_pause().as_secs_f64();
            assert!((full / 2.0..=full).contains(&pause), "{pause} of {full}");
        }
    }

    #[test]
    fn a_good_link_makes_the_next_pause_short_again() {
        let mut backoff = Backoff::default();
        for _ in 0..10 {
            backoff.next_pause();
        }
        backoff.reset();
        assert!(backoff.next_pause() <= FIRST);
    }

    #[test]
    fn it_never_gives_up() {
        let mut backoff = Backoff { failures: u32::MAX, ..Backoff::default() };
        assert!(backoff.next_pause() <= LONGEST);
    }
}
