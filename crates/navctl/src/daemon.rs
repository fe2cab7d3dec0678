//! The two daemons of a real installation.

use tokio_util::sync::CancellationToken;

use crate::cli::say;

pub(crate) async fn manager(config: nav_manager::Config, stopping: CancellationToken) -> anyhow::Result<()> {
    let manager = nav_manager::build(config, stopping)?;
    say(format_args!("edges connect to {}", manager.edge_url));
    say(format_args!("people and programs ask {}", manager.url));
    say(format_args!("health and metrics are at {}", manager.admin_url));
    manager.run().await
}

pub(crate) async fn edge(config: nav_edge::Config, stopping: CancellationToken) -> anyhow::Result<()> {
    let cluster = config.cluster_id.clone();
    let edge = nav_edge::build(config, stopping)?;
    say(format_args!("watching cluster {cluster}"));
    if let Some(url) = &edge.admin_url {
        say(format_args!("health and metrics are at {url}"));
    }
    edge.run().await
}
