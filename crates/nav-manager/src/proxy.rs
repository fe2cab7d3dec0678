//! What proxies are configured to do: asked of the edges that can reach them, read here, and kept for a moment.
//!
//! ```text
//! askers ──equal questions share one──► Proxies ──► EdgeHandle ══► edge
//!                                          └─ Answer, read on a thread of its own
//! ```

mod answer;
mod error;

pub(crate) use self::error::NoAnswer;
pub(crate) use nav_proto::proxy::Answer;

use std::sync::Arc;
use std::time::Duration;

use nav_envoy::redact::Redaction;
use nav_mesh::{ClusterId, ObjectName};
use nav_runtime::shared::{Keeping, Shared};

use crate::link::{EdgeHandle, Links, Question, RequestError};

/// What asking for proxies' configuration may cost.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long an edge may take to answer.
    pub timeout: Duration,
    /// How long an answer is kept.
    pub keep: Duration,
    /// What all that are kept may take together, in bytes.
    pub kept: usize,
}

/// Asks for pods' proxies. Clones share what is kept.
#[derive(Clone)]
pub struct Proxies {
    links: Links,
    answers: Shared<Pod, Arc<Answer>, NoAnswer>,
    limits: Limits,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Pod {
    cluster: ClusterId,
    name: ObjectName,
}

impl Proxies {
    pub fn new(links: Links, limits: Limits) -> Self {
        let keeping = Keeping { ttl: limits.keep, weight: limits.kept };
        let answers = Shared::new(keeping, |answer: &Arc<Answer>| answer::weight(answer));
        Self { links, answers, limits }
    }

    /// What the pod's proxy told, at most `max_age` ago if that is given. Dropping the future gives the question up.
    pub(crate) async fn ask(
        &self,
        cluster: &ClusterId,
        name: &ObjectName,
        max_age: Option<Duration>,
    ) -> Result<Arc<Answer>, NoAnswer> {
        let edge = self.links.edge(cluster).ok_or(NoAnswer::EdgeAway)?;
        let pod = Pod { cluster: cluster.clone(), name: name.clone() };
        let patience = self.limits.timeout;
        let asking = Asking { edge, pod: name.clone(), patience, redaction: self.links.redaction().clone() };
        let answer = self.answers.get(pod, max_age.unwrap_or(Duration::MAX), || asking.ask());
        tokio::time::timeout(patience, answer).await.unwrap_or(Err(RequestError::TimedOut(patience).into()))
    }
}

/// One question to one edge.
struct Asking {
    edge: EdgeHandle,
    pod: ObjectName,
    patience: Duration,
    redaction: Redaction,
}

impl Asking {
    async fn ask(self) -> Result<Arc<Answer>, NoAnswer> {
        let Self { edge, pod, patience, redaction } = self;
        let answer = if edge.is_native() {
            // What comes is kept here as new: it must not have been kept there before.
            let question = Question::ProxyConfig { pod, max_age: Duration::ZERO };
            answer::of_native(edge.ask(question, patience).await?).await?
        } else {
            answer::of_plain(edge.proxy_config(&pod.namespace, &pod.name, patience).await?, redaction).await?
        };
        Ok(Arc::new(answer))
    }
}
