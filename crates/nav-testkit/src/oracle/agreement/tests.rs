use nav_mesh::istio::reason::Reason;
use nav_mesh::proxy::Role;
use nav_mesh::{Kind, ObjectName};

use super::*;
use crate::oracle::testing::{applies, excluded, istiod, object, subject};

fn evidence(names: &[(Kind, &'static str)]) -> Evidence {
    let mut evidence = Evidence::of(&[Kind::VirtualService, Kind::Sidecar]);
    for (kind, name) in names {
        evidence.add(ConfigName { kind: *kind, name: ObjectName::new("shop", *name) }, "sidecarz");
    }
    evidence
}

fn told(evidence: &Evidence, verdicts: &[Verdict], role: Role) -> Vec<String> {
    let differences = differences(&istiod(), &subject(role), verdicts, evidence);
    differences.iter().map(ToString::to_string).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn what_is_named_and_applies_is_agreed_on_and_so_is_what_does_neither() {
    let verdicts = [applies(Kind::Sidecar, "a", "{}"), excluded(Kind::Sidecar, "b")];
    assert_eq!(told(&evidence(&[(Kind::Sidecar, "a")]), &verdicts, Role::Sidecar), NONE);
}

#[test]
fn istioctl_names_policies_that_a_narrower_one_overrides() {
    let kind = Kind::PeerAuthentication;
    let config = ConfigName { kind, name: ObjectName::new("shop", "a") };
    let shadowed = [Verdict::new(&object(kind, "a", "{}"), Reason::NarrowerWins { by: config.clone() })];
    let named = |place: &str| {
        let mut evidence = Evidence::default();
        evidence.add(config.clone(), place);
        told(&evidence, &shadowed, Role::Sidecar)
    };
    assert_eq!(named("istioctl describe"), NONE);
    let wrong = "shop/cart-1: PeerAuthentication shop/a is named by configz; our verdict: NARROWER_WINS: \
                 PeerAuthentication shop/a is for fewer workloads and says the mode";
    assert_eq!(named("configz"), [wrong]);
    let elsewhere = [excluded(kind, "a")];
    let mut evidence = Evidence::default();
    evidence.add(config.clone(), "istioctl describe");
    assert_eq!(told(&evidence, &elsewhere, Role::Sidecar).len(), 1);
}

#[test]
fn what_is_named_has_to_apply() {
    let told = told(&evidence(&[(Kind::Sidecar, "a")]), &[excluded(Kind::Sidecar, "a")], Role::Sidecar);
    let verdict = "NO_PROXY: the workload has no proxy that could apply it";
    assert_eq!(told, [format!("shop/cart-1: Sidecar shop/a is named by sidecarz; our verdict: {verdict}")]);
}

#[test]
fn what_applies_has_to_be_named() {
    let told = told(&evidence(&[]), &[applies(Kind::Sidecar, "a", "{}")], Role::Sidecar);
    let verdict = "HOLDS_FOR_NAMESPACE: it holds for all workloads of namespace shop";
    assert_eq!(told, [format!("shop/cart-1: Sidecar shop/a is named nowhere; our verdict: {verdict}")]);
}

#[test]
fn what_applies_without_leaving_a_name_need_not_be_named() {
    let verdicts = [applies(Kind::Telemetry, "a", "{}"), applies(Kind::VirtualService, "delegate", "{}")];
    assert_eq!(told(&evidence(&[]), &verdicts, Role::Sidecar), NONE);
    let tcp = [applies(Kind::VirtualService, "a", r#"{"hosts":["a"],"tcp":[{}]}"#)];
    assert_eq!(told(&evidence(&[]), &tcp, Role::Gateway), NONE);
    assert_eq!(told(&evidence(&[]), &tcp, Role::Sidecar).len(), 1);
}

#[test]
fn an_extension_for_listeners_that_a_proxy_may_lack_need_not_be_named() {
    let unnamed = |spec: &str| {
        let plugins = [applies(Kind::WasmPlugin, "a", spec)];
        told(&Evidence::of(&[Kind::WasmPlugin]), &plugins, Role::Sidecar).len()
    };
    assert_eq!(unnamed(r#"{"match":[{"mode":"CLIENT"},{"ports":[{"number":80}]}]}"#), 0);
    assert_eq!(unnamed(r#"{"match":[{"mode":"CLIENT"},{"mode":"SERVER"}]}"#), 1);
    assert_eq!(unnamed("{}"), 1);
}

#[test]
fn each_object_has_one_verdict() {
    let twice = [excluded(Kind::Sidecar, "a"), excluded(Kind::Sidecar, "a")];
    assert_eq!(told(&evidence(&[]), &twice, Role::Sidecar), ["shop/cart-1: Sidecar shop/a has 2 verdicts"]);
    let none = told(&evidence(&[(Kind::Sidecar, "a")]), &[], Role::Sidecar);
    assert_eq!(none, ["shop/cart-1: Sidecar shop/a has 0 verdicts"]);
}
