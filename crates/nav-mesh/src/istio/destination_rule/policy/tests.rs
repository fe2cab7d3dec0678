use std::sync::Arc;

use super::*;
use crate::Object;
use crate::istio::flags;
use crate::istio::scope::Scope;
use crate::istio::testing::{config, context_of, istiod_with, pod, service, subject};

/// What requests of `shop/client` to `cart.shop` meet, a line for each port and subset.
fn lines(rules: &[(&str, &str)]) -> Vec<String> {
    lines_with(rules, &[])
}

fn lines_with(rules: &[(&str, &str)], policies: &[Arc<Object>]) -> Vec<String> {
    let rule = |(head, more): &(&str, &str)| {
        config(&format!("DestinationRule {head}"), &format!(r#"{{"host":"cart"{more}}}"#))
    };
    let others = [service("Service shop/cart 1", &[], &[(80, ""), (81, "")]), pod("Pod shop/client 1")];
    let objects: Vec<_> = rules.iter().map(rule).chain(others).chain(policies.iter().cloned()).collect();
    let (context, subject) =
        (context_of(istiod_with(flags::ALPHA_GATEWAY_API, true), &objects), subject(&objects, "shop/client"));
    let found = effective(&context, &Scope::of(&context, &subject), &subject, "cart.shop.svc.cluster.local");
    found.iter().map(line).collect()
}

fn line(of: &Effective) -> String {
    let subset = of.subset.as_ref().map_or("-", |subset| &subset.name);
    let settings =
        of.settings.iter().map(|setting| format!(" {}={} ({:?})", setting.name, setting.value, setting.level));
    format!("{} {subset}{}", of.port, settings.collect::<String>())
}

#[test]
fn a_port_s_policy_takes_the_place_of_the_destination_s_as_a_whole() {
    let policy = r#","trafficPolicy":{"loadBalancer":"lb","tls":"tls","tunnel":"t",
        "portLevelSettings":[{"port":{"number":81},"tls":"of-81"}]}"#;
    assert_eq!(
        lines(&[("shop/a 1", policy)]),
        [
            r#"80 - loadBalancer="lb" (Destination) tls="tls" (Destination) tunnel="t" (Destination)"#,
            r#"81 - tls="of-81" (Port)"#
        ]
    );
}

#[test]
fn a_subset_s_policy_goes_over_the_destination_s_block_by_block() {
    let policy = r#","trafficPolicy":{"loadBalancer":"lb","tls":"tls"},"subsets":[
        {"name":"v1","trafficPolicy":{"tls":"of-v1","portLevelSettings":[{"port":{"number":81},"outlierDetection":"of-v1-81"}]}},
        {"name":"v2"}]"#;
    let found = lines(&[("shop/a 1", policy)]);
    assert_eq!(found[1], r#"80 v1 loadBalancer="lb" (Destination) tls="of-v1" (Subset)"#);
    assert_eq!(found[2], r#"80 v2 loadBalancer="lb" (Destination) tls="tls" (Destination)"#);
    assert_eq!(found[4], r#"81 v1 outlierDetection="of-v1-81" (SubsetPort)"#);
}

#[test]
fn merged_rules_have_the_first_policy_whole_and_the_subsets_of_all() {
    let first = r#","subsets":[{"name":"v1","trafficPolicy":{"tls":"first"}}]"#;
    let second = r#","trafficPolicy":{"loadBalancer":"second"},
        "subsets":[{"name":"v1","trafficPolicy":{"tls":"second"}},{"name":"v2","trafficPolicy":{"tls":"v2"}}]"#;
    let third = r#","trafficPolicy":{"tls":"third"}"#;
    let found = lines(&[("shop/a 1", first), ("shop/b 2", second), ("shop/c 3", third)]);
    assert_eq!(
        found[..3],
        [
            r#"80 - loadBalancer="second" (Destination)"#,
            r#"80 v1 loadBalancer="second" (Destination) tls="first" (Subset)"#,
            r#"80 v2 loadBalancer="second" (Destination) tls="v2" (Subset)"#
        ]
    );
}

#[test]
fn policies_of_the_gateway_api_fill_what_no_rule_says_and_of_rules_the_newest_wins() {
    let target = r#""targetRefs":[{"group":"","kind":"Service","name":"cart","sectionName":"http-81"}]"#;
    let tls = format!(r#"{{{target},"validation":{{"hostname":"a.com","wellKnownCACertificates":"System"}}}}"#);
    let traffic = r#"{"targetRefs":[{"group":"","kind":"Service","name":"cart"}],
        "retryConstraint":{"budget":{"percent":30},"minRetryRate":{"count":5}}}"#;
    let policies =
        [config("BackendTLSPolicy shop/tls 9", &tls), config("XBackendTrafficPolicy shop/traffic 9", traffic)];
    let retries = r#"retryBudget={"budgetInterval":"10s","minRetryConcurrency":5,"percent":30} (Destination)"#;
    let of_81 = r#"81 - tls={"mode":"SIMPLE","sni":"a.com"} (Port)"#.to_owned();
    assert_eq!(lines_with(&[], &policies), [format!("80 - loadBalancer={{}} (Destination) {retries}"), of_81.clone()]);
    let older = ("shop/a 1", r#","trafficPolicy":{"loadBalancer":"older","tls":"older"}"#);
    let newer = ("shop/b 2", r#","trafficPolicy":{"loadBalancer":"newer"}"#);
    let merged = format!(r#"80 - loadBalancer="newer" (Destination) tls="older" (Destination) {retries}"#);
    assert_eq!(lines_with(&[older, newer], &policies), [merged, of_81]);
}

#[test]
fn without_a_rule_nothing_is_said() {
    assert!(lines(&[]).is_empty());
}
