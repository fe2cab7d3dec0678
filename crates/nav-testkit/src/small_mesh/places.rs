//! Namespaces, services and workloads: where config may apply.

mod gateways;
mod other_cluster;

use nav_mesh::istio::flags::{self, Flag};
use serde_json::{Value, json};

use super::pools::{AMBIENT, Kit, NAMESPACES, PROVIDERS, ROOT, SERVICES, put};

const FEWEST_SERVICES: usize = 3;
const MOST_SERVICES: usize = 6;
/// What a mesh may say of objects that do not say who sees them.
const DEFAULTS: [&str; 3] =
    ["defaultServiceExportTo", "defaultVirtualServiceExportTo", "defaultDestinationRuleExportTo"];

/// To which namespaces belong.
const TEAMS: [&str; 2] = ["red", "blue"];
/// Asked by CUSTOM policies.
const AUTHORIZER: &str = "x.a.svc.cluster.local";

/// Switches that change what a mesh like this comes to: one of so many istiods has each otherwise than Istio's default.
const FLAGS: [(u32, Flag); 9] = [
    (10, flags::SCOPE_GATEWAY_TO_NAMESPACE),
    (10, flags::STRICT_GATEWAY_MERGING),
    (10, flags::ENHANCED_DESTINATION_RULE_MERGE),
    (10, flags::SELECTOR_BASED_GATEWAY_POLICY),
    (10, flags::FILTER_GATEWAY_CLUSTER_CONFIG),
    (10, flags::UNIFIED_SIDECAR_SCOPING),
    (10, flags::PICK_BEST_SERVICE_NAMESPACE),
    (10, flags::LAYERED_WAYPOINT_POLICIES),
    (2, flags::ALPHA_GATEWAY_API),
];

/// A workload's proxy.
#[derive(Clone, Copy)]
struct Place<'a> {
    namespace: &'a str,
    name: &'a str,
    /// Empty: it has none.
    role: &'a str,
    number: usize,
}

/// The mesh's configuration, namespaces, some services with a pod each, and gateways.
pub(super) fn of_the_mesh(kit: &mut Kit<'_>) -> Vec<Value> {
    let mut manifests = vec![mesh_config(kit), istiod(kit)];
    manifests.extend(NAMESPACES.iter().map(|name| namespace(kit, name)));
    let mut services = service_names(kit);
    services.truncate(kit.rng.usize(FEWEST_SERVICES..=MOST_SERVICES));
    for (number, (namespace, name)) in services.into_iter().enumerate() {
        manifests.push(service(kit, namespace, name, number));
        manifests.extend(server(kit, namespace, name, &format!("{name}-1"), number));
    }
    if !kit.is_ambient && kit.once_in(3) {
        manifests.extend(other_cluster::of_the_mesh(kit, &manifests));
    }
    manifests.extend(gateways::of_the_mesh(kit));
    manifests
}

fn mesh_config(kit: &mut Kit<'_>) -> Value {
    let mut config = json!({});
    for field in DEFAULTS {
        put(&mut config, field, kit.once_in(8).then(|| json!(["."])));
    }
    let provider = |name: &str| json!({ "name": name, "envoyExtAuthzGrpc": { "service": AUTHORIZER, "port": 80 } });
    let discovered = json!([{ "matchLabels": { "team": kit.one(&TEAMS) } }]);
    put(&mut config, "discoverySelectors", kit.once_in(8).then_some(discovered));
    config["extensionProviders"] = PROVIDERS.iter().map(|name| provider(name)).collect();
    let mut metadata = kit.metadata(ROOT, "istio");
    metadata["labels"] = json!({ "istio.io/rev": "default" });
    json!({ "apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": { "mesh": config.to_string() } })
}

/// Most are as Istio has them by default.
fn istiod(kit: &mut Kit<'_>) -> Value {
    let other = FLAGS.iter().filter(|(times, _)| kit.once_in(*times));
    let env: Vec<_> =
        other.map(|(_, flag)| json!({ "name": flag.name, "value": (!flag.default).to_string() })).collect();
    let mut metadata = kit.metadata(ROOT, "istiod");
    metadata["labels"] = json!({ "app": "istiod" });
    let pod = json!({ "spec": { "containers": [{ "name": "discovery", "image": "pilot", "env": env }] } });
    let spec = json!({ "selector": { "matchLabels": metadata["labels"] }, "template": pod });
    json!({ "apiVersion": "apps/v1", "kind": "Deployment", "metadata": metadata, "spec": spec })
}

fn service_names(kit: &mut Kit<'_>) -> Vec<(&'static str, &'static str)> {
    let of = |namespace| SERVICES.into_iter().map(move |name| (namespace, name));
    let mut names: Vec<_> = NAMESPACES[1..].iter().copied().flat_map(of).collect();
    kit.rng.shuffle(&mut names);
    names
}

fn namespace(kit: &mut Kit<'_>, name: &str) -> Value {
    let mut metadata = kit.metadata("", name);
    metadata["labels"] = json!({ "kubernetes.io/metadata.name": name, "team": kit.one(&TEAMS) });
    if name == AMBIENT && kit.is_ambient {
        metadata["labels"]["istio.io/dataplane-mode"] = json!("ambient");
        metadata["labels"]["istio.io/use-waypoint"] = json!("waypoint");
    }
    json!({ "apiVersion": "v1", "kind": "Namespace", "metadata": metadata })
}

fn service(kit: &mut Kit<'_>, namespace: &'static str, name: &str, number: usize) -> Value {
    let mut metadata = kit.metadata(namespace, name);
    let exports = kit.once_in(4).then(|| kit.one(&[".", "~", "*", "a", "b"]));
    put(&mut metadata, "annotations", exports.map(|to| json!({ "networking.istio.io/exportTo": to })));
    let waypoint = (kit.is_ambient && kit.once_in(6)).then(|| waypoint(kit));
    put(&mut metadata, "labels", waypoint);
    let ports = json!([
        { "name": "http", "port": 80, "targetPort": 8080, "protocol": "TCP" },
        { "name": "tcp", "port": 9000, "targetPort": 9000, "protocol": "TCP" },
        { "name": "tls", "port": 9443, "targetPort": 9443, "protocol": "TCP" },
    ]);
    let ip = format!("10.96.0.{}", number + 1);
    service_of(metadata, &json!({ "app": name }), &ports, &ip)
}

/// What a Service says of its waypoint, whatever its namespace does.
fn waypoint(kit: &mut Kit<'_>) -> Value {
    match kit.rng.bool() {
        true => json!({ "istio.io/use-waypoint": "none" }),
        false => json!({ "istio.io/use-waypoint": "waypoint", "istio.io/use-waypoint-namespace": AMBIENT }),
    }
}

fn service_of(metadata: Value, selector: &Value, ports: &Value, ip: &str) -> Value {
    let spec =
        json!({ "selector": selector, "ports": ports, "clusterIP": ip, "clusterIPs": [ip], "type": "ClusterIP" });
    json!({ "apiVersion": "v1", "kind": "Service", "metadata": metadata, "spec": spec })
}

/// A pod behind a Service.
fn server(kit: &mut Kit<'_>, namespace: &str, service: &str, name: &str, number: usize) -> [Value; 2] {
    let mut labels = json!({ "app": service, "version": kit.version() });
    let role = if namespace == AMBIENT && kit.is_ambient { "" } else { "sidecar" };
    put(&mut labels, "security.istio.io/tlsMode", (role == "sidecar").then(|| json!("istio")));
    let place = Place { namespace, name, role, number };
    [pod(kit, place, &labels), endpoints(kit, place, service)]
}

/// Of a Service with one pod.
fn endpoints(kit: &mut Kit<'_>, pod: Place<'_>, service: &str) -> Value {
    let mut metadata = kit.metadata(pod.namespace, pod.name);
    metadata["labels"] = json!({ "kubernetes.io/service-name": service });
    let target = json!({ "kind": "Pod", "namespace": pod.namespace, "name": pod.name });
    let endpoint = json!({ "addresses": [pod_ip(pod.number)], "conditions": { "ready": true }, "targetRef": target });
    let ports = json!([
        { "name": "http", "port": 8080, "protocol": "TCP" },
        { "name": "tcp", "port": 9000, "protocol": "TCP" },
        { "name": "tls", "port": 9443, "protocol": "TCP" },
    ]);
    json!({
        "apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": metadata,
        "addressType": "IPv4", "endpoints": [endpoint], "ports": ports,
    })
}

fn pod_ip(number: usize) -> String {
    format!("10.1.0.{}", number + 1)
}

/// Of the version that the proxies of `istiod-views` tell.
const PROXY_IMAGE: &str = "docker.io/istio/proxyv2:1.31.0-distroless";

fn pod(kit: &mut Kit<'_>, place: Place<'_>, labels: &Value) -> Value {
    let Place { namespace, name, role, number } = place;
    let mut metadata = kit.metadata(namespace, name);
    metadata["labels"] = labels.clone();
    let ip = pod_ip(number);
    let mut containers = vec![json!({ "name": "app", "image": "app" })];
    if role.is_empty() {
        metadata["annotations"] = json!({ "ambient.istio.io/redirection": "enabled" });
    } else {
        containers.push(json!({ "name": "istio-proxy", "image": PROXY_IMAGE, "args": ["proxy", role] }));
    }
    let status = json!({
        "phase": "Running", "podIP": ip, "podIPs": [{ "ip": ip }],
        "conditions": [{ "type": "Ready", "status": "True" }],
    });
    let spec = json!({ "containers": containers, "serviceAccountName": "default" });
    json!({ "apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": spec, "status": status })
}
