use std::time::Duration;

use nav_testkit::network::{Faulty, Weather};
use nav_testkit::plain::{ack, identification, service, state};
use nav_testkit::raw::{self, RawStream};
use nav_testkit::waiting::eventually;
use tonic::Code;

use crate::harness::{Bystander, Manager};

async fn try_east(manager: &Manager) -> RawStream {
    let mut edge = raw::dial(manager.addr).await;
    edge.send(&identification("east"));
    edge
}

/// Tries until the id is free, and tells how long that took.
async fn take_over(manager: &Manager) -> (RawStream, Duration) {
    eventually("the id to be free", async || {
        let mut edge = try_east(manager).await;
        (edge.next().await == ack(true)).then_some(edge)
    })
    .await
}

#[tokio::test]
async fn a_second_edge_with_the_id_is_turned_away_until_the_first_has_gone() {
    let manager = Manager::start();
    let other = Bystander::join(&manager).await;
    let mut first = raw::connect(manager.addr, "east").await;
    first.send(&state([service("shop", "cart", [])]));
    manager.shows("east", &["cart"]).await;
    let mut second = try_east(&manager).await;
    assert_eq!(second.next().await, ack(false));
    let end = second.ended().await;
    assert_eq!(end.code(), Code::AlreadyExists);
    assert!(end.message().contains("east already has a live connection, from 127.0.0.1:"), "{end:?}");
    first.send(&state([service("shop", "pay", [])]));
    manager.shows("east", &["pay"]).await;
    first.finish();
    assert_eq!(first.ended().await.code(), Code::Ok);
    take_over(&manager).await;
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn an_edge_whose_connection_was_reset_gives_way_at_once() {
    let manager = Manager::start();
    let incumbent = raw::connect(manager.addr, "east").await;
    drop(incumbent);
    let (_heir, took) = take_over(&manager).await;
    assert!(took < Duration::from_secs(2), "{took:?}, which is as long as keepalive takes");
}

#[tokio::test]
async fn a_half_open_connection_gives_way_once_it_fails_to_answer_a_ping() {
    let keepalive = Duration::from_millis(200);
    let manager = Manager::with(|config| config.keepalive = keepalive);
    let other = Bystander::join(&manager).await;
    let network = Faulty::before(manager.addr).await;
    let mut incumbent = raw::connect(network.addr, "east").await;
    incumbent.send(&state([service("shop", "cart", [])]));
    manager.shows("east", &["cart"]).await;
    network.set(Weather::Lossy);
    drop(incumbent);
    let (mut heir, _) = take_over(&manager).await;
    assert_eq!(manager.services("east").await, ["cart"], "the last state is kept until the first of the heir");
    heir.send(&state([service("shop", "pay", [])]));
    manager.shows("east", &["pay"]).await;
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn a_silent_edge_that_answers_pings_keeps_its_id() {
    let manager = Manager::with(|config| config.keepalive = Duration::from_millis(50));
    let mut silent = raw::connect(manager.addr, "east").await;
    // Six times as long as a dead one would last.
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(try_east(&manager).await.next().await, ack(false));
    silent.send(&state([service("shop", "cart", [])]));
    manager.shows("east", &["cart"]).await;
}
