//! Istio's own kinds that say where traffic goes.

use serde_json::{Value, json};

use super::pools::{EXTERNAL, Kit, put};
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
    put(&mut spec, "gateways", is_of_gateways.then(|| gateways(kit)));
    put(&mut spec, "exportTo", kit.export_to());
    spec
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
    let policy = json!({ "loadBalancer": { "simple": kit.one(&["RANDOM", "ROUND_ROBIN"]) } });
    put(&mut spec, "trafficPolicy", (!kit.once_in(4)).then_some(policy));
    let version = kit.version();
    put(&mut spec, "subsets", kit.rng.bool().then(|| json!([{ "name": version, "labels": { "version": version } }])));
    if kit.once_in(5) {
        spec["workloadSelector"] = json!({ "matchLabels": kit.labels() });
    } else {
        put(&mut spec, "exportTo", kit.export_to());
    }
    spec
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
    let mut spec = json!({ "egress": [egress] });
    put(&mut spec, "workloadSelector", kit.rng.bool().then(|| json!({ "labels": kit.labels() })));
    spec
}

pub(super) fn service_entry(kit: &mut Kit<'_>) -> Value {
    let host = if kit.once_in(3) { kit.service_host() } else { kit.one(&EXTERNAL).to_owned() };
    let mut spec = json!({
        "hosts": [host], "location": "MESH_EXTERNAL", "resolution": "DNS",
        "ports": [{ "number": 80, "name": "http", "protocol": "HTTP" }],
        "endpoints": [{ "address": marks::host(kit.namespace, &kit.name) }],
    });
    put(&mut spec, "exportTo", kit.export_to());
    spec
}

pub(super) fn workload_entry(kit: &mut Kit<'_>) -> Value {
    json!({ "address": format!("192.0.2.{}", kit.rng.u32(2..250)), "labels": kit.labels() })
}

pub(super) fn gateway(kit: &mut Kit<'_>) -> Value {
    let host = match kit.rng.u32(..4) {
        0 => "*".to_owned(),
        1 => format!("{}/*", kit.some_namespace()),
        2 => format!("./{}", kit.service_host()),
        _ => kit.one(&EXTERNAL).to_owned(),
    };
    let server = json!({ "port": { "number": 80, "name": "http", "protocol": "HTTP" }, "hosts": [host] });
    json!({ "selector": { "istio": "ingressgateway" }, "servers": [server] })
}
