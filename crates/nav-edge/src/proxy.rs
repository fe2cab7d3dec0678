//! What the proxies of the cluster are configured with, fetched when somebody asks.
//!
//! ```text
//!                             target        access           press
//! question ──Shared──► pod ──────────► way ────────► parts ────────► redacted, compressed ──envelope──► answer
//!             └─ equal questions share one fetch, and its answer for a few seconds
//! ```
//!
//! Nothing that a proxy says, or somebody on the way to it, leaves this module before it was redacted; and no answer is ever held
//! whole before it is compressed.
//! What is asked of a proxy is in [`part`]; nothing from outside becomes a part of it.

mod access;
mod envelope;
mod failure;
mod fetch;
mod metrics;
mod part;
mod press;
mod target;

use std::time::Duration;

use futures::FutureExt;
use futures::future::BoxFuture;
use kube::Client;
use nav_envoy::redact::Redaction;
use nav_mesh::ObjectName;
use nav_runtime::metrics::Metrics;
use nav_runtime::shared::{Keeping, Shared};
use tokio::sync::watch;

use self::access::Access;
use self::fetch::{Fetcher, Patience};
use self::metrics::ProxyMetrics;
use self::target::Target;
use crate::answers::{Answer, Answers, Question, Refusal};
use crate::config::Config;
use crate::index::Index;

/// Compressed answers that are kept. A click after another finds one; a change in the cluster shows with the next look.
const KEPT: Keeping = Keeping { ttl: Duration::from_secs(5), weight: 64 * 1024 * 1024 };

/// Answers what proxies are configured with.
pub(crate) struct Proxies {
    index: Index,
    fetcher: Fetcher,
    answers: Shared<ObjectName, Answer, Refusal>,
    metrics: ProxyMetrics,
}

impl Proxies {
    /// `client` has one once the API server's credentials are known.
    pub(crate) fn new(
        config: &Config,
        index: Index,
        client: watch::Receiver<Option<Client>>,
        redaction: Redaction,
        metrics: &Metrics,
    ) -> anyhow::Result<Self> {
        let access = Access::new(config.proxies.proxy_access, &config.source, client);
        let fetcher = Fetcher::new(access, redaction, config.proxies.limit()?, Patience::default());
        Ok(Self::with(index, fetcher, metrics))
    }

    fn with(index: Index, fetcher: Fetcher, metrics: &Metrics) -> Self {
        let (answers, metrics) = (Shared::new(KEPT, Answer::packed_len), ProxyMetrics::register(metrics));
        Self { index, fetcher, answers, metrics }
    }

    /// A fetch of its own, whoever else asks.
    fn fetch(&self, pod: &ObjectName) -> impl Future<Output = Result<Answer, Refusal>> + Send + use<> {
        let (index, fetcher, metrics) = (self.index.clone(), self.fetcher.clone(), self.metrics.clone());
        let pod = pod.clone();
        async move {
            let fetch = metrics.begin();
            let fetched = match index.read(|cluster| Target::find(cluster, &pod)) {
                Ok(target) => fetcher.fetch(target).await,
                Err(failure) => Err(failure),
            };
            let fetched = fetched.map_err(|failure| fetcher.refusal(&failure));
            fetch.end(&fetched);
            fetched.inspect_err(|refusal| {
                tracing::info!(%pod, error = refusal.text, "the configuration of a proxy could not be fetched");
            })
        }
    }
}

impl Answers for Proxies {
    fn answer(&self, question: Question) -> BoxFuture<'static, Result<Answer, Refusal>> {
        let Question::ProxyConfig { pod, max_age } = question;
        let (answers, fetch) = (self.answers.clone(), self.fetch(&pod));
        async move { answers.get(pod, max_age, || fetch).await }.boxed()
    }
}

#[cfg(test)]
mod tests;
