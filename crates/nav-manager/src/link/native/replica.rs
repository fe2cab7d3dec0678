use std::time::Instant;

use nav_mesh::ClusterId;
use nav_proto::link::v1::edge_message::Message;
use nav_proto::link::v1::{self, EdgeMessage, ManagerMessage};

use super::Heard;
use super::inbox::{Inbox, Outcome};
use super::objects::Skips;
use super::told;
use super::weight::TooLarge;
use crate::clock;
use crate::fleet::{Fleet, Position};

/// What the fleet holds of one cluster, kept up to date by what its edge says over one stream.
#[derive(Debug)]
pub struct Replica {
    fleet: Fleet,
    cluster: ClusterId,
    inbox: Inbox,
}

/// What became of a message, and what the edge is told in return.
#[derive(Debug)]
pub struct Received {
    pub heard: Heard,
    pub reply: Option<ManagerMessage>,
    /// Objects in it that cannot be used.
    pub skips: Skips,
}

impl Replica {
    /// For an edge that said `hello`. Returned with it is where the edge may go on from, to be told it in the welcome; if
    /// nothing, it must send a snapshot. `limit` is how large one may get, in bytes.
    pub fn new(fleet: Fleet, cluster: ClusterId, hello: &v1::Hello, limit: usize) -> (Self, Option<v1::Position>) {
        let held = fleet.read(&cluster, |held| held.position());
        let resumes = held.filter(|held| can_go_on(*held, hello));
        let inbox = Inbox::new(resumes.is_some(), limit);
        let position = resumes.map(|Position { epoch, seq }| v1::Position { epoch, seq });
        (Self { fleet, cluster, inbox }, position)
    }

    /// Takes in one message. Readers of the fleet see all that it changes at once.
    pub fn receive(&mut self, message: EdgeMessage, now: Instant) -> Result<Received, TooLarge> {
        match message.message {
            Some(Message::Status(status)) => {
                self.fleet.tell_edge(&self.cluster, |edge| told::add_status(edge, status, clock::now()));
                Ok(Heard::Status.into())
            }
            Some(message) => self.take(message, now),
            None => Ok(Heard::Ignored.into()),
        }
    }

    /// Whether a snapshot has begun and not ended.
    pub fn is_staging(&self) -> bool {
        self.inbox.is_staging()
    }

    /// Whether all that came and does not show may come to show with this message, or be dropped.
    pub fn may_settle(&self, message: &EdgeMessage) -> bool {
        let is_change = matches!(message.message, Some(Message::Changes(_)));
        self.inbox.is_collecting() || self.inbox.is_staging() && !is_change
    }

    fn take(&mut self, message: Message, now: Instant) -> Result<Received, TooLarge> {
        let inbox = &mut self.inbox;
        let outcome = self.fleet.read(&self.cluster, |held| inbox.receive(message, held, now))?;
        let Outcome { heard, update, reply, differing, skips } = outcome;
        if let Some(update) = update {
            self.fleet.update(&self.cluster, clock::now(), update);
        }
        match heard {
            Heard::Confirmed => self.fleet.touch(&self.cluster, clock::now()),
            Heard::Gap | Heard::SnapshotDropped => self.fleet.unconfirmed(&self.cluster),
            _ => {}
        }
        if let Some(kinds) = differing {
            self.fleet.differ(&self.cluster, kinds);
        }
        Ok(Received { heard, reply: reply.map(|message| ManagerMessage { message: Some(message) }), skips })
    }
}

/// An edge that never was there has another history, whatever its epoch says; one that cannot tell what changed since would
/// send a snapshot although it was not its turn.
fn can_go_on(from: Position, hello: &v1::Hello) -> bool {
    let known = |at: v1::Position| from.epoch == at.epoch && (hello.reaches_back_to..=at.seq).contains(&from.seq);
    hello.position.is_some_and(known)
}

impl From<Heard> for Received {
    fn from(heard: Heard) -> Self {
        Self { heard, reply: None, skips: Skips::default() }
    }
}
