//! One life of one edge's stream, from its first message to its end.

use std::ops::ControlFlow;
use std::sync::Arc;

use axum::body::Body;
use nav_mesh::ClusterId;
use nav_proto::backend::v1alpha1::connect_response::Message as ManagerMessage;
use nav_proto::backend::v1alpha1::{ConnectionAck, ProxyConfigResponse};
use nav_proto::plain::dialect::{self, Dialect, FromEdge};
use nav_proto::plain::{MESSAGE_PROCESSING_ERROR, Read};
use nav_proto::redact;
use nav_runtime::error::Chain;
use tokio::sync::mpsc;
use xxhash_rust::xxh3::xxh3_128;

use super::requests::{Command, Requests};
use super::{ToEdge, handshake, send, send_error};
use crate::clock;
use crate::link::end::{End, stopping};
use crate::link::frames::{Frames, Message};
use crate::link::metrics::Received;
use crate::link::outgoing::Unread;
use crate::link::registry::{Candidate, Claim};
use crate::link::{Connected, EdgeHandle, NotAdmitted, Peer, Shared, admit, off_loop};

/// A state with more useless objects than this is counted, not told object by object.
const MAX_LOGGED_SKIPS: usize = 10;

/// Serves a stream to its end. Never fails: every end is told to the peer as far as it listens, and logged here.
pub(in crate::link) async fn run(links: Arc<Shared>, body: Body, outgoing: ToEdge, peer: Peer) {
    let mut frames = Frames::new(body, links.budget.clone(), links.limits.transfer);
    let identified = tokio::select! {
        identified = handshake::identify(&mut frames, &links.limits) => identified,
        () = links.stopping.cancelled() => return outgoing.end(stopping()).await,
    };
    let (cluster, dialect) = match identified {
        Ok(identified) => identified,
        Err(refusal) => {
            links.metrics.refused(refusal.word());
            tracing::warn!(error = %Chain(&refusal), "edge refused");
            return refusal.send(outgoing).await;
        }
    };
    tracing::Span::current().record("cluster", cluster.as_str());
    let (handle, commands) = EdgeHandle::plain();
    let candidate = Candidate { peer: peer.addr.clone(), handle, process: None };
    match admit(&links, &cluster, &peer, candidate).await {
        Ok(claim) => {
            let session = Session::new(links, cluster, dialect, outgoing);
            session.serve(frames, commands, claim).await;
        }
        Err(refusal) => refuse(&links, outgoing, refusal).await,
    }
}

async fn refuse(links: &Shared, outgoing: ToEdge, refusal: NotAdmitted) {
    links.metrics.refused(refusal.word);
    tracing::warn!(reason = refusal.status.message(), "edge refused");
    let _ = send(&outgoing, ManagerMessage::ConnectionAck(ConnectionAck { accepted: false })).await;
    outgoing.end(refusal.status).await;
}

struct Session {
    links: Arc<Shared>,
    cluster: ClusterId,
    dialect: Dialect,
    outgoing: ToEdge,
    requests: Requests,
    /// The hash of the state that the fleet holds: a repeated state costs no decoding.
    last_state: Option<u128>,
    /// A useless message was logged already; the others of this session are only counted.
    warned: bool,
}

impl Session {
    fn new(links: Arc<Shared>, cluster: ClusterId, dialect: Dialect, outgoing: ToEdge) -> Self {
        Self { links, cluster, dialect, outgoing, requests: Requests::default(), last_state: None, warned: false }
    }

    async fn serve(mut self, frames: Frames, commands: mpsc::Receiver<Command>, claim: Claim) {
        let connected = Connected::plain(&self.links, &self.cluster);
        let end = self.run(frames, commands).await;
        // Whoever waits for an answer hears at once that there will be none.
        drop(std::mem::take(&mut self.requests));
        // The id is free only after the cluster is marked: the next edge's mark must not be undone by this one's.
        drop(connected);
        drop(claim);
        end.tell(&self.links.metrics);
        self.outgoing.end(end.status()).await;
    }

    async fn run(&mut self, mut frames: Frames, mut commands: mpsc::Receiver<Command>) -> End {
        let ack = ManagerMessage::ConnectionAck(ConnectionAck { accepted: true });
        if let Err(error) = send(&self.outgoing, ack).await {
            return error.into();
        }
        loop {
            match self.step(&mut frames, &mut commands).await {
                Ok(ControlFlow::Continue(())) => {}
                Ok(ControlFlow::Break(end)) => return end,
                Err(error) => return error.into(),
            }
        }
    }

    async fn step(
        &mut self,
        frames: &mut Frames,
        commands: &mut mpsc::Receiver<Command>,
    ) -> Result<ControlFlow<End>, Unread> {
        let stopping = self.links.stopping.clone();
        tokio::select! {
            received = frames.next(self.links.limits.message) => match received {
                Ok(Some(message)) => self.take(message).await.map(ControlFlow::Continue),
                Ok(None) => Ok(ControlFlow::Break(End::ByPeer)),
                Err(error) => Ok(ControlFlow::Break(End::Frame(error))),
            },
            Some(command) = commands.recv() => self.ask(command).await.map(ControlFlow::Continue),
            () = self.outgoing.closed() => Ok(ControlFlow::Break(End::ByPeer)),
            () = stopping.cancelled() => Ok(ControlFlow::Break(End::Stopping)),
        }
    }

    async fn ask(&mut self, command: Command) -> Result<(), Unread> {
        match self.requests.ask(command) {
            Some(request) => send(&self.outgoing, ManagerMessage::ProxyConfigRequest(request)).await,
            None => Ok(()),
        }
    }

    /// Uses one message, or tells the peer why it cannot be used.
    async fn take(&mut self, message: Message) -> Result<(), Unread> {
        self.links.metrics.received(&self.cluster, message.bytes.len());
        let hash = xxh3_128(&message.bytes);
        if self.last_state == Some(hash) {
            self.links.metrics.message(Received::SameState.word());
            self.links.fleet.touch(&self.cluster, clock::now());
            return Ok(());
        }
        let (bytes, dialect) = (message.bytes.clone(), self.dialect);
        match off_loop(move || dialect::decode(bytes, dialect)).await {
            Ok(FromEdge::State(state)) => {
                self.apply(state).await;
                self.last_state = Some(hash);
                Ok(())
            }
            Ok(FromEdge::Answer(answer)) => {
                self.answer(*answer);
                Ok(())
            }
            Ok(FromEdge::Identification(_)) => self.useless("the cluster is identified already").await,
            Ok(FromEdge::Unknown) => {
                self.useless("the message is empty, or of a kind that this manager does not know").await
            }
            Err(error) => self.useless(format!("the message cannot be decoded: {error}")).await,
        }
    }

    async fn apply(&self, Read { objects, skipped }: Read) {
        let (fleet, cluster, redaction) =
            (self.links.fleet.clone(), self.cluster.clone(), self.links.redaction.clone());
        let replaced = off_loop(move || {
            let objects = objects.into_iter().map(|object| redact::object(&redaction, object)).collect();
            fleet.replace(&cluster, clock::now(), objects)
        });
        let changes = replaced.await;
        self.links.metrics.message(Received::State.word());
        self.links.metrics.skipped(&self.cluster, skipped.len());
        for (kind, skip) in skipped.into_iter().take(MAX_LOGGED_SKIPS) {
            let skip = redact::skipped(&self.links.redaction, skip);
            tracing::warn!(%kind, name = %skip.name, reason = %skip.reason, "object of a state skipped");
        }
        tracing::debug!(objects = changes.objects, services = changes.services.len(), "state applied");
    }

    fn answer(&mut self, response: ProxyConfigResponse) {
        let awaited = self.requests.answer(response);
        let received = if awaited { Received::Answer } else { Received::UnawaitedAnswer };
        self.links.metrics.message(received.word());
    }

    async fn useless(&mut self, why: impl Into<String>) -> Result<(), Unread> {
        let why = why.into();
        self.links.metrics.message(Received::Useless.word());
        if !std::mem::replace(&mut self.warned, true) {
            tracing::warn!(
                error = why,
                "message of the edge dropped; further ones of this connection are only counted"
            );
        }
        send_error(&self.outgoing, MESSAGE_PROCESSING_ERROR, why).await
    }
}
