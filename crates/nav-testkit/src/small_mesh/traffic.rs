//! Istio's own kinds that say where traffic goes.

use serde_json::{Value, json};

use super::pools::{AMBIENT, EXTERNAL, Kit, put};
use crate::oracle::marks;

/// Gateways as VirtualServices name them: each of the first numbers may be there, or not.
const GATEWAYS: [&str; 4] = ["mesh", "istio-system/gateway-1", "a/gateway-2", "gateway-3"];

pub(super) fn virtual_service(kit: &mut Kit<'_>) -> Value {
    if kit.once_in(8) {
        return delegate(kit);
    }
    let host = kit.host();
    let is_of_gateways = kit.once_in(3);
    let route = if is_of_gateways || host.starts_with('*') { kit.service_host() } else { host.clone() };
    let mut rule = json!({ "route": [{ "destination": { "host": route } }] });
    put(&mut rule, "match", kit.once_in(3).then(|| http_match(kit)));
    if kit.once_in(6) {
        let number = kit.rng.u32(..6);
        let delegate = json!({ "name": format!("virtualservice-{number}"), "namespace": kit.some_namespace() });
        rule = json!({ "match": [{ "uri": { "prefix": "/a" } }], "delegate": delegate });
    }
    let mut spec = json!({ "hosts": [host], "http": [rule] });
    if !spec["http"][0]["route"].is_null() && kit.once_in(6) {
        spec = json!({ "hosts": spec["hosts"], "tcp": [{ "match": [{ "port": 9000 }], "route": spec["http"][0]["route"] }] });
    }
    if is_of_gateways && kit.once_in(4) {
        spec = passed_through(kit);
    }
    put(&mut spec, "gateways", is_of_gateways.then(|| gateways(kit)));
    put(&mut spec, "exportTo", kit.export_to());
    spec
}

/// TLS that a gateway does not end.
fn passed_through(kit: &mut Kit<'_>) -> Value {
    let host = kit.one(&EXTERNAL);
    let route = json!([{ "destination": { "host": kit.service_host() } }]);
    json!({ "hosts": [host], "tls": [{ "match": [{ "port": 443, "sniHosts": [host] }], "route": route }] })
}

/// What another may hand a part of its routes to.
fn delegate(kit: &mut Kit<'_>) -> Value {
    let destination = json!({ "host": kit.service_host() });
    let path = json!({ "prefix": format!("/a/{}", kit.mark("VirtualService")) });
    let mut spec = json!({ "http": [{ "match": [{ "uri": path }], "route": [{ "destination": destination }] }] });
    put(&mut spec, "exportTo", kit.export_to());
    spec
}

/// Conditions of who asks, and where.
fn http_match(kit: &mut Kit<'_>) -> Value {
    let path = json!({ "prefix": kit.one(&["/a", "/b"]) });
    match kit.rng.u32(..5) {
        0 => json!([{ "uri": path, "sourceLabels": { "app": kit.service() } }]),
        1 => json!([{ "uri": path, "sourceNamespace": kit.some_namespace() }]),
        2 => json!([{ "uri": path, "port": kit.one(&[80, 9000]) }]),
        3 => json!([{ "uri": path, "sourceLabels": { "app": kit.service() }, "gateways": ["mesh"] }]),
        _ => json!([{ "uri": path }]),
    }
}

fn gateways(kit: &mut Kit<'_>) -> Value {
    let count = kit.rng.usize(1..=2);
    let first = kit.rng.usize(..GATEWAYS.len());
    json!(GATEWAYS.iter().cycle().skip(first).take(count).collect::<Vec<_>>())
}

pub(super) fn destination_rule(kit: &mut Kit<'_>) -> Value {
    let mut spec = json!({ "host": kit.host() });
    put(&mut spec, "trafficPolicy", (!kit.once_in(4)).then(|| traffic_policy(kit)));
    put(&mut spec, "subsets", kit.rng.bool().then(|| json!([subset(kit)])));
    if kit.once_in(5) {
        spec["workloadSelector"] = json!({ "matchLabels": kit.labels() });
    } else {
        put(&mut spec, "exportTo", kit.export_to());
    }
    spec
}

fn subset(kit: &mut Kit<'_>) -> Value {
    let version = kit.version();
    let mut subset = json!({ "name": version, "labels": { "version": version } });
    put(&mut subset, "trafficPolicy", kit.once_in(3).then(|| traffic_policy(kit)));
    subset
}

fn traffic_policy(kit: &mut Kit<'_>) -> Value {
    let balancer = |kit: &mut Kit<'_>| json!({ "simple": kit.one(&["RANDOM", "ROUND_ROBIN"]) });
    let mut policy = json!({ "loadBalancer": balancer(kit) });
    let tls = kit.once_in(5).then(|| json!({ "mode": kit.one(&["DISABLE", "ISTIO_MUTUAL", "SIMPLE"]) }));
    put(&mut policy, "tls", tls);
    let most = kit.once_in(4).then(|| json!({ "tcp": { "maxConnections": kit.rng.u32(1..9) } }));
    put(&mut policy, "connectionPool", most);
    let errors = kit.once_in(4).then(|| json!({ "consecutive5xxErrors": kit.rng.u32(1..9) }));
    put(&mut policy, "outlierDetection", errors);
    let for_port = kit.once_in(4).then(|| json!([{ "port": { "number": 80 }, "loadBalancer": balancer(kit) }]));
    put(&mut policy, "portLevelSettings", for_port);
    policy
}

pub(super) fn sidecar(kit: &mut Kit<'_>) -> Value {
    let host = match kit.rng.u32(..5) {
        0 => "./*".to_owned(),
        1 => "*/*".to_owned(),
        2 => format!("{}/*", kit.some_namespace()),
        3 => format!("./{}", kit.service_host()),
        _ => format!("*/{}", kit.service_host()),
    };
    let mut egress = json!({ "hosts": [host] });
    if kit.once_in(5) {
        egress["hosts"] = json!(["*/*", format!("~/*.{}.svc.cluster.local", kit.some_namespace())]);
    }
    let of_port = json!({ "number": 80, "name": "http", "protocol": "HTTP" });
    put(&mut egress, "port", kit.once_in(8).then(|| of_port.clone()));
    let mut spec = json!({ "egress": [egress] });
    let received = json!([{ "port": { "number": 8080, "name": "http", "protocol": "HTTP" }, "defaultEndpoint": "127.0.0.1:8081" }]);
    put(&mut spec, "ingress", kit.once_in(8).then_some(received));
    put(&mut spec, "workloadSelector", kit.rng.bool().then(|| json!({ "labels": kit.labels() })));
    spec
}

/// An app that no pod belongs to.
const MACHINE: &str = "machine";

pub(super) fn service_entry(kit: &mut Kit<'_>) -> Value {
    let host = if kit.once_in(3) { kit.service_host() } else { kit.one(&EXTERNAL).to_owned() };
    let is_of_machines = kit.once_in(6);
    // istiod ends in a panic where a waypoint's service is looked up by DNS, and no endpoint is there
    let is_static = kit.once_in(4) || (is_of_machines && kit.namespace == AMBIENT);
    let (resolution, address) = match is_static {
        true => ("STATIC", kit.address()),
        false => ("DNS", marks::host(kit.namespace, &kit.name)),
    };
    let mut spec = json!({
        "hosts": [host], "location": "MESH_EXTERNAL", "resolution": resolution,
        "ports": [{ "number": 80, "name": "http", "protocol": "HTTP" }],
    });
    match is_of_machines {
        true => spec["workloadSelector"] = json!({ "labels": { "app": MACHINE } }),
        false => spec["endpoints"] = json!([{ "address": address }]),
    }
    put(&mut spec, "exportTo", kit.export_to());
    spec
}

pub(super) fn workload_entry(kit: &mut Kit<'_>) -> Value {
    let labels = if kit.rng.bool() { kit.labels() } else { json!({ "app": MACHINE }) };
    json!({ "address": kit.address(), "labels": labels })
}

pub(super) fn workload_group(kit: &mut Kit<'_>) -> Value {
    json!({ "metadata": { "labels": kit.labels() }, "template": { "serviceAccount": "default" } })
}

pub(super) fn gateway(kit: &mut Kit<'_>) -> Value {
    let host = match kit.rng.u32(..4) {
        0 => "*".to_owned(),
        1 => format!("{}/*", kit.some_namespace()),
        2 => format!("./{}", kit.service_host()),
        _ => kit.one(&EXTERNAL).to_owned(),
    };
    let server = match kit.rng.u32(..6) {
        0 => json!({ "port": port(443, "HTTPS"), "tls": { "mode": "SIMPLE", "credentialName": kit.name } }),
        1 => json!({ "port": port(443, "TLS"), "tls": { "mode": "PASSTHROUGH" } }),
        _ => json!({ "port": port(80, "HTTP") }),
    };
    json!({ "selector": { "istio": "ingressgateway" }, "servers": [with_hosts(server, &host)] })
}

fn port(number: u16, protocol: &str) -> Value {
    json!({ "number": number, "name": protocol.to_lowercase(), "protocol": protocol })
}

fn with_hosts(mut server: Value, host: &str) -> Value {
    server["hosts"] = json!([host]);
    server
}
