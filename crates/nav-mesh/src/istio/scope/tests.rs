use super::*;
use crate::Object;
use crate::istio::testing::{config, context, http, pod, pod_with, service, subject};

/// What a host means to the pod `shop/client` among these: the object that defines it, and its ports.
fn seen(objects: &[Arc<Object>], host: &str) -> Option<(String, Vec<u16>)> {
    let mut objects = objects.to_vec();
    objects.push(pod("Pod shop/client 1 app=client"));
    let (context, subject) = (context(&objects), subject(&objects, "shop/client"));
    let scope = Scope::of(&context, &subject);
    let service = scope.service(host)?;
    let ports = service.ports.iter().map(|port| port.number).collect();
    Some((scope.get(&service).object.name().to_string(), ports))
}

fn entry(head: &str, ports: &[u16]) -> Arc<Object> {
    let ports: Vec<String> = ports.iter().map(|port| format!(r#"{{"number":{port},"protocol":"HTTP"}}"#)).collect();
    config(&format!("ServiceEntry {head}"), &format!(r#"{{"hosts":["x.com"],"ports":[{}]}}"#, ports.join(",")))
}

fn sidecar(egress: &str) -> Arc<Object> {
    config("Sidecar shop/default 1", &format!(r#"{{"egress":[{egress}]}}"#))
}

const LEDGER: &str = "ledger.bank.svc.cluster.local";

#[test]
fn without_a_sidecar_all_that_is_exported_is_seen() {
    assert_eq!(seen(&[http("bank/ledger 1")], LEDGER), Some(("bank/ledger".into(), vec![80])));
    assert_eq!(seen(&[], LEDGER), None);
}

#[test]
fn a_sidecar_imports_what_its_egress_hosts_name() {
    let ledger = || http("bank/ledger 1");
    assert!(seen(&[ledger(), sidecar(r#"{"hosts":["./*"]}"#)], LEDGER).is_none());
    assert!(seen(&[ledger(), sidecar(r#"{"hosts":["bank/*"]}"#)], LEDGER).is_some());
    assert!(seen(&[ledger(), sidecar(r#"{"hosts":["*/*","~bank/*"]}"#)], LEDGER).is_none());
}

#[test]
fn a_listener_with_a_port_imports_just_this_port() {
    let two = || service("Service bank/ledger 1", &[], &[(80, ""), (9000, "")]);
    let at = |port| sidecar(&format!(r#"{{"port":{{"number":{port},"protocol":"HTTP"}},"hosts":["*/*"]}}"#));
    assert_eq!(seen(&[two(), at(9000)], LEDGER), Some(("bank/ledger".into(), vec![9000])));
    assert_eq!(seen(&[two(), at(1)], LEDGER), None);
    let both = sidecar(
        r#"{"port":{"number":9000,"protocol":"HTTP"},"hosts":["*/*"]},{"port":{"number":80,"protocol":"HTTP"},"hosts":["*/*"]}"#,
    );
    assert_eq!(seen(&[two(), both], LEDGER), Some(("bank/ledger".into(), vec![9000, 80])));
    let proxy = sidecar(r#"{"port":{"number":7000,"protocol":"HTTP_PROXY"},"hosts":["*/*"]}"#);
    assert_eq!(seen(&[two(), proxy], LEDGER), Some(("bank/ledger".into(), vec![80, 9000])));
}

#[test]
fn where_an_imported_virtual_service_leads_is_seen_too() {
    let objects = |route: &str| {
        let leading = format!(r#"{{"hosts":["cart"],"http":[{route}]}}"#);
        [
            service("Service bank/ledger 1", &[], &[(80, ""), (9000, "")]),
            sidecar(r#"{"hosts":["./*"]}"#),
            config("VirtualService shop/leading 1", &leading),
        ]
    };
    let to = |port: &str| format!(r#""route":[{{"destination":{{"host":"{LEDGER}"{port}}}}}]"#);
    let found = |route: &str| seen(&objects(route), LEDGER).map(|(_, ports)| ports);
    assert_eq!(found(&format!("{{{}}}", to(""))), Some(vec![80, 9000]));
    assert_eq!(found(&format!("{{{}}}", to(r#","port":{"number":9000}"#))), Some(vec![9000]));
    assert_eq!(found(&format!("{{{}}}", to(r#","port":{"number":1}"#))), None);
    assert_eq!(found(&format!(r#"{{"mirror":{{"host":"{LEDGER}"}}}}"#)), Some(vec![80, 9000]));
    assert_eq!(found(&format!(r#"{{"match":[{{"sourceNamespace":"plain"}}],{}}}"#, to(""))), None);
}

#[test]
fn where_a_route_of_an_imported_service_leads_is_seen_too() {
    let to = r#""backendRefs":[{"name":"ledger","namespace":"bank","port":9000}]"#;
    let parent = r#"[{"group":"","kind":"Service","name":"cart"}]"#;
    let route = config("HTTPRoute shop/leading 1", &format!(r#"{{"parentRefs":{parent},"rules":[{{{to}}}]}}"#));
    let ledger = || service("Service bank/ledger 1", &[], &[(80, ""), (9000, "")]);
    let found = |egress: &str| {
        seen(&[ledger(), http("shop/cart 1"), Arc::clone(&route), sidecar(egress)], LEDGER).map(|(_, ports)| ports)
    };
    assert_eq!(found(r#"{"hosts":["./*"]}"#), Some(vec![9000]));
    assert_eq!(found(r#"{"hosts":["./other.com"]}"#), None);
}

#[test]
fn a_host_of_several_namespaces_is_the_own_s_else_the_oldest_s() {
    let objects = [entry("bank/older 1", &[80]), entry("plain/younger 2", &[80])];
    assert_eq!(seen(&objects, "x.com").map(|(name, _)| name), Some("bank/older".into()));
    let objects = [entry("bank/older 1", &[80]), entry("shop/own 2", &[80])];
    assert_eq!(seen(&objects, "x.com").map(|(name, _)| name), Some("shop/own".into()));
}

#[test]
fn kubernetes_service_comes_before_an_older_entry_of_its_host() {
    let squatter = config(
        "ServiceEntry plain/squatter 1",
        &format!(r#"{{"hosts":["{LEDGER}"],"ports":[{{"number":81,"protocol":"HTTP"}}]}}"#),
    );
    assert_eq!(seen(&[squatter, http("bank/ledger 2")], LEDGER), Some(("bank/ledger".into(), vec![80])));
}

#[test]
fn entries_of_a_host_and_namespace_join_their_ports_if_they_are_alike() {
    let objects = [entry("bank/a 1", &[80]), entry("bank/b 2", &[81])];
    assert_eq!(seen(&objects, "x.com"), Some(("bank/a".into(), vec![80, 81])));
    let other = config(
        "ServiceEntry bank/c 3",
        r#"{"hosts":["x.com"],"resolution":"DNS","ports":[{"number":82,"protocol":"HTTP"}]}"#,
    );
    assert_eq!(seen(&[entry("bank/a 1", &[80]), other], "x.com"), Some(("bank/a".into(), vec![80])));
    let public = config(
        "ServiceEntry bank/c 3",
        r#"{"hosts":["x.com"],"exportTo":["*"],"ports":[{"number":82,"protocol":"HTTP"}]}"#,
    );
    assert_eq!(seen(&[entry("bank/a 1", &[80]), public], "x.com"), Some(("bank/a".into(), vec![80])));
}

#[test]
fn a_gateway_sees_all_that_is_exported_whatever_the_namespace_s_sidecar_says() {
    let objects = [http("bank/ledger 1"), sidecar(r#"{"hosts":["./*"]}"#), pod_with("Pod shop/edge 1", Role::Gateway)];
    let (context, subject) = (context(&objects), subject(&objects, "shop/edge"));
    assert!(Scope::of(&context, &subject).service(LEDGER).is_some());
}
