use std::future::pending;

use axum::routing::get as route;

use super::*;

const SERVICES: &str = "/api/v1alpha1/services";

#[tokio::test]
async fn an_answer_is_json_with_a_weak_tag_to_revalidate_by() {
    let answer = get(SERVICES).await;
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("cache-control"), "no-cache");
    assert!(answer.header("etag").starts_with("W/\""));
}

#[tokio::test]
async fn an_asker_that_holds_the_answer_is_not_sent_it_again() {
    for path in [SERVICES, "/api/v1alpha1/clusters"] {
        let tag = get(path).await.header("etag").to_owned();
        let answer = get_with(path, &[("if-none-match", &tag)]).await;
        assert_eq!(answer.status, StatusCode::NOT_MODIFIED);
        assert_eq!(answer.header("etag"), tag);
        assert_eq!(answer.header("vary"), "accept-encoding");
        assert_eq!(answer.body, b"");
    }
}

#[tokio::test]
async fn a_change_changes_the_tag() {
    let fleet = fleet();
    let before = ask(router_over(fleet.clone()), request(Method::GET, SERVICES, &[])).await;
    fleet.replace(&cluster("east"), at(-1), vec![]);
    let headers = [("if-none-match", before.header("etag"))];
    assert_eq!(ask(router_over(fleet), request(Method::GET, SERVICES, &headers)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_error_has_no_tag() {
    let answer = get_with("/api/v1alpha1/services/shop:nope", &[("if-none-match", "*")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(answer.header("etag"), "");
}

#[tokio::test]
async fn an_answer_is_compressed_as_the_asker_accepts() {
    for encoding in ["gzip", "zstd"] {
        let answer = get_with(SERVICES, &[("accept-encoding", encoding)]).await;
        assert_eq!(answer.header("content-encoding"), encoding);
        assert_eq!(answer.header("vary"), "accept-encoding");
        assert!(answer.body.len() < get(SERVICES).await.body.len());
    }
    assert_eq!(get(SERVICES).await.header("content-encoding"), "");
}

#[tokio::test]
async fn the_tag_is_the_same_for_every_compression() {
    let plain = get(SERVICES).await;
    assert_eq!(get_with(SERVICES, &[("accept-encoding", "gzip")]).await.header("etag"), plain.header("etag"));
}

#[tokio::test]
async fn head_answers_what_get_would_without_the_body() {
    let answer = ask(router_over(fleet()), request(Method::HEAD, SERVICES, &[])).await;
    let whole = get(SERVICES).await;
    assert_eq!((answer.status, answer.body.len()), (StatusCode::OK, 0));
    assert_eq!(answer.header("etag"), whole.header("etag"));
    assert_eq!(answer.header("content-length"), whole.body.len().to_string());
}

#[tokio::test]
async fn every_answer_forbids_what_a_browser_need_not_do() {
    for path in ["/", SERVICES, "/nope", "/api/v1alpha1/services/nope"] {
        let answer = get(path).await;
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
    }
}

#[tokio::test]
async fn a_panic_costs_its_request_an_internal_error() {
    async fn broken() {
        panic!("defect");
    }
    let router = Router::new().route("/", route(broken)).layer(CatchPanicLayer::custom(guard::panicked));
    let answer = ask(router, request(Method::GET, "/", &[])).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(answer.json()["code"], 13);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_takes_too_long_is_given_up() {
    let late = Router::new().route("/", route(pending::<()>));
    let router = late.layer(from_fn_with_state(Duration::from_secs(60), guard::deadline));
    let answer = ask(router, request(Method::GET, "/", &[])).await;
    assert_eq!(answer.status, StatusCode::GATEWAY_TIMEOUT);
    assert_eq!(answer.json()["message"], "the answer was not ready within 1m");
}

#[tokio::test]
async fn durations_are_counted_by_pattern_and_never_by_path() {
    let mut registry = Registry::default();
    let router = router(fleet(), no_proxies(fleet()), Options::default(), &mut registry);
    for (method, path) in [
        (Method::GET, "/api/v1alpha1/services/shop:cart"),
        (Method::GET, "/api/v1alpha1/services/shop:nope"),
        (Method::from_bytes(b"BREW").expect("a method"), "/any/path"),
    ] {
        ask(router.clone(), request(method, path, &[])).await;
    }
    let mut text = String::new();
    prometheus_client::encoding::text::encode(&mut text, &registry).expect("text");
    let counts: Vec<&str> = text.lines().filter(|line| line.contains("_seconds_count")).collect();
    for labels in [
        r#"route="/api/v1alpha1/services/{id}",method="GET",code="200""#,
        r#"route="/api/v1alpha1/services/{id}",method="GET",code="404""#,
        r#"route="none",method="other",code="404""#,
    ] {
        let expected = format!("navigator_manager_request_duration_seconds_count{{{labels}}} 1");
        assert!(counts.contains(&expected.as_str()), "{expected} is not in {counts:#?}");
    }
    assert_eq!(counts.len(), 3);
}
