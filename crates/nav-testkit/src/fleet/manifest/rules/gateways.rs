//! Gateways and routes, and the proxies that serve them: a gateway for Istio's own, a waypoint for a namespace of services.

use nav_mesh::{Kind, ObjectName};
use serde_json::{Value, json};

use super::super::Manifest;
use super::{About, ROOT};
use crate::fleet::cluster::Cluster;

/// The namespace whose services go through a waypoint.
const AMBIENT: &str = "ambient";
const AMBIENT_SERVICES: usize = 200;
const GATEWAY_NAME: &str = "gateway.networking.k8s.io/gateway-name";

pub(super) fn gateway(about: &About<'_>) -> Value {
    let host = if about.number == 0 { "*.example.com" } else { &format!("./{}.example.com", about.app.name) };
    let server = json!({ "port": { "number": 80, "name": "http", "protocol": "HTTP" }, "hosts": [host] });
    json!({ "selector": { "istio": "ingressgateway" }, "servers": [server] })
}

/// Of a service: some for whoever calls it, some for those behind the waypoint.
pub(super) fn http_route(about: &About<'_>) -> Value {
    let (name, namespace) = match about.number % 2 {
        0 => (about.app.name.clone(), about.app.namespace.clone()),
        _ => (service_name(about.number % AMBIENT_SERVICES), AMBIENT.to_owned()),
    };
    let parent = json!({ "group": "", "kind": "Service", "name": name, "namespace": namespace, "port": 80 });
    json!({ "parentRefs": [parent], "rules": [{ "backendRefs": [{ "name": about.app.name, "port": 80 }] }] })
}

pub(super) fn proxies(cluster: &Cluster) -> Vec<Manifest> {
    let (ingress, waypoint) = (json!({ "istio": "ingressgateway" }), json!({ GATEWAY_NAME: "waypoint" }));
    let managed = json!({ GATEWAY_NAME: "waypoint", "gateway.istio.io/managed": "istio.io-mesh-controller" });
    let mut proxies = vec![
        pod(cluster, ObjectName::new(ROOT, "istio-ingressgateway-1"), &ingress, "router", 1),
        service(cluster, ObjectName::new(ROOT, "istio-ingressgateway"), &ingress, &ingress),
        namespace(cluster),
        class(cluster),
        waypoint_gateway(cluster),
        pod(cluster, ObjectName::new(AMBIENT, "waypoint-1"), &managed, "waypoint", 2),
        service(cluster, ObjectName::new(AMBIENT, "waypoint"), &managed, &waypoint),
    ];
    let name = |number| ObjectName::new(AMBIENT, service_name(number));
    let app = |number| json!({ "app": service_name(number) });
    proxies.extend((0..AMBIENT_SERVICES).map(|number| service(cluster, name(number), &app(number), &app(number))));
    proxies
}

fn service_name(number: usize) -> String {
    format!("service-{}", number + 1)
}

fn namespace(cluster: &Cluster) -> Manifest {
    let labels = json!({ "istio.io/dataplane-mode": "ambient", "istio.io/use-waypoint": "waypoint" });
    let body = json!({ "metadata": { "labels": labels }, "status": { "phase": "Active" } });
    Manifest::new(cluster, Kind::Namespace, "v1", ObjectName::new("", AMBIENT), body)
}

fn class(cluster: &Cluster) -> Manifest {
    let body = json!({ "spec": { "controllerName": "istio.io/mesh-controller" } });
    Manifest::new(cluster, Kind::GatewayClass, "v1", ObjectName::new("", "istio-waypoint"), body)
}

fn waypoint_gateway(cluster: &Cluster) -> Manifest {
    let listener = json!({ "name": "mesh", "port": 15008, "protocol": "HBONE" });
    let address = json!({ "type": "Hostname", "value": format!("waypoint.{AMBIENT}.svc.cluster.local") });
    let body = json!({
        "spec": { "gatewayClassName": "istio-waypoint", "listeners": [listener] },
        "status": { "addresses": [address] },
    });
    Manifest::new(cluster, Kind::KubernetesGateway, "v1", ObjectName::new(AMBIENT, "waypoint"), body)
}

fn service(cluster: &Cluster, name: ObjectName, labels: &Value, selector: &Value) -> Manifest {
    let port = json!({ "name": "http", "port": 80, "protocol": "TCP", "targetPort": 8080 });
    let body = json!({ "metadata": { "labels": labels }, "spec": { "ports": [port], "selector": selector, "type": "ClusterIP" } });
    Manifest::new(cluster, Kind::Service, "v1", name, body)
}

fn pod(cluster: &Cluster, name: ObjectName, labels: &Value, role: &str, number: u8) -> Manifest {
    let container =
        json!({ "name": "istio-proxy", "args": ["proxy", role], "image": "docker.io/istio/proxyv2:1.31.0" });
    let ip = format!("10.63.0.{number}");
    let body = json!({
        "metadata": { "labels": labels },
        "spec": { "containers": [container], "serviceAccountName": name.name.as_str() },
        "status": { "phase": "Running", "podIP": ip, "podIPs": [{ "ip": ip }] },
    });
    Manifest::new(cluster, Kind::Pod, "v1", name, body)
}
