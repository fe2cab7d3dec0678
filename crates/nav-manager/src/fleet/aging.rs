use std::collections::BTreeMap;
use std::time::Duration;

use nav_mesh::{ClusterId, Timestamp};

use super::cluster::silence;
use super::{ClusterInfo, Snapshot};

/// What time alone changes: clusters whose edges fall silent, or are heard again.
#[derive(Debug, Default)]
pub struct Aging {
    /// When the last look was; `None` before the first.
    looked_at: Option<Timestamp>,
    /// When each cluster had last been heard of then.
    heard_at: BTreeMap<ClusterId, Timestamp>,
}

impl Aging {
    /// The clusters whose status became another since the last look without anything that readers were told of.
    pub fn look(&mut self, snapshot: &Snapshot, now: Timestamp, stale_after: Duration) -> Vec<ClusterId> {
        let before = self.looked_at.replace(now).unwrap_or(now);
        let fell_silent = |info: &ClusterInfo| info.status(before, stale_after) != info.status(now, stale_after);
        let was_silent = |id: &ClusterId, info: &ClusterInfo| {
            let heard = self.heard_at.get(id).copied().zip(info.last_update);
            heard.is_some_and(|(before, again)| silence(before, again) > stale_after)
        };
        let aged = snapshot.clusters.iter().filter(|(id, info)| fell_silent(info) || was_silent(id, info));
        let aged = aged.map(|(id, _)| id.clone()).collect();
        let heard = snapshot.clusters.iter().filter_map(|(id, info)| Some((id.clone(), info.last_update?)));
        self.heard_at = heard.collect();
        aged
    }
}

#[cfg(test)]
mod tests;
