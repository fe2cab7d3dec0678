use std::time::Duration;

use bytesize::ByteSize;
use nav_testkit::waiting::soon;
use tonic::Code;

use super::*;
use crate::harness::Bystander;

const TAKEN: &str = "navigator_manager_link_snapshots";
const WAITING: &str = "navigator_manager_link_snapshots_waiting";

fn one_at_a_time() -> Manager {
    Manager::with(|config| config.limits.max_snapshots = 1.try_into().expect("not 0"))
}

/// The first of two edges has the only place; the other waits.
async fn two_edges(manager: &Manager) -> (Edge, Edge) {
    let mut first = Edge::of(manager, "east", &["cart"]).await;
    first.begin(&[]);
    first.hears_credit().await;
    let mut second = Edge::of(manager, "west", &["pay"]).await;
    second.begin(&[]);
    manager.counts(WAITING, 1).await;
    assert_eq!(manager.metric(TAKEN).await, 1);
    (first, second)
}

#[tokio::test]
async fn a_snapshot_shows_as_a_whole_at_its_end() {
    let manager = Manager::start();
    let mut edge = Edge::of(&manager, "east", &["cart", "pay"]).await;
    edge.begin(&[]);
    edge.hears_credit().await;
    edge.tell_objects();
    manager.counts(r#"navigator_manager_link_messages_total{message="staged"}"#, 1).await;
    assert!(manager.services("east").await.is_empty());
    assert_eq!(manager.clusters().await, ["east INITIALIZING"]);
    edge.end();
    edge.hears_ack().await;
    assert_eq!(manager.services("east").await, ["cart", "pay"]);
    assert_eq!(manager.clusters().await, ["east HEALTHY"]);
}

#[tokio::test]
async fn the_next_edge_has_its_turn_when_a_snapshot_ends() {
    let manager = one_at_a_time();
    let (mut first, mut second) = two_edges(&manager).await;
    first.tell_objects();
    first.end();
    first.hears_ack().await;
    second.hears_credit().await;
    second.tell_objects();
    second.end();
    manager.shows("west", &["pay"]).await;
    assert_eq!(manager.metric(TAKEN).await, 0);
}

#[tokio::test]
async fn the_next_edge_has_its_turn_when_the_one_before_goes_away() {
    let manager = one_at_a_time();
    let (first, mut second) = two_edges(&manager).await;
    drop(first);
    second.hears_credit().await;
}

#[tokio::test]
async fn an_edge_that_gives_up_its_place_in_the_queue_holds_up_nobody() {
    let manager = one_at_a_time();
    let (mut first, second) = two_edges(&manager).await;
    drop(second);
    manager.counts(WAITING, 0).await;
    first.tell_objects();
    first.end();
    first.hears_ack().await;
    Edge::live(&manager, "north", &["till"]).await;
}

#[tokio::test]
async fn an_edge_that_falls_silent_within_its_snapshot_loses_its_place_in_time() {
    let manager = Manager::with(|config| {
        config.limits.max_snapshots = 1.try_into().expect("not 0");
        config.limits.transfer_timeout = Duration::from_secs(1);
    });
    let other = Bystander::join(&manager).await;
    let (mut first, mut second) = two_edges(&manager).await;
    second.hears_credit().await;
    let end = first.stream.ended().await;
    assert_eq!((end.code(), end.message()), (Code::DeadlineExceeded, "nothing came of the snapshot for 1s"));
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn an_edge_whose_snapshot_trickles_loses_its_place_to_one_that_waits() {
    let patience = Duration::from_secs(1);
    let manager = Manager::with(|config| {
        config.limits.max_snapshots = 1.try_into().expect("not 0");
        config.limits.transfer_timeout = patience;
    });
    let (mut first, mut second) = two_edges(&manager).await;
    let trickle = async {
        loop {
            first.tell_objects();
            // Never silent.
            tokio::time::sleep(patience / 10).await;
        }
    };
    tokio::select! {
        () = trickle => {}
        _ = second.hears_credit() => {}
    }
    let end = first.stream.ended().await;
    assert_eq!(end.code(), Code::DeadlineExceeded);
    assert!(end.message().starts_with("too little came of the snapshot within 1s"), "{end:?}");
}

#[tokio::test]
async fn an_edge_whose_snapshot_goes_on_slowly_is_waited_for() {
    let patience = Duration::from_secs(3);
    let manager = Manager::with(|config| config.limits.transfer_timeout = patience);
    let mut edge = Edge::of(&manager, "east", &["cart"]).await;
    edge.begin(&[]);
    edge.hears_credit().await;
    for _ in 0..5 {
        edge.tell_objects();
        // Slow, but never as slow as it may be.
        tokio::time::sleep(patience / 4).await;
    }
    edge.end();
    edge.hears_ack().await;
}

#[tokio::test]
async fn an_edge_that_waits_for_its_turn_is_not_silent() {
    let patience = Duration::from_secs(3);
    let manager = Manager::with(|config| {
        config.limits.max_snapshots = 1.try_into().expect("not 0");
        config.limits.transfer_timeout = patience;
    });
    let (mut first, mut second) = two_edges(&manager).await;
    first.put(&labelled("large", &"x".repeat(1_000_000)));
    for _ in 0..5 {
        // Enough for a place that is waited for.
        first.tell_objects();
        // Together longer than an edge may be silent whose turn it is.
        tokio::time::sleep(patience / 4).await;
    }
    first.end();
    manager.shows("east", &["cart", "large"]).await;
    second.hears_credit().await;
}

#[tokio::test]
async fn a_snapshot_that_is_not_what_the_edge_has_is_asked_for_again_and_waits_its_turn_again() {
    let manager = one_at_a_time();
    let (mut first, mut second) = two_edges(&manager).await;
    first.tell_objects();
    first.put(&named("never-sent"));
    first.end();
    assert_eq!(first.hear().await, FromManager::Reset(v1::Reset::default()));
    assert!(manager.services("east").await.is_empty());
    second.hears_credit().await;
    first.begin(&[]);
    manager.counts(WAITING, 1).await;
    first.tell_objects();
    first.end();
    first.hears_ack().await;
    manager.shows("east", &["cart", "never-sent"]).await;
}

#[tokio::test]
async fn a_damaged_object_costs_a_reset_of_its_kind_and_is_healed() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let FromEdge::Changes(mut changes) = edge.put(&labelled("cart", "true")) else { panic!("changes") };
    changes.objects[0] = link::encode(&labelled("cart", "damaged")).into();
    edge.say(FromEdge::Changes(changes));
    edge.compare();
    let kinds = vec!["Service".to_owned()];
    assert_eq!(edge.hear().await, FromManager::Reset(v1::Reset { kinds }));
    edge.begin(&[Kind::Service]);
    edge.tell_objects();
    edge.end();
    edge.hears_ack().await;
    edge.compare();
    edge.hears_ack().await;
    assert_eq!(manager.metric(r#"navigator_manager_link_resets_total{reason="differing"}"#).await, 1);
}

#[tokio::test]
async fn a_cluster_larger_than_one_may_be_costs_its_edge_the_stream() {
    let manager = Manager::with(|config| config.limits.max_cluster_size = ByteSize::kib(64));
    let other = Bystander::join(&manager).await;
    let mut edge = Edge::of(&manager, "east", &["cart"]).await;
    edge.put(&labelled("large", &"x".repeat(100_000)));
    edge.begin(&[]);
    edge.hears_credit().await;
    edge.tell_objects();
    let end = soon("the end", edge.stream.ended()).await;
    assert_eq!(end.code(), Code::ResourceExhausted);
    assert!(end.message().contains("--max-cluster-size"), "{end:?}");
    other.proves_unharmed(&manager).await;
}
