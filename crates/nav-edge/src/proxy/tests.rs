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

/// For what never comes; nothing that comes may be asked for with it.
const HASTE: Duration = Duration::from_millis(200);

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
    patient(Patience::default(), index, access, limit)
}

fn patient(patience: Patience, index: Index, access: Access, limit: usize) -> Proxies {
    let fetcher = Fetcher::new(access, Redaction::new(&[7; 32], false), limit, patience);
    Proxies::with(index, fetcher, &Metrics::new("edge"))
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
    let Refusal { code, reason, text } = ask(proxies, pod).await.expect_err("it is refused");
    format!("{code:?} {reason}: {text}")
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
async fn an_answer_is_read_by_others_as_it_was_told() {
    let dump = r#"{"configs": [{"name": "x-api-key", "value": "correct-horse"}]}"#;
    let server = ApiServer::start(|_, path| match path {
        "/config_dump?include_eds" => Act::Answer(dump.to_owned()),
        "/certs" => Act::Status(404),
        path => Act::Answer(json!({"of": path}).to_string()),
    });
    let server = server.await;
    let proxies = proxies(index(), through(&server, Right::PortForward), LIMIT);
    let question = Question::ProxyConfig { pod: ObjectName::new("shop", "cart"), max_age: Duration::ZERO };
    let answer = proxies.answer(question).await.expect("an answer").unpacked();
    let read = nav_envoy::answer::Answer::parse(answer.into()).expect("it is one");
    assert_eq!((read.proxy, read.problem, read.redactions), (nav_envoy::answer::Proxy::Envoy, None, 1));
    assert!(read.fetched_at.parse::<nav_mesh::Timestamp>().is_ok(), "{}", read.fetched_at);
    let nav_envoy::Parts { config_dump, clusters, server_info, certs } = read.parts;
    let redacted = Redaction::new(&[7; 32], false).text(dump.as_bytes()).text;
    assert_eq!((config_dump.as_ref(), certs.as_ref()), (&redacted[..], &b""[..]));
    assert_eq!(clusters, r#"{"of":"/clusters?format=json"}"#);
    assert_eq!(server_info, r#"{"of":"/server_info"}"#);
    let failures: Vec<&str> = read.failures.iter().map(|failure| &failure.part[..]).collect();
    assert_eq!(failures, ["certs"]);
}

#[tokio::test]
async fn a_part_that_fails_costs_itself() {
    let mut told = Vec::new();
    for act in [
        Act::Status(404),
        Act::Cut(r#"{"certificates": ["#.to_owned()),
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
        Act::Answer(r#"{}, "certs": {}}, "redactions": 7, "more": {}"#.to_owned()),
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
    let hasty = Patience { fetch: HASTE, ..Patience::default() };
    let proxies = patient(hasty, index(), through(&server, Right::PortForward), LIMIT);
    assert_snapshot!(refusal(&proxies, "cart").await);
}

#[tokio::test]
async fn a_part_that_never_comes_is_given_up_in_time() {
    let server = ApiServer::start(|_, path| match path.starts_with("/config_dump") {
        true => Act::Answer("{}".to_owned()),
        false => Act::Silence,
    });
    let server = server.await;
    let hasty = Patience { part: HASTE, ..Patience::default() };
    let proxies = patient(hasty, index(), through(&server, Right::PortForward), LIMIT);
    assert_snapshot!(ask(&proxies, "cart").await.expect("an answer"));
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

/// Its mesh has the admin interfaces somewhere else, which the pods do not say.
fn index_of_other_ports() -> Index {
    let index = index();
    let mesh = "defaultConfig: {proxyAdminPort: 15900}";
    let map = json!({
        "metadata": {"name": "istio", "namespace": "istio-system", "labels": {"istio.io/rev": "default"}},
        "data": {"mesh": mesh},
    });
    apply(&index, Kind::ConfigMap, &map);
    index
}

#[tokio::test]
async fn a_proxy_that_is_not_at_the_usual_port_is_looked_for_where_the_mesh_says() {
    let server = ApiServer::start(|port, path| match port {
        "15900" => Act::Answer(json!({"of": path}).to_string()),
        _ => Act::NobodyListens,
    });
    let server = server.await;
    let proxies = proxies(index_of_other_ports(), through(&server, Right::PortForward), LIMIT);
    assert_eq!(ask(&proxies, "cart").await.expect("an answer")["failures"], json!([]));
}

#[tokio::test]
async fn an_agent_too_looks_for_a_proxy_where_the_mesh_says() {
    let server = ApiServer::start(|_, uri| match uri.contains("command=--debug-port%3D15900") {
        true => Act::Exec("{}", "", true),
        false => Act::Exec("", "connection refused", false),
    });
    let server = server.await;
    let proxies = proxies(index_of_other_ports(), through(&server, Right::Exec), LIMIT);
    assert_eq!(ask(&proxies, "cart").await.expect("an answer")["failures"], json!([]));
    assert_eq!(server.led.load(Ordering::Relaxed), 5, "the usual port is tried once");
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
async fn a_secret_in_what_others_complain_about_is_neither_told_nor_put_into_an_answer() {
    const COMPLAINT: &str = "GET /: 401, password=correct-horse, token ghp_016C7f8Kq2mZ5xW9vB3nR4tY6uI8oP1aS2dF";
    let vital = ApiServer::start(|_, _| Act::Exec("", COMPLAINT, false)).await;
    let refused = ApiServer::start(|_, _| Act::Refused(403, COMPLAINT)).await;
    let other =
        ApiServer::start(|_, uri| Act::Exec("{}", COMPLAINT, uri.is_empty() || uri.contains("config_dump"))).await;
    let proxies = |server| proxies(index(), through(server, Right::Exec), LIMIT);
    let told = [
        refusal(&proxies(&vital), "cart").await,
        refusal(&proxies(&refused), "cart").await,
        ask(&proxies(&other), "cart").await.expect("an answer")["failures"][0].to_string(),
    ];
    assert_snapshot!(told.join("\n"));
}

#[tokio::test]
async fn equal_questions_are_one_fetch_and_its_answer_is_kept_for_who_takes_it() {
    let (server, proxies) = with_broken("nothing", Act::Silence).await;
    let ask = |max_age| proxies.answer(Question::ProxyConfig { pod: ObjectName::new("shop", "cart"), max_age });
    let led = || server.led.load(Ordering::Relaxed);
    let (one, other) = tokio::join!(ask(KEPT.ttl), ask(KEPT.ttl));
    assert_eq!((one.expect("an answer"), led()), (other.expect("the same answer"), 1));
    ask(KEPT.ttl).await.expect("the same answer");
    assert_eq!(led(), 1);
    ask(Duration::ZERO).await.expect("a new answer");
    assert_eq!(led(), 2);
}
