//! A manager and its edges in one process, speaking to each other as if they were not.

use std::net::SocketAddr;
use std::time::Duration;

use nav_edge::config::{LinkArgs, SourceArgs, TlsArgs};
use nav_edge::index::Index;
use nav_manager::fleet::Fleet;
use nav_mesh::ClusterId;
use nav_runtime::tasks::{OnEnd, Tasks};
use tokio_util::sync::CancellationToken;

use crate::cli::say;

/// What `demo` and `local` have in common.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// Where the page and the API are served
    #[arg(long, env = "NAVIGATOR_LISTEN", value_name = "ADDR", default_value = "127.0.0.1:8081")]
    listen: SocketAddr,
    /// Serve plain text beyond this machine: only where the network itself is trusted
    #[arg(long, env = "NAVIGATOR_INSECURE")]
    insecure: bool,
    /// Do not open the page in a browser
    #[arg(long)]
    no_browser: bool,
}

/// A cluster and where it is read from.
#[derive(Debug)]
pub(crate) struct Cluster {
    pub(crate) id: ClusterId,
    pub(crate) source: SourceArgs,
}

/// Everything bound, nothing running yet.
pub(crate) struct Together {
    manager: nav_manager::Manager,
    edges: Vec<(ClusterId, nav_edge::Edge)>,
    open_browser: bool,
    stopping: CancellationToken,
}

/// A person waits for the prompt.
const GRACE: Duration = Duration::from_secs(1);

/// How often an edge is asked what troubles it.
const NOTE_INTERVAL: Duration = Duration::from_millis(500);

impl Together {
    pub(crate) fn build(args: Args, clusters: Vec<Cluster>, stopping: CancellationToken) -> anyhow::Result<Self> {
        let Args { listen, insecure, no_browser } = args;
        let mut config = nav_manager::Config { listen, shutdown_grace: GRACE, ..nav_manager::Config::local() };
        config.tls.insecure = insecure;
        let manager = nav_manager::build(config, stopping.clone())?;
        let edges = clusters.into_iter().map(|cluster| edge(cluster, &manager.edge_url, &stopping));
        let edges = edges.collect::<anyhow::Result<_>>()?;
        Ok(Self { manager, edges, open_browser: !no_browser, stopping })
    }

    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let Self { manager, edges, open_browser, stopping } = self;
        let (url, fleet) = (manager.url.clone(), manager.fleet.clone());
        let mut tasks = Tasks::new(stopping.clone());
        tasks.spawn("manager", OnEnd::Fatal, manager.run());
        for (id, edge) in edges {
            let notes = note(id.clone(), edge.index.clone(), fleet.clone(), stopping.clone());
            tasks.spawn(format!("notes of {id}"), OnEnd::Fatal, notes);
            // A folder that is gone or a broken kubeconfig ends one edge; the other clusters stay.
            tasks.spawn(format!("edge {id}"), OnEnd::Ignore, run_edge(id, edge, fleet.clone()));
        }
        say(format_args!("Navigator is at {url} (Ctrl-C ends it)"));
        if open_browser {
            tasks.spawn("browser", OnEnd::Ignore, open(url));
        }
        tasks.run_until_done(GRACE + GRACE / 2).await
    }
}

fn edge(cluster: Cluster, manager: &str, stopping: &CancellationToken) -> anyhow::Result<(ClusterId, nav_edge::Edge)> {
    let Cluster { id, source } = cluster;
    let config = nav_edge::Config {
        manager: vec![manager.to_owned()],
        cluster_id: id.clone(),
        source,
        tls: TlsArgs::default(),
        admin_listen: None,
        link: LinkArgs::default(),
    };
    Ok((id, nav_edge::build(config, stopping.clone())?))
}

async fn run_edge(id: ClusterId, edge: nav_edge::Edge, fleet: Fleet) -> anyhow::Result<()> {
    let result = edge.run().await;
    if let Err(error) = &result {
        say(format_args!("{id}: {error:#}"));
        fleet.note(&id, Some(format!("{error:#}")));
    }
    result
}

/// Shows what troubles an edge beside its cluster: an edge cannot say so over the plain protocol.
async fn note(id: ClusterId, index: Index, fleet: Fleet, stopping: CancellationToken) -> anyhow::Result<()> {
    let mut ticks = tokio::time::interval(NOTE_INTERVAL);
    let mut noted = None;
    while stopping.run_until_cancelled(ticks.tick()).await.is_some() {
        let trouble = nav_edge::trouble(&index);
        if trouble != noted {
            match &trouble {
                Some(trouble) => say(format_args!("{id}: {trouble}")),
                None => say(format_args!("{id}: well again")),
            }
            fleet.note(&id, trouble.clone());
            noted = trouble;
        }
    }
    Ok(())
}

async fn open(url: String) -> anyhow::Result<()> {
    if let Ok(Err(error)) = tokio::task::spawn_blocking(move || webbrowser::open(&url)).await {
        tracing::debug!(%error, "no browser could be opened");
    }
    Ok(())
}
