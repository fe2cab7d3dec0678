use super::*;
use crate::istio::testing::{config, http, judged, pod};

/// The verdicts for `shop/client` on a root `shop/root` that sends `/a` on to a delegate, and on this delegate.
fn verdicts(delegate: &str, spec: &str) -> Vec<String> {
    let name = delegate.split_once('/').expect("NAMESPACE/NAME").1;
    let namespace = delegate.split_once('/').expect("NAMESPACE/NAME").0;
    let root = format!(
        r#"{{"hosts":["cart"],"http":[{{"match":[{{"uri":{{"prefix":"/a"}}}}],
            "delegate":{{"name":"{name}","namespace":"{namespace}"}}}},{{}}]}}"#
    );
    let objects = [
        http("shop/cart 1"),
        config("VirtualService shop/root 1", &root),
        config(&format!("VirtualService {delegate} 2"), spec),
        pod("Pod shop/client 1 app=client"),
    ];
    judged(Kind::VirtualService, &objects, "shop/client")
}

#[test]
fn a_delegate_applies_with_its_root() {
    assert_eq!(verdicts("bank/leaf", r#"{"http":[{}]}"#), ["shop/root ROUTES_HOST", "bank/leaf DELEGATED"]);
}

#[test]
fn a_delegate_that_the_root_s_namespace_does_not_see_loses_its_route_only() {
    let found = verdicts("bank/leaf", r#"{"exportTo":["."],"http":[{}]}"#);
    assert_eq!(found, ["shop/root ROUTES_HOST", "bank/leaf DELEGATE_NOT_EXPORTED"]);
}

#[test]
fn a_delegate_that_contradicts_its_root_loses_its_route_only() {
    let found = verdicts("bank/leaf", r#"{"http":[{"match":[{"uri":{"prefix":"/b"}}]}]}"#);
    assert_eq!(found, ["shop/root ROUTES_HOST", "bank/leaf DELEGATE_CONFLICTS"]);
}

#[test]
fn a_delegate_whose_matches_are_for_others_is_not_for_the_workload() {
    let found = verdicts("bank/leaf", r#"{"http":[{"match":[{"sourceLabels":{"app":"other"}}]}]}"#);
    assert_eq!(found[1], "bank/leaf NO_ROUTE_FOR_WORKLOAD");
}

#[test]
fn a_root_whose_only_route_goes_to_a_delegate_that_is_not_there_routes_nothing() {
    let root = r#"{"hosts":["cart"],"http":[{"delegate":{"name":"nobody"}}]}"#;
    let objects = [http("shop/cart 1"), config("VirtualService shop/root 1", root), pod("Pod shop/client 1")];
    assert_eq!(judged(Kind::VirtualService, &objects, "shop/client"), ["shop/root NO_ROUTE_FOR_WORKLOAD"]);
}

#[test]
fn one_without_hosts_that_nobody_delegates_to_does_nothing() {
    let objects = [config("VirtualService shop/leaf 1", r#"{"http":[{}]}"#), pod("Pod shop/client 1")];
    assert_eq!(judged(Kind::VirtualService, &objects, "shop/client"), ["shop/leaf NO_DELEGATION"]);
}

#[test]
fn a_delegate_of_a_root_that_does_not_apply_does_not_either() {
    let root = r#"{"hosts":["cart"],"gateways":["edge"],"http":[{"delegate":{"name":"leaf"}}]}"#;
    let objects = [
        http("shop/cart 1"),
        config("VirtualService shop/root 1", root),
        config("VirtualService shop/leaf 2", r#"{"http":[{}]}"#),
        pod("Pod shop/client 1"),
    ];
    let found = judged(Kind::VirtualService, &objects, "shop/client");
    assert_eq!(found, ["shop/root NOT_ON_MESH", "shop/leaf ROOT_DOES_NOT_APPLY"]);
}

#[test]
fn a_match_of_a_delegate_inherits_what_it_does_not_say_itself() {
    let parse = |json: &str| serde_json::from_str::<HttpMatch>(json).expect("a match");
    let root = parse(r#"{"uri":{"prefix":"/a"},"port":80,"sourceLabels":{"app":"a"},"gateways":["mesh"]}"#);
    let leaf = parse(r#"{"uri":{"prefix":"/a/b"},"sourceLabels":{"version":"v1"}}"#);
    let merged = merged_matches(&[root], &[leaf]).expect("no conflict").remove(0);
    assert_eq!(merged.source.port, 80);
    assert_eq!(merged.source.source_labels.to_string(), "app=a,version=v1");
    assert_eq!(merged.source.gateways, ["mesh"]);
}
