use serde_json::{Value, json};

use super::{App, Mesh, Pod};

pub(super) fn app(app: &App) -> Vec<Value> {
    let mut objects = vec![service(app), endpoint_slice(app), virtual_service(app), destination_rule(app)];
    objects.extend(app.pods.iter().map(|of| pod(app, of)));
    objects
}

fn service(app: &App) -> Value {
    json!({
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": { "name": app.name, "namespace": app.namespace },
        "spec": { "selector": { "app": app.name }, "clusterIP": "10.96.0.7", "ports": [{ "name": "http", "port": 80 }] },
    })
}

fn endpoint_slice(app: &App) -> Value {
    let endpoint = |pod: &Pod| {
        json!({
            "addresses": [pod.ip],
            "conditions": { "ready": pod.ready, "serving": pod.ready, "terminating": false },
            "nodeName": "node-1",
            "targetRef": { "kind": "Pod", "name": pod.name, "namespace": app.namespace },
        })
    };
    json!({
        "apiVersion": "discovery.k8s.io/v1",
        "kind": "EndpointSlice",
        "metadata": {
            "name": format!("{}-1", app.name),
            "namespace": app.namespace,
            "labels": { "kubernetes.io/service-name": app.name },
        },
        "addressType": "IPv4",
        "endpoints": app.pods.iter().map(endpoint).collect::<Vec<_>>(),
        "ports": [{ "name": "http", "port": 8080, "protocol": "TCP" }],
    })
}

fn pod(app: &App, pod: &Pod) -> Value {
    let proxy = pod.has_proxy.then_some("istio-proxy");
    let containers: Vec<&str> = ["app"].into_iter().chain(proxy).collect();
    let spec = |name: &&str| json!({ "name": name, "image": format!("{name}:{}", pod.version), "args": args(name) });
    json!({
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {
            "name": pod.name,
            "namespace": app.namespace,
            "creationTimestamp": "2024-01-02T03:04:05Z",
            "labels": { "app": app.name, "version": format!("v{}", pod.version) },
            "annotations": { "example.com/note": pod.note },
        },
        "spec": { "nodeName": "node-1", "containers": containers.iter().map(spec).collect::<Vec<_>>() },
        "status": {
            "phase": "Running",
            "podIP": pod.ip,
            "podIPs": [{ "ip": pod.ip }],
            "conditions": [{ "type": "Ready", "status": if pod.ready { "True" } else { "False" } }],
            "containerStatuses": containers.iter().map(|name| container_status(name, pod)).collect::<Vec<_>>(),
        },
    })
}

fn args(container: &str) -> &'static [&'static str] {
    if container == "istio-proxy" { &["proxy", "sidecar"] } else { &[] }
}

fn container_status(name: &str, pod: &Pod) -> Value {
    let state = if pod.ready {
        json!({ "running": { "startedAt": "2024-01-02T03:04:06Z" } })
    } else {
        json!({ "waiting": { "reason": "CrashLoopBackOff" } })
    };
    json!({
        "name": name,
        "image": format!("{name}:{}", pod.version),
        "ready": pod.ready,
        "restartCount": pod.restarts,
        "state": state,
    })
}

fn virtual_service(app: &App) -> Value {
    let to =
        |subset: &str, weight: u32| json!({ "destination": { "host": app.name, "subset": subset }, "weight": weight });
    json!({
        "apiVersion": "networking.istio.io/v1",
        "kind": "VirtualService",
        "metadata": { "name": app.name, "namespace": app.namespace },
        "spec": { "hosts": [app.name], "http": [{ "route": [to("v1", 100 - app.weight), to("v2", app.weight)] }] },
    })
}

fn destination_rule(app: &App) -> Value {
    let subset = |name: &str| json!({ "name": name, "labels": { "version": name } });
    json!({
        "apiVersion": "networking.istio.io/v1",
        "kind": "DestinationRule",
        "metadata": { "name": app.name, "namespace": app.namespace },
        "spec": { "host": app.name, "subsets": [subset("v1"), subset("v2")] },
    })
}

pub(super) fn mesh(mesh: &Mesh) -> Vec<Value> {
    vec![gateway(mesh), sidecar(), envoy_filter(), istiod(mesh)]
}

fn gateway(mesh: &Mesh) -> Value {
    let port = json!({ "number": mesh.gateway_port, "name": "http", "protocol": "HTTP" });
    json!({
        "apiVersion": "networking.istio.io/v1",
        "kind": "Gateway",
        "metadata": { "name": "front", "namespace": "istio-system" },
        "spec": { "selector": { "istio": "ingressgateway" }, "servers": [{ "port": port, "hosts": ["*"] }] },
    })
}

fn sidecar() -> Value {
    json!({
        "apiVersion": "networking.istio.io/v1",
        "kind": "Sidecar",
        "metadata": { "name": "default", "namespace": "shop" },
        "spec": { "egress": [{ "hosts": ["./*", "istio-system/*"] }] },
    })
}

fn envoy_filter() -> Value {
    json!({
        "apiVersion": "networking.istio.io/v1alpha3",
        "kind": "EnvoyFilter",
        "metadata": { "name": "headers", "namespace": "bank" },
        "spec": { "workloadSelector": { "labels": { "app": "app-1" } }, "configPatches": [] },
    })
}

fn istiod(mesh: &Mesh) -> Value {
    let flag = json!({ "name": "PILOT_SCOPE_GATEWAY_TO_NAMESPACE", "value": mesh.scopes_gateways.to_string() });
    json!({
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": { "name": "istiod", "namespace": "istio-system", "labels": { "app": "istiod" } },
        "spec": { "template": { "spec": { "containers": [{ "name": "discovery", "env": [flag] }] } } },
        "status": { "readyReplicas": 1 },
    })
}
