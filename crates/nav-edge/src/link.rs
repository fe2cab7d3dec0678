//! The edge's side of the stream: dial, speak, and dial again, for ever.
//!
//! ```text
//! index ──progress──► native session ──changes──► manager of ours
//!              └────► plain session ──states──► any other
//! ```
//!
//! One task owns the stream. Whatever ends a stream leads back to [`Backoff`] and a new dial; there is no other way
//! out but being told to stop.

mod dial;
mod dials;
mod end;
mod metrics;
pub mod native;
mod plain;
mod stream;

use std::sync::Arc;
use std::time::Duration;

use nav_mesh::ClusterId;
use nav_proto::link::v1;
use nav_runtime::error::Chain;
use nav_runtime::health::{Health, Part};
use nav_runtime::metrics::Metrics;
use tokio::sync::watch;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tonic::Code;

use crate::answers::Answers;
use crate::backoff::Backoff;
use crate::index::Index;
use dials::Dials;
use end::{Cause, End};
use metrics::{LinkMetrics, Spoken};
use native::NotOpened;
use plain::{Fit, StateReports};
use stream::Stream;

pub use crate::clock::unix_millis;
pub use dial::{Manager, ManagerTls};

/// What the link needs to know.
#[derive(Clone, Debug)]
pub struct LinkConfig {
    pub cluster: ClusterId,
    /// Linked to one at a time: the first that answers.
    pub managers: Vec<Manager>,
    pub protocol: Protocol,
    /// How often a silent connection is probed, and how long the answer may take.
    pub keepalive: Duration,
    /// The largest state sent over the plain protocol, in bytes; what is larger is cut down first.
    pub max_state: usize,
    /// When this process started, in milliseconds since 1970: of two edges of one cluster the younger one stays.
    pub started_ms: i64,
}

/// What to speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Protocol {
    /// The native link where the manager knows it, else the plain protocol.
    #[default]
    Auto,
    /// The plain protocol, whatever the manager knows.
    Plain,
}

/// Where the link stands, for whoever shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LinkState {
    /// Never linked yet, and nothing went wrong so far.
    #[default]
    Connecting,
    /// The manager has let the edge in.
    Live,
    /// Why there is no link; it is dialled again.
    Down(String),
}

/// A stream that lived this long was a good one: the next dial need not wait long.
const GOOD_LIFE: Duration = Duration::from_secs(5);

/// How long a manager may take to let the edge in.
const OPENING_TIMEOUT: Duration = Duration::from_secs(10);

/// Keeps a link to one of the managers until the token is cancelled.
pub struct Link {
    config: LinkConfig,
    index: Index,
    answers: Arc<dyn Answers>,
    state: watch::Sender<LinkState>,
    health: Part,
    metrics: LinkMetrics,
    reports: StateReports,
    backoff: Backoff,
    first_state: watch::Receiver<bool>,
    fit: Fit,
    dials: Dials,
    live_since: Option<Instant>,
}

/// A stream that the manager has let in, and how it is to be spoken on.
enum Opened {
    Native(Stream, v1::Welcome),
    Plain(Stream),
}

impl Link {
    /// `first_state` turns true once there is a state worth sending.
    pub fn new(
        config: LinkConfig,
        index: Index,
        answers: Arc<dyn Answers>,
        first_state: watch::Receiver<bool>,
        health: &Health,
        metrics: &Metrics,
    ) -> Self {
        let metrics = LinkMetrics::register(metrics);
        let managers = config.managers.len();
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
            answers,
            dials: Dials::new(managers),
            live_since: None,
        }
    }

    /// Sees every later [`LinkState`].
    pub fn state(&self) -> watch::Receiver<LinkState> {
        self.state.subscribe()
    }

    pub async fn run(mut self, stopping: CancellationToken) -> anyhow::Result<()> {
        while !stopping.is_cancelled() {
            let manager = self.config.managers[self.dials.current()].clone();
            let end = self.session(&manager, &stopping).await;
            if matches!(end, End::Stopping) {
                break;
            }
            if self.note(&end, &manager) {
                let pause = self.backoff.next_pause();
                tracing::debug!(pause_ms = pause.as_millis(), "dialling again after a pause");
                stopping.run_until_cancelled(tokio::time::sleep(pause)).await;
            }
        }
        Ok(())
    }

    /// One life of a stream, from the dial to its end.
    async fn session(&mut self, manager: &Manager, stopping: &CancellationToken) -> End {
        let opening = tokio::time::timeout(OPENING_TIMEOUT, open(&self.config, manager, &self.index));
        let opened = match stopping.run_until_cancelled(opening).await {
            Some(Ok(Ok(opened))) => opened,
            Some(Ok(Err(end))) => return end,
            Some(Err(_)) => return End::NoAck(OPENING_TIMEOUT),
            None => return End::Stopping,
        };
        self.live_since = Some(Instant::now());
        self.state.send_replace(LinkState::Live);
        self.health.set_ready();
        match opened {
            Opened::Native(stream, welcome) => self.speak_native(manager, stream, welcome, stopping).await,
            Opened::Plain(stream) => self.speak_plain(manager, stream, stopping).await,
        }
    }

    async fn speak_native(
        &mut self,
        manager: &Manager,
        stream: Stream,
        welcome: v1::Welcome,
        stopping: &CancellationToken,
    ) -> End {
        tracing::info!(%manager, version = welcome.version, "linked to the manager");
        self.metrics.linked(Spoken::Native);
        self.reports.no_states();
        let Self { config, index, answers, metrics, first_state, .. } = self;
        let mut session = native::Session { config, manager, index, first_state, answers, metrics };
        session.speak(stream, welcome, stopping).await
    }

    async fn speak_plain(&mut self, manager: &Manager, stream: Stream, stopping: &CancellationToken) -> End {
        tracing::info!(%manager, "linked to the manager, over the plain protocol");
        self.metrics.linked(Spoken::Plain);
        let probing = stream::probe(stream.channel.clone(), self.config.keepalive / 2);
        let Self { index, metrics, reports, first_state, fit, answers, .. } = self;
        let mut session = plain::Session { index, first_state, fit, metrics, reports, answers };
        tokio::select! {
            end = session.speak(stream, stopping) => end,
            () = probing => unreachable!("probing goes on for as long as it is polled"),
        }
    }

    /// Tells everyone why the stream ended, and draws the conclusions for the next one: whether to pause before.
    fn note(&mut self, end: &End, manager: &Manager) -> bool {
        // Since the manager let the edge in: a dial that takes its time to fail is not a good life. Nor is one that ended because
        // there is too much to say: it would end like that again.
        let life = self.live_since.take().map(|since| since.elapsed());
        let was_good = life.is_some_and(|life| life >= GOOD_LIFE) && end.code() != Some(Code::ResourceExhausted);
        if was_good {
            self.backoff.reset();
        }
        let reason = Chain(end).to_string();
        if self.dials.said_before(&reason) {
            tracing::debug!(%manager, error = reason, "still not linked to the manager");
        } else {
            tracing::warn!(%manager, error = reason, "not linked to the manager; dialling again");
        }
        if let Some(refused) = end.refused_state() {
            self.fit.was_refused(refused);
        }
        self.metrics.ended(end.code().unwrap_or(Code::Unknown));
        self.health.set_not_ready(reason.clone());
        self.state.send_replace(LinkState::Down(reason));
        self.dials.ended(life.is_some(), was_good)
    }
}

/// Dials the manager and has the edge let in, by the best protocol that both know.
async fn open(config: &LinkConfig, manager: &Manager, index: &Index) -> Result<Opened, End> {
    let channel = manager.connect(config.keepalive).await;
    let channel = channel.map_err(|error| End::Dial(Cause(error.into())))?;
    if config.protocol == Protocol::Auto {
        match native::open(channel.clone(), config, index).await {
            Ok((stream, welcome)) => return Ok(Opened::Native(stream, welcome)),
            Err(NotOpened::Failed(end)) => return Err(end),
            Err(NotOpened::Unknown) => tracing::debug!(%manager, "the manager does not know the native link"),
        }
    }
    plain::open(channel, &config.cluster).await.map(Opened::Plain)
}

#[cfg(test)]
mod tests;
