use serde_json::json;

use super::*;
use crate::oracle::testing::istiod;

const LABELS: &[(&str, &str)] = &[("app", "cart")];

fn subject(role: Role) -> Subject {
    Subject {
        kind: Kind::Pod,
        cluster: "east".parse().expect("an id"),
        name: ObjectName::new("shop", "cart-1"),
        role,
        labels: LABELS.iter().copied().collect(),
        service_account: "default".into(),
        ips: Box::default(),
        targets: Vec::new(),
        is_ambient: false,
        waypoint_services: Vec::new(),
        proxy_version: nav_mesh::Str::default(),
    }
}

/// A scope in which one host has these rules, each made of two: `1a` and `1b`, `2a` and `2b`.
fn scope(rules: &[serde_json::Value]) -> SidecarScope {
    let merged = rules.iter().enumerate().map(|(number, rule)| {
        let from = ["a", "b"].map(|of| json!({ "Name": format!("{}{of}", number + 1), "Namespace": "shop" }));
        json!({ "from": from, "rule": { "Spec": rule, "namespace": "shop" } })
    });
    let page = json!({
        "name": "default-sidecar", "namespace": "shop", "sidecar": null,
        "servicesByHostname": { "cart.shop.svc.cluster.local": {} },
        "destinationRules": { "cart.shop.svc.cluster.local": merged.collect::<Vec<_>>() },
    });
    SidecarScope::read(&page.to_string()).expect("a page")
}

fn selecting(app: &str) -> serde_json::Value {
    json!({ "workloadSelector": { "matchLabels": { "app": app } } })
}

/// The rules that a workload with the label `app=cart` follows.
fn named(rules: &[serde_json::Value]) -> Vec<String> {
    let found = Evidence::in_scope(&scope(rules), &istiod(), &sources(), &subject(Role::Sidecar));
    found.named.keys().map(|config| config.name.name.to_string()).collect()
}

fn sources() -> Sources {
    let rule = |name: &str| {
        let metadata = json!({ "name": name, "namespace": "shop" });
        json!({ "apiVersion": "networking.istio.io/v1", "kind": "DestinationRule", "metadata": metadata })
    };
    Sources::read(&json!(["1a", "1b", "2a", "2b"].map(rule)).to_string(), &Default::default()).expect("a page")
}

#[test]
fn all_rules_that_merged_are_named_and_no_sidecar_where_none_was_chosen() {
    assert_eq!(named(&[json!({})]), ["1a", "1b"]);
    assert!(scope(&[]).hosts().contains("cart.shop.svc.cluster.local"));
}

#[test]
fn of_several_rules_the_first_for_the_workload_counts_else_the_last_for_all() {
    assert_eq!(named(&[json!({}), selecting("cart")]), ["2a", "2b"]);
    assert_eq!(named(&[json!({}), selecting("reviews")]), ["1a", "1b"]);
    assert_eq!(named(&[json!({}), json!({})]), ["2a", "2b"]);
    assert_eq!(named(&[selecting("reviews")]), [] as [&str; 0]);
}

#[test]
fn a_waypoint_s_scope_says_nothing_of_rules() {
    let found = Evidence::in_scope(&scope(&[json!({})]), &istiod(), &sources(), &subject(Role::Waypoint));
    assert!(found.named.is_empty());
}

#[test]
fn the_chosen_sidecar_is_named_that_of_the_root_namespace_as_if_it_were_the_proxy_s() {
    let page = json!({ "name": "default", "namespace": "shop", "sidecar": {} });
    let scope = SidecarScope::read(&page.to_string()).expect("a page");
    let sidecar = |namespace: &str| {
        let metadata = json!({ "name": "default", "namespace": namespace });
        let objects = json!([{ "apiVersion": "networking.istio.io/v1", "kind": "Sidecar", "metadata": metadata }]);
        Sources::read(&objects.to_string(), &Default::default()).expect("a page")
    };
    let chosen = |sources: Sources| scope.chosen(&sources).expect("one").to_string();
    assert_eq!(chosen(sidecar("shop")), "Sidecar shop/default");
    assert_eq!(chosen(sidecar("istio-system")), "Sidecar istio-system/default");
}

#[test]
fn telemetries_are_named_by_the_level_that_they_came_in_at() {
    let none = json!({ "Name": "", "Namespace": "" });
    let logs = json!({ "Name": "logs", "Namespace": "shop" });
    let page = json!({ "Root": none, "Proxy": logs, "Namespace": none, "Workload": none });
    let found = Evidence::in_telemetry(&EffectiveTelemetry::read(&page.to_string()).expect("a page"));
    assert_eq!(found.to_string(), "Telemetry shop/logs: telemetryz\n");
}
