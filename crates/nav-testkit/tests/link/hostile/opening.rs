use std::time::Duration;

use nav_testkit::plain::manager::{ERROR_CODE, ERROR_TEXT};
use nav_testkit::plain::{ack, identification, proxy_config_error, service, state};
use nav_testkit::protobuf::Message;
use nav_testkit::raw;
use nav_testkit::waiting::soon;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tonic::Code;

use crate::harness::{Bystander, Manager};

/// Says this first, and is told why it is not let in.
async fn check_invalid(first: Message, why: &str) {
    let manager = Manager::start();
    let other = Bystander::join(&manager).await;
    let mut edge = raw::dial(manager.addr).await;
    edge.send(&first);
    let told = edge.next().await;
    assert_eq!(told.text(ERROR_CODE), "INVALID_CLUSTER_IDENTIFICATION");
    assert!(told.text(ERROR_TEXT).contains(why), "{told:?}");
    let end = edge.ended().await;
    assert_eq!(end.code(), Code::InvalidArgument);
    assert!(end.message().contains(why), "{end:?}");
    assert_eq!(manager.clusters().await, ["bystander HEALTHY"]);
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn a_state_is_no_first_message() {
    check_invalid(state([service("shop", "cart", [])]), "got a cluster state").await;
}

#[tokio::test]
async fn an_answer_is_no_first_message() {
    check_invalid(proxy_config_error("1", "no"), "got a proxy configuration response").await;
}

#[tokio::test]
async fn an_empty_message_is_no_first_message() {
    check_invalid(Message::new(), "got an empty or unknown message").await;
}

#[tokio::test]
async fn a_message_of_an_unknown_kind_is_no_first_message() {
    check_invalid(Message::new().bytes(9, "hello"), "got an empty or unknown message").await;
}

#[tokio::test]
async fn garbage_is_no_first_message() {
    check_invalid(Message::from(&[0xff; 100][..]), "cannot be decoded").await;
}

#[tokio::test]
async fn an_id_that_is_no_text_is_refused() {
    let first = Message::new().bytes(1, Message::new().bytes(1, [0xc3, 0x28]));
    check_invalid(first, "cannot be decoded").await;
}

#[tokio::test]
async fn an_empty_id_is_refused() {
    check_invalid(identification(""), "a cluster id must not be empty").await;
    check_invalid(Message::new().bytes(1, ""), "a cluster id must not be empty").await;
}

#[tokio::test]
async fn an_id_with_control_characters_is_refused() {
    check_invalid(identification("ea\nst"), "must not hold control characters").await;
}

#[tokio::test]
async fn an_id_longer_than_any_cloud_gives_is_refused() {
    check_invalid(identification(&"x".repeat(2049)), "must not be longer than 2048 bytes").await;
}

/// Sends these bytes as the opening, and hears the status with which the stream ends.
async fn check_ended(opening: &[u8], code: Code, why: &str) {
    let manager = Manager::with(|config| config.limits.first_message_timeout = Duration::from_millis(300));
    let other = Bystander::join(&manager).await;
    let mut edge = raw::dial(manager.addr).await;
    edge.send_bytes(opening.to_vec());
    let end = edge.ended().await;
    assert_eq!(end.code(), code, "{end:?}");
    assert!(end.message().contains(why), "{end:?}");
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn an_edge_that_says_nothing_is_let_go_in_time() {
    check_ended(&[], Code::DeadlineExceeded, "no cluster identification came within 300ms").await;
}

#[tokio::test]
async fn an_edge_that_does_not_finish_its_first_message_is_let_go_in_time() {
    check_ended(&[0, 0, 0], Code::DeadlineExceeded, "no cluster identification came within 300ms").await;
    check_ended(&[0, 0, 0, 0, 9, 1], Code::DeadlineExceeded, "no cluster identification came within 300ms").await;
}

#[tokio::test]
async fn a_first_message_too_long_for_an_identification_is_refused_by_its_length_alone() {
    check_ended(&raw::announcement(65_537), Code::InvalidArgument, "an identification 65536 at most").await;
}

#[tokio::test]
async fn a_first_message_over_the_limit_of_any_is_too_large() {
    check_ended(&raw::announcement((64 << 20) + 1), Code::ResourceExhausted, "the limit of 67108864 bytes").await;
}

#[tokio::test]
async fn a_compressed_first_message_is_refused() {
    check_ended(&[1, 0, 0, 0, 0], Code::Unimplemented, "compressed messages are not accepted").await;
}

#[tokio::test]
async fn an_edge_that_leaves_before_it_said_who_it_is_is_told_so() {
    let manager = Manager::start();
    let mut edge = raw::dial(manager.addr).await;
    edge.finish();
    let end = edge.ended().await;
    assert_eq!(
        (end.code(), end.message()),
        (Code::InvalidArgument, "the stream ended before the cluster was identified")
    );
}

#[tokio::test]
async fn another_service_is_unimplemented_so_that_an_edge_can_fall_back() {
    let manager = Manager::start();
    let path = "/navigator.link.v2.LinkService/Connect";
    let mut edge = raw::dial_as(manager.addr, path, &mut h2::client::Builder::new()).await;
    assert_eq!(edge.ended().await.code(), Code::Unimplemented);
}

#[tokio::test]
async fn connections_that_speak_no_http2_or_nothing_at_all_hurt_nobody() {
    let manager = Manager::start();
    let other = Bystander::join(&manager).await;
    let _silent = TcpStream::connect(manager.addr).await.expect("accepted");
    let mut half_a_preface = TcpStream::connect(manager.addr).await.expect("accepted");
    half_a_preface.write_all(b"PRI * HTTP/2.0\r\n\r\nSM").await.expect("open");
    let mut garbage = TcpStream::connect(manager.addr).await.expect("accepted");
    garbage.write_all(&[0x16; 4096]).await.expect("open");
    let mut answer = Vec::new();
    // Whether it is answered or reset is the HTTP server's business; that it ends is ours.
    let _ = soon("the end of the connection", garbage.read_to_end(&mut answer)).await;
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn a_cluster_beyond_the_limit_is_turned_away_and_a_known_one_may_return() {
    let manager = Manager::with(|config| config.limits.max_clusters = 2);
    let other = Bystander::join(&manager).await;
    let east = raw::connect(manager.addr, "east").await;
    let mut west = raw::dial(manager.addr).await;
    west.send(&identification("west"));
    assert_eq!(west.next().await, ack(false));
    let end = west.ended().await;
    assert_eq!(end.code(), Code::ResourceExhausted);
    assert!(end.message().contains("--max-clusters"), "{end:?}");
    drop(east);
    manager.lists("east DISCONNECTED").await;
    let _returned = raw::connect(manager.addr, "east").await;
    other.proves_unharmed(&manager).await;
}
