//! Kubernetes' own kinds.

use serde_json::{Value, json};

use super::pools::{EXTERNAL, Kit, put};

pub(super) fn http_route(kit: &mut Kit<'_>) -> Value {
    let mut spec = route(kit);
    let path = json!([{ "path": { "type": "PathPrefix", "value": kit.one(&["/a", "/b"]) } }]);
    spec["rules"][0]["matches"] = path; // the API server would add one itself
    spec
}

pub(super) fn grpc_route(kit: &mut Kit<'_>) -> Value {
    route(kit)
}

/// From the gateway, or between workloads.
fn route(kit: &mut Kit<'_>) -> Value {
    let backend = json!({ "name": kit.service(), "port": 80 });
    let mut spec = json!({ "rules": [{ "backendRefs": [backend] }] });
    if kit.rng.bool() {
        spec["parentRefs"] = json!([edge(kit)]);
        put(&mut spec, "hostnames", kit.rng.bool().then(|| json!([kit.one(&EXTERNAL)])));
    } else {
        let namespace = kit.one(&["a", "b", "c"]);
        spec["parentRefs"] =
            json!([{ "group": "", "kind": "Service", "name": kit.service(), "namespace": namespace, "port": 80 }]);
    }
    spec
}

/// The gateway, or a set of listeners beside its own that may be there.
fn edge(kit: &mut Kit<'_>) -> Value {
    let number = kit.rng.u32(..8);
    match kit.once_in(4) {
        true => json!({
            "group": "gateway.networking.k8s.io", "kind": "ListenerSet",
            "name": format!("listenerset-{number}"), "namespace": kit.some_namespace(),
        }),
        false => json!({ "name": "edge", "namespace": "a" }),
    }
}

pub(super) fn reference_grant(kit: &mut Kit<'_>) -> Value {
    let from =
        json!([{ "group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "namespace": kit.some_namespace() }]);
    json!({ "from": from, "to": [{ "group": "", "kind": "Service" }] })
}

pub(super) fn tcp_route(kit: &mut Kit<'_>) -> Value {
    let backend = json!({ "name": kit.service(), "port": 9000 });
    let parent = json!({ "group": "", "kind": "Service", "name": kit.service(), "port": 9000 });
    json!({ "parentRefs": [parent], "rules": [{ "backendRefs": [backend] }] })
}

pub(super) fn tls_route(kit: &mut Kit<'_>) -> Value {
    let backend = json!({ "name": kit.service(), "port": 9443 });
    let parent = match kit.rng.bool() {
        true => json!({ "name": "edge", "namespace": "a", "sectionName": "tls" }),
        false => json!({ "group": "", "kind": "Service", "name": kit.service(), "port": 9443 }),
    };
    json!({ "parentRefs": [parent], "hostnames": [kit.one(&EXTERNAL)], "rules": [{ "backendRefs": [backend] }] })
}

/// Beside the gateway's own listeners, at a port of one of them or at another.
pub(super) fn listener_set(kit: &mut Kit<'_>) -> Value {
    let port = kit.one(&[80, 8080]);
    let mut listener = json!({ "name": "more", "hostname": kit.one(&EXTERNAL), "port": port, "protocol": "HTTP" });
    put(&mut listener, "allowedRoutes", kit.rng.bool().then(|| json!({ "namespaces": { "from": "All" } })));
    let parent = json!({ "group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "edge", "namespace": "a" });
    json!({ "parentRef": parent, "listeners": [listener] })
}

pub(super) fn backend_tls_policy(kit: &mut Kit<'_>) -> Value {
    let target = json!({ "group": "", "kind": "Service", "name": kit.service() });
    json!({ "targetRefs": [target], "validation": { "wellKnownCACertificates": "System", "hostname": kit.one(&EXTERNAL) } })
}

pub(super) fn backend_traffic_policy(kit: &mut Kit<'_>) -> Value {
    let target = json!({ "group": "", "kind": "Service", "name": kit.service() });
    json!({ "targetRefs": [target], "retryConstraint": { "budget": { "percent": 30, "interval": "10s" } } })
}

pub(super) fn ingress(kit: &mut Kit<'_>) -> Value {
    let backend = json!({ "service": { "name": kit.service(), "port": { "number": 80 } } });
    let paths = json!([{ "path": "/", "pathType": "Prefix", "backend": backend }]);
    json!({ "rules": [{ "host": kit.one(&EXTERNAL), "http": { "paths": paths } }] })
}
