use std::time::Duration;

use bytes::Bytes;
use bytesize::ByteSize;
use nav_testkit::plain::{instance, service, state};
use nav_testkit::protobuf::Message;
use nav_testkit::raw;
use nav_testkit::waiting::eventually;
use tonic::Code;

use crate::harness::{Bystander, Manager};

const IN_FLIGHT: &str = "navigator_manager_link_in_flight_bytes";
const MIB: usize = 1 << 20;

/// A state of so many services, each with a pod that has a note of 200 KiB.
fn large_state(services: usize) -> Message {
    let note = "n".repeat(200 * 1024);
    state((0..services).map(|number| {
        let pod = instance("10.0.0.1", &format!("pod-{number:03}")).entry(9, "example.com/note", &note);
        service("shop", &format!("app-{number:03}"), [pod])
    }))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_state_of_40_mib_is_applied_while_other_clusters_are_answered() {
    let manager = Manager::start();
    let other = Bystander::join(&manager).await;
    let large = large_state(205);
    assert!(large.as_ref().len() > 40 * MIB);
    let mut edge = raw::connect(manager.addr, "east").await;
    edge.send(&large);
    let mut answers = 0;
    let (services, _) = eventually("the large state", async || {
        answers += 1;
        assert_eq!(manager.services("bystander").await, ["before"]);
        Some(manager.services("east").await).filter(|services| !services.is_empty())
    })
    .await;
    assert_eq!(services.len(), 205, "all of it or nothing");
    assert!(answers > 1, "nothing was asked while it was applied");
    let detail = manager.answer("/api/v1alpha1/services/shop:app-204/instances/east:shop:pod-204").await;
    let note = detail["instance"]["annotations"]["example.com/note"].as_str().expect("a note");
    assert_eq!(note.len(), 200 * 1024);
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn who_announces_much_and_sends_little_holds_others_up_no_longer_than_a_message_may_take() {
    let manager = Manager::with(|config| {
        config.limits.max_message_size = ByteSize::mib(1);
        config.limits.max_in_flight = ByteSize::mib(1);
        config.limits.transfer_timeout = Duration::from_millis(500);
    });
    let other = Bystander::join(&manager).await;
    let mut honest = raw::connect(manager.addr, "honest").await;
    let mut trickler = raw::connect(manager.addr, "trickler").await;
    trickler.send_bytes(raw::announcement(MIB));
    trickler.send_bytes(vec![0; 10]);
    manager.counts(IN_FLIGHT, MIB as u64).await;
    honest.send(&large_state(4));
    let end = trickler.ended().await;
    assert_eq!(end.code(), Code::DeadlineExceeded, "{end:?}");
    manager.shows("honest", &["app-000", "app-001", "app-002", "app-003"]).await;
    assert_eq!(manager.metric(r#"navigator_manager_link_connections_total{cluster="honest"}"#).await, 1);
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn edges_that_wait_for_room_keep_nobody_else_out() {
    const BUDGET: usize = 64 * MIB;
    let manager = Manager::with(|config| config.limits.max_in_flight = ByteSize::b(BUDGET as u64));
    let other = Bystander::join(&manager).await;
    let block = Bytes::from(vec![0; MIB]);
    let mut edges = Vec::new();
    for number in 0..20 {
        let mut edge = raw::connect(manager.addr, &format!("greedy-{number}")).await;
        edge.send_bytes(raw::announcement(24 * MIB));
        (0..23).for_each(|_| edge.send_bytes(block.clone()));
        edges.push(edge);
    }
    manager.counts(IN_FLIGHT, BUDGET as u64).await;
    assert_eq!(manager.services("bystander").await, ["before"]);
    drop(edges);
    manager.counts(IN_FLIGHT, 0).await;
    other.proves_unharmed(&manager).await;
}
