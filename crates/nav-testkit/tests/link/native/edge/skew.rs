//! A manager of the version before, and one of a version to come.

use nav_testkit::protobuf::Message as Raw;

use super::*;
use crate::harness::{Edge, Manifests};
use crate::native::previous::{self, edge_message::Message as FromEdge, manager_message::Message as FromManager};

fn say_v0(stream: &mut RawStream, message: FromManager) {
    let message = previous::ManagerMessage { message: Some(message) };
    stream.send(&Raw::from(&message.encode_to_vec()[..]));
}

async fn next_v0(stream: &mut RawStream) -> FromEdge {
    let message = previous::EdgeMessage::decode(stream.next().await.as_ref()).expect("version 0 can read it");
    message.message.expect("version 0 knows what it is")
}

#[tokio::test]
async fn a_manager_of_the_version_before_gets_a_snapshot_changes_and_statuses_that_it_can_read() {
    let mut manager = listen().await;
    let folder = Manifests::of_services(&["cart"]);
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let mut stream = manager.accept().await;
    let FromEdge::Hello(hello) = next_v0(&mut stream).await else { panic!("no hello") };
    assert_eq!(hello.oldest_version, 0);
    say_v0(&mut stream, FromManager::Welcome(previous::Welcome { version: 0, position: None }));
    say_v0(&mut stream, FromManager::Credit(previous::Credit { bytes: PLENTY }));
    let mut told = String::new();
    while !(told.contains("end") && told.contains("status")) {
        match next_v0(&mut stream).await {
            FromEdge::SnapshotBegin(_) => told += "begin ",
            FromEdge::Changes(changes) => {
                let object = previous::Object::decode(&changes.objects[0][..]).expect("version 0 can read it");
                told += &format!("{} ", object.name);
            }
            FromEdge::SnapshotEnd(end) => {
                let position = end.digest.expect("a digest").position;
                say_v0(&mut stream, FromManager::Ack(previous::Ack { position }));
                told += "end ";
            }
            FromEdge::Status(status) => {
                assert_eq!(status.kinds.len(), nav_mesh::kind::KINDS.len());
                told += "status ";
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(told.replace("status ", "").starts_with("begin cart end"), "{told}");
    folder.write_services(&["cart", "till"]);
    loop {
        if let FromEdge::Changes(changes) = next_v0(&mut stream).await {
            let object = previous::Object::decode(&changes.objects[0][..]).expect("version 0 can read it");
            break assert_eq!(object.name, "till");
        }
    }
}

#[tokio::test]
async fn messages_and_fields_of_a_version_to_come_are_ignored() {
    let mut manager = listen().await;
    let folder = Manifests::of_services(&["cart"]);
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let mut stream = manager.accept().await;
    stream.next().await;
    // A welcome (1) with a field 99; a message 77; a credit (2) with a field 99.
    stream.send(&Raw::new().bytes(1, Raw::new().number(1, 1).bytes(99, "new")));
    stream.send(&Raw::new().bytes(77, "a message nobody knows yet"));
    stream.send(&Raw::new().bytes(2, Raw::new().number(1, PLENTY).number(99, 1)));
    assert_eq!(snapshot(&mut stream).await.0, ["Service cart"]);
}
