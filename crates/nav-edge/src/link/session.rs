//! One life of the stream, from the dial to its end.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use nav_proto::backend::v1alpha1::connect_request::Message as EdgeMessage;
use nav_proto::backend::v1alpha1::connect_response::Message as ManagerMessage;
use nav_proto::backend::v1alpha1::proxy_config_response::Result as Answer;
use nav_proto::backend::v1alpha1::{
    ClusterIdentification, ConnectRequest, ConnectResponse, ProxyConfigRequest, ProxyConfigResponse,
};
use nav_proto::codec::BytesCodec;
use nav_proto::plain::{self, CONNECT_PATH};
use prost::Message;
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::sync::CancellationToken;
use tonic::client::Grpc;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::transport::Channel;
use tonic::{Code, Request, Status, Streaming};

use super::LinkConfig;
use super::cadence::Cadence;
use super::metrics::LinkMetrics;
use super::reports::StateReports;
use super::state::{Encoded, Fit};
use crate::index::{Index, Progress};

/// How long the manager may take to acknowledge.
const ACK_TIMEOUT: Duration = Duration::from_secs(10);

/// Managers send short messages.
const MAX_MESSAGE: usize = 4 * 1024 * 1024;

/// Answers that wait for the stream. A manager that asks faster than it reads loses its oldest questions' answers.
const MAX_ANSWERS: usize = 256;

/// A state that is followed by the end of the stream this soon, and is this large, was the reason for it: the public
/// manager ends a stream without a word when a message is over its limit.
const SUSPICIOUS_TIME: Duration = Duration::from_secs(10);
const SUSPICIOUS_SIZE: usize = 1024 * 1024;

/// How a stream, or the attempt at one, ended.
#[derive(Debug, thiserror::Error)]
pub(super) enum End {
    #[error("told to stop")]
    Stopping,
    #[error("cannot reach the manager")]
    Dial(#[source] Cause),
    #[error("the manager did not acknowledge within {}", humantime::format_duration(ACK_TIMEOUT))]
    NoAck,
    #[error("the manager refused this edge: {} ({:?})", .0.message(), .0.code())]
    Refused(Status),
    #[error("the manager ended the stream")]
    Ended { refused: Option<usize> },
    #[error("the stream failed: {} ({:?})", status.message(), status.code())]
    Failed { status: Status, refused: Option<usize> },
}

/// An `anyhow::Error` as the source of an [`End`].
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(super) struct Cause(#[from] Box<dyn std::error::Error + Send + Sync>);

impl End {
    pub(super) fn code(&self) -> Option<Code> {
        match self {
            Self::Dial(_) => Some(Code::Unavailable),
            Self::NoAck => Some(Code::DeadlineExceeded),
            Self::Refused(status) | Self::Failed { status, .. } => Some(status.code()),
            Self::Ended { .. } => Some(Code::Ok),
            Self::Stopping => None,
        }
    }

    /// The size of the state that the manager would not take.
    pub(super) fn refused_state(&self) -> Option<usize> {
        match self {
            Self::Ended { refused } | Self::Failed { refused, .. } => *refused,
            _ => None,
        }
    }
}

pub(super) struct Session<'a> {
    pub(super) config: &'a LinkConfig,
    pub(super) index: &'a Index,
    pub(super) first_state: &'a mut watch::Receiver<bool>,
    pub(super) fit: &'a Fit,
    pub(super) metrics: &'a LinkMetrics,
    pub(super) reports: &'a mut StateReports,
}

/// The two halves of an open stream, and the connection that carries it.
struct Stream {
    channel: Channel,
    to_manager: mpsc::Sender<Bytes>,
    from_manager: Streaming<Bytes>,
}

/// How long the manager may take to notice that the edge leaves.
const FAREWELL: Duration = Duration::from_millis(500);

impl Stream {
    /// Ends the stream rather than breaking it off, so that the manager need not wonder.
    async fn finish(mut self) {
        drop(self.to_manager);
        let ended = async { while let Ok(Some(_)) = self.from_manager.message().await {} };
        let _ = tokio::time::timeout(FAREWELL, ended).await;
    }
}

impl Session<'_> {
    /// Runs to the end of the stream; calls `live` once the manager has acknowledged.
    pub(super) async fn run(&mut self, live: impl FnOnce(), stopping: &CancellationToken) -> End {
        let stream = tokio::select! {
            opened = self.open() => match opened {
                Ok(stream) => stream,
                Err(end) => return end,
            },
            () = stopping.cancelled() => return End::Stopping,
        };
        live();
        self.metrics.acknowledged();
        tracing::info!("linked to the manager");
        let probing = probe(stream.channel.clone(), self.config.keepalive / 2);
        tokio::select! {
            end = self.speak(stream, stopping) => end,
            () = probing => unreachable!("probing goes on for as long as it is polled"),
        }
    }

    async fn open(&self) -> Result<Stream, End> {
        tokio::time::timeout(ACK_TIMEOUT, self.dial()).await.unwrap_or(Err(End::NoAck))
    }

    async fn dial(&self) -> Result<Stream, End> {
        let channel = self.config.manager.connect(self.config.keepalive).await;
        let channel = channel.map_err(|error| End::Dial(Cause(error.into())))?;
        let mut grpc = Grpc::new(channel.clone()).max_decoding_message_size(MAX_MESSAGE);
        // One message waits while another is on its way: a slow manager costs the edge two states at the most.
        let (to_manager, queue) = mpsc::channel(1);
        let identification = ClusterIdentification { cluster_id: self.config.cluster.to_string() };
        let first = ConnectRequest { message: Some(EdgeMessage::ClusterIdentification(identification)) };
        to_manager.try_send(first.encode_to_vec().into()).expect("the queue is empty");
        grpc.ready().await.map_err(|error| End::Dial(Cause(error.into())))?;
        let path = PathAndQuery::from_static(CONNECT_PATH);
        let response = grpc.streaming(Request::new(ReceiverStream::new(queue)), path, BytesCodec).await;
        let mut from_manager = response.map_err(failed)?.into_inner();
        acknowledged(&mut from_manager).await?;
        Ok(Stream { channel, to_manager, from_manager })
    }

    async fn speak(&mut self, mut stream: Stream, stopping: &CancellationToken) -> End {
        let mut speech = Speech {
            progress: self.index.subscribe(),
            cadence: Cadence::default(),
            answers: VecDeque::new(),
            is_ready: false,
        };
        loop {
            tokio::select! {
                received = stream.from_manager.message() => match received {
                    Ok(Some(bytes)) => self.hear(bytes, &mut speech.answers),
                    Ok(None) => return End::Ended { refused: speech.suspect(Code::Ok) },
                    Err(status) => return End::Failed { refused: speech.suspect(status.code()), status },
                },
                () = stopping.cancelled() => break,
                () = opened(self.first_state), if !speech.is_ready => speech.is_ready = true,
                Ok(permit) = stream.to_manager.reserve(), if !speech.answers.is_empty() => {
                    permit.send(speech.answers.pop_front().expect("not empty"));
                }
                Ok(permit) = speech.due(&stream.to_manager) => {
                    self.send_state(permit, &mut speech).await;
                }
            }
        }
        stream.finish().await;
        End::Stopping
    }

    async fn send_state(&mut self, permit: mpsc::Permit<'_, Bytes>, speech: &mut Speech) {
        let (index, fit) = (self.index.clone(), *self.fit);
        let revision = speech.progress.borrow_and_update().revision;
        // Grows with the cluster: not on a thread that others' input waits for, and the index is lent no longer than
        // it takes to copy out of it.
        let encoded = tokio::task::spawn_blocking(move || fit.encode(index.read(plain::project))).await;
        match encoded.expect("projecting an index does not panic") {
            Ok(Encoded { bytes, shed }) => {
                self.reports.sent(bytes.len(), shed);
                tracing::debug!(bytes = bytes.len(), revision, "state sent");
                speech.cadence.sent(revision, bytes.len(), Instant::now());
                permit.send(bytes);
            }
            Err(too_large) => {
                speech.cadence.held(revision, too_large.bytes, Instant::now());
                self.reports.held(too_large);
            }
        }
    }

    fn hear(&self, bytes: Bytes, answers: &mut VecDeque<Bytes>) {
        let message = match ConnectResponse::decode(bytes) {
            Ok(response) => response.message,
            Err(error) => return tracing::warn!(%error, "message of the manager dropped: it cannot be decoded"),
        };
        match message {
            Some(ManagerMessage::ProxyConfigRequest(request)) => {
                self.metrics.requested();
                if answers.len() == MAX_ANSWERS {
                    answers.pop_front();
                }
                answers.push_back(answer(request));
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
    answers: VecDeque<Bytes>,
    /// There is a state worth sending.
    is_ready: bool,
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

/// Waits until there is a state worth sending; for ever if there will never be one.
async fn opened(first_state: &mut watch::Receiver<bool>) {
    if first_state.wait_for(|open| *open).await.is_err() {
        std::future::pending().await
    }
}

/// Gives the manager something to answer, so that HTTP/2 pings go out only when it has fallen silent.
///
/// The public manager allows a ping every five minutes and closes the connection over more, unless it has answered
/// anything in between. A call is answered by any gRPC server, be it with `UNIMPLEMENTED`.
async fn probe(channel: Channel, interval: Duration) {
    let mut grpc = Grpc::new(channel);
    loop {
        tokio::time::sleep(interval).await;
        if grpc.ready().await.is_ok() {
            let path = PathAndQuery::from_static("/grpc.health.v1.Health/Check");
            let _ = grpc.unary(Request::new(Bytes::new()), path, BytesCodec).await;
        }
    }
}

/// Waits for the first message, which must be a positive acknowledgement.
async fn acknowledged(from_manager: &mut Streaming<Bytes>) -> Result<(), End> {
    let first = from_manager.message().await.map_err(failed)?.ok_or(End::Ended { refused: None })?;
    let response = ConnectResponse::decode(first).map_err(|error| End::Dial(Cause(error.into())))?;
    match response.message {
        Some(ManagerMessage::ConnectionAck(ack)) if ack.accepted => Ok(()),
        Some(ManagerMessage::ConnectionAck(_)) => {
            Err(End::Refused(why(from_manager, Status::already_exists("the cluster id is in use")).await))
        }
        Some(ManagerMessage::Error(error)) => {
            Err(End::Refused(why(from_manager, Status::invalid_argument(error.error_message)).await))
        }
        Some(ManagerMessage::ProxyConfigRequest(_)) | None => {
            Err(End::Refused(Status::internal("its first message is no acknowledgement")))
        }
    }
}

/// The status that ends the stream after a refusal; `otherwise` where none comes.
async fn why(from_manager: &mut Streaming<Bytes>, otherwise: Status) -> Status {
    from_manager.message().await.err().unwrap_or(otherwise)
}

fn failed(status: Status) -> End {
    End::Failed { status, refused: None }
}

fn answer(request: ProxyConfigRequest) -> Bytes {
    let ProxyConfigRequest { request_id, pod_namespace, pod_name } = request;
    let text = format!("pod {pod_namespace}/{pod_name}: this version of the edge does not read proxy configuration");
    let response = ProxyConfigResponse { request_id, result: Some(Answer::ErrorMessage(text)) };
    ConnectRequest { message: Some(EdgeMessage::ProxyConfigResponse(response)) }.encode_to_vec().into()
}
