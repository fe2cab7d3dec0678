//! Policies of the Gateway API among users' rules: istiod makes rules of them that come first.

use super::*;
use crate::istio::testing::codes;

/// The verdicts for a client in `shop` on policies and rules for the service `ledger.bank`.
fn beside(objects: &[Arc<Object>], kind: Kind) -> Vec<String> {
    let others = [http("bank/ledger 1"), pod("Pod shop/client 1 app=client")];
    let objects: Vec<_> = objects.iter().cloned().chain(others).collect();
    codes(&context(&objects), kind, &subject(&objects, "shop/client"))
}

fn tls() -> Arc<Object> {
    let spec = r#"{"targetRefs":[{"group":"","kind":"Service","name":"ledger"}],"validation":{"hostname":"a.com"}}"#;
    config("BackendTLSPolicy bank/tls 5", spec)
}

fn rule(head: &str, more: &str) -> Arc<Object> {
    config(&format!("DestinationRule {head}"), &format!(r#"{{"host":"{LEDGER}"{more}}}"#))
}

#[test]
fn a_policy_of_the_service_s_namespace_comes_before_the_root_s_rules() {
    let objects = [tls(), rule("istio-system/r 1", "")];
    assert_eq!(beside(&objects, Kind::DestinationRule), ["istio-system/r OTHER_RULE"]);
    assert_eq!(beside(&objects, Kind::BackendTlsPolicy), ["bank/tls SHAPES_REQUESTS"]);
}

#[test]
fn a_rule_of_the_client_s_namespace_comes_before_a_policy() {
    let objects = [tls(), rule("shop/s 1", "")];
    assert_eq!(beside(&objects, Kind::DestinationRule), ["shop/s SHAPES_REQUESTS"]);
    assert_eq!(beside(&objects, Kind::BackendTlsPolicy), ["bank/tls OTHER_RULE"]);
}

#[test]
fn a_policy_merges_with_a_rule_that_says_no_export_to() {
    let objects = [tls(), rule("bank/b 1", r#","trafficPolicy":{"tls":{}}"#)];
    assert_eq!(beside(&objects, Kind::DestinationRule), ["bank/b SHAPES_REQUESTS"]);
    assert_eq!(beside(&objects, Kind::BackendTlsPolicy), ["bank/tls SHAPES_REQUESTS"]);
}

#[test]
fn of_a_policy_and_a_rule_with_export_to_the_rule_counts() {
    let objects = [tls(), rule("bank/b 1", r#","exportTo":["*"]"#)];
    assert_eq!(beside(&objects, Kind::DestinationRule), ["bank/b SHAPES_REQUESTS"]);
    assert_eq!(beside(&objects, Kind::BackendTlsPolicy), ["bank/tls OTHER_RULE"]);
}
