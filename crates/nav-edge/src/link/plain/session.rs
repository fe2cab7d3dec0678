//! One life of the stream, from the dial to its end.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use nav_proto::backend::v1alpha1::ConnectResponse;
use nav_proto::backend::v1alpha1::connect_response::Message as ManagerMessage;
use nav_proto::plain;
use prost::Message;
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tonic::Code;
use xxhash_rust::xxh3::xxh3_64;

use super::cadence::Cadence;
use super::replies::Replies;
use super::reports::StateReports;
use super::state::{Encoded, Fit};
use crate::answers::Answers;
use crate::index::{Index, Progress};
use crate::link::end::End;
use crate::link::metrics::LinkMetrics;
use crate::link::stream::{Stream, first_state_opened};

/// A state that is followed by the end of the stream this soon, and is this large, was the reason for it: the public
/// manager ends a stream without a word when a message is over its limit.
const SUSPICIOUS_TIME: Duration = Duration::from_secs(10);
const SUSPICIOUS_SIZE: usize = 1024 * 1024;

pub(in crate::link) struct Session<'a> {
    pub(in crate::link) index: &'a Index,
    pub(in crate::link) first_state: &'a mut watch::Receiver<bool>,
    pub(in crate::link) fit: &'a Fit,
    pub(in crate::link) metrics: &'a LinkMetrics,
    pub(in crate::link) reports: &'a mut StateReports,
    pub(in crate::link) answers: &'a Arc<dyn Answers>,
}

impl Session<'_> {
    /// Speaks until the stream ends.
    pub(in crate::link) async fn speak(&mut self, mut stream: Stream, stopping: &CancellationToken) -> End {
        let mut speech =
            Speech { progress: self.index.subscribe(), cadence: Cadence::default(), is_ready: false, said: None };
        let mut replies = Replies::new(Arc::clone(self.answers), self.fit.limit(), stream.to_manager.clone());
        loop {
            tokio::select! {
                received = stream.from_manager.message(), if replies.may_begin() => match received {
                    Ok(Some(bytes)) => self.hear(bytes, &mut replies),
                    Ok(None) => return End::Ended { refused: speech.suspect(Code::Ok) },
                    Err(status) => return End::Failed { refused: speech.suspect(status.code()), status },
                },
                () = stopping.cancelled() => break,
                () = first_state_opened(self.first_state), if !speech.is_ready => speech.is_ready = true,
                () = replies.done() => {}
                Ok(permit) = speech.due(&stream.to_manager) => {
                    self.send_state(permit, &mut speech).await;
                }
            }
        }
        drop(replies);
        stream.finish().await;
        End::Stopping
    }

    async fn send_state(&mut self, permit: mpsc::Permit<'_, Bytes>, speech: &mut Speech) {
        let (index, fit) = (self.index.clone(), *self.fit);
        let revision = speech.progress.borrow_and_update().revision;
        // Grows with the cluster: not on a thread that others' input waits for, and the index is lent no longer than
        // it takes to copy out of it.
        let encoded = tokio::task::spawn_blocking(move || fit.encode(index.read(plain::project))).await;
        let now = Instant::now();
        match encoded.expect("projecting an index does not panic") {
            Ok(Encoded { bytes, shed }) => {
                let said = Some(xxh3_64(&bytes));
                if speech.said == said && !speech.cadence.is_heartbeat(now) {
                    return speech.cadence.unchanged(revision, now);
                }
                speech.said = said;
                speech.cadence.sent(revision, bytes.len(), now);
                self.reports.sent(bytes.len(), shed);
                tracing::debug!(bytes = bytes.len(), revision, "state sent");
                permit.send(bytes);
            }
            Err(too_large) => {
                speech.cadence.held(revision, too_large.bytes, now);
                self.reports.held(too_large);
            }
        }
    }

    fn hear(&self, bytes: Bytes, replies: &mut Replies) {
        let message = match ConnectResponse::decode(bytes) {
            Ok(response) => response.message,
            Err(error) => return tracing::warn!(%error, "message of the manager dropped: it cannot be decoded"),
        };
        match message {
            Some(ManagerMessage::ProxyConfigRequest(request)) => {
                self.metrics.requested();
                replies.begin(request);
            }
            Some(ManagerMessage::Error(error)) => {
                tracing::warn!(code = error.error_code, error = error.error_message, "the manager reports an error");
            }
            Some(ManagerMessage::ConnectionAck(_)) => tracing::debug!("the manager acknowledged again"),
            None => tracing::warn!("message of the manager dropped: it is empty or of an unknown kind"),
        }
    }
}

/// What one stream has said so far, and is about to say.
struct Speech {
    progress: watch::Receiver<Progress>,
    cadence: Cadence,
    /// There is a state worth sending.
    is_ready: bool,
    /// The hash of the latest state sent.
    said: Option<u64>,
}

impl Speech {
    /// Waits until a state is due and the stream has room for it.
    async fn due<'a>(
        &mut self,
        stream: &'a mpsc::Sender<Bytes>,
    ) -> Result<mpsc::Permit<'a, Bytes>, mpsc::error::SendError<()>> {
        loop {
            let Progress { revision, .. } = *self.progress.borrow_and_update();
            let due = self.cadence.due(revision, Instant::now());
            tokio::select! {
                () = tokio::time::sleep_until(due), if self.is_ready => return stream.reserve().await,
                changed = self.progress.changed() => {
                    if changed.is_err() {
                        std::future::pending::<()>().await;
                    }
                }
            }
        }
    }

    /// Whether the end of the stream looks like the answer to the latest state.
    fn suspect(&self, code: Code) -> Option<usize> {
        let (at, bytes) = self.cadence.latest()?;
        let is_silent_refusal = code == Code::Ok && bytes >= SUSPICIOUS_SIZE && at.elapsed() < SUSPICIOUS_TIME;
        (code == Code::ResourceExhausted || is_silent_refusal).then_some(bytes)
    }
}
