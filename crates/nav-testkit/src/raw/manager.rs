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
    /// How many calls of other methods were turned down.
    others: watch::Receiver<usize>,
    _accepting: JoinSet<()>,
}

/// Listens on a free port.
pub async fn listen() -> RawManager {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let addr = listener.local_addr().expect("a bound port");
    let (sender, streams) = mpsc::channel(64);
    let (count, others) = watch::channel(0);
    let mut accepting = JoinSet::new();
    accepting.spawn(accept(listener, sender, count));
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

    /// Waits until so many calls of other methods than `Connect` have come.
    pub async fn other_calls(&self, count: usize) {
        let mut others = self.others.clone();
        let came = others.wait_for(|came| *came >= count);
        soon("other calls", came).await.expect("the manager listens as long as it lives");
    }
}

async fn accept(listener: TcpListener, streams: mpsc::Sender<RawStream>, others: watch::Sender<usize>) {
    let mut connections = JoinSet::new();
    loop {
        let (socket, _) = listener.accept().await.expect("connections can be accepted");
        connections.spawn(serve(socket, streams.clone(), others.clone()));
    }
}

async fn serve(socket: TcpStream, streams: mpsc::Sender<RawStream>, others: watch::Sender<usize>) {
    let Ok(mut connection) = handshake(socket).await else { return };
    while let Some(Ok((request, response))) = connection.accept().await {
        match open(request, response) {
            Some(stream) => drop(streams.send(stream).await),
            None => others.send_modify(|count| *count += 1),
        }
    }
}

/// Any other method than `Connect` is not implemented, as on the public manager.
fn open(request: Request<RecvStream>, mut response: SendResponse<Bytes>) -> Option<RawStream> {
    let is_connect = request.uri().path() == CONNECT_PATH;
    let grpc = Response::builder().header("content-type", "application/grpc");
    let headers = if is_connect { grpc } else { grpc.header("grpc-status", "12") };
    let headers = headers.body(()).expect("a valid response");
    let outgoing = response.send_response(headers, !is_connect).ok()?;
    let incoming = Incoming::body(request.into_body());
    is_connect.then(|| RawStream { outgoing, incoming, _connection: JoinSet::new() })
}
