//! A server that says what a test wants.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use nav_runtime::tasks::{OnEnd, Tasks};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::sync::CancellationToken;

/// Runs until it is dropped.
pub(super) struct Scripted {
    pub(super) url: String,
    script: Arc<Mutex<Script>>,
    /// A new connection for events, with what it asked to go on from.
    connections: mpsc::Receiver<Connection>,
    _running: Tasks,
}

/// What is answered to everything but events; each answer has a tag of its own.
#[derive(Debug)]
struct Script {
    answer: Answer,
    tag: usize,
    /// How often it was answered in full.
    asked: usize,
}

#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) content_type: &'static str,
    pub(super) body: String,
    /// The page that follows.
    pub(super) next: Option<Box<Answer>>,
}

/// A server that answers each question as a table says; runs until it is dropped.
pub(super) struct Routed {
    pub(super) url: String,
    _running: Tasks,
}

/// By what the path ends with and what the query has in it, the first that fits.
pub(super) type Route = (&'static str, &'static str, Answer);

/// Events of one connection; it is closed when this is dropped.
pub(super) struct Connection {
    pub(super) last_event_id: String,
    pub(super) events: mpsc::Sender<String>,
}

#[derive(Clone)]
struct Shared {
    script: Arc<Mutex<Script>>,
    connected: mpsc::Sender<Connection>,
}

impl Answer {
    pub(super) fn json(status: StatusCode, body: serde_json::Value) -> Self {
        Self { status, content_type: "application/json", body: body.to_string(), next: None }
    }
}

/// With its URL.
async fn serve(router: Router) -> (String, Tasks) {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let mut running = Tasks::new(CancellationToken::new());
    running.spawn("server", OnEnd::Ignore, async move { Ok(axum::serve(listener, router).await?) });
    (url, running)
}

impl Routed {
    pub(super) async fn start(routes: Vec<Route>) -> Self {
        let (url, running) = serve(Router::new().fallback(routed).with_state(Arc::new(routes))).await;
        Self { url, _running: running }
    }
}

async fn routed(State(routes): State<Arc<Vec<Route>>>, request: Request) -> Response {
    let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
    let fits = |(end, part, _): &&Route| path.ends_with(end) && query.contains(part);
    match routes.iter().find(fits) {
        Some((_, _, answer)) => {
            (answer.status, [(CONTENT_TYPE, answer.content_type)], answer.body.clone()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

impl Scripted {
    pub(super) async fn start(answer: Answer) -> Self {
        let (connected, connections) = mpsc::channel(8);
        let script = Arc::new(Mutex::new(Script { answer, tag: 0, asked: 0 }));
        let shared = Shared { script: Arc::clone(&script), connected };
        let (url, running) = serve(Router::new().fallback(reply).with_state(shared)).await;
        Self { url, script, connections, _running: running }
    }

    pub(super) fn answers(&self, answer: Answer) {
        let mut script = self.script.lock().expect("no test panics with it");
        script.answer = answer;
        script.tag += 1;
    }

    pub(super) fn asked(&self) -> usize {
        self.script.lock().expect("no test panics with it").asked
    }

    pub(super) async fn connection(&mut self) -> Connection {
        self.connections.recv().await.expect("the server runs")
    }
}

async fn reply(State(shared): State<Shared>, request: Request) -> Response {
    if request.uri().path().ends_with("/events") {
        let last = request.headers().get("last-event-id").and_then(|id| id.to_str().ok());
        return events(&shared, last.unwrap_or_default().to_owned()).await;
    }
    shared.script.lock().expect("no test panics with it").reply(&request)
}

impl Script {
    fn reply(&mut self, request: &Request) -> Response {
        let is_second = request.uri().query().is_some_and(|query| query.contains("pageToken"));
        let tag = format!("W/\"{}-{is_second}\"", self.tag);
        if request.headers().get(IF_NONE_MATCH).is_some_and(|held| *held == *tag) {
            return StatusCode::NOT_MODIFIED.into_response();
        }
        self.asked += 1;
        let answer = self.answer.next.as_deref().filter(|_| is_second).unwrap_or(&self.answer);
        let headers = [(CONTENT_TYPE, answer.content_type.to_owned()), (ETAG, tag)];
        (answer.status, headers, answer.body.clone()).into_response()
    }
}

async fn events(shared: &Shared, last_event_id: String) -> Response {
    let (events, told) = mpsc::channel(8);
    let connection = Connection { last_event_id, events };
    if shared.connected.send(connection).await.is_err() {
        panic!("the test has ended");
    }
    let body = ReceiverStream::new(told).map(|text| Ok::<_, std::io::Error>(Bytes::from(text)));
    Response::builder().header(CONTENT_TYPE, "text/event-stream").body(Body::from_stream(body)).expect("an answer")
}
