use serde_json::json;

use super::*;

async fn check(path: &str, status: u16, code: i32, message: &str) {
    let answer = get(path).await;
    assert_eq!(answer.json(), json!({"code": code, "message": message, "details": []}), "{path}");
    assert_eq!(answer.status.as_u16(), status, "{path}");
    assert_eq!(answer.header("content-type"), "application/json", "{path}");
}

#[tokio::test]
async fn an_unknown_service_is_not_found() {
    check("/api/v1alpha1/services/shop:nope", 404, 5, "no cluster has a service shop:nope").await;
}

#[tokio::test]
async fn an_id_of_the_wrong_form_is_an_invalid_argument() {
    let message = "\"nope\" is not valid: a service id is NAMESPACE:NAME";
    check("/api/v1alpha1/services/nope", 400, 3, message).await;
    let message = "\"east:cart-1\" is not valid: an instance id is CLUSTER:NAMESPACE:POD";
    check("/api/v1alpha1/services/shop:cart/instances/east:cart-1", 400, 3, message).await;
}

#[tokio::test]
async fn an_instance_that_does_not_stand_behind_the_service_is_not_found() {
    let message = "service shop:db has no instance east:shop:cart-1";
    check("/api/v1alpha1/services/shop:db/instances/east:shop:cart-1", 404, 5, message).await;
}

#[tokio::test]
async fn an_instance_of_another_cluster_is_not_found() {
    let message = "service shop:cart has no instance gone:shop:cart-1";
    check("/api/v1alpha1/services/shop:cart/instances/gone:shop:cart-1", 404, 5, message).await;
}

#[tokio::test]
async fn an_instance_of_an_unknown_service_is_not_found() {
    let message = "no cluster has a service shop:nope";
    check("/api/v1alpha1/services/shop:nope/instances/east:shop:cart-1", 404, 5, message).await;
}

#[tokio::test]
async fn what_cannot_be_told_of_an_instance_is_told_only_of_those_that_exist() {
    let instances = "/api/v1alpha1/services/shop:cart/instances";
    let message = "the proxy of instance east:shop:cart-1 cannot be read: the edge of its cluster is not connected";
    check(&format!("{instances}/east:shop:cart-1/proxy-config"), 503, 14, message).await;
    for door in ["proxy-config", "istio-resources"] {
        let message = "service shop:cart has no instance east:shop:nope";
        check(&format!("{instances}/east:shop:nope/{door}"), 404, 5, message).await;
    }
}

#[tokio::test]
async fn connections_are_unimplemented_once_the_question_is_well_formed() {
    let path = "/api/v1alpha1/metrics/service/cart/connections\
                ?namespace=shop&startTime=2026-11-22T11:00:00.5Z&end_time=2026-11-22T13:30:00%2B02:00";
    let message = "who calls a service and whom it calls is not available in this version of Navigator";
    check(path, 501, 12, message).await;
}

#[tokio::test]
async fn connections_need_a_namespace_and_a_span_in_the_past() {
    let connections = "/api/v1alpha1/metrics/service/cart/connections";
    let check = async |query: &str, message: &str| check(&format!("{connections}?{query}"), 400, 3, message).await;
    check("", "parameter namespace is not valid: it is required").await;
    check("namespace=shop", "parameter start_time is not valid: it is required").await;
    let start = "namespace=shop&startTime=2026-11-22T11:00:00Z";
    check(start, "parameter end_time is not valid: it is required").await;
    let message = "parameter end_time is not valid: 2026-11-22T11:00:00Z is not after start_time 2026-11-22T11:00:00Z";
    check(&format!("{start}&endTime=2026-11-22T11:00:00Z"), message).await;
    let message = "parameter end_time is not valid: 2026-11-22T12:00:01Z is not in the past; \
                   the manager's clock says 2026-11-22T12:00:00Z";
    check(&format!("{start}&endTime=2026-11-22T12:00:01Z"), message).await;
}

#[tokio::test]
async fn a_time_that_is_none_is_an_invalid_argument() {
    let answer = get("/api/v1alpha1/metrics/service/cart/connections?namespace=shop&startTime=yesterday").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let message = answer.json()["message"].as_str().expect("a message").to_owned();
    assert!(message.starts_with("parameter start_time is not valid: "), "{message}");
}

#[tokio::test]
async fn an_unknown_path_is_not_found() {
    for path in ["/api/v1alpha1/nope", "/api/v1alpha1/services/", "/api/v2/services", "/nope"] {
        check(path, 404, 5, "Not Found").await;
    }
}

#[tokio::test]
async fn a_path_that_is_not_utf8_is_an_invalid_argument() {
    check("/api/v1alpha1/services/%FF", 400, 3, "Invalid URL: Invalid UTF-8 in `id`").await;
}

#[tokio::test]
async fn another_method_of_a_known_path_is_refused_with_those_that_it_has() {
    for path in ["/api/v1alpha1/services", "/api/v1alpha1/clusters", "/api/v1alpha1/services/shop:cart"] {
        let answer = ask(router_over(fleet()), request(Method::POST, path, &[])).await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(answer.header("allow"), "GET,HEAD");
        assert_eq!(answer.json(), json!({"code": 12, "message": "Method Not Allowed", "details": []}));
    }
}
