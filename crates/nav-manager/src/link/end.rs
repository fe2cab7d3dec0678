//! How sessions end.

use nav_runtime::error::Chain;
use tonic::Status;

use super::frames::FrameError;
use super::metrics::LinkMetrics;
use super::outgoing::Unread;

/// How a session ended.
pub(super) enum End {
    ByPeer,
    Stopping,
    Unread(Unread),
    Frame(FrameError),
}

impl End {
    /// A word for metrics.
    fn word(&self) -> &'static str {
        match self {
            Self::ByPeer => "by_peer",
            Self::Stopping => "stopping",
            Self::Unread(_) => "unread",
            Self::Frame(error) => error.word(),
        }
    }

    /// Logs and counts it.
    pub(super) fn tell(&self, metrics: &LinkMetrics) {
        metrics.ended(self.word());
        match self {
            Self::ByPeer => tracing::info!("edge disconnected"),
            Self::Stopping => tracing::info!("edge asked to come back: the manager is stopping"),
            Self::Unread(error) => tracing::warn!(error = %error, "edge dropped"),
            Self::Frame(error) => tracing::warn!(error = %Chain(error), "edge's stream ended"),
        }
    }

    /// What the peer hears.
    pub(super) fn status(&self) -> Status {
        match self {
            Self::ByPeer => Status::ok(""),
            Self::Stopping => stopping(),
            Self::Unread(error) => Status::deadline_exceeded(error.to_string()),
            Self::Frame(error) => error.status(),
        }
    }
}

pub(super) fn stopping() -> Status {
    Status::unavailable("the manager is stopping; connect again")
}

impl From<Unread> for End {
    fn from(error: Unread) -> Self {
        Self::Unread(error)
    }
}
