//! Whether the process can do its work, part by part.

use std::{collections::BTreeMap, fmt, sync::Arc};

use parking_lot::Mutex;
use tokio_util::sync::CancellationToken;

/// The readiness of every part of a daemon. Clones share it.
#[derive(Clone, Debug)]
pub struct Health {
    stopping: CancellationToken,
    parts: Arc<Mutex<BTreeMap<String, State>>>,
}

/// One part's say in [`Health`].
#[derive(Clone, Debug)]
pub struct Part {
    name: String,
    parts: Arc<Mutex<BTreeMap<String, State>>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Ready,
    /// Ready, with something that an operator should know.
    ReadyBut(String),
    NotReady(String),
}

/// What [`Health::report`] saw. Its text has a line for each part.
#[derive(Clone, Debug)]
pub struct Report {
    stopping: bool,
    parts: BTreeMap<String, State>,
}

impl Health {
    /// Not ready from the moment `stopping` is cancelled, whatever the parts say.
    pub fn new(stopping: CancellationToken) -> Self {
        Self { stopping, parts: Arc::default() }
    }

    /// Adds a part, which is not ready until it says so.
    pub fn part(&self, name: impl Into<String>) -> Part {
        let part = Part { name: name.into(), parts: self.parts.clone() };
        part.set_not_ready("starting");
        part
    }

    pub fn report(&self) -> Report {
        Report { stopping: self.stopping.is_cancelled(), parts: self.parts.lock().clone() }
    }
}

impl Part {
    pub fn set_ready(&self) {
        self.set(State::Ready);
    }

    /// Ready, though not as it should be: `what` is shown.
    pub fn set_ready_but(&self, what: impl Into<String>) {
        self.set(State::ReadyBut(what.into()));
    }

    pub fn set_not_ready(&self, reason: impl Into<String>) {
        self.set(State::NotReady(reason.into()));
    }

    fn set(&self, state: State) {
        self.parts.lock().insert(self.name.clone(), state);
    }
}

impl Report {
    pub fn is_ready(&self) -> bool {
        !self.stopping && !self.parts.values().any(|state| matches!(state, State::NotReady(_)))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ready = if self.is_ready() { "ready" } else { "not ready" };
        writeln!(f, "{ready}")?;
        if self.stopping {
            writeln!(f, "process: shutting down")?;
        }
        for (name, state) in &self.parts {
            writeln!(f, "{name}: {state}")?;
        }
        Ok(())
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            State::Ready => write!(f, "ready"),
            State::ReadyBut(what) => write!(f, "ready, but {what}"),
            State::NotReady(reason) => write!(f, "not ready: {reason}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(health: &Health, ready: bool, text: &str) {
        let report = health.report();
        assert_eq!(report.to_string(), text);
        assert_eq!(report.is_ready(), ready);
    }

    #[test]
    fn a_part_is_not_ready_until_it_says_so() {
        let health = Health::new(CancellationToken::new());
        let index = health.part("index");
        check(&health, false, "not ready\nindex: not ready: starting\n");
        index.set_ready();
        check(&health, true, "ready\nindex: ready\n");
    }

    #[test]
    fn one_part_that_is_not_ready_makes_the_whole_not_ready_and_says_why() {
        let health = Health::new(CancellationToken::new());
        health.part("people-listener").set_ready();
        health.part("edge-listener").set_not_ready("cannot accept");
        check(&health, false, "not ready\nedge-listener: not ready: cannot accept\npeople-listener: ready\n");
    }

    #[test]
    fn a_part_may_be_ready_and_still_have_something_to_say() {
        let health = Health::new(CancellationToken::new());
        health.part("state").set_ready_but("annotations are left out");
        check(&health, true, "ready\nstate: ready, but annotations are left out\n");
    }

    #[test]
    fn nothing_is_ready_once_shutdown_has_begun() {
        let token = CancellationToken::new();
        let health = Health::new(token.clone());
        health.part("index").set_ready();
        token.cancel();
        check(&health, false, "not ready\nprocess: shutting down\nindex: ready\n");
    }
}
