use std::time::Duration;

use nav_testkit::waiting::soon;
use tonic::Code;

use super::*;
use crate::harness::Bystander;
use crate::native::previous;

/// Says this first, and hears why the stream ends.
async fn check_refused(manager: &Manager, first: Option<FromEdge>, code: Code, why: &str) {
    let mut stream = dial(manager).await;
    let message = v1::EdgeMessage { message: first };
    stream.send(&Raw::from(&message.encode_to_vec()[..]));
    let end = stream.ended().await;
    assert_eq!(end.code(), code, "{end:?}");
    assert!(end.message().contains(why), "{end:?}");
}

#[tokio::test]
async fn a_stream_that_does_not_begin_with_a_hello_is_refused() {
    let manager = Manager::start();
    let other = Bystander::join(&manager).await;
    let why = "the first message must be a hello";
    check_refused(&manager, None, Code::InvalidArgument, why).await;
    check_refused(&manager, Some(FromEdge::Changes(v1::Changes::default())), Code::InvalidArgument, why).await;
    let mut stream = dial(&manager).await;
    stream.send(&Raw::from(&[0xff; 100][..]));
    assert_eq!(stream.ended().await.code(), Code::InvalidArgument);
    assert_eq!(manager.clusters().await, ["bystander HEALTHY"]);
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn a_hello_without_a_valid_cluster_id_is_refused() {
    let manager = Manager::start();
    for (id, why) in [("", "must not be empty"), ("ea\nst", "must not hold control characters")] {
        check_refused(&manager, Some(FromEdge::Hello(hello(id))), Code::InvalidArgument, why).await;
    }
}

#[tokio::test]
async fn an_edge_that_says_nothing_is_let_go_in_time() {
    let manager = Manager::with(|config| config.limits.first_message_timeout = Duration::from_millis(200));
    let end = dial(&manager).await.ended().await;
    assert_eq!((end.code(), end.message()), (Code::DeadlineExceeded, "no hello came within 200ms"));
}

#[tokio::test]
async fn an_edge_without_a_version_in_common_hears_both_ranges() {
    let manager = Manager::start();
    let (oldest_version, newest_version) = (link::NEWEST_VERSION + 1, link::NEWEST_VERSION + 2);
    let hello = v1::Hello { oldest_version, newest_version, ..hello("east") };
    let why = format!("the edge {oldest_version} to {newest_version}");
    check_refused(&manager, Some(FromEdge::Hello(hello)), Code::FailedPrecondition, &why).await;
}

#[tokio::test]
async fn a_cluster_beyond_the_limit_is_turned_away() {
    let manager = Manager::with(|config| config.limits.max_clusters = 1);
    let _east = Edge::live(&manager, "east", &["cart"]).await;
    check_refused(&manager, Some(FromEdge::Hello(hello("west"))), Code::ResourceExhausted, "--max-clusters").await;
}

#[tokio::test]
async fn with_a_newer_edge_the_manager_s_newest_version_is_spoken_and_what_it_does_not_know_is_ignored() {
    let manager = Manager::start();
    let newest_version = link::NEWEST_VERSION + 1;
    let (mut stream, welcome) = open(&manager, v1::Hello { newest_version, ..hello("east") }).await;
    assert_eq!(welcome.version, link::NEWEST_VERSION);
    stream.send(&Raw::new().bytes(99, "a message to come"));
    stream.send(&Raw::new());
    let mut edge = Edge { stream, epoch: 7, seq: 0, index: ClusterIndex::default() };
    edge.put(&named("cart"));
    edge.tell_all(&[]).await;
    manager.shows("east", &["cart"]).await;
}

#[tokio::test]
async fn an_edge_of_the_version_before_is_served() {
    let manager = Manager::start();
    let mut stream = dial(&manager).await;
    let tell = |stream: &mut RawStream, message: previous::edge_message::Message| {
        let message = previous::EdgeMessage { message: Some(message) };
        stream.send(&Raw::from(&message.encode_to_vec()[..]));
    };
    let hello = previous::Hello { cluster_id: "east".into(), ..previous::Hello::default() };
    tell(&mut stream, previous::edge_message::Message::Hello(hello));
    let welcome = previous::ManagerMessage::decode(stream.next().await.as_ref()).expect("version 0 can read it");
    let Some(previous::manager_message::Message::Welcome(welcome)) = welcome.message else { panic!("no welcome") };
    assert_eq!((welcome.version, welcome.position), (0, None));
    let begin = previous::SnapshotBegin { epoch: 7, kinds: vec![] };
    tell(&mut stream, previous::edge_message::Message::SnapshotBegin(begin));
    let credit = previous::ManagerMessage::decode(stream.next().await.as_ref()).expect("version 0 can read it");
    assert!(matches!(credit.message, Some(previous::manager_message::Message::Credit(_))));
    let service = previous::Object {
        kind: "Service".into(),
        namespace: "shop".into(),
        name: "cart".into(),
        body: Some(previous::object::Body::Service(previous::Service::default())),
        ..previous::Object::default()
    };
    let encoded = service.encode_to_vec();
    let mut digest = nav_mesh::Digest::default();
    digest.add(link::fingerprint(&encoded));
    let changes = previous::Changes { objects: vec![encoded.into()], ..previous::Changes::default() };
    tell(&mut stream, previous::edge_message::Message::Changes(changes));
    let sum = digest.sum.to_le_bytes().to_vec().into();
    let kinds = vec![previous::KindDigest { kind: "Service".into(), count: 1, sum }];
    let position = Some(previous::Position { epoch: 7, seq: 1 });
    let digest = Some(previous::Digest { position, kinds });
    tell(&mut stream, previous::edge_message::Message::SnapshotEnd(previous::SnapshotEnd { digest }));
    manager.shows("east", &["cart"]).await;
}

#[tokio::test]
async fn a_manager_that_stops_asks_edges_to_come_back() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let (end, ()) = soon("the end", async { tokio::join!(edge.stream.ended(), manager.stop()) }).await;
    assert_eq!(end.code(), Code::Unavailable);
}

#[tokio::test]
async fn what_the_edge_tells_of_itself_is_kept_with_its_cluster() {
    let manager = Manager::start();
    let mesh = Some(v1::Mesh { trust_domain: "shop.test".into(), ..v1::Mesh::default() });
    let (_stream, _) = open(&manager, v1::Hello { cluster_uid: "5f3c".into(), mesh, ..hello("east") }).await;
    let snapshot = manager.fleet.snapshot();
    let edge = snapshot.clusters[&crate::harness::cluster("east")].edge.as_ref().expect("it told of itself");
    assert_eq!((edge.version.as_str(), edge.cluster_uid.as_str()), ("1.2.3", "5f3c"));
    assert_eq!(edge.mesh.as_ref().expect("a mesh").trust_domain, "shop.test");
}

#[tokio::test]
async fn a_message_larger_than_one_object_may_be_ends_the_stream_before_it_is_read() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let large = labelled("large", &"x".repeat(link::MAX_OBJECT));
    edge.tell(&large);
    manager.shows("east", &["cart", "large"]).await;
    edge.stream.send_bytes(raw::announcement(link::MAX_OBJECT + 100_000));
    assert_eq!(edge.stream.ended().await.code(), Code::ResourceExhausted);
}

#[tokio::test]
async fn very_many_keys_in_a_large_message_are_taken_in() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let FromEdge::Changes(mut changes) = edge.put(&named("pay")) else { panic!("changes") };
    changes.deleted = vec![v1::Key::default(); 1_000_000];
    edge.say(FromEdge::Changes(changes));
    manager.shows("east", &["cart", "pay"]).await;
}
