//! The opening: who is there, and may it stay?

use std::time::Duration;

use nav_mesh::ClusterId;
use nav_proto::plain::INVALID_CLUSTER_IDENTIFICATION;
use nav_proto::plain::dialect::{self, Dialect, FromEdge};
use tonic::Status;

use super::{ToEdge, send_error};
use crate::link::Limits;
use crate::link::frames::{self, FrameError, Frames};

/// An identification is short; nobody gets to fill memory, or has to wait for room, before we know who it is.
const FIRST_MESSAGE_LIMIT: usize = frames::SMALL;

/// Why an edge is not let in.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// Sent as an error message before the stream ends.
    #[error("invalid cluster identification: {0}")]
    Invalid(String),
    #[error("no cluster identification came within {}", humantime::format_duration(*.0))]
    Silent(Duration),
    #[error("the stream ended before the cluster was identified")]
    Ended,
    #[error(transparent)]
    Frame(FrameError),
}

impl Refusal {
    pub(super) fn status(&self) -> Status {
        match self {
            Self::Invalid(_) | Self::Ended => Status::invalid_argument(self.to_string()),
            Self::Silent(_) => Status::deadline_exceeded(self.to_string()),
            Self::Frame(error) => error.status(),
        }
    }

    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "invalid",
            Self::Silent(_) => "silent",
            Self::Ended => "ended",
            Self::Frame(error) => error.word(),
        }
    }

    /// Tells the peer why, then ends the stream.
    pub(super) async fn send(self, outgoing: ToEdge) {
        if matches!(self, Self::Invalid(_)) {
            let _ = send_error(&outgoing, INVALID_CLUSTER_IDENTIFICATION, self.to_string()).await;
        }
        outgoing.end(self.status()).await;
    }
}

/// Waits for the first message and reads the cluster id from it.
pub(super) async fn identify(frames: &mut Frames, limits: &Limits) -> Result<(ClusterId, Dialect), Refusal> {
    let patience = limits.first_message;
    let first = tokio::time::timeout(patience, frames.next(FIRST_MESSAGE_LIMIT));
    let first = first.await.map_err(|_| Refusal::Silent(patience))?;
    let first = first.map_err(|error| too_long(error, limits.message))?.ok_or(Refusal::Ended)?;
    let dialect = dialect::of(&first.bytes);
    let message = dialect::decode(first.bytes, dialect)
        .map_err(|error| Refusal::Invalid(format!("the first message cannot be decoded: {error}")))?;
    let id = match message {
        FromEdge::Identification(identification) => identification.cluster_id,
        FromEdge::State(_) => return Err(unexpected("a cluster state")),
        FromEdge::Answer(_) => return Err(unexpected("a proxy configuration response")),
        FromEdge::Unknown => return Err(unexpected("an empty or unknown message")),
    };
    let id = id.parse().map_err(|error| Refusal::Invalid(format!("{error}")))?;
    Ok((id, dialect))
}

/// A message that may be sent, but not first, breaks the opening rules; one that may never be sent is too large.
fn too_long(error: FrameError, limit: usize) -> Refusal {
    match error {
        FrameError::TooLarge { len, .. } if len <= limit => Refusal::Invalid(format!(
            "the first message has {len} bytes, an identification {FIRST_MESSAGE_LIMIT} at most"
        )),
        FrameError::TooLarge { len, .. } => Refusal::Frame(FrameError::TooLarge { len, limit }),
        error => Refusal::Frame(error),
    }
}

fn unexpected(got: &str) -> Refusal {
    Refusal::Invalid(format!("expected a cluster identification, got {got}"))
}
