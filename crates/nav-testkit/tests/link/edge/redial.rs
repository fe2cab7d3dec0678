use std::time::Duration;

use nav_testkit::network::{Cut, Faulty, Weather};
use nav_testkit::plain::{ack, error};
use nav_testkit::protobuf::Message;
use nav_testkit::raw::{self, RawStream};
use tonic::Code;

use super::{accept, link};
use crate::harness::{Edge, Folder};

/// Ends the opening in this way; the edge dials again, and is linked at last.
async fn check_refused(refuse: impl AsyncFnOnce(RawStream)) {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let _edge = Edge::start(manager.url(), "east", folder.path());
    refuse(accept(&mut manager).await).await;
    link(&mut manager).await;
}

/// Ends a good link in this way; the edge dials again, and sends its state anew.
async fn check_ended(end: impl AsyncFnOnce(RawStream)) {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let (stream, first) = link(&mut manager).await;
    end(stream).await;
    let (_stream, again) = link(&mut manager).await;
    assert_eq!(again, first);
}

#[tokio::test]
async fn an_edge_whose_id_is_taken_tries_again() {
    check_refused(async |mut stream| {
        stream.send(&ack(false));
        stream.end(Code::AlreadyExists, "cluster east is connected already");
    })
    .await;
}

#[tokio::test]
async fn an_edge_that_is_refused_without_an_end_tries_again() {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let mut refused = accept(&mut manager).await;
    refused.send(&error("INVALID_CLUSTER_IDENTIFICATION", "not welcome"));
    link(&mut manager).await;
}

#[tokio::test]
async fn an_edge_whose_first_answer_makes_no_sense_tries_again() {
    check_refused(async |mut stream| stream.send(&Message::from(&[0xff; 100][..]))).await;
    check_refused(async |mut stream| stream.send(&Message::new())).await;
}

#[tokio::test]
async fn an_edge_whose_opening_is_ended_tries_again() {
    check_refused(async |stream| stream.end(Code::InvalidArgument, "no")).await;
    check_refused(async |stream| stream.end(Code::Ok, "")).await;
}

#[tokio::test]
async fn an_edge_whose_opening_is_reset_tries_again() {
    check_refused(async |stream| drop(stream)).await;
}

#[tokio::test]
async fn a_stream_that_ends_with_ok_is_dialled_again() {
    check_ended(async |stream| stream.end(Code::Ok, "")).await;
}

#[tokio::test]
async fn a_stream_that_ends_with_invalid_argument_is_dialled_again() {
    // What the public manager says to any message that it cannot use.
    check_ended(async |stream| stream.end(Code::InvalidArgument, "failed to process message")).await;
}

#[tokio::test]
async fn a_stream_that_is_reset_is_dialled_again() {
    check_ended(async |stream| drop(stream)).await;
}

/// Does this to the connection of a good link; the edge dials again, and sends its state anew.
async fn check_broken(fault: impl FnOnce(&Faulty)) {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let network = Faulty::before(manager.addr).await;
    let _edge = Edge::start(network.url(), "east", folder.path());
    let (_stream, first) = link(&mut manager).await;
    fault(&network);
    let (_stream, again) = link(&mut manager).await;
    assert_eq!(again, first);
}

#[tokio::test]
async fn a_connection_that_is_closed_is_dialled_again() {
    check_broken(|network| network.cut(Cut::Close)).await;
}

#[tokio::test]
async fn a_connection_that_is_reset_is_dialled_again() {
    check_broken(|network| network.cut(Cut::Reset)).await;
}

#[tokio::test]
async fn a_connection_that_has_fallen_silent_is_dialled_again() {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let network = Faulty::before(manager.addr).await;
    let keepalive = Duration::from_millis(200);
    let edge = Edge::with(network.url(), "east", folder.path(), |link| link.keepalive = keepalive);
    let (_stream, first) = link(&mut manager).await;
    network.set(Weather::Lossy);
    edge.is_down().await;
    network.set(Weather::Clear);
    let (_stream, again) = link(&mut manager).await;
    assert_eq!(again, first);
}

#[tokio::test]
async fn a_manager_that_comes_back_elsewhere_is_found() {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let network = Faulty::before(manager.addr).await;
    let edge = Edge::start(network.url(), "east", folder.path());
    let (stream, first) = link(&mut manager).await;
    drop((stream, manager));
    edge.is_down().await;
    let mut manager = raw::listen().await;
    network.lead_to(manager.addr);
    let (_stream, again) = link(&mut manager).await;
    assert_eq!(again, first);
}

#[tokio::test]
async fn a_quiet_manager_is_given_calls_to_answer_because_it_may_not_suffer_pings() {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let _edge = Edge::with(manager.url(), "east", folder.path(), |link| link.keepalive = Duration::from_millis(400));
    let (_stream, _) = link(&mut manager).await;
    manager.other_calls(5).await;
}
