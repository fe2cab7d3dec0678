use axum::http::StatusCode;
use clap::Parser;
use insta::assert_snapshot;
use nav_runtime::tasks::{OnEnd, Tasks};
use rcgen::generate_simple_self_signed;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::fleet::shared;
use super::scripted::{Answer, Scripted};
use super::{client, run_on, transcript};
use crate::cli::Cli;
use crate::client::Client;
use crate::client_config::Server;

#[tokio::test]
async fn what_cannot_be_answered_says_what_to_do() {
    let lines = [
        "get svc nothing -n shop",
        "get pods nothing --cluster east",
        "get svc --cluster nowhere",
        "get svc --mesh nowhere",
        "get svc --field-selector colour=red",
        "get svc --sort-by colour",
        "get svc -l a=b=c,,(",
        "get svc east:shop:cart",
        "get svc cart -o json",
        "describe svc cart",
        "describe pod orders-0",
        "describe config cart",
        "describe config vs/cart",
        "describe dr vs/cart",
        "describe sts orders",
        "describe svc",
        "describe cluster nowhere",
        "get svc/cart orders",
        "get svc/cart svc/orders",
        "get svc/",
        "get svc bank/cart -n shop",
        "get svc cart.bank -n shop",
        "get pods east:shop:orders-0 --cluster west",
        "get svc ~cart",
        "get pods nothing --watch",
        "get rs nothing",
        "get gateway edge -n shop",
        "get clusters -l team=a",
        "get meshes -L team",
    ];
    let all = transcript(shared(), &lines, None).await;
    assert_eq!(all.matches("error: ").count(), lines.len(), "{all}");
    assert_snapshot!("errors", all);
}

#[test]
fn what_makes_no_sense_is_a_usage_error() {
    let mut all = String::new();
    for line in [
        "get",
        "get nonsense",
        "describe namespaces x",
        "describe pod x --kind nonsense",
        "get svc -o pretty",
        "get svc -o custom-columns=NAME",
        "get svc -o jsonpath={.items}",
        "get svc --limit 0",
        "get svc --limit -1",
        "get svc -n shop,bank",
        "get svc --cluster east,west",
        "search",
        "search cart --limit 1000",
        "events -o yaml",
        "completion tcsh",
        "frobnicate",
    ] {
        let error = Cli::try_parse_from(["navctl"].into_iter().chain(line.split(' '))).expect_err(line);
        assert_eq!(error.exit_code(), 2, "{line}");
        all.push_str(&format!("$ navctl {line}\n{error}\n"));
    }
    assert_snapshot!("usage-errors", all);
}

async fn told_by(answer: Answer) -> String {
    let server = Scripted::start(answer).await;
    let ended = run_on(&server.url, "get svc", None).await;
    format!("{}[{}]", ended.all(), ended.code())
}

#[tokio::test]
async fn a_server_that_is_no_navigator_is_told_as_such() {
    let html = |status| Answer { status, content_type: "text/html", body: "<html>".to_owned(), next: None };
    let other = json!({ "code": 5, "message": "Not Found", "details": [] });
    assert_snapshot!("not-navigator-html", told_by(html(StatusCode::OK)).await);
    assert_snapshot!("not-navigator-404", told_by(html(StatusCode::NOT_FOUND)).await);
    assert_snapshot!("not-navigator-old", told_by(Answer::json(StatusCode::NOT_FOUND, other)).await);
    assert_snapshot!("not-navigator-json", told_by(Answer::json(StatusCode::OK, json!({ "items": [] }))).await);
}

#[tokio::test]
async fn words_of_a_newer_server_are_no_crash() {
    let newer = json!({ "services": [{ "name": "cart", "health": "HEALTH_SPLENDID" }], "freshness": [] });
    assert_snapshot!("newer", told_by(Answer::json(StatusCode::OK, newer)).await);
}

#[tokio::test]
async fn a_refusal_is_the_server_s_own_sentence() {
    let refusal = json!({ "code": 14, "message": "the manager is stopping", "details": [] });
    let told = told_by(Answer::json(StatusCode::SERVICE_UNAVAILABLE, refusal)).await;
    assert_eq!(told, "error: the manager is stopping\n[1]");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_with_how_it_was_chosen() {
    let url = {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        format!("http://{}", listener.local_addr().expect("it is bound"))
    };
    let ended = run_on(&url, "get svc", None).await;
    assert_snapshot!("unreachable", format!("{}[{}]", ended.all(), ended.code()));
}

#[tokio::test]
async fn a_server_without_tls_is_told_as_such() {
    let url = shared().replace("http://", "https://");
    let ended = run_on(&url, "get svc", None).await;
    assert_snapshot!("no-tls", format!("{}[{}]", ended.all(), ended.code()));
}

#[tokio::test]
async fn a_certificate_of_an_own_authority_has_to_be_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let (cert, key) = (folder.path().join("cert.pem"), folder.path().join("key.pem"));
    let own = generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
    std::fs::write(&cert, own.cert.pem()).expect("writable");
    std::fs::write(&key, own.signing_key.serialize_pem()).expect("writable");
    let mut config = nav_manager::Config::local();
    (config.tls.tls_cert, config.tls.tls_key) = (Some(cert.clone()), Some(key));
    let stopping = CancellationToken::new();
    let manager = nav_manager::build(config, stopping.clone()).expect("free ports");
    let url = manager.url.clone();
    let mut running = Tasks::new(stopping);
    running.spawn("manager", OnEnd::Fatal, manager.run());
    let ended = run_on(&url, "get svc", None).await;
    assert_snapshot!("unknown-authority", format!("{}[{}]", ended.all(), ended.code()));
    let server = Server { ca: Some(cert), ..client(&url).server().clone() };
    let answer = Client::new(server).expect("an authority").get(&["services"], &()).await.expect("it is trusted");
    assert_eq!(answer["total"], 0);
}
