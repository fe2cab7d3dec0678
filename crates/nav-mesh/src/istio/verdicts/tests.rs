use super::*;
use crate::istio::subjects::Subjects;
use crate::istio::testing::{config, context, http, pod, service, subject};

/// Objects of every kind that can be judged alone, and pods that they affect differently.
fn mesh() -> Vec<Arc<Object>> {
    let ledger = "ledger.bank.svc.cluster.local";
    vec![
        http("bank/ledger 1"),
        service("Service shop/cart 1", &[("app", "cart")], &[(80, "")]),
        config(
            "ServiceEntry bank/x 1",
            r#"{"hosts":["x.com","*.y.com"],"ports":[{"number":443,"protocol":"TLS"}],
            "workloadSelector":{"labels":{"app":"vm"}},"exportTo":["bank"]}"#,
        ),
        config("WorkloadEntry bank/vm 1", r#"{"labels":{"app":"vm"}}"#),
        config("WorkloadGroup bank/vms 1", "{}"),
        config("Sidecar shop/cart 1", r#"{"workloadSelector":{"labels":{"app":"cart"}},"egress":[{"hosts":["./*"]}]}"#),
        config("Sidecar istio-system/default 1", r#"{"egress":[{"hosts":["*/*","~plain/*"]}]}"#),
        config(
            "VirtualService bank/older 1",
            &format!(r#"{{"hosts":["{ledger}"],"http":[{{"delegate":{{"name":"leaf"}}}}]}}"#),
        ),
        config("VirtualService bank/leaf 1", r#"{"http":[{"match":[{"sourceLabels":{"app":"client"}}]}]}"#),
        config("VirtualService bank/wide 2", r#"{"hosts":["*.bank.svc.cluster.local","nothing.com"],"http":[{}]}"#),
        config(
            "VirtualService shop/tls 3",
            r#"{"hosts":["a.y.com"],"tls":[{"match":[{"sniHosts":["a.y.com"]}],
            "route":[{"destination":{"host":"x.com"}}]}]}"#,
        ),
        config("DestinationRule bank/exact 1", &format!(r#"{{"host":"{ledger}","exportTo":["bank","shop"]}}"#)),
        config("DestinationRule istio-system/wide 1", r#"{"host":"*.local","trafficPolicy":{"tls":{}}}"#),
        config(
            "DestinationRule shop/cart 1",
            &format!(r#"{{"host":"{ledger}","workloadSelector":{{"matchLabels":{{"app":"cart"}}}}}}"#),
        ),
        pod("Pod shop/cart 1 app=cart"),
        pod("Pod shop/client 1 app=client"),
        pod("Pod bank/client 1 app=client"),
        pod("Pod plain/client 1 app=other"),
    ]
}

const PODS: [&str; 4] = ["shop/cart", "shop/client", "bank/client", "plain/client"];

#[test]
fn an_object_judged_alone_has_the_verdict_that_it_has_among_all() {
    let objects = mesh();
    let context = context(&objects);
    for name in PODS {
        let subject = subject(&objects, name);
        for verdict in context.verdicts(&subject) {
            let alone = context.verdict(&verdict.object, &subject).expect("a verdict");
            assert_eq!(alone.reason, verdict.reason, "{} for {name}", verdict.object.name());
        }
    }
}

#[test]
fn every_object_has_exactly_one_verdict() {
    let objects = mesh();
    let verdicts = context(&objects).verdicts(&subject(&objects, "shop/cart"));
    let mut found: Vec<_> =
        verdicts.iter().map(|verdict| (verdict.object.kind(), verdict.object.name().clone())).collect();
    found.sort();
    let mut expected: Vec<_> = objects.iter().map(|object| (object.kind(), object.name().clone())).collect();
    expected.retain(|(kind, _)| kind.is_config());
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn the_workloads_that_an_object_affects_are_those_it_applies_to() {
    let objects = mesh();
    let context = context(&objects);
    let subjects: Subjects = PODS.iter().map(|name| subject(&objects, name)).collect();
    let affected = |kind: Kind, name: &str| -> Vec<String> {
        let object = objects.iter().find(|object| object.kind() == kind && object.name().to_string() == name);
        let found = context.affected(object.expect("an object of the mesh"), &[&subjects]);
        found.iter().map(|of| of.subject.name.to_string()).collect()
    };
    assert_eq!(affected(Kind::Sidecar, "istio-system/default"), ["shop/client", "bank/client", "plain/client"]);
    assert_eq!(affected(Kind::DestinationRule, "bank/exact"), ["bank/client"]);
    assert_eq!(affected(Kind::VirtualService, "bank/leaf"), ["shop/client", "bank/client"]);
    assert_eq!(affected(Kind::WorkloadEntry, "bank/vm"), ["bank/client"]);
}
