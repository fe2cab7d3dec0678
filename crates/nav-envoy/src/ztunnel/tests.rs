use serde_json::{Value as Json, json};

use super::*;

fn decoded(dump: &Json) -> Ztunnel {
    Ztunnel::decode(dump.to_string().into())
}

#[test]
fn lists_and_maps_are_read_alike() {
    let (workload, service) =
        (json!({"uid": "a", "workloadIps": ["10.0.0.1"]}), json!({"name": "cart", "vips": ["n/10.1.0.1"]}));
    let map = decoded(&json!({"workloads": {"/10.0.0.1": workload}, "services": {"/10.1.0.1": service}}));
    let list = decoded(&json!({"workloads": [workload], "services": [service]}));
    assert_eq!(map, list);
    assert_eq!((map.workloads[0].uid.as_str(), map.services[0].vips.as_slice()), ("a", &["n/10.1.0.1".to_owned()][..]));
}

#[test]
fn ranges_of_addresses_are_texts_or_objects() {
    let service = |vip: Json| json!({"services": [{"cidrVips": [vip]}]});
    for vip in [json!("net/10.0.0.0/8"), json!({"network": "net", "cidr": "10.0.0.0/8"})] {
        assert_eq!(decoded(&service(vip)).services[0].cidr_vips, ["net/10.0.0.0/8"]);
    }
}

#[test]
fn gateways_are_texts_or_objects() {
    let workload = |destination: Json| json!({"workloads": [{"waypoint": {"destination": destination}}, {}]});
    let of =
        |destination| decoded(&workload(destination)).workloads.into_iter().map(|it| it.waypoint).collect::<Vec<_>>();
    assert_eq!(of(json!("/10.0.0.1")), [Some("/10.0.0.1".to_owned()), None]);
    assert_eq!(of(json!({"Hostname": "a/b"})), [Some(r#"{"Hostname":"a/b"}"#.to_owned()), None]);
}

#[test]
fn rules_of_policies_are_conditions() {
    let alternative = json!({"principals": [{"Exact": "a"}, {"Prefix": "b"}, {"Presence": {}}], "notDestinationPorts": [80],
        "sourceIps": ["10.0.0.0/8"], "namespaces": [], "serviceAccounts": [{"namespace": "shop", "serviceAccount": "cart"}]});
    let policy = json!({"policies": [{"name": "p", "rules": [[[alternative], []], []]}]});
    let rules = decoded(&policy).policies.remove(0).rules;
    assert_eq!((rules.len(), rules[0].len(), rules[0][0].len()), (2, 2, 1));
    let mut told: Vec<String> =
        rules[0][0][0].iter().map(|it| format!("{} {}", it.subject, it.values.join(", "))).collect();
    told.sort();
    let expected = [
        "notDestinationPorts 80",
        "principals exact a, prefix b, presence",
        "serviceAccounts shop/cart",
        "sourceIps 10.0.0.0/8",
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_broken_certificate_is_told_with_its_identity() {
    let ztunnel = decoded(
        &json!({"certificates": [{"identity": "spiffe://a", "state": {"Unavailable": "why"}, "certChain": [{"pem": "x"}]}]}),
    );
    assert_eq!(ztunnel.identities[0].state, r#"{"Unavailable":"why"}"#);
    assert_eq!(ztunnel.problems[0].at, "config_dump, certificates of spiffe://a");
    assert_eq!(ztunnel.problems[0].text, "there is no certificate in it");
}
