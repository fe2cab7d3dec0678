//! A Kubernetes API server, watched.
//!
//! ```text
//! discovery ──which version serves each kind──► one watch per kind ──raw objects──► decode ──► Index
//!     ▲──────────── "not found" ──────────────────────┘
//! ```
//!
//! Kinds do not depend on each other: one that is absent, forbidden or failing is reported as such in the index, and
//! the others are read all the same. Whatever happens, it is tried again for ever.

mod client;
mod discovery;
mod raw;
mod refusal;
mod watch;

use std::{
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

use kube::Client;
use nav_mesh::kind::KINDS;
use nav_runtime::tasks::{OnEnd, Tasks};
use tokio_util::sync::CancellationToken;

pub use self::client::client;
use self::{discovery::Discovery, watch::Watch};
use crate::index::Index;

/// Everything here waits on the network only, and ends as soon as it is asked.
const GRACE: Duration = Duration::from_secs(1);

/// What the watches know of the API server together.
struct Server {
    client: Client,
    discovery: Discovery,
    /// It does not stream lists: learnt by whichever kind is refused first.
    lists_in_pages: AtomicBool,
}

impl Server {
    fn new(client: Client) -> Self {
        Self { discovery: Discovery::new(client.clone()), client, lists_in_pages: AtomicBool::new(false) }
    }
}

/// Fills the index from the API server and follows its changes until the token is cancelled.
pub async fn run(client: Client, index: Index, token: CancellationToken) -> anyhow::Result<()> {
    let mut tasks = Tasks::new(token.child_token());
    let server = Arc::new(Server::new(client));
    for info in KINDS {
        let watch = Watch::new(info.kind, Arc::clone(&server), index.clone());
        let stopping = tasks.token();
        tasks.spawn(format!("watch {}", info.kind), OnEnd::Fatal, async move {
            stopping.run_until_cancelled(watch.run()).await;
            Ok(())
        });
    }
    let stopping = tasks.token();
    tasks.spawn("discovery", OnEnd::Fatal, async move {
        stopping.run_until_cancelled(server.discovery.run()).await;
        Ok(())
    });
    tasks.run_until_done(GRACE).await
}

#[cfg(test)]
mod tests;
