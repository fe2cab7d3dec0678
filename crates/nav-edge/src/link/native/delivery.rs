//! Results of the manager's requests, each on a call of its own.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use nav_mesh::{ClusterId, ObjectName};
use nav_proto::codec::BytesCodec;
use nav_proto::link;
use nav_proto::link::v1::{self, chunk, request::What};
use nav_runtime::error::Chain;
use prost::Message;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::{AbortHandle, JoinSet};
use tokio_stream::wrappers::ReceiverStream;
use tonic::client::Grpc;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::transport::Channel;
use tonic::{Code, Request, Status};

use crate::answers::{Answer, Answers, Question, Refusal};
use crate::link::LinkConfig;
use crate::link::dial::Manager;

/// What a manager asks for beyond these is refused until some of it is done.
const MAX_AT_ONCE: usize = 256;

/// Refusals that may be on their way. Whoever asks for still more waits in vain, until the time is over.
const MAX_REFUSALS: usize = 256;

/// Answers that are had and sent at once: each takes some memory until the manager has it.
const ANSWERED_AT_ONCE: usize = 8;

/// What is being answered. Dropping it gives all of it up.
pub(super) struct Deliveries {
    cluster: ClusterId,
    manager: Manager,
    keepalive: Duration,
    answers: Arc<dyn Answers>,
    /// Another connection than the stream's: a large result must not hold up changes. Made when first needed.
    channel: Option<Channel>,
    turns: Arc<Semaphore>,
    tasks: JoinSet<Bytes>,
    running: HashMap<Bytes, AbortHandle>,
}

impl Deliveries {
    pub(super) fn new(config: &LinkConfig, manager: Manager, answers: Arc<dyn Answers>) -> Self {
        let turns = Arc::new(Semaphore::new(ANSWERED_AT_ONCE));
        Self {
            cluster: config.cluster.clone(),
            manager,
            keepalive: config.keepalive,
            answers,
            channel: None,
            turns,
            tasks: JoinSet::new(),
            running: HashMap::new(),
        }
    }

    pub(super) fn begin(&mut self, request: v1::Request) {
        if self.tasks.len() >= MAX_AT_ONCE + MAX_REFUSALS {
            return tracing::debug!("a request is left unanswered: far too many are waiting");
        }
        let is_too_much = self.tasks.len() >= MAX_AT_ONCE;
        let channel = match self.channel() {
            Ok(channel) => channel,
            Err(error) => return tracing::warn!(error = %Chain(error.as_ref()), "a request cannot be answered"),
        };
        let head = chunk::Head { request_id: request.id.clone(), cluster_id: self.cluster.to_string() };
        let (answers, turns) = (Arc::clone(&self.answers), Arc::clone(&self.turns));
        let id = request.id.clone();
        let task = async move {
            let patience = Duration::from_millis(request.timeout_ms);
            let delivery = async {
                if is_too_much {
                    return deliver(channel, head, async { Err(too_much()) }).await;
                }
                let _turn = turns.acquire().await.expect("nobody closes it");
                deliver(channel, head, answer(answers, request.what)).await
            };
            match tokio::time::timeout(patience, delivery).await {
                Ok(Ok(())) => {}
                Ok(Err(status)) => tracing::debug!(error = %status, "a result was not delivered"),
                Err(_) => tracing::debug!("a request was given up: its time is over"),
            }
            request.id
        };
        self.running.insert(id, self.tasks.spawn(task));
    }

    pub(super) fn cancel(&mut self, id: &[u8]) {
        if let Some(task) = self.running.get(id) {
            task.abort();
        }
    }

    /// Waits until one is done.
    pub(super) async fn done(&mut self) {
        match self.tasks.join_next().await {
            Some(_) => self.running.retain(|_, task| !task.is_finished()),
            None => std::future::pending().await,
        }
    }

    fn channel(&mut self) -> anyhow::Result<Channel> {
        if self.channel.is_none() {
            self.channel = Some(self.manager.connect_when_needed(self.keepalive)?);
        }
        Ok(self.channel.clone().expect("it was just made"))
    }
}

fn too_much() -> Refusal {
    let text = "too many requests to this edge are waiting for their answers; try again".to_owned();
    Refusal { code: Code::ResourceExhausted, reason: "TOO_MANY_REQUESTS", text }
}

async fn answer(answers: Arc<dyn Answers>, what: Option<What>) -> Result<Answer, Refusal> {
    match what {
        Some(What::ProxyConfig(v1::request::ProxyConfig { namespace, pod, max_age_ms })) => {
            let (pod, max_age) = (ObjectName::new(namespace, pod), Duration::from_millis(max_age_ms));
            answers.answer(Question::ProxyConfig { pod, max_age }).await
        }
        None => {
            let text = "this version of the edge does not know what is asked".to_owned();
            Err(Refusal { code: Code::Unimplemented, reason: "EDGE_TOO_OLD", text })
        }
    }
}

/// Sends what becomes of `answer` until it is sent, or nobody listens any more.
async fn deliver(
    channel: Channel,
    head: chunk::Head,
    answer: impl Future<Output = Result<Answer, Refusal>>,
) -> Result<(), Status> {
    let mut grpc = Grpc::new(channel);
    grpc.ready().await.map_err(|error| Status::unavailable(error.to_string()))?;
    let (chunks, queue) = mpsc::channel(1);
    let path = PathAndQuery::from_static(link::DELIVER_PATH);
    let call = grpc.client_streaming(Request::new(ReceiverStream::new(queue)), path, BytesCodec);
    let sending = async {
        // Who does not listen any more says so by the status of the call.
        let _ = send(&chunks, head, answer).await;
        drop(chunks);
    };
    let mut call = std::pin::pin!(call);
    let response = tokio::select! {
        response = &mut call => response,
        () = sending => call.await,
    };
    response.map(drop)
}

type Unheard = mpsc::error::SendError<Bytes>;

async fn send(
    chunks: &mpsc::Sender<Bytes>,
    head: chunk::Head,
    answer: impl Future<Output = Result<Answer, Refusal>>,
) -> Result<(), Unheard> {
    chunks.send(encoded(chunk::Part::Head(head))).await?;
    match answer.await {
        Ok(answer) => {
            chunks.send(encoded(chunk::Part::UnpackedLen(answer.unpacked_len as u64))).await?;
            for piece in answer.frames().iter().flat_map(pieces) {
                chunks.send(encoded(chunk::Part::Data(piece))).await?;
            }
            Ok(())
        }
        Err(Refusal { code, reason, text }) => {
            let failure = v1::Failure { code: code.into(), text, reason: reason.to_owned() };
            chunks.send(encoded(chunk::Part::Failure(failure))).await
        }
    }
}

/// Small enough for a chunk.
fn pieces(frame: &Bytes) -> impl Iterator<Item = Bytes> {
    const PIECE: usize = link::MAX_CHUNK - 64;
    let starts = (0..frame.len()).step_by(PIECE);
    starts.map(|start| frame.slice(start..frame.len().min(start + PIECE)))
}

fn encoded(part: chunk::Part) -> Bytes {
    v1::Chunk { part: Some(part) }.encode_to_vec().into()
}
