use super::*;
use crate::istio::context::Istiod;
use crate::istio::testing::{codes, config, context_of, istiod_with, workload};

const SIDECAR: &str = "Pod shop/cart-1 1 app=cart";
const GATEWAY: &str = "Pod shop/edge-1 1 app=edge,gateway.networking.k8s.io/gateway-name=edge";

/// The code of a RequestAuthentication with this spec, for a workload in namespace `shop`.
fn check_for(istiod: Istiod, policy: &str, spec: &str, subject: &Subject, expected: &str) {
    let spec = spec.replacen('{', r#"{"jwtRules":[{}],"#, 1).replace(",}", "}");
    let object = config(&format!("RequestAuthentication {policy} 1"), &spec);
    let context = context_of(istiod, &[object]);
    assert_eq!(codes(&context, Kind::RequestAuthentication, subject), [format!("{policy} {expected}")], "{spec}");
}

fn check(policy: &str, spec: &str, subject: &Subject, expected: &str) {
    check_for(Istiod::default(), policy, spec, subject, expected);
}

fn sidecar() -> Subject {
    workload(SIDECAR, Role::Sidecar)
}

fn gateway() -> Subject {
    workload(GATEWAY, Role::Gateway)
}

/// A waypoint for the Service `cart` of `plain` and the ServiceEntry `bank` of its own namespace.
fn waypoint() -> Subject {
    let service = |kind, namespace: &'static str, name: &'static str| ConfigName {
        kind,
        name: crate::ObjectName::new(namespace, name),
    };
    let waypoint_services = vec![service(Kind::Service, "plain", "cart"), service(Kind::ServiceEntry, "shop", "bank")];
    Subject { waypoint_services, ..workload(GATEWAY, Role::Waypoint) }
}

fn target(group: &str, kind: &str, name: &str) -> String {
    format!(r#"{{"targetRefs":[{{"group":"{group}","kind":"{kind}","name":"{name}"}}]}}"#)
}

fn gateway_target(name: &str) -> String {
    target("gateway.networking.k8s.io", "Gateway", name)
}

#[test]
fn a_policy_without_a_selector_holds_for_its_namespace_and_that_of_the_root_for_the_mesh() {
    check("shop/a", "{}", &sidecar(), "HOLDS_FOR_NAMESPACE");
    check("shop/a", r#"{"selector":{}}"#, &sidecar(), "HOLDS_FOR_NAMESPACE");
    check("istio-system/a", "{}", &sidecar(), "HOLDS_FOR_MESH");
    check("plain/a", "{}", &sidecar(), "OTHER_NAMESPACE");
}

#[test]
fn a_selector_names_labels_that_the_workload_must_have() {
    let spec = |app: &str| format!(r#"{{"selector":{{"matchLabels":{{"app":"{app}"}}}}}}"#);
    check("shop/a", &spec("cart"), &sidecar(), "SELECTED");
    check("istio-system/a", &spec("cart"), &sidecar(), "SELECTED");
    check("shop/a", &spec("other"), &sidecar(), "NOT_SELECTED");
    check("plain/a", &spec("cart"), &sidecar(), "OTHER_NAMESPACE");
}

#[test]
fn what_has_targets_is_for_no_sidecar_even_where_it_has_a_selector() {
    check("shop/a", &gateway_target("edge"), &sidecar(), "TARGETS_NO_GATEWAY");
    let spec = r#"{"selector":{},"targetRefs":[{"kind":"Service","name":"cart"}]}"#;
    check("shop/a", spec, &sidecar(), "TARGETS_NO_GATEWAY");
}

#[test]
fn a_gateway_takes_what_targets_it_in_its_own_namespace() {
    check("shop/a", &gateway_target("edge"), &gateway(), "TARGETS_GATEWAY");
    check("shop/a", &gateway_target("other"), &gateway(), "TARGETS_OTHER_GATEWAY");
    check("istio-system/a", &gateway_target("edge"), &gateway(), "OTHER_NAMESPACE");
    check("shop/a", &target("networking.istio.io", "Gateway", "edge"), &gateway(), "TARGET_UNKNOWN");
}

#[test]
fn a_target_with_another_namespace_counts_for_nothing() {
    let spec = |namespace: &str| gateway_target("edge").replace("}]", &format!(r#","namespace":"{namespace}"}}]"#));
    check("shop/a", &spec("plain"), &gateway(), "TARGET_ABROAD");
    check("shop/a", &spec("shop"), &gateway(), "TARGETS_GATEWAY");
}

#[test]
fn a_gateway_takes_selectors_too_unless_the_flag_is_off() {
    check("shop/a", "{}", &gateway(), "HOLDS_FOR_NAMESPACE");
    let istiod = istiod_with(flags::SELECTOR_BASED_GATEWAY_POLICY, false);
    check_for(istiod.clone(), "shop/a", "{}", &gateway(), "SELECTOR_ON_GATEWAY");
    check_for(istiod, "shop/a", "{}", &sidecar(), "HOLDS_FOR_NAMESPACE");
}

#[test]
fn a_waypoint_takes_what_targets_it_or_its_services_and_no_selector() {
    check("shop/a", &gateway_target("edge"), &waypoint(), "TARGETS_GATEWAY");
    check("plain/a", &target("", "Service", "cart"), &waypoint(), "TARGETS_SERVICE");
    check("plain/a", &target("core", "Service", "cart"), &waypoint(), "TARGETS_SERVICE");
    check("shop/a", &target("networking.istio.io", "ServiceEntry", "bank"), &waypoint(), "TARGETS_SERVICE");
    check("shop/a", "{}", &waypoint(), "SELECTOR_ON_WAYPOINT");
}

#[test]
fn a_service_is_targeted_from_its_own_namespace_and_by_its_own_kind() {
    check("shop/a", &target("", "Service", "cart"), &waypoint(), "TARGETS_OTHER_SERVICE");
    check("shop/a", &target("", "Service", "bank"), &waypoint(), "TARGETS_OTHER_SERVICE");
    check("shop/a", &target("", "Service", "cart"), &gateway(), "TARGET_NEEDS_WAYPOINT");
}

#[test]
fn the_class_of_waypoints_is_targeted_from_the_root_namespace() {
    let class = |name| target("gateway.networking.k8s.io", "GatewayClass", name);
    check("istio-system/a", &class("istio-waypoint"), &waypoint(), "TARGETS_WAYPOINTS");
    check("shop/a", &class("istio-waypoint"), &waypoint(), "CLASS_OUTSIDE_ROOT");
    check("istio-system/a", &class("istio"), &waypoint(), "TARGETS_OTHER_CLASS");
    check("istio-system/a", &class("istio-waypoint"), &gateway(), "TARGET_NEEDS_WAYPOINT");
}

#[test]
fn one_target_of_several_is_enough() {
    let spec = r#"{"targetRefs":[{"kind":"Service","name":"x"},
                   {"group":"gateway.networking.k8s.io","kind":"Gateway","name":"edge"}]}"#;
    check("shop/a", spec, &gateway(), "TARGETS_GATEWAY");
    check("shop/a", &spec.replace("edge", "other"), &gateway(), "TARGET_NEEDS_WAYPOINT");
}

#[test]
fn the_older_single_target_counts_where_the_list_is_empty() {
    let spec = r#"{"targetRef":{"group":"gateway.networking.k8s.io","kind":"Gateway","name":"edge"}}"#;
    check("shop/a", spec, &gateway(), "TARGETS_GATEWAY");
}

#[test]
fn what_asks_for_an_envoy_does_nothing_where_there_is_none() {
    let bare = workload(SIDECAR, Role::None);
    check("shop/a", "{}", &Subject { is_ambient: true, ..bare.clone() }, "ZTUNNEL_IGNORES");
    check("shop/a", "{}", &bare, "NO_PROXY");
    check("shop/a", "{}", &workload(SIDECAR, Role::Ztunnel), "ZTUNNEL_ITSELF");
}

#[test]
fn a_label_that_is_missing_is_told() {
    let selector: Selector = [("app", "cart")].into_iter().collect();
    let reason = |labels: &[(&'static str, &'static str)]| selected(&selector, &labels.iter().copied().collect());
    assert_eq!(reason(&[]).to_string(), "it selects app=cart, the workload's label app is not set");
    assert_eq!(reason(&[("app", "x")]).to_string(), "it selects app=cart, the workload's label app is x");
}
