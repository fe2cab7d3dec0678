//! From a new stream to a session.

use std::sync::Arc;

use axum::body::Body;
use tokio::sync::mpsc;

use super::Ask;
use super::hello::{Introduction, introduction};
use super::session::{Session, ToEdge};
use crate::link::end::stopping;
use crate::link::frames::Frames;
use crate::link::registry::{Candidate, Claim};
use crate::link::{EdgeHandle, NotAdmitted, Peer, Shared, admit};

/// Serves a stream to its end. Never fails: every end is told to the peer as far as it listens, and logged here.
pub(in crate::link) async fn run(links: Arc<Shared>, body: Body, outgoing: ToEdge, peer: Peer) {
    let mut frames = Frames::new(body, links.budget.clone(), links.limits.transfer);
    let opened = tokio::select! {
        opened = open(&links, &mut frames, &peer) => opened,
        () = links.stopping.cancelled() => return outgoing.end(stopping()).await,
        () = outgoing.closed() => return,
    };
    match opened {
        Ok(Opened { edge, asks, claim }) => Session::begin(links, edge, outgoing, claim).serve(frames, asks).await,
        Err(NotAdmitted { word, status }) => {
            links.metrics.refused(word);
            tracing::warn!(reason = status.message(), "edge refused");
            outgoing.end(status).await;
        }
    }
}

/// An edge that is let in.
struct Opened {
    edge: Introduction,
    asks: mpsc::Receiver<Ask>,
    claim: Claim,
}

async fn open(links: &Shared, frames: &mut Frames, peer: &Peer) -> Result<Opened, NotAdmitted> {
    let edge = introduction(frames, &links.limits).await?;
    tracing::Span::current().record("cluster", edge.cluster.as_str());
    let (handle, asks) = EdgeHandle::native();
    let candidate = Candidate { peer: peer.addr.clone(), handle, process: Some(edge.process()) };
    let claim = admit(links, &edge.cluster, peer, candidate).await?;
    Ok(Opened { edge, asks, claim })
}
