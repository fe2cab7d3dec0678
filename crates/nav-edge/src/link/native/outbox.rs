//! What the manager lacks of the index, as messages of a bounded size. Pure: no I/O, no clock of its own.

mod batch;

use nav_mesh::kind::KINDS;
use nav_mesh::{ClusterIndex, Kind, ObjectName};
use nav_proto::link::{self, v1, v1::edge_message::Message};
use prost::Message as _;

use self::batch::Batch;
use crate::index::{Index, Journal};

/// How large a message of changes gets, unless it is one larger object alone. Well below the protocol's limit: what waits
/// for the network is all the memory that a link costs.
const MESSAGE: usize = link::MAX_CHANGES / 16;

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
    /// What goes next, made when all that it rests on had just been sent: later it might not be true any more.
    conclusion: Option<Message>,
    /// The latest changes are only part of what was to be said.
    has_more: bool,
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

impl Default for Outbox {
    fn default() -> Self {
        Self::with_messages_of(MESSAGE)
    }
}

impl Outbox {
    /// One whose messages get this large, in bytes, unless it is one larger object alone.
    pub fn with_messages_of(limit: usize) -> Self {
        Self { phase: Phase::Opening, sent: 0, credit: 0, digest_due: true, conclusion: None, has_more: false, limit }
    }

    /// Where the index is in its history.
    pub fn position(index: &Index) -> v1::Position {
        index.follow(|_, journal| position(journal))
    }

    /// The earliest place in the index's history from which it can be told what changed.
    pub fn reaches_back_to(index: &Index) -> u64 {
        index.follow(|_, journal| journal.reaches_back_to())
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
            None => self.begin_with(every_kind()),
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
        match kinds {
            [] => self.begin_with(every_kind()),
            _ if wanted.is_empty() => {}
            _ => {
                let is_wanted = |kind: &Kind| again.contains(kind) || wanted.contains(kind);
                self.begin_with(every_kind().into_iter().filter(is_wanted).collect());
            }
        }
    }

    /// The next digest goes even if nothing changes until then.
    pub fn ask_digest(&mut self) {
        self.digest_due = true;
    }

    /// Whether what was said last is to be followed up at once: it was part of a snapshot, or of more than a message takes.
    pub fn is_in_the_middle(&self) -> bool {
        self.has_more || self.conclusion.is_some() || !matches!(self.phase, Phase::Opening | Phase::Following)
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
        if let Some(conclusion) = self.conclusion.take() {
            return Some(conclusion);
        }
        self.begin_anew_if_too_far_behind(journal);
        match &mut self.phase {
            Phase::Opening => None,
            Phase::Beginning(kinds) => {
                let kinds = std::mem::take(kinds);
                Some(self.begin(kinds, journal))
            }
            Phase::Reading { .. } if self.credit > 0 => {
                self.read(cluster, journal).or_else(|| self.next_of(cluster, journal))
            }
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
            self.begin_with(every_kind());
        }
    }

    fn begin_with(&mut self, kinds: Vec<Kind>) {
        self.phase = Phase::Beginning(kinds);
        self.has_more = false;
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
    fn read(&mut self, cluster: &ClusterIndex, journal: &Journal) -> Option<Message> {
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
        self.conclude(cluster, journal);
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
        self.has_more = reached < journal.seq();
        self.conclude(cluster, journal);
        batch.leading(base, reached, self.has_more)
    }

    /// Once all is sent, ends the snapshot, or tells what there is if that is due. It is made now, because in a busy cluster there
    /// may be something new to send by the time that the next message may go.
    fn conclude(&mut self, cluster: &ClusterIndex, journal: &Journal) {
        if journal.seq() != self.sent {
            return;
        }
        if matches!(self.phase, Phase::CatchingUp { .. }) {
            (self.phase, self.digest_due) = (Phase::Following, false);
            let digest = Some(digest(cluster, journal));
            self.conclusion = Some(Message::SnapshotEnd(v1::SnapshotEnd { digest }));
        } else if std::mem::take(&mut self.digest_due) {
            self.conclusion = Some(Message::Digest(digest(cluster, journal)));
        }
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
