//! How much an edge may send before it hears more.

use nav_proto::link::v1;

/// What an edge may have on its way to being applied, in bytes. Enough to keep a line of 100 Mbit/s busy at 160 ms.
pub(super) const WINDOW: u64 = 2 * 1024 * 1024;

/// One stream's window: what was applied is given back, in few messages.
#[derive(Debug)]
pub(super) struct Window {
    /// What may be granted, once it is this edge's turn.
    owed: u64,
}

impl Default for Window {
    fn default() -> Self {
        Self { owed: WINDOW }
    }
}

impl Window {
    pub(super) fn applied(&mut self, bytes: usize) {
        self.owed += bytes as u64;
    }

    /// What to grant now: nothing while the edge has half of the window left.
    pub(super) fn due(&mut self) -> Option<v1::Credit> {
        (self.owed >= WINDOW / 2).then(|| v1::Credit { bytes: std::mem::take(&mut self.owed) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_window_is_granted_at_first_and_then_what_was_applied_by_halves() {
        let mut window = Window::default();
        assert_eq!(window.due(), Some(v1::Credit { bytes: WINDOW }));
        window.applied(1_000_000);
        assert_eq!(window.due(), None);
        window.applied(1_000_000);
        assert_eq!(window.due(), Some(v1::Credit { bytes: 2_000_000 }));
        assert_eq!(window.due(), None);
    }

    #[test]
    fn a_message_that_is_larger_than_the_window_does_not_shrink_it() {
        let mut window = Window::default();
        window.due();
        window.applied(10_000_000);
        assert_eq!(window.due(), Some(v1::Credit { bytes: 10_000_000 }));
    }
}
