//! A manager and edges over the manifests of `tests/fleet`, one for all tests.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::mpsc::{SyncSender, sync_channel};

use nav_edge::config::{LinkArgs, ProxyArgs, SourceArgs, TlsArgs};
use nav_proto::api::v1::{Freshness, ListRequest};
use nav_runtime::tasks::{OnEnd, Tasks};
use nav_testkit::waiting::eventually;
use tokio_util::sync::CancellationToken;

use super::client;
use crate::client::Pages;
use crate::resources::CLUSTERS;

/// A manager with edges; all of it ends when it is dropped.
pub(super) struct Fleet {
    pub(super) url: String,
    /// Ends the edges.
    pub(super) edges: CancellationToken,
    _running: Tasks,
}

/// Where the manager of all three clusters answers.
pub(super) fn shared() -> &'static str {
    static URL: OnceLock<String> = OnceLock::new();
    URL.get_or_init(|| {
        let (started, url) = sync_channel(1);
        std::thread::spawn(move || keep(&started));
        url.recv().expect("the fleet starts")
    })
}

/// For as long as the tests run: none of their runtimes lives as long.
fn keep(started: &SyncSender<String>) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let fleet = Fleet::start(&["east", "lab", "west"]).await;
        started.send(fleet.url.clone()).expect("somebody waits for it");
        std::future::pending::<()>().await;
    });
}

impl Fleet {
    /// Clusters of `tests/fleet`.
    pub(super) async fn start(clusters: &[&str]) -> Self {
        let fleet = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fleet");
        let clusters: Vec<_> = clusters.iter().map(|name| fleet.join(name)).collect();
        Self::over(&clusters).await
    }

    /// Folders of manifests, each one cluster that is called as it; waits until every cluster is known.
    pub(super) async fn over(clusters: &[PathBuf]) -> Self {
        let (stopping, edges) = (CancellationToken::new(), CancellationToken::new());
        let manager = nav_manager::build(nav_manager::Config::local(), stopping.clone()).expect("free ports");
        let mut running = Tasks::new(stopping);
        for folder in clusters {
            let name = folder.file_name().expect("a folder with a name").to_string_lossy();
            let config = nav_edge::Config {
                manager: vec![manager.edge_url.clone()],
                cluster_id: name.parse().expect("an id"),
                source: SourceArgs { files: vec![folder.clone()], ..SourceArgs::default() },
                tls: TlsArgs::default(),
                admin_listen: None,
                link: LinkArgs::default(),
                proxies: ProxyArgs::default(),
            };
            let edge = nav_edge::build(config, edges.clone()).expect("an edge");
            running.spawn(format!("edge {name}"), OnEnd::Ignore, edge.run());
        }
        let url = manager.url.clone();
        running.spawn("manager", OnEnd::Fatal, manager.run());
        let fleet = Self { url, edges, _running: running };
        fleet.until(clusters.len(), Freshness::Current).await;
        fleet
    }

    /// Until so many clusters are as fresh as this.
    pub(super) async fn until(&self, count: usize, freshness: Freshness) {
        let client = client(&self.url);
        let look = async || {
            let list = client.list(&CLUSTERS, &ListRequest::default(), usize::MAX, &mut Pages::default()).await.ok()?;
            let found = list.freshness.iter().filter(|cluster| cluster.freshness() == freshness).count();
            (found == count).then_some(())
        };
        eventually("the clusters", look).await;
    }
}
