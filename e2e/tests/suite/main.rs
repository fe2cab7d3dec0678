//! The built `navctl` against a real Kubernetes API server. Needs `e2e/build.sh` and `make build`.

mod ambient;
mod audit;
mod bookinfo;
mod commands;
mod comparison;
mod crds;
mod disruption;
mod endings;
mod events;
mod gateways;
mod json;
mod judged;
mod local;
mod mesh;
mod objects;
mod offline;
mod processes;
mod proxies;
mod proxy_config;
mod proxy_tables;
mod reading;
mod revisions;
mod rights;
mod routes;
mod ui;
mod verdicts;

use std::time::Duration;

use anyhow::Result;
use nav_e2e::Cluster;
use tokio::sync::OnceCell;

/// Generous, for a busy machine and for an edge that looks for new rights only now and then: what usually takes long is
/// printed, not asserted.
const SOON: Duration = Duration::from_secs(60);

/// A cluster for the tests that keep to a namespace of their own.
async fn shared_cluster() -> Result<&'static Cluster> {
    static SHARED: OnceCell<Cluster> = OnceCell::const_new();
    SHARED.get_or_try_init(|| Cluster::start("shared")).await
}
