use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;
use std::time::Duration;

use bytesize::ByteSize;
use nav_mesh::{Kind, Object};
use nav_testkit::plain::edge::{
    LABEL_VALUE, RESPONSE, RESPONSE_CLUSTERS, RESPONSE_CONFIG, RESPONSE_DUMP, RESPONSE_ERROR, RESPONSE_ID,
    SERVICE_NAME, STATE,
};
use nav_testkit::plain::{ack, error, identification, proxy_config_request};
use nav_testkit::protobuf::Message;
use nav_testkit::raw::{self, RawStream};
use nav_testkit::waiting::eventually;
use tokio::time::Instant;

use super::{accept, link};
use crate::harness::{Edge, Folder, Manifests};

#[tokio::test]
async fn the_first_message_is_the_identification_to_the_byte() {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let first = manager.accept().await.next().await;
    assert_eq!(first.as_ref(), b"\x0a\x06\x0a\x04east");
    assert_eq!(first, identification("east"));
}

#[tokio::test]
async fn no_state_goes_before_the_ack_and_one_goes_right_after_it() {
    let mut folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let edge = Edge::start(manager.url(), "east", folder.path());
    let mut stream = accept(&mut manager).await;
    // Everything is there to be sent, and then something newer is.
    eventually("the cluster to be read", async || has_pods_of("v1", &edge).then_some(())).await;
    folder.roll_out(2);
    eventually("the change to be read", async || (!has_pods_of("v1", &edge)).then_some(())).await;
    let start = Instant::now();
    stream.send(&ack(true));
    let state = stream.next().await;
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    assert_eq!(state.texts(SERVICE_NAME), folder.service_names());
    assert!(!state.texts(LABEL_VALUE).contains(&"v1".to_owned()), "a state from before the ack");
}

fn has_pods_of(version: &str, edge: &Edge) -> bool {
    let is_of = |pod: &Arc<Object>| pod.meta.labels.get("version") == Some(version);
    edge.index.subscribe().borrow().settled && edge.index.read(|cluster| cluster.objects(Kind::Pod).any(is_of))
}

#[tokio::test]
async fn an_idle_edge_repeats_its_state_before_it_is_called_stale() {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let hour = Duration::from_secs(3600);
    // With time standing still for the network, no ping could be answered.
    let _edge = Edge::with(manager.url(), "east", folder.path(), |link| link.keepalive = hour);
    let (mut stream, first) = link(&mut manager).await;
    tokio::time::pause();
    let start = Instant::now();
    for beats in 1..=3 {
        assert_eq!(stream.next().await, first);
        let elapsed = start.elapsed();
        assert!(elapsed <= Duration::from_secs(21 * beats), "{elapsed:?} for {beats}");
        assert!(elapsed >= Duration::from_secs(19 * beats), "{elapsed:?} for {beats}");
    }
}

#[tokio::test]
async fn changes_are_sent_within_about_a_second_and_together() {
    let mut folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let (mut stream, _) = link(&mut manager).await;
    let start = Instant::now();
    (2..=50).for_each(|version| folder.roll_out(version));
    let mut states = 0;
    loop {
        states += 1;
        if stream.next().await.texts(LABEL_VALUE).contains(&"v50".to_owned()) {
            break;
        }
    }
    assert!(states <= 3, "{states} states for changes of a moment");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[tokio::test]
async fn states_are_at_least_a_second_apart() {
    let mut folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let (mut stream, _) = link(&mut manager).await;
    let mut latest = Instant::now();
    for version in 2..4 {
        folder.roll_out(version);
        assert!(stream.next().await.has(STATE));
        // A little is lost on the way here.
        assert!(latest.elapsed() > Duration::from_millis(900), "{:?}", latest.elapsed());
        latest = Instant::now();
    }
}

/// The next answer, whatever states come in between.
async fn answer(stream: &mut RawStream) -> Message {
    loop {
        let message = stream.next().await;
        if !message.has(STATE) {
            assert!(message.has(RESPONSE), "{message:?}");
            return message;
        }
    }
}

#[tokio::test]
async fn each_request_gets_exactly_one_answer_with_its_id() {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let (mut stream, _) = link(&mut manager).await;
    let ids: BTreeSet<String> = (0..50).map(|number| format!("request {number}")).collect();
    ids.iter().for_each(|id| stream.send(&proxy_config_request(id, "shop", "no-such-pod")));
    let mut answered = BTreeSet::new();
    for _ in &ids {
        let answer = answer(&mut stream).await;
        assert!(answer.has(RESPONSE_CONFIG) != answer.has(RESPONSE_ERROR), "{answer:?}");
        assert!(answered.insert(answer.text(RESPONSE_ID)), "{answer:?} again");
    }
    assert_eq!(answered, ids);
    stream.send(&proxy_config_request("last", "shop", "no-such-pod"));
    assert_eq!(answer(&mut stream).await.text(RESPONSE_ID), "last");
}

/// A cluster with a pod that has a sidecar, and what that answered.
fn with_proxy(dump: &str) -> Manifests {
    let folder = Manifests::of_services(&["cart"]);
    let pod = "{apiVersion: v1, kind: Pod, metadata: {name: cart-1, namespace: shop}, \
               spec: {containers: [{name: istio-proxy, args: [proxy, sidecar]}]}}";
    folder.write("pod.yaml", pod);
    fs::create_dir_all(folder.path().join("proxies/shop.cart-1")).expect("writable");
    folder.write("proxies/shop.cart-1/config_dump.json", dump);
    folder.write("proxies/shop.cart-1/clusters.json", r#"{"cluster_statuses":[]}"#);
    folder
}

#[tokio::test]
async fn the_configuration_of_a_proxy_comes_in_one_message() {
    let (folder, mut manager) = (with_proxy(r#"{"configs":[]}"#), raw::listen().await);
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let (mut stream, _) = link(&mut manager).await;
    stream.send(&proxy_config_request("1", "shop", "cart-1"));
    let answer = answer(&mut stream).await;
    assert_eq!(answer.text(RESPONSE_DUMP), r#"{"configs":[]}"#);
    assert_eq!(answer.text(RESPONSE_CLUSTERS), r#"{"cluster_statuses":[]}"#);
}

#[tokio::test]
async fn a_configuration_over_the_limit_is_an_error_that_says_so() {
    let (folder, mut manager) = (with_proxy(&format!("{{\"x\":\"{}\"}}", "y".repeat(20_000))), raw::listen().await);
    let _edge = Edge::with(manager.url(), "east", folder.path(), |link| link.max_state_size = ByteSize::kb(10));
    let (mut stream, _) = link(&mut manager).await;
    stream.send(&proxy_config_request("1", "shop", "cart-1"));
    let error = answer(&mut stream).await.text(RESPONSE_ERROR);
    assert!(error.contains("shop/cart-1") && error.contains("may have 10000 (--max-state-size)"), "{error}");
}

#[tokio::test]
async fn a_message_that_cannot_be_used_costs_only_itself() {
    let folder = Folder::new(1, 3);
    let mut manager = raw::listen().await;
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let (mut stream, _) = link(&mut manager).await;
    stream.send(&Message::from(&[0xff; 100][..]));
    stream.send(&Message::new());
    stream.send(&Message::new().bytes(9, "of a later version"));
    stream.send(&ack(true));
    stream.send(&error("MESSAGE_PROCESSING_ERROR", "a message of the edge was of no use"));
    stream.send(&proxy_config_request("1", "shop", "no-such-pod").bytes(77, "unknown"));
    assert_eq!(answer(&mut stream).await.text(RESPONSE_ID), "1");
}
