use nav_proto::link::v1;
use nav_proto::link::v1::edge_message::Message as FromEdge;
use nav_proto::link::v1::kind_status::State;
use nav_proto::link::v1::manager_message::Message as FromManager;

use super::*;
use crate::harness::{Edge, Manifests};

#[tokio::test]
async fn an_edge_sends_all_it_has_then_what_changes() {
    let mut manager = listen().await;
    let folder = Manifests::of_services(&["cart", "till"]);
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let mut stream = welcome(&mut manager, None).await;
    let (names, digest) = snapshot(&mut stream).await;
    assert_eq!(names, ["Service cart", "Service till"]);
    assert_eq!(digest.kinds.len(), 1);
    folder.write_services(&["cart", "shelf"]);
    let (mut came, mut gone) = (Vec::new(), Vec::new());
    let mut reached = digest.position.expect("a position").seq;
    while came.is_empty() || gone.is_empty() {
        let FromEdge::Changes(changes) = next_of_objects(&mut stream).await else { continue };
        assert_eq!(changes.base, reached);
        reached = changes.seq;
        came.extend(objects_of(&changes));
        gone.extend(changes.deleted.into_iter().map(|key| key.name));
    }
    assert_eq!((came, gone), (vec!["Service shelf".to_owned()], vec!["till".to_owned()]));
}

#[tokio::test]
async fn nothing_but_the_announcement_is_sent_without_credit() {
    let mut manager = listen().await;
    let folder = Manifests::of_services(&["cart"]);
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let (mut stream, _) = accept(&mut manager).await;
    say(&mut stream, FromManager::Welcome(v1::Welcome { version: 1, position: None }));
    assert!(matches!(next_of_objects(&mut stream).await, FromEdge::SnapshotBegin(_)));
    folder.write_services(&["cart", "till"]);
    say(&mut stream, FromManager::Reset(v1::Reset { kinds: vec!["Service".to_owned()] }));
    // The reset was heard and announced, so the change before it could have been sent.
    assert!(matches!(next_of_objects(&mut stream).await, FromEdge::SnapshotBegin(_)));
    say(&mut stream, FromManager::Credit(v1::Credit { bytes: 1 }));
    assert!(matches!(next_of_objects(&mut stream).await, FromEdge::Changes(_)));
}

#[tokio::test]
async fn after_a_cut_only_what_changed_since_is_sent() {
    let mut manager = listen().await;
    let folder = Manifests::of_services(&["cart", "till"]);
    let edge = Edge::start(manager.url(), "east", folder.path());
    let mut stream = welcome(&mut manager, None).await;
    let held = snapshot(&mut stream).await.1.position;
    drop(stream);
    edge.is_down().await;
    folder.write_services(&["cart", "till", "shelf"]);
    let (mut stream, hello) = accept(&mut manager).await;
    assert_eq!(hello.position.map(|position| position.epoch), held.map(|held| held.epoch));
    say(&mut stream, FromManager::Welcome(v1::Welcome { version: 1, position: held }));
    say(&mut stream, FromManager::Credit(v1::Credit { bytes: PLENTY }));
    let mut came = Vec::new();
    while came.is_empty() {
        match next_of_objects(&mut stream).await {
            FromEdge::Changes(changes) => came.extend(objects_of(&changes)),
            FromEdge::Digest(_) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(came, ["Service shelf"]);
}

#[tokio::test]
async fn an_edge_tells_how_it_reads_each_kind_and_which_mesh_it_is_of() {
    let mut manager = listen().await;
    let folder = Manifests::of_services(&["cart"]);
    folder.write("mesh.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: istio, namespace: istio-system, labels: {istio.io/rev: default}}\ndata: {mesh: \"trustDomain: td.test\"}\n");
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let mut stream = welcome(&mut manager, None).await;
    let status = loop {
        match next(&mut stream).await {
            FromEdge::Status(status) if status.mesh.is_some() => break status,
            _ => {}
        }
    };
    assert!(status.kinds.iter().all(|kind| kind.state() == State::Synced));
    assert_eq!(status.mesh.expect("a mesh").trust_domain, "td.test");
    assert!(status.resident_bytes > 0);
}
