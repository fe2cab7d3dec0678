use insta::assert_json_snapshot;
use serde_json::{Value, json};

use super::*;

async fn list(query: &str) -> Value {
    told(&format!("services?{query}")).await
}

async fn check(query: &str, expected: &[&str]) {
    let answer = list(query).await;
    assert_eq!(each(&answer["services"], "id"), expected, "{query}");
    assert_eq!(answer["total"], expected.len(), "{query}");
}

/// Many services of one cluster.
fn crowd(count: usize) -> Fleet {
    let fleet = Fleet::default();
    let services = (0..count).map(|number| service("shop", &format!("s{number:03}")));
    fleet.replace(&cluster("east"), at(0), services.collect());
    fleet
}

async fn page_length(fleet: &Fleet, query: &str) -> usize {
    let request = request(Method::GET, &format!("/api/v1/services?{query}"), &[]);
    ask(router_over(fleet.clone()), request).await.json()["services"].as_array().expect("a list").len()
}

#[tokio::test]
async fn services_are_listed_with_what_each_cluster_has_of_them() {
    assert_json_snapshot!(list("").await);
}

#[tokio::test]
async fn a_page_says_how_to_ask_for_the_next_one() {
    assert_json_snapshot!(list("page_size=1&namespace=shop").await);
}

#[tokio::test]
async fn one_service_is_told_with_its_instances() {
    assert_json_snapshot!(get("/api/v1/services/shop:cart").await.json());
}

#[tokio::test]
async fn addresses_without_a_pod_are_instances_of_which_less_is_known() {
    assert_json_snapshot!(get("/api/v1/services/shop:db").await.json());
}

#[tokio::test]
async fn an_empty_fleet_has_an_empty_list() {
    let answer = ask(router_over(Fleet::default()), request(Method::GET, "/api/v1/services", &[])).await;
    assert_eq!(answer.json(), json!({"services": [], "nextPageToken": "", "total": 0, "freshness": [], "facets": []}));
}

#[tokio::test]
async fn the_last_page_says_that_it_is_the_last() {
    let first = list("page_size=3").await;
    let last = list(&format!("page_size=3&page_token={}", first["nextPageToken"].as_str().expect("a token"))).await;
    assert_eq!(each(&last["services"], "id"), ["web:front"]);
    assert_eq!((&last["total"], &last["nextPageToken"]), (&json!(4), &json!("")));
}

#[tokio::test]
async fn a_page_that_ends_with_the_list_is_the_last() {
    assert_eq!(list("page_size=4").await["nextPageToken"], "");
}

#[tokio::test]
async fn a_page_has_fifty_services_unless_asked_otherwise_and_never_more_than_five_hundred() {
    let fleet = crowd(510);
    for (query, expected) in [("", 50), ("page_size=0", 50), ("pageSize=7", 7), ("page_size=501", 500)] {
        assert_eq!(page_length(&fleet, query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn a_namespace_filters_services() {
    check("namespace=shop", &["shop:cart", "shop:db"]).await;
    check("namespace=sho", &[]).await;
    check("namespace=zoo", &[]).await;
}

#[tokio::test]
async fn every_word_has_to_be_found_in_id_or_labels() {
    check("q=cart", &["shop:cart"]).await;
    check("q=shop:cart", &["shop:cart"]).await;
    check("q=sho", &["shop:cart", "shop:db"]).await;
    check("q=team%3Dpay", &["bank:ledger"]).await;
    check("q=DB%20%20Shop", &["shop:db"]).await;
    check("q=shop%20team", &[]).await;
}

#[tokio::test]
async fn capitals_of_labels_and_words_do_not_matter() {
    check("q=part-of%3Dmoney", &["bank:ledger"]).await;
    check("q=PART-OF%3DMONEY", &["bank:ledger"]).await;
}

#[tokio::test]
async fn a_word_is_not_found_across_the_end_of_a_label() {
    check("q=moneyteam", &[]).await;
    check("q=ledgerapp", &[]).await;
}

#[tokio::test]
async fn filters_apply_together() {
    check("cluster=east&namespace=shop&q=d", &["shop:db"]).await;
    check("cluster=gone&namespace=shop", &[]).await;
}

#[tokio::test]
async fn with_a_cluster_only_what_it_has_is_told_and_the_answer_rests_on_it_alone() {
    let answer = list(&format!("cluster={WEST_ESCAPED}")).await;
    assert_eq!(each(&answer["services"], "id"), ["shop:cart", "web:front"]);
    assert_eq!(each(&answer["services"][0]["clusters"], "cluster"), [WEST]);
    assert_eq!(each(&answer["freshness"], "cluster"), [WEST]);
}

#[tokio::test]
async fn with_a_cluster_a_service_is_found_by_its_labels_there_alone() {
    let fleet = Fleet::default();
    for (id, tier) in [("east", "gold"), ("west", "silver")] {
        let mut cart = service("shop", "cart");
        cart.meta.labels = [("tier", tier)].into_iter().collect();
        fleet.replace(&cluster(id), at(0), vec![cart]);
    }
    for (query, total) in [("q=tier%3Dgold", 1), ("q=tier%3Dgold&cluster=east", 1), ("q=tier%3Dgold&cluster=west", 0)] {
        let request = request(Method::GET, &format!("/api/v1/services?{query}"), &[]);
        assert_eq!(ask(router_over(fleet.clone()), request).await.json()["total"], total, "{query}");
    }
}

#[tokio::test]
async fn an_empty_parameter_and_an_unknown_one_filter_nothing() {
    assert_eq!(list("namespace=&cluster=&q=&page_size=&page_token=&colour=red").await, list("").await);
    assert_eq!(list("q=%20").await, list("").await);
}

#[tokio::test]
async fn of_equal_parameters_the_first_counts() {
    check("q=db&q=cart", &["shop:db"]).await;
}

#[tokio::test]
async fn an_answer_says_how_fresh_what_it_rests_on_is() {
    let fleet = fleet();
    fleet.connected(&cluster("silent"), at(-300));
    fleet.replace(&cluster("silent"), at(-200), vec![service("bank", "ledger")]);
    let answer = ask(router_over(fleet), request(Method::GET, "/api/v1/services?page_size=1", &[])).await;
    assert_json_snapshot!(answer.json()["freshness"]);
}

#[tokio::test]
async fn a_pod_that_its_cluster_does_not_have_is_told_without_details() {
    let fleet = Fleet::default();
    let objects = vec![service("shop", "cart"), slice("shop", "cart", &[("lost", "10.0.0.5")])];
    fleet.replace(&cluster("east"), at(0), objects);
    let answer = ask(router_over(fleet), request(Method::GET, "/api/v1/services/shop:cart", &[])).await;
    assert_json_snapshot!(answer.json()["service"]["instances"]);
}

#[tokio::test]
async fn an_asker_that_holds_the_answer_is_not_sent_it_again() {
    for path in
        ["services?page_size=2", "services/shop:cart", "instances", "config"].map(|path| format!("/api/v1/{path}"))
    {
        let tag = get(&path).await.header("etag").to_owned();
        assert_eq!(get_with(&path, &[("if-none-match", &tag)]).await.status, StatusCode::NOT_MODIFIED, "{path}");
    }
}

#[tokio::test]
async fn a_state_that_is_only_confirmed_again_is_not_sent_again() {
    for path in ["/api/v1/services", "/api/v1/services/shop:cart", "/api/v1/instances", "/api/v1/config"] {
        let fleet = fleet();
        let tag = get(path).await.header("etag").to_owned();
        let status = async || {
            let request = request(Method::GET, path, &[("if-none-match", &tag)]);
            ask(router_over(fleet.clone()), request).await.status
        };
        fleet.touch(&cluster("east"), at(0));
        assert_eq!(status().await, StatusCode::NOT_MODIFIED, "{path}");
        fleet.unconfirmed(&cluster("east"));
        assert_eq!(status().await, StatusCode::OK, "{path}: how fresh it is did change");
    }
}

#[tokio::test]
async fn an_answer_says_what_of_a_cluster_could_not_be_read() {
    let answer = ask(router_over(hampered()), request(Method::GET, "/api/v1/services", &[])).await;
    assert_json_snapshot!(answer.json()["freshness"]);
}
