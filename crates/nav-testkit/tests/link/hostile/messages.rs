use std::time::Duration;

use bytesize::ByteSize;
use h2::client::Builder;
use nav_testkit::plain::manager::{ERROR_CODE, ERROR_TEXT};
use nav_testkit::plain::{CONNECT_PATH, identification, instance, service, state};
use nav_testkit::protobuf::Message;
use nav_testkit::raw;
use tonic::Code;

use crate::harness::{Bystander, Manager};

fn cart() -> Message {
    state([service("shop", "cart", [instance("10.0.0.1", "cart-1")])])
}

/// Sends a message that cannot be used, is told why, and goes on by the same stream.
async fn check_useless(useless: Message, why: &str) {
    let manager = Manager::start();
    let other = Bystander::join(&manager).await;
    let mut edge = raw::connect(manager.addr, "east").await;
    edge.send(&cart());
    edge.send(&useless);
    let told = edge.next().await;
    assert_eq!(told.text(ERROR_CODE), "MESSAGE_PROCESSING_ERROR");
    assert!(told.text(ERROR_TEXT).contains(why), "{told:?}");
    assert_eq!(manager.services("east").await, ["cart"], "what was told before stands");
    edge.send(&state([service("shop", "pay", [])]));
    manager.shows("east", &["pay"]).await;
    assert_eq!(manager.metric(r#"navigator_manager_link_messages_total{message="useless"}"#).await, 1);
    assert_eq!(manager.metric(r#"navigator_manager_link_connections_total{cluster="east"}"#).await, 1);
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn an_undecodable_message_costs_only_itself() {
    check_useless(Message::from(&[0xff; 1000][..]), "cannot be decoded").await;
}

#[tokio::test]
async fn a_text_that_is_no_utf8_costs_its_message() {
    let service = Message::new().bytes(1, [0xff]).bytes(2, "shop");
    check_useless(state([service]), "cannot be decoded").await;
}

#[tokio::test]
async fn a_message_that_says_to_be_longer_than_it_is_costs_only_itself() {
    check_useless(Message::from(&b"\x12\xff\xff\xff\xff\x0f"[..]), "cannot be decoded").await;
}

#[tokio::test]
async fn endless_nesting_costs_its_message_and_no_stack() {
    const START_OF_GROUP: u8 = 0x4b;
    check_useless(Message::from(&[START_OF_GROUP; 100_000][..]), "cannot be decoded").await;
}

#[tokio::test]
async fn a_second_identification_costs_only_itself() {
    check_useless(identification("west"), "identified already").await;
}

#[tokio::test]
async fn a_message_of_an_unknown_kind_costs_only_itself() {
    check_useless(Message::new().bytes(9, "hello"), "of a kind that this manager does not know").await;
}

#[tokio::test]
async fn an_empty_message_costs_only_itself() {
    check_useless(Message::new(), "the message is empty").await;
}

#[tokio::test]
async fn unknown_fields_are_ignored() {
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "east").await;
    let instance = instance("10.0.0.1", "cart-1").bytes(77, "new").number(78, u64::MAX);
    let service = service("shop", "cart", [instance]).bytes(77, Message::new().number(1, 1));
    edge.send(&state([service]).number(77, 7).bytes(78, "new"));
    manager.shows("east", &["cart"]).await;
    let detail = manager.answer("/api/v1alpha1/services/shop:cart/instances/east:shop:cart-1").await;
    assert_eq!(detail["instance"]["podStatus"], "Running");
}

#[tokio::test]
async fn an_object_that_cannot_be_used_costs_only_itself() {
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "east").await;
    let nameless = service("shop", "", []);
    let broken = Message::new().bytes(1, "routes").bytes(2, "shop").bytes(3, "no JSON");
    let state = Message::new().bytes(1, service("shop", "cart", [])).bytes(1, nameless).bytes(6, broken);
    edge.send(&Message::new().bytes(2, state));
    manager.shows("east", &["cart"]).await;
    assert_eq!(manager.metric(r#"navigator_manager_link_skipped_objects_total{cluster="east"}"#).await, 2);
}

#[tokio::test]
async fn ids_with_colons_and_slashes_work_through_every_path() {
    let manager = Manager::start();
    let arn = "arn:aws:eks:eu-west-1:123456789012:cluster/prod/blue";
    let mut edge = raw::connect(manager.addr, arn).await;
    edge.send(&cart());
    manager.shows(arn, &["cart"]).await;
    manager.lists(&format!("{arn} HEALTHY")).await;
    let id = format!("{arn}:shop:cart-1");
    let listed = manager.answer("/api/v1alpha1/services/shop:cart").await;
    assert_eq!(listed["service"]["instances"][0]["instanceId"], id);
    let path = format!("/api/v1alpha1/services/shop:cart/instances/{}", id.replace('/', "%2F"));
    let detail = manager.answer(&path).await;
    assert_eq!(detail["instance"]["instanceId"], id);
    assert_eq!(detail["instance"]["clusterName"], arn);
}

/// Sends these bytes after a good state; the stream ends, and the cluster keeps what it told.
async fn check_ended(bytes: &[u8], code: Code, why: &str) {
    let manager = Manager::with(|config| {
        config.limits.max_message_size = ByteSize::kib(64);
        config.limits.transfer_timeout = Duration::from_millis(300);
    });
    let other = Bystander::join(&manager).await;
    let mut edge = raw::connect(manager.addr, "east").await;
    edge.send(&cart());
    edge.send_bytes(bytes.to_vec());
    let end = edge.ended().await;
    assert_eq!(end.code(), code, "{end:?}");
    assert!(end.message().contains(why), "{end:?}");
    manager.lists("east DISCONNECTED").await;
    assert_eq!(manager.services("east").await, ["cart"]);
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn a_message_over_the_limit_ends_the_stream_and_names_the_limit() {
    let why = "a message of 65537 bytes is larger than the limit of 65536 bytes (--max-message-size)";
    check_ended(&raw::announcement(65_537), Code::ResourceExhausted, why).await;
    check_ended(&[0, 0xff, 0xff, 0xff, 0xff], Code::ResourceExhausted, "larger than the limit").await;
}

#[tokio::test]
async fn a_compressed_message_ends_the_stream() {
    check_ended(&[1, 0, 0, 0, 1, 0], Code::Unimplemented, "compressed").await;
}

#[tokio::test]
async fn a_message_that_does_not_come_to_its_end_in_time_ends_the_stream() {
    check_ended(&raw::announcement(1000), Code::DeadlineExceeded, "took longer than 300ms").await;
}

#[tokio::test]
async fn an_end_in_the_middle_of_a_message_is_told() {
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "east").await;
    edge.send_bytes(raw::announcement(1000));
    edge.finish();
    let end = edge.ended().await;
    assert_eq!((end.code(), end.message()), (Code::InvalidArgument, "the stream ended in the middle of a message"));
}

#[tokio::test]
async fn an_edge_that_has_said_all_is_let_go_with_ok() {
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "east").await;
    edge.send(&cart());
    edge.finish();
    assert_eq!(edge.ended().await.code(), Code::Ok);
    assert_eq!(manager.clusters().await, ["east DISCONNECTED"]);
    assert_eq!(manager.services("east").await, ["cart"]);
}

#[tokio::test]
async fn an_edge_that_reads_nothing_is_let_go_when_it_is_owed_too_much() {
    let manager = Manager::with(|config| config.limits.transfer_timeout = Duration::from_millis(200));
    let other = Bystander::join(&manager).await;
    let mut nothing_fits = Builder::new();
    nothing_fits.initial_window_size(0);
    let mut edge = raw::dial_as(manager.addr, CONNECT_PATH, &mut nothing_fits).await;
    edge.send(&identification("deaf"));
    edge.send(&cart());
    manager.shows("deaf", &["cart"]).await;
    (0..100).for_each(|_| edge.send(&Message::new()));
    manager.lists("deaf DISCONNECTED").await;
    assert!(manager.metric(r#"navigator_manager_link_messages_total{message="useless"}"#).await < 100);
    other.proves_unharmed(&manager).await;
}
