//! The opening: who is there, and may it stay?

use std::time::Duration;

use nav_mesh::ClusterId;
use nav_proto::backend::v1alpha1::ConnectRequest;
use nav_proto::backend::v1alpha1::connect_request::Message as EdgeMessage;
use nav_proto::plain::{INVALID_CLUSTER_IDENTIFICATION, dialect};
use prost::Message;
use tonic::Status;

use super::frames::{FrameError, Frames};
use super::outgoing::Outgoing;

/// An identification is short; nobody gets to fill memory before we know who it is.
const FIRST_MESSAGE_LIMIT: usize = 64 * 1024;

/// Why an edge is not let in.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// Sent as an error message before the stream ends.
    #[error("invalid cluster identification: {0}")]
    Invalid(String),
    #[error("{0}")]
    LaterDialect(&'static str),
    #[error("no cluster identification came within {}", humantime::format_duration(*.0))]
    Silent(Duration),
    #[error("the stream ended before the cluster was identified")]
    Ended,
    #[error(transparent)]
    Frame(#[from] FrameError),
}

const LATER: &str = "this edge speaks the protocol of release v0.2 or later of the public project, whose cluster states \
    are numbered differently; this manager reads the v1alpha1 protocol as first published: run the edge of that version \
    or navctl edge";

impl Refusal {
    pub(super) fn status(&self) -> Status {
        match self {
            Self::Invalid(_) | Self::Ended => Status::invalid_argument(self.to_string()),
            Self::LaterDialect(_) => Status::failed_precondition(self.to_string()),
            Self::Silent(_) => Status::deadline_exceeded(self.to_string()),
            Self::Frame(error) => error.status(),
        }
    }

    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "invalid",
            Self::LaterDialect(_) => "later_dialect",
            Self::Silent(_) => "silent",
            Self::Ended => "ended",
            Self::Frame(error) => error.word(),
        }
    }

    /// Tells the peer why, then ends the stream.
    pub(super) async fn send(self, outgoing: Outgoing) {
        if matches!(self, Self::Invalid(_) | Self::LaterDialect(_)) {
            let _ = outgoing.error(INVALID_CLUSTER_IDENTIFICATION, self.to_string()).await;
        }
        outgoing.end(self.status()).await;
    }
}

/// Waits for the first message and reads the cluster id from it.
pub(super) async fn identify(frames: &mut Frames, patience: Duration) -> Result<ClusterId, Refusal> {
    let first = tokio::time::timeout(patience, frames.next(FIRST_MESSAGE_LIMIT));
    let first = first.await.map_err(|_| Refusal::Silent(patience))??.ok_or(Refusal::Ended)?;
    if dialect::is_later(&first.bytes) {
        return Err(Refusal::LaterDialect(LATER));
    }
    let request = ConnectRequest::decode(first.bytes.clone())
        .map_err(|error| Refusal::Invalid(format!("the first message cannot be decoded: {error}")))?;
    let id = match request.message {
        Some(EdgeMessage::ClusterIdentification(identification)) => identification.cluster_id,
        Some(EdgeMessage::ClusterState(_)) => return Err(unexpected("a cluster state")),
        Some(EdgeMessage::ProxyConfigResponse(_)) => return Err(unexpected("a proxy configuration response")),
        None => return Err(unexpected("an empty or unknown message")),
    };
    id.parse().map_err(|error| Refusal::Invalid(format!("{error}")))
}

fn unexpected(got: &str) -> Refusal {
    Refusal::Invalid(format!("expected a cluster identification, got {got}"))
}
