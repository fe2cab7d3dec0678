use insta::assert_json_snapshot;
use serde_json::json;

use super::*;

async fn check(query: &str, expected: &[&str]) {
    let answer = told(&format!("instances?{query}")).await;
    assert_eq!(each(&answer["instances"], "id"), expected, "{query}");
    assert_eq!(answer["total"], expected.len(), "{query}");
}

#[tokio::test]
async fn a_pod_that_no_service_selects_is_told_like_any_other() {
    assert_json_snapshot!(told("instances?q=app%3Dcart-1").await);
    assert_json_snapshot!(told("instances?q=migrate").await["instances"]);
}

#[tokio::test]
async fn instances_are_listed_by_cluster_namespace_and_pod_and_a_namespace_s_addresses_follow() {
    let ids = one_by_one("instances", "id").await;
    assert_eq!(
        ids,
        [
            "arn:aws:eks:eu-west-1:1:cluster/west:shop:cart-9",
            "arn:aws:eks:eu-west-1:1:cluster/west:web:front-1",
            "east:bank:migrate-1",
            "east:shop:cart-1",
            "east:shop:cart-2",
            "east:shop:~192.0.2.1",
            "east:shop:~[fd00::7]",
            "east:test:cart-1",
        ]
    );
    let whole = told("instances").await;
    assert_eq!((each(&whole["instances"], "id"), &whole["total"]), (ids, &json!(8)));
}

#[tokio::test]
async fn cluster_and_namespace_filter_instances() {
    check("cluster=east&namespace=bank", &["east:bank:migrate-1"]).await;
    check("namespace=web", &["arn:aws:eks:eu-west-1:1:cluster/west:web:front-1"]).await;
    check("cluster=new", &[]).await;
    check("namespace=sho", &[]).await;
    let answer = told(&format!("instances?cluster={WEST_ESCAPED}&page_size=1")).await;
    assert_eq!((each(&answer["freshness"], "cluster"), &answer["total"]), (vec![WEST.to_owned()], &json!(2)));
}

#[tokio::test]
async fn every_word_has_to_be_found_in_an_instance_s_id_ips_or_labels() {
    check("q=cart-1", &["east:shop:cart-1", "east:test:cart-1"]).await;
    check("q=EAST%20shop:~", &["east:shop:~192.0.2.1", "east:shop:~[fd00::7]"]).await;
    check("q=app%3Dcart%20east&namespace=shop", &["east:shop:cart-1", "east:shop:cart-2"]).await;
    check("q=cart-1app", &[]).await;
    check("q=east%20192.0.2.1", &["east:shop:~192.0.2.1"]).await;
    check("q=10.0.0.2", &["east:shop:cart-2"]).await;
}

#[tokio::test]
async fn a_filtered_list_goes_on_where_its_page_ended() {
    let first = told("instances?q=cart&page_size=2").await;
    assert_eq!(first["total"], 4);
    let token = first["nextPageToken"].as_str().expect("a token");
    let last = told(&format!("instances?q=cart&page_size=2&page_token={token}")).await;
    assert_eq!(each(&last["instances"], "id"), ["east:shop:cart-2", "east:test:cart-1"]);
    assert_eq!((&last["total"], &last["nextPageToken"]), (&json!(4), &json!("")));
}

#[tokio::test]
async fn what_a_cluster_has_no_more_is_listed_no_more() {
    let fleet = fleet();
    fleet.replace(&cluster("east"), at(0), vec![pod("shop", "cart-1", Role::None)]);
    fleet.replace(&cluster(WEST), at(0), vec![]);
    let answer = ask(router_over(fleet), request(Method::GET, "/api/v1/instances", &[])).await.json();
    assert_eq!(each(&answer["instances"], "id"), ["east:shop:cart-1"]);
    assert_eq!(answer["instances"][0]["services"], json!([]));
}
