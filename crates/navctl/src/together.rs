//! A manager and its edges in one process, speaking to each other as if they were not.

use std::net::SocketAddr;
use std::time::Duration;

use clap::builder::BoolishValueParser;
use nav_edge::config::{LinkArgs, ProxyArgs, SourceArgs, TlsArgs};
use nav_edge::index::Index;
use nav_edge::source::recording::{self, Track};
use nav_manager::fleet::Fleet;
use nav_mesh::ClusterId;
use nav_runtime::tasks::{OnEnd, Tasks};
use tokio_util::sync::CancellationToken;

use crate::cli::say;

/// What `demo` and `local` have in common.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// Where the web UI and the API are served
    #[arg(long, env = "NAVIGATOR_LISTEN", value_name = "ADDR", default_value = "127.0.0.1:8081")]
    listen: SocketAddr,
    /// Serve plain text beyond this machine: only where the network itself is trusted
    #[arg(long, env = "NAVIGATOR_INSECURE", value_parser = BoolishValueParser::new())]
    insecure: bool,
    /// Do not open the web UI in a browser
    #[arg(long, env = "NAVIGATOR_NO_BROWSER", value_parser = BoolishValueParser::new())]
    no_browser: bool,
}

/// A cluster and where it is read from.
#[derive(Debug)]
pub(crate) struct Cluster {
    pub(crate) id: ClusterId,
    pub(crate) source: SourceArgs,
}

/// The manager is bound, nothing is running yet.
pub(crate) struct Together {
    manager: nav_manager::Manager,
    clusters: Vec<Cluster>,
    proxies: ProxyArgs,
    open_browser: bool,
    tasks: Tasks,
}

/// A person waits for the prompt.
const GRACE: Duration = Duration::from_secs(1);

/// How often an edge is asked what troubles it.
const NOTE_INTERVAL: Duration = Duration::from_millis(500);

impl Together {
    pub(crate) fn build(
        args: Args,
        clusters: Vec<Cluster>,
        proxies: ProxyArgs,
        stopping: CancellationToken,
    ) -> anyhow::Result<Self> {
        let Args { listen, insecure, no_browser } = args;
        let mut config = nav_manager::Config { listen, shutdown_grace: GRACE, ..nav_manager::Config::local() };
        config.tls.insecure = insecure;
        let manager = nav_manager::build(config, stopping.clone())?;
        Ok(Self { manager, clusters, proxies, open_browser: !no_browser, tasks: Tasks::new(stopping) })
    }

    /// Runs this beside everything else; its end is no matter.
    pub(crate) fn spawn(&mut self, name: &str, task: impl Future<Output = anyhow::Result<()>> + Send + 'static) {
        let stopping = self.tasks.token();
        self.tasks.spawn(
            name,
            OnEnd::Ignore,
            async move { stopping.run_until_cancelled(task).await.unwrap_or(Ok(())) },
        );
    }

    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let Self { manager, clusters, proxies, open_browser, mut tasks } = self;
        let (url, edge_url, fleet) = (manager.url.clone(), manager.edge_url.clone(), manager.fleet.clone());
        tasks.spawn("manager", OnEnd::Fatal, manager.run());
        for cluster in clusters {
            let name = format!("cluster {}", cluster.id);
            // A folder that is gone or a broken kubeconfig ends one edge; the other clusters stay.
            let running = run_cluster(cluster, proxies.clone(), edge_url.clone(), fleet.clone(), tasks.token());
            tasks.spawn(name, OnEnd::Ignore, running);
        }
        say(format_args!("Navigator is at {url} (Ctrl-C ends it)"));
        if open_browser {
            tasks.spawn("browser", OnEnd::Ignore, open(url));
        }
        tasks.run_until_done(GRACE + GRACE / 2).await
    }
}

/// Runs an edge for as long as the cluster is linked: a recording may take the link away and bring it back, and then it is an
/// edge that ends and another one that starts.
async fn run_cluster(
    cluster: Cluster,
    proxies: ProxyArgs,
    manager: String,
    fleet: Fleet,
    stopping: CancellationToken,
) -> anyhow::Result<()> {
    let mut link = cluster.source.recording.as_ref().map(Track::link);
    while stopping.run_until_cancelled(until(&mut link, true)).await.is_some() {
        let ending = stopping.child_token();
        let edge = run_edge(&cluster, &proxies, &manager, &fleet, ending.clone());
        tokio::pin!(edge);
        tokio::select! {
            result = &mut edge => return result,
            () = until(&mut link, false) => ending.cancel(),
        }
        edge.await?;
    }
    Ok(())
}

/// Only a recorded cluster's link comes and goes.
async fn until(link: &mut Option<recording::Link>, up: bool) {
    match link {
        Some(link) => link.is(up).await,
        None if up => {}
        None => std::future::pending().await,
    }
}

async fn run_edge(
    Cluster { id, source }: &Cluster,
    proxies: &ProxyArgs,
    manager: &str,
    fleet: &Fleet,
    ending: CancellationToken,
) -> anyhow::Result<()> {
    let config = nav_edge::Config {
        manager: vec![manager.to_owned()],
        cluster_id: id.clone(),
        source: source.clone(),
        tls: TlsArgs::default(),
        admin_listen: None,
        link: LinkArgs::default(),
        proxies: proxies.clone(),
    };
    let edge = nav_edge::build(config, ending)?;
    let index = edge.index.clone();
    let result = tokio::select! {
        result = edge.run() => result,
        () = note(id, &index, fleet, source.recording.is_none()) => Ok(()),
    };
    if let Err(error) = &result {
        say(format_args!("{id}: {error:#}"));
        fleet.note(id, Some(format!("{error:#}")));
    }
    result
}

/// Shows what troubles an edge beside its cluster, for ever: an edge cannot say so over the plain protocol. Of a
/// recording everything was said at the beginning.
async fn note(id: &ClusterId, index: &Index, fleet: &Fleet, is_news: bool) {
    let mut ticks = tokio::time::interval(NOTE_INTERVAL);
    let mut noted = None;
    loop {
        ticks.tick().await;
        let trouble = nav_edge::trouble(index);
        if trouble != noted {
            if is_news {
                say(format_args!("{id}: {}", trouble.as_deref().unwrap_or("well again")));
            }
            fleet.note(id, trouble.clone());
            noted = trouble;
        }
    }
}

async fn open(url: String) -> anyhow::Result<()> {
    if let Ok(Err(error)) = tokio::task::spawn_blocking(move || webbrowser::open(&url)).await {
        tracing::debug!(%error, "no browser could be opened");
    }
    Ok(())
}
