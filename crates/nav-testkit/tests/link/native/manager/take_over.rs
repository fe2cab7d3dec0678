use nav_testkit::plain;
use tonic::Code;

use super::*;
use crate::harness::cluster;

fn started(cluster_uid: &str, started_ms: i64) -> v1::Hello {
    v1::Hello { cluster_uid: cluster_uid.to_owned(), started_ms, ..hello("east") }
}

/// While the one holds the id, the other comes and is refused; the one goes on.
async fn check_refused(incumbent: v1::Hello, other: v1::Hello, why: &str) {
    let manager = Manager::start();
    let (mut holder, _) = open(&manager, incumbent).await;
    let mut stream = dial(&manager).await;
    say(&mut stream, FromEdge::Hello(other));
    let end = stream.ended().await;
    assert_eq!(end.code(), Code::AlreadyExists);
    assert!(end.message().contains("already has a live connection, from 127.0.0.1:"), "{end:?}");
    assert!(end.message().contains(why), "{end:?}");
    say(&mut holder, FromEdge::SnapshotBegin(v1::SnapshotBegin { epoch: 7, kinds: vec![] }));
    assert!(matches!(hear(&mut holder).await, FromManager::Credit(_)));
}

/// While the one holds the id, the other comes and takes over.
async fn check_taken_over(incumbent: v1::Hello, other: v1::Hello) {
    let manager = Manager::start();
    let (mut old, _) = open(&manager, incumbent).await;
    let (_new, _) = open(&manager, other).await;
    let end = old.ended().await;
    assert_eq!(end.code(), Code::Aborted, "{end:?}");
    let snapshot = manager.fleet.snapshot();
    assert!(snapshot.clusters[&cluster("east")].is_connected(), "the old one's end did not undo the new one's mark");
    assert_eq!(manager.metric(r#"navigator_manager_link_connected{cluster="east"}"#).await, 1);
}

#[tokio::test]
async fn an_edge_of_the_same_cluster_that_was_started_later_takes_over() {
    check_taken_over(started("5f3c", 1_000), started("5f3c", 2_000)).await;
}

#[tokio::test]
async fn an_edge_takes_over_from_its_own_connection_that_is_dead_unnoticed() {
    check_taken_over(started("5f3c", 1_000), started("5f3c", 1_000)).await;
}

#[tokio::test]
async fn an_edge_that_was_started_earlier_is_refused() {
    check_refused(started("5f3c", 2_000_000), started("5f3c", 1_000_000), "started 1970-01-01T00:16:40Z").await;
}

#[tokio::test]
async fn an_edge_of_another_cluster_is_refused_and_hears_of_both() {
    check_refused(started("5f3c", 1_000), started("77aa", 2_000), "cluster UID 5f3c").await;
    check_refused(started("5f3c", 1_000), started("77aa", 2_000), "this is 127.0.0.1:").await;
    check_refused(started("5f3c", 1_000), started("77aa", 2_000), "cluster UID 77aa").await;
}

#[tokio::test]
async fn edges_that_cannot_tell_which_cluster_they_read_do_not_take_over() {
    check_refused(started("", 1_000), started("", 2_000), "cluster UID unknown").await;
}

#[tokio::test]
async fn an_edge_of_the_plain_protocol_is_not_taken_over_and_takes_over_nobody() {
    let manager = Manager::start();
    let _plain = raw::connect(manager.addr, "east").await;
    let mut native = dial(&manager).await;
    say(&mut native, FromEdge::Hello(started("5f3c", 1_000)));
    let end = native.ended().await;
    assert_eq!(end.code(), Code::AlreadyExists);
    assert!(end.message().contains("(plain protocol)"), "{end:?}");
    let (_native, _) = open(&manager, hello("west")).await;
    let mut plain = raw::dial(manager.addr).await;
    plain.send(&plain::identification("west"));
    assert_eq!(plain.next().await, plain::ack(false));
    assert_eq!(plain.ended().await.code(), Code::AlreadyExists);
}

#[tokio::test]
async fn an_edge_that_comes_back_over_the_other_protocol_replaces_what_was_told_over_the_one_before() {
    let manager = Manager::start();
    let edge = Edge::live(&manager, "east", &["cart", "pay"]).await;
    drop(edge);
    manager.lists("east DISCONNECTED").await;
    let mut plain = raw::connect(manager.addr, "east").await;
    assert_eq!(manager.services("east").await, ["cart", "pay"]);
    plain.send(&plain::state([plain::service("shop", "till", [])]));
    manager.shows("east", &["till"]).await;
    assert!(manager.fleet.snapshot().clusters[&cluster("east")].edge.is_none());
}
