//! Both sides of the protocol as raw bytes on raw HTTP/2.
//!
//! [`dial`] is an edge, [`listen`] a manager; each speaks through a [`RawStream`] and does only what it is told. Both answer
//! HTTP/2 pings, as any live peer does.

mod incoming;
mod manager;

pub use manager::{RawManager, listen, listen_at};

use std::net::SocketAddr;

use bytes::{BufMut, Bytes, BytesMut};
use h2::SendStream;
use h2::client::Builder;
use http::{HeaderMap, Request};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tonic::{Code, Status};

use crate::plain::{self, CONNECT_PATH};
use crate::protobuf::Message;
use crate::waiting::soon;
use incoming::Incoming;

/// One side of an open stream.
///
/// Dropping that of an edge kills its connection, with a reset; dropping that of a manager resets the stream.
pub struct RawStream {
    pub path: &'static str,
    outgoing: SendStream<Bytes>,
    incoming: Incoming,
    _connection: JoinSet<()>,
}

/// Opens `Connect` on a connection of its own, and says nothing yet.
pub async fn dial(manager: SocketAddr) -> RawStream {
    dial_as(manager, CONNECT_PATH, &mut Builder::new()).await
}

/// An edge that was accepted under this cluster id.
pub async fn connect(manager: SocketAddr, cluster: &str) -> RawStream {
    let mut edge = dial(manager).await;
    edge.send(&plain::identification(cluster));
    assert_eq!(edge.next().await, plain::ack(true), "{cluster} is accepted");
    edge
}

/// Opens another method than `Connect`, or on a connection with other settings.
pub async fn dial_as(manager: SocketAddr, path: &'static str, settings: &mut Builder) -> RawStream {
    let socket = TcpStream::connect(manager).await.expect("the manager accepts connections");
    socket.set_nodelay(true).and_then(|()| socket.set_zero_linger()).expect("options of an open socket");
    let (client, connection) = settings.handshake(socket).await.expect("the handshake only writes");
    let mut tasks = JoinSet::new();
    tasks.spawn(async {
        // How a connection ends, its streams tell.
        let _ = connection.await;
    });
    let request = Request::post(format!("http://{manager}{path}"))
        .header("content-type", "application/grpc")
        .header("te", "trailers")
        .body(())
        .expect("a valid request");
    let mut client = soon("room for a stream", client.ready()).await.expect("the manager speaks HTTP/2");
    let (response, outgoing) = client.send_request(request, false).expect("a stream can be opened");
    RawStream { path, outgoing, incoming: Incoming::response(response), _connection: tasks }
}

impl RawStream {
    pub fn send(&mut self, message: &Message) {
        self.send_bytes(frame(message));
    }

    /// Sends bytes as they are, header and all. What the peer no longer wants is dropped.
    pub fn send_bytes(&mut self, bytes: impl Into<Bytes>) {
        let _ = self.outgoing.send_data(bytes.into(), false);
    }

    /// Says, as an edge, that nothing more will be sent.
    pub fn finish(&mut self) {
        let _ = self.outgoing.send_data(Bytes::new(), true);
    }

    /// Ends the stream as a manager does.
    pub fn end(mut self, code: Code, text: &str) {
        let mut trailers = HeaderMap::new();
        Status::new(code, text).add_header(&mut trailers).expect("a valid status");
        let _ = self.outgoing.send_trailers(trailers);
    }

    /// The next message of the peer.
    pub async fn next(&mut self) -> Message {
        let next = soon("a message", self.incoming.message()).await;
        next.unwrap_or_else(|status| panic!("the stream ended instead of telling more: {status:?}"))
    }

    /// The next message of the peer; `None` once there are no more.
    pub async fn more(&mut self) -> Option<Message> {
        soon("a message or the end", self.incoming.message()).await.ok()
    }

    /// How the stream ended, whatever came before. That of a broken transport is `UNAVAILABLE`.
    pub async fn ended(&mut self) -> Status {
        soon("the end of the stream", async {
            loop {
                if let Err(status) = self.incoming.message().await {
                    return status;
                }
            }
        })
        .await
    }
}

/// The message as it goes over the wire: not compressed, its length, its bytes.
pub fn frame(message: &Message) -> Bytes {
    let payload = message.as_ref();
    let mut frame = BytesMut::from(&announcement(payload.len())[..]);
    frame.put_slice(payload);
    frame.freeze()
}

/// Only what precedes a message of this length.
pub fn announcement(len: usize) -> Bytes {
    let mut header = BytesMut::new();
    header.put_u8(0);
    header.put_u32(u32::try_from(len).expect("a length of four bytes"));
    header.freeze()
}
