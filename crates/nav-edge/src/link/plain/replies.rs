//! What the manager asked for, each answered when it is known.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use nav_mesh::ObjectName;
use nav_proto::backend::v1alpha1::connect_request::Message as EdgeMessage;
use nav_proto::backend::v1alpha1::proxy_config_response::Result as Reply;
use nav_proto::backend::v1alpha1::{ConnectRequest, ProxyConfigRequest, ProxyConfigResponse};
use nav_proto::plain::proxy_config;
use prost::Message;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;

use crate::answers::{Answer, Answers, Question, Refusal};

/// A manager that asks for more than this is not heard until some of it is done.
const MAX_AT_ONCE: usize = 256;

/// Answers that are unpacked and on their way at once: each takes some times what a message may.
const SENT_AT_ONCE: usize = 2;

/// How old an answer may be: a manager that asks again within it wants the same.
const MAX_AGE: Duration = Duration::from_secs(2);

/// What is being answered. Dropping it gives all of it up.
pub(super) struct Replies {
    answers: Arc<dyn Answers>,
    /// What a message may take.
    limit: usize,
    to_manager: mpsc::Sender<Bytes>,
    turns: Arc<Semaphore>,
    tasks: JoinSet<()>,
}

impl Replies {
    pub(super) fn new(answers: Arc<dyn Answers>, limit: usize, to_manager: mpsc::Sender<Bytes>) -> Self {
        Self { answers, limit, to_manager, turns: Arc::new(Semaphore::new(SENT_AT_ONCE)), tasks: JoinSet::new() }
    }

    pub(super) fn may_begin(&self) -> bool {
        self.tasks.len() < MAX_AT_ONCE
    }

    pub(super) fn begin(&mut self, request: ProxyConfigRequest) {
        let ProxyConfigRequest { request_id, pod_namespace, pod_name } = request;
        let pod = ObjectName::new(pod_namespace, pod_name);
        let answer = self.answers.answer(Question::ProxyConfig { pod: pod.clone(), max_age: MAX_AGE });
        let (limit, to_manager, turns) = (self.limit, self.to_manager.clone(), Arc::clone(&self.turns));
        self.tasks.spawn(async move {
            let answer = answer.await;
            let _turn = turns.acquire().await.expect("nobody closes it");
            let reply = tokio::task::spawn_blocking(move || message(request_id, &pod, answer, limit)).await;
            // Why nobody listens is heard by the stream's owner.
            let _ = to_manager.send(reply.expect("decoding does not panic")).await;
        });
    }

    /// Waits until one is done.
    pub(super) async fn done(&mut self) {
        if self.tasks.join_next().await.is_none() {
            std::future::pending().await
        }
    }
}

fn message(request_id: String, pod: &ObjectName, answer: Result<Answer, Refusal>, limit: usize) -> Bytes {
    let whole = answer.map_err(|refusal| format!("pod {pod}: {}", refusal.text)).and_then(|answer| {
        // The message holds the dumps as they are: unpacking what cannot fit would be for nothing.
        fits(pod, answer.unpacked_len, limit)?;
        let config = proxy_config(answer.unpacked().into()).map_err(|error| format!("pod {pod}: {error}"))?;
        let message = encoded(&request_id, Reply::ProxyConfig(config));
        fits(pod, message.len(), limit).map(|()| message)
    });
    whole.unwrap_or_else(|text| encoded(&request_id, Reply::ErrorMessage(text)))
}

fn fits(pod: &ObjectName, len: usize, limit: usize) -> Result<(), String> {
    let text = || {
        format!(
            "pod {pod}: the configuration of its proxy takes {len} bytes, and a message of the plain protocol may have {limit} \
             (--max-state-size): raise the manager's limit and the edge's, or use a manager that speaks the native link"
        )
    };
    if len <= limit { Ok(()) } else { Err(text()) }
}

fn encoded(request_id: &str, reply: Reply) -> Bytes {
    let response = ProxyConfigResponse { request_id: request_id.to_owned(), result: Some(reply) };
    ConnectRequest { message: Some(EdgeMessage::ProxyConfigResponse(response)) }.encode_to_vec().into()
}
