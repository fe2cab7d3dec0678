use std::time::Duration;

use nav_envoy::answer;
use nav_mesh::InstanceId;
use tonic::Code;

use super::errors::check;
use super::*;
use crate::link::RequestError;
use crate::proxy::NoAnswer;
use crate::query;

#[tokio::test]
async fn a_question_that_makes_no_sense_is_told_with_what_there_is_to_ask() {
    let paths = [
        "instances/east:shop:nope/proxy-config",
        "instances/nowhere:shop:cart-1/proxy-config",
        "instances/east/proxy-config",
        "instances/east:shop:~192.0.2.1/proxy-config",
        "instances/east:shop:cart-1/proxy-config",
        "instances/east:shop:cart-1/proxy-config?section=listener",
        "instances/east:shop:cart-1/proxy-config?section=routes,cluster&section=secrets",
        "instances/east:shop:cart-1/proxy-config?raw=perhaps",
        "instances/east:shop:cart-1/proxy-config?max_age=-1",
        "instances/east:shop:cart-1/proxy-config?maxAge=5s",
    ];
    check("questions-for-proxies", &paths).await;
}

#[test]
fn why_a_proxy_cannot_be_read_is_told_by_a_code_a_word_and_a_sentence() {
    insta::assert_snapshot!(reasons().map(told).join("\n"));
}

fn reasons() -> [NoAnswer; 13] {
    [
        NoAnswer::NoPod,
        NoAnswer::EdgeAway,
        NoAnswer::NoDump,
        NoAnswer::Unreadable(answer::Error::Version(2)),
        RequestError::Disconnected.into(),
        RequestError::TimedOut(Duration::from_secs(30)).into(),
        RequestError::TooMany.into(),
        RequestError::OtherProtocol.into(),
        RequestError::Refused("pod shop/cart-1 does not have istio-proxy sidecar container".to_owned()).into(),
        RequestError::TooLarge { limit: 1 << 20 }.into(),
        RequestError::NoRoom.into(),
        RequestError::Broken("its end is missing".to_owned()).into(),
        failed(
            Code::FailedPrecondition,
            "POD_NOT_RUNNING",
            "it does not run, so its proxy cannot be asked: it is Pending",
        ),
    ]
}

#[test]
fn an_edge_that_tells_no_word_is_understood_by_its_code() {
    insta::assert_snapshot!(CODES.map(|code| told(failed(code, "", "its sentence"))).join("\n"));
}

const CODES: [Code; 8] = [
    Code::NotFound,
    Code::FailedPrecondition,
    Code::PermissionDenied,
    Code::DeadlineExceeded,
    Code::ResourceExhausted,
    Code::Unavailable,
    Code::Unimplemented,
    Code::Internal,
];

#[test]
fn the_documentation_has_every_word() {
    let documentation = include_str!("../../../../../../docs/API.md");
    for why in reasons().into_iter().chain(CODES.map(|code| failed(code, "", ""))) {
        let told = told(why);
        let word = told.split(' ').nth(2).expect("it is the third");
        assert!(documentation.contains(&format!("`{word}`")), "docs/API.md has no {word}");
    }
}

#[test]
fn what_is_no_word_is_not_passed_on() {
    let long = "X".repeat(64);
    for reason in ["no word", "no_proxy", "NO\nPROXY", &long] {
        assert!(told(failed(Code::NotFound, reason, "its sentence")).contains(" NO_INSTANCE "), "{reason:?}");
    }
}

fn failed(code: Code, reason: &str, text: &str) -> NoAnswer {
    RequestError::Failed { code, reason: reason.to_owned(), text: text.to_owned() }.into()
}

fn told(why: NoAnswer) -> String {
    let instance: InstanceId = "east:shop:cart-1".parse().expect("an id");
    let failure = Failure(query::Error::NoProxyConfig { instance: instance.into(), why }.into_detailed_status());
    let details = tonic_types::StatusExt::get_details_error_info(&failure.0).expect("details");
    let (status, code) = (failure.http_status().as_u16(), failure.0.code());
    format!("{status} {code:?} {} {:?}\n  {}\n", details.reason, details.metadata, failure.0.message())
}
