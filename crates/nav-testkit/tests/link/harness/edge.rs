use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use nav_edge::Config;
use nav_edge::answers::Answers;
use nav_edge::config::{LinkArgs, ProxyArgs, SourceArgs, TlsArgs};
use nav_edge::index::Index;
use nav_edge::link::LinkState;
use nav_testkit::waiting::soon;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::cluster;

/// A running edge over files. Dropping it kills it.
pub(crate) struct Edge {
    pub(crate) index: Index,
    link: watch::Receiver<LinkState>,
    stopping: CancellationToken,
    running: JoinSet<anyhow::Result<()>>,
}

impl Edge {
    pub(crate) fn start(manager: String, id: &str, files: PathBuf) -> Self {
        Self::with(manager, id, files, |_| {})
    }

    pub(crate) fn with(manager: String, id: &str, files: PathBuf, tweak: impl FnOnce(&mut LinkArgs)) -> Self {
        Self::built(vec![manager], id, files, tweak, None)
    }

    pub(crate) fn of_managers(managers: Vec<String>, id: &str, files: PathBuf) -> Self {
        Self::built(managers, id, files, |_| {}, None)
    }

    pub(crate) fn answering(manager: String, id: &str, files: PathBuf, answers: Arc<dyn Answers>) -> Self {
        Self::built(vec![manager], id, files, |_| {}, Some(answers))
    }

    fn built(
        manager: Vec<String>,
        id: &str,
        files: PathBuf,
        tweak: impl FnOnce(&mut LinkArgs),
        answers: Option<Arc<dyn Answers>>,
    ) -> Self {
        let mut link = LinkArgs::default();
        tweak(&mut link);
        let source = SourceArgs { files: vec![files], ..SourceArgs::default() };
        let (cluster_id, tls) = (cluster(id), TlsArgs::default());
        let config =
            Config { manager, cluster_id, source, tls, admin_listen: None, link, proxies: ProxyArgs::default() };
        let stopping = CancellationToken::new();
        let edge = nav_edge::run::build_with(config, answers, stopping.clone()).expect("a valid configuration");
        let (index, link) = (edge.index.clone(), edge.link_state.clone());
        let mut running = JoinSet::new();
        running.spawn(edge.run());
        Self { index, link, stopping, running }
    }

    /// Waits until a manager has acknowledged it.
    pub(crate) async fn is_live(&self) {
        self.link.clone().wait_for(|link| *link == LinkState::Live).await.expect("the edge runs");
    }

    /// Waits until it has noticed that it is not linked.
    pub(crate) async fn is_down(&self) {
        let mut link = self.link.clone();
        let down = link.wait_for(|link| matches!(link, LinkState::Down(_)));
        soon("the edge to be down", down).await.expect("the edge runs");
    }

    /// As [`is_down`](Self::is_down), and tells why it is not.
    pub(crate) async fn why_down(&self) -> String {
        self.is_down().await;
        match &*self.link.borrow() {
            LinkState::Down(why) => why.clone(),
            other => panic!("not down for long: {other:?}"),
        }
    }

    /// Waits until its index has changed.
    pub(crate) async fn reads_a_change(&self) {
        let mut progress = self.index.subscribe();
        soon("a change", progress.changed()).await.expect("the index is held here");
    }

    /// Asks it to stop, waits until it has, and tells how long that took.
    pub(crate) async fn stop(mut self) -> Duration {
        let start = Instant::now();
        self.stopping.cancel();
        let ended = soon("the edge to stop", self.running.join_next()).await.expect("it was running");
        ended.expect("no panic").expect("no error");
        start.elapsed()
    }
}
