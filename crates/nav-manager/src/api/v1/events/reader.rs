use nav_mesh::{MeshId, Timestamp};
use nav_proto::api::v1::Event;
use tokio::sync::watch;

use super::filter::Filter;
use super::gathered::Gathered;
use crate::api::Api;
use crate::api::v1::convert;
use crate::fleet::{Cursor, Fleet};

/// Where a client is in the journal, and what it wants of it.
#[derive(Debug)]
pub(super) struct Reader {
    fleet: Fleet,
    filter: Filter,
    clock: fn() -> Timestamp,
    /// `None`: what it read last is none of this journal's.
    cursor: Option<Cursor>,
}

impl Reader {
    /// An empty id begins here and now.
    pub(super) fn new(api: &Api, filter: Filter, last_event_id: &str) -> Self {
        let cursor = match last_event_id {
            "" => Some(api.fleet.journal().end()),
            id => id.parse().ok(),
        };
        Self { fleet: api.fleet.clone(), filter, clock: api.clock, cursor }
    }

    /// What changed since the last call, be it nothing.
    pub(super) fn read(&mut self) -> Event {
        let journal = self.fleet.journal();
        // Told before it is read: what comes in between is not lost.
        let end = journal.end();
        let unread = self.cursor.and_then(|cursor| journal.since(cursor));
        let (entries, cursor) = unread.map_or((None, end), |(entries, cursor)| (Some(entries), cursor));
        let mesh = self.mesh_of_cluster();
        let changes = entries.as_deref().and_then(|entries| Gathered::new(entries, &self.filter, mesh.as_ref()));
        self.cursor = Some(cursor);
        Event {
            id: cursor.to_string(),
            at: Some(convert::timestamp((self.clock)())),
            reload: changes.is_none(),
            changes: changes.map(Gathered::into_changes).unwrap_or_default(),
        }
    }

    fn mesh_of_cluster(&self) -> Option<MeshId> {
        let cluster = self.filter.cluster().parse().ok()?;
        Some(self.fleet.snapshot().mesh_of(&cluster))
    }

    /// By which the client can go on, once it has read.
    pub(super) fn id(&self) -> Option<String> {
        self.cursor.map(|cursor| cursor.to_string())
    }

    pub(super) fn has_unread(&self, end: u64) -> bool {
        self.cursor.is_none_or(|cursor| cursor.is_before(end))
    }

    pub(super) fn subscribe(&self) -> watch::Receiver<u64> {
        self.fleet.journal().subscribe()
    }
}
