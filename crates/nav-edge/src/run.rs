//! The composition root: source → index → link, and the admin listener.

use std::sync::Arc;
use std::time::Duration;

use kube::Client;
use nav_runtime::admin;
use nav_runtime::health::Health;
use nav_runtime::listen::{self, Bound, ServeOptions};
use nav_runtime::metrics::Metrics;
use nav_runtime::tasks::{OnEnd, Tasks};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::answers::Answers;
use crate::config::{Config, SourceArgs};
use crate::index::Index;
use crate::link::{Link, LinkState};
use crate::proxy::Proxies;
use crate::{first_state, metrics, source};

/// Tasks that end when asked take next to no time.
const GRACE: Duration = Duration::from_secs(2);

/// An edge whose admin port is bound; it works once [`run`](Self::run).
pub struct Edge {
    /// `None` if it has no admin listener.
    pub admin_url: Option<String>,
    pub index: Index,
    /// Where the link stands.
    pub link_state: watch::Receiver<LinkState>,
    source: SourceArgs,
    /// Of the API server, once there is one: for whoever asks it for more than objects.
    client: watch::Sender<Option<Client>>,
    link: Link,
    first_state: watch::Sender<bool>,
    operators: Option<Bound>,
    health: Health,
    metrics: Metrics,
    stopping: CancellationToken,
}

/// Checks the configuration and binds the admin port. `stopping` ends the edge.
pub fn build(config: Config, stopping: CancellationToken) -> anyhow::Result<Edge> {
    build_with(config, None, stopping)
}

/// As [`build`], with somebody else to answer the manager's questions.
pub fn build_with(
    config: Config,
    answers: Option<Arc<dyn Answers>>,
    stopping: CancellationToken,
) -> anyhow::Result<Edge> {
    let operators = config.admin_binding()?.map(|binding| listen::bind("health and metrics", &binding)).transpose()?;
    let redaction = config.proxies.redaction()?;
    let index = Index::redacted_by(redaction.clone());
    let health = Health::new(stopping.clone());
    let metrics = Metrics::new("edge");
    metrics::register(&metrics, index.clone());
    let first_state = watch::Sender::new(false);
    let client = watch::Sender::new(None);
    let answers = match answers {
        Some(answers) => answers,
        None => Arc::new(Proxies::new(&config, index.clone(), client.subscribe(), redaction, &metrics)?),
    };
    let link = Link::new(config.link()?, index.clone(), answers, first_state.subscribe(), &health, &metrics);
    Ok(Edge {
        admin_url: operators.as_ref().map(Bound::url),
        index,
        link_state: link.state(),
        source: config.source,
        client,
        link,
        first_state,
        operators,
        health,
        metrics,
        stopping,
    })
}

impl Edge {
    /// Watches and streams until the token is cancelled.
    pub async fn run(self) -> anyhow::Result<()> {
        let Self {
            admin_url: _,
            index,
            link_state: _,
            source,
            client,
            link,
            first_state,
            operators,
            health,
            metrics,
            stopping,
        } = self;
        let mut tasks = Tasks::new(stopping.clone());
        tasks.spawn("source", OnEnd::Fatal, source::run(source, index.clone(), client, stopping.clone()));
        tasks.spawn("link", OnEnd::Fatal, link.run(stopping.clone()));
        if let Some(bound) = operators {
            let options = ServeOptions { drain: GRACE / 2, ..ServeOptions::default() };
            let admin = admin::router(health.clone(), metrics);
            tasks.spawn("admin listener", OnEnd::Fatal, listen::serve(bound, admin, options, stopping.clone()));
        }
        let watching = first_state::watch(index, health.part("source"), first_state, stopping);
        tasks.spawn("first state", OnEnd::Fatal, watching);
        tasks.run_until_done(GRACE).await
    }
}
