//! Edges: one HTTP/2 stream each, one task for each stream, and handles for everyone else.
//!
//! ```text
//! request body ──frames──► session ──objects──► fleet
//! response body ◄─outgoing─┘   ▲ EdgeHandle: proxy configuration requests
//! ```
//!
//! The stream is not a generated gRPC service: a message that cannot be decoded must cost that message and not the
//! stream, and what all edges together may have in memory undecoded is bounded before it is read.

mod end;
mod frames;
mod handshake;
mod metrics;
mod outgoing;
mod registry;
mod requests;
mod session;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use nav_mesh::ClusterId;
use nav_proto::plain::CONNECT_PATH;
use nav_runtime::listen::{PeerAddr, PeerNames};
use nav_runtime::metrics::Metrics;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tonic::Status;
use tracing::Instrument;

use crate::fleet::Fleet;
use frames::Budget;
use registry::Registry;

pub use registry::EdgeHandle;
pub use requests::RequestError;

/// What edges are allowed.
#[derive(Clone, Debug)]
pub struct Limits {
    /// The largest message, in bytes.
    pub message: usize,
    /// What all streams together may hold in messages not yet applied, in bytes; at least `message`.
    pub in_flight: usize,
    /// How long an edge may take to identify itself.
    pub first_message: Duration,
    /// How long an edge may take over one message, and to read what it is sent.
    pub transfer: Duration,
    /// How many clusters may be known at once.
    pub clusters: usize,
}

/// The edges' door. Clones share it.
#[derive(Clone)]
pub struct Links {
    shared: Arc<Shared>,
}

struct Shared {
    fleet: Fleet,
    limits: Limits,
    budget: Budget,
    registry: Registry,
    metrics: metrics::LinkMetrics,
    sessions: TaskTracker,
    stopping: CancellationToken,
}

impl Links {
    pub fn new(fleet: Fleet, limits: Limits, metrics: &Metrics, stopping: CancellationToken) -> Self {
        let budget = Budget::new(limits.in_flight.max(limits.message));
        let registry = Registry::default();
        let metrics = metrics::LinkMetrics::register(metrics, &budget, &registry);
        let sessions = TaskTracker::new();
        Self { shared: Arc::new(Shared { fleet, limits, budget, registry, metrics, sessions, stopping }) }
    }

    /// The live edge of a cluster, if there is one.
    pub fn edge(&self, cluster: &ClusterId) -> Option<EdgeHandle> {
        self.shared.registry.get(cluster)
    }

    /// Stops counting a cluster that is no longer known.
    pub(crate) fn forgotten(&self, cluster: &ClusterId) {
        self.shared.metrics.forget(cluster);
    }

    /// Serves the plain protocol. A native link will be another route of this router.
    pub fn router(&self) -> Router {
        Router::new()
            .route(CONNECT_PATH, post(connect).fallback(only_post))
            .fallback(unknown_method)
            .with_state(self.clone())
    }

    /// Waits until every session has ended; they do so once the token given to [`new`](Self::new) is cancelled.
    pub async fn drained(&self) {
        self.shared.sessions.close();
        self.shared.sessions.wait().await;
    }
}

/// The other end of a connection.
struct Peer {
    addr: String,
    /// The clusters that its certificate lets it speak for; `None` where it showed none, and may claim any.
    names: Option<PeerNames>,
}

impl Peer {
    fn of(request: &Request) -> Self {
        let addr = request.extensions().get().map_or_else(|| "unknown".to_owned(), |PeerAddr(addr)| addr.to_string());
        Self { addr, names: request.extensions().get().cloned() }
    }

    fn may_claim(&self, cluster: &ClusterId) -> bool {
        self.names.as_ref().is_none_or(|PeerNames(names)| names.iter().any(|name| name == cluster.as_str()))
    }
}

async fn connect(State(links): State<Links>, request: Request) -> Response {
    if !is_grpc(request.headers()) {
        let hint = "this port speaks gRPC to edges; people and programs have another, see --listen";
        return (StatusCode::UNSUPPORTED_MEDIA_TYPE, hint).into_response();
    }
    let peer = Peer::of(&request);
    let (outgoing, body) = outgoing::channel(links.shared.limits.transfer);
    let span = tracing::info_span!("link", peer = peer.addr, cluster = tracing::field::Empty);
    links
        .shared
        .sessions
        .spawn(session::run(links.shared.clone(), request.into_body(), outgoing, peer).instrument(span));
    ([(header::CONTENT_TYPE, "application/grpc")], Body::new(body)).into_response()
}

fn is_grpc(headers: &HeaderMap) -> bool {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let rest = content_type.strip_prefix("application/grpc");
    rest.is_some_and(|rest| rest.is_empty() || rest == "+proto" || rest.starts_with(';'))
}

async fn only_post() -> Response {
    (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "POST")]).into_response()
}

/// A gRPC client must hear `UNIMPLEMENTED`, not a plain 404: an edge that tries a newer service falls back on it.
async fn unknown_method(request: Request) -> Response {
    if is_grpc(request.headers()) {
        let path = request.uri().path();
        return Status::unimplemented(format!("this manager does not serve {path}")).into_http::<Body>();
    }
    (StatusCode::NOT_FOUND, "nothing is served here but gRPC for edges\n").into_response()
}
