//! Edges: one HTTP/2 stream each, one task for each stream, and handles for everyone else.
//!
//! ```text
//! request body ──frames──► session ──objects──► fleet       sessions: plain, or native
//! response body ◄─outgoing─┘   ▲ EdgeHandle: requests
//! ```
//!
//! The streams are no generated gRPC services: a message that cannot be decoded must cost that message and not the
//! stream, and what all edges together may have in memory undecoded is bounded before it is read.

mod admission;
mod connected;
mod edge_handle;
mod end;
mod frames;
mod metrics;
pub mod native;
mod off_loop;
mod outgoing;
mod peer;
mod plain;
mod registry;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use nav_envoy::redact::Redaction;
use nav_mesh::ClusterId;
use nav_runtime::metrics::Metrics;
use nav_runtime::random;
use prost::Message;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tonic::Status;
use tracing::Instrument;

use crate::fleet::Fleet;
use admission::{NotAdmitted, admit, check_certificate};
use connected::Connected;
use frames::Budget;
use native::{Awaited, Places};
pub(crate) use off_loop::off_loop;
use outgoing::Outgoing;
use peer::Peer;
use registry::Registry;

pub use edge_handle::{EdgeHandle, Question, RequestError};

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
    /// How large a cluster's snapshot may get, in bytes.
    pub snapshot: usize,
    /// How many snapshots may be on their way at once.
    pub snapshots: usize,
    /// The largest result of a request, in bytes.
    pub result: usize,
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
    /// What results may take that were received and not yet used: apart, so that they hold up no changes.
    results: Budget,
    registry: Registry,
    places: Places,
    awaited: Awaited,
    /// For edges that leave it to whoever reads what they tell. It marks equal secrets alike for as long as this manager lives.
    redaction: Redaction,
    metrics: metrics::LinkMetrics,
    sessions: TaskTracker,
    stopping: CancellationToken,
}

#[derive(Clone, Copy, Debug)]
enum Protocol {
    Plain,
    Native,
}

impl Protocol {
    fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Native => "native",
        }
    }
}

impl Links {
    pub fn new(fleet: Fleet, limits: Limits, metrics: &Metrics, stopping: CancellationToken) -> Self {
        let budget = Budget::new(limits.in_flight.max(limits.message));
        let results = Budget::new(limits.in_flight.max(limits.result));
        let (registry, places) = (Registry::default(), Places::new(limits.snapshots));
        let metrics = metrics::LinkMetrics::register(metrics, &budget, &results, &registry, &places);
        let (awaited, sessions) = (Awaited::default(), TaskTracker::new());
        let redaction = Redaction::new(&random::bytes::<32>(), false);
        let shared = Shared {
            fleet,
            limits,
            budget,
            results,
            registry,
            places,
            awaited,
            redaction,
            metrics,
            sessions,
            stopping,
        };
        Self { shared: Arc::new(shared) }
    }

    /// What is used on all that comes from edges which redact nothing.
    pub(crate) fn redaction(&self) -> &Redaction {
        &self.shared.redaction
    }

    /// The live edge of a cluster, if there is one.
    pub fn edge(&self, cluster: &ClusterId) -> Option<EdgeHandle> {
        self.shared.registry.get(cluster)
    }

    /// Stops counting a cluster that is no longer known.
    pub(crate) fn forgotten(&self, cluster: &ClusterId) {
        self.shared.metrics.forget(cluster);
    }

    /// Serves both protocols.
    pub fn router(&self) -> Router {
        Router::new()
            .route(nav_proto::plain::CONNECT_PATH, post(connect_plain).fallback(only_post))
            .route(nav_proto::link::CONNECT_PATH, post(connect_native).fallback(only_post))
            .route(nav_proto::link::DELIVER_PATH, post(deliver).fallback(only_post))
            .fallback(unknown_method)
            .with_state(self.clone())
    }

    /// Waits until every session has ended; they do so once the token given to [`new`](Self::new) is cancelled.
    pub async fn drained(&self) {
        self.shared.sessions.close();
        self.shared.sessions.wait().await;
    }
}

async fn connect_plain(State(links): State<Links>, request: Request) -> Response {
    connect(links, request, plain::run)
}

async fn connect_native(State(links): State<Links>, request: Request) -> Response {
    connect(links, request, native::run)
}

/// Answers at once with the stream's other half, whose messages `session` sends as it lives.
fn connect<M: Message + 'static, S: Future<Output = ()> + Send + 'static>(
    Links { shared }: Links,
    request: Request,
    session: impl FnOnce(Arc<Shared>, Body, Outgoing<M>, Peer) -> S,
) -> Response {
    if !is_grpc(request.headers()) {
        return no_grpc();
    }
    let peer = Peer::of(&request);
    let (outgoing, body) = outgoing::channel(shared.limits.transfer);
    let span = tracing::info_span!("link", peer = peer.addr, cluster = tracing::field::Empty);
    let session = session(Arc::clone(&shared), request.into_body(), outgoing, peer);
    shared.sessions.spawn(session.instrument(span));
    ([(header::CONTENT_TYPE, "application/grpc")], Body::new(body)).into_response()
}

async fn deliver(State(links): State<Links>, request: Request) -> Response {
    if !is_grpc(request.headers()) {
        return no_grpc();
    }
    let peer = Peer::of(&request);
    native::deliver(&links.shared, request.into_body(), &peer).await
}

fn no_grpc() -> Response {
    let hint = "this port speaks gRPC to edges; people and programs have another, see --listen";
    (StatusCode::UNSUPPORTED_MEDIA_TYPE, hint).into_response()
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
