//! What an edge says of its objects, turned into updates of what is held of its cluster. Pure: no I/O, no clock of its own.

use std::time::{Duration, Instant};

use nav_mesh::Kind;
use nav_proto::link::v1::edge_message::Message;
use nav_proto::link::v1::manager_message::Message as Reply;
use nav_proto::link::{self, v1};

use super::Heard;
use super::collected::Collected;
use super::objects::Skips;
use super::resets::Resets;
use super::staging::Staging;
use super::weight::TooLarge;
use crate::fleet::{Held, Position, Update};

/// Changes are acknowledged no more often than this, or than every so many bytes: it only lets the edge forget.
const ACK_INTERVAL: Duration = Duration::from_secs(1);
const ACK_BYTES: usize = 256 * 1024;

/// Where one stream stands.
#[derive(Debug)]
pub(super) struct Inbox {
    phase: Phase,
    resets: Resets,
    acked: Option<Instant>,
    unacked_bytes: usize,
    /// How large something may get that shows only once it is whole, in bytes.
    limit: usize,
}

#[derive(Debug)]
enum Phase {
    /// Nothing is of use before a snapshot of everything.
    Lost,
    /// Between the beginning and the end of a snapshot.
    Staging(Staging),
    /// Changes show as they come, but for those that belong to the next ones.
    Following(Option<Collected>),
}

/// What becomes of a message.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) heard: Heard,
    pub(super) update: Option<Update>,
    pub(super) reply: Option<Reply>,
    /// The kinds that differ, if it was compared.
    pub(super) differing: Option<Vec<Kind>>,
    pub(super) skips: Skips,
}

impl Inbox {
    /// `resumes`: the edge goes on from what is held; if not, a snapshot comes first. `limit` is how large that may get.
    pub(super) fn new(resumes: bool, limit: usize) -> Self {
        let phase = if resumes { Phase::Following(None) } else { Phase::Lost };
        Self { phase, resets: Resets::default(), acked: None, unacked_bytes: 0, limit }
    }

    pub(super) fn is_staging(&self) -> bool {
        matches!(self.phase, Phase::Staging(_))
    }

    pub(super) fn is_collecting(&self) -> bool {
        matches!(self.phase, Phase::Following(Some(_)))
    }

    pub(super) fn receive(&mut self, message: Message, held: &Held, now: Instant) -> Result<Outcome, TooLarge> {
        match message {
            Message::SnapshotBegin(begin) => Ok(self.begin(&begin, held, now)),
            Message::Changes(changes) => self.change(changes, held, now),
            Message::SnapshotEnd(end) => Ok(self.end(&end.digest.unwrap_or_default(), held, now)),
            Message::Digest(digest) => Ok(self.compare(&digest, held, now)),
            Message::Hello(_) | Message::Status(_) => Ok(Heard::Ignored.into()),
        }
    }

    fn begin(&mut self, begin: &v1::SnapshotBegin, held: &Held, now: Instant) -> Outcome {
        let before = std::mem::replace(&mut self.phase, Phase::Lost);
        let was_lost = matches!(before, Phase::Lost);
        match staging(begin, before, held) {
            Some(staging) => {
                self.phase = Phase::Staging(staging);
                Heard::SnapshotBegun.into()
            }
            None if was_lost => self.ignore(now),
            None => self.lose(now),
        }
    }

    fn change(&mut self, changes: v1::Changes, held: &Held, now: Instant) -> Result<Outcome, TooLarge> {
        match &mut self.phase {
            Phase::Lost => Ok(self.ignore(now)),
            Phase::Staging(staging) => {
                let skips = staging.stage(changes, held, self.limit)?;
                Ok(Outcome { skips, ..Heard::Staged.into() })
            }
            Phase::Following(_) => self.follow(changes, held, now),
        }
    }

    fn follow(&mut self, changes: v1::Changes, held: &Held, now: Instant) -> Result<Outcome, TooLarge> {
        match self.reached(held) {
            Some(reached) if changes.seq <= reached.seq => Ok(Heard::Repeated.into()),
            Some(reached) if changes.base <= reached.seq => self.collect(changes, reached, held, now),
            _ => Ok(self.lose(now)),
        }
    }

    /// Where all changes lead to that came, shown or not.
    fn reached(&self, held: &Held) -> Option<Position> {
        match &self.phase {
            Phase::Following(Some(collected)) => Some(collected.position()),
            _ => held.position(),
        }
    }

    fn collect(
        &mut self,
        changes: v1::Changes,
        reached: Position,
        held: &Held,
        now: Instant,
    ) -> Result<Outcome, TooLarge> {
        let is_last = !changes.more;
        let before = std::mem::replace(&mut self.phase, Phase::Following(None));
        let mut collected = if let Phase::Following(Some(before)) = before { before } else { Collected::from(reached) };
        let skips = collected.add(changes, held, self.limit)?;
        if is_last {
            return Ok(Outcome { skips, ..self.show(collected, now) });
        }
        self.phase = Phase::Following(Some(collected));
        Ok(Outcome { skips, ..Heard::Collected.into() })
    }

    fn show(&mut self, collected: Collected, now: Instant) -> Outcome {
        let reply = self.ack_now_and_then(collected.position(), collected.weight(), now);
        Outcome { update: Some(collected.finish()), reply, ..Heard::Applied.into() }
    }

    fn end(&mut self, digest: &v1::Digest, held: &Held, now: Instant) -> Outcome {
        let staging = match std::mem::replace(&mut self.phase, Phase::Lost) {
            Phase::Staging(staging) => staging,
            other => {
                self.phase = other;
                return self.ignore(now);
            }
        };
        let (position, differing) = (position(digest), staging.differing(held, &digest.kinds));
        if !staging.is_of(position.epoch) || !differing.is_empty() {
            return Outcome { heard: Heard::SnapshotDropped, differing: Some(differing), ..self.lose(now) };
        }
        self.phase = Phase::Following(None);
        self.resets.restored();
        let reply = Some(self.ack(position, now));
        let update = Some(staging.finish(position));
        Outcome { update, reply, differing: Some(differing), ..Heard::SnapshotShown.into() }
    }

    fn compare(&mut self, digest: &v1::Digest, held: &Held, now: Instant) -> Outcome {
        match self.phase {
            Phase::Following(None) => {}
            // Edges compare only when all was sent: the end of what is kept here was lost.
            Phase::Staging(_) | Phase::Following(Some(_)) => return self.lose(now),
            Phase::Lost => return self.ignore(now),
        }
        let theirs = position(digest);
        match held.position() {
            Some(ours) if ours == theirs => self.compare_kinds(digest, held, ours, now),
            Some(ours) if ours.epoch == theirs.epoch && ours.seq > theirs.seq => Heard::Ignored.into(),
            _ => self.lose(now),
        }
    }

    fn compare_kinds(&mut self, digest: &v1::Digest, held: &Held, position: Position, now: Instant) -> Outcome {
        let differing = link::differing(|kind| held.digest(kind), &digest.kinds);
        self.resets.agreed(&differing);
        let (heard, reply) = match differing.is_empty() {
            true => (Heard::Confirmed, Some(self.ack(position, now))),
            false => (Heard::Differing, self.resets.of(&differing, now).map(Reply::Reset)),
        };
        Outcome { reply, differing: Some(differing), ..heard.into() }
    }

    /// What is held cannot be brought up to date any more: readers keep it until a new snapshot is whole.
    fn lose(&mut self, now: Instant) -> Outcome {
        self.phase = Phase::Lost;
        Outcome { reply: self.resets.everything(now).map(Reply::Reset), ..Heard::Gap.into() }
    }

    /// A lost edge that goes on as if nothing were amiss is told again, now and then.
    fn ignore(&mut self, now: Instant) -> Outcome {
        let is_lost = matches!(self.phase, Phase::Lost);
        let reset = if is_lost { self.resets.everything(now) } else { None };
        Outcome { reply: reset.map(Reply::Reset), ..Heard::Ignored.into() }
    }

    fn ack_now_and_then(&mut self, position: Position, bytes: usize, now: Instant) -> Option<Reply> {
        self.unacked_bytes += bytes;
        let is_recent = self.acked.is_some_and(|acked| now.saturating_duration_since(acked) < ACK_INTERVAL);
        (!is_recent || self.unacked_bytes >= ACK_BYTES).then(|| self.ack(position, now))
    }

    fn ack(&mut self, Position { epoch, seq }: Position, now: Instant) -> Reply {
        (self.acked, self.unacked_bytes) = (Some(now), 0);
        Reply::Ack(v1::Ack { position: Some(v1::Position { epoch, seq }) })
    }
}

/// Where the snapshot that begins is kept; `None` if nothing could come of it: one of some kinds needs a state that it brings
/// up to date.
fn staging(begin: &v1::SnapshotBegin, before: Phase, held: &Held) -> Option<Staging> {
    if begin.kinds.is_empty() {
        return Some(Staging::of_everything(begin.epoch));
    }
    let kinds = begin.kinds.iter().filter_map(|name| link::kind(name)).collect();
    match before {
        Phase::Lost => None,
        Phase::Staging(staging) => staging.restarted(begin.epoch, &kinds),
        Phase::Following(_) => {
            let is_ours = held.position().is_some_and(|position| position.epoch == begin.epoch);
            is_ours.then(|| Staging::of(begin.epoch, &kinds))
        }
    }
}

/// An unset one is that of nothing: epochs are never 0.
fn position(digest: &v1::Digest) -> Position {
    let v1::Position { epoch, seq } = digest.position.unwrap_or_default();
    Position { epoch, seq }
}

impl From<Heard> for Outcome {
    fn from(heard: Heard) -> Self {
        Self { heard, update: None, reply: None, differing: None, skips: Skips::default() }
    }
}
