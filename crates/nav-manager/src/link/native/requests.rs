//! Requests to one edge. Their results do not come over its stream, see `delivery`.

use std::collections::HashMap;

use bytes::Bytes;
use futures::StreamExt;
use futures::future::BoxFuture;
use futures::stream::FuturesUnordered;
use nav_mesh::{ClusterId, ObjectName};
use nav_proto::link::v1::{self, request};
use nav_runtime::random;
use tokio::sync::oneshot;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::awaited::{Asked, Awaited, RequestId};
use crate::link::{Question, RequestError};

/// How many results a session waits for at once.
const MAX_WAITING: usize = 256;

/// A request on its way to the session that owns the stream.
#[derive(Debug)]
pub(in crate::link) struct Ask {
    pub(in crate::link) question: Question,
    pub(in crate::link) deadline: Instant,
    pub(in crate::link) reply: oneshot::Sender<Result<Bytes, RequestError>>,
    /// Cancelled by whoever asks, once it has the result or has given up.
    pub(in crate::link) over: CancellationToken,
}

/// What one session has asked. Dropping it gives all of it up.
pub(super) struct Requests {
    cluster: ClusterId,
    awaited: Awaited,
    waiting: HashMap<RequestId, CancellationToken>,
    overs: FuturesUnordered<BoxFuture<'static, RequestId>>,
}

impl Requests {
    pub(super) fn new(cluster: ClusterId, awaited: Awaited) -> Self {
        Self { cluster, awaited, waiting: HashMap::new(), overs: FuturesUnordered::new() }
    }

    /// The message to send for this request; `None` if it was turned down, or given up before.
    pub(super) fn ask(&mut self, Ask { question, deadline, reply, over }: Ask) -> Option<v1::Request> {
        if over.is_cancelled() {
            return None;
        }
        if self.waiting.len() >= MAX_WAITING {
            let _ = reply.send(Err(RequestError::TooMany));
            return None;
        }
        let id = random_id();
        self.waiting.insert(id, over.clone());
        self.overs.push(Box::pin({
            let over = over.clone();
            async move {
                over.cancelled().await;
                id
            }
        }));
        self.awaited.expect(id, Asked { cluster: self.cluster.clone(), reply, over });
        let timeout = deadline.saturating_duration_since(Instant::now());
        Some(v1::Request {
            id: Bytes::copy_from_slice(&id),
            timeout_ms: timeout.as_millis().try_into().unwrap_or(u64::MAX),
            what: Some(what(question)),
        })
    }

    /// Waits until a request is given up of which no result has come.
    pub(super) async fn given_up(&mut self) -> v1::Cancel {
        loop {
            let Some(id) = self.overs.next().await else { return std::future::pending().await };
            self.waiting.remove(&id);
            if self.awaited.give_up(id) {
                return v1::Cancel { id: Bytes::copy_from_slice(&id) };
            }
        }
    }
}

impl Drop for Requests {
    fn drop(&mut self) {
        for (id, over) in self.waiting.drain() {
            self.awaited.give_up(id);
            // Ends a delivery that is under way.
            over.cancel();
        }
    }
}

fn what(question: Question) -> request::What {
    match question {
        Question::ProxyConfig { pod: ObjectName { namespace, name }, max_age } => {
            let max_age_ms = max_age.as_millis().try_into().unwrap_or(u64::MAX);
            let (namespace, pod) = (namespace.to_string(), name.to_string());
            request::What::ProxyConfig(request::ProxyConfig { namespace, pod, max_age_ms })
        }
    }
}

/// Who can repeat it was asked: it must not be guessed.
fn random_id() -> RequestId {
    random::bytes()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::builders::cluster;

    fn ask(over: &CancellationToken) -> Ask {
        let question = Question::ProxyConfig { pod: ObjectName::new("shop", "cart-1"), max_age: Duration::ZERO };
        Ask { question, deadline: Instant::now(), reply: oneshot::channel().0, over: over.clone() }
    }

    #[test]
    fn a_request_that_was_given_up_while_it_was_queued_is_not_sent() {
        let mut requests = Requests::new(cluster("east"), Awaited::default());
        let over = CancellationToken::new();
        assert!(requests.ask(ask(&over)).is_some());
        over.cancel();
        assert!(requests.ask(ask(&over)).is_none());
    }
}
