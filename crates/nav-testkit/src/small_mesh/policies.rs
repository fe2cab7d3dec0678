//! Kinds that attach to workloads.

use serde_json::{Value, json};

use super::pools::{Kit, PROVIDERS, ROOT, put};

pub(super) fn peer_authentication(kit: &mut Kit<'_>) -> Value {
    let mut spec = json!({ "mtls": { "mode": kit.one(&["STRICT", "PERMISSIVE", "DISABLE", "UNSET"]) } });
    if let Some(selector) = kit.selector() {
        spec["selector"] = selector;
        put(
            &mut spec,
            "portLevelMtls",
            kit.rng.bool().then(|| json!({ "8080": { "mode": kit.one(&["STRICT", "DISABLE"]) } })),
        );
    }
    spec
}

pub(super) fn request_authentication(kit: &mut Kit<'_>) -> Value {
    let issuer = kit.mark("RequestAuthentication");
    attached(kit, json!({ "jwtRules": [{ "issuer": issuer, "jwks": r#"{"keys":[]}"# }] }))
}

pub(super) fn authorization_policy(kit: &mut Kit<'_>) -> Value {
    let mut spec = json!({ "action": kit.one(&["ALLOW", "ALLOW", "DENY", "DENY", "AUDIT", "CUSTOM"]) });
    if spec["action"] == "CUSTOM" {
        spec["provider"] = json!({ "name": if kit.once_in(6) { "nobody" } else { kit.one(&PROVIDERS) } });
    }
    let rule = match kit.rng.u32(..4) {
        0 if spec["action"] == "ALLOW" => None,
        0 | 1 => Some(json!([{}])),
        2 => Some(json!([{ "to": [{ "operation": { "methods": ["GET"] } }] }])),
        _ => Some(json!([{ "from": [{ "source": { "namespaces": [kit.some_namespace()] } }] }])),
    };
    put(&mut spec, "rules", rule);
    attached(kit, spec)
}

pub(super) fn telemetry(kit: &mut Kit<'_>) -> Value {
    let filter = json!({ "expression": format!("request.path == '{}'", kit.mark("Telemetry")) });
    attached(kit, json!({ "accessLogging": [{ "providers": [{ "name": "envoy" }], "filter": filter }] }))
}

pub(super) fn wasm_plugin(kit: &mut Kit<'_>) -> Value {
    let mut spec = json!({ "url": "https://plugins.example/a.wasm", "phase": kit.one(&["AUTHN", "AUTHZ", "STATS"]) });
    put(&mut spec, "priority", kit.once_in(2).then(|| json!(kit.rng.u32(..5))));
    put(&mut spec, "match", kit.once_in(4).then(|| json!([{ "mode": kit.one(&["CLIENT", "SERVER"]) }])));
    attached(kit, spec)
}

pub(super) fn envoy_filter(kit: &mut Kit<'_>) -> Value {
    let context = kit.one(&["ANY", "SIDECAR_INBOUND", "SIDECAR_OUTBOUND", "GATEWAY"]);
    let cluster = json!({ "name": kit.mark("EnvoyFilter"), "type": "STATIC", "connect_timeout": "3s" });
    let mut matching = json!({ "context": context });
    put(&mut matching, "proxy", kit.once_in(3).then(|| proxy_match(kit)));
    let patch = json!({
        "applyTo": "CLUSTER", "match": matching, "patch": { "operation": "ADD", "value": cluster },
    });
    let mut spec = json!({ "configPatches": [patch] });
    put(&mut spec, "workloadSelector", kit.rng.bool().then(|| json!({ "labels": kit.labels() })));
    put(&mut spec, "priority", kit.once_in(3).then(|| json!(kit.rng.i32(-2..3))));
    spec
}

/// Of what a pod tells of its proxy.
fn proxy_match(kit: &mut Kit<'_>) -> Value {
    let version = kit.one(&["^1\\.31.*", "^1\\.31\\.0$", "^1\\.30.*", "1.3"]);
    let mut proxy = json!({ "proxyVersion": version });
    put(&mut proxy, "metadata", kit.rng.bool().then(|| json!({ "NAMESPACE": kit.some_namespace() })));
    proxy
}

pub(super) fn traffic_extension(kit: &mut Kit<'_>) -> Value {
    let mut spec = json!({ "lua": { "inlineCode": "function envoy_on_request(handle) end" } });
    put(&mut spec, "phase", kit.rng.bool().then(|| json!(kit.one(&["AUTHN", "AUTHZ", "STATS"]))));
    attached(kit, spec)
}

pub(super) fn proxy_config(kit: &mut Kit<'_>) -> Value {
    let mut spec = json!({ "concurrency": kit.rng.u32(1..4) });
    put(&mut spec, "selector", kit.selector());
    spec
}

/// To all of the namespace, to what labels select, to a gateway of the Gateway API or all of a class, or to a Service behind a
/// waypoint.
fn attached(kit: &mut Kit<'_>, mut spec: Value) -> Value {
    let of_api = |kind, name| json!([{ "group": "gateway.networking.k8s.io", "kind": kind, "name": name }]);
    match kit.rng.u32(..8) {
        0 if kit.namespace == ROOT => {
            spec["targetRefs"] = of_api("GatewayClass", kit.one(&["istio-waypoint", "istio"]));
        }
        0 => spec["targetRefs"] = of_api("Gateway", "edge"),
        1 => spec["targetRefs"] = of_api("Gateway", "waypoint"),
        2 => spec["targetRefs"] = json!([{ "group": "", "kind": "Service", "name": kit.service() }]),
        _ => put(&mut spec, "selector", kit.selector()),
    }
    spec
}
