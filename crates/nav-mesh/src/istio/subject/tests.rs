use std::sync::Arc;

use super::*;
use crate::istio::context::{Istiod, Member};
use crate::istio::testing::{annotated, cluster, config, context, east, http, pod, pod_with, service, subject, whole};

/// What a workload stands behind: hosts, each with its ports' numbers there.
fn behind(subject: &Subject) -> Vec<String> {
    let line = |target: &Target| {
        let numbers: Vec<String> = target.ports.iter().map(|(_, number)| number.to_string()).collect();
        format!("{} {}", target.host, numbers.join(","))
    };
    subject.targets.iter().map(line).collect()
}

fn of_entry(objects: &[Arc<Object>], name: &'static str) -> Option<Subject> {
    context(objects).subject_of_entry(&east(), &cluster(objects), &ObjectName::new("shop", name))
}

#[test]
fn a_pod_stands_behind_the_services_that_select_it() {
    let objects = [
        pod("Pod shop/cart-1 1 app=cart,version=v1"),
        service("Service shop/cart 1", &[("app", "cart")], &[(80, "8080")]),
        service("Service shop/other 1", &[("app", "other")], &[(80, "")]),
        service("Service shop/manual 1", &[], &[(80, "")]),
        service("Service plain/cart 1", &[("app", "cart")], &[(80, "")]),
    ];
    assert_eq!(behind(&subject(&objects, "shop/cart-1")), ["cart.shop.svc.cluster.local 8080"]);
    let none = ObjectName::new("shop", "none");
    assert_eq!(context(&objects).subject(&east(), &cluster(&objects), &none), None);
}

#[test]
fn a_pod_stands_behind_the_service_entries_that_select_it_too_the_oldest_first() {
    let ports = r#""ports":[{"number":80,"protocol":"HTTP","targetPort":8080},{"number":81,"protocol":"HTTP"}]"#;
    let entry = |head: &str, app: &str| {
        let selector = format!(r#""workloadSelector":{{"labels":{{"app":"{app}"}}}}"#);
        config(&format!("ServiceEntry {head}"), &format!(r#"{{"hosts":["x.com","y.com"],{ports},{selector}}}"#))
    };
    let objects = [
        pod("Pod shop/cart-1 1 app=cart"),
        service("Service shop/cart 2", &[("app", "cart")], &[(80, "")]),
        entry("shop/own 1", "cart"),
        entry("shop/other 1", "other"),
        entry("plain/elsewhere 1", "cart"),
    ];
    let expected = ["x.com 8080,81", "y.com 8080,81", "cart.shop.svc.cluster.local 80"];
    assert_eq!(behind(&subject(&objects, "shop/cart-1")), expected);
}

#[test]
fn a_workload_entry_stands_behind_what_selects_it_or_names_its_address() {
    let vm = r#"{"address":"10.0.0.9","labels":{"app":"vm"},"ports":{"http-80":8080,"mapped":9001}}"#;
    let port = |name: &str| format!(r#""ports":[{{"number":90,"name":"{name}","protocol":"TCP"}}]"#);
    let selecting =
        format!(r#"{{"hosts":["a.com"],{},"workloadSelector":{{"labels":{{"app":"vm"}}}}}}"#, port("mapped"));
    let naming = format!(r#"{{"hosts":["b.com"],{},"endpoints":[{{"address":"10.0.0.9"}}]}}"#, port("own"));
    let objects = [
        config("WorkloadEntry shop/vm 1", vm),
        config("ServiceEntry shop/a 2", &selecting),
        config("ServiceEntry shop/b 3", &naming),
        service("Service shop/vm 1", &[("app", "vm")], &[(80, "80"), (81, "mapped"), (82, "none")]),
    ];
    let found = of_entry(&objects, "vm").expect("an entry");
    assert_eq!(behind(&found), ["vm.shop.svc.cluster.local 8080,9001", "a.com 9001", "b.com 90"]);
    assert_eq!((found.kind, &*found.ips), (Kind::WorkloadEntry, &["10.0.0.9".into()][..]));
    assert_eq!(of_entry(&objects, "none"), None);
}

#[test]
fn a_workload_entry_has_a_proxy_if_it_registered_itself_or_is_said_to_have_one() {
    let role = |object: Arc<Object>| of_entry(&[object], "vm").expect("an entry").role;
    let entry = |spec: &str| config("WorkloadEntry shop/vm 1", spec);
    assert_eq!(role(entry(r#"{"address":"10.0.0.9"}"#)), Role::None);
    assert_eq!(role(entry(r#"{"serviceAccount":"vm"}"#)), Role::Sidecar);
    assert_eq!(role(entry(r#"{"labels":{"security.istio.io/tlsMode":"istio"}}"#)), Role::Sidecar);
    assert_eq!(role(annotated(&entry("{}"), "istio.io/autoRegistrationGroup", "vms")), Role::Sidecar);
}

#[test]
fn the_rules_are_asked_for_a_workload_entry_as_for_a_pod() {
    let objects = [
        config("WorkloadEntry shop/vm 1", r#"{"labels":{"app":"vm"},"serviceAccount":"vm"}"#),
        config("Sidecar shop/vms 1", r#"{"workloadSelector":{"labels":{"app":"vm"}}}"#),
        config("Sidecar shop/others 1", r#"{"workloadSelector":{"labels":{"app":"other"}}}"#),
    ];
    let verdicts = context(&objects).verdicts_on(Kind::Sidecar, &of_entry(&objects, "vm").expect("an entry"));
    let codes: Vec<_> = verdicts.iter().map(|verdict| verdict.reason.code()).collect();
    assert_eq!(codes, ["NOT_SELECTED", "SELECTED"]);
}

#[test]
fn a_proxy_s_version_is_its_image_s_tag_where_that_is_one_of_istio_s() {
    let check = |tag: &str, expected: &str| assert_eq!(release(tag), expected, "{tag}");
    check("1.31.0", "1.31.0");
    check("1.31.0-distroless", "1.31.0");
    check("1.31-alpha.5-debug", "1.31-alpha.5");
    for other in ["latest", "2026.11.5", "1.0.7", "v1.31.0", ""] {
        check(other, "");
    }
}

#[test]
fn a_waypoint_has_a_service_of_several_clusters_once() {
    const GATEWAY: &str = r#"{"spec":{"gatewayClassName":"istio-waypoint"},"status":{"addresses":[{"value":"waypoint.shop.svc.cluster.local"}]}}"#;
    let services = || ["cart", "pay"].map(|name| http(&format!("shop/{name} 1 istio.io/use-waypoint=waypoint")));
    let own = [
        whole("Gateway.gateway.networking.k8s.io shop/waypoint 1", GATEWAY),
        pod_with("Pod shop/waypoint-1 1 gateway.networking.k8s.io/gateway-name=waypoint", Role::Waypoint),
        service("Service shop/waypoint 1", &[("gateway.networking.k8s.io/gateway-name", "waypoint")], &[(15008, "")]),
    ];
    let (own, other) = (cluster(&[&own[..], &services()].concat()), cluster(&services()));
    let west = "west".parse().expect("an id");
    let others = [Member { id: &west, index: &other }];
    let context = Context::new(Istiod::default(), Member { id: &east(), index: &own }, &others);
    let waypoint = context.subject(&east(), &own, &ObjectName::new("shop", "waypoint-1")).expect("a pod");
    let names: Vec<_> = waypoint.waypoint_services.iter().map(|of| of.name.to_string()).collect();
    assert_eq!(names, ["shop/cart", "shop/pay"]);
}
