//! The classic ingress gateway, one that istiod would have deployed for a Gateway of the Gateway API, and maybe a waypoint.

use serde_json::{Value, json};

use super::{Place, pod, service_of};
use crate::small_mesh::pools::{AMBIENT, Kit, ROOT, put};

const API: &str = "gateway.networking.k8s.io/v1";
/// By name, with who is responsible for them.
const CLASSES: [(&str, &str); 2] =
    [("istio", "istio.io/gateway-controller"), ("istio-waypoint", "istio.io/mesh-controller")];

pub(super) fn of_the_mesh(kit: &mut Kit<'_>) -> Vec<Value> {
    let mut manifests = Vec::from(ingress(kit));
    manifests.extend(CLASSES.map(|(name, controller)| {
        let metadata = kit.metadata("", name);
        json!({ "apiVersion": API, "kind": "GatewayClass", "metadata": metadata, "spec": { "controllerName": controller } })
    }));
    manifests.extend(edge(kit));
    if kit.is_ambient {
        manifests.extend(waypoint(kit));
    }
    manifests
}

fn ingress(kit: &mut Kit<'_>) -> [Value; 2] {
    let labels = json!({ "istio": "ingressgateway", "app": "istio-ingressgateway" });
    let ports = json!([
        { "name": "http2", "port": 80, "targetPort": 8080, "protocol": "TCP" },
        { "name": "https", "port": 443, "targetPort": 8443, "protocol": "TCP" },
    ]);
    let metadata = kit.metadata(ROOT, "istio-ingressgateway");
    let place = Place { namespace: ROOT, name: "ingress-1", role: "router", number: 100 };
    [service_of(metadata, &labels, &ports, "10.96.0.100"), pod(kit, place, &labels)]
}

fn edge(kit: &mut Kit<'_>) -> [Value; 3] {
    let routes = json!({ "namespaces": { "from": kit.one(&["All", "Same"]) } });
    let mut listeners = vec![json!({ "name": "http", "port": 80, "protocol": "HTTP", "allowedRoutes": routes })];
    if kit.rng.bool() {
        let tls = json!({ "mode": "Passthrough" });
        listeners.push(json!({ "name": "tls", "port": 443, "protocol": "TLS", "tls": tls, "allowedRoutes": routes }));
    }
    let place = Place { namespace: "a", name: "edge-1", role: "router", number: 101 };
    let mut manifests = deployed(kit, place, ("edge", "istio", "edge-istio"), &listeners);
    let sets = kit.one(&["All", "Same", "None"]);
    manifests[0]["spec"]["allowedListeners"] = json!({ "namespaces": { "from": sets } });
    manifests
}

fn waypoint(kit: &mut Kit<'_>) -> [Value; 3] {
    let listener = json!({ "name": "mesh", "port": 15008, "protocol": "HBONE" });
    let place = Place { namespace: AMBIENT, name: "waypoint-1", role: "waypoint", number: 102 };
    let mut manifests = deployed(kit, place, ("waypoint", "istio-waypoint", "waypoint"), &[listener]);
    let what = kit.one(&["service", "workload", "all", "none"]);
    let labels = kit.once_in(3).then(|| json!({ "istio.io/waypoint-for": what }));
    put(&mut manifests[0]["metadata"], "labels", labels);
    manifests
}

/// A Gateway with its Service and its pod, by the names of Gateway, class and Service.
fn deployed(kit: &mut Kit<'_>, place: Place<'_>, names: (&str, &str, &str), listeners: &[Value]) -> [Value; 3] {
    let (name, class, service) = names;
    let gateway = json!({
        "apiVersion": API, "kind": "Gateway", "metadata": kit.metadata(place.namespace, name),
        "spec": { "gatewayClassName": class, "listeners": listeners },
        "status": { "addresses": [{ "type": "IPAddress", "value": format!("10.96.0.{}", place.number) }] },
    });
    let labels = json!({ "gateway.networking.k8s.io/gateway-name": name });
    let port =
        |of: &Value| json!({ "name": of["name"], "port": of["port"], "targetPort": of["port"], "protocol": "TCP" });
    let ports = listeners.iter().map(port).collect::<Value>();
    let ip = format!("10.96.0.{}", place.number);
    let service = service_of(kit.metadata(place.namespace, service), &labels, &ports, &ip);
    [gateway, service, pod(kit, place, &labels)]
}
