use nav_mesh::{Kind, ObjectName};
use serde_json::{Value, json};

use super::{Manifest, service::name_of, written_by};
use crate::fleet::cluster::{App, Cluster};

/// Of ten objects: how often each kind is met. The last one takes its kind by turns.
const COMMON: [Kind; 9] = [
    Kind::VirtualService,
    Kind::DestinationRule,
    Kind::AuthorizationPolicy,
    Kind::VirtualService,
    Kind::DestinationRule,
    Kind::VirtualService,
    Kind::AuthorizationPolicy,
    Kind::DestinationRule,
    Kind::VirtualService,
];

const RARE: [Kind; 4] = [Kind::ServiceEntry, Kind::PeerAuthentication, Kind::Telemetry, Kind::Sidecar];

/// The kinds that config objects are of.
pub const CONFIG_KINDS: [Kind; 7] = [
    Kind::VirtualService,
    Kind::DestinationRule,
    Kind::AuthorizationPolicy,
    Kind::ServiceEntry,
    Kind::PeerAuthentication,
    Kind::Telemetry,
    Kind::Sidecar,
];

/// The config object of this number; it is about the app of this number.
pub(in crate::fleet) fn config(cluster: &Cluster, number: usize) -> Manifest {
    let app = cluster.app(number);
    let round = number / (COMMON.len() + 1);
    let kind = COMMON.get(number % (COMMON.len() + 1)).copied().unwrap_or(RARE[round % RARE.len()]);
    let name = name_of(app, &format!("{}-{number}", app.name));
    let spec = match kind {
        Kind::VirtualService => virtual_service(app),
        Kind::DestinationRule => destination_rule(app),
        Kind::AuthorizationPolicy => authorization_policy(app),
        Kind::ServiceEntry => service_entry(app),
        Kind::Sidecar => sidecar(app),
        Kind::Telemetry => telemetry(app),
        _ => peer_authentication(app),
    };
    configured(cluster, app, kind, name, spec)
}

/// A config object as it is when somebody applied it for an app.
pub(super) fn configured(cluster: &Cluster, app: &App, kind: Kind, name: ObjectName, spec: Value) -> Manifest {
    let applied = json!({
        "apiVersion": format!("{}/v1", kind.info().group),
        "kind": kind.info().name,
        "metadata": { "annotations": {}, "name": name.name.as_str(), "namespace": name.namespace.as_str() },
        "spec": spec,
    });
    let body = json!({
        "metadata": {
            "annotations": { "kubectl.kubernetes.io/last-applied-configuration": format!("{applied}\n") },
            "generation": 1,
            "labels": { "app": app.name, "app.kubernetes.io/managed-by": "argocd", "team": app.namespace },
            "managedFields": written_by("argocd-controller", json!({ "f:spec": { ".": {} } })),
        },
        "spec": spec,
    });
    Manifest::new(cluster, kind, "v1", name, body)
}

pub(super) fn host(app: &App) -> String {
    format!("{}.{}.svc.cluster.local", app.name, app.namespace)
}

pub(super) fn virtual_service(app: &App) -> Value {
    let to = |subset: &str, weight: u32| json!({ "destination": { "host": host(app), "port": { "number": 80 }, "subset": subset }, "weight": weight });
    json!({
        "gateways": ["mesh", "istio-system/public"],
        "hosts": [host(app), format!("{}.example.com", app.name)],
        "http": [
            { "name": "canary", "match": [{ "headers": { "x-canary": { "exact": "true" } }, "uri": { "prefix": "/" } }], "route": [to("v2", 100)] },
            {
                "name": "api", "match": [{ "uri": { "prefix": format!("/{}/", app.name) } }], "rewrite": { "uri": "/" },
                "retries": { "attempts": 3, "perTryTimeout": "500ms", "retryOn": "5xx,reset,connect-failure" },
                "route": [to("v1", 90), to("v2", 10)], "timeout": "2s",
            },
            { "name": "default", "route": [to("v1", 100)] },
        ],
    })
}

pub(super) fn destination_rule(app: &App) -> Value {
    json!({
        "host": host(app),
        "subsets": [
            { "name": "v1", "labels": { "version": "v1" } },
            { "name": "v2", "labels": { "version": "v2" }, "trafficPolicy": { "loadBalancer": { "consistentHash": { "httpHeaderName": "x-user" } } } },
        ],
        "trafficPolicy": {
            "connectionPool": { "http": { "http2MaxRequests": 1000, "maxRequestsPerConnection": 100 }, "tcp": { "connectTimeout": "3s", "maxConnections": 100 } },
            "loadBalancer": { "localityLbSetting": { "enabled": true, "failover": [{ "from": "region-0", "to": "region-1" }] }, "simple": "LEAST_REQUEST" },
            "outlierDetection": { "baseEjectionTime": "30s", "consecutive5xxErrors": 5, "interval": "30s" },
        },
    })
}

pub(super) fn authorization_policy(app: &App) -> Value {
    let principal = |account: &str| format!("cluster.local/ns/{}/sa/{account}", app.namespace);
    json!({
        "action": "ALLOW",
        "rules": [
            {
                "from": [{ "source": { "principals": [principal("frontend"), principal("checkout"), principal("orders")] } }],
                "to": [{ "operation": { "methods": ["GET", "POST"], "paths": ["/api/*", format!("/{}/*", app.name)], "ports": ["8080"] } }],
                "when": [{ "key": "request.auth.claims[iss]", "values": ["https://accounts.example.com"] }],
            },
            { "from": [{ "source": { "namespaces": ["monitoring"] } }], "to": [{ "operation": { "paths": ["/metrics"] } }] },
        ],
        "selector": { "matchLabels": { "app": app.name } },
    })
}

pub(super) fn service_entry(app: &App) -> Value {
    json!({
        "exportTo": ["."],
        "hosts": [format!("{}.partner.example.com", app.name)],
        "location": "MESH_EXTERNAL",
        "ports": [{ "name": "https", "number": 443, "protocol": "TLS" }, { "name": "http", "number": 80, "protocol": "HTTP" }],
        "resolution": "DNS",
    })
}

pub(super) fn sidecar(app: &App) -> Value {
    json!({
        "egress": [{ "hosts": ["./*", "istio-system/*", format!("*/{}", host(app))] }],
        "outboundTrafficPolicy": { "mode": "REGISTRY_ONLY" },
        "workloadSelector": { "labels": { "app": app.name } },
    })
}

pub(super) fn telemetry(app: &App) -> Value {
    json!({
        "accessLogging": [{ "filter": { "expression": "response.code >= 500" }, "providers": [{ "name": "otel" }] }],
        "selector": { "matchLabels": { "app": app.name } },
        "tracing": [{ "customTags": { "team": { "literal": { "value": app.namespace } } }, "randomSamplingPercentage": 1.5 }],
    })
}

pub(super) fn peer_authentication(app: &App) -> Value {
    json!({
        "mtls": { "mode": "STRICT" },
        "portLevelMtls": { "8080": { "mode": "PERMISSIVE" } },
        "selector": { "matchLabels": { "app": app.name } },
    })
}
