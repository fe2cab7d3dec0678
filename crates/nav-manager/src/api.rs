//! The people's port: Navigator's own query API, the public project's, and the web UI.
//!
//! ```text
//! REST ─┐
//!       ├─► a function of v1 or v1alpha1 ─► query ─► Snapshot
//! gRPC ─┘
//! ```
//!
//! Both doors take a request message, ask the same function, and hand on its answer or its error. This module and
//! [`crate::ui`] are the only ones that know HTTP.

mod conditional;
mod error;
mod grpc;
mod guard;
mod metrics;
mod rest;
mod v1;
mod v1alpha1;
mod worker;

pub(crate) use conditional::conditional;
use conditional::{tag, tagged};
pub(crate) use error::Failure;

use std::time::Duration;

use axum::Router;
use axum::http::{HeaderMap, Method, Uri};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Response;
use nav_mesh::Timestamp;
use prometheus_client::registry::Registry;
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::fleet::{Fleet, Snapshot};
use crate::istiods::{ConfigClusters, Istiods};
use crate::proxy::Proxies;
use crate::query::{self, ClusterView};
use crate::{clock, ui};

#[derive(Clone, Debug)]
pub struct Options {
    /// How long an edge may be silent before its cluster counts as stale.
    pub stale_after: Duration,
    /// How long an answer over REST may take.
    pub request_timeout: Duration,
    pub clock: fn() -> Timestamp,
    /// Whose config objects count for the pods of a cluster, where that was set.
    pub config_clusters: ConfigClusters,
    /// How many may follow events at once.
    pub max_event_clients: usize,
    /// Ends what would never end by itself.
    pub stopping: CancellationToken,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            // Edges of the public project send every 30 s, ours every 20 s.
            stale_after: Duration::from_secs(45),
            request_timeout: Duration::from_secs(60),
            clock: clock::now,
            config_clusters: ConfigClusters::default(),
            max_event_clients: 1000,
            stopping: CancellationToken::new(),
        }
    }
}

/// What every answer is made from.
#[derive(Clone)]
pub(crate) struct Api {
    pub(crate) fleet: Fleet,
    istiods: Istiods,
    proxies: Proxies,
    stale_after: Duration,
    clock: fn() -> Timestamp,
    workers: worker::Workers,
    clients: v1::Clients,
}

impl Api {
    fn new(fleet: Fleet, proxies: Proxies, options: Options, registry: &mut Registry) -> Self {
        let Options { stale_after, request_timeout: _, clock, config_clusters, max_event_clients, stopping } = options;
        let istiods = Istiods::new(config_clusters);
        let clients = v1::Clients::new(max_event_clients, stopping, registry);
        Self { fleet, istiods, proxies, stale_after, clock, workers: worker::Workers::default(), clients }
    }

    pub(crate) fn cluster_views<'a>(&self, snapshot: &'a Snapshot) -> Vec<ClusterView<'a>> {
        query::clusters(snapshot, (self.clock)(), self.stale_after)
    }
}

/// Everything that the people's port serves: REST, gRPC with reflection, and the web UI.
pub fn router(fleet: Fleet, proxies: Proxies, options: Options, registry: &mut Registry) -> Router {
    let request_timeout = options.request_timeout;
    let api = Api::new(fleet, proxies, options, registry);
    let untimed = v1::routes().merge(v1alpha1::routes());
    untimed
        .layer(from_fn_with_state(request_timeout, guard::deadline))
        .with_state(api.clone())
        .merge(grpc::routes(api))
        .method_not_allowed_fallback(error::method_not_allowed)
        .fallback(elsewhere)
        .layer(CatchPanicLayer::custom(guard::panicked))
        .layer(from_fn_with_state(metrics::Durations::register(registry), metrics::observe))
        .layer(CompressionLayer::new())
        .layer(from_fn(guard::security_headers))
}

/// Where no route leads: a part of the web UI, or nothing.
async fn elsewhere(method: Method, uri: Uri, headers: HeaderMap) -> Response {
    ui::answer(&method, uri.path(), &headers).unwrap_or_else(|| error::not_found(&headers))
}

#[cfg(test)]
mod tests;
