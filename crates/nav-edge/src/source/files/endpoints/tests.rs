use std::path::Path;

use super::*;
use crate::source::files::manifest::{self, Contents};

const POD: &str = "
apiVersion: v1
kind: Pod
metadata: {name: cart-0, namespace: shop, labels: {app: cart}}
spec: {nodeName: a, containers: [{name: cart, ports: [{name: web, containerPort: 8080}]}]}
status:
  phase: Running
  podIPs: [{ip: 10.0.0.1}, {ip: 'fd00::1'}]
  conditions: [{type: Ready, status: 'True'}]
";

const SERVICE: &str = "
apiVersion: v1
kind: Service
metadata: {name: cart, namespace: shop}
spec: {clusterIP: 10.1.0.1, selector: {app: cart}, ports: [{name: http, port: 80, targetPort: web}]}
";

/// The slices of these objects, a line for each endpoint.
fn lines(documents: &[&str]) -> Vec<String> {
    let Contents { entries, problems, .. } = manifest::read(Path::new("objects.yaml"), &documents.join("\n---\n"));
    assert_eq!(problems.kept(), [""; 0]);
    let objects: Vec<Object> = entries.into_values().map(|entry| entry.decoded.expect("it is well formed")).collect();
    let slices = Endpoints::of(objects.iter()).slices();
    slices.iter().flat_map(|slice| of_slice(slice.name(), slice.as_endpoint_slice().expect("a slice"))).collect()
}

fn of_slice(name: &ObjectName, slice: &EndpointSlice) -> Vec<String> {
    let ports: Vec<String> = slice.ports.iter().map(|(name, port)| format!("{name}:{port}")).collect();
    let line = |endpoint: &Endpoint| {
        let conditions =
            [("ready", endpoint.ready), ("serving", endpoint.serving), ("terminating", endpoint.terminating)];
        let holding: Vec<&str> =
            conditions.iter().filter(|(_, holds)| *holds == Some(true)).map(|(name, _)| *name).collect();
        let pod = endpoint.pod.as_ref().map(|pod| pod.name.as_str()).unwrap_or_default();
        format!("{name} {pod} {} [{}] {}", endpoint.addresses.join(","), ports.join(" "), holding.join(" "))
    };
    slice.endpoints.iter().map(line).collect()
}

fn check(pod: &str, service: &str, expected: &[&str]) {
    assert_eq!(lines(&[pod, service]), expected);
}

#[test]
fn a_service_has_the_pods_that_its_selector_matches_at_their_own_ports() {
    let other = POD.replace("cart-0", "other").replace("app: cart", "app: other");
    let elsewhere = POD.replace("namespace: shop", "namespace: elsewhere");
    let expected = ["shop/cart-1 cart-0 10.0.0.1 [http:8080] ready serving"];
    assert_eq!(lines(&[POD, &other, &elsewhere, SERVICE]), expected);
}

#[test]
fn the_state_of_a_pod_is_that_of_its_endpoint() {
    let unready = POD.replace("'True'", "'False'");
    let ending = POD.replace("namespace: shop", "namespace: shop, deletionTimestamp: 2026-01-01T00:00:00Z");
    let eager = SERVICE.replace("selector:", "publishNotReadyAddresses: true, selector:");
    check(&unready, SERVICE, &["shop/cart-1 cart-0 10.0.0.1 [http:8080] "]);
    check(&unready, &eager, &["shop/cart-1 cart-0 10.0.0.1 [http:8080] ready"]);
    check(&ending, SERVICE, &["shop/cart-1 cart-0 10.0.0.1 [http:8080] serving terminating"]);
    check(&ending, &eager, &["shop/cart-1 cart-0 10.0.0.1 [http:8080] ready serving terminating"]);
}

#[test]
fn pods_that_have_ended_or_have_no_address_are_behind_nothing() {
    check(&POD.replace("Running", "Succeeded"), SERVICE, &[]);
    check(&POD.replace("Running", "Failed"), SERVICE, &[]);
    check(&POD.replace("{ip: 10.0.0.1}, {ip: 'fd00::1'}", ""), SERVICE, &[]);
}

#[test]
fn services_that_select_nothing_have_no_slices() {
    check(POD, &SERVICE.replace("selector: {app: cart}, ", ""), &[]);
    check(POD, &SERVICE.replace("clusterIP: 10.1.0.1", "type: ExternalName, externalName: example.com"), &[]);
}

#[test]
fn a_target_port_is_a_name_a_number_or_the_port_itself() {
    check(
        POD,
        &SERVICE.replace("targetPort: web", "targetPort: 9"),
        &["shop/cart-1 cart-0 10.0.0.1 [http:9] ready serving"],
    );
    check(POD, &SERVICE.replace(", targetPort: web", ""), &["shop/cart-1 cart-0 10.0.0.1 [http:80] ready serving"]);
    check(
        POD,
        &SERVICE.replace("targetPort: web", "targetPort: none"),
        &["shop/cart-1 cart-0 10.0.0.1 [] ready serving"],
    );
}

#[test]
fn a_port_s_name_is_found_in_native_sidecars_and_not_in_init_containers() {
    let sidecar = POD.replace("containers: [{name: cart,", "initContainers: [{name: cart, restartPolicy: Always,");
    check(&sidecar, SERVICE, &["shop/cart-1 cart-0 10.0.0.1 [http:8080] ready serving"]);
    let init = POD.replace("containers:", "initContainers:");
    check(&init, SERVICE, &["shop/cart-1 cart-0 10.0.0.1 [] ready serving"]);
}

#[test]
fn pods_with_other_ports_are_in_another_slice() {
    let other = POD.replace("cart-0", "cart-1").replace("8080", "9090").replace("10.0.0.1", "10.0.0.2");
    let expected = [
        "shop/cart-1 cart-0 10.0.0.1 [http:8080] ready serving",
        "shop/cart-2 cart-1 10.0.0.2 [http:9090] ready serving",
    ];
    assert_eq!(lines(&[POD, &other, SERVICE]), expected);
}

#[test]
fn each_address_family_of_the_service_has_a_slice() {
    let dual = SERVICE.replace("clusterIP: 10.1.0.1", "clusterIPs: ['fd01::1', 10.1.0.1]");
    let v4 = "shop/cart-1 cart-0 10.0.0.1 [http:8080] ready serving";
    check(POD, &dual, &[v4, "shop/cart-2 cart-0 fd00::1 [http:8080] ready serving"]);
    check(POD, &SERVICE.replace("10.1.0.1", "'fd01::1'"), &["shop/cart-1 cart-0 fd00::1 [http:8080] ready serving"]);
    check(POD, &SERVICE.replace("10.1.0.1", "None"), &[v4]);
}

#[test]
fn an_endpoint_is_in_the_zone_of_its_node() {
    let node = "apiVersion: v1\nkind: Node\nmetadata: {name: a, labels: {topology.kubernetes.io/zone: zone-a}}\n";
    let Contents { entries, .. } = manifest::read(Path::new("x.yaml"), &[node, POD, SERVICE].join("\n---\n"));
    let objects: Vec<Object> = entries.into_values().filter_map(|entry| entry.decoded.ok()).collect();
    let slices = Endpoints::of(objects.iter()).slices();
    let endpoint = &slices[0].as_endpoint_slice().expect("a slice").endpoints[0];
    assert_eq!((endpoint.node.as_str(), endpoint.zone.as_str()), ("a", "zone-a"));
}
