//! How sessions end.

use std::time::Duration;

use nav_runtime::error::Chain;
use tonic::Status;

use super::frames::FrameError;
use super::metrics::LinkMetrics;
use super::native::TooLarge;
use super::outgoing::Unread;

/// How a session ended.
pub(super) enum End {
    ByPeer,
    Stopping,
    Unread(Unread),
    Frame(FrameError),
    /// A newer edge of the same cluster came.
    TakenOver,
    /// It began a snapshot, and does not go on.
    Stalled(Duration),
    /// Its snapshot comes too slowly, and others wait.
    Trickling(Duration),
    TooLarge(TooLarge),
}

impl End {
    /// A word for metrics.
    fn word(&self) -> &'static str {
        match self {
            Self::ByPeer => "by_peer",
            Self::Stopping => "stopping",
            Self::Unread(_) => "unread",
            Self::Frame(error) => error.word(),
            Self::TakenOver => "taken_over",
            Self::Stalled(_) => "stalled",
            Self::Trickling(_) => "trickling",
            Self::TooLarge(_) => "cluster_too_large",
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
            Self::TakenOver => tracing::info!("edge let go: a newer one of the same cluster took over"),
            Self::Stalled(_) | Self::Trickling(_) | Self::TooLarge(_) => {
                tracing::warn!(error = self.status().message(), "edge dropped")
            }
        }
    }

    /// What the peer hears.
    pub(super) fn status(&self) -> Status {
        match self {
            Self::ByPeer => Status::ok(""),
            Self::Stopping => stopping(),
            Self::Unread(error) => Status::deadline_exceeded(error.to_string()),
            Self::Frame(error) => error.status(),
            Self::TakenOver => Status::aborted("a newer edge of the same cluster has taken over"),
            Self::Stalled(patience) => {
                let patience = humantime::format_duration(*patience);
                Status::deadline_exceeded(format!("nothing came of the snapshot for {patience}"))
            }
            Self::Trickling(period) => {
                let period = humantime::format_duration(*period);
                let text = format!("too little came of the snapshot within {period}, and others wait for their turn");
                Status::deadline_exceeded(text)
            }
            Self::TooLarge(error) => Status::resource_exhausted(error.to_string()),
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
