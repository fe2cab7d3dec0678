use std::time::Duration;

use bytes::Bytes;
use nav_manager::Config;
use nav_manager::link::{EdgeHandle, Links, Question, RequestError};
use nav_mesh::{ClusterId, ObjectName};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// A manager in this process, for what can only be asked of its parts. Dropping it kills it.
pub struct Manager {
    /// Where edges connect.
    pub edge_url: String,
    /// Where people and programs ask.
    pub url: String,
    links: Links,
    _running: JoinSet<anyhow::Result<()>>,
}

impl Manager {
    pub fn start() -> anyhow::Result<Self> {
        let manager = nav_manager::build(Config::local(), CancellationToken::new())?;
        let (edge_url, url, links) = (manager.edge_url.clone(), manager.url.clone(), manager.links.clone());
        let mut running = JoinSet::new();
        running.spawn(manager.run());
        Ok(Self { edge_url, url, links, _running: running })
    }

    /// The edge of the cluster, if it can be asked.
    pub fn edge(&self, cluster: &ClusterId) -> Option<Asked> {
        self.links.edge(cluster).filter(EdgeHandle::is_native).map(Asked)
    }
}

/// An edge that can be asked for proxy configuration.
#[derive(Debug)]
pub struct Asked(EdgeHandle);

impl Asked {
    pub async fn proxy_config(&self, pod: ObjectName, patience: Duration) -> Result<Bytes, RequestError> {
        self.0.ask(Question::ProxyConfig { pod, max_age: Duration::ZERO }, patience).await
    }
}
