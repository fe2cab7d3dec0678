//! Which manager is dialled next, and when.

/// The place in the list of managers.
#[derive(Debug)]
pub(super) struct Dials {
    current: usize,
    /// Dials since a manager last let the edge in.
    in_vain: usize,
    /// Why each of them was left last.
    reasons: Vec<Option<String>>,
}

impl Dials {
    pub(super) fn new(managers: usize) -> Self {
        Self { current: 0, in_vain: 0, reasons: vec![None; managers] }
    }

    pub(super) fn current(&self) -> usize {
        self.current
    }

    /// Remembers why the current manager is left; tells whether it was left for the same the last time.
    pub(super) fn said_before(&mut self, reason: &str) -> bool {
        let before = self.reasons[self.current].replace(reason.to_owned());
        before.as_deref() == Some(reason)
    }

    /// Goes on to the next manager, unless the stream to this one was a good one: it holds the edge's history, and what broke may
    /// have been the network. Tells whether to pause before.
    pub(super) fn ended(&mut self, was_live: bool, was_good: bool) -> bool {
        if was_live {
            self.in_vain = 0;
            self.reasons.fill(None);
        } else {
            self.in_vain += 1;
        }
        if !was_good {
            self.current = (self.current + 1) % self.reasons.len();
        }
        was_live || self.in_vain.is_multiple_of(self.reasons.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_good_stream_the_same_manager_is_tried_once_more() {
        let mut dials = Dials::new(2);
        assert!(dials.ended(true, true));
        assert_eq!(dials.current(), 0);
        assert!(!dials.ended(false, false));
        assert_eq!(dials.current(), 1);
    }

    #[test]
    fn a_manager_that_ends_streams_early_is_left() {
        let mut dials = Dials::new(2);
        assert!(dials.ended(true, false));
        assert_eq!(dials.current(), 1);
    }

    #[test]
    fn there_is_a_pause_only_after_every_manager_was_tried() {
        let mut dials = Dials::new(3);
        let pauses: Vec<bool> = (0..6).map(|_| dials.ended(false, false)).collect();
        assert_eq!(pauses, [false, false, true, false, false, true]);
        assert!(Dials::new(1).ended(false, false));
    }

    #[test]
    fn a_reason_is_news_once_for_each_manager_until_one_lets_the_edge_in() {
        let mut dials = Dials::new(2);
        for is_old in [false, true] {
            for _ in 0..2 {
                assert_eq!(dials.said_before("nobody is there"), is_old);
                dials.ended(false, false);
            }
        }
        dials.ended(true, true);
        assert!(!dials.said_before("nobody is there"));
    }
}
