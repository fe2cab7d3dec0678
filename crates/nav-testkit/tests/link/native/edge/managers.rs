//! Which protocol, and which manager.

use nav_proto::link::v1::manager_message::Message as FromManager;
use nav_testkit::plain::{ack, identification};
use nav_testkit::raw;
use tonic::Code;

use super::*;
use crate::harness::{Edge, Manifests};

#[tokio::test]
async fn a_manager_that_does_not_know_the_native_link_is_spoken_to_in_the_plain_protocol() {
    let mut manager = raw::listen().await;
    let folder = Manifests::of_services(&["cart"]);
    let edge = Edge::start(manager.url(), "east", folder.path());
    let mut stream = manager.accept().await;
    assert_eq!(stream.next().await, identification("east"));
    stream.send(&ack(true));
    edge.is_live().await;
    manager.other_calls(1).await;
}

#[tokio::test]
async fn a_manager_that_fails_is_left_for_the_next_one() {
    let (mut first, mut second) = (listen().await, listen().await);
    let folder = Manifests::of_services(&["cart"]);
    let _edge = Edge::of_managers(vec![first.url(), second.url()], "east", folder.path());
    let stream = welcome(&mut first, None).await;
    stream.end(Code::Unavailable, "stopping");
    let stream = welcome(&mut second, None).await;
    stream.end(Code::Unavailable, "stopping");
    welcome(&mut first, None).await;
}

#[tokio::test]
async fn a_manager_that_is_not_there_or_refuses_is_left_for_the_next_one() {
    let (mut refusing, mut willing) = (listen().await, listen().await);
    let folder = Manifests::of_services(&["cart"]);
    let nobody = listen().await.url();
    let _edge = Edge::of_managers(vec![nobody, refusing.url(), willing.url()], "east", folder.path());
    let (stream, _) = accept(&mut refusing).await;
    stream.end(Code::AlreadyExists, "taken");
    let mut stream = welcome(&mut willing, None).await;
    assert_eq!(snapshot(&mut stream).await.0, ["Service cart"]);
}

#[tokio::test]
async fn a_manager_that_welcomes_with_a_version_that_was_not_offered_is_left() {
    let mut manager = listen().await;
    let folder = Manifests::of_services(&["cart"]);
    let edge = Edge::start(manager.url(), "east", folder.path());
    let (mut stream, hello) = accept(&mut manager).await;
    say(&mut stream, FromManager::Welcome(v1::Welcome { version: hello.newest_version + 1, position: None }));
    assert!(edge.why_down().await.contains("version"), "it says what is wrong");
}
