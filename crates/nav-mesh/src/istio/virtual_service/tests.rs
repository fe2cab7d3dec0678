use std::sync::Arc;

use super::*;
use crate::Object;
use crate::istio::context::Istiod;
use crate::istio::mesh_config::MeshConfig;
use crate::istio::testing::{cluster, config, context, http, judged_by, pod, pod_with, service};

const LEDGER: &str = "ledger.bank.svc.cluster.local";

/// The verdicts for the pod `shop/client`, which sees the service `ledger.bank` on HTTP port 80.
fn verdicts_by(istiod: Istiod, objects: &[Arc<Object>]) -> Vec<String> {
    let others = [http("bank/ledger 1"), pod("Pod shop/client 1 app=client")];
    let objects: Vec<_> = objects.iter().cloned().chain(others).collect();
    judged_by(istiod, Kind::VirtualService, &objects, "shop/client")
}

fn verdicts(objects: &[Arc<Object>]) -> Vec<String> {
    verdicts_by(Istiod::default(), objects)
}

/// A VirtualService with a host and one route, of which `more` says the rest of the spec.
fn route(head: &str, host: &str, more: &str) -> Arc<Object> {
    let spec = format!(r#"{{"hosts":["{host}"],"http":[{{"route":[{{"destination":{{"host":"x"}}}}]}}]{more}}}"#);
    config(&format!("VirtualService {head}"), &spec)
}

/// One whose route has this match.
fn matching(matched: &str) -> Arc<Object> {
    let spec = format!(r#"{{"hosts":["{LEDGER}"],"http":[{{"match":[{matched}]}}]}}"#);
    config("VirtualService bank/r 1", &spec)
}

#[test]
fn a_route_of_a_service_that_is_seen_applies() {
    assert_eq!(verdicts(&[route("bank/r 1", "ledger", "")]), ["bank/r ROUTES_HOST"]);
    assert_eq!(verdicts(&[route("bank/r 1", "*.bank.svc.cluster.local", "")]), ["bank/r ROUTES_HOST"]);
}

#[test]
fn the_routes_of_a_host_are_known_by_port() {
    let objects = [
        http("bank/ledger 1"),
        matching(r#"{"port":80}"#),
        route("bank/wide 1", "*.bank.svc.cluster.local", ""),
        pod("Pod shop/client 1"),
    ];
    let (index, east) = (cluster(&objects), "east".parse().expect("an id"));
    let istiod = context(&objects);
    let subject = istiod.subject(&east, &index, &ObjectName::new("shop", "client")).expect("a pod");
    let named = |host: &str| {
        let ports = by_port(&istiod, &subject, host).into_iter();
        ports.map(|(port, names)| (port, names.first().expect("one").name.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(named(LEDGER), [(80, "bank/r".to_owned())]);
    assert_eq!(named("other.bank.svc.cluster.local"), []);
}

#[test]
fn a_route_that_is_not_exported_to_the_workload_does_not_apply() {
    assert_eq!(verdicts(&[route("bank/r 1", LEDGER, r#","exportTo":["."]"#)]), ["bank/r NOT_EXPORTED"]);
    assert_eq!(verdicts(&[route("shop/r 1", LEDGER, r#","exportTo":["~"]"#)]), ["shop/r NOT_EXPORTED"]);
    let mesh = MeshConfig::parse("defaultVirtualServiceExportTo: ['.']").expect("a mesh config");
    let istiod = Istiod { mesh, ..Istiod::default() };
    assert_eq!(verdicts_by(istiod, &[route("bank/r 1", LEDGER, "")]), ["bank/r NOT_EXPORTED"]);
}

#[test]
fn a_route_of_gateways_only_is_not_for_sidecars() {
    assert_eq!(verdicts(&[route("bank/r 1", LEDGER, r#","gateways":["edge"]"#)]), ["bank/r NOT_ON_MESH"]);
    assert_eq!(verdicts(&[route("bank/r 1", LEDGER, r#","gateways":["edge","mesh"]"#)]), ["bank/r ROUTES_HOST"]);
}

#[test]
fn a_route_whose_hosts_the_sidecar_does_not_import_does_not_apply() {
    let sidecar = config("Sidecar shop/default 1", r#"{"egress":[{"hosts":["./*"]}]}"#);
    assert_eq!(verdicts(&[route("bank/r 1", LEDGER, ""), sidecar]), ["bank/r NOT_IMPORTED"]);
}

#[test]
fn a_route_is_for_the_workloads_that_its_matches_name() {
    let check = |matched: &str, expected: &str| {
        assert_eq!(verdicts(&[matching(matched)]), [format!("bank/r {expected}")], "{matched}");
    };
    check(r#"{"sourceLabels":{"app":"client"}}"#, "ROUTES_HOST");
    check(r#"{"sourceLabels":{"app":"other"}}"#, "NO_ROUTE_FOR_WORKLOAD");
    check(r#"{"sourceLabels":{"app":"other"}},{"port":80}"#, "ROUTES_HOST");
    check(r#"{"sourceNamespace":"shop"}"#, "ROUTES_HOST");
    check(r#"{"sourceNamespace":"bank"}"#, "NO_ROUTE_FOR_WORKLOAD");
    check(r#"{"port":80}"#, "ROUTES_HOST");
    check(r#"{"port":81}"#, "NO_ROUTE_FOR_WORKLOAD");
    check(r#"{"gateways":["edge"]}"#, "NO_ROUTE_FOR_WORKLOAD");
}

#[test]
fn a_match_that_names_gateways_ignores_source_labels_and_namespace() {
    let matched = r#"{"gateways":["mesh"],"sourceLabels":{"app":"other"},"sourceNamespace":"bank"}"#;
    assert_eq!(verdicts(&[matching(matched)]), ["bank/r ROUTES_HOST"]);
}

#[test]
fn of_two_with_one_host_the_private_comes_first_then_the_named_then_the_public_then_the_older() {
    let private = || route("shop/private 4", LEDGER, r#","exportTo":["."]"#);
    let named = || route("bank/named 3", LEDGER, r#","exportTo":["shop"]"#);
    let public = || route("bank/public 2", LEDGER, "");
    let oldest = || route("plain/oldest 1", LEDGER, "");
    let winner = |objects: &[Arc<Object>]| {
        let found = verdicts(objects);
        assert_eq!(found.iter().filter(|line| line.ends_with("HOST_TAKEN")).count(), objects.len() - 1, "{found:?}");
        found.into_iter().find(|line| line.ends_with("ROUTES_HOST")).expect("a winner")
    };
    assert_eq!(winner(&[private(), named(), public(), oldest()]), "shop/private ROUTES_HOST");
    assert_eq!(winner(&[named(), public(), oldest()]), "bank/named ROUTES_HOST");
    assert_eq!(winner(&[public(), oldest()]), "plain/oldest ROUTES_HOST");
}

#[test]
fn an_older_one_without_a_route_for_the_workload_leaves_the_host_to_the_next() {
    let found = verdicts(&[matching(r#"{"sourceNamespace":"bank"}"#), route("bank/next 2", LEDGER, "")]);
    assert_eq!(found, ["bank/r NO_ROUTE_FOR_WORKLOAD", "bank/next ROUTES_HOST"]);
}

#[test]
fn two_may_share_a_host_if_each_has_a_port_of_its_own() {
    let of = |head: &str, port: u16| {
        let spec = format!(r#"{{"hosts":["x.com"],"http":[{{"match":[{{"port":{port}}}]}}]}}"#);
        config(head, &spec)
    };
    let entry = r#"{"hosts":["x.com"],"ports":[{"number":81,"protocol":"HTTP"},{"number":82,"protocol":"HTTP"}]}"#;
    let objects =
        [of("VirtualService bank/a 1", 81), of("VirtualService bank/b 2", 82), config("ServiceEntry bank/x 1", entry)];
    assert_eq!(verdicts(&objects), ["bank/a ROUTES_HOST", "bank/b ROUTES_HOST"]);
}

#[test]
fn an_exact_host_comes_before_an_older_wildcard_even_if_it_has_no_route_for_the_workload() {
    let wide = || route("bank/wide 0", "*.bank.svc.cluster.local", "");
    assert_eq!(verdicts(&[wide(), route("bank/exact 2", LEDGER, "")])[1], "bank/exact ROUTES_HOST");
    let found = verdicts(&[wide(), matching(r#"{"sourceNamespace":"bank"}"#)]);
    assert_eq!(found, ["bank/wide HOST_TAKEN", "bank/r NO_ROUTE_FOR_WORKLOAD"]);
}

#[test]
fn a_host_that_is_no_service_is_routed_on_port_80_if_that_has_http() {
    assert_eq!(verdicts(&[route("bank/r 1", "nothing.com", "")]), ["bank/r ROUTES_HOST"]);
    let two = [route("bank/r 1", "nothing.com", ""), route("bank/s 2", "nothing.com", "")];
    assert_eq!(verdicts(&two)[1], "bank/s HOST_TAKEN");
    let sidecar =
        config("Sidecar shop/default 1", r#"{"egress":[{"port":{"number":9000,"protocol":"HTTP"},"hosts":["*/*"]}]}"#);
    assert_eq!(verdicts(&[route("bank/r 1", "nothing.com", ""), sidecar]), ["bank/r NO_SERVICE"]);
}

/// A VirtualService for TCP of `db.com`, port 3306.
fn tcp(head: &str, routes: &str) -> Arc<Object> {
    config(&format!("VirtualService {head}"), &format!(r#"{{"hosts":["db.com"],"tcp":[{routes}]}}"#))
}

fn database(protocol: &str) -> Arc<Object> {
    let spec = format!(r#"{{"hosts":["db.com"],"ports":[{{"number":3306,"protocol":"{protocol}"}}]}}"#);
    config("ServiceEntry bank/db 1", &spec)
}

const TO_DB: &str = r#""route":[{"destination":{"host":"db.com"}}]"#;

#[test]
fn the_first_tcp_route_that_takes_all_leaves_nothing_to_the_next() {
    let all = |head| tcp(head, &format!("{{{TO_DB}}}"));
    let subnets = tcp("bank/part 1", &format!(r#"{{"match":[{{"destinationSubnets":["10.0.0.0/8"]}}],{TO_DB}}}"#));
    let found = verdicts(&[subnets, all("bank/all 2"), all("bank/late 3"), database("TCP")]);
    assert_eq!(found, ["bank/part ROUTES_HOST", "bank/all ROUTES_HOST", "bank/late HOST_TAKEN"]);
}

#[test]
fn a_tcp_match_asks_for_gateway_labels_namespace_and_port_together() {
    let of = |matched: &str| {
        verdicts(&[tcp("bank/r 1", &format!(r#"{{"match":[{matched}],{TO_DB}}}"#)), database("TCP")]).remove(0)
    };
    assert_eq!(of(r#"{"gateways":["mesh"],"sourceLabels":{"app":"client"}}"#), "bank/r ROUTES_HOST");
    assert_eq!(of(r#"{"gateways":["mesh"],"sourceLabels":{"app":"other"}}"#), "bank/r NO_ROUTE_FOR_WORKLOAD");
    assert_eq!(of(r#"{"port":3307}"#), "bank/r NO_ROUTE_FOR_WORKLOAD");
}

#[test]
fn tls_routes_of_one_host_share_it_by_server_name() {
    let tls = |head: &str, name: &str| {
        let spec = format!(r#"{{"hosts":["db.com"],"tls":[{{"match":[{{"sniHosts":["{name}"]}}],{TO_DB}}}]}}"#);
        config(head, &spec)
    };
    let objects = [
        tls("VirtualService bank/a 1", "a.db.com"),
        tls("VirtualService bank/b 2", "b.db.com"),
        tls("VirtualService bank/c 3", "a.db.com"),
        database("TLS"),
    ];
    assert_eq!(verdicts(&objects), ["bank/a ROUTES_HOST", "bank/b ROUTES_HOST", "bank/c HOST_TAKEN"]);
}

#[test]
fn a_pod_without_envoy_has_no_routes() {
    let objects = [route("bank/r 1", LEDGER, ""), pod_with("Pod shop/client 1", Role::None)];
    assert_eq!(judged_by(Istiod::default(), Kind::VirtualService, &objects, "shop/client"), ["bank/r NO_PROXY"]);
}

#[test]
fn an_egress_listener_with_a_port_takes_that_port_from_those_after_it() {
    let sidecar = config(
        "Sidecar shop/default 1",
        r#"{"egress":[{"port":{"number":80,"protocol":"HTTP"},"hosts":["plain/*"]},{"hosts":["*/*"]}]}"#,
    );
    let two = service("Service bank/two 1", &[], &[(80, "")]);
    let found = verdicts(&[route("bank/r 1", "two.bank.svc.cluster.local", ""), sidecar, two]);
    assert_eq!(found, ["bank/r NO_SERVICE"]);
}
