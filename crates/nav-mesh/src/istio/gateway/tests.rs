use std::sync::Arc;

use crate::istio::context::Istiod;
use crate::istio::flags::{self, Flag};
use crate::istio::testing::{config, istiod_with, pod, pod_with, service, told};
use crate::proxy::Role;
use crate::{Kind, Object};

const POD: &str = "istio-system/ingress-1";

/// The usual ingress gateway: port 80 of its Service is 8080 of its pods, 443 is 8443.
fn mesh(objects: &[Arc<Object>]) -> Vec<Arc<Object>> {
    let ports = &[(80, "8080"), (443, "8443")];
    let own = [
        pod_with("Pod istio-system/ingress-1 1 istio=ingress", Role::Gateway),
        pod("Pod shop/cart-1 1 app=cart"),
        service("Service istio-system/ingress 1", &[("istio", "ingress")], ports),
    ];
    own.into_iter().chain(objects.iter().cloned()).collect()
}

fn check(objects: &[Arc<Object>], kind: Kind, name: &str, expected: &str) {
    assert_eq!(told(Istiod::default(), &mesh(objects), POD, kind, name), expected);
}

fn check_with(flag: Flag, objects: &[Arc<Object>], name: &str, expected: &str) {
    assert_eq!(told(istiod_with(flag, true), &mesh(objects), POD, Kind::Gateway, name), expected);
}

/// A Gateway for the ingress gateway with servers in brief: `PORT PROTOCOL TLS HOST…`; `-` is no TLS.
fn gateway(head: &str, servers: &[&str]) -> Arc<Object> {
    let server = |(at, server): (usize, &&str)| {
        let mut words = server.split(' ');
        let (port, protocol, tls) = (words.next().unwrap(), words.next().unwrap(), words.next().unwrap());
        let hosts: Vec<String> = words.map(|host| format!("{host:?}")).collect();
        let tls = if tls == "-" { String::new() } else { format!(r#","tls":{{"mode":"{tls}"}}"#) };
        let port = format!(r#"{{"number":{port},"name":"p{at}","protocol":"{protocol}"}}"#);
        format!(r#"{{"port":{port},"hosts":[{}]{tls}}}"#, hosts.join(","))
    };
    let servers: Vec<String> = servers.iter().enumerate().map(server).collect();
    config(head, &format!(r#"{{"selector":{{"istio":"ingress"}},"servers":[{}]}}"#, servers.join(",")))
}

/// A VirtualService of HTTP without a match.
fn virtual_service(head: &str, host: &str, gateway: &str) -> Arc<Object> {
    config(head, &format!(r#"{{"hosts":["{host}"],"gateways":["{gateway}"],"http":[{{}}]}}"#))
}

const PUBLIC: &str = "Gateway istio-system/public 1";

#[test]
fn a_gateway_is_served_on_the_target_port_of_its_port() {
    let public = gateway(PUBLIC, &["80 HTTP - *", "443 HTTPS SIMPLE a.com"]);
    let expected = "SERVES: the gateway serves it on port 8080, 8443";
    check(&[public], Kind::Gateway, "istio-system/public", expected);
}

#[test]
fn a_port_that_no_service_has_is_served_as_it_is() {
    let public = gateway(PUBLIC, &["9000 TCP - *"]);
    check(&[public], Kind::Gateway, "istio-system/public", "SERVES: the gateway serves it on port 9000");
}

#[test]
fn a_gateway_is_for_those_that_its_selector_selects() {
    let other = config("Gateway shop/other 1", r#"{"selector":{"istio":"egress"},"servers":[{"hosts":["*"]}]}"#);
    let expected = "NOT_SELECTED: it selects istio=egress, the workload's label istio is ingress";
    check(&[other], Kind::Gateway, "shop/other", expected);
    let all = config("Gateway shop/all 1", r#"{"servers":[{"port":{"number":80,"protocol":"HTTP"},"hosts":["*"]}]}"#);
    check(&[all], Kind::Gateway, "shop/all", "SERVES: the gateway serves it on port 8080");
}

#[test]
fn a_gateway_without_servers_is_served_by_nobody() {
    check(&[gateway(PUBLIC, &[])], Kind::Gateway, "istio-system/public", "NO_SERVERS: it has no servers");
}

#[test]
fn a_sidecar_serves_no_gateway() {
    let objects = mesh(&[gateway(PUBLIC, &["80 HTTP - *"])]);
    let told = told(Istiod::default(), &objects, "shop/cart-1", Kind::Gateway, "istio-system/public");
    assert_eq!(told, "NOT_A_GATEWAY: only gateways serve it, the workload's proxy is none");
}

#[test]
fn a_gateway_may_be_for_its_own_namespace_only() {
    let objects = [gateway("Gateway shop/own 1", &["80 HTTP - *"])];
    check(&objects, Kind::Gateway, "shop/own", "SERVES: the gateway serves it on port 8080");
    let expected = "GATEWAY_OF_OTHER_NAMESPACE: PILOT_SCOPE_GATEWAY_TO_NAMESPACE is on: it is for gateways of namespace \
                    shop, the workload is in istio-system";
    check_with(flags::SCOPE_GATEWAY_TO_NAMESPACE, &objects, "shop/own", expected);
}

#[test]
fn a_gateway_of_another_protocol_on_the_same_port_gives_way_to_the_older() {
    let objects = [gateway(PUBLIC, &["80 HTTP - *"]), gateway("Gateway shop/tcp 2", &["8080 TCP - *"])];
    let expected = "PROTOCOL_CONFLICT: its protocol is TCP, port 8080 of the gateway has HTTP from the older Gateway \
                    istio-system/public";
    check(&objects, Kind::Gateway, "shop/tcp", expected);
    check(&objects, Kind::Gateway, "istio-system/public", "SERVES: the gateway serves it on port 8080");
}

#[test]
fn gateways_of_plain_http_share_a_port() {
    let objects = [gateway(PUBLIC, &["80 HTTP - *"]), gateway("Gateway shop/grpc 2", &["8080 GRPC - *"])];
    check(&objects, Kind::Gateway, "shop/grpc", "SERVES: the gateway serves it on port 8080");
}

#[test]
fn servers_of_other_addresses_do_not_conflict() {
    let spec = r#"{"selector":{"istio":"ingress"},
                   "servers":[{"port":{"number":80,"protocol":"TCP"},"hosts":["*"],"bind":"10.0.0.1"}]}"#;
    let objects = [gateway(PUBLIC, &["80 HTTP - *"]), config("Gateway shop/bound 2", spec)];
    check(&objects, Kind::Gateway, "shop/bound", "SERVES: the gateway serves it on port 8080");
}

#[test]
fn a_tls_host_is_the_older_gateway_s() {
    let older = gateway(PUBLIC, &["443 HTTPS SIMPLE a.com"]);
    let younger = gateway("Gateway shop/tls 2", &["443 TLS PASSTHROUGH a.com b.com"]);
    let expected = "DUPLICATE_TLS_HOST: Gateway istio-system/public comes first with the TLS host a.com on port 8443 of \
                    the gateway";
    check(&[older.clone(), younger], Kind::Gateway, "shop/tls", expected);
    let other = gateway("Gateway shop/tls 2", &["443 TLS PASSTHROUGH b.com"]);
    check(&[older, other], Kind::Gateway, "shop/tls", "SERVES: the gateway serves it on port 8443");
}

#[test]
fn a_virtual_service_reaches_the_gateway_that_it_names() {
    let public = gateway(PUBLIC, &["80 HTTP - *.com"]);
    let short = virtual_service("VirtualService istio-system/a 1", "a.com", "public");
    let old = virtual_service("VirtualService shop/old 1", "b.com", "public.istio-system.svc.cluster.local");
    let whole = virtual_service("VirtualService shop/a 1", "a.com", "istio-system/public");
    let objects = [public, short, whole, old];
    let applies = "ROUTES_ON_GATEWAY: its routes are part of host a.com on gateway istio-system/public";
    check(&objects, Kind::VirtualService, "istio-system/a", applies);
    check(&objects, Kind::VirtualService, "shop/a", applies);
    let applies = "ROUTES_ON_GATEWAY: its routes are part of host b.com on gateway istio-system/public";
    check(&objects, Kind::VirtualService, "shop/old", applies);
}

#[test]
fn a_short_gateway_name_is_of_the_virtual_service_s_namespace() {
    let objects = [gateway(PUBLIC, &["80 HTTP - *"]), virtual_service("VirtualService shop/a 1", "a.com", "public")];
    let expected = "OTHER_GATEWAY: it is bound to gateway shop/public, which the workload does not serve";
    check(&objects, Kind::VirtualService, "shop/a", expected);
}

#[test]
fn a_virtual_service_of_the_mesh_is_for_sidecars() {
    let mesh = config("VirtualService shop/a 1", r#"{"hosts":["cart"],"http":[{}]}"#);
    let expected = "NOT_BOUND_TO_GATEWAYS: it is bound to the mesh's sidecars only, the workload is a gateway";
    check(&[mesh], Kind::VirtualService, "shop/a", expected);
}

#[test]
fn a_virtual_service_must_be_visible_in_the_gateway_s_namespace() {
    let spec = r#"{"hosts":["a.com"],"gateways":["istio-system/public"],"exportTo":["."],"http":[{}]}"#;
    let objects = [gateway(PUBLIC, &["80 HTTP - *"]), config("VirtualService shop/a 1", spec)];
    let expected = "NOT_EXPORTED: exportTo is [.], the workload is in istio-system";
    check(&objects, Kind::VirtualService, "shop/a", expected);
}

#[test]
fn the_namespace_of_a_server_s_host_is_the_virtual_service_s() {
    let public = gateway(PUBLIC, &["80 HTTP - shop/a.com ./b.com */c.com"]);
    let reason = |namespace: &str, host: &str| {
        let head = format!("VirtualService {namespace}/a 1");
        let objects = mesh(&[public.clone(), virtual_service(&head, host, "istio-system/public")]);
        told(Istiod::default(), &objects, POD, Kind::VirtualService, &format!("{namespace}/a"))
    };
    let applies =
        |host: &str| format!("ROUTES_ON_GATEWAY: its routes are part of host {host} on gateway istio-system/public");
    let excluded = |host: &str| {
        format!("NO_SERVER_HOST: no server of gateway istio-system/public has a host of [{host}] for its namespace")
    };
    assert_eq!(reason("shop", "a.com"), applies("a.com"));
    assert_eq!(reason("plain", "a.com"), excluded("a.com"));
    assert_eq!(reason("istio-system", "b.com"), applies("b.com"));
    assert_eq!(reason("shop", "b.com"), excluded("b.com"));
    assert_eq!(reason("plain", "c.com"), applies("c.com"));
    assert_eq!(reason("plain", "*.com"), applies("c.com"));
}

#[test]
fn a_virtual_service_needs_a_route_for_the_gateway_and_the_server_s_port() {
    let public = gateway(PUBLIC, &["80 HTTP - *"]);
    let reason = |of: &str| {
        let rule = format!(r#"{{"hosts":["a.com"],"gateways":["istio-system/public"],"http":[{{"match":[{of}]}}]}}"#);
        let objects = mesh(&[public.clone(), config("VirtualService shop/a 1", &rule)]);
        told(Istiod::default(), &objects, POD, Kind::VirtualService, "shop/a")
    };
    let applies = "ROUTES_ON_GATEWAY: its routes are part of host a.com on gateway istio-system/public";
    let excluded = "NO_ROUTE_HERE: none of its routes is for a port and protocol of gateway istio-system/public";
    assert_eq!(reason(r#"{"port":80}"#), applies);
    assert_eq!(reason(r#"{"port":8080}"#), excluded);
    assert_eq!(reason(r#"{"gateways":["mesh"]}"#), excluded);
    assert_eq!(reason(r#"{"gateways":["istio-system/public"],"sourceNamespace":"plain"}"#), applies);
    assert_eq!(reason(r#"{"sourceNamespace":"plain"}"#), excluded);
    assert_eq!(reason(r#"{"sourceLabels":{"istio":"ingress"}}"#), applies);
    assert_eq!(reason(r#"{"sourceLabels":{"app":"x"}}"#), excluded);
}

#[test]
fn virtual_services_with_one_host_all_apply() {
    let names = ["VirtualService shop/a 1", "VirtualService plain/b 2"];
    let services = names.map(|name| virtual_service(name, "a.com", "istio-system/public"));
    let objects: Vec<_> = services.into_iter().chain([gateway(PUBLIC, &["80 HTTP - *"])]).collect();
    let applies = "ROUTES_ON_GATEWAY: its routes are part of host a.com on gateway istio-system/public";
    check(&objects, Kind::VirtualService, "shop/a", applies);
    check(&objects, Kind::VirtualService, "plain/b", applies);
}

#[test]
fn a_tcp_server_has_one_route() {
    let spec = |host: &str| format!(r#"{{"hosts":["{host}"],"gateways":["istio-system/public"],"tcp":[{{}}]}}"#);
    let objects = [
        gateway(PUBLIC, &["9000 TCP - *"]),
        config("VirtualService shop/a 1", &spec("a.com")),
        config("VirtualService shop/b 2", &spec("b.com")),
    ];
    let applies = "ROUTES_ON_GATEWAY: its routes are part of host a.com on gateway istio-system/public";
    check(&objects, Kind::VirtualService, "shop/a", applies);
    let expected = "OTHER_TCP_ROUTE: VirtualService shop/a comes first on gateway istio-system/public, and a TCP server \
                    has one route";
    check(&objects, Kind::VirtualService, "shop/b", expected);
}

#[test]
fn an_sni_host_of_a_passthrough_server_is_the_first_s() {
    let spec = |sni: &str| {
        let rule = format!(r#"{{"match":[{{"port":443,"sniHosts":["{sni}"]}}]}}"#);
        format!(r#"{{"hosts":["{sni}"],"gateways":["istio-system/public"],"tls":[{rule}]}}"#)
    };
    let objects = [
        gateway(PUBLIC, &["443 TLS PASSTHROUGH *.com"]),
        config("VirtualService shop/a 1", &spec("a.com")),
        config("VirtualService shop/b 2", &spec("b.com")),
        config("VirtualService plain/a 3", &spec("a.com")),
        virtual_service("VirtualService shop/http 1", "a.com", "istio-system/public"),
    ];
    let applies = "ROUTES_ON_GATEWAY: its routes are part of host b.com on gateway istio-system/public";
    check(&objects, Kind::VirtualService, "shop/b", applies);
    let expected = "DUPLICATE_SNI_HOST: VirtualService shop/a comes first with the SNI host a.com";
    check(&objects, Kind::VirtualService, "plain/a", expected);
    let expected = "NO_ROUTE_HERE: none of its routes is for a port and protocol of gateway istio-system/public";
    check(&objects, Kind::VirtualService, "shop/http", expected);
}

#[test]
fn a_private_virtual_service_comes_before_an_older_public_one() {
    let spec = |export_to: &str| {
        format!(r#"{{"hosts":["*"],"gateways":["istio-system/public"],"exportTo":["{export_to}"],"tcp":[{{}}]}}"#)
    };
    let objects = [
        gateway(PUBLIC, &["9000 TCP - *"]),
        config("VirtualService shop/public 1", &spec("*")),
        config("VirtualService shop/named 2", &spec("istio-system")),
        config("VirtualService istio-system/private 3", &spec(".")),
    ];
    let reason = |name: &str| told(Istiod::default(), &mesh(&objects), POD, Kind::VirtualService, name);
    assert!(reason("istio-system/private").starts_with("ROUTES_ON_GATEWAY"));
    assert!(reason("shop/named").starts_with("OTHER_TCP_ROUTE: VirtualService istio-system/private"));
    assert!(reason("shop/public").starts_with("OTHER_TCP_ROUTE: VirtualService istio-system/private"));
}

#[test]
fn a_delegate_applies_with_its_root() {
    let root = |to: &str| {
        let rule = format!(r#"{{"delegate":{{"name":"{to}"}}}}"#);
        format!(r#"{{"hosts":["a.com"],"gateways":["istio-system/public"],"http":[{rule}]}}"#)
    };
    let objects = [
        gateway(PUBLIC, &["80 HTTP - *"]),
        config("VirtualService shop/root 1", &root("leaf")),
        config("VirtualService shop/broken 1", &root("none")),
        config("VirtualService shop/leaf 1", r#"{"http":[{}]}"#),
        config("VirtualService shop/loose 1", r#"{"http":[{}]}"#),
    ];
    let expected = "DELEGATED: VirtualService shop/root, which applies, delegates to it";
    check(&objects, Kind::VirtualService, "shop/leaf", expected);
    let expected = "NO_DELEGATION: it has no hosts, and no VirtualService delegates to it";
    check(&objects, Kind::VirtualService, "shop/loose", expected);
    let expected = "NO_ROUTE_HERE: none of its routes is for a port and protocol of gateway istio-system/public";
    check(&objects, Kind::VirtualService, "shop/broken", expected);
}
