//! What the edge says on a native link, to a manager of this version and of the one before.

mod deliveries;
mod managers;
mod objects;
mod skew;

use nav_proto::link::v1::edge_message::Message as FromEdge;
use nav_proto::link::v1::manager_message::Message as FromManager;
use nav_proto::link::{self, v1};
use nav_testkit::protobuf::Message as Raw;
use nav_testkit::raw::{RawManager, RawStream, listen_at};
use prost::Message;

pub(super) const PLENTY: u64 = 1 << 30;

/// A manager that knows nothing but the native link.
pub(super) async fn listen() -> RawManager {
    listen_at(&[link::CONNECT_PATH, link::DELIVER_PATH]).await
}

/// The next stream of an edge, and what it is opened with.
async fn accept(manager: &mut RawManager) -> (RawStream, v1::Hello) {
    let mut stream = manager.accept().await;
    assert_eq!(stream.path, link::CONNECT_PATH);
    match next(&mut stream).await {
        FromEdge::Hello(hello) => (stream, hello),
        other => panic!("the first message is no hello: {other:?}"),
    }
}

/// The next stream, welcomed with this position, and given all the credit it may want.
async fn welcome(manager: &mut RawManager, held: Option<v1::Position>) -> RawStream {
    let (mut stream, hello) = accept(manager).await;
    say(&mut stream, FromManager::Welcome(v1::Welcome { version: hello.newest_version, position: held }));
    say(&mut stream, FromManager::Credit(v1::Credit { bytes: PLENTY }));
    stream
}

fn say(stream: &mut RawStream, message: FromManager) {
    let message = v1::ManagerMessage { message: Some(message) };
    stream.send(&Raw::from(&message.encode_to_vec()[..]));
}

async fn next(stream: &mut RawStream) -> FromEdge {
    let message = v1::EdgeMessage::decode(stream.next().await.as_ref()).expect("a message of the native link");
    message.message.expect("it says something")
}

/// The next message that is no status.
async fn next_of_objects(stream: &mut RawStream) -> FromEdge {
    loop {
        match next(stream).await {
            FromEdge::Status(_) => {}
            other => return other,
        }
    }
}

/// The names of objects that come until the end of a snapshot, and where that leads to.
async fn snapshot(stream: &mut RawStream) -> (Vec<String>, v1::Digest) {
    let begin = next_of_objects(stream).await;
    assert!(matches!(begin, FromEdge::SnapshotBegin(_)), "{begin:?}");
    let mut names = Vec::new();
    loop {
        match next_of_objects(stream).await {
            FromEdge::Changes(changes) => names.extend(objects_of(&changes)),
            FromEdge::SnapshotEnd(end) => return (names, end.digest.expect("a digest")),
            other => panic!("not part of a snapshot: {other:?}"),
        }
    }
}

/// The objects as `Kind name`.
fn objects_of(changes: &v1::Changes) -> Vec<String> {
    let decoded = changes.objects.iter().map(|bytes| link::decode(bytes).expect("an object"));
    decoded.map(|object| format!("{} {}", object.kind(), object.name().name)).collect()
}
