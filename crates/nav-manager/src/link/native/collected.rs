//! Changes that belong together: kept apart until the last of them has come.

use std::collections::BTreeMap;

use nav_proto::link::{self, v1};

use super::objects::{self, Skips};
use super::weight::{TooLarge, Weight};
use crate::fleet::{Entry, Held, Key, Position, Update};

#[derive(Debug)]
pub(super) struct Collected {
    changed: BTreeMap<Key, Option<Entry>>,
    /// Where they lead to, so far.
    position: Position,
    weight: Weight,
}

impl Collected {
    /// None yet.
    pub(super) fn from(position: Position) -> Self {
        Self { changed: BTreeMap::new(), position, weight: Weight::default() }
    }

    pub(super) fn position(&self) -> Position {
        self.position
    }

    /// In bytes.
    pub(super) fn weight(&self) -> usize {
        self.weight.bytes()
    }

    pub(super) fn add(&mut self, changes: v1::Changes, held: &Held, limit: usize) -> Result<Skips, TooLarge> {
        let mut skips = Skips::default();
        for encoded in &changes.objects {
            self.weight.add(encoded.len(), limit)?;
            if let Some((key, entry)) = objects::read(encoded, held, &mut skips) {
                self.changed.insert(key, Some(entry));
            }
        }
        for key in changes.deleted.into_iter().filter_map(link::key) {
            self.weight.add(0, limit)?;
            self.changed.insert(key, None);
        }
        self.position.seq = changes.seq;
        Ok(skips)
    }

    /// What shows once the last of them has come.
    pub(super) fn finish(self) -> Update {
        Update { changed: self.changed, position: Some(self.position), ..Update::default() }
    }
}
