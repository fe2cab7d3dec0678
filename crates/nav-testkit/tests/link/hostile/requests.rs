use std::time::{Duration, Instant};

use futures::future::join_all;
use nav_manager::link::{EdgeHandle, RequestError};
use nav_proto::types::v1alpha1::ProxyConfig;
use nav_testkit::plain::manager::{REQUEST_ID, REQUEST_NAMESPACE, REQUEST_POD};
use nav_testkit::plain::{proxy_config, proxy_config_error, service, state};
use nav_testkit::protobuf::Message;
use nav_testkit::raw::{self, RawStream};
use nav_testkit::waiting::PATIENCE;

use crate::harness::{Bystander, Manager, cluster};

const UNAWAITED: &str = r#"navigator_manager_link_messages_total{message="unawaited_answer"}"#;

fn handle(manager: &Manager, id: &str) -> EdgeHandle {
    manager.links.edge(&cluster(id)).expect("the edge is connected")
}

type Asked = Result<ProxyConfig, RequestError>;

/// Asks for a pod and hears the request at the edge, which is left to answer it.
async fn ask<'a>(
    edge: &mut RawStream,
    handle: &'a EdgeHandle,
    pod: &'a str,
    patience: Duration,
) -> (Message, impl Future<Output = Asked> + use<'a>) {
    let mut asking = Box::pin(handle.proxy_config("shop", pod, patience));
    let request = tokio::select! {
        request = edge.next() => request,
        answer = &mut asking => panic!("answered before it was asked: {answer:?}"),
    };
    (request, asking)
}

fn versions(answers: Vec<Asked>) -> Vec<String> {
    answers.into_iter().map(|answer| answer.expect("an answer").version).collect()
}

#[tokio::test]
async fn an_answer_that_nobody_asked_for_is_dropped_and_counted() {
    let manager = Manager::start();
    let other = Bystander::join(&manager).await;
    let mut edge = raw::connect(manager.addr, "east").await;
    edge.send(&proxy_config("1", "1.30"));
    edge.send(&proxy_config_error("", ""));
    manager.counts(UNAWAITED, 2).await;
    edge.send(&state([service("shop", "cart", [])]));
    manager.shows("east", &["cart"]).await;
    other.proves_unharmed(&manager).await;
}

#[tokio::test]
async fn a_request_names_the_pod_and_its_answer_is_handed_over() {
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "east").await;
    let handle = handle(&manager, "east");
    let (request, answer) = ask(&mut edge, &handle, "cart-1", PATIENCE).await;
    assert_eq!(request.text(REQUEST_NAMESPACE), "shop");
    assert_eq!(request.text(REQUEST_POD), "cart-1");
    edge.send(&proxy_config(&request.text(REQUEST_ID), "1.30"));
    assert_eq!(answer.await.expect("an answer").version, "1.30");
}

#[tokio::test]
async fn an_answer_is_only_accepted_from_the_cluster_that_was_asked() {
    let manager = Manager::start();
    let mut east = raw::connect(manager.addr, "east").await;
    let mut west = raw::connect(manager.addr, "west").await;
    let handle = handle(&manager, "east");
    let (request, answer) = ask(&mut east, &handle, "cart-1", PATIENCE).await;
    let id = request.text(REQUEST_ID);
    west.send(&proxy_config(&id, "forged"));
    manager.counts(UNAWAITED, 1).await;
    east.send(&proxy_config(&id, "true"));
    assert_eq!(answer.await.expect("an answer").version, "true");
}

#[tokio::test]
async fn many_requests_at_once_are_answered_in_any_order() {
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "east").await;
    let handle = handle(&manager, "east");
    let pods: Vec<String> = (0..60).map(|number| format!("pod-{number}")).collect();
    let asking = join_all(pods.iter().map(|pod| handle.proxy_config("shop", pod, PATIENCE)));
    let answering = async {
        let mut requests = Vec::new();
        for _ in &pods {
            requests.push(edge.next().await);
        }
        fastrand::Rng::with_seed(7).shuffle(&mut requests);
        for request in requests {
            edge.send(&proxy_config(&request.text(REQUEST_ID), &request.text(REQUEST_POD)));
        }
        edge
    };
    let (answers, _edge) = tokio::join!(asking, answering);
    assert_eq!(versions(answers), pods);
}

#[tokio::test]
async fn a_refusal_is_handed_over_with_its_reason() {
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "east").await;
    let handle = handle(&manager, "east");
    let (request, answer) = ask(&mut edge, &handle, "cart-1", PATIENCE).await;
    edge.send(&proxy_config_error(&request.text(REQUEST_ID), "no such pod"));
    assert_eq!(answer.await, Err(RequestError::Refused("no such pod".into())));
}

#[tokio::test]
async fn a_request_that_is_not_answered_in_time_ends_and_its_late_answer_is_dropped() {
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "east").await;
    let handle = handle(&manager, "east");
    let patience = Duration::from_millis(100);
    let (request, answer) = ask(&mut edge, &handle, "cart-1", patience).await;
    assert_eq!(answer.await, Err(RequestError::TimedOut(patience)));
    edge.send(&proxy_config(&request.text(REQUEST_ID), "late"));
    manager.counts(UNAWAITED, 1).await;
}

#[tokio::test]
async fn requests_to_an_edge_that_goes_away_fail_at_once() {
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "east").await;
    let handle = handle(&manager, "east");
    let (_, answer) = ask(&mut edge, &handle, "cart-1", PATIENCE).await;
    let start = Instant::now();
    drop(edge);
    assert_eq!(answer.await, Err(RequestError::Disconnected));
    assert!(start.elapsed() < PATIENCE / 10, "{:?}", start.elapsed());
    assert_eq!(handle.proxy_config("shop", "cart-1", PATIENCE).await, Err(RequestError::Disconnected));
    assert!(manager.links.edge(&cluster("east")).is_none());
}
