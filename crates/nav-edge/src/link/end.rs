//! How streams end, and what that says.

use std::time::Duration;

use tonic::{Code, Status};

/// How a stream, or the attempt at one, ended.
#[derive(Debug, thiserror::Error)]
pub(super) enum End {
    #[error("told to stop")]
    Stopping,
    #[error("cannot reach the manager")]
    Dial(#[source] Cause),
    #[error("the manager did not acknowledge within {}", humantime::format_duration(*.0))]
    NoAck(Duration),
    #[error("the manager refused this edge: {} ({:?})", .0.message(), .0.code())]
    Refused(Status),
    #[error("the manager ended the stream")]
    Ended { refused: Option<usize> },
    #[error("the stream failed: {} ({:?})", status.message(), status.code())]
    Failed { status: Status, refused: Option<usize> },
}

/// An `anyhow::Error` as the source of an [`End`].
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(super) struct Cause(#[from] pub(super) Box<dyn std::error::Error + Send + Sync>);

impl End {
    pub(super) fn code(&self) -> Option<Code> {
        match self {
            Self::Dial(_) => Some(Code::Unavailable),
            Self::NoAck(_) => Some(Code::DeadlineExceeded),
            Self::Refused(status) | Self::Failed { status, .. } => Some(status.code()),
            Self::Ended { .. } => Some(Code::Ok),
            Self::Stopping => None,
        }
    }

    /// The size of the state that the manager would not take.
    pub(super) fn refused_state(&self) -> Option<usize> {
        match self {
            Self::Ended { refused } | Self::Failed { refused, .. } => *refused,
            _ => None,
        }
    }
}

pub(super) fn failed(status: Status) -> End {
    End::Failed { status, refused: None }
}
