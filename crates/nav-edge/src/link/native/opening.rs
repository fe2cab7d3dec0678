//! Hello and welcome.

use std::time::Duration;

use bytes::Bytes;
use nav_mesh::Kind;
use nav_proto::link::v1::edge_message::Message as FromEdge;
use nav_proto::link::v1::manager_message::Message as FromManager;
use nav_proto::link::{self, v1};
use nav_runtime::build_info::VERSION;
use prost::Message;
use tonic::transport::Channel;
use tonic::{Code, Status};

use super::{Outbox, mesh};
use crate::index::Index;
use crate::link::LinkConfig;
use crate::link::end::{End, failed};
use crate::link::stream::{self, Stream};

/// Why there is no native link.
pub(in crate::link) enum NotOpened {
    /// The manager does not know it.
    Unknown,
    Failed(End),
}

/// How long an edge that has just started may take to learn which cluster it reads.
const IDENTITY_PATIENCE: Duration = Duration::from_secs(3);

/// Waits until the edge knows which cluster it reads, as far as it can be known: who does not say so in its hello cannot take over
/// from another edge, nor be taken over from.
async fn identified(index: &Index) {
    let mut progress = index.subscribe();
    let is_known = || {
        let report = index.report();
        let mut namespaces = report.iter().filter(|report| report.kind == Kind::Namespace);
        namespaces.any(|report| report.state.is_settled()) || !index.read(mesh::cluster_uid).is_empty()
    };
    let known = async { while !is_known() && progress.changed().await.is_ok() {} };
    let _ = tokio::time::timeout(IDENTITY_PATIENCE, known).await;
}

/// Says hello; what the manager welcomes the edge with comes with the stream.
pub(in crate::link) async fn open(
    channel: Channel,
    config: &LinkConfig,
    index: &Index,
) -> Result<(Stream, v1::Welcome), NotOpened> {
    identified(index).await;
    let first = v1::EdgeMessage { message: Some(FromEdge::Hello(hello(config, index))) };
    let opened = stream::open(channel, link::CONNECT_PATH, first.encode_to_vec().into()).await;
    let mut stream = opened.map_err(unknown_or_failed)?;
    let first = stream.from_manager.message().await.map_err(unknown_or_failed)?;
    let first = first.ok_or(NotOpened::Failed(End::Ended { refused: None }))?;
    let welcome = welcome(first).map_err(NotOpened::Failed)?;
    Ok((stream, welcome))
}

fn hello(config: &LinkConfig, index: &Index) -> v1::Hello {
    v1::Hello {
        oldest_version: link::OLDEST_VERSION,
        newest_version: link::NEWEST_VERSION,
        cluster_id: config.cluster.to_string(),
        cluster_uid: index.read(mesh::cluster_uid),
        started_ms: config.started_ms,
        edge_version: VERSION.to_owned(),
        mesh: index.read(mesh::of),
        position: Some(Outbox::position(index)),
        reaches_back_to: Outbox::reaches_back_to(index),
    }
}

fn unknown_or_failed(status: Status) -> NotOpened {
    match status.code() {
        Code::Unimplemented => NotOpened::Unknown,
        _ => NotOpened::Failed(refused(status)),
    }
}

/// A status that a manager gives is its answer to this edge; the others are the transport's.
fn refused(status: Status) -> End {
    match status.code() {
        Code::AlreadyExists | Code::PermissionDenied | Code::FailedPrecondition | Code::InvalidArgument => {
            End::Refused(status)
        }
        _ => failed(status),
    }
}

fn welcome(first: Bytes) -> Result<v1::Welcome, End> {
    let unreadable = |error| End::Refused(Status::internal(format!("its first message cannot be decoded: {error}")));
    let message = v1::ManagerMessage::decode(first).map_err(unreadable)?;
    let welcome = match message.message {
        Some(FromManager::Welcome(welcome)) => welcome,
        _ => return Err(End::Refused(Status::internal("its first message is no welcome"))),
    };
    if !(link::OLDEST_VERSION..=link::NEWEST_VERSION).contains(&welcome.version) {
        let text = format!(
            "it chose version {} of the native link; this edge speaks {} to {}",
            welcome.version,
            link::OLDEST_VERSION,
            link::NEWEST_VERSION
        );
        return Err(End::Refused(Status::failed_precondition(text)));
    }
    Ok(welcome)
}
