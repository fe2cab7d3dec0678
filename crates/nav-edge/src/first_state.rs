//! When the first state may go: a state sent too early would show half a cluster as the whole of it.

use std::time::Duration;

use nav_mesh::status::KindState;
use nav_runtime::health::Part;
use tokio::sync::watch;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::index::{CORE, Index, trouble};

/// How often what is told of the source is brought up to date.
const INTERVAL: Duration = Duration::from_secs(1);

/// How long the first state waits for kinds that cannot be read, such as one whose conversion webhook is broken.
const PATIENCE: Duration = Duration::from_secs(10);

/// Opens `first_state` when it may go, and tells how the source is until the token is cancelled.
///
/// What cannot be read later on is told, but the edge stays ready: it still serves what it knows.
pub(crate) async fn watch(
    index: Index,
    source: Part,
    first_state: watch::Sender<bool>,
    stopping: CancellationToken,
) -> anyhow::Result<()> {
    let mut gate = FirstState::new(index.clone());
    while !stopping.is_cancelled() {
        let opened = tokio::time::timeout(INTERVAL, gate.ready()).await.is_ok();
        match (opened, trouble(&index)) {
            (true, None) => source.set_ready(),
            (true, Some(trouble)) => source.set_ready_but(trouble),
            (false, trouble) => {
                source.set_not_ready(trouble.unwrap_or_else(|| "the first lists are not complete".to_owned()));
            }
        }
        first_state.send_if_modified(|open| std::mem::replace(open, opened) != opened);
        if opened {
            stopping.run_until_cancelled(tokio::time::sleep(INTERVAL)).await;
        }
    }
    Ok(())
}

/// Opens once, then stays open: what cannot be read later on is kept as it was.
#[derive(Debug)]
pub(crate) struct FirstState {
    index: Index,
    began: Instant,
    open: bool,
}

impl FirstState {
    pub(crate) fn new(index: Index) -> Self {
        Self { index, began: Instant::now(), open: false }
    }

    /// Waits until there is a state worth sending. May be dropped and called again.
    pub(crate) async fn ready(&mut self) {
        let mut progress = self.index.subscribe();
        while !self.is_open(progress.borrow_and_update().settled) {
            let changed = progress.changed();
            // The index lives as long as `self`; a closed channel cannot be.
            let _ = tokio::time::timeout_at(self.next_look(), changed).await;
        }
    }

    fn is_open(&mut self, settled: bool) -> bool {
        let is_patient = self.began.elapsed() < PATIENCE;
        // A server that has just started forbids everything for a moment, and an empty state would replace a good one.
        self.open |= (settled && self.is_core(|state| *state == KindState::Synced))
            || (!is_patient && self.is_core(KindState::is_settled));
        self.open
    }

    fn is_core(&self, so: impl Fn(&KindState) -> bool) -> bool {
        self.index.report().iter().filter(|report| CORE.contains(&report.kind)).all(|report| so(&report.state))
    }

    fn next_look(&self) -> Instant {
        let second = Duration::from_secs(1);
        (self.began + PATIENCE).max(Instant::now() + second)
    }
}

#[cfg(test)]
mod tests {
    use nav_mesh::Kind;
    use nav_mesh::kind::KINDS;

    use super::*;

    fn settle(index: &Index, but: Option<(Kind, KindState)>) {
        for info in KINDS {
            index.set_state(info.kind, KindState::Synced);
        }
        if let Some((kind, state)) = but {
            index.set_state(kind, state);
        }
    }

    async fn waits(gate: &mut FirstState, at_most: Duration) -> bool {
        tokio::time::timeout(at_most, gate.ready()).await.is_err()
    }

    fn failing() -> KindState {
        KindState::Failing("conversion webhook is down".into())
    }

    #[tokio::test(start_paused = true)]
    async fn the_first_state_goes_once_every_kind_is_settled() {
        let index = Index::new();
        let mut gate = FirstState::new(index.clone());
        assert!(waits(&mut gate, Duration::from_secs(60)).await);
        settle(&index, Some((Kind::Telemetry, KindState::Absent)));
        assert!(!waits(&mut gate, Duration::from_secs(2)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_config_kind_that_fails_delays_the_first_state_but_does_not_prevent_it() {
        let index = Index::new();
        let mut gate = FirstState::new(index.clone());
        settle(&index, Some((Kind::VirtualService, failing())));
        assert!(waits(&mut gate, PATIENCE / 2).await);
        assert!(!waits(&mut gate, PATIENCE).await);
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_goes_while_pods_cannot_be_read() {
        let index = Index::new();
        let mut gate = FirstState::new(index.clone());
        settle(&index, Some((Kind::Pod, failing())));
        assert!(waits(&mut gate, Duration::from_secs(600)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_core_kind_that_is_forbidden_is_given_time_to_be_granted() {
        let index = Index::new();
        let mut gate = FirstState::new(index.clone());
        settle(&index, Some((Kind::Pod, KindState::Forbidden("no".into()))));
        assert!(waits(&mut gate, PATIENCE / 2).await);
        index.set_state(Kind::Pod, KindState::Synced);
        assert!(!waits(&mut gate, Duration::from_secs(2)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_core_kind_that_stays_forbidden_does_not_hide_the_others_for_ever() {
        let index = Index::new();
        let mut gate = FirstState::new(index.clone());
        settle(&index, Some((Kind::Pod, KindState::Forbidden("no".into()))));
        assert!(!waits(&mut gate, PATIENCE * 2).await);
    }

    #[tokio::test(start_paused = true)]
    async fn once_open_a_later_failure_does_not_close_it() {
        let index = Index::new();
        let mut gate = FirstState::new(index.clone());
        settle(&index, None);
        gate.ready().await;
        settle(&index, Some((Kind::Pod, failing())));
        assert!(!waits(&mut gate, Duration::from_secs(1)).await);
    }
}
