use super::*;
use crate::istio::context::Istiod;
use crate::istio::mesh_config::MeshConfig;
use crate::istio::testing::{codes, config, context_of, workload};

fn policy(name: &str, age: u8, spec: &str) -> Arc<Object> {
    config(&format!("PeerAuthentication {name} {age}"), spec)
}

fn with_mode(name: &str, age: u8, mode: &str) -> Arc<Object> {
    policy(name, age, &format!(r#"{{"mtls":{{"mode":"{mode}"}}}}"#))
}

fn for_cart(name: &str, age: u8, rest: &str) -> Arc<Object> {
    policy(name, age, &format!(r#"{{"selector":{{"matchLabels":{{"app":"cart"}}}}{rest}}}"#))
}

fn view(policies: &[Arc<Object>]) -> Context {
    context_of(Istiod::default(), policies)
}

fn cart() -> Subject {
    workload("Pod shop/cart-1 1 app=cart,security.istio.io/tlsMode=istio", Role::Sidecar)
}

fn check(subject: &Subject, policies: &[Arc<Object>], expected: &[&str]) {
    assert_eq!(codes(&view(policies), Kind::PeerAuthentication, subject), expected);
}

#[test]
fn a_policy_holds_for_the_mesh_a_namespace_or_the_workloads_it_selects() {
    let policies = [
        policy("istio-system/mesh", 1, r#"{"selector":{}}"#),
        policy("shop/default", 2, "{}"),
        for_cart("shop/cart", 3, ""),
    ];
    check(
        &cart(),
        &policies,
        &["istio-system/mesh HOLDS_FOR_MESH", "shop/default HOLDS_FOR_NAMESPACE", "shop/cart SELECTED"],
    );
    let other = workload("Pod shop/other-1 1 app=other", Role::Sidecar);
    check(&other, &policies[2..], &["shop/cart NOT_SELECTED"]);
    let far = workload("Pod plain/cart-1 1 app=cart", Role::Sidecar);
    check(&far, &policies[1..], &["shop/default OTHER_NAMESPACE", "shop/cart OTHER_NAMESPACE"]);
}

#[test]
fn a_selector_in_the_root_namespace_counts_for_nothing_even_there() {
    let policies = [for_cart("istio-system/cart", 1, r#","mtls":{"mode":"STRICT"}"#)];
    check(&cart(), &policies, &["istio-system/cart SELECTOR_IN_ROOT"]);
    let near = workload("Pod istio-system/cart-1 1 app=cart", Role::Sidecar);
    check(&near, &policies, &["istio-system/cart SELECTOR_IN_ROOT"]);
    assert_eq!(Modes::of(&view(&policies), &near).mode, Mode::Permissive);
}

#[test]
fn the_oldest_of_a_level_counts() {
    let policies = [
        with_mode("istio-system/a", 1, "STRICT"),
        with_mode("istio-system/b", 2, "DISABLE"),
        policy("shop/a", 3, "{}"),
        policy("shop/b", 4, "{}"),
        for_cart("shop/c", 5, ""),
        for_cart("shop/d", 6, ""),
    ];
    let expected = [
        "istio-system/a HOLDS_FOR_MESH",
        "istio-system/b OLDER_WINS",
        "shop/a HOLDS_FOR_NAMESPACE",
        "shop/b OLDER_WINS",
        "shop/c SELECTED",
        "shop/d OLDER_WINS",
    ];
    check(&cart(), &policies, &expected);
    assert_eq!(Modes::of(&view(&policies), &cart()).mode, Mode::Strict);
}

#[test]
fn a_narrower_policy_that_says_a_mode_leaves_the_wider_without_effect() {
    let policies = [with_mode("istio-system/mesh", 1, "STRICT"), with_mode("shop/default", 2, "PERMISSIVE")];
    check(&cart(), &policies, &["istio-system/mesh NARROWER_WINS", "shop/default HOLDS_FOR_NAMESPACE"]);
    assert_eq!(Modes::of(&view(&policies), &cart()).mode, Mode::Permissive);
    let unset = [with_mode("istio-system/mesh", 1, "STRICT"), with_mode("shop/default", 2, "UNSET")];
    check(&cart(), &unset, &["istio-system/mesh HOLDS_FOR_MESH", "shop/default HOLDS_FOR_NAMESPACE"]);
    assert_eq!(Modes::of(&view(&unset), &cart()).mode, Mode::Strict);
}

#[test]
fn ports_are_the_workload_s_own_and_inherit_what_they_do_not_say() {
    let ports = r#","portLevelMtls":{"8080":{"mode":"STRICT"},"9000":{"mode":"DISABLE"},"9001":{}}"#;
    let policies = [with_mode("shop/default", 1, "STRICT"), for_cart("shop/cart", 2, ports)];
    let modes = Modes::of(&view(&policies), &cart());
    assert_eq!(
        [8080, 9000, 9001, 1].map(|port| modes.at(port)),
        [Mode::Strict, Mode::Disable, Mode::Strict, Mode::Strict]
    );
}

#[test]
fn ports_of_a_policy_without_a_selector_do_not_count() {
    let policies = [policy("shop/default", 1, r#"{"portLevelMtls":{"8080":{"mode":"STRICT"}}}"#)];
    assert_eq!(Modes::of(&view(&policies), &cart()), Modes { mode: Mode::Permissive, ports: [].into() });
}

#[test]
fn gateways_and_workloads_without_a_proxy_take_none() {
    let policies = [with_mode("shop/default", 1, "STRICT")];
    let role = |role| workload("Pod shop/edge-1 1", role);
    check(&role(Role::Gateway), &policies, &["shop/default NO_PEER_AUTHENTICATION"]);
    check(&role(Role::Waypoint), &policies, &["shop/default NO_PEER_AUTHENTICATION"]);
    check(&role(Role::None), &policies, &["shop/default NO_PROXY"]);
    check(&role(Role::Ztunnel), &policies, &["shop/default ZTUNNEL_ITSELF"]);
}

fn ambient() -> Subject {
    Subject { role: Role::None, is_ambient: true, ..cart() }
}

#[test]
fn ztunnel_knows_no_disable() {
    let policies = [with_mode("shop/default", 1, "DISABLE")];
    check(&ambient(), &policies, &["shop/default HOLDS_FOR_NAMESPACE"]);
    assert_eq!(Modes::of(&view(&policies), &ambient()).mode, Mode::Permissive);
}

#[test]
fn an_empty_selector_in_the_root_namespace_is_for_envoys_only() {
    let policies = [policy("istio-system/mesh", 1, r#"{"selector":{},"mtls":{"mode":"STRICT"}}"#)];
    check(&cart(), &policies, &["istio-system/mesh HOLDS_FOR_MESH"]);
    check(&ambient(), &policies, &["istio-system/mesh EMPTY_SELECTOR_AMBIENT"]);
    assert_eq!(Modes::of(&view(&policies), &ambient()).mode, Mode::Permissive);
}

#[test]
fn ztunnel_takes_disable_at_a_port_as_an_exception_only_where_the_policy_says_a_mode() {
    let modes = |rest: &str| {
        let policies = [with_mode("shop/default", 1, "STRICT"), for_cart("shop/cart", 2, rest)];
        Modes::of(&view(&policies), &ambient()).at(9000)
    };
    assert_eq!(modes(r#","portLevelMtls":{"9000":{"mode":"DISABLE"}}"#), Mode::Strict);
    assert_eq!(modes(r#","portLevelMtls":{"9000":{"mode":"PERMISSIVE"}}"#), Mode::Permissive);
    assert_eq!(modes(r#","mtls":{"mode":"STRICT"},"portLevelMtls":{"9000":{"mode":"DISABLE"}}"#), Mode::Permissive);
}

#[test]
fn callers_go_by_the_namespace_then_the_mesh_and_by_no_workload() {
    let of = |policies: &[Arc<Object>]| mode_for_callers(&view(policies), "shop");
    assert_eq!(of(&[]), Mode::Permissive);
    assert_eq!(of(&[with_mode("istio-system/mesh", 1, "DISABLE")]), Mode::Disable);
    assert_eq!(of(&[with_mode("istio-system/mesh", 1, "DISABLE"), with_mode("shop/a", 2, "STRICT")]), Mode::Strict);
    assert_eq!(of(&[with_mode("istio-system/mesh", 1, "DISABLE"), with_mode("shop/a", 2, "UNSET")]), Mode::Disable);
    assert_eq!(of(&[for_cart("shop/cart", 1, r#","mtls":{"mode":"DISABLE"}"#)]), Mode::Permissive);
}

#[test]
fn callers_in_a_mesh_without_automatic_mutual_tls_use_none_by_themselves() {
    let mesh = MeshConfig::parse("enableAutoMtls: false").expect("a mesh config");
    let context = context_of(Istiod { mesh, ..Istiod::default() }, &[with_mode("istio-system/mesh", 1, "STRICT")]);
    assert_eq!(mode_for_callers(&context, "shop"), Mode::Disable);
    assert!(!is_mutual_for_callers(&context, "shop", &cart(), 8080));
}

#[test]
fn callers_use_mutual_tls_where_the_server_s_port_takes_it() {
    let disabled = r#","mtls":{"mode":"STRICT"},"portLevelMtls":{"9000":{"mode":"DISABLE"}}"#;
    let view = view(&[for_cart("shop/cart", 1, disabled)]);
    assert!(is_mutual_for_callers(&view, "shop", &cart(), 8080));
    assert!(!is_mutual_for_callers(&view, "shop", &cart(), 9000));
    assert!(!is_mutual_for_callers(&view, "shop", &workload("Pod shop/bare-1 1", Role::None), 8080));
}

#[test]
fn callers_use_no_mutual_tls_by_themselves_where_it_is_switched_off() {
    let off =
        view(&[with_mode("shop/default", 1, "DISABLE"), for_cart("shop/cart", 2, r#","mtls":{"mode":"STRICT"}"#)]);
    assert!(!is_mutual_for_callers(&off, "shop", &cart(), 8080));
    let mesh = MeshConfig::parse("enableAutoMtls: false").expect("a mesh config");
    let off = context_of(Istiod { mesh, ..Istiod::default() }, &[]);
    assert!(!is_mutual_for_callers(&off, "shop", &cart(), 8080));
}

#[test]
fn what_is_shadowed_tells_by_what() {
    let policies = [with_mode("istio-system/mesh", 1, "STRICT"), with_mode("shop/default", 2, "PERMISSIVE")];
    let sentence = view(&policies).verdicts_on(Kind::PeerAuthentication, &cart())[0].reason.to_string();
    assert_eq!(sentence, "PeerAuthentication shop/default is for fewer workloads and says the mode");
}
