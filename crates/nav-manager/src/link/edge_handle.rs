//! Asking edges.

use std::time::Duration;

use bytes::Bytes;
use nav_mesh::ObjectName;
use nav_proto::types::v1alpha1::ProxyConfig;
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tonic::Code;

use super::native::Ask;
use super::plain::Command;

/// How many requests may wait for a session to take them.
pub(super) const QUEUE: usize = 64;

/// The edge of one cluster, for as long as its stream lives. Cheap to clone.
#[derive(Clone, Debug)]
pub struct EdgeHandle {
    line: Line,
}

/// Requests on their way to the session that owns the stream.
#[derive(Clone, Debug)]
enum Line {
    Plain(mpsc::Sender<Command>),
    Native(mpsc::Sender<Ask>),
}

/// What only an edge can see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// The live configuration of a pod's proxy. An answer that the edge still has may be this old.
    ProxyConfig { pod: ObjectName, max_age: Duration },
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    #[error("the edge of the cluster is not connected any more")]
    Disconnected,
    #[error("the edge did not answer within {}", humantime::format_duration(*.0))]
    TimedOut(Duration),
    #[error("too many requests to this edge are waiting for an answer")]
    TooMany,
    #[error("the edge speaks another protocol, which has no such request")]
    OtherProtocol,
    #[error("the edge cannot tell: {0}")]
    Refused(String),
    /// Told over the native link. The reason is empty for an edge that knows none.
    #[error("{text}")]
    Failed { code: Code, reason: String, text: String },
    #[error("the answer is larger than the limit of {limit} bytes (--max-result-size)")]
    TooLarge { limit: usize },
    #[error("too many large answers are held at once; ask again later")]
    NoRoom,
    #[error("the answer broke off: {0}")]
    Broken(String),
}

impl EdgeHandle {
    pub(super) fn plain() -> (Self, mpsc::Receiver<Command>) {
        let (sender, commands) = mpsc::channel(QUEUE);
        (Self { line: Line::Plain(sender) }, commands)
    }

    pub(super) fn native() -> (Self, mpsc::Receiver<Ask>) {
        let (sender, asks) = mpsc::channel(QUEUE);
        (Self { line: Line::Native(sender) }, asks)
    }

    /// Whether it can be [`ask`](Self::ask)ed.
    pub fn is_native(&self) -> bool {
        matches!(self.line, Line::Native(_))
    }

    /// Asks an edge of the plain protocol for the proxy configuration of a pod. Dropping the future gives the request up.
    pub async fn proxy_config(
        &self,
        namespace: &str,
        pod: &str,
        patience: Duration,
    ) -> Result<ProxyConfig, RequestError> {
        let Line::Plain(line) = &self.line else { return Err(RequestError::OtherProtocol) };
        let (reply, answer) = oneshot::channel();
        let command = Command { pod_namespace: namespace.to_owned(), pod_name: pod.to_owned(), reply };
        exchange(line, command, answer, patience).await
    }

    /// Asks a native edge; the result is whole, as the edge gave it. Dropping the future gives the request up.
    pub async fn ask(&self, question: Question, patience: Duration) -> Result<Bytes, RequestError> {
        let Line::Native(line) = &self.line else { return Err(RequestError::OtherProtocol) };
        let (reply, answer) = oneshot::channel();
        let over = CancellationToken::new();
        let _over_when_dropped = over.clone().drop_guard();
        let ask = Ask { question, deadline: Instant::now() + patience, reply, over };
        exchange(line, ask, answer, patience).await
    }

    /// How many requests the session has not taken yet.
    pub(super) fn queued(&self) -> usize {
        match &self.line {
            Line::Plain(line) => line.max_capacity() - line.capacity(),
            Line::Native(line) => line.max_capacity() - line.capacity(),
        }
    }
}

async fn exchange<R, T>(
    line: &mpsc::Sender<R>,
    request: R,
    answer: oneshot::Receiver<Result<T, RequestError>>,
    patience: Duration,
) -> Result<T, RequestError> {
    let exchange = async {
        line.send(request).await.map_err(|_| RequestError::Disconnected)?;
        answer.await.unwrap_or(Err(RequestError::Disconnected))
    };
    tokio::time::timeout(patience, exchange).await.unwrap_or(Err(RequestError::TimedOut(patience)))
}
