//! An API server that leads to a pod whose proxy answers as a test says.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures::stream::FusedStream;
use futures::{SinkExt, StreamExt};
use http::{HeaderValue, StatusCode, header::SEC_WEBSOCKET_PROTOCOL};
use kube::{Client, Config};
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::{WebSocketStream, accept_hdr_async};

/// What comes of a question.
#[derive(Clone, Debug)]
pub(super) enum Act {
    Answer(String),
    Status(u16),
    /// More is promised than comes.
    Cut(String),
    Silence,
    /// Nobody listens at the port; the kubelet says so.
    NobodyListens,
    /// What an agent prints, complains about, and how it ends.
    Exec(&'static str, &'static str, bool),
    /// The API server itself says no.
    Refused(u16, &'static str),
}

/// A port of the pod, or a command, and a path.
type Script = dyn Fn(&str, &str) -> Act + Send + Sync;

pub(super) struct ApiServer {
    pub(super) client: Client,
    /// How many ways it has led.
    pub(super) led: Arc<AtomicUsize>,
    _running: JoinSet<()>,
}

impl ApiServer {
    pub(super) async fn start(script: impl Fn(&str, &str) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("a bound port"));
        let client = Client::try_from(Config::new(url.parse().expect("a URL"))).expect("a client");
        let (script, led): (Arc<Script>, _) = (Arc::new(script), Arc::new(AtomicUsize::new(0)));
        let counted = Arc::clone(&led);
        let mut running = JoinSet::new();
        running.spawn(async move {
            let mut ways = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::Relaxed);
                ways.spawn(lead(stream, Arc::clone(&script)));
            }
        });
        Self { client, led, _running: running }
    }
}

#[expect(clippy::result_large_err, reason = "the library wants it so")]
async fn lead(stream: TcpStream, script: Arc<Script>) {
    let mut uri = String::new();
    let accept = |request: &Request, mut response: Response| {
        uri = request.uri().to_string();
        if let Act::Refused(code, message) = script(&uri, "") {
            return Err(refusal(code, message));
        }
        response.headers_mut().insert(SEC_WEBSOCKET_PROTOCOL, HeaderValue::from_static("v4.channel.k8s.io"));
        Ok(response)
    };
    let Ok(mut socket) = accept_hdr_async(stream, accept).await else { return };
    match uri.split_once("ports=") {
        Some((_, port)) => forward(&mut socket, port, &*script).await,
        None => exec(&mut socket, &uri, &*script).await,
    }
    // A real one does not end before it is told to.
    while !socket.is_terminated() && socket.next().await.is_some_and(|message| message.is_ok()) {}
}

fn refusal(code: u16, message: &str) -> ErrorResponse {
    let status = json!({"kind": "Status", "status": "Failure", "code": code, "message": message, "reason": "x"});
    let mut response = ErrorResponse::new(Some(status.to_string()));
    *response.status_mut() = StatusCode::from_u16(code).expect("a code");
    response
}

async fn say(socket: &mut WebSocketStream<TcpStream>, channel: u8, bytes: &[u8]) {
    for piece in bytes.chunks(1000) {
        let message = [&[channel][..], piece].concat();
        socket.send(Message::Binary(message.into())).await.ok();
    }
}

async fn forward(socket: &mut WebSocketStream<TcpStream>, port: &str, script: &Script) {
    let number: u16 = port.parse().expect("one port");
    for channel in [0, 1] {
        say(socket, channel, &number.to_le_bytes()).await;
    }
    let mut heard = Vec::new();
    while let Some(Ok(message)) = socket.next().await {
        heard.extend_from_slice(message.into_data().get(1..).unwrap_or_default());
        if !heard.ends_with(b"\r\n\r\n") {
            continue;
        }
        let request = String::from_utf8(std::mem::take(&mut heard)).expect("a request of HTTP");
        let path = request.strip_prefix("GET ").and_then(|rest| rest.split(' ').next()).expect("a GET");
        let head = |code: u16, len: usize| format!("HTTP/1.1 {code} x\r\ncontent-length: {len}\r\n\r\n");
        match script(port, path) {
            Act::Answer(text) => say(socket, 0, (head(200, text.len()) + &text).as_bytes()).await,
            Act::Status(code) => say(socket, 0, head(code, 0).as_bytes()).await,
            Act::Cut(text) => {
                say(socket, 0, (head(200, text.len() + 1) + &text).as_bytes()).await;
                return drop(socket.close(None).await);
            }
            Act::Silence => {}
            Act::NobodyListens => {
                say(socket, 1, b"failed to connect to localhost: connection refused").await;
                return drop(socket.close(None).await);
            }
            act => panic!("{act:?} is not for port-forward"),
        }
    }
}

async fn exec(socket: &mut WebSocketStream<TcpStream>, uri: &str, script: &Script) {
    let Act::Exec(output, complaint, success) = script("exec", uri) else { panic!("{uri}: exec was not expected") };
    say(socket, 1, output.as_bytes()).await;
    say(socket, 2, complaint.as_bytes()).await;
    let word = if success { "Success" } else { "Failure" };
    let status = json!({"status": word, "message": if success { "" } else { "command terminated with exit code 1" }});
    say(socket, 3, status.to_string().as_bytes()).await;
    socket.close(None).await.ok();
}
