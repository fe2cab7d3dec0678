//! The composition root: source → index → link, and the admin listener.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use nav_mesh::Kind;
use nav_mesh::status::KindState;
use nav_runtime::admin;
use nav_runtime::error::Chain;
use nav_runtime::health::{Health, Part};
use nav_runtime::listen::{self, Bound, ServeOptions};
use nav_runtime::metrics::Metrics;
use nav_runtime::tasks::{OnEnd, Tasks};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::config::{Config, SourceArgs};
use crate::index::{Index, KindReport};
use crate::link::{Link, LinkState};
use crate::{metrics, source};

/// Tasks that end when asked take next to no time.
const GRACE: Duration = Duration::from_secs(2);

/// How often readiness is brought up to date with the index.
const HEALTH_INTERVAL: Duration = Duration::from_secs(1);

/// How long after a failed attempt credentials are looked for again.
const CONNECT_PAUSE: Duration = Duration::from_secs(5);

/// An edge whose admin port is bound; it works once [`run`](Self::run).
pub struct Edge {
    /// `None` if it has no admin listener.
    pub admin_url: Option<String>,
    pub index: Index,
    /// Where the link stands.
    pub link_state: watch::Receiver<LinkState>,
    source: SourceArgs,
    link: Link,
    operators: Option<Bound>,
    health: Health,
    metrics: Metrics,
    stopping: CancellationToken,
}

/// Checks the configuration and binds the admin port. `stopping` ends the edge.
pub fn build(config: Config, stopping: CancellationToken) -> anyhow::Result<Edge> {
    let operators = config.admin_binding()?.map(|binding| listen::bind("health and metrics", &binding)).transpose()?;
    let index = Index::new();
    let health = Health::new(stopping.clone());
    let metrics = Metrics::new("edge");
    metrics::register(&metrics, index.clone());
    let link = Link::new(config.link()?, index.clone(), health.part("manager"), &metrics);
    Ok(Edge {
        admin_url: operators.as_ref().map(|bound| format!("{}://{}", bound.scheme(), bound.local_addr())),
        index,
        link_state: link.state(),
        source: config.source,
        link,
        operators,
        health,
        metrics,
        stopping,
    })
}

impl Edge {
    /// Watches and streams until the token is cancelled.
    pub async fn run(self) -> anyhow::Result<()> {
        let Self { admin_url: _, index, link_state: _, source, link, operators, health, metrics, stopping } = self;
        let mut tasks = Tasks::new(stopping.clone());
        tasks.spawn("source", OnEnd::Fatal, run_source(source, index.clone(), stopping.clone()));
        tasks.spawn("link", OnEnd::Fatal, link.run(stopping.clone()));
        if let Some(bound) = operators {
            let options = ServeOptions { drain: GRACE / 2, ..ServeOptions::default() };
            let admin = admin::router(health.clone(), metrics);
            tasks.spawn("admin listener", OnEnd::Fatal, listen::serve(bound, admin, options, stopping.clone()));
        }
        tasks.spawn("readiness", OnEnd::Fatal, watch_readiness(health.part("source"), index, stopping));
        tasks.run_until_done(GRACE).await
    }
}

/// Ready once the whole cluster was read; what cannot be read later on is told, but does not undo readiness: the edge
/// still serves what it knows.
async fn watch_readiness(part: Part, index: Index, stopping: CancellationToken) -> anyhow::Result<()> {
    let mut ticks = tokio::time::interval(HEALTH_INTERVAL);
    while stopping.run_until_cancelled(ticks.tick()).await.is_some() {
        if index.subscribe().borrow().settled {
            part.set_ready();
            break;
        }
        part.set_not_ready(trouble(&index).unwrap_or_else(|| "the first lists are not complete".to_owned()));
    }
    stopping.cancelled().await;
    Ok(())
}

async fn run_source(source: SourceArgs, index: Index, stopping: CancellationToken) -> anyhow::Result<()> {
    let SourceArgs { kubeconfig, context, files } = source;
    if !files.is_empty() {
        return source::files::run(files, index, stopping).await;
    }
    let connect = connect(kubeconfig.as_deref(), context.as_deref(), &index);
    match stopping.run_until_cancelled(connect).await {
        Some(client) => source::kube::run(client, index, stopping.clone()).await,
        None => Ok(()),
    }
}

/// Tries until the credentials can be had: an expired login, or a file that comes later, is no reason to give up.
async fn connect(kubeconfig: Option<&Path>, context: Option<&str>, index: &Index) -> kube::Client {
    loop {
        match source::kube::client(kubeconfig, context).await {
            Ok(client) => {
                index.set_problems(BTreeSet::new());
                return client;
            }
            Err(error) => index.set_problems(BTreeSet::from([Chain(error.as_ref()).to_string()])),
        }
        tokio::time::sleep(CONNECT_PAUSE).await;
    }
}

/// Why there is nothing to show yet, or why it may be out of date: in one sentence, for a person.
pub fn trouble(index: &Index) -> Option<String> {
    if let Some(problem) = index.problems().into_iter().next() {
        return Some(problem);
    }
    let is_core = |report: &KindReport| matches!(report.kind, Kind::Service | Kind::EndpointSlice | Kind::Pod);
    let mut unread = index.report().into_iter().filter(is_core).filter_map(|report| match report.state {
        KindState::Forbidden(reason) | KindState::Failing(reason) => Some(format!("{}: {reason}", report.kind)),
        KindState::Pending | KindState::Synced | KindState::Absent => None,
    });
    unread.next().map(|reason| format!("cannot read {reason}"))
}
