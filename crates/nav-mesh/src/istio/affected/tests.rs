use super::*;
use crate::istio::context::Istiod;
use crate::istio::mesh_config::MeshConfig;
use crate::istio::testing::{config, context_of, http, pod, pod_with, service, subject};
use crate::proxy::Role;

/// Whom the first of these affects, and at which ends: `NAMESPACE/NAME SIDES CODE`.
fn affected_by(istiod: Istiod, objects: &[Arc<Object>]) -> Vec<String> {
    let context = context_of(istiod, objects);
    let pods = objects.iter().filter(|object| object.kind() == Kind::Pod);
    let subjects: Subjects = pods.map(|pod| subject(objects, &pod.name().to_string())).collect();
    let line = |of: &Affected<'_>| format!("{} {:?} {}", of.subject.name, of.sides, of.verdict.reason.code());
    context.affected(&objects[0], &[&subjects]).iter().map(line).collect()
}

fn affected(objects: &[Arc<Object>]) -> Vec<String> {
    affected_by(Istiod::default(), objects)
}

/// What a policy affects in a mesh with a server in `bank`, which has a service, and callers in `shop`.
fn affected_by_policy(policy: Arc<Object>, more: &[Arc<Object>]) -> Vec<String> {
    let mesh = [
        service("Service bank/ledger 1", &[("app", "ledger")], &[(80, "")]),
        pod("Pod bank/ledger-1 1 app=ledger"),
        pod("Pod shop/client-1 1 app=client"),
    ];
    affected(&[policy].into_iter().chain(mesh).chain(more.iter().cloned()).collect::<Vec<_>>())
}

fn policy(head: &str, spec: &str) -> Arc<Object> {
    config(&format!("PeerAuthentication {head}"), &format!("{{{spec}}}"))
}

const STRICT: &str = r#""mtls":{"mode":"STRICT"}"#;
const DISABLE: &str = r#""mtls":{"mode":"DISABLE"}"#;
const LEDGER: &str = r#""selector":{"matchLabels":{"app":"ledger"}}"#;

#[test]
fn a_namespace_s_policy_affects_its_workloads_and_the_callers_of_its_services() {
    let others = [
        pod_with("Pod shop/edge-1 1 app=edge", Role::Gateway),
        pod_with("Pod shop/ztunnel-1 1 app=ztunnel", Role::Ztunnel),
        pod("Pod plain/alone-1 1 app=alone"),
        config("Sidecar plain/default 1", r#"{"egress":[{"hosts":["./*"]}]}"#),
    ];
    assert_eq!(
        affected_by_policy(policy("bank/default 1", STRICT), &others),
        [
            "bank/ledger-1 [Server, Client] HOLDS_FOR_NAMESPACE",
            "shop/client-1 [Client] DECIDES_FOR_CALLERS",
            "shop/edge-1 [Client] DECIDES_FOR_CALLERS"
        ]
    );
}

#[test]
fn the_mesh_s_policy_affects_all_but_those_whose_servers_have_their_namespace_s() {
    let mesh = || policy("istio-system/default 1", STRICT);
    let all = ["bank/ledger-1 [Server, Client] HOLDS_FOR_MESH", "shop/client-1 [Server, Client] HOLDS_FOR_MESH"];
    assert_eq!(affected_by_policy(mesh(), &[]), all);
    let of_bank = policy("bank/default 2", STRICT);
    assert_eq!(affected_by_policy(mesh(), &[of_bank]), ["shop/client-1 [Server] HOLDS_FOR_MESH"]);
    let unset = policy("bank/default 2", "");
    assert_eq!(affected_by_policy(mesh(), &[unset]), all);
}

#[test]
fn a_policy_that_is_not_the_oldest_affects_nobody() {
    let younger = policy("bank/younger 2", STRICT);
    assert!(affected_by_policy(younger, &[policy("bank/older 1", DISABLE)]).is_empty());
}

#[test]
fn a_workload_s_policy_affects_callers_where_it_switches_mutual_tls_off() {
    let of = |spec: &str| affected_by_policy(policy("bank/ledger 1", &format!("{LEDGER},{spec}")), &[]);
    assert_eq!(of(STRICT), ["bank/ledger-1 [Server] SELECTED"]);
    let both = ["bank/ledger-1 [Server, Client] SELECTED", "shop/client-1 [Client] DECIDES_FOR_CALLERS"];
    assert_eq!(of(DISABLE), both);
    assert_eq!(of(&format!(r#"{STRICT},"portLevelMtls":{{"80":{{"mode":"DISABLE"}}}}"#)), both);
}

#[test]
fn what_is_outside_of_the_mesh_has_no_callers_with_mutual_tls() {
    let external = r#"{"hosts":["x.com"],"ports":[{"number":443,"protocol":"TLS"}]}"#;
    let entry = |location: &str| {
        let spec = external.replacen('{', &format!(r#"{{"location":"{location}","#), 1);
        let client = pod("Pod shop/client-1 1 app=client");
        affected(&[policy("bank/default 1", STRICT), config("ServiceEntry bank/x 1", &spec), client])
    };
    assert!(entry("MESH_EXTERNAL").is_empty());
    assert_eq!(entry("MESH_INTERNAL"), ["shop/client-1 [Client] DECIDES_FOR_CALLERS"]);
}

#[test]
fn without_automatic_mutual_tls_there_is_nothing_to_decide_for_callers() {
    let mesh = MeshConfig::parse("enableAutoMtls: false").expect("a mesh config");
    let objects = [policy("bank/default 1", STRICT), http("bank/ledger 1"), pod("Pod shop/client-1 1")];
    assert!(affected_by(Istiod { mesh, ..Istiod::default() }, &objects).is_empty());
}

#[test]
fn a_rule_affects_callers_and_with_a_policy_servers_too() {
    let rule = |more: &str| {
        let host = "ledger.bank.svc.cluster.local";
        affected_by_policy(config("DestinationRule bank/r 1", &format!(r#"{{"host":"{host}"{more}}}"#)), &[])
    };
    let callers = ["bank/ledger-1 [Client] SHAPES_REQUESTS", "shop/client-1 [Client] SHAPES_REQUESTS"];
    assert_eq!(rule(""), callers);
    let both = ["bank/ledger-1 [Server, Client] SHAPES_REQUESTS", callers[1]];
    assert_eq!(rule(r#","trafficPolicy":{}"#), both);
}

#[test]
fn other_kinds_do_not_tell_the_ends_apart() {
    let sidecar = config("Sidecar bank/default 1", "{}");
    assert_eq!(affected_by_policy(sidecar, &[]), ["bank/ledger-1 [] HOLDS_FOR_NAMESPACE"]);
}
