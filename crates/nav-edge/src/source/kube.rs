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
mod version;
mod watch;

use std::{
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

use kube::Client;
use nav_mesh::{Pool, kind::KINDS};
use nav_runtime::tasks::{OnEnd, Tasks};
use parking_lot::Mutex;
use tokio_util::sync::CancellationToken;
use tower::{Layer as _, limit::RateLimitLayer, service_fn};

pub use self::client::client;
use self::{discovery::Discovery, watch::Watch};
use crate::index::Index;

/// More than it takes to discover, list page by page, and watch everything of a cluster of 50,000 objects at once.
const REQUESTS: u64 = 800;
const REQUESTS_PERIOD: Duration = Duration::from_secs(10);

/// Enough for the pods of some thousand Deployments to find each other, and half a megabyte.
const POOL_SLOTS: usize = 4096;

/// Everything here waits on the network only, and ends as soon as it is asked.
const GRACE: Duration = Duration::from_secs(1);

/// What the watches know of the API server together.
struct Server {
    client: Client,
    discovery: Discovery,
    /// It does not stream lists: learnt by whichever kind is refused first.
    lists_in_pages: AtomicBool,
    /// What objects say alike is kept once.
    pool: Mutex<Pool>,
}

impl Server {
    fn new(client: Client) -> Self {
        Self {
            discovery: Discovery::new(client.clone()),
            client,
            lists_in_pages: AtomicBool::new(false),
            pool: Mutex::new(Pool::new(POOL_SLOTS)),
        }
    }
}

/// Fills the index from the API server and follows its changes until the token is cancelled.
pub async fn run(client: Client, index: Index, token: CancellationToken) -> anyhow::Result<()> {
    let mut tasks = Tasks::new(token.child_token());
    let server = Arc::new(Server::new(unhurried(client)));
    for info in KINDS {
        let watch = Watch::new(info.kind, Arc::clone(&server), index.clone());
        let stopping = tasks.token();
        tasks.spawn(format!("watch {}", info.kind), OnEnd::Fatal, async move {
            stopping.run_until_cancelled(watch.run()).await;
            Ok(())
        });
    }
    let (stopping, version) = (tasks.token(), version::follow(server.client.clone(), index));
    tasks.spawn("server version", OnEnd::Fatal, async move {
        stopping.run_until_cancelled(version).await;
        Ok(())
    });
    let stopping = tasks.token();
    tasks.spawn("discovery", OnEnd::Fatal, async move {
        stopping.run_until_cancelled(server.discovery.run()).await;
        Ok(())
    });
    tasks.run_until_done(GRACE).await
}

/// The same client, with a limit: kube's watcher renews a watch without a pause when the server ends it in good order,
/// which something in between may do again and again.
fn unhurried(client: Client) -> Client {
    let namespace = client.default_namespace().to_owned();
    let send = service_fn(move |request| {
        let client = client.clone();
        async move { client.send(request).await }
    });
    Client::new(RateLimitLayer::new(REQUESTS, REQUESTS_PERIOD).layer(send), namespace)
}

#[cfg(test)]
mod tests;
