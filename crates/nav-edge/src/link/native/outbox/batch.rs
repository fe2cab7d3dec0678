use bytes::Bytes;
use nav_mesh::Object;
use nav_proto::link::{self, v1};
use prost::Message;

use crate::index::Key;

/// How much an object takes in a message beside its own bytes, at the most.
const OVERHEAD: usize = 8;

/// What is to become one message of changes.
pub(super) struct Batch {
    limit: usize,
    objects: Vec<Bytes>,
    deleted: Vec<v1::Key>,
    bytes: usize,
}

impl Batch {
    pub(super) fn of(limit: usize) -> Self {
        Self { limit, objects: Vec::new(), deleted: Vec::new(), bytes: 0 }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.objects.is_empty() && self.deleted.is_empty()
    }

    /// False if there is no room for it.
    pub(super) fn add(&mut self, object: &Object) -> bool {
        let encoded = link::encode(object);
        if !self.takes(encoded.len()) {
            return false;
        }
        self.objects.push(encoded.into());
        true
    }

    pub(super) fn delete(&mut self, (kind, name): &Key) -> bool {
        let (kind, namespace, name) = (kind.to_string(), name.namespace.to_string(), name.name.to_string());
        let key = v1::Key { kind, namespace, name };
        if !self.takes(key.encoded_len()) {
            return false;
        }
        self.deleted.push(key);
        true
    }

    fn takes(&mut self, bytes: usize) -> bool {
        let fits = self.is_empty() || self.bytes + bytes + OVERHEAD <= self.limit;
        if fits {
            self.bytes += bytes + OVERHEAD;
        }
        fits
    }

    pub(super) fn of_snapshot(self) -> v1::Changes {
        self.leading(0, 0, false)
    }

    /// From one place to another; `more` of the same follow.
    pub(super) fn leading(self, base: u64, seq: u64, more: bool) -> v1::Changes {
        v1::Changes { base, seq, objects: self.objects, deleted: self.deleted, more }
    }
}
