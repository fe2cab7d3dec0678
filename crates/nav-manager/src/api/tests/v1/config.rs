use insta::assert_json_snapshot;
use serde_json::json;

use super::*;

async fn check(query: &str, expected: &[&str]) {
    let answer = told(&format!("config?{query}")).await;
    assert_eq!(each(&answer["config"], "name"), expected, "{query}");
    assert_eq!(answer["total"], expected.len(), "{query}");
}

#[tokio::test]
async fn config_objects_are_listed_with_what_identifies_them() {
    assert_json_snapshot!(told("config?namespace=shop").await);
}

#[tokio::test]
async fn config_objects_are_listed_by_cluster_kind_in_the_order_of_the_table_namespace_and_name() {
    let names = one_by_one("config", "name").await;
    assert_eq!(names, ["west-routes", "ledger", "cart", "public", "istio", "public"]);
    let whole = told("config").await;
    assert_eq!((each(&whole["config"], "name"), &whole["total"]), (names, &json!(6)));
}

#[tokio::test]
async fn a_kind_filters_config_objects_and_is_not_mixed_up_with_its_namesake() {
    check("kind=VirtualService", &["west-routes", "ledger", "cart"]).await;
    check("cluster=east&kind=Gateway", &["public"]).await;
    let answer = told("config?kind=Gateway.gateway.networking.k8s.io").await;
    assert_eq!(each(&answer["config"], "group"), ["gateway.networking.k8s.io"]);
    check("kind=Sidecar", &[]).await;
}

#[tokio::test]
async fn objects_without_a_namespace_are_listed_unless_one_is_asked_for() {
    check("kind=GatewayClass", &["istio"]).await;
    check("kind=GatewayClass&namespace=shop", &[]).await;
}

#[tokio::test]
async fn every_word_has_to_be_found_in_a_config_object_s_cluster_kind_name_or_labels() {
    check("q=team%3DPAY", &["ledger"]).await;
    check("q=virtualservice:shop", &["west-routes", "cart"]).await;
    check("q=east%20gateway%20public", &["public", "public"]).await;
}

#[tokio::test]
async fn what_the_plain_protocol_does_not_tell_of_a_config_object_is_empty() {
    let answer = told(&format!("config?cluster={WEST_ESCAPED}")).await;
    let object = &answer["config"][0];
    assert_eq!((&object["uid"], &object["generation"], &object["createdAt"]), (&json!(""), &json!("0"), &Value::Null));
}
