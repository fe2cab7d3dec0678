use insta::assert_json_snapshot;
use serde_json::{Value, json};

use super::*;

/// What the list of services holds of each: its id, and its instances' ids.
async fn listed(query: &str) -> Value {
    let answer = get(&format!("/api/v1alpha1/services{query}")).await;
    assert_eq!(answer.status, StatusCode::OK);
    let services = answer.json()["services"].as_array().expect("a list").clone();
    let ids = |service: &Value| -> Vec<Value> {
        service["instances"].as_array().expect("a list").iter().map(|found| found["instanceId"].clone()).collect()
    };
    services.iter().map(|service| json!([service["id"], ids(service)])).collect()
}

async fn field(path: &str, pointer: &str) -> Value {
    let answer = get(path).await.json();
    answer.pointer(pointer).unwrap_or_else(|| panic!("{path} has no {pointer}: {answer}")).clone()
}

#[tokio::test]
async fn services_are_listed_in_the_public_project_s_json() {
    assert_json_snapshot!(get("/api/v1alpha1/services").await.json());
}

#[tokio::test]
async fn one_service_is_told() {
    assert_json_snapshot!(get("/api/v1alpha1/services/shop:db").await.json());
}

#[tokio::test]
async fn one_instance_is_told_in_detail() {
    assert_json_snapshot!(get("/api/v1alpha1/services/shop:cart/instances/east:shop:cart-1").await.json());
}

#[tokio::test]
async fn clusters_are_listed_with_their_status() {
    assert_json_snapshot!(get("/api/v1alpha1/clusters").await.json());
}

#[tokio::test]
async fn an_empty_fleet_has_empty_lists() {
    for (path, expected) in [("services", json!({"services": []})), ("clusters", json!({"clusters": []}))] {
        let request = request(Method::GET, &format!("/api/v1alpha1/{path}"), &[]);
        assert_eq!(ask(router_over(Fleet::default()), request).await.json(), expected);
    }
}

#[tokio::test]
async fn services_come_by_namespace_and_name_and_instances_by_cluster_and_pod() {
    let west = format!("{WEST}:shop:cart-9");
    let expected = json!([
        ["bank:ledger", []],
        ["shop:cart", [west, "east:shop:cart-1", "east:shop:cart-2"]],
        ["shop:db", ["east:shop:~192.0.2.1", "east:shop:~[fd00::7]"]],
        ["web:front", [format!("{WEST}:web:front-1")]],
    ]);
    assert_eq!(listed("").await, expected);
}

#[tokio::test]
async fn a_namespace_filters_services() {
    assert_eq!(listed("?namespace=bank").await, json!([["bank:ledger", []]]));
}

#[tokio::test]
async fn a_cluster_filters_services_and_their_instances() {
    let of_west =
        json!([["shop:cart", [format!("{WEST}:shop:cart-9")]], ["web:front", [format!("{WEST}:web:front-1")]]]);
    assert_eq!(listed("?clusterId=arn:aws:eks:eu-west-1:1:cluster%2Fwest").await, of_west);
}

#[tokio::test]
async fn a_parameter_may_be_spelt_as_in_json_or_as_in_the_proto_file() {
    assert_eq!(listed("?cluster_id=gone").await, listed("?clusterId=gone").await);
    assert_eq!(listed("?cluster_id=gone").await, json!([["bank:ledger", []]]));
}

#[tokio::test]
async fn an_empty_filter_and_an_unknown_parameter_filter_nothing() {
    assert_eq!(listed("?namespace=&clusterId=&page=7").await, listed("").await);
}

#[tokio::test]
async fn an_unknown_filter_value_has_an_empty_list() {
    assert_eq!(listed("?namespace=nowhere").await, json!([]));
    assert_eq!(listed("?clusterId=nowhere").await, json!([]));
}

#[tokio::test]
async fn a_percent_encoded_slash_is_part_of_its_segment() {
    let path = "/api/v1alpha1/services/shop%3Acart/instances/arn:aws:eks:eu-west-1:1:cluster%2Fwest:shop:cart-9";
    assert_eq!(field(path, "/instance/clusterName").await, WEST);
}

#[tokio::test]
async fn an_address_without_a_pod_can_be_asked_for() {
    let path = "/api/v1alpha1/services/shop:db/instances/east:shop:~%5Bfd00::7%5D";
    assert_eq!(field(path, "/instance/ip").await, "fd00::7");
    assert_eq!(field(path, "/instance/podName").await, "");
}

#[tokio::test]
async fn a_service_with_a_gateway_behind_it_is_a_router() {
    assert_eq!(field("/api/v1alpha1/services/shop:cart", "/service/proxyMode").await, "ROUTER");
    assert_eq!(field("/api/v1alpha1/services?clusterId=east", "/services/1/proxyMode").await, "SIDECAR");
}

#[tokio::test]
async fn a_waypoint_is_an_envoy_of_unknown_mode() {
    assert_eq!(field("/api/v1alpha1/services/web:front", "/service/proxyMode").await, "UNKNOWN_PROXY_MODE");
    assert_eq!(field("/api/v1alpha1/services/web:front", "/service/instances/0/envoyPresent").await, true);
}

#[tokio::test]
async fn a_pod_that_its_cluster_does_not_have_is_told_without_details() {
    let fleet = Fleet::default();
    fleet.replace(
        &cluster("east"),
        at(0),
        vec![service("shop", "cart"), slice("shop", "cart", &[("lost", "10.0.0.5")])],
    );
    let path = "/api/v1alpha1/services/shop:cart/instances/east:shop:lost";
    let answer = ask(router_over(fleet), request(Method::GET, path, &[])).await;
    assert_json_snapshot!(answer.json());
}
