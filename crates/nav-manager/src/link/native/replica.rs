use std::time::Instant;

use nav_mesh::ClusterId;
use nav_proto::link::v1::edge_message::Message;
use nav_proto::link::v1::{self, EdgeMessage, ManagerMessage};

use super::Heard;
use super::inbox::{Inbox, Outcome};
use super::objects::Skips;
use super::staging::TooLarge;
use super::told;
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
    /// For an edge that is at `offered` in its history. Returned with it is where the edge may go on from, to be told it in the
    /// welcome; if nothing, it must send a snapshot. `limit` is how large one may get, in bytes.
    pub fn new(
        fleet: Fleet,
        cluster: ClusterId,
        offered: Option<v1::Position>,
        limit: usize,
    ) -> (Self, Option<v1::Position>) {
        let held = fleet.read(&cluster, |held| held.position());
        let resumes = held.filter(|held| offered.is_some_and(|offered| is_behind(*held, offered)));
        let inbox = Inbox::new(resumes.is_some(), limit);
        let position = resumes.map(|Position { epoch, seq }| v1::Position { epoch, seq });
        (Self { fleet, cluster, inbox }, position)
    }

    /// Takes in one message. Readers of the fleet see all that it changes at once.
    pub fn receive(&mut self, message: EdgeMessage, now: Instant) -> Result<Received, TooLarge> {
        match message.message {
            Some(Message::Status(status)) => {
                self.fleet.tell_edge(&self.cluster, |edge| told::add_status(edge, status));
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

    fn take(&mut self, message: Message, now: Instant) -> Result<Received, TooLarge> {
        let inbox = &mut self.inbox;
        let outcome = self.fleet.read(&self.cluster, |held| inbox.receive(message, held, now))?;
        let Outcome { heard, update, reply, differing, skips } = outcome;
        if let Some(update) = update {
            self.fleet.update(&self.cluster, clock::now(), update);
        }
        if heard == Heard::Confirmed {
            self.fleet.touch(&self.cluster, clock::now());
        }
        if let Some(kinds) = differing {
            self.fleet.differ(&self.cluster, kinds);
        }
        Ok(Received { heard, reply: reply.map(|message| ManagerMessage { message: Some(message) }), skips })
    }
}

/// An edge that does not know the place has another history, whatever its epoch says.
fn is_behind(held: Position, offered: v1::Position) -> bool {
    held.epoch == offered.epoch && held.seq <= offered.seq
}

impl From<Heard> for Received {
    fn from(heard: Heard) -> Self {
        Self { heard, reply: None, skips: Skips::default() }
    }
}
