use std::sync::Arc;

use super::*;
use crate::ObjectName;
use crate::istio::context::Istiod;
use crate::istio::flags::Flags;
use crate::istio::mesh_config::MeshConfig;
use crate::istio::subjects::Subjects;
use crate::istio::testing::{annotated, codes, config, context_of, workload};
use crate::istio::verdict::ConfigName;
use crate::object::Deployment;

const CART: &str = "Pod shop/cart-1 1 app=cart";
const WAYPOINT: &str = "Pod shop/edge-1 1 app=edge,gateway.networking.k8s.io/gateway-name=edge";

fn istiod(env: &[(&'static str, &'static str)], mesh: &str) -> Istiod {
    let env = env.iter().copied().collect();
    let flags = Flags::of(Some(&Deployment { ready_replicas: 1, env }));
    Istiod { flags, mesh: MeshConfig::parse(mesh).expect("a mesh config"), ..Istiod::default() }
}

fn check(istiod: Istiod, subject: &Subject, policies: &[Arc<Object>], expected: &[&str]) {
    assert_eq!(codes(&context_of(istiod, policies), Kind::AuthorizationPolicy, subject), expected);
}

fn sidecar() -> Subject {
    workload(CART, Role::Sidecar)
}

fn ambient() -> Subject {
    Subject { is_ambient: true, ..workload(CART, Role::None) }
}

fn policy(name: &str, spec: &str) -> Arc<Object> {
    config(&format!("AuthorizationPolicy shop/{name} 1"), spec)
}

fn custom(name: &str, provider: &str) -> Arc<Object> {
    policy(name, &format!(r#"{{"action":"CUSTOM","provider":{{"name":"{provider}"}},"rules":[{{}}]}}"#))
}

fn dry_run(name: &str, spec: &str) -> Arc<Object> {
    annotated(&policy(name, spec), "istio.io/dry-run", "true")
}

const PROVIDERS: &str = "extensionProviders:\n- {name: opa, envoyExtAuthzGrpc: {service: opa.test}}\n\
                         - {name: oauth, envoyExtAuthzHttp: {service: oauth.test}}\n- {name: zipkin, zipkin: {service: x}}\n";

#[test]
fn a_custom_policy_asks_the_provider_of_the_mesh_configuration() {
    check(istiod(&[], PROVIDERS), &sidecar(), &[custom("a", "opa")], &["shop/a HOLDS_FOR_NAMESPACE"]);
    check(istiod(&[], PROVIDERS), &sidecar(), &[custom("a", "nobody")], &["shop/a PROVIDER_UNKNOWN"]);
    check(istiod(&[], PROVIDERS), &sidecar(), &[custom("a", "zipkin")], &["shop/a PROVIDER_UNKNOWN"]);
}

#[test]
fn two_providers_deny_all_that_they_are_asked_about_unless_the_flag_is_on() {
    let both = [custom("a", "opa"), custom("b", "oauth")];
    check(istiod(&[], PROVIDERS), &sidecar(), &both, &["shop/a SEVERAL_PROVIDERS", "shop/b SEVERAL_PROVIDERS"]);
    let on = istiod(&[("PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS", "true")], PROVIDERS);
    check(on, &sidecar(), &both, &["shop/a HOLDS_FOR_NAMESPACE", "shop/b HOLDS_FOR_NAMESPACE"]);
    let elsewhere = [custom("a", "opa"), config("AuthorizationPolicy plain/b 2", r#"{"action":"CUSTOM"}"#)];
    check(istiod(&[], PROVIDERS), &sidecar(), &elsewhere, &["shop/a HOLDS_FOR_NAMESPACE", "plain/b OTHER_NAMESPACE"]);
}

#[test]
fn providers_meet_at_one_service_of_a_waypoint_and_not_at_two() {
    let custom = |name: &str, provider: &str, target: &str| {
        let target = format!(r#""targetRefs":[{{"kind":"Service","name":"{target}"}}]"#);
        policy(name, &format!(r#"{{"action":"CUSTOM","provider":{{"name":"{provider}"}},"rules":[{{}}],{target}}}"#))
    };
    let check = |other, expected: &[&str]| {
        check(
            istiod(&[], PROVIDERS),
            &waypoint(),
            &[custom("a", "opa", "cart"), custom("b", "oauth", other)],
            expected,
        );
    };
    check("bank", &["shop/a TARGETS_SERVICE", "shop/b TARGETS_SERVICE"]);
    check("cart", &["shop/a SEVERAL_PROVIDERS", "shop/b SEVERAL_PROVIDERS"]);
}

#[test]
fn a_dry_run_is_reported_and_not_enforced() {
    check(Istiod::default(), &sidecar(), &[dry_run("a", r#"{"action":"DENY","rules":[{}]}"#)], &["shop/a DRY_RUN"]);
    let custom = annotated(&custom("a", "opa"), "istio.io/dry-run", "1");
    check(istiod(&[], PROVIDERS), &sidecar(), &[custom], &["shop/a DRY_RUN_CUSTOM"]);
    let unread = annotated(&policy("a", "{}"), "istio.io/dry-run", "yes");
    check(Istiod::default(), &sidecar(), &[unread], &["shop/a HOLDS_FOR_NAMESPACE"]);
}

#[test]
fn a_waypoint_with_layered_policies_enforces_selectors_on_connections() {
    let subject = workload(WAYPOINT, Role::Waypoint);
    let on = || istiod(&[("ENABLE_LAYERED_WAYPOINT_AUTHORIZATION_POLICIES", "true")], PROVIDERS);
    check(istiod(&[], ""), &subject, &[policy("a", "{}")], &["shop/a SELECTOR_ON_WAYPOINT"]);
    check(on(), &subject, &[policy("a", "{}")], &["shop/a CONNECTIONS_ONLY"]);
    check(on(), &subject, &[custom("a", "opa")], &["shop/a SELECTOR_ON_WAYPOINT"]);
    let other = r#"{"selector":{"matchLabels":{"app":"cart"}}}"#;
    check(on(), &subject, &[policy("a", other)], &["shop/a SELECTOR_ON_WAYPOINT"]);
}

fn steps(decision: &Decision) -> Vec<String> {
    decision.steps.iter().map(|asked| format!("{:?} {}", asked.step, asked.policy.name().name)).collect()
}

#[test]
fn a_request_is_decided_about_in_five_steps() {
    let objects = [
        policy("allow", r#"{"rules":[{}]}"#),
        policy("deny", r#"{"action":"DENY"}"#),
        policy("audit", r#"{"action":"AUDIT"}"#),
        config("RequestAuthentication shop/jwt 1", r#"{"jwtRules":[{}]}"#),
        custom("ask", "opa"),
    ];
    let decision = Decision::of(&context_of(istiod(&[], PROVIDERS), &objects), &sidecar());
    assert_eq!(steps(&decision), ["Custom ask", "Token jwt", "Audit audit", "Deny deny", "Allow allow"]);
    assert!(decision.denies_the_rest);
}

#[test]
fn only_an_enforced_allow_policy_denies_the_rest() {
    let denies = |policy| Decision::of(&context_of(Istiod::default(), &[policy]), &sidecar()).denies_the_rest;
    assert!(denies(policy("a", "{}")));
    assert!(!denies(policy("a", r#"{"action":"DENY"}"#)));
    assert!(!denies(dry_run("a", "{}")));
}

/// A waypoint of `shop` for its services `cart` and `bank`.
fn waypoint() -> Subject {
    let service = |name: &'static str| ConfigName { kind: Kind::Service, name: ObjectName::new("shop", name) };
    Subject { waypoint_services: ["cart", "bank"].map(service).to_vec(), ..workload(WAYPOINT, Role::Waypoint) }
}

fn about(asked: &Asked) -> String {
    let services = |of: &[ConfigName]| of.iter().map(|of| of.name.name.to_string()).collect::<Vec<_>>().join(" ");
    match &asked.about {
        About::Services(of) => format!("{} about {}", asked.policy.name().name, services(of)),
        other => format!("{} about {other:?}", asked.policy.name().name),
    }
}

#[test]
fn a_waypoint_decides_about_its_services_by_what_targets_them() {
    const EDGE: &str = r#"{"group":"gateway.networking.k8s.io","kind":"Gateway","name":"edge"}"#;
    const CART: &str = r#"{"kind":"Service","name":"cart"}"#;
    const BANK: &str = r#"{"kind":"Service","name":"bank"}"#;
    let policy = |name: &str, action: &str, targets: &str| {
        policy(name, &format!(r#"{{"action":"{action}","targetRefs":[{targets}]}}"#))
    };
    let decided = |objects: &[Arc<Object>]| {
        let decision = Decision::of(&context_of(Istiod::default(), objects), &waypoint());
        let guarded: Vec<_> = decision.guarded.iter().map(|of| of.name.to_string()).collect();
        (decision.steps.iter().map(about).collect::<Vec<_>>(), decision.denies_the_rest, guarded)
    };
    let of_services = [
        policy("both", "ALLOW", &format!("{CART},{BANK}")),
        policy("one", "DENY", CART),
        policy("other", "ALLOW", r#"{"kind":"Service","name":"other"}"#),
    ];
    let steps = ["one about cart", "both about cart bank"].map(str::to_owned).to_vec();
    assert_eq!(decided(&of_services), (steps, false, vec!["shop/bank".to_owned(), "shop/cart".to_owned()]));
    let of_all = [policy("all", "ALLOW", &format!("{CART},{EDGE}")), policy("one", "ALLOW", CART)];
    let steps = ["all about All", "one about cart"].map(str::to_owned).to_vec();
    assert_eq!(decided(&of_all), (steps, true, Vec::new()));
}

#[test]
fn a_waypoint_with_layered_policies_decides_about_connections_first() {
    let on = istiod(&[("ENABLE_LAYERED_WAYPOINT_AUTHORIZATION_POLICIES", "true")], "");
    let target = r#"{"action":"DENY","targetRefs":[{"kind":"Service","name":"cart"}]}"#;
    let objects = [policy("requests", target), policy("connections", "{}")];
    let decision = Decision::of(&context_of(on, &objects), &waypoint());
    let steps: Vec<_> = decision.steps.iter().map(about).collect();
    assert_eq!(steps, ["connections about Connections", "requests about cart"]);
    assert!(decision.denies_the_rest);
}

#[test]
fn a_service_of_a_waypoint_is_guarded_by_its_own_policy_whatever_is_decided_about_connections() {
    let on = istiod(&[("ENABLE_LAYERED_WAYPOINT_AUTHORIZATION_POLICIES", "true")], "");
    let for_http = r#""rules":[{"to":[{"operation":{"methods":["GET"]}}]}]"#;
    let of_cart = r#"{"rules":[{}],"targetRefs":[{"kind":"Service","name":"cart"}]}"#;
    let objects = [policy("own", of_cart), policy("connections", &format!("{{{for_http}}}"))];
    let decision = Decision::of(&context_of(on, &objects), &waypoint());
    assert_eq!(decision.guarded.iter().map(|of| of.name.to_string()).collect::<Vec<_>>(), ["shop/cart"]);
    assert!(decision.denies_connections, "no policy about connections has a rule for them");
}

#[test]
fn connections_are_denied_where_every_allow_policy_asks_for_http() {
    let denies = |policies: &[Arc<Object>]| {
        Decision::of(&context_of(Istiod::default(), policies), &sidecar()).denies_connections
    };
    let for_http = || policy("http", r#"{"rules":[{"to":[{"operation":{"methods":["GET"]}}]}]}"#);
    assert!(denies(&[for_http()]));
    assert!(denies(&[for_http(), policy("nobody", "{}")]));
    assert!(!denies(&[for_http(), policy("all", r#"{"rules":[{}]}"#)]));
    assert!(!denies(&[]));
}

#[test]
fn without_http_an_allow_policy_loses_rules_and_others_match_more() {
    let mesh = MeshConfig::parse(PROVIDERS).expect("a mesh config");
    let check = |spec: &str, expected| {
        let object = policy("a", spec);
        assert_eq!(without_http(&mesh, object.head().expect("a head")), expected, "{spec}");
    };
    let rules = |action: &str, rule: &str| format!(r#"{{"action":"{action}","rules":[{{}},{rule}]}}"#);
    let path = r#"{"to":[{"operation":{"paths":["/x"]}}]}"#;
    check(&rules("ALLOW", path), Shortened::Without(vec![1]));
    check(&rules("DENY", path), Shortened::Wider(vec![1]));
    check(&rules("ALLOW", r#"{"from":[{"source":{"notRequestPrincipals":["*"]}}]}"#), Shortened::Without(vec![1]));
    check(&rules("AUDIT", r#"{"when":[{"key":"request.headers[x]","values":["y"]}]}"#), Shortened::Wider(vec![1]));
    check(&rules("ALLOW", r#"{"from":[{"source":{"remoteIpBlocks":["10.0.0.0/8"]}}]}"#), Shortened::Same);
    check(r#"{"action":"CUSTOM","provider":{"name":"oauth"},"rules":[{}]}"#, Shortened::Ignored);
    check(r#"{"action":"CUSTOM","provider":{"name":"opa"},"rules":[{}]}"#, Shortened::Same);
    check(&rules("ALLOW", r#"{"when":[{"key":"connection.sni","values":["y"]}]}"#), Shortened::Same);
}

#[test]
fn ztunnel_enforces_policies_of_connections() {
    let selector = |app| policy(app, &format!(r#"{{"selector":{{"matchLabels":{{"app":"{app}"}}}}}}"#));
    let objects = [
        policy("all", "{}"),
        selector("cart"),
        selector("other"),
        config("AuthorizationPolicy istio-system/root 2", r#"{"rules":[{"when":[{"key":"source.ip"}]}]}"#),
        config("AuthorizationPolicy plain/far 3", "{}"),
    ];
    let expected = [
        "shop/all HOLDS_FOR_NAMESPACE",
        "shop/cart SELECTED",
        "shop/other NOT_SELECTED",
        "istio-system/root HOLDS_FOR_MESH",
        "plain/far OTHER_NAMESPACE",
    ];
    check(Istiod::default(), &ambient(), &objects, &expected);
}

#[test]
fn ztunnel_hears_nothing_of_targets_custom_and_audit_policies() {
    let target = policy("a", r#"{"targetRefs":[{"kind":"Service","name":"cart"}]}"#);
    check(Istiod::default(), &ambient(), &[target], &["shop/a AWAITS_WAYPOINT"]);
    check(Istiod::default(), &ambient(), &[custom("a", "opa")], &["shop/a ACTION_OF_WAYPOINT"]);
    check(Istiod::default(), &ambient(), &[policy("a", r#"{"action":"AUDIT"}"#)], &["shop/a ACTION_OF_WAYPOINT"]);
}

#[test]
fn ztunnel_enforces_http_rules_more_strictly() {
    let rules = |action: &str| {
        let rule =
            r#"{"to":[{"operation":{"methods":["GET"]}}],"when":[{"key":"source.ip"},{"key":"request.headers[x]"}]}"#;
        policy("a", &format!(r#"{{"action":"{action}","rules":[{rule}]}}"#))
    };
    check(Istiod::default(), &ambient(), &[rules("ALLOW")], &["shop/a STRICTER_ALLOW"]);
    check(Istiod::default(), &ambient(), &[rules("DENY")], &["shop/a STRICTER_DENY"]);
    let context = context_of(Istiod::default(), &[rules("DENY")]);
    let sentence = context.verdicts_on(Kind::AuthorizationPolicy, &ambient())[0].reason.to_string();
    assert!(sentence.contains("(methods, request.headers[x])"), "{sentence}");
}

#[test]
fn ztunnel_is_told_of_dry_runs_by_a_flag_only() {
    let on = istiod(&[("AMBIENT_ENABLE_DRY_RUN_AUTHORIZATION_POLICY", "true")], "");
    check(Istiod::default(), &ambient(), &[dry_run("a", "{}")], &["shop/a DRY_RUN_OF_WAYPOINT"]);
    check(on, &ambient(), &[dry_run("a", "{}")], &["shop/a DRY_RUN"]);
}

#[test]
fn an_empty_selector_selects_nobody_in_ambient() {
    check(Istiod::default(), &ambient(), &[policy("a", r#"{"selector":{}}"#)], &["shop/a EMPTY_SELECTOR_AMBIENT"]);
    check(Istiod::default(), &sidecar(), &[policy("a", r#"{"selector":{}}"#)], &["shop/a HOLDS_FOR_NAMESPACE"]);
}

#[test]
fn a_policy_affects_the_workloads_that_it_holds_for() {
    let object = policy("a", r#"{"selector":{"matchLabels":{"app":"cart"}}}"#);
    let context = context_of(Istiod::default(), &[Arc::clone(&object)]);
    let workloads = [sidecar(), ambient(), workload("Pod shop/other-1 1 app=other", Role::Sidecar)];
    let workloads: Subjects = workloads.into_iter().collect();
    let affected = context.affected(&object, &[&workloads]);
    assert_eq!(affected.iter().map(|of| of.verdict.reason.code()).collect::<Vec<_>>(), ["SELECTED", "SELECTED"]);
    let unknown = policy("b", "{}");
    assert!(context.affected(&unknown, &[&workloads]).is_empty());
}

#[test]
fn a_reason_tells_the_provider_the_action_and_the_target() {
    let sentence = |istiod, subject: &Subject, objects: &[Arc<Object>]| {
        context_of(istiod, objects).verdicts_on(Kind::AuthorizationPolicy, subject)[0].reason.to_string()
    };
    assert_eq!(
        sentence(istiod(&[], PROVIDERS), &sidecar(), &[custom("a", "nobody")]),
        "its provider \"nobody\" is no external authorizer of the mesh configuration: what it matches is denied"
    );
    assert_eq!(
        sentence(istiod(&[], PROVIDERS), &sidecar(), &[custom("a", "opa"), custom("b", "oauth")]),
        "its provider is opa, that of another policy oauth: istiod takes one for a workload and denies what either matches"
    );
    let target = policy("a", r#"{"targetRefs":[{"kind":"Service","name":"cart"}]}"#);
    assert_eq!(
        sentence(Istiod::default(), &ambient(), &[target]),
        "it targets Service cart: only a waypoint enforces it, ztunnel does not"
    );
    assert_eq!(sentence(Istiod::default(), &ambient(), &[custom("a", "x")]), "ztunnel knows no CUSTOM policies");
}
