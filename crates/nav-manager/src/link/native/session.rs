//! One life of one edge's native stream, from the welcome to its end.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use nav_mesh::ClusterId;
use nav_proto::link::v1::edge_message::Message as FromEdge;
use nav_proto::link::v1::manager_message::Message as FromManager;
use nav_proto::link::{self, v1, v1::EdgeMessage, v1::ManagerMessage};
use parking_lot::Mutex;
use prost::{DecodeError, Message as _};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::credit::Window;
use super::hello::Introduction;
use super::requests::{Ask, Requests};
use super::turn::Turn;
use super::{Heard, Received, Replica, Skips, TooLarge, told};
use crate::link::end::End;
use crate::link::frames::{Frames, Message, SMALL};
use crate::link::outgoing::Outgoing;
use crate::link::registry::Claim;
use crate::link::{Connected, Shared, off_loop};

/// One object alone, with what it takes beside it.
const MAX_MESSAGE: usize = link::MAX_OBJECT + SMALL;

pub(super) type ToEdge = Outgoing<ManagerMessage>;

pub(super) struct Session {
    links: Arc<Shared>,
    cluster: ClusterId,
    outgoing: ToEdge,
    welcome: v1::Welcome,
    replica: Arc<Mutex<Replica>>,
    turn: Turn,
    window: Window,
    requests: Requests,
    /// An edge whose turn it is has to go on by then.
    stalls_at: Instant,
    /// A useless object or message was logged already; the others of this session are only counted.
    warned: bool,
    evicted: CancellationToken,
    connected: Connected,
    /// Given back last: the next edge's mark must not be undone by this one's.
    claim: Claim,
}

/// What a session waits for.
enum Event {
    Message(Message),
    Ask(Ask),
    GivenUp(v1::Cancel),
    Admitted,
    Stalled,
}

impl Session {
    pub(super) fn begin(links: Arc<Shared>, edge: Introduction, outgoing: ToEdge, claim: Claim) -> Self {
        let Introduction { cluster, hello, version } = edge;
        let connected = Connected::native(&links, &cluster, told::edge(&hello, version));
        let limit = links.limits.snapshot;
        let (replica, position) = Replica::new(links.fleet.clone(), cluster.clone(), &hello, limit);
        Self {
            outgoing,
            welcome: v1::Welcome { version, position },
            replica: Arc::new(Mutex::new(replica)),
            turn: if position.is_some() { Turn::Free } else { Turn::Expected },
            window: Window::default(),
            requests: Requests::new(cluster.clone(), links.awaited.clone()),
            stalls_at: Instant::now(),
            warned: false,
            evicted: claim.evicted.clone(),
            connected,
            claim,
            links,
            cluster,
        }
    }

    pub(super) async fn serve(mut self, frames: Frames, asks: mpsc::Receiver<Ask>) {
        let Err(end) = self.run(frames, asks).await;
        let Self { links, outgoing, requests, replica, turn, connected, claim, .. } = self;
        // Whoever waits for an answer hears at once that there will be none.
        drop(requests);
        // A whole snapshot may be staged, and the next edge may be about to begin one.
        off_loop(move || drop(replica)).await;
        drop(turn);
        drop(connected);
        drop(claim);
        end.tell(&links.metrics);
        outgoing.end(end.status()).await;
    }

    async fn run(&mut self, mut frames: Frames, mut asks: mpsc::Receiver<Ask>) -> Result<Infallible, End> {
        self.send(FromManager::Welcome(self.welcome)).await?;
        self.grant().await?;
        loop {
            match self.next(&mut frames, &mut asks).await? {
                Event::Message(message) => self.take(message).await?,
                Event::Ask(ask) => {
                    if let Some(request) = self.requests.ask(ask) {
                        self.send(FromManager::Request(request)).await?;
                    }
                }
                Event::GivenUp(cancel) => self.send(FromManager::Cancel(cancel)).await?,
                Event::Admitted => {
                    self.be_patient();
                    self.grant().await?;
                }
                // A message that has begun has a deadline of its own.
                Event::Stalled if frames.is_receiving() => self.be_patient(),
                Event::Stalled => return Err(End::Stalled(self.links.limits.transfer)),
            }
        }
    }

    async fn next(&mut self, frames: &mut Frames, asks: &mut mpsc::Receiver<Ask>) -> Result<Event, End> {
        let Self { links, outgoing, turn, requests, stalls_at, evicted, .. } = self;
        let is_admitted = turn.is_admitted();
        tokio::select! {
            received = frames.next(links.limits.message.min(MAX_MESSAGE)) => match received {
                Ok(Some(message)) => Ok(Event::Message(message)),
                Ok(None) => Err(End::ByPeer),
                Err(error) => Err(End::Frame(error)),
            },
            Some(ask) = asks.recv() => Ok(Event::Ask(ask)),
            cancel = requests.given_up() => Ok(Event::GivenUp(cancel)),
            () = turn.comes(&links.places) => Ok(Event::Admitted),
            () = sleep_until(*stalls_at), if is_admitted => Ok(Event::Stalled),
            () = outgoing.closed() => Err(End::ByPeer),
            () = evicted.cancelled() => Err(End::TakenOver),
            () = links.stopping.cancelled() => Err(End::Stopping),
        }
    }

    async fn send(&mut self, message: FromManager) -> Result<(), End> {
        self.push(&ManagerMessage { message: Some(message) }).await
    }

    /// A session that must end does not wait for its edge to read.
    async fn push(&mut self, message: &ManagerMessage) -> Result<(), End> {
        tokio::select! {
            sent = self.outgoing.send(message) => Ok(sent?),
            () = self.evicted.cancelled() => Err(End::TakenOver),
            () = self.links.stopping.cancelled() => Err(End::Stopping),
        }
    }

    /// Lets the edge send more, if it is its turn and there is enough to be worth a message.
    async fn grant(&mut self) -> Result<(), End> {
        match if self.turn.is_open() { self.window.due() } else { None } {
            Some(credit) => self.send(FromManager::Credit(credit)).await,
            None => Ok(()),
        }
    }

    fn be_patient(&mut self) {
        self.stalls_at = Instant::now() + self.links.limits.transfer;
    }

    /// A trickle must not keep others waiting for ever.
    fn keep_up(&mut self, len: usize) -> Result<(), End> {
        let period = self.links.limits.transfer;
        match self.turn.keeps_up(len, period, &self.links.places) {
            true => Ok(()),
            false => Err(End::Trickling(period)),
        }
    }

    async fn take(&mut self, message: Message) -> Result<(), End> {
        let len = message.bytes.len();
        self.links.metrics.received(&self.cluster, len);
        match decode(message.bytes.clone()).await {
            Ok(message) => self.receive(message, len).await?,
            Err(error) => {
                // It may have been paid for.
                self.window.applied(len);
                self.links.metrics.message("useless");
                self.warn(|| format!("a message cannot be decoded: {error}"));
            }
        }
        self.grant().await
    }

    async fn receive(&mut self, message: EdgeMessage, len: usize) -> Result<(), End> {
        let is_paid_for = matches!(message.message, Some(FromEdge::Changes(_)));
        let Received { heard, reply, skips } = self.apply(message, len).await.map_err(End::TooLarge)?;
        if is_paid_for {
            self.window.applied(len);
        }
        self.turn.follow(self.replica.lock().is_staging(), &self.links.places);
        if heard == Heard::Staged {
            self.be_patient();
            self.keep_up(len)?;
        }
        self.tell(heard, &skips);
        match reply {
            Some(message) => self.reply(heard, message).await,
            None => Ok(()),
        }
    }

    /// Work that grows with the cluster must not hold up others; a few objects are not worth the detour.
    async fn apply(&mut self, message: EdgeMessage, len: usize) -> Result<Received, TooLarge> {
        let is_large = len > SMALL || self.replica.lock().may_settle(&message);
        let (replica, now) = (Arc::clone(&self.replica), Instant::now().into_std());
        let work = move || replica.lock().receive(message, now);
        if is_large { off_loop(work).await } else { work() }
    }

    async fn reply(&mut self, heard: Heard, message: ManagerMessage) -> Result<(), End> {
        if let Some(FromManager::Reset(reset)) = &message.message {
            self.links.metrics.reset(heard.word());
            let kinds = if reset.kinds.is_empty() { "all".to_owned() } else { reset.kinds.join(", ") };
            tracing::warn!(because = heard.word(), kinds, "edge asked for its objects again");
        }
        self.push(&message).await
    }

    fn tell(&mut self, heard: Heard, skips: &Skips) {
        self.links.metrics.message(heard.word());
        self.links.metrics.skipped(&self.cluster, skips.count);
        if let Some(example) = &skips.example {
            self.warn(|| format!("an object cannot be used: {example}"));
        }
        if heard == Heard::SnapshotShown {
            tracing::info!("snapshot of the cluster is whole");
        }
    }

    fn warn(&mut self, what: impl FnOnce() -> String) {
        if !std::mem::replace(&mut self.warned, true) {
            tracing::warn!(
                error = what(),
                "part of what an edge sent is of no use; further parts of this connection are only counted"
            );
        }
    }
}

/// A few bytes may stand for many keys.
async fn decode(bytes: Bytes) -> Result<EdgeMessage, DecodeError> {
    if bytes.len() > SMALL { off_loop(|| EdgeMessage::decode(bytes)).await } else { EdgeMessage::decode(bytes) }
}
