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
use nav_proto::plain::{CONNECT_PATH, Shed};
use prost::Message;
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::sync::CancellationToken;
use tonic::client::Grpc;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::{Code, Request, Status, Streaming};

use super::LinkConfig;
use super::cadence::Cadence;
use super::first_state::FirstState;
use super::metrics::LinkMetrics;
use super::state::{Fit, TooLarge};
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
    #[error("the manager refused this edge: {0}")]
    Refused(String),
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
            Self::Refused(_) => Some(Code::AlreadyExists),
            Self::Failed { status, .. } => Some(status.code()),
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
    pub(super) first_state: &'a mut FirstState,
    pub(super) fit: &'a Fit,
    pub(super) metrics: &'a LinkMetrics,
}

/// The two halves of an open stream.
struct Stream {
    to_manager: mpsc::Sender<Bytes>,
    from_manager: Streaming<Bytes>,
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
        tokio::select! {
            end = self.speak(stream) => end,
            () = stopping.cancelled() => End::Stopping,
        }
    }

    async fn open(&self) -> Result<Stream, End> {
        let channel = self.config.manager.connect(self.config.keepalive).await;
        let channel = channel.map_err(|error| End::Dial(Cause(error.into())))?;
        let mut grpc = Grpc::new(channel).max_decoding_message_size(MAX_MESSAGE);
        // One message waits while another is on its way: a slow manager costs the edge two states at the most.
        let (to_manager, queue) = mpsc::channel(1);
        let identification = ClusterIdentification { cluster_id: self.config.cluster.to_string() };
        let first = ConnectRequest { message: Some(EdgeMessage::ClusterIdentification(identification)) };
        to_manager.try_send(first.encode_to_vec().into()).expect("the queue is empty");
        let opening = async {
            grpc.ready().await.map_err(|error| End::Dial(Cause(error.into())))?;
            let path = PathAndQuery::from_static(CONNECT_PATH);
            let response = grpc.streaming(Request::new(ReceiverStream::new(queue)), path, BytesCodec).await;
            let mut from_manager = response.map_err(failed)?.into_inner();
            acknowledged(&mut from_manager).await?;
            Ok(Stream { to_manager, from_manager })
        };
        tokio::time::timeout(ACK_TIMEOUT, opening).await.unwrap_or(Err(End::NoAck))
    }

    async fn speak(&mut self, mut stream: Stream) -> End {
        let mut speech = Speech {
            progress: self.index.subscribe(),
            cadence: Cadence::default(),
            answers: VecDeque::new(),
            is_ready: false,
            is_held: None,
            shed: Shed::Nothing,
        };
        loop {
            tokio::select! {
                received = stream.from_manager.message() => match received {
                    Ok(Some(bytes)) => self.hear(bytes, &mut speech.answers),
                    Ok(None) => return End::Ended { refused: speech.suspect(Code::Ok) },
                    Err(status) => return End::Failed { refused: speech.suspect(status.code()), status },
                },
                () = self.first_state.ready(), if !speech.is_ready => speech.is_ready = true,
                Ok(permit) = stream.to_manager.reserve(), if !speech.answers.is_empty() => {
                    permit.send(speech.answers.pop_front().expect("not empty"));
                }
                Ok(permit) = speech.due(&stream.to_manager) => {
                    self.send_state(permit, &mut speech).await;
                }
            }
        }
    }

    async fn send_state(&self, permit: mpsc::Permit<'_, Bytes>, speech: &mut Speech) {
        let (index, fit) = (self.index.clone(), *self.fit);
        let revision = speech.progress.borrow_and_update().revision;
        // Grows with the cluster: not on a thread that others' input waits for.
        let encoded = tokio::task::spawn_blocking(move || index.read(|cluster| fit.encode(cluster))).await;
        match encoded.expect("projecting an index does not panic") {
            Ok(encoded) => {
                speech.tell_shed(encoded.shed);
                self.metrics.state_sent(encoded.bytes.len(), encoded.shed);
                tracing::debug!(bytes = encoded.bytes.len(), revision, "state sent");
                speech.cadence.sent(revision, encoded.bytes.len(), Instant::now());
                permit.send(encoded.bytes);
            }
            Err(too_large) => speech.hold(revision, too_large),
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
    /// The revision that is too large to be sent; a later one may fit.
    is_held: Option<u64>,
    shed: Shed,
}

impl Speech {
    /// Waits until a state is due and the stream has room for it.
    async fn due<'a>(
        &mut self,
        stream: &'a mpsc::Sender<Bytes>,
    ) -> Result<mpsc::Permit<'a, Bytes>, mpsc::error::SendError<()>> {
        loop {
            let Progress { revision, .. } = *self.progress.borrow_and_update();
            let may_send = self.is_ready && self.is_held != Some(revision);
            let due = self.cadence.due(revision, Instant::now());
            tokio::select! {
                () = tokio::time::sleep_until(due), if may_send => return stream.reserve().await,
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

    fn tell_shed(&mut self, shed: Shed) {
        if shed != self.shed {
            tracing::warn!(left_out = shed.what(), "the state's size decides what of it is sent");
        }
        self.shed = shed;
        self.is_held = None;
    }

    fn hold(&mut self, revision: u64, why: TooLarge) {
        tracing::error!(error = %why, "state not sent");
        self.is_held = Some(revision);
    }
}

/// Waits for the first message, which must be a positive acknowledgement.
async fn acknowledged(from_manager: &mut Streaming<Bytes>) -> Result<(), End> {
    let first = from_manager.message().await.map_err(failed)?.ok_or(End::Ended { refused: None })?;
    let response = ConnectResponse::decode(first).map_err(|error| End::Dial(Cause(error.into())))?;
    match response.message {
        Some(ManagerMessage::ConnectionAck(ack)) if ack.accepted => Ok(()),
        Some(ManagerMessage::ConnectionAck(_)) => Err(End::Refused(why(from_manager).await)),
        Some(ManagerMessage::Error(error)) => Err(End::Refused(error.error_message)),
        Some(ManagerMessage::ProxyConfigRequest(_)) | None => {
            Err(End::Refused("its first message is no acknowledgement".to_owned()))
        }
    }
}

/// The words that end the stream after a refusal.
async fn why(from_manager: &mut Streaming<Bytes>) -> String {
    match from_manager.message().await {
        Err(status) => status.message().to_owned(),
        Ok(_) => "the cluster id is in use".to_owned(),
    }
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
