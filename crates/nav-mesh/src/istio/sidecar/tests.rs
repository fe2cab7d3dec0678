use super::*;
use crate::istio::testing::{config, judged, pod, pod_with};

fn verdicts(sidecars: &[(&str, &str)], client: Arc<Object>) -> Vec<String> {
    let name = client.name().to_string();
    let configs = sidecars.iter().map(|(head, spec)| config(&format!("Sidecar {head}"), spec));
    let objects: Vec<_> = configs.chain([client]).collect();
    judged(Kind::Sidecar, &objects, &name)
}

fn client() -> Arc<Object> {
    pod("Pod shop/client 1 app=client")
}

#[test]
fn a_selector_comes_before_an_older_default_of_the_namespace() {
    let sidecars = [("shop/default 1", "{}"), ("shop/own 2", r#"{"workloadSelector":{"labels":{"app":"client"}}}"#)];
    assert_eq!(verdicts(&sidecars, client()), ["shop/default MORE_SPECIFIC_SIDECAR", "shop/own SELECTED"]);
}

#[test]
fn an_empty_selector_is_a_selector() {
    let sidecars = [("shop/default 1", "{}"), ("shop/empty 2", r#"{"workloadSelector":{}}"#)];
    assert_eq!(verdicts(&sidecars, client())[1], "shop/empty SELECTED");
}

#[test]
fn of_two_defaults_the_older_counts() {
    let found = verdicts(&[("shop/a 2", "{}"), ("shop/b 1", "{}")], client());
    assert_eq!(found, ["shop/b HOLDS_FOR_NAMESPACE", "shop/a OLDER_WINS"]);
}

#[test]
fn a_selector_that_does_not_fit_leaves_the_namespace_s_default() {
    let sidecars = [("shop/other 1", r#"{"workloadSelector":{"labels":{"app":"x"}}}"#), ("shop/default 2", "{}")];
    assert_eq!(verdicts(&sidecars, client()), ["shop/other NOT_SELECTED", "shop/default HOLDS_FOR_NAMESPACE"]);
}

#[test]
fn the_root_namespace_s_default_holds_where_there_is_no_other() {
    let sidecars = [("istio-system/default 1", "{}"), ("istio-system/younger 2", "{}")];
    let found = verdicts(&sidecars, client());
    assert_eq!(found[0], "istio-system/default HOLDS_FOR_MESH");
    assert_eq!(found[1], "istio-system/younger OLDER_WINS");
    let with_own = [("istio-system/default 1", "{}"), ("shop/default 2", "{}")];
    assert_eq!(verdicts(&with_own, client())[0], "istio-system/default MORE_SPECIFIC_SIDECAR");
}

#[test]
fn a_selector_in_the_root_namespace_selects_only_there() {
    let sidecars = [("istio-system/selective 1", r#"{"workloadSelector":{"labels":{"app":"client"}}}"#)];
    assert_eq!(verdicts(&sidecars, client()), ["istio-system/selective OTHER_NAMESPACE"]);
}

#[test]
fn a_sidecar_of_another_namespace_is_not_for_the_workload() {
    assert_eq!(verdicts(&[("plain/default 1", "{}")], client()), ["plain/default OTHER_NAMESPACE"]);
}

#[test]
fn gateways_and_waypoints_have_no_sidecar_and_pods_without_proxy_neither() {
    let of = |role| verdicts(&[("shop/default 1", "{}")], pod_with("Pod shop/p 1", role));
    assert_eq!(of(Role::Gateway), ["shop/default SIDECARS_ONLY"]);
    assert_eq!(of(Role::Waypoint), ["shop/default SIDECARS_ONLY"]);
    assert_eq!(of(Role::None), ["shop/default NO_PROXY"]);
}
