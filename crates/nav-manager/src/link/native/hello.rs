//! The opening: who is there, and do we have a version in common?

use nav_mesh::ClusterId;
use nav_proto::link::v1::edge_message::Message;
use nav_proto::link::{NEWEST_VERSION, OLDEST_VERSION, v1};
use prost::Message as _;
use tonic::Status;

use crate::link::frames::{self, Frames};
use crate::link::registry::Process;
use crate::link::{Limits, NotAdmitted};

/// An edge that has said who it is.
pub(super) struct Introduction {
    pub(super) cluster: ClusterId,
    pub(super) hello: v1::Hello,
    /// Spoken from here on.
    pub(super) version: u32,
}

impl Introduction {
    pub(super) fn process(&self) -> Process {
        Process { cluster_uid: self.hello.cluster_uid.clone(), started_ms: self.hello.started_ms }
    }
}

/// Waits for the first message.
pub(super) async fn introduction(frames: &mut Frames, limits: &Limits) -> Result<Introduction, NotAdmitted> {
    let patience = limits.first_message;
    let first = tokio::time::timeout(patience, frames.next(frames::SMALL)).await.map_err(|_| {
        let patience = humantime::format_duration(patience);
        refusal("silent", Status::deadline_exceeded(format!("no hello came within {patience}")))
    })?;
    let first = first.map_err(|error| refusal(error.word(), error.status()))?;
    let first = first.ok_or_else(|| invalid("the stream ended before a hello came".to_owned()))?;
    let message = v1::EdgeMessage::decode(first.bytes)
        .map_err(|error| invalid(format!("the first message cannot be decoded: {error}")))?;
    let Some(Message::Hello(hello)) = message.message else {
        return Err(invalid("the first message must be a hello".to_owned()));
    };
    let cluster = hello.cluster_id.parse().map_err(|error| invalid(format!("{error}")))?;
    let version = common_version(&hello)?;
    Ok(Introduction { cluster, hello, version })
}

/// The newest that both speak.
fn common_version(hello: &v1::Hello) -> Result<u32, NotAdmitted> {
    let v1::Hello { oldest_version: oldest, newest_version: newest, .. } = hello;
    let common = (*newest).min(NEWEST_VERSION);
    if (*oldest..=*newest).contains(&common) && (OLDEST_VERSION..=NEWEST_VERSION).contains(&common) {
        return Ok(common);
    }
    let text = format!(
        "no version in common: this manager speaks {OLDEST_VERSION} to {NEWEST_VERSION} of the native link, the edge {oldest} to \
         {newest}; update the older one"
    );
    Err(refusal("version", Status::failed_precondition(text)))
}

fn invalid(text: String) -> NotAdmitted {
    refusal("invalid", Status::invalid_argument(text))
}

fn refusal(word: &'static str, status: Status) -> NotAdmitted {
    NotAdmitted { word, status }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(oldest_version: u32, newest_version: u32) -> Result<u32, String> {
        let hello = v1::Hello { oldest_version, newest_version, ..v1::Hello::default() };
        common_version(&hello).map_err(|refusal| refusal.status.message().to_owned())
    }

    #[test]
    fn the_newest_common_version_is_spoken() {
        assert_eq!(version(OLDEST_VERSION, NEWEST_VERSION), Ok(NEWEST_VERSION));
        assert_eq!(version(OLDEST_VERSION, NEWEST_VERSION + 1), Ok(NEWEST_VERSION));
        assert_eq!(version(OLDEST_VERSION, OLDEST_VERSION), Ok(OLDEST_VERSION));
    }

    #[test]
    fn without_a_common_version_both_ranges_are_named() {
        let text = version(NEWEST_VERSION + 1, NEWEST_VERSION + 3).expect_err("the edge is too new");
        let ours = format!("this manager speaks {OLDEST_VERSION} to {NEWEST_VERSION}");
        let theirs = format!("the edge {} to {}", NEWEST_VERSION + 1, NEWEST_VERSION + 3);
        assert!(text.contains(&ours) && text.contains(&theirs), "{text}");
    }
}
