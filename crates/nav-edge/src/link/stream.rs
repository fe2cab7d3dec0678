//! An open stream, of either protocol: how it comes about, is kept alive and is left.

use std::time::Duration;

use bytes::Bytes;
use nav_proto::codec::BytesCodec;
use tokio::sync::{mpsc, watch};
use tokio_stream::wrappers::ReceiverStream;
use tonic::client::Grpc;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::transport::Channel;
use tonic::{Request, Status, Streaming};

/// Managers send short messages.
const MAX_MESSAGE: usize = 4 * 1024 * 1024;

/// The two halves of an open stream, and the connection that carries it.
pub(super) struct Stream {
    pub(super) channel: Channel,
    pub(super) to_manager: mpsc::Sender<Bytes>,
    pub(super) from_manager: Streaming<Bytes>,
}

/// How long the manager may take to notice that the edge leaves.
const FAREWELL: Duration = Duration::from_millis(500);

impl Stream {
    /// Ends the stream rather than breaking it off, so that the manager need not wonder.
    pub(super) async fn finish(mut self) {
        drop(self.to_manager);
        let ended = async { while let Ok(Some(_)) = self.from_manager.message().await {} };
        let _ = tokio::time::timeout(FAREWELL, ended).await;
    }
}

/// Opens the stream at this path with its first message.
pub(super) async fn open(channel: Channel, path: &'static str, first: Bytes) -> Result<Stream, Status> {
    let mut grpc = Grpc::new(channel.clone()).max_decoding_message_size(MAX_MESSAGE);
    // One message waits while another is on its way: a slow manager costs the edge two of them at the most.
    let (to_manager, queue) = mpsc::channel(1);
    to_manager.try_send(first).expect("the queue is empty");
    grpc.ready().await.map_err(|error| Status::unavailable(error.to_string()))?;
    let path = PathAndQuery::from_static(path);
    let response = grpc.streaming(Request::new(ReceiverStream::new(queue)), path, BytesCodec).await?;
    Ok(Stream { channel, to_manager, from_manager: response.into_inner() })
}

/// Waits until there is a state worth sending; for ever if there will never be one.
pub(super) async fn first_state_opened(first_state: &mut watch::Receiver<bool>) {
    if first_state.wait_for(|open| *open).await.is_err() {
        std::future::pending().await
    }
}

/// Gives the manager something to answer, so that HTTP/2 pings go out only when it has fallen silent.
///
/// The public manager allows a ping every five minutes and closes the connection over more, unless it has answered
/// anything in between. A call is answered by any gRPC server, be it with `UNIMPLEMENTED`.
pub(super) async fn probe(channel: Channel, interval: Duration) {
    let mut grpc = Grpc::new(channel);
    loop {
        tokio::time::sleep(interval).await;
        if grpc.ready().await.is_ok() {
            let path = PathAndQuery::from_static("/grpc.health.v1.Health/Check");
            let _ = grpc.unary(Request::new(Bytes::new()), path, BytesCodec).await;
        }
    }
}
