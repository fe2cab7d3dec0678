use nav_manager::Config;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// A manager in this process. Dropping it kills it.
pub struct Manager {
    /// Where edges connect.
    pub edge_url: String,
    /// Where people and programs ask.
    pub url: String,
    _running: JoinSet<anyhow::Result<()>>,
}

impl Manager {
    pub fn start() -> anyhow::Result<Self> {
        let manager = nav_manager::build(Config::local(), CancellationToken::new())?;
        let (edge_url, url) = (manager.edge_url.clone(), manager.url.clone());
        let mut running = JoinSet::new();
        running.spawn(manager.run());
        Ok(Self { edge_url, url, _running: running })
    }
}
