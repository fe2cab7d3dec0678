//! One life of a native stream, from the welcome to its end.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use nav_proto::link::v1;
use nav_proto::link::v1::edge_message::Message as FromEdge;
use nav_proto::link::v1::manager_message::Message as FromManager;
use prost::Message;
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at, sleep_until};
use tokio_util::sync::CancellationToken;

use super::Outbox;
use super::delivery::Deliveries;
use super::status::StatusReports;
use crate::answers::Answers;
use crate::index::{Index, Progress};
use crate::link::LinkConfig;
use crate::link::dial::Manager;
use crate::link::end::{End, failed};
use crate::link::metrics::LinkMetrics;
use crate::link::stream::{Stream, first_state_opened};

/// After a change was sent, how long the next ones are collected.
const WINDOW: Duration = Duration::from_millis(100);

/// How often the manager is told what the edge holds, be it that nothing changed.
const DIGEST_INTERVAL: Duration = Duration::from_secs(20);

/// How often it is looked whether the edge itself has news.
const STATUS_INTERVAL: Duration = Duration::from_secs(1);

pub(in crate::link) struct Session<'a> {
    pub(in crate::link) config: &'a LinkConfig,
    pub(in crate::link) manager: &'a Manager,
    pub(in crate::link) index: &'a Index,
    pub(in crate::link) first_state: &'a mut watch::Receiver<bool>,
    pub(in crate::link) answers: &'a Arc<dyn Answers>,
    pub(in crate::link) metrics: &'a LinkMetrics,
}

/// What one stream has said so far, and is about to say.
struct Speech {
    progress: watch::Receiver<Progress>,
    outbox: Outbox,
    status: StatusReports,
    digests: Interval,
    reports: Interval,
    /// There is a state worth sending.
    is_ready: bool,
    /// Something happened since there was nothing more to say.
    stirred: bool,
    /// No changes before.
    window_ends: Instant,
    news: Option<v1::Status>,
}

impl Session<'_> {
    pub(in crate::link) async fn speak(
        &mut self,
        mut stream: Stream,
        welcome: v1::Welcome,
        stopping: &CancellationToken,
    ) -> End {
        let mut speech = Speech::new(welcome, self.index);
        let mut deliveries = Deliveries::new(self.config, self.manager.clone(), Arc::clone(self.answers));
        loop {
            tokio::select! {
                received = stream.from_manager.message() => match received {
                    Ok(Some(bytes)) => self.hear(bytes, &mut speech, &mut deliveries),
                    Ok(None) => return End::Ended { refused: None },
                    Err(status) => return failed(status),
                },
                () = stopping.cancelled() => break,
                () = first_state_opened(self.first_state), if !speech.is_ready => speech.be_ready(self.index),
                () = deliveries.done() => {}
                Ok(permit) = speech.room(self.index, &stream.to_manager) => self.say(permit, &mut speech),
            }
        }
        stream.finish().await;
        End::Stopping
    }

    fn hear(&self, bytes: Bytes, speech: &mut Speech, deliveries: &mut Deliveries) {
        let message = match v1::ManagerMessage::decode(bytes) {
            Ok(message) => message.message,
            Err(error) => return tracing::warn!(%error, "message of the manager dropped: it cannot be decoded"),
        };
        speech.stirred = true;
        match message {
            Some(FromManager::Credit(credit)) => speech.outbox.credit(credit.bytes),
            Some(FromManager::Ack(ack)) => {
                ack.position.into_iter().for_each(|held| speech.outbox.ack(held, self.index));
            }
            Some(FromManager::Reset(reset)) => {
                tracing::info!(kinds = ?reset.kinds, "the manager wants objects again");
                self.metrics.reset();
                speech.outbox.reset(&reset.kinds);
            }
            Some(FromManager::Request(request)) => {
                self.metrics.requested();
                deliveries.begin(request);
            }
            Some(FromManager::Cancel(cancel)) => deliveries.cancel(&cancel.id),
            Some(FromManager::Welcome(_)) => tracing::debug!("the manager welcomed again"),
            None => tracing::debug!("message of the manager ignored: it is of a kind that this edge does not know"),
        }
    }

    fn say(&self, permit: mpsc::Permit<'_, Bytes>, speech: &mut Speech) {
        let Some(message) = speech.next(self.index) else { return };
        let bytes: Bytes = message.encode_to_vec().into();
        self.metrics.said(message.message.as_ref(), bytes.len());
        permit.send(bytes);
    }
}

impl Speech {
    fn new(welcome: v1::Welcome, index: &Index) -> Self {
        let mut outbox = Outbox::default();
        outbox.welcome(welcome.position, index);
        Self {
            progress: index.subscribe(),
            outbox,
            status: StatusReports::default(),
            // The first one is due anyway.
            digests: every(DIGEST_INTERVAL, Instant::now() + DIGEST_INTERVAL),
            reports: every(STATUS_INTERVAL, Instant::now()),
            is_ready: false,
            stirred: true,
            window_ends: Instant::now(),
            news: None,
        }
    }

    /// The mesh is told before what is in it: the manager would merge services with none, and then again.
    fn be_ready(&mut self, index: &Index) {
        self.news = self.status.news(index).or_else(|| self.news.take());
        self.is_ready = true;
        self.stirred = true;
    }

    /// Waits until something may be said, and the stream has room for it.
    async fn room<'a>(
        &mut self,
        index: &Index,
        stream: &'a mpsc::Sender<Bytes>,
    ) -> Result<mpsc::Permit<'a, Bytes>, mpsc::error::SendError<()>> {
        loop {
            let may_speak = self.news.is_some() || (self.is_ready && self.stirred);
            let is_urgent = self.news.is_some() || self.outbox.is_in_the_middle();
            let from = if is_urgent { Instant::now() } else { self.window_ends };
            tokio::select! {
                room = room_from(from, stream), if may_speak => return room,
                changed = self.progress.changed() => match changed {
                    Ok(()) => self.stirred = true,
                    Err(_) => std::future::pending().await,
                },
                _ = self.digests.tick() => {
                    self.outbox.ask_digest();
                    self.stirred = true;
                }
                _ = self.reports.tick() => {
                    self.news = self.status.news(index).or_else(|| self.news.take());
                }
            }
        }
    }

    fn next(&mut self, index: &Index) -> Option<v1::EdgeMessage> {
        if let Some(news) = self.news.take() {
            return Some(v1::EdgeMessage { message: Some(FromEdge::Status(news)) });
        }
        self.progress.mark_unchanged();
        let next = self.outbox.next(index);
        self.stirred = next.is_some();
        if next.as_ref().is_some_and(|next| matches!(next.message, Some(FromEdge::Changes(_)))) {
            self.window_ends = Instant::now() + WINDOW;
        }
        next
    }
}

async fn room_from(
    at: Instant,
    stream: &mpsc::Sender<Bytes>,
) -> Result<mpsc::Permit<'_, Bytes>, mpsc::error::SendError<()>> {
    sleep_until(at).await;
    stream.reserve().await
}

fn every(period: Duration, from: Instant) -> Interval {
    let mut ticks = interval_at(from, period);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

#[cfg(test)]
mod tests;
