//! When to ask an edge for objects again.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use nav_mesh::Kind;
use nav_proto::link::v1;

/// The pause after a first reset that did not help. It doubles each time.
const FIRST_PAUSE: Duration = Duration::from_secs(10);

const LONGEST_PAUSE: Duration = Duration::from_secs(600);

/// What was asked for since both sides last agreed: a difference that comes back at once must not keep both busy for ever.
#[derive(Debug, Default)]
pub(super) struct Resets {
    /// `None` stands for everything.
    asked: BTreeMap<Option<Kind>, Asked>,
}

#[derive(Clone, Copy, Debug)]
struct Asked {
    /// The pause that follows this time.
    pause: Duration,
    at: Instant,
}

impl Resets {
    /// `None` if it is too early to ask again.
    pub(super) fn everything(&mut self, now: Instant) -> Option<v1::Reset> {
        self.ask(None, now).then(v1::Reset::default)
    }

    /// Of those kinds that may be asked for by now.
    pub(super) fn of(&mut self, kinds: &[Kind], now: Instant) -> Option<v1::Reset> {
        let due = kinds.iter().filter(|kind| self.ask(Some(**kind), now));
        let kinds: Vec<String> = due.map(Kind::to_string).collect();
        (!kinds.is_empty()).then_some(v1::Reset { kinds })
    }

    /// Both sides hold the same, but for these kinds.
    pub(super) fn agreed(&mut self, differing: &[Kind]) {
        self.asked.retain(|kind, _| match kind {
            Some(kind) => differing.contains(kind),
            None => !differing.is_empty(),
        });
    }

    /// A snapshot was whole: what is lost after it is another loss. Kinds may still be told to differ, as before.
    pub(super) fn restored(&mut self) {
        self.asked.remove(&None);
    }

    fn ask(&mut self, what: Option<Kind>, now: Instant) -> bool {
        let before = self.asked.get(&what).copied();
        if before.is_some_and(|asked| now.saturating_duration_since(asked.at) < asked.pause) {
            return false;
        }
        let pause = before.map_or(FIRST_PAUSE, |asked| (asked.pause * 2).min(LONGEST_PAUSE));
        self.asked.insert(what, Asked { pause, at: now });
        true
    }
}
