use std::sync::Arc;

use super::*;
use crate::istio::context::Istiod;
use crate::istio::testing::{codes, config, context_of, workload};
use crate::istio::verdict::ConfigName;

fn filter(name: &str, patches: &str) -> Arc<Object> {
    config(&format!("EnvoyFilter {name} 1"), &format!(r#"{{"configPatches":[{patches}]}}"#))
}

fn patch(matching: &str) -> String {
    format!(r#"{{"applyTo":"HTTP_FILTER","match":{{{matching}}},"patch":{{"operation":"MERGE"}}}}"#)
}

fn of_version(version: &'static str) -> Subject {
    Subject { proxy_version: Str::new_static(version), ..workload("Pod shop/cart-1 1 app=cart", Role::Sidecar) }
}

fn check(subject: &Subject, patches: &str, expected: &str) {
    let context = context_of(Istiod::default(), &[filter("shop/a", patches)]);
    assert_eq!(codes(&context, Kind::EnvoyFilter, subject), [format!("shop/a {expected}")], "{patches}");
}

fn sidecar() -> Subject {
    of_version("1.24.1")
}

#[test]
fn a_filter_is_found_in_the_workload_s_and_the_root_namespace() {
    let objects = ["shop/a", "istio-system/b", "plain/c"].map(|name| filter(name, &patch("")));
    let expected = ["istio-system/b HOLDS_FOR_MESH", "plain/c OTHER_NAMESPACE", "shop/a HOLDS_FOR_NAMESPACE"];
    let mut found = codes(&context_of(Istiod::default(), &objects), Kind::EnvoyFilter, &sidecar());
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn a_filter_selects_by_labels() {
    let spec =
        |app: &str| format!(r#"{{"workloadSelector":{{"labels":{{"app":"{app}"}}}},"configPatches":[{}]}}"#, patch(""));
    let objects = [config("EnvoyFilter shop/a 1", &spec("cart")), config("EnvoyFilter shop/b 2", &spec("other"))];
    let found = codes(&context_of(Istiod::default(), &objects), Kind::EnvoyFilter, &sidecar());
    assert_eq!(found, ["shop/a SELECTED", "shop/b NOT_SELECTED"]);
}

#[test]
fn a_patch_is_for_the_proxies_of_its_context() {
    let check_role = |role, matching: &str, expected| {
        check(&Subject { role, ..sidecar() }, &patch(&format!(r#""context":"{matching}""#)), expected);
    };
    for role in [Role::Sidecar, Role::Gateway, Role::Waypoint] {
        check_role(role, "ANY", "HOLDS_FOR_NAMESPACE");
        check_role(role, "WAYPOINT", "PATCH_CONTEXT");
    }
    check_role(Role::Sidecar, "SIDECAR_INBOUND", "HOLDS_FOR_NAMESPACE");
    check_role(Role::Waypoint, "SIDECAR_OUTBOUND", "HOLDS_FOR_NAMESPACE");
    check_role(Role::Gateway, "SIDECAR_OUTBOUND", "PATCH_CONTEXT");
    check_role(Role::Gateway, "GATEWAY", "HOLDS_FOR_NAMESPACE");
    check_role(Role::Sidecar, "GATEWAY", "PATCH_CONTEXT");
}

fn version(pattern: &str) -> String {
    patch(&format!(r#""proxy":{{"proxyVersion":"{pattern}"}}"#))
}

#[test]
fn a_patch_can_ask_for_the_proxy_s_version() {
    check(&sidecar(), &version("^1\\\\.24.*"), "HOLDS_FOR_NAMESPACE");
    check(&sidecar(), &version("24"), "HOLDS_FOR_NAMESPACE");
    check(&sidecar(), &version("^1\\\\.23.*"), "PATCH_VERSION");
}

#[test]
fn an_expression_that_cannot_be_read_fits_every_proxy_and_a_long_one_none() {
    check(&sidecar(), &version("("), "HOLDS_FOR_NAMESPACE");
    check(&sidecar(), &version(&".*".repeat(513)), "PATCH_VERSION");
}

fn metadata(of: &str) -> String {
    patch(&format!(r#""proxy":{{"metadata":{{{of}}}}}"#))
}

#[test]
fn a_patch_can_ask_for_what_the_proxy_tells_of_itself() {
    check(&sidecar(), &metadata(r#""NAMESPACE":"shop","ISTIO_VERSION":"1.24.1""#), "HOLDS_FOR_NAMESPACE");
    check(&sidecar(), &metadata(r#""NAMESPACE":"plain""#), "PATCH_METADATA");
    let of_account = Subject { service_account: "cart".into(), ..sidecar() };
    check(&of_account, &metadata(r#""SERVICE_ACCOUNT":"default""#), "PATCH_METADATA");
}

#[test]
fn what_does_not_show_in_the_pod_is_not_checked() {
    check(&of_version(""), &version("^1\\\\.23.*"), "PATCH_UNCHECKED");
    check(&sidecar(), &metadata(r#""INTERCEPTION_MODE":"TPROXY""#), "PATCH_UNCHECKED");
    check(&sidecar(), &metadata(r#""INTERCEPTION_MODE":"TPROXY","NAMESPACE":"plain""#), "PATCH_METADATA");
    check(&of_version(""), &format!("{},{}", version("x"), patch("")), "HOLDS_FOR_NAMESPACE");
}

#[test]
fn each_patch_of_an_attached_filter_tells_what_becomes_of_it() {
    let both = format!("{},{}", patch(r#""context":"GATEWAY""#), patch(""));
    let objects = ["shop/a", "plain/a"].map(|name| filter(name, &both));
    let context = context_of(Istiod::default(), &objects);
    let told = patches_of(&context, &sidecar(), &objects[0]);
    assert_eq!(told.iter().map(Reason::code).collect::<Vec<_>>(), ["PATCH_CONTEXT", "PATCH_FITS"]);
    assert_eq!(told[1].to_string(), "the patch fits the proxy");
    assert_eq!(patches_of(&context, &sidecar(), &objects[1]), []);
    let without = context_of(Istiod::default(), &objects[1..]);
    assert_eq!(patches_of(&without, &sidecar(), &objects[0]), [], "istiod does not look at it");
}

#[test]
fn one_patch_that_fits_is_enough() {
    let none = patch(r#""context":"GATEWAY""#);
    check(&sidecar(), &format!("{none},{}", patch("")), "HOLDS_FOR_NAMESPACE");
    check(&sidecar(), &format!("{none},{}", version("x")), "PATCH_CONTEXT");
    check(&sidecar(), r#"{"applyTo":"CLUSTER"}"#, "PATCH_EMPTY");
    check(&sidecar(), "", "NO_PATCHES");
}

#[test]
fn a_filter_targets_gateways_and_no_services() {
    let service = ConfigName { kind: Kind::Service, name: crate::ObjectName::new("shop", "cart") };
    let edge = workload("Pod shop/edge-1 1 gateway.networking.k8s.io/gateway-name=edge", Role::Waypoint);
    let waypoint = Subject { waypoint_services: vec![service], ..edge };
    let spec = |target: &str| format!(r#"{{"targetRefs":[{{{target}}}],"configPatches":[{}]}}"#, patch(""));
    let objects = [
        config("EnvoyFilter shop/a 1", &spec(r#""group":"gateway.networking.k8s.io","kind":"Gateway","name":"edge""#)),
        config("EnvoyFilter shop/b 2", &spec(r#""kind":"Service","name":"cart""#)),
    ];
    let found = codes(&context_of(Istiod::default(), &objects), Kind::EnvoyFilter, &waypoint);
    assert_eq!(found, ["shop/a TARGETS_GATEWAY", "shop/b TARGETS_NO_SERVICE"]);
}

#[test]
fn filters_patch_by_priority_the_root_namespace_s_first_then_by_age() {
    let filter = |head: &str, priority: i32| {
        let spec = format!(r#"{{"priority":{priority},"configPatches":[{}]}}"#, patch(""));
        config(&format!("EnvoyFilter {head}"), &spec)
    };
    let objects = [
        filter("shop/late 1", 10),
        filter("shop/young 4", 0),
        filter("shop/old 2", 0),
        filter("istio-system/root 3", 0),
        filter("shop/early 5", -1),
    ];
    let context = context_of(Istiod::default(), &objects);
    let names: Vec<_> = in_order(&context, &sidecar()).iter().map(|of| of.object.name().name.clone()).collect();
    assert_eq!(names, ["early", "root", "old", "young", "late"]);
}

fn sentence(subject: &Subject, patches: &str) -> String {
    let context = context_of(Istiod::default(), &[filter("shop/a", patches)]);
    context.verdicts_on(Kind::EnvoyFilter, subject)[0].reason.to_string()
}

#[test]
fn a_patch_that_does_not_fit_tells_what_it_asks_for_and_what_the_proxy_has() {
    assert_eq!(
        sentence(&sidecar(), &metadata(r#""NAMESPACE":"plain""#)),
        "it patches proxies with NAMESPACE=plain, the proxy's NAMESPACE is shop"
    );
    assert_eq!(
        sentence(&sidecar(), &version("^1\\\\.23")),
        "it patches proxies of a version that matches ^1\\.23, by its image the proxy's is 1.24.1"
    );
    assert_eq!(
        sentence(&sidecar(), &patch(r#""context":"GATEWAY""#)),
        "it patches in context GATEWAY, the proxy is a sidecar"
    );
    let waypoint = Subject { role: Role::Waypoint, ..sidecar() };
    assert_eq!(
        sentence(&waypoint, &patch(r#""context":"WAYPOINT""#)),
        "it patches in context WAYPOINT, the proxy is a waypoint, which istiod patches as a sidecar"
    );
}
