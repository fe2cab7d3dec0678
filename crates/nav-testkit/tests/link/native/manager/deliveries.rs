use bytes::Bytes;
use bytesize::ByteSize;
use nav_manager::link::RequestError;
use nav_proto::link::v1::chunk::{Head, Part};
use nav_testkit::waiting::{PATIENCE, soon};
use tonic::Code;

use super::requests::{ask, handle, question};
use super::*;

/// A call of `Deliver` on a connection of its own, with its head sent.
pub(super) async fn deliver(manager: &Manager, request_id: Bytes, cluster: &str) -> RawStream {
    let mut call = raw::dial_as(manager.addr, link::DELIVER_PATH, &mut h2::client::Builder::new()).await;
    send(&mut call, Part::Head(Head { request_id, cluster_id: cluster.to_owned() }));
    call
}

pub(super) fn send(call: &mut RawStream, part: Part) {
    let chunk = v1::Chunk { part: Some(part) };
    call.send(&Raw::from(&chunk.encode_to_vec()[..]));
}

pub(super) fn packed(result: &[u8]) -> Bytes {
    zstd::encode_all(result, 1).expect("memory can be read").into()
}

/// Sends the result in pieces of this length, to its end.
pub(super) fn send_all(call: &mut RawStream, mut packed: Bytes, piece: usize) {
    while !packed.is_empty() {
        send(call, Part::Data(packed.split_to(piece.min(packed.len()))));
    }
    call.finish();
}

/// How the manager ends the call.
pub(super) async fn ended(mut call: RawStream) -> Code {
    call.ended().await.code()
}

/// Something that does not shrink to nothing.
pub(super) fn noise(len: usize) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(7);
    (0..len).map(|_| random.u8(b'a'..=b'p')).collect()
}

#[tokio::test]
async fn a_result_is_handed_over_whole_however_it_is_cut_into_chunks() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let result = noise(300_000);
    for piece in [1000, 250_000] {
        let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
        let mut call = deliver(&manager, request.id, "east").await;
        send_all(&mut call, packed(&result), piece);
        let (answer, code) = tokio::join!(asking, ended(call));
        assert_eq!(code, Code::Ok);
        assert!(answer.expect("a result") == result);
    }
    assert_eq!(manager.metric(r#"navigator_manager_link_deliveries_total{result="delivered"}"#).await, 2);
}

#[tokio::test]
async fn changes_show_while_a_result_is_on_its_way() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    let mut call = deliver(&manager, request.id, "east").await;
    let result = noise(1_000_000);
    let mut rest = packed(&result);
    send(&mut call, Part::Data(rest.split_to(200_000)));
    edge.tell(&named("pay"));
    manager.shows("east", &["cart", "pay"]).await;
    send_all(&mut call, rest, 200_000);
    assert!(asking.await.expect("a result") == result);
}

#[tokio::test]
async fn a_failure_is_handed_over_with_its_code_and_text() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    let mut call = deliver(&manager, request.id, "east").await;
    send(&mut call, Part::Data(packed(b"half a res")));
    let failure = v1::Failure { code: Code::NotFound.into(), text: "no such pod".into(), reason: "NO_INSTANCE".into() };
    send(&mut call, Part::Failure(failure));
    call.finish();
    let (reason, text) = ("NO_INSTANCE".to_owned(), "no such pod".to_owned());
    assert_eq!(asking.await, Err(RequestError::Failed { code: Code::NotFound, reason, text }));
    assert_eq!(ended(call).await, Code::Ok, "that it failed was delivered");
}

#[tokio::test]
async fn a_result_that_nobody_asked_for_is_not_found() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let _other = Edge::live(&manager, "west", &["pay"]).await;
    let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    assert_eq!(ended(deliver(&manager, vec![7; 16].into(), "east").await).await, Code::NotFound);
    assert_eq!(ended(deliver(&manager, Bytes::new(), "east").await).await, Code::NotFound);
    assert_eq!(ended(deliver(&manager, request.id.clone(), "west").await).await, Code::NotFound);
    let mut call = deliver(&manager, request.id.clone(), "east").await;
    send_all(&mut call, packed(b"true"), 1000);
    assert_eq!(asking.await.expect("a result"), "true");
    assert_eq!(ended(deliver(&manager, request.id, "east").await).await, Code::NotFound, "it came already");
}

#[tokio::test]
async fn a_delivery_that_does_not_begin_with_a_head_is_refused() {
    let manager = Manager::start();
    let mut call = raw::dial_as(manager.addr, link::DELIVER_PATH, &mut h2::client::Builder::new()).await;
    send(&mut call, Part::Data(packed(b"true")));
    let end = call.ended().await;
    assert_eq!((end.code(), end.message()), (Code::InvalidArgument, "the first chunk must be a head"));
}

#[tokio::test]
async fn a_result_that_nobody_waits_for_any_more_is_cancelled() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    drop(asking);
    assert_eq!(edge.hear().await, FromManager::Cancel(v1::Cancel { id: request.id.clone() }));
    assert_eq!(ended(deliver(&manager, request.id, "east").await).await, Code::Cancelled);
}

#[tokio::test]
async fn a_result_is_cancelled_in_the_middle_when_the_asker_goes_away() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    let mut call = deliver(&manager, request.id, "east").await;
    send(&mut call, Part::Data(packed(b"half")));
    is_begun(&manager).await;
    drop(asking);
    assert_eq!(ended(call).await, Code::Cancelled);
}

#[tokio::test]
async fn a_result_that_is_cut_is_no_result() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let packed = packed(&noise(10_000));
    let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    let mut call = deliver(&manager, request.id, "east").await;
    send_all(&mut call, packed.slice(..packed.len() / 2), 1000);
    assert_eq!(asking.await, Err(RequestError::Broken("its end is missing".into())));
    assert_eq!(ended(call).await, Code::InvalidArgument);
}

#[tokio::test]
async fn a_delivery_whose_connection_breaks_ends_the_request() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    let mut call = deliver(&manager, request.id, "east").await;
    send(&mut call, Part::Data(packed(b"half")));
    is_begun(&manager).await;
    drop(call);
    let error = soon("the end of the request", asking).await.expect_err("the result is not whole");
    assert!(matches!(error, RequestError::Broken(_)), "{error}");
    manager.counts(r#"navigator_manager_link_deliveries_total{result="broken"}"#, 1).await;
}

#[tokio::test]
async fn a_head_that_is_larger_than_any_is_refused_before_it_is_read() {
    let manager = Manager::start();
    let mut call = raw::dial_as(manager.addr, link::DELIVER_PATH, &mut h2::client::Builder::new()).await;
    call.send_bytes(raw::announcement(100_000));
    assert_eq!(ended(call).await, Code::ResourceExhausted);
}

#[tokio::test]
async fn an_empty_chunk_after_the_end_of_a_result_does_not_spoil_it() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    let mut call = deliver(&manager, request.id, "east").await;
    send(&mut call, Part::Data(packed(b"true")));
    send(&mut call, Part::Data(Bytes::new()));
    call.finish();
    assert_eq!(asking.await.expect("a result"), "true");
}

#[tokio::test]
async fn a_result_over_the_limit_is_stopped_there_however_small_it_travels() {
    let manager = Manager::with(|config| config.limits.max_result_size = ByteSize::mib(1));
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    let mut call = deliver(&manager, request.id, "east").await;
    send_all(&mut call, packed(&vec![0; 64 << 20]), 200_000);
    let (answer, code) = tokio::join!(asking, ended(call));
    assert_eq!(answer, Err(RequestError::TooLarge { limit: 1 << 20 }));
    assert_eq!(code, Code::ResourceExhausted);
}

#[tokio::test]
async fn a_chunk_that_is_no_part_of_a_result_ends_it() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    let mut call = deliver(&manager, request.id, "east").await;
    send_all(&mut call, "no zstd stream".into(), 1000);
    assert!(matches!(asking.await, Err(RequestError::Broken(_))));
}

#[tokio::test]
async fn a_result_on_its_way_is_cancelled_when_the_edge_s_stream_ends() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let handle = handle(&manager);
    let (request, asking) = ask(&mut edge, &handle, PATIENCE).await;
    let mut call = deliver(&manager, request.id, "east").await;
    send(&mut call, Part::Data(packed(b"half")));
    is_begun(&manager).await;
    drop(edge);
    assert_eq!(asking.await, Err(RequestError::Disconnected));
    assert_eq!(ended(call).await, Code::Cancelled);
    assert_eq!(handle.ask(question(), PATIENCE).await, Err(RequestError::Disconnected));
}

/// Waits until the first data of a result has come.
async fn is_begun(manager: &Manager) {
    manager.counts("navigator_manager_link_results_bytes", 1024 * 1024).await;
}
