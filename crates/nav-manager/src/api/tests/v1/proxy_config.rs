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
fn every_reason_why_a_proxy_cannot_be_read_has_its_own_code_and_word() {
    let failed = |code, text: &str| NoAnswer::from(RequestError::Failed { code, text: text.to_owned() });
    let reasons = [
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
        failed(Code::NotFound, "pod shop/cart-1: there is no such pod"),
        failed(Code::FailedPrecondition, "pod shop/cart-1: it holds no proxy"),
        failed(Code::PermissionDenied, "pod shop/cart-1: its edge may not get and create pods/portforward"),
        failed(Code::DeadlineExceeded, "pod shop/cart-1: its proxy has not told its config_dump within 20s"),
        failed(Code::ResourceExhausted, "pod shop/cart-1: its proxy's config_dump does not fit"),
        failed(Code::Unavailable, "pod shop/cart-1: its proxy's admin interface does not answer on port 15000"),
        failed(Code::Unimplemented, "this version of the edge does not know what is asked"),
        failed(Code::Internal, "pod shop/cart-1: something else"),
    ];
    insta::assert_snapshot!(reasons.map(told).join("\n"));
}

fn told(why: NoAnswer) -> String {
    let instance: InstanceId = "east:shop:cart-1".parse().expect("an id");
    let failure = Failure(query::Error::NoProxyConfig { instance: instance.into(), why }.into_detailed_status());
    let details = tonic_types::StatusExt::get_details_error_info(&failure.0).expect("details");
    let (status, code) = (failure.http_status().as_u16(), failure.0.code());
    format!("{status} {code:?} {} {:?}\n  {}\n", details.reason, details.metadata, failure.0.message())
}
