use nav_mesh::{Kind, ObjectName};
use serde_json::{Value, json};

use super::{BIRTH, Manifest, place, uid, written_by};
use crate::fleet::cluster::{App, Cluster, Pod};

pub(in crate::fleet) fn service(cluster: &Cluster, app: &App) -> Manifest {
    let ip = cluster_ip(app);
    let body = json!({
        "metadata": {
            "annotations": { "meta.helm.sh/release-name": app.name, "meta.helm.sh/release-namespace": app.namespace },
            "labels": {
                "app": app.name, "app.kubernetes.io/managed-by": "Helm", "app.kubernetes.io/part-of": app.namespace,
                "helm.sh/chart": "service-4.2.1",
            },
            "managedFields": written_by("helm", json!({ "f:spec": { "f:ports": {}, "f:selector": {} } })),
        },
        "spec": {
            "clusterIP": ip,
            "clusterIPs": [ip],
            "internalTrafficPolicy": "Cluster",
            "ipFamilies": ["IPv4"],
            "ipFamilyPolicy": "SingleStack",
            "ports": [
                { "appProtocol": "http", "name": "http", "port": 80, "protocol": "TCP", "targetPort": 8080 },
                { "appProtocol": "grpc", "name": "grpc", "port": 9090, "protocol": "TCP", "targetPort": "grpc" },
            ],
            "selector": { "app": app.name },
            "sessionAffinity": "None",
            "type": "ClusterIP",
        },
        "status": { "loadBalancer": {} },
    });
    Manifest::new(cluster, Kind::Service, "v1", name_of(app, &app.name), body)
}

/// Out of 10.96.0.0/16, whose first addresses are the API server's own.
fn cluster_ip(app: &App) -> String {
    let number = app.number + 0x100;
    format!("10.96.{}.{}", number / 250, number % 250 + 1)
}

pub(in crate::fleet) fn slice(cluster: &Cluster, app: &App, number: usize) -> Manifest {
    let name = format!("{}-{}", app.name, &app.template_hash(number as u32)[..5]);
    let of_service = uid(&format!("{} {} {}/{}", cluster.id, Kind::Service, app.namespace, app.name));
    let endpoints: Vec<Value> = app.slice(number).iter().map(|pod| endpoint(cluster, app, pod)).collect();
    let body = json!({
        "addressType": "IPv4",
        "endpoints": endpoints,
        "metadata": {
            "annotations": { "endpoints.kubernetes.io/last-change-trigger-time": BIRTH },
            "generateName": format!("{}-", app.name),
            "labels": {
                "app": app.name, "app.kubernetes.io/managed-by": "Helm", "app.kubernetes.io/part-of": app.namespace,
                "endpointslice.kubernetes.io/managed-by": "endpointslice-controller.k8s.io",
                "helm.sh/chart": "service-4.2.1", "kubernetes.io/service-name": app.name,
            },
            "managedFields": written_by("kube-controller-manager", json!({ "f:endpoints": {} })),
            "ownerReferences": [{
                "apiVersion": "v1", "blockOwnerDeletion": true, "controller": true, "kind": "Service",
                "name": app.name, "uid": of_service,
            }],
        },
        "ports": [
            { "appProtocol": "http", "name": "http", "port": 8080, "protocol": "TCP" },
            { "appProtocol": "grpc", "name": "grpc", "port": 9090, "protocol": "TCP" },
        ],
    });
    Manifest::new(cluster, Kind::EndpointSlice, "v1", name_of(app, &name), body)
}

fn endpoint(cluster: &Cluster, app: &App, pod: &Pod) -> Value {
    json!({
        "addresses": [pod.ip()],
        "conditions": { "ready": pod.ready, "serving": pod.ready, "terminating": false },
        "nodeName": place::node_name(cluster, pod.node),
        "targetRef": {
            "kind": "Pod", "name": pod.name, "namespace": app.namespace,
            "uid": uid(&format!("{} {} {}/{}", cluster.id, Kind::Pod, app.namespace, pod.name)),
        },
        "zone": place::zone(cluster, pod.node),
    })
}

pub(super) fn name_of(app: &App, name: &str) -> ObjectName {
    ObjectName::new(app.namespace.as_str(), name)
}
