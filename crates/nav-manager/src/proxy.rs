//! What proxies are configured to do: asked of the edges that can reach them, read here, and kept for a moment.
//!
//! ```text
//! askers ──equal questions share one──► Proxies ──► EdgeHandle ══► edge
//!                                          └─ Answer, read on a thread of its own
//! ```

mod answer;
mod error;

pub(crate) use self::answer::Answer;
pub(crate) use self::error::NoAnswer;

use std::sync::Arc;
use std::time::Duration;

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
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Pod {
    cluster: ClusterId,
    name: ObjectName,
}

impl Proxies {
    pub fn new(links: Links, limits: Limits) -> Self {
        let keeping = Keeping { ttl: limits.keep, weight: limits.kept };
        Self { links, answers: Shared::new(keeping, |answer| answer.weight()), limits }
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
        let fetch = || fetch(edge, name.clone(), self.limits.timeout);
        self.answers.get(pod, max_age.unwrap_or(self.limits.keep), fetch).await
    }
}

async fn fetch(edge: EdgeHandle, pod: ObjectName, patience: Duration) -> Result<Arc<Answer>, NoAnswer> {
    let answer = if edge.is_native() {
        Answer::of_native(edge.ask(Question::ProxyConfig(pod), patience).await?).await?
    } else {
        Answer::of_plain(edge.proxy_config(&pod.namespace, &pod.name, patience).await?).await
    };
    Ok(Arc::new(answer))
}
