//! What injection adds to a pod.

use serde_json::{Value, json};

use super::{App, Cluster, Pod, mount, token_mount};

pub(super) const IMAGE: &str = "docker.io/istio/proxyv2:1.31.0";

/// The annotation by which injection tells what it did.
pub(super) const INJECTION: &str = concat!(
    r#"{"initContainers":["istio-init"],"containers":["istio-proxy"],"volumes":["workload-socket","#,
    r#""credential-socket","workload-certs","istio-envoy","istio-data","istio-podinfo","istio-token","#,
    r#""istiod-ca-cert","istio-ca-crl"],"imagePullSecrets":null,"revision":"default"}"#
);

pub(super) fn init_container(pod: &Pod) -> Value {
    let rules = ["-p", "15001", "-z", "15006", "-u", "1337", "-m", "REDIRECT", "-i", "*", "-x", "", "-b", "*"];
    let args: Vec<&str> = ["istio-iptables"].into_iter().chain(rules).chain(["-d", "15090,15021,15020"]).collect();
    json!({
        "args": args,
        "image": IMAGE,
        "imagePullPolicy": "IfNotPresent",
        "name": "istio-init",
        "resources": resources(),
        "securityContext": {
            "allowPrivilegeEscalation": false, "capabilities": { "add": ["NET_ADMIN", "NET_RAW"], "drop": ["ALL"] },
            "privileged": false, "readOnlyRootFilesystem": false, "runAsGroup": 0, "runAsNonRoot": false, "runAsUser": 0,
        },
        "terminationMessagePath": "/dev/termination-log",
        "terminationMessagePolicy": "File",
        "volumeMounts": [token_mount(pod)],
    })
}

pub(super) fn container(cluster: &Cluster, app: &App, pod: &Pod) -> Value {
    json!({
        "args": [
            "proxy", "sidecar", "--domain", "$(POD_NAMESPACE).svc.cluster.local", "--proxyLogLevel=warning",
            "--proxyComponentLogLevel=misc:error", "--log_output_level=default:info",
        ],
        "env": env(cluster, app, pod),
        "image": IMAGE,
        "imagePullPolicy": "IfNotPresent",
        "name": "istio-proxy",
        "ports": [{ "containerPort": 15090, "name": "http-envoy-prom", "protocol": "TCP" }],
        "readinessProbe": probe(4, 15),
        "resources": resources(),
        "securityContext": {
            "allowPrivilegeEscalation": false, "capabilities": { "drop": ["ALL"] }, "privileged": false,
            "readOnlyRootFilesystem": true, "runAsGroup": 1337, "runAsNonRoot": true, "runAsUser": 1337,
        },
        "startupProbe": probe(600, 1),
        "terminationMessagePath": "/dev/termination-log",
        "terminationMessagePolicy": "File",
        "volumeMounts": mounts(pod),
    })
}

fn resources() -> Value {
    json!({ "limits": { "cpu": "2", "memory": "1Gi" }, "requests": { "cpu": "10m", "memory": "40Mi" } })
}

fn probe(failures: u32, period: u32) -> Value {
    json!({
        "failureThreshold": failures, "httpGet": { "path": "/healthz/ready", "port": 15021, "scheme": "HTTP" },
        "periodSeconds": period, "successThreshold": 1, "timeoutSeconds": 3,
    })
}

fn env(cluster: &Cluster, app: &App, pod: &Pod) -> Vec<Value> {
    let field = |name: &str, path: &str| json!({ "name": name, "valueFrom": { "fieldRef": { "apiVersion": "v1", "fieldPath": path } } });
    let limit = |name: &str, resource: &str| json!({ "name": name, "valueFrom": { "resourceFieldRef": { "divisor": "0", "resource": resource } } });
    let value = |name: &str, value: &str| json!({ "name": name, "value": value });
    let deployment = app.deployment(pod.version);
    vec![
        value("PILOT_CERT_PROVIDER", "istiod"),
        value("CA_ADDR", "istiod.istio-system.svc:15012"),
        field("POD_NAME", "metadata.name"),
        field("POD_NAMESPACE", "metadata.namespace"),
        field("INSTANCE_IP", "status.podIP"),
        field("SERVICE_ACCOUNT", "spec.serviceAccountName"),
        field("HOST_IP", "status.hostIP"),
        limit("ISTIO_CPU_LIMIT", "limits.cpu"),
        value("PROXY_CONFIG", "{\"meshId\":\"mesh1\"}\n"),
        value("ISTIO_META_POD_PORTS", "[\n    {\"name\":\"http\",\"containerPort\":8080,\"protocol\":\"TCP\"}\n]"),
        value("ISTIO_META_APP_CONTAINERS", &app.name),
        limit("GOMEMLIMIT", "limits.memory"),
        limit("GOMAXPROCS", "limits.cpu"),
        field("ISTIO_META_NODE_NAME", "spec.nodeName"),
        value("ISTIO_META_INTERCEPTION_MODE", "REDIRECT"),
        value("ISTIO_META_WORKLOAD_NAME", &deployment),
        value(
            "ISTIO_META_OWNER",
            &format!("kubernetes://apis/apps/v1/namespaces/{}/deployments/{deployment}", app.namespace),
        ),
        value("ISTIO_META_MESH_ID", "mesh1"),
        value("TRUST_DOMAIN", "cluster.local"),
        value("ISTIO_META_CLUSTER_ID", cluster.id.as_str()),
        value("ISTIO_META_NETWORK", &format!("network-{}", cluster.id)),
    ]
}

fn mounts(pod: &Pod) -> Vec<Value> {
    let own = [
        ("workload-socket", "/var/run/secrets/workload-spiffe-uds"),
        ("credential-socket", "/var/run/secrets/credential-uds"),
        ("workload-certs", "/var/run/secrets/workload-spiffe-credentials"),
        ("istiod-ca-cert", "/var/run/secrets/istio"),
        ("istio-ca-crl", "/var/run/secrets/istio/crl"),
        ("istio-data", "/var/lib/istio/data"),
        ("istio-envoy", "/etc/istio/proxy"),
        ("istio-token", "/var/run/secrets/tokens"),
        ("istio-podinfo", "/etc/istio/pod"),
    ];
    own.into_iter().map(|(name, path)| mount(name, path)).chain([token_mount(pod)]).collect()
}

pub(super) fn volumes() -> Vec<Value> {
    let field = |path: &str, of: &str| json!({ "fieldRef": { "apiVersion": "v1", "fieldPath": of }, "path": path });
    let token =
        json!({ "serviceAccountToken": { "audience": "istio-ca", "expirationSeconds": 43200, "path": "istio-token" } });
    vec![
        json!({ "emptyDir": {}, "name": "workload-socket" }),
        json!({ "emptyDir": {}, "name": "credential-socket" }),
        json!({ "emptyDir": {}, "name": "workload-certs" }),
        json!({ "emptyDir": { "medium": "Memory" }, "name": "istio-envoy" }),
        json!({ "emptyDir": {}, "name": "istio-data" }),
        json!({ "downwardAPI": { "defaultMode": 420, "items": [field("labels", "metadata.labels"), field("annotations", "metadata.annotations")] }, "name": "istio-podinfo" }),
        json!({ "name": "istio-token", "projected": { "defaultMode": 420, "sources": [token] } }),
        json!({ "configMap": { "defaultMode": 420, "name": "istio-ca-root-cert" }, "name": "istiod-ca-cert" }),
        json!({ "configMap": { "defaultMode": 420, "name": "istio-ca-crl", "optional": true }, "name": "istio-ca-crl" }),
    ]
}
