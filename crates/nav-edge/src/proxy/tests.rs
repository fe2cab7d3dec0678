mod fake;
mod files;

use std::sync::atomic::Ordering;
use std::time::Duration;

use insta::assert_snapshot;
use nav_mesh::Kind;
use serde_json::{Value, json};

use self::fake::{Act, ApiServer};
use super::access::Right;
use super::*;
use crate::decode::decode;

/// More than a machine that is busy needs, less than a test may take.
const PATIENCE: Patience = Patience { fetch: Duration::from_secs(5), part: Duration::from_millis(300) };

const LIMIT: usize = 100_000;

/// A mesh with a pod of each kind.
fn index() -> Index {
    let index = Index::new();
    for (name, phase, arguments) in [
        ("cart", "Running", json!(["proxy", "sidecar"])),
        ("ended", "Succeeded", json!(["proxy", "sidecar"])),
        ("crashed", "Running", json!(["proxy", "sidecar"])),
        ("ztunnel", "Running", json!(["proxy", "ztunnel"])),
        ("bare", "Running", json!([])),
    ] {
        let container = if name == "bare" { "app" } else { "istio-proxy" };
        let state = match name {
            "crashed" => json!({"waiting": {"reason": "CrashLoopBackOff"}}),
            _ => json!({"running": {}}),
        };
        let pod = json!({
            "metadata": {"name": name, "namespace": "shop", "uid": name},
            "spec": {"containers": [{"name": container, "args": arguments}]},
            "status": {"phase": phase, "containerStatuses": [{"name": container, "state": state}]},
        });
        apply(&index, Kind::Pod, &pod);
    }
    index
}

fn apply(index: &Index, kind: Kind, object: &Value) {
    let name = || ObjectName::new("shop", object["metadata"]["name"].as_str().expect("a name"));
    let decoded = decode(kind, "v1", &object.to_string(), name).expect("it can be decoded");
    index.apply(decoded.expect("it is of interest"));
}

fn proxies(index: Index, access: Access, limit: usize) -> Proxies {
    let fetcher = Fetcher::new(access, Redaction::new(&[7; 32], false), limit, PATIENCE);
    Proxies::with("east".parse().expect("an id"), index, fetcher, &Metrics::new("edge"))
}

fn through(server: &ApiServer, right: Right) -> Access {
    Access::Server(right, watch::Sender::new(Some(server.client.clone())).subscribe())
}

async fn ask(proxies: &Proxies, pod: &str) -> Result<Value, Refusal> {
    let question = Question::ProxyConfig { pod: ObjectName::new("shop", pod), max_age: Duration::ZERO };
    let answer = proxies.answer(question).await?;
    let unpacked = answer.unpacked();
    assert_eq!(unpacked.len(), answer.unpacked_len);
    let mut answer: Value = serde_json::from_slice(&unpacked).expect("JSON");
    assert!(answer["fetchedAt"].take().is_string());
    Ok(answer)
}

async fn refusal(proxies: &Proxies, pod: &str) -> String {
    let Refusal { code, text } = ask(proxies, pod).await.expect_err("it is refused");
    format!("{code:?}: {text}")
}

/// A sound Envoy, or what a test makes of one of its parts.
fn envoy(path: &str, broken: &str, act: &Act) -> Act {
    if path.starts_with(broken) { act.clone() } else { Act::Answer(json!({"of": path}).to_string()) }
}

async fn with_broken(broken: &'static str, act: Act) -> (ApiServer, Proxies) {
    let server = ApiServer::start(move |_, path| envoy(path, broken, &act)).await;
    let proxies = proxies(index(), through(&server, Right::PortForward), LIMIT);
    (server, proxies)
}

#[tokio::test]
async fn an_envoy_is_asked_for_its_parts_over_one_connection() {
    let (server, proxies) = with_broken("nothing", Act::Silence).await;
    assert_snapshot!(ask(&proxies, "cart").await.expect("an answer"));
    assert_eq!(server.led.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_ztunnel_is_asked_for_its_dump_only() {
    let (_server, proxies) = with_broken("nothing", Act::Silence).await;
    assert_snapshot!(ask(&proxies, "ztunnel").await.expect("an answer"));
}

#[tokio::test]
async fn a_part_that_fails_costs_itself() {
    let mut told = Vec::new();
    for act in [
        Act::Status(404),
        Act::Cut(r#"{"certificates": ["#.to_owned()),
        Act::Silence,
        Act::NobodyListens,
        Act::Answer("<html>".to_owned()),
        Act::Answer(format!("{{\"of\": \"{}\"}}", "x".repeat(LIMIT))),
    ] {
        let (_server, proxies) = with_broken("/clusters", act.clone()).await;
        let answer = ask(&proxies, "cart").await.expect("an answer");
        let parts: Vec<&String> = answer["parts"].as_object().expect("parts").keys().collect();
        assert_eq!(parts, ["certs", "config_dump", "server_info"], "{act:?}");
        told.push(answer["failures"].to_string());
    }
    assert_snapshot!(told.join("\n"));
}

#[tokio::test]
async fn without_its_dump_there_is_no_answer() {
    let mut told = Vec::new();
    for act in [
        Act::Status(404),
        Act::Cut(r#"{"configs": ["#.to_owned()),
        Act::NobodyListens,
        Act::Answer("<html>".to_owned()),
        Act::Answer(format!("{{\"of\": \"{}\"}}", "x".repeat(LIMIT))),
    ] {
        let (_server, proxies) = with_broken("/config_dump", act).await;
        told.push(refusal(&proxies, "cart").await);
    }
    assert_snapshot!(told.join("\n"));
}

#[tokio::test]
async fn a_proxy_that_never_answers_is_given_up_in_time() {
    let server = ApiServer::start(|_, _| Act::Silence).await;
    let access = through(&server, Right::PortForward);
    let hasty = Patience { fetch: Duration::from_millis(200), ..PATIENCE };
    let fetcher = Fetcher::new(access, Redaction::new(&[7; 32], false), LIMIT, hasty);
    let proxies = Proxies::with("east".parse().expect("an id"), index(), fetcher, &Metrics::new("edge"));
    assert_snapshot!(refusal(&proxies, "cart").await);
}

#[tokio::test]
async fn what_cannot_be_asked_is_refused_with_the_reason() {
    let (server, proxies) = with_broken("nothing", Act::Silence).await;
    let mut told = Vec::new();
    for pod in ["unknown", "bare", "ended", "crashed"] {
        told.push(refusal(&proxies, pod).await);
    }
    assert_eq!(server.led.load(Ordering::Relaxed), 0, "nobody was asked");
    let off = self::proxies(index(), Access::Off, LIMIT);
    told.push(refusal(&off, "cart").await);
    let unconnected = Access::Server(Right::PortForward, watch::Sender::new(None).subscribe());
    told.push(refusal(&self::proxies(index(), unconnected, LIMIT), "cart").await);
    told.push(refusal(&self::proxies(index(), through(&server, Right::Exec), LIMIT), "ztunnel").await);
    assert_snapshot!(told.join("\n"));
}

#[tokio::test]
async fn a_missing_right_is_named_with_what_grants_it() {
    let mut told = Vec::new();
    for right in [Right::PortForward, Right::Exec] {
        let server = ApiServer::start(|_, _| Act::Refused(403, "pods \"cart\" is forbidden: no right")).await;
        let proxies = proxies(index(), through(&server, right), LIMIT);
        told.push(refusal(&proxies, "cart").await);
    }
    let server = ApiServer::start(|_, _| Act::Refused(500, "no kubelet")).await;
    told.push(refusal(&proxies(index(), through(&server, Right::PortForward), LIMIT), "cart").await);
    assert_snapshot!(told.join("\n"));
}

#[tokio::test]
async fn a_proxy_that_is_not_at_the_usual_port_is_looked_for_where_the_mesh_says() {
    let index = index();
    let mesh = "defaultConfig: {proxyAdminPort: 15900}";
    let map = json!({
        "metadata": {"name": "istio", "namespace": "istio-system", "labels": {"istio.io/rev": "default"}},
        "data": {"mesh": mesh},
    });
    apply(&index, Kind::ConfigMap, &map);
    let server = ApiServer::start(|port, path| match port {
        "15900" => Act::Answer(json!({"of": path}).to_string()),
        _ => Act::NobodyListens,
    });
    let server = server.await;
    let proxies = proxies(index, through(&server, Right::PortForward), LIMIT);
    assert_eq!(ask(&proxies, "cart").await.expect("an answer")["failures"], json!([]));
}

#[tokio::test]
async fn an_agent_is_run_for_each_part_and_asks_fixed_paths() {
    let server = ApiServer::start(|_, uri| {
        if uri.is_empty() || uri.contains("config_dump") {
            assert!(uri.is_empty() || uri.contains("command=pilot-agent&command=request&command=GET"), "{uri}");
            return Act::Exec("{\"configs\": []}\n", "a warning", true);
        }
        Act::Exec("{\"half\":", "connection refused", false)
    });
    let server = server.await;
    let proxies = proxies(index(), through(&server, Right::Exec), LIMIT);
    assert_snapshot!(ask(&proxies, "cart").await.expect("an answer"));
}

#[tokio::test]
async fn equal_questions_are_one_fetch_and_its_answer_is_kept_for_who_takes_it() {
    let (server, proxies) = with_broken("nothing", Act::Silence).await;
    let (one, other) = tokio::join!(ask(&proxies, "cart"), ask(&proxies, "cart"));
    assert_eq!(one, other);
    assert_eq!(server.led.load(Ordering::Relaxed), 1);
    let young = Question::ProxyConfig { pod: ObjectName::new("shop", "cart"), max_age: KEPT.ttl };
    proxies.answer(young).await.expect("the same answer");
    assert_eq!(server.led.load(Ordering::Relaxed), 1);
    ask(&proxies, "cart").await.expect("a new answer");
    assert_eq!(server.led.load(Ordering::Relaxed), 2);
}
