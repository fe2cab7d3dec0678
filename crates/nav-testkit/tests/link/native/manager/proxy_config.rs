//! Questions for the configuration of proxies, from the API to an edge and back.

use std::time::Duration;

use bytesize::ByteSize;
use futures::future::join_all;
use nav_manager::Config;
use nav_mesh::object::Pod;
use nav_proto::backend::v1alpha1::connect_request::Message as FromPlain;
use nav_proto::backend::v1alpha1::proxy_config_response::Result as PlainAnswer;
use nav_proto::backend::v1alpha1::{ConnectRequest, ProxyConfigResponse};
use nav_proto::link::v1::chunk::Part;
use nav_proto::types::v1alpha1::ProxyConfig;
use nav_testkit::plain::{instance, service, state};
use nav_testkit::waiting::{eventually, soon};
use reqwest::StatusCode;
use serde_json::Value;
use tonic::Code;

use super::deliveries::{deliver, ended, noise, packed, send, send_all};
use super::*;

fn path(pod: &str) -> String {
    format!("/api/v1/instances/east:shop:{pod}/proxy-config")
}

/// An edge of a cluster with these pods, all of which the manager shows.
async fn edge(manager: &Manager, pods: &[String]) -> Edge {
    let mut edge = Edge::live(manager, "east", &["cart"]).await;
    for pod in pods {
        let meta = Meta::named(Kind::Pod, ObjectName::new("shop", pod.as_str()));
        edge.tell(&Object::new(meta, Body::Pod(Box::<Pod>::default())));
    }
    eventually("the pods", async || (manager.answer("/api/v1/instances").await["total"] == pods.len()).then_some(()))
        .await;
    edge
}

async fn cart(manager: &Manager) -> Edge {
    edge(manager, &["cart-1".to_owned()]).await
}

/// What an edge delivers of an Envoy that holds a text of this length.
fn document(padding: &[u8]) -> Vec<u8> {
    let head = r#"{"navigatorProxyAnswer":1,"proxy":"envoy","fetchedAt":"2026-11-23T10:00:00Z","parts":{"config_dump":{"configs":[],"padding":""#;
    let tail = r#""},"server_info":{"version":"abc/1.40.0/Clean/RELEASE/BoringSSL"}},"failures":[{"part":"certs","reason":"it was busy"}],"redactions":3}"#;
    [head.as_bytes(), padding, tail.as_bytes()].concat()
}

/// The next request, which has to be one.
async fn requested(edge: &mut Edge) -> v1::Request {
    match soon("a request", edge.hear()).await {
        FromManager::Request(request) => request,
        other => panic!("no request: {other:?}"),
    }
}

fn pod_of(request: &v1::Request) -> &str {
    let Some(v1::request::What::ProxyConfig(question)) = &request.what else { panic!("another question") };
    &question.pod
}

async fn answer(manager: &Manager, request: v1::Request, document: &[u8]) -> Code {
    let mut call = deliver(manager, request.id, "east").await;
    send(&mut call, Part::UnpackedLen(document.len() as u64));
    send_all(&mut call, packed(document), 200_000);
    ended(call).await
}

#[tokio::test]
async fn what_an_edge_delivers_is_told_with_what_is_missing_of_it() {
    let manager = Manager::start();
    let mut edge = cart(&manager).await;
    let path = path("cart-1");
    let (told, code) = tokio::join!(manager.answer(&path), async {
        let request = requested(&mut edge).await;
        answer(&manager, request, &document(b"")).await
    });
    assert_eq!(code, Code::Ok);
    let config = &told["proxyConfig"];
    assert_eq!((&config["version"], &config["fetchedAt"]), (&"1.40.0".into(), &"2026-11-23T10:00:00Z".into()));
    assert_eq!(config["failures"][0]["reason"], "it was busy");
    assert_eq!(config["redactions"], "3");
    assert_eq!(config["counts"]["listeners"], 0);
    assert_eq!((&told["instance"]["pod"], &told["freshness"][0]["cluster"]), (&"cart-1".into(), &"east".into()));
}

#[tokio::test]
async fn two_who_ask_alike_share_one_request() {
    let manager = Manager::start();
    let mut edge = cart(&manager).await;
    let path = path("cart-1");
    let anew = format!("{path}?max_age=0");
    let (first, second, request) = tokio::join!(manager.answer(&path), manager.answer(&path), async {
        let request = requested(&mut edge).await;
        answer(&manager, request.clone(), &document(b"")).await;
        request
    });
    assert_eq!(first["proxyConfig"], second["proxyConfig"]);
    // Nothing was asked in between.
    let (_, next) = tokio::join!(manager.answer(&anew), async {
        let next = requested(&mut edge).await;
        answer(&manager, next.clone(), &document(b"")).await;
        next
    });
    assert_ne!(request.id, next.id);
}

#[tokio::test]
async fn an_answer_is_kept_for_those_who_take_one_of_its_age() {
    let manager = Manager::with(|config| config.proxies.keep_proxy_config = Duration::from_secs(3600));
    let mut edge = cart(&manager).await;
    let (path, anew) = (path("cart-1"), format!("{}?max_age=0", path("cart-1")));
    for path in [&path, &anew] {
        tokio::join!(manager.answer(path), async {
            let request = requested(&mut edge).await;
            answer(&manager, request, &document(b"")).await
        });
    }
    // No edge answers this one.
    assert_eq!(manager.answer(&format!("{path}?section=listeners")).await["proxyConfig"]["version"], "1.40.0");
}

#[tokio::test]
async fn the_question_is_given_up_with_the_last_who_asks_it() {
    let manager = Manager::start();
    let mut edge = cart(&manager).await;
    let path = path("cart-1");
    let (mut first, mut second) = (Box::pin(manager.get(&path)), Box::pin(manager.get(&path)));
    let request = tokio::select! {
        request = requested(&mut edge) => request,
        _ = futures::future::join(&mut first, &mut second) => panic!("nobody answered"),
    };
    drop(first);
    drop(second);
    assert_eq!(soon("the cancel", edge.hear()).await, FromManager::Cancel(v1::Cancel { id: request.id }));
}

#[tokio::test]
async fn ten_large_answers_at_once_wait_for_room_instead_of_failing() {
    let small = |config: &mut Config| {
        config.limits.max_result_size = ByteSize::mib(1);
        config.limits.max_in_flight = ByteSize::mib(1);
        config.proxies.proxy_config_cache = ByteSize::b(0);
    };
    let manager = Manager::with(small);
    let pods: Vec<String> = (0..10).map(|number| format!("cart-{number}")).collect();
    let mut edge = edge(&manager, &pods).await;
    let document = document(&noise(600_000));
    let asked = join_all(pods.iter().map(async |pod| manager.answer(&path(pod)).await));
    let (told, codes) = tokio::join!(asked, async {
        let mut answers = Vec::new();
        for _ in &pods {
            let request = requested(&mut edge).await;
            answers.push(answer(&manager, request, &document));
        }
        join_all(answers).await
    });
    assert!(codes.iter().all(|code| *code == Code::Ok), "{codes:?}");
    assert!(told.iter().all(|told| told["proxyConfig"]["version"] == "1.40.0"));
    manager.counts("navigator_manager_link_results_bytes", 0).await;
}

#[tokio::test]
async fn an_answer_that_says_that_it_is_too_large_is_refused_before_it_comes() {
    let manager = Manager::with(|config| config.limits.max_result_size = ByteSize::mib(1));
    let mut edge = cart(&manager).await;
    let path = path("cart-1");
    let ((status, told), code) = tokio::join!(manager.get(&path), async {
        let request = requested(&mut edge).await;
        assert_eq!(pod_of(&request), "cart-1");
        let mut call = deliver(&manager, request.id, "east").await;
        send(&mut call, Part::UnpackedLen((1 << 20) + 1));
        ended(call).await
    });
    assert_eq!((status, code), (StatusCode::TOO_MANY_REQUESTS, Code::ResourceExhausted));
    assert_eq!(reason(&told), "TOO_LARGE");
    assert!(told["message"].as_str().expect("a message").contains("--max-result-size"), "{told}");
}

#[tokio::test]
async fn an_edge_that_fails_is_quoted() {
    let manager = Manager::start();
    let mut edge = cart(&manager).await;
    let path = path("cart-1");
    let ((status, told), _) = tokio::join!(manager.get(&path), async {
        let request = requested(&mut edge).await;
        let (text, reason) = ("its edge may not read proxies".to_owned(), "ACCESS_OFF".to_owned());
        let mut call = deliver(&manager, request.id, "east").await;
        send(&mut call, Part::Failure(v1::Failure { code: Code::FailedPrecondition.into(), text, reason }));
        call.finish();
        ended(call).await
    });
    assert_eq!((status, reason(&told)), (StatusCode::BAD_REQUEST, "ACCESS_OFF"));
    let message = "the proxy of instance east:shop:cart-1 cannot be read: its edge may not read proxies";
    assert_eq!(told["message"], message);
}

#[tokio::test]
async fn an_edge_that_does_not_answer_in_time_is_told_as_such() {
    let manager = Manager::with(|config| config.proxies.proxy_config_timeout = Duration::from_millis(100));
    let mut edge = cart(&manager).await;
    let path = path("cart-1");
    let ((status, told), request) = tokio::join!(manager.get(&path), requested(&mut edge));
    assert_eq!((status, reason(&told)), (StatusCode::GATEWAY_TIMEOUT, "TIMED_OUT"));
    assert_eq!(soon("the cancel", edge.hear()).await, FromManager::Cancel(v1::Cancel { id: request.id }));
}

#[tokio::test]
async fn what_an_edge_delivers_has_to_be_an_answer() {
    let manager = Manager::start();
    let mut edge = cart(&manager).await;
    let path = path("cart-1");
    let ((status, told), _) = tokio::join!(manager.get(&path), async {
        let request = requested(&mut edge).await;
        answer(&manager, request, b"[]").await
    });
    assert_eq!((status, reason(&told)), (StatusCode::INTERNAL_SERVER_ERROR, "UNREADABLE_ANSWER"));
}

#[tokio::test]
async fn the_answer_of_a_plain_edge_is_read_anew_and_redacted() {
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "west").await;
    edge.send(&state([service("shop", "pay", [instance("10.0.0.7", "pay-1")])]));
    manager.shows("west", &["pay"]).await;
    let secret = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJuYXZpZ2F0b3IifQ.dGhpc2lzbm90YXNlY3JldGF0YWxsYnV0bG9va3M";
    let dump = format!(
        r#"{{"configs":[{{"@type":"type.googleapis.com/envoy.admin.v3.BootstrapConfigDump","bootstrap":{{"node":{{"id":"sidecar~10.0.0.7~pay-1.shop~shop","metadata":{{"TOKEN":"{secret}"}}}}}}}}]}}"#
    );
    let told =
        tokio::join!(manager.answer("/api/v1/instances/west:shop:pay-1/proxy-config?section=bootstrap,dumps"), async {
            let asked = soon("a request", edge.next()).await;
            let asked = nav_proto::backend::v1alpha1::ConnectResponse::decode(asked.as_ref()).expect("a message");
            let Some(nav_proto::backend::v1alpha1::connect_response::Message::ProxyConfigRequest(request)) =
                asked.message
            else {
                panic!("another message")
            };
            let config = ProxyConfig { raw_config_dump: dump, ..ProxyConfig::default() };
            let response =
                ProxyConfigResponse { request_id: request.request_id, result: Some(PlainAnswer::ProxyConfig(config)) };
            let message = ConnectRequest { message: Some(FromPlain::ProxyConfigResponse(response)) };
            edge.send(&Raw::from(&message.encode_to_vec()[..]));
        });
    let text = told.0.to_string();
    assert_eq!(told.0["proxyConfig"]["bootstrap"]["node"]["id"], "sidecar~10.0.0.7~pay-1.shop~shop");
    assert!(!text.contains(secret), "{text}");
    assert_eq!(told.0["proxyConfig"]["redactions"], "1");
    let plain = manager.answer("/api/v1alpha1/services/shop:pay/instances/west:shop:pay-1/proxy-config").await;
    assert_eq!(plain["proxyConfig"]["bootstrap"]["node"]["proxyMode"], "SIDECAR");
    assert!(!plain.to_string().contains(secret), "{plain}");
}

fn reason(error: &Value) -> &str {
    error["details"][0]["reason"].as_str().unwrap_or_default()
}
