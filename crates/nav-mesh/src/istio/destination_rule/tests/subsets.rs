//! Subsets that select nothing.

use super::*;
use crate::istio::context::Member;
use crate::istio::destination_rule::selecting_nothing;
use crate::istio::testing::{cluster, east};

const SUBSETS: &str = r#","subsets":[{"name":"v1","labels":{"version":"v1"}},{"name":"v2","labels":{"version":"v2"}},
    {"name":"all"}]"#;

/// The subsets without endpoints of a rule for this host.
fn empty(host: &str, objects: &[Arc<Object>]) -> Vec<Str> {
    let rule = config("DestinationRule shop/r 1", &format!(r#"{{"host":"{host}"{SUBSETS}}}"#));
    let objects: Vec<_> = objects.iter().cloned().chain([Arc::clone(&rule)]).collect();
    selecting_nothing(&context(&objects), &rule, &[Member { id: &east(), index: &cluster(&objects) }])
}

fn cart() -> Arc<Object> {
    service("Service shop/cart 1", &[("app", "cart")], &[(80, "")])
}

#[test]
fn a_subset_that_no_pod_of_the_service_is_in_selects_nothing() {
    let pods = [pod("Pod shop/a 1 app=cart,version=v1"), pod("Pod shop/b 1 app=other,version=v2")];
    assert_eq!(empty("cart", &[cart(), pods[0].clone(), pods[1].clone()]), ["v2"]);
    assert_eq!(empty("cart", &[cart()]), ["v1", "v2", "all"]);
}

#[test]
fn of_a_rule_for_many_hosts_a_subset_of_any_of_them_is_enough() {
    let objects = [
        cart(),
        service("Service shop/other 1", &[("app", "other")], &[(80, "")]),
        pod("Pod shop/a 1 app=cart,version=v1"),
        pod("Pod shop/b 1 app=other,version=v2"),
    ];
    assert!(empty("*.shop.svc.cluster.local", &objects).is_empty());
}

#[test]
fn workload_entries_and_endpoints_of_service_entries_are_in_subsets_too() {
    let vm = config("WorkloadEntry shop/vm 1", r#"{"labels":{"app":"cart","version":"v2"}}"#);
    assert_eq!(empty("cart", &[cart(), vm]), ["v1"]);
    let entry = |more: &str| config("ServiceEntry shop/x 1", &format!(r#"{{"hosts":["x.com"],"resolution":{more}}}"#));
    let endpoints = r#""STATIC","endpoints":[{"labels":{"version":"v1"}}]"#;
    assert_eq!(empty("x.com", &[entry(endpoints)]), ["v2"]);
    assert_eq!(empty("x.com", &[entry(r#""DNS""#)]), ["v1", "v2"]);
    assert!(empty("x.com", &[entry(r#""NONE""#)]).is_empty());
}

#[test]
fn nothing_is_said_of_a_host_without_a_service() {
    assert!(empty("none.com", &[cart()]).is_empty());
}
