//! The edge's side of the stream: dial, speak, and dial again, for ever.
//!
//! ```text
//! index ──progress──► session ──states──► manager
//!                        ▲ requests ◄────────┘
//! ```
//!
//! One task owns the stream. Whatever ends a stream leads back to [`Backoff`] and a new dial; there is no other way
//! out but being told to stop.

mod cadence;
mod dial;
mod end;
mod metrics;
mod reports;
mod session;
mod state;
mod stream;

use std::time::Duration;

use nav_mesh::ClusterId;
use nav_runtime::error::Chain;
use nav_runtime::health::{Health, Part};
use nav_runtime::metrics::Metrics;
use tokio::sync::watch;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tonic::Code;

use crate::backoff::Backoff;
use crate::index::Index;
use end::End;
use metrics::LinkMetrics;
use reports::StateReports;
use session::Session;
use state::Fit;

pub use dial::{Manager, ManagerTls};

/// What the link needs to know.
#[derive(Clone, Debug)]
pub struct LinkConfig {
    pub cluster: ClusterId,
    pub manager: Manager,
    /// How often a silent connection is probed, and how long the answer may take.
    pub keepalive: Duration,
    /// The largest state sent, in bytes; what is larger is cut down first.
    pub max_state: usize,
}

/// Where the link stands, for whoever shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LinkState {
    /// Never linked yet, and nothing went wrong so far.
    #[default]
    Connecting,
    /// Acknowledged; states are sent.
    Live,
    /// Why there is no link; it is dialled again.
    Down(String),
}

/// A stream that lived this long was a good one: the next dial need not wait long.
const GOOD_LIFE: Duration = Duration::from_secs(5);

/// Keeps a link to the manager until the token is cancelled.
pub struct Link {
    config: LinkConfig,
    index: Index,
    state: watch::Sender<LinkState>,
    health: Part,
    metrics: LinkMetrics,
    reports: StateReports,
    backoff: Backoff,
    first_state: watch::Receiver<bool>,
    fit: Fit,
    live_since: Option<Instant>,
}

impl Link {
    /// `first_state` turns true once there is a state worth sending.
    pub fn new(
        config: LinkConfig,
        index: Index,
        first_state: watch::Receiver<bool>,
        health: &Health,
        metrics: &Metrics,
    ) -> Self {
        let metrics = LinkMetrics::register(metrics);
        Self {
            fit: Fit::new(config.max_state),
            first_state,
            state: watch::Sender::default(),
            backoff: Backoff::default(),
            reports: StateReports::new(health.part("state"), metrics.clone()),
            health: health.part("manager"),
            metrics,
            config,
            index,
            live_since: None,
        }
    }

    /// Sees every later [`LinkState`].
    pub fn state(&self) -> watch::Receiver<LinkState> {
        self.state.subscribe()
    }

    pub async fn run(mut self, stopping: CancellationToken) -> anyhow::Result<()> {
        while !stopping.is_cancelled() {
            let end = self.session(&stopping).await;
            if matches!(end, End::Stopping) {
                break;
            }
            self.note(&end);
            let pause = self.backoff.next_pause();
            tracing::debug!(pause_ms = pause.as_millis(), "dialling again after a pause");
            stopping.run_until_cancelled(tokio::time::sleep(pause)).await;
        }
        Ok(())
    }

    async fn session(&mut self, stopping: &CancellationToken) -> End {
        let Self { config, index, state, health, metrics, reports, first_state, fit, live_since, .. } = self;
        let mut session = Session { config, index, first_state, fit, metrics, reports };
        let live = || {
            *live_since = Some(Instant::now());
            state.send_replace(LinkState::Live);
            health.set_ready();
        };
        session.run(live, stopping).await
    }

    /// Tells everyone why the stream ended, and draws the conclusions for the next one.
    fn note(&mut self, end: &End) {
        // Since the acknowledgement: a dial that takes its time to fail is not a good life.
        if self.live_since.take().is_some_and(|since| since.elapsed() >= GOOD_LIFE) {
            self.backoff.reset();
        }
        let reason = Chain(end).to_string();
        if *self.state.borrow() == LinkState::Down(reason.clone()) {
            tracing::debug!(error = reason, "still not linked to the manager");
        } else {
            tracing::warn!(error = reason, "not linked to the manager; dialling again");
        }
        if let Some(refused) = end.refused_state() {
            self.fit.was_refused(refused);
        }
        self.metrics.ended(end.code().unwrap_or(Code::Unknown));
        self.health.set_not_ready(reason.clone());
        self.state.send_replace(LinkState::Down(reason));
    }
}
