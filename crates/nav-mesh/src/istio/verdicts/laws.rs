//! What holds for every mesh.

use proptest::prelude::*;

use super::*;
use crate::istio::subjects::Subjects;
use crate::istio::testing::{config, context, http, pod, subject};
use crate::istio::verdict::Side;

const PODS: [&str; 4] = ["shop/client", "shop/other", "bank/client", "bank/other"];
const NAMESPACES: [&str; 3] = ["istio-system", "bank", "shop"];
const HOSTS: [&str; 7] =
    ["*", "*.com", "a.com", "*.a.com", "x.a.com", "cart.shop.svc.cluster.local", "*.shop.svc.cluster.local"];
const EXPORTS: [&str; 5] = ["", r#""*""#, r#"".""#, r#""shop""#, r#"".","bank""#];
const PROTOCOLS: [&str; 3] = ["HTTP", "TCP", "TLS"];
const EGRESS: [&str; 6] = [
    r#""egress":[{"hosts":["*/*"]}]"#,
    r#""egress":[{"hosts":["./*"]}]"#,
    r#""egress":[{"hosts":["*/a.com"]}]"#,
    r#""egress":[{"hosts":["bank/*"]}]"#,
    r#""workloadSelector":{"labels":{"app":"client"}},"egress":[{"hosts":["*/*"]}]"#,
    r#""workloadSelector":{"labels":{"app":"client"}},"egress":[{"hosts":["./*"]}]"#,
];
const MODES: [&str; 5] = [
    r#""mtls":{"mode":"STRICT"}"#,
    r#""mtls":{"mode":"UNSET"}"#,
    r#""selector":{"matchLabels":{"app":"client"}}"#,
    r#""selector":{"matchLabels":{"app":"client"}},"mtls":{"mode":"DISABLE"}"#,
    r#""selector":{"matchLabels":{"app":"other"}},"portLevelMtls":{"80":{"mode":"STRICT"}}"#,
];
const DELEGATES: [&str; 3] =
    [r#"{"name":"o0"}"#, r#"{"name":"o1","namespace":"bank"}"#, r#"{"name":"o2","namespace":"shop"}"#];
const MATCHES: [&str; 5] = [
    "{}",
    r#"{"sourceLabels":{"app":"client"}}"#,
    r#"{"sourceNamespace":"shop"}"#,
    r#"{"port":80}"#,
    r#"{"gateways":["edge"]}"#,
];

fn one_of(choices: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(choices)
}

/// A namespace, a host, what else distinguishes an object, whom it is exported to, and an age.
fn object(
    kind: &'static str,
    spec: fn(&str, &str, &str) -> String,
    more: &'static [&'static str],
) -> BoxedStrategy<Arc<Object>> {
    let parts = (one_of(&NAMESPACES), one_of(&HOSTS), one_of(more), one_of(&EXPORTS), 0..4, 0..3);
    let made = move |(namespace, host, more, export_to, age, name): (&str, &str, &str, &str, i32, i32)| {
        config(&format!("{kind} {namespace}/o{name} {age}"), &spec(host, more, export_to))
    };
    parts.prop_map(made).boxed()
}

fn route(host: &str, matched: &str, export_to: &str) -> String {
    let to = r#""route":[{"destination":{"host":"a.com"}}]"#;
    format!(
        r#"{{"hosts":["{host}","cart"],"exportTo":[{export_to}],"http":[{{"match":[{matched}],{to}}}],
            "tcp":[{{"match":[{matched}],{to}}}],"tls":[{{"match":[{matched}],{to}}}]}}"#
    )
}

fn rule(host: &str, more: &str, export_to: &str) -> String {
    format!(r#"{{"host":"{host}","exportTo":[{export_to}]{more}}}"#)
}

fn entry(host: &str, protocol: &str, export_to: &str) -> String {
    format!(r#"{{"hosts":["{host}"],"exportTo":[{export_to}],"ports":[{{"number":80,"protocol":"{protocol}"}}]}}"#)
}

fn sidecar(_: &str, egress: &str, _: &str) -> String {
    format!("{{{egress}}}")
}

fn peer(_: &str, mode: &str, _: &str) -> String {
    format!("{{{mode}}}")
}

fn root(host: &str, delegate: &str, export_to: &str) -> String {
    let http = format!(r#"[{{"match":[{{"port":80}}],"delegate":{delegate}}}]"#);
    format!(r#"{{"hosts":["{host}"],"exportTo":[{export_to}],"http":{http}}}"#)
}

fn delegate(_: &str, matched: &str, export_to: &str) -> String {
    let to = r#""route":[{"destination":{"host":"a.com"}}]"#;
    format!(r#"{{"exportTo":[{export_to}],"http":[{{"match":[{matched}],{to}}}]}}"#)
}

fn mesh() -> impl Strategy<Value = Vec<Arc<Object>>> {
    const MORE: [&str; 3] = ["", r#","workloadSelector":{"matchLabels":{"app":"client"}}"#, r#","trafficPolicy":{}"#];
    let any = prop_oneof![
        object("VirtualService", route, &MATCHES),
        object("DestinationRule", rule, &MORE),
        object("ServiceEntry", entry, &PROTOCOLS),
        object("Sidecar", sidecar, &EGRESS),
        object("PeerAuthentication", peer, &MODES),
        object("VirtualService", root, &DELEGATES),
        object("VirtualService", delegate, &MATCHES),
    ];
    let pods = || PODS.iter().map(|name| pod(&format!("Pod {name} 1 app={}", name.split_once('/').expect("a name").1)));
    let fixed = move || pods().chain([http("shop/cart 1")]);
    prop::collection::vec(any, 1..14).prop_map(move |objects| objects.into_iter().chain(fixed()).collect())
}

proptest! {
    #[test]
    fn an_object_judged_alone_has_the_verdict_that_it_has_among_all(objects in mesh()) {
        let context = context(&objects);
        for subject in PODS.map(|name| subject(&objects, name)) {
            for verdict in context.verdicts(&subject) {
                let alone = context.verdict(&verdict.object, &subject).expect("a verdict");
                prop_assert_eq!(alone.reason.code(), verdict.reason.code(), "{}", verdict.object.name());
            }
        }
    }

    #[test]
    fn an_object_affects_just_those_to_which_it_applies_alone(objects in mesh()) {
        let context = context(&objects);
        let subjects: Subjects = PODS.iter().map(|name| subject(&objects, name)).collect();
        for object in objects.iter().filter(|object| object.kind().is_config()) {
            let told = |verdict: &Verdict, subject: &Subject| format!("{} {}", subject.name, verdict.reason.code());
            let affected = context.affected(object, &[&subjects]);
            // Callers take no PeerAuthentication themselves.
            let is_server = |sides: &[Side]| object.kind() != Kind::PeerAuthentication || sides.contains(&Side::Server);
            let affected = affected.iter().filter(|of| is_server(of.sides));
            let affected: Vec<_> = affected.map(|of| told(&of.verdict, of.subject)).collect();
            let alone = subjects.iter().filter_map(|subject| Some((context.verdict(object, subject)?, subject)));
            let applying = alone.filter(|(verdict, _)| verdict.applies()).map(|(verdict, subject)| told(&verdict, subject));
            prop_assert_eq!(affected, applying.collect::<Vec<_>>(), "{}", object.name());
        }
    }
}
