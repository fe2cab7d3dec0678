use std::time::{Duration, Instant};

use bytes::Bytes;
use nav_manager::link::{EdgeHandle, Question, RequestError};
use nav_testkit::waiting::PATIENCE;

use super::*;
use crate::harness::cluster;

pub(super) type Asked = Result<Bytes, RequestError>;

pub(super) fn handle(manager: &Manager) -> EdgeHandle {
    manager.links.edge(&cluster("east")).expect("the edge is connected")
}

pub(super) fn question() -> Question {
    Question::ProxyConfig { pod: ObjectName::new("shop", "cart-1"), max_age: Duration::from_secs(3) }
}

/// Asks, and hears the request at the edge, which is left to deliver its result.
pub(super) async fn ask(
    edge: &mut Edge,
    handle: &EdgeHandle,
    patience: Duration,
) -> (v1::Request, impl Future<Output = Asked> + use<>) {
    let handle = handle.clone();
    let mut asking = Box::pin(async move { handle.ask(question(), patience).await });
    let request = tokio::select! {
        heard = edge.hear() => match heard {
            FromManager::Request(request) => request,
            other => panic!("no request: {other:?}"),
        },
        answer = &mut asking => panic!("answered before it was asked: {answer:?}"),
    };
    (request, asking)
}

#[tokio::test]
async fn a_request_says_what_is_asked_by_whom_and_for_how_long() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let (first, _asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    let (second, _asking_too) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    let pod = v1::request::ProxyConfig { namespace: "shop".into(), pod: "cart-1".into(), max_age_ms: 3000 };
    assert_eq!(first.what, Some(v1::request::What::ProxyConfig(pod)));
    assert!(Duration::from_millis(first.timeout_ms) <= PATIENCE && first.timeout_ms > 0);
    assert_eq!((first.id.len(), second.id.len()), (16, 16));
    assert_ne!(first.id, second.id);
}

#[tokio::test]
async fn a_request_that_is_given_up_is_cancelled() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let (request, asking) = ask(&mut edge, &handle(&manager), PATIENCE).await;
    drop(asking);
    assert_eq!(edge.hear().await, FromManager::Cancel(v1::Cancel { id: request.id }));
}

#[tokio::test]
async fn a_request_whose_time_is_over_is_cancelled() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let patience = Duration::from_millis(100);
    let (request, asking) = ask(&mut edge, &handle(&manager), patience).await;
    assert_eq!(asking.await, Err(RequestError::TimedOut(patience)));
    assert_eq!(edge.hear().await, FromManager::Cancel(v1::Cancel { id: request.id }));
}

#[tokio::test]
async fn requests_to_an_edge_that_goes_away_fail_at_once() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let handle = handle(&manager);
    let (_, asking) = ask(&mut edge, &handle, PATIENCE).await;
    let start = Instant::now();
    drop(edge);
    assert_eq!(asking.await, Err(RequestError::Disconnected));
    assert!(start.elapsed() < PATIENCE / 10, "{:?}", start.elapsed());
    assert_eq!(handle.ask(question(), PATIENCE).await, Err(RequestError::Disconnected));
}

#[tokio::test]
async fn each_protocol_has_requests_of_its_own() {
    let manager = Manager::start();
    let _native = Edge::live(&manager, "east", &["cart"]).await;
    let native = handle(&manager);
    assert!(native.is_native());
    let answer = native.proxy_config("shop", "cart-1", PATIENCE).await;
    assert_eq!(answer, Err(RequestError::OtherProtocol));
    let _plain = raw::connect(manager.addr, "west").await;
    let plain = manager.links.edge(&cluster("west")).expect("the edge is connected");
    assert!(!plain.is_native());
    assert_eq!(plain.ask(question(), PATIENCE).await, Err(RequestError::OtherProtocol));
}
