use std::net::SocketAddr;

use bytes::Bytes;
use h2::RecvStream;
use h2::server::{SendResponse, handshake};
use http::{Request, Response};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use super::{Incoming, RawStream};
use crate::plain::CONNECT_PATH;
use crate::waiting::soon;

/// A manager that says only what the test says. Dropping it closes every connection.
pub struct RawManager {
    pub addr: SocketAddr,
    streams: mpsc::Receiver<RawStream>,
    /// How many calls of other paths were turned down.
    others: watch::Receiver<usize>,
    _accepting: JoinSet<()>,
}

/// Listens on a free port, as a manager that knows the plain protocol only.
pub async fn listen() -> RawManager {
    listen_at(&[CONNECT_PATH]).await
}

/// Listens on a free port for streams of these paths.
pub async fn listen_at(paths: &'static [&'static str]) -> RawManager {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let addr = listener.local_addr().expect("a bound port");
    let (sender, streams) = mpsc::channel(64);
    let (count, others) = watch::channel(0);
    let mut accepting = JoinSet::new();
    accepting.spawn(accept(listener, paths, sender, count));
    RawManager { addr, streams, others, _accepting: accepting }
}

impl RawManager {
    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// The next stream that an edge opens.
    pub async fn accept(&mut self) -> RawStream {
        soon("an edge", self.streams.recv()).await.expect("the manager listens as long as it lives")
    }

    /// Waits until so many calls of other paths have come.
    pub async fn other_calls(&self, count: usize) {
        let mut others = self.others.clone();
        let came = others.wait_for(|came| *came >= count);
        soon("other calls", came).await.expect("the manager listens as long as it lives");
    }
}

async fn accept(
    listener: TcpListener,
    paths: &'static [&'static str],
    streams: mpsc::Sender<RawStream>,
    others: watch::Sender<usize>,
) {
    let mut connections = JoinSet::new();
    loop {
        let (socket, _) = listener.accept().await.expect("connections can be accepted");
        connections.spawn(serve(socket, paths, streams.clone(), others.clone()));
    }
}

async fn serve(
    socket: TcpStream,
    paths: &'static [&'static str],
    streams: mpsc::Sender<RawStream>,
    others: watch::Sender<usize>,
) {
    let Ok(mut connection) = handshake(socket).await else { return };
    while let Some(Ok((request, response))) = connection.accept().await {
        match open(request, response, paths) {
            Some(stream) => drop(streams.send(stream).await),
            None => others.send_modify(|count| *count += 1),
        }
    }
}

/// Any other path is not implemented, as on the public manager.
fn open(
    request: Request<RecvStream>,
    mut response: SendResponse<Bytes>,
    paths: &'static [&'static str],
) -> Option<RawStream> {
    let path = paths.iter().copied().find(|path| request.uri().path() == *path);
    let grpc = Response::builder().header("content-type", "application/grpc");
    let headers = if path.is_some() { grpc } else { grpc.header("grpc-status", "12") };
    let headers = headers.body(()).expect("a valid response");
    let outgoing = response.send_response(headers, path.is_none()).ok()?;
    let incoming = Incoming::body(request.into_body());
    path.map(|path| RawStream { path, outgoing, incoming, _connection: JoinSet::new() })
}
