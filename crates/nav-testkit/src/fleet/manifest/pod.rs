mod proxy;

use nav_mesh::Kind;
use serde_json::{Value, json};

use super::{BIRTH, Manifest, place, service::name_of, uid, written_by};
use crate::fleet::cluster::{App, Cluster, MARK, Pod};

/// Where a container finds its service account.
const ACCOUNT: &str = "/var/run/secrets/kubernetes.io/serviceaccount";

pub(in crate::fleet) fn pod(cluster: &Cluster, app: &App, pod: &Pod) -> Manifest {
    let body =
        json!({ "metadata": metadata(cluster, app, pod), "spec": spec(cluster, app, pod), "status": status(app, pod) });
    Manifest::new(cluster, Kind::Pod, "v1", name_of(app, &pod.name), body)
}

fn metadata(cluster: &Cluster, app: &App, pod: &Pod) -> Value {
    let replica_set = app.replica_set(pod.version);
    json!({
        "annotations": {
            "checksum/config": format!("{:016x}{:016x}", super::hash(&replica_set), super::hash(&app.name)),
            "istio.io/rev": "default",
            "kubectl.kubernetes.io/default-container": app.name,
            "kubectl.kubernetes.io/default-logs-container": app.name,
            "prometheus.io/path": "/stats/prometheus",
            "prometheus.io/port": "15020",
            "prometheus.io/scrape": "true",
            "sidecar.istio.io/status": proxy::INJECTION,
        },
        "generateName": format!("{replica_set}-"),
        "generation": 1,
        "labels": labels(cluster, app, pod),
        "managedFields": written_by("kubelet", json!({ "f:status": { "f:conditions": {}, "f:containerStatuses": {}, "f:podIP": {} } })),
        "ownerReferences": [{
            "apiVersion": "apps/v1", "blockOwnerDeletion": true, "controller": true, "kind": "ReplicaSet",
            "name": replica_set, "uid": uid(&format!("{} {replica_set}", cluster.id)),
        }],
    })
}

fn labels(cluster: &Cluster, app: &App, pod: &Pod) -> Value {
    let mut labels = json!({
        "app": app.name,
        "app.kubernetes.io/part-of": app.namespace,
        "pod-template-hash": app.template_hash(pod.version),
        "security.istio.io/tlsMode": "istio",
        "service.istio.io/canonical-name": app.name,
        "service.istio.io/canonical-revision": format!("v{}", pod.version),
        "topology.istio.io/network": format!("network-{}", cluster.id),
        "topology.kubernetes.io/region": place::region(cluster),
        "topology.kubernetes.io/zone": place::zone(cluster, pod.node),
        "version": format!("v{}", pod.version),
    });
    if pod.mark > 0 {
        labels[MARK] = pod.mark.to_string().into();
    }
    labels
}

fn image(app: &App, version: u32) -> String {
    format!("registry.example.com/{}/{}:1.{version}.{}", app.namespace, app.name, app.number % 40)
}

fn token_volume(pod: &Pod) -> String {
    let suffix = &pod.name[pod.name.len() - 5..];
    format!("kube-api-access-{suffix}")
}

fn mount(name: &str, path: &str) -> Value {
    json!({ "mountPath": path, "name": name })
}

fn token_mount(pod: &Pod) -> Value {
    json!({ "mountPath": ACCOUNT, "name": token_volume(pod), "readOnly": true })
}

fn spec(cluster: &Cluster, app: &App, pod: &Pod) -> Value {
    json!({
        "containers": [own_container(app, pod), proxy::container(cluster, app, pod)],
        "dnsPolicy": "ClusterFirst",
        "enableServiceLinks": true,
        "initContainers": [proxy::init_container(pod)],
        "nodeName": place::node_name(cluster, pod.node),
        "preemptionPolicy": "PreemptLowerPriority",
        "priority": 0,
        "restartPolicy": "Always",
        "schedulerName": "default-scheduler",
        "securityContext": {},
        "serviceAccount": app.name,
        "serviceAccountName": app.name,
        "terminationGracePeriodSeconds": 30,
        "tolerations": [toleration("not-ready"), toleration("unreachable")],
        "volumes": volumes(pod),
    })
}

fn toleration(of: &str) -> Value {
    json!({ "effect": "NoExecute", "key": format!("node.kubernetes.io/{of}"), "operator": "Exists", "tolerationSeconds": 300 })
}

fn own_container(app: &App, pod: &Pod) -> Value {
    let probe = |path: &str| {
        json!({
            "failureThreshold": 3, "httpGet": { "path": format!("/app-health/{}/{path}", app.name), "port": 15020, "scheme": "HTTP" },
            "periodSeconds": 10, "successThreshold": 1, "timeoutSeconds": 1,
        })
    };
    json!({
        "env": [
            { "name": "LOG_LEVEL", "value": "info" },
            { "name": "DATABASE_URL", "value": format!("postgres://{}.db.{}.internal:5432/{}", app.name, app.namespace, app.name) },
            { "name": "OTEL_SERVICE_NAME", "value": app.name },
        ],
        "image": image(app, pod.version),
        "imagePullPolicy": "IfNotPresent",
        "livenessProbe": probe("livez"),
        "name": app.name,
        "ports": [
            { "containerPort": 8080, "name": "http", "protocol": "TCP" },
            { "containerPort": 9090, "name": "grpc", "protocol": "TCP" },
        ],
        "readinessProbe": probe("readyz"),
        "resources": { "limits": { "memory": "512Mi" }, "requests": { "cpu": "100m", "memory": "256Mi" } },
        "terminationMessagePath": "/dev/termination-log",
        "terminationMessagePolicy": "File",
        "volumeMounts": [mount("tmp", "/tmp"), token_mount(pod)],
    })
}

fn volumes(pod: &Pod) -> Vec<Value> {
    let token = json!({
        "name": token_volume(pod),
        "projected": { "defaultMode": 420, "sources": [
            { "serviceAccountToken": { "expirationSeconds": 3607, "path": "token" } },
            { "configMap": { "items": [{ "key": "ca.crt", "path": "ca.crt" }], "name": "kube-root-ca.crt" } },
            { "downwardAPI": { "items": [{ "fieldRef": { "apiVersion": "v1", "fieldPath": "metadata.namespace" }, "path": "namespace" }] } },
        ] },
    });
    let own = [json!({ "emptyDir": {}, "name": "tmp" }), token];
    proxy::volumes().into_iter().chain(own).collect()
}

fn status(app: &App, pod: &Pod) -> Value {
    let ready = if pod.ready { "True" } else { "False" };
    let condition = |of: &str, status: &str| json!({ "lastProbeTime": null, "lastTransitionTime": BIRTH, "status": status, "type": of });
    let running = json!({ "running": { "startedAt": BIRTH } });
    let done =
        json!({ "terminated": { "exitCode": 0, "finishedAt": BIRTH, "reason": "Completed", "startedAt": BIRTH } });
    json!({
        "conditions": [
            condition("PodReadyToStartContainers", "True"),
            condition("Initialized", "True"),
            condition("Ready", ready),
            condition("ContainersReady", ready),
            condition("PodScheduled", "True"),
        ],
        "containerStatuses": [
            container_status(&app.name, &image(app, pod.version), pod.ready, pod.restarts, &running),
            container_status("istio-proxy", proxy::IMAGE, true, 0, &running),
        ],
        "hostIP": format!("172.16.{}.{}", pod.node / 250, pod.node % 250 + 1),
        "hostIPs": [{ "ip": format!("172.16.{}.{}", pod.node / 250, pod.node % 250 + 1) }],
        "initContainerStatuses": [container_status("istio-init", proxy::IMAGE, true, 0, &done)],
        "phase": "Running",
        "podIP": pod.ip(),
        "podIPs": [{ "ip": pod.ip() }],
        "qosClass": "Burstable",
        "startTime": BIRTH,
    })
}

fn container_status(name: &str, image: &str, ready: bool, restarts: u32, state: &Value) -> Value {
    let hash = super::hash(image);
    json!({
        "containerID": format!("containerd://{hash:016x}{:016x}", super::hash(name)),
        "image": image,
        "imageID": format!("{image}@sha256:{hash:016x}{hash:016x}{hash:016x}{hash:016x}"),
        "lastState": {},
        "name": name,
        "ready": ready,
        "restartCount": restarts,
        "started": ready,
        "state": state,
    })
}
