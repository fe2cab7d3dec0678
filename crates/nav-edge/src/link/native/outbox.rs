//! What the manager lacks of the index, as messages of a bounded size. Pure: no I/O, no clock of its own.

use bytes::Bytes;
use nav_mesh::kind::KINDS;
use nav_mesh::{ClusterIndex, Kind, Object, ObjectName};
use nav_proto::link::{self, v1, v1::edge_message::Message};
use prost::Message as _;

use crate::index::{Index, Journal, Key};

/// How large a message of changes gets, unless it is one larger object alone. Well below the protocol's limit: what waits
/// for the network is all the memory that a link costs.
const MESSAGE: usize = link::MAX_CHANGES / 4;

/// How much an object takes in a message beside its own bytes, at the most.
const OVERHEAD: usize = 8;

/// Where one stream stands.
///
/// A snapshot is not a copy: it reads the index as it goes along, then what changed meanwhile, and ends when there is nothing
/// more to tell. So it costs one message, however large the cluster and however slow the manager.
#[derive(Debug)]
pub struct Outbox {
    phase: Phase,
    /// Everything that changed up to here was sent (in a snapshot: or is still to be read from the index).
    sent: u64,
    /// Bytes that may be sent; less than none after a message that was larger than what was left.
    credit: i64,
    digest_due: bool,
    /// How large a message gets.
    limit: usize,
}

#[derive(Debug)]
enum Phase {
    /// Nothing can be sent before the manager's welcome.
    Opening,
    /// A snapshot of these kinds is to begin.
    Beginning(Vec<Kind>),
    /// A snapshot: what is left of its kinds, the first one from after this object on.
    Reading { kinds: Vec<Kind>, left: Vec<Kind>, after: Option<ObjectName> },
    /// The end of a snapshot: what changed meanwhile.
    CatchingUp { kinds: Vec<Kind> },
    /// Changes as they come.
    Following,
}

/// Part of a message of changes.
struct Batch {
    limit: usize,
    objects: Vec<Bytes>,
    deleted: Vec<v1::Key>,
    bytes: usize,
}

impl Default for Outbox {
    fn default() -> Self {
        Self::with_messages_of(MESSAGE)
    }
}

impl Outbox {
    /// One whose messages get this large, in bytes, unless it is one larger object alone.
    pub fn with_messages_of(limit: usize) -> Self {
        Self { phase: Phase::Opening, sent: 0, credit: 0, digest_due: true, limit }
    }

    /// Where the index is in its history.
    pub fn position(index: &Index) -> v1::Position {
        index.follow(|_, journal| position(journal))
    }

    /// The manager holds this of the index's history, or nothing that is of use.
    pub fn welcome(&mut self, held: Option<v1::Position>, index: &Index) {
        let resumes =
            held.filter(|held| index.follow(|_, journal| held.epoch == journal.epoch() && journal.reaches(held.seq)));
        match resumes {
            Some(held) => {
                self.sent = held.seq;
                self.phase = Phase::Following;
            }
            None => self.phase = Phase::Beginning(every_kind()),
        }
        self.digest_due = true;
    }

    pub fn credit(&mut self, bytes: u64) {
        self.credit = self.credit.saturating_add_unsigned(bytes);
    }

    /// The manager holds everything up to there.
    pub fn ack(&mut self, held: v1::Position, index: &Index) {
        let sent = self.sent;
        index.follow(|_, journal| {
            if held.epoch == journal.epoch() {
                journal.forget(held.seq.min(sent));
            }
        });
    }

    /// The manager wants these kinds again, or everything. Kinds that only a newer manager knows do not count.
    pub fn reset(&mut self, kinds: &[String]) {
        let wanted: Vec<Kind> = kinds.iter().filter_map(|name| link::kind(name)).collect();
        let again = match &self.phase {
            Phase::Opening => return,
            Phase::Beginning(kinds) | Phase::Reading { kinds, .. } | Phase::CatchingUp { kinds } => kinds.clone(),
            Phase::Following => Vec::new(),
        };
        self.phase = match kinds {
            [] => Phase::Beginning(every_kind()),
            _ if wanted.is_empty() => return,
            _ => Phase::Beginning(
                KINDS
                    .iter()
                    .map(|info| info.kind)
                    .filter(|kind| again.contains(kind) || wanted.contains(kind))
                    .collect(),
            ),
        };
    }

    /// The next digest goes even if nothing changes until then.
    pub fn ask_digest(&mut self) {
        self.digest_due = true;
    }

    /// Whether a snapshot is under way, or about to be.
    pub fn is_in_snapshot(&self) -> bool {
        !matches!(self.phase, Phase::Opening | Phase::Following)
    }

    /// The next message, if there is anything to say and credit to say it.
    pub fn next(&mut self, index: &Index) -> Option<v1::EdgeMessage> {
        let message = index.follow(|cluster, journal| self.next_of(cluster, journal))?;
        let message = v1::EdgeMessage { message: Some(message) };
        if matches!(message.message, Some(Message::Changes(_))) {
            self.credit -= i64::try_from(message.encoded_len()).unwrap_or(i64::MAX);
        }
        Some(message)
    }

    fn next_of(&mut self, cluster: &ClusterIndex, journal: &mut Journal) -> Option<Message> {
        self.begin_anew_if_too_far_behind(journal);
        match &mut self.phase {
            Phase::Opening => None,
            Phase::Beginning(kinds) => {
                let kinds = std::mem::take(kinds);
                Some(self.begin(kinds, journal))
            }
            Phase::Reading { .. } if self.credit > 0 => self.read(cluster).or_else(|| self.next_of(cluster, journal)),
            Phase::CatchingUp { .. } if journal.seq() == self.sent => Some(self.end(cluster, journal)),
            Phase::CatchingUp { .. } if self.credit > 0 => Some(Message::Changes(self.changes(cluster, journal))),
            Phase::Following if journal.seq() > self.sent && self.credit > 0 => {
                Some(Message::Changes(self.changes(cluster, journal)))
            }
            Phase::Following if journal.seq() == self.sent && std::mem::take(&mut self.digest_due) => {
                Some(Message::Digest(digest(cluster, journal)))
            }
            Phase::Reading { .. } | Phase::CatchingUp { .. } | Phase::Following => None,
        }
    }

    /// More was deleted than is remembered: only a snapshot can tell.
    fn begin_anew_if_too_far_behind(&mut self, journal: &Journal) {
        let counts_on_it = !matches!(self.phase, Phase::Opening | Phase::Beginning(_));
        if counts_on_it && !journal.reaches(self.sent) {
            self.phase = Phase::Beginning(every_kind());
        }
    }

    fn begin(&mut self, kinds: Vec<Kind>, journal: &mut Journal) -> Message {
        journal.start();
        // What changed of other kinds must still be known, or they are to be sent too.
        let kinds = if journal.reaches(self.sent) { kinds } else { every_kind() };
        let is_whole = kinds.len() == KINDS.len();
        if is_whole {
            self.sent = journal.seq();
        }
        let named = if is_whole { Vec::new() } else { kinds.iter().map(Kind::to_string).collect() };
        let left = kinds.iter().rev().copied().collect();
        self.phase = Phase::Reading { kinds, left, after: None };
        Message::SnapshotBegin(v1::SnapshotBegin { epoch: journal.epoch(), kinds: named })
    }

    /// The next objects of the snapshot; none once all were read.
    fn read(&mut self, cluster: &ClusterIndex) -> Option<Message> {
        let Phase::Reading { kinds, left, after } = &mut self.phase else { return None };
        let mut batch = Batch::of(self.limit);
        while let Some(kind) = left.last().copied() {
            let from = after.take();
            let mut last = from.as_ref();
            for object in cluster.objects_after(kind, from.as_ref()) {
                if !batch.add(object) {
                    *after = last.cloned();
                    return Some(Message::Changes(batch.of_snapshot()));
                }
                last = Some(object.name());
            }
            left.pop();
        }
        self.phase = Phase::CatchingUp { kinds: std::mem::take(kinds) };
        (!batch.is_empty()).then(|| Message::Changes(batch.of_snapshot()))
    }

    /// What changed since it was last sent, as much of it as a message takes.
    fn changes(&mut self, cluster: &ClusterIndex, journal: &Journal) -> v1::Changes {
        let (base, mut batch, mut reached) = (self.sent, Batch::of(self.limit), journal.seq());
        for (seq, key) in journal.since(self.sent) {
            let fits = match cluster.get(key.0, &key.1) {
                Some(object) => batch.add(object),
                None => batch.delete(key),
            };
            if !fits {
                reached = seq - 1;
                break;
            }
        }
        self.sent = reached;
        v1::Changes { base, seq: reached, objects: batch.objects, deleted: batch.deleted }
    }

    fn end(&mut self, cluster: &ClusterIndex, journal: &Journal) -> Message {
        self.phase = Phase::Following;
        self.digest_due = false;
        Message::SnapshotEnd(v1::SnapshotEnd { digest: Some(digest(cluster, journal)) })
    }
}

impl Batch {
    fn of(limit: usize) -> Self {
        Self { limit, objects: Vec::new(), deleted: Vec::new(), bytes: 0 }
    }

    fn is_empty(&self) -> bool {
        self.objects.is_empty() && self.deleted.is_empty()
    }

    /// False if there is no room for it.
    fn add(&mut self, object: &Object) -> bool {
        let encoded = link::encode(object);
        if !self.takes(encoded.len()) {
            return false;
        }
        self.objects.push(encoded.into());
        true
    }

    fn delete(&mut self, (kind, name): &Key) -> bool {
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

    fn of_snapshot(self) -> v1::Changes {
        v1::Changes { base: 0, seq: 0, objects: self.objects, deleted: self.deleted }
    }
}

fn every_kind() -> Vec<Kind> {
    KINDS.iter().map(|info| info.kind).collect()
}

fn position(journal: &Journal) -> v1::Position {
    v1::Position { epoch: journal.epoch(), seq: journal.seq() }
}

fn digest(cluster: &ClusterIndex, journal: &Journal) -> v1::Digest {
    v1::Digest { position: Some(position(journal)), kinds: link::digests(cluster) }
}

#[cfg(test)]
mod tests;
