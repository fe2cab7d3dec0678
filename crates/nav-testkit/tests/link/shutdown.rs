//! A manager that is told to stop does so, whatever its peers do.

use std::time::{Duration, Instant};

use h2::client::Builder;
use nav_testkit::network::{Faulty, Weather};
use nav_testkit::plain::{CONNECT_PATH, identification, service, state};
use nav_testkit::protobuf::Message;
use nav_testkit::raw;
use tokio::net::TcpStream;
use tonic::Code;

use crate::harness::{Edge, Folder, Manager};

#[tokio::test]
async fn edges_are_asked_to_come_back_and_the_manager_ends_at_once() {
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "east").await;
    edge.send(&state([service("shop", "cart", [])]));
    manager.shows("east", &["cart"]).await;
    let start = Instant::now();
    let (end, ()) = tokio::join!(edge.ended(), manager.stop());
    assert_eq!((end.code(), end.message()), (Code::Unavailable, "the manager is stopping; connect again"));
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_real_edge_does_not_hold_up_its_manager() {
    let folder = Folder::new(1, 3);
    let manager = Manager::start();
    let _edge = Edge::start(format!("http://{}", manager.addr), "east", folder.path());
    manager.lists("east HEALTHY").await;
    let start = Instant::now();
    manager.stop().await;
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
}

#[tokio::test]
async fn peers_that_do_nothing_right_are_dropped_after_the_grace_period() {
    let grace = Duration::from_millis(500);
    let manager = Manager::with(|config| config.shutdown_grace = grace);
    let _silent = TcpStream::connect(manager.addr).await.expect("accepted");
    let _without_a_word = raw::dial(manager.addr).await;
    let mut trickler = raw::connect(manager.addr, "trickler").await;
    trickler.send_bytes(raw::announcement(1 << 20));

    let mut nothing_fits = Builder::new();
    nothing_fits.initial_window_size(0);
    let mut deaf = raw::dial_as(manager.addr, CONNECT_PATH, &mut nothing_fits).await;
    deaf.send(&identification("deaf"));
    (0..100).for_each(|_| deaf.send(&Message::new()));
    manager.lists("deaf INITIALIZING").await;

    let network = Faulty::before(manager.addr).await;
    let _half_open = raw::connect(network.addr, "half-open").await;
    network.set(Weather::Lossy);

    let start = Instant::now();
    manager.stop().await;
    assert!(start.elapsed() < grace + Duration::from_secs(2), "{:?}", start.elapsed());
}
