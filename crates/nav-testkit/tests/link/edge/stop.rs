use std::time::Duration;

use nav_testkit::network::{Faulty, Weather};
use nav_testkit::raw;

use super::{accept, link};
use crate::harness::{Edge, Folder};

/// Its tasks end by themselves; none has to be aborted after the grace of two seconds.
async fn check_stops(edge: Edge) {
    let took = edge.stop().await;
    assert!(took < Duration::from_secs(2), "{took:?}");
}

#[tokio::test]
async fn a_linked_edge_stops_at_once() {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let edge = Edge::start(manager.url(), "east", folder.path());
    let _linked = link(&mut manager).await;
    check_stops(edge).await;
}

#[tokio::test]
async fn an_edge_that_waits_for_the_ack_stops_at_once() {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let edge = Edge::start(manager.url(), "east", folder.path());
    let _waiting = accept(&mut manager).await;
    check_stops(edge).await;
}

#[tokio::test]
async fn an_edge_that_pauses_between_dials_stops_at_once() {
    let folder = Folder::new(1, 3);
    let manager = raw::listen().await;
    let nowhere = manager.url();
    drop(manager);
    let edge = Edge::start(nowhere, "east", folder.path());
    edge.is_down().await;
    check_stops(edge).await;
}

#[tokio::test]
async fn an_edge_whose_states_do_not_get_through_stops_at_once() {
    let mut folder = Folder::new(1, 120);
    let mut manager = raw::listen().await;
    let network = Faulty::before(manager.addr).await;
    let edge = Edge::start(network.url(), "east", folder.path());
    let _linked = link(&mut manager).await;
    network.set(Weather::Stalled);
    folder.annotate(7000);
    edge.reads_a_change().await;
    check_stops(edge).await;
}
