//! Identification and acknowledgement.

use bytes::Bytes;
use nav_mesh::ClusterId;
use nav_proto::backend::v1alpha1::connect_request::Message as EdgeMessage;
use nav_proto::backend::v1alpha1::connect_response::Message as ManagerMessage;
use nav_proto::backend::v1alpha1::{ClusterIdentification, ConnectRequest, ConnectResponse};
use nav_proto::plain::CONNECT_PATH;
use prost::Message;
use tonic::transport::Channel;
use tonic::{Status, Streaming};

use crate::link::end::{Cause, End, failed};
use crate::link::stream::{self, Stream};

/// Identifies the cluster and waits until the manager has acknowledged.
pub(in crate::link) async fn open(channel: Channel, cluster: &ClusterId) -> Result<Stream, End> {
    let identification = ClusterIdentification { cluster_id: cluster.to_string() };
    let first = ConnectRequest { message: Some(EdgeMessage::ClusterIdentification(identification)) };
    let mut stream = stream::open(channel, CONNECT_PATH, first.encode_to_vec().into()).await.map_err(failed)?;
    acknowledged(&mut stream.from_manager).await?;
    Ok(stream)
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
