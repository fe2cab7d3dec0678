use serde_json::json;

use super::*;

async fn check(path: &str, status: u16, code: i32, message: &str) {
    check_list("services", path, status, code, message).await;
}

async fn check_list(list: &str, path: &str, status: u16, code: i32, message: &str) {
    let answer = get(&format!("/api/v1/{list}{path}")).await;
    assert_eq!(answer.json(), json!({"code": code, "message": message, "details": []}), "{path}");
    assert_eq!(answer.status.as_u16(), status, "{path}");
}

#[tokio::test]
async fn a_page_token_that_no_answer_gave_is_refused() {
    let message = "parameter page_token is not valid: no answer gave it; leave it out to begin with the first page";
    // No base64, no list, no separator, not UTF-8 behind it.
    for token in ["next", "!", "AAAA", "AAAAAAAAAAAAAAAA", "AAAAAAAAAABh__4"] {
        check(&format!("?page_token={token}"), 400, 3, message).await;
    }
}

#[tokio::test]
async fn a_page_token_is_good_for_its_own_list_only() {
    let first = get("/api/v1/services?namespace=shop&page_size=1").await.json();
    let token = first["nextPageToken"].as_str().expect("a token");
    let message = "parameter page_token is not valid: \
                   it belongs to another list: all filters must be those of the page before";
    for filters in ["", "namespace=sho&cluster=p", "cluster=east&namespace=shop", "namespace=shop&q=c"] {
        check(&format!("?{filters}&page_token={token}"), 400, 3, message).await;
    }
}

#[tokio::test]
async fn a_page_token_of_one_list_is_none_of_another() {
    let first = get("/api/v1/services?page_size=1").await.json();
    let token = first["nextPageToken"].as_str().expect("a token");
    let message = "parameter page_token is not valid: \
                   it belongs to another list: all filters must be those of the page before";
    for list in ["instances", "config"] {
        check_list(list, &format!("?page_token={token}"), 400, 3, message).await;
    }
}

#[tokio::test]
async fn a_page_size_is_a_number_that_is_not_negative() {
    check("?page_size=-1", 400, 3, "parameter page_size is not valid: -1 is negative").await;
    check("?pageSize=ten", 400, 3, "parameter pageSize is not valid: invalid digit found in string").await;
    let message = "parameter page_size is not valid: number too large to fit in target type";
    check("?page_size=3000000000", 400, 3, message).await;
}

#[tokio::test]
async fn an_unknown_cluster_is_not_an_empty_one() {
    for list in ["services", "instances", "config"] {
        check_list(list, "?cluster=nowhere", 404, 5, "no cluster nowhere is known").await;
    }
    let message = "\"a\\nb\" is not valid: a cluster id must not hold control characters";
    check("?cluster=a%0Ab", 400, 3, message).await;
}

#[tokio::test]
async fn an_unknown_kind_is_answered_with_those_that_there_are() {
    for kind in ["Pod", "virtualservice"] {
        let answer = get(&format!("/api/v1/config?kind={kind}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{kind}");
        insta::assert_snapshot!(kind, answer.json()["message"].as_str().expect("a sentence"));
    }
}

#[tokio::test]
async fn an_unknown_service_is_not_found() {
    check("/shop:nope", 404, 5, "no cluster has a service shop:nope").await;
}

#[tokio::test]
async fn an_id_of_the_wrong_form_is_an_invalid_argument() {
    check("/nope", 400, 3, "\"nope\" is not valid: a service id is NAMESPACE:NAME").await;
    check("/%FF", 400, 3, "Invalid UTF-8 in `id`").await;
}

#[tokio::test]
async fn a_parameter_cannot_take_the_place_of_a_part_of_the_path() {
    assert_eq!(get("/api/v1/services/shop:db?id=shop:cart").await.json()["service"]["id"], "shop:db");
}
