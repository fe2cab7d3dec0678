//! Snapshots a few at a time: after a restart of the manager every edge has one to send.

use std::future::poll_fn;
use std::sync::Arc;
use std::time::Duration;

use prometheus_client::metrics::gauge::Gauge;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;
use tokio_util::sync::PollSemaphore;

use super::pace::Pace;

/// The places that snapshots take while they are sent. Clones share them.
#[derive(Clone, Debug)]
pub(in crate::link) struct Places {
    free: Arc<Semaphore>,
    pub(in crate::link) taken: Gauge,
    pub(in crate::link) waiting: Gauge,
}

/// Whether an edge may send, so far as others are concerned.
pub(super) enum Turn {
    /// Its snapshot has not begun: it says so without credit, when it is ready.
    Expected,
    Waiting {
        queue: PollSemaphore,
        _counted: Counted,
    },
    /// Its snapshot is being received.
    Admitted {
        pace: Pace,
        _place: OwnedSemaphorePermit,
        _counted: Counted,
    },
    /// No snapshot is on its way.
    Free,
}

/// Counts itself for as long as it lives.
pub(super) struct Counted(Gauge);

impl Places {
    pub(in crate::link) fn new(count: usize) -> Self {
        Self { free: Arc::new(Semaphore::new(count)), taken: Gauge::default(), waiting: Gauge::default() }
    }
}

impl Turn {
    /// Takes or leaves a place in the queue.
    pub(super) fn follow(&mut self, is_staging: bool, places: &Places) {
        match (&self, is_staging) {
            (Self::Expected | Self::Free, true) => {
                let queue = PollSemaphore::new(Arc::clone(&places.free));
                *self = Self::Waiting { queue, _counted: Counted::new(&places.waiting) };
            }
            (Self::Waiting { .. } | Self::Admitted { .. }, false) => *self = Self::Free,
            (Self::Waiting { .. } | Self::Admitted { .. }, true) | (Self::Expected | Self::Free, false) => {}
        }
    }

    /// Waits for a place; for ever if none is wanted. Dropping the future does not cost the place in the queue.
    pub(super) async fn comes(&mut self, places: &Places) {
        let Self::Waiting { queue, .. } = self else { return std::future::pending().await };
        let place = poll_fn(|cx| queue.poll_acquire(cx)).await.expect("the places are never closed");
        *self =
            Self::Admitted { pace: Pace::from(Instant::now()), _place: place, _counted: Counted::new(&places.taken) };
    }

    /// Whether it may be given credit.
    pub(super) fn is_open(&self) -> bool {
        matches!(self, Self::Admitted { .. } | Self::Free)
    }

    /// So many bytes of its snapshot came. False if it is too slow for a place that others wait for.
    pub(super) fn keeps_up(&mut self, bytes: usize, period: Duration, places: &Places) -> bool {
        let Self::Admitted { pace, .. } = self else { return true };
        pace.keeps_up(bytes, Instant::now(), period) || places.waiting.get() == 0
    }

    pub(super) fn is_admitted(&self) -> bool {
        matches!(self, Self::Admitted { .. })
    }
}

impl Counted {
    fn new(gauge: &Gauge) -> Self {
        gauge.inc();
        Self(gauge.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.dec();
    }
}
