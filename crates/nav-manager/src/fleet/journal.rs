//! The latest of what readers saw change, so that they need to ask for just that again.
//!
//! There is one journal for all who follow it. Each of them is a [`Cursor`] and nothing else: however many they are, and however
//! slowly they read, what is kept stays the same.

mod names;
mod touched;

pub use names::{Name, Names};
pub(super) use touched::Touched;

use std::collections::VecDeque;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use nav_mesh::{ClusterId, MeshId};
use nav_runtime::random;
use parking_lot::Mutex;
use tokio::sync::watch;

use super::Resource;

/// What is kept, in bytes: minutes of a busy fleet.
const MAX_BYTES: usize = 4 << 20;

/// What changed, for as long as it is remembered.
#[derive(Debug)]
pub struct Journal {
    /// Tells apart the journals of a manager's runs.
    epoch: u64,
    max_bytes: usize,
    kept: Mutex<Kept>,
    end: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct Kept {
    entries: VecDeque<Arc<Entry>>,
    bytes: usize,
    /// How many entries there ever were.
    end: u64,
}

/// What changed at once in one place.
#[derive(Debug)]
pub struct Entry {
    pub mesh: MeshId,
    /// `None`: it concerns all clusters of the mesh.
    pub cluster: Option<ClusterId>,
    pub things: Box<[Thing]>,
}

/// Something that is not as it was before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    pub resource: Resource,
    /// `None`: anything of the type may be different.
    pub name: Option<Name>,
    /// The cluster has it no longer.
    pub is_gone: bool,
}

/// How much of a journal was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    epoch: u64,
    seq: u64,
}

impl Default for Journal {
    fn default() -> Self {
        Self::keeping(MAX_BYTES)
    }
}

impl Journal {
    pub(super) fn keeping(max_bytes: usize) -> Self {
        let epoch = u64::from_ne_bytes(random::bytes());
        Self { epoch, max_bytes, kept: Mutex::default(), end: watch::Sender::default() }
    }

    /// Where the next entry will be.
    pub fn end(&self) -> Cursor {
        Cursor { epoch: self.epoch, seq: self.kept.lock().end }
    }

    /// What was noted since, and where that ends; `None` if that is not known, or not any more.
    pub fn since(&self, cursor: Cursor) -> Option<(Vec<Arc<Entry>>, Cursor)> {
        let kept = self.kept.lock();
        let unread = kept.end.checked_sub(cursor.seq).filter(|_| cursor.epoch == self.epoch)?;
        let read = kept.entries.len().checked_sub(usize::try_from(unread).ok()?)?;
        Some((kept.entries.range(read..).cloned().collect(), Cursor { seq: kept.end, ..cursor }))
    }

    /// Tells when there is something to read behind a cursor: see [`Cursor::is_before`].
    pub fn subscribe(&self) -> watch::Receiver<u64> {
        self.end.subscribe()
    }

    /// What it keeps, in bytes.
    pub fn bytes(&self) -> usize {
        self.kept.lock().bytes
    }

    /// Readers see all of the entries or none.
    pub(super) fn append(&self, entries: impl IntoIterator<Item = Entry>) {
        let mut kept = self.kept.lock();
        let before = kept.end;
        entries.into_iter().filter(|entry| !entry.things.is_empty()).for_each(|entry| kept.push(entry));
        kept.forget_beyond(self.max_bytes);
        let end = kept.end;
        drop(kept);
        if end != before {
            self.end.send_replace(end);
        }
    }
}

impl Kept {
    fn push(&mut self, entry: Entry) {
        self.bytes += entry.bytes();
        self.end += 1;
        self.entries.push_back(Arc::new(entry));
    }

    fn forget_beyond(&mut self, max_bytes: usize) {
        while self.bytes > max_bytes {
            let Some(entry) = self.entries.pop_front() else { return };
            self.bytes -= entry.bytes();
        }
    }
}

impl Entry {
    fn bytes(&self) -> usize {
        let names = self.things.iter().filter_map(|thing| thing.name.as_ref());
        size_of::<Self>() + size_of_val(&*self.things) + names.map(Name::bytes).sum::<usize>()
    }
}

impl Cursor {
    /// Whether there is something to read, where the journal's end was told as this.
    pub fn is_before(self, end: u64) -> bool {
        self.seq < end
    }
}

/// As clients hold it between two connections: opaque to them.
impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}-{}", self.epoch, self.seq)
    }
}

impl FromStr for Cursor {
    type Err = NoCursor;

    fn from_str(text: &str) -> Result<Self, NoCursor> {
        let (epoch, seq) = text.split_once('-').ok_or(NoCursor)?;
        let epoch = u64::from_str_radix(epoch, 16).map_err(|_| NoCursor)?;
        Ok(Self { epoch, seq: seq.parse().map_err(|_| NoCursor)? })
    }
}

/// No cursor prints like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCursor;

#[cfg(test)]
mod tests;
