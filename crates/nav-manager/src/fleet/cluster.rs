use std::collections::BTreeMap;
use std::time::Duration;

use nav_mesh::{Kind, Timestamp};

/// What is known of a cluster beside its services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterInfo {
    /// When the latest connection began; `None` if there never was one.
    pub connected_at: Option<Timestamp>,
    /// When the latest connection ended; `None` while there is one.
    pub disconnected_at: Option<Timestamp>,
    /// When its edge last sent or confirmed its state, be it over an earlier connection.
    pub last_update: Option<Timestamp>,
    pub note: Option<String>,
    /// How many objects of each kind it has; kinds without any are left out.
    pub objects: BTreeMap<Kind, usize>,
}

/// How far what is shown of a cluster can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncStatus {
    /// No state came yet.
    Initializing,
    Healthy,
    /// The edge is connected, but was silent for longer than an edge may be.
    Stale,
    /// The edge is gone; its last state is kept.
    Disconnected,
}

impl ClusterInfo {
    /// The status at `now`, where an edge may be silent for `stale_after`.
    pub fn status(&self, now: Timestamp, stale_after: Duration) -> SyncStatus {
        match (self.disconnected_at, self.last_update) {
            (Some(_), _) => SyncStatus::Disconnected,
            (None, None) => SyncStatus::Initializing,
            (None, Some(at)) if silence(at, now) > stale_after => SyncStatus::Stale,
            (None, Some(_)) => SyncStatus::Healthy,
        }
    }

    pub fn is_connected(&self) -> bool {
        self.connected_at.is_some() && self.disconnected_at.is_none()
    }

    pub fn service_count(&self) -> usize {
        self.objects.get(&Kind::Service).copied().unwrap_or_default()
    }
}

/// Nothing, if the clock was set back since.
fn silence(since: Timestamp, now: Timestamp) -> Duration {
    let seconds = now.unix_seconds().saturating_sub(since.unix_seconds());
    Duration::from_secs(seconds.try_into().unwrap_or_default())
}
