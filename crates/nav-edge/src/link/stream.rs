//! An open stream: how it comes about, is kept alive and is left.

use std::time::Duration;

use bytes::Bytes;
use nav_proto::backend::v1alpha1::connect_request::Message as EdgeMessage;
use nav_proto::backend::v1alpha1::connect_response::Message as ManagerMessage;
use nav_proto::backend::v1alpha1::{ClusterIdentification, ConnectRequest, ConnectResponse};
use nav_proto::codec::BytesCodec;
use nav_proto::plain::CONNECT_PATH;
use prost::Message;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::client::Grpc;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::transport::Channel;
use tonic::{Request, Status, Streaming};

use super::LinkConfig;
use super::end::{Cause, End, failed};

/// How long the manager may take to acknowledge.
const ACK_TIMEOUT: Duration = Duration::from_secs(10);

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

/// Dials, identifies the cluster and waits until the manager has acknowledged.
pub(super) async fn open(config: &LinkConfig) -> Result<Stream, End> {
    tokio::time::timeout(ACK_TIMEOUT, dial(config)).await.unwrap_or(Err(End::NoAck(ACK_TIMEOUT)))
}

async fn dial(config: &LinkConfig) -> Result<Stream, End> {
    let channel = config.manager.connect(config.keepalive).await;
    let channel = channel.map_err(|error| End::Dial(Cause(error.into())))?;
    let mut grpc = Grpc::new(channel.clone()).max_decoding_message_size(MAX_MESSAGE);
    // One message waits while another is on its way: a slow manager costs the edge two states at the most.
    let (to_manager, queue) = mpsc::channel(1);
    let identification = ClusterIdentification { cluster_id: config.cluster.to_string() };
    let first = ConnectRequest { message: Some(EdgeMessage::ClusterIdentification(identification)) };
    to_manager.try_send(first.encode_to_vec().into()).expect("the queue is empty");
    grpc.ready().await.map_err(|error| End::Dial(Cause(error.into())))?;
    let path = PathAndQuery::from_static(CONNECT_PATH);
    let response = grpc.streaming(Request::new(ReceiverStream::new(queue)), path, BytesCodec).await;
    let mut from_manager = response.map_err(failed)?.into_inner();
    acknowledged(&mut from_manager).await?;
    Ok(Stream { channel, to_manager, from_manager })
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

/// Waits for the first message, which must be a positive acknowledgement.
async fn acknowledged(from_manager: &mut Streaming<Bytes>) -> Result<(), End> {
    let first = from_manager.message().await.map_err(failed)?.ok_or(End::Ended { refused: None })?;
    let response = ConnectResponse::decode(first).map_err(|error| End::Dial(Cause(error.into())))?;
    match response.message {
        Some(ManagerMessage::ConnectionAck(ack)) if ack.accepted => Ok(()),
        Some(ManagerMessage::ConnectionAck(_)) => {
            Err(End::Refused(why(from_manager, Status::already_exists("the cluster id is in use")).await))
        }
        Some(ManagerMessage::Error(error)) => {
            Err(End::Refused(why(from_manager, Status::invalid_argument(error.error_message)).await))
        }
        Some(ManagerMessage::ProxyConfigRequest(_)) | None => {
            Err(End::Refused(Status::internal("its first message is no acknowledgement")))
        }
    }
}

/// The status that ends the stream after a refusal; `otherwise` where none comes.
async fn why(from_manager: &mut Streaming<Bytes>, otherwise: Status) -> Status {
    from_manager.message().await.err().unwrap_or(otherwise)
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;
    use crate::link::{Manager, ManagerTls};

    #[tokio::test(start_paused = true)]
    async fn a_manager_that_takes_the_connection_and_says_nothing_is_given_up() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let addr = listener.local_addr().expect("a bound port");
        for scheme in ["http", "https"] {
            let config = LinkConfig {
                cluster: "east".parse().expect("an id"),
                manager: Manager::new(&format!("{scheme}://{addr}"), ManagerTls::default(), false).expect("an address"),
                keepalive: Duration::from_secs(3600),
                max_state: 1024,
            };
            let opened = tokio::time::timeout(ACK_TIMEOUT * 2, open(&config)).await.expect(scheme);
            assert!(opened.is_err(), "{scheme}");
        }
    }
}
