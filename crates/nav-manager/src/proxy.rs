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

use crate::link::{EdgeHandle, Links, Question};

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
    /// For edges that leave it to whoever reads their answers.
    redaction: Redaction,
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
        Self { links, answers, limits, redaction: Redaction::new(&random_key(), false) }
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
        let max_age = max_age.unwrap_or(self.limits.keep);
        let asking = Asking {
            edge,
            pod: name.clone(),
            max_age,
            patience: self.limits.timeout,
            redaction: self.redaction.clone(),
        };
        self.answers.get(pod, max_age, || asking.ask()).await
    }
}

/// One question to one edge.
struct Asking {
    edge: EdgeHandle,
    pod: ObjectName,
    max_age: Duration,
    patience: Duration,
    redaction: Redaction,
}

impl Asking {
    async fn ask(self) -> Result<Arc<Answer>, NoAnswer> {
        let Self { edge, pod, max_age, patience, redaction } = self;
        let answer = if edge.is_native() {
            answer::of_native(edge.ask(Question::ProxyConfig { pod, max_age }, patience).await?).await?
        } else {
            answer::of_plain(edge.proxy_config(&pod.namespace, &pod.name, patience).await?, redaction).await?
        };
        Ok(Arc::new(answer))
    }
}

/// Equal secrets are marked alike for as long as this manager lives.
fn random_key() -> [u8; 32] {
    let mut key = [0; 32];
    getrandom::fill(&mut key).expect("the operating system has random bytes");
    key
}
