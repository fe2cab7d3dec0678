use nav_mesh::object::EndpointSlice;

use super::*;

fn slice(fields: Value) -> EndpointSlice {
    decoded(Kind::EndpointSlice, fields).as_endpoint_slice().expect("a slice").clone()
}

fn of_service(service: &str) -> Value {
    json!({"labels": {"kubernetes.io/service-name": service}})
}

#[test]
fn a_slice_belongs_to_the_service_that_its_label_names() {
    assert_eq!(slice(json!({"metadata": of_service("cart")})).service.as_deref(), Some("cart"));
    assert_eq!(slice(json!({})).service, None);
    assert_eq!(slice(json!({"metadata": of_service("")})).service, None);
}

#[test]
fn endpoints_keep_addresses_conditions_pod_and_place() {
    let slice = slice(json!({"endpoints": [{
        "addresses": ["10.0.0.7"], "conditions": {"ready": false, "serving": true, "terminating": true},
        "targetRef": {"kind": "Pod", "name": "cart-0", "namespace": "shop"}, "nodeName": "n1", "zone": "eu-1",
    }]}));
    let endpoint = &slice.endpoints[0];
    assert_eq!(*endpoint.addresses, ["10.0.0.7"]);
    assert_eq!((endpoint.ready, endpoint.serving, endpoint.terminating), (Some(false), Some(true), Some(true)));
    assert_eq!(endpoint.pod, Some(ObjectName::new("shop", "cart-0")));
    assert_eq!((endpoint.node.as_str(), endpoint.zone.as_str()), ("n1", "eu-1"));
}

#[test]
fn conditions_that_are_not_given_stay_unknown() {
    let slice = slice(json!({"endpoints": [{"addresses": ["10.0.0.7"]}, {"conditions": {"ready": null}}]}));
    assert!(slice.endpoints.iter().all(|endpoint| endpoint.ready.is_none()));
}

#[test]
fn only_a_reference_to_a_pod_is_a_pod_in_the_slice_s_namespace_unless_it_names_another() {
    let slice = slice(json!({"endpoints": [
        {"targetRef": {"kind": "Pod", "name": "a"}},
        {"targetRef": {"kind": "Pod", "name": "b", "namespace": "other"}},
        {"targetRef": {"kind": "VirtualMachine", "name": "c"}},
        {},
    ]}));
    let pods: Vec<Option<ObjectName>> = slice.endpoints.iter().map(|endpoint| endpoint.pod.clone()).collect();
    assert_eq!(pods, [Some(ObjectName::new("shop", "a")), Some(ObjectName::new("other", "b")), None, None]);
}

#[test]
fn a_port_without_a_number_stands_for_every_port_and_is_left_out() {
    let slice = slice(json!({"ports": [{"name": "http", "port": 8080}, {"name": "", "port": null}, {"port": 9}]}));
    assert_eq!(*slice.ports, [("http".into(), 8080), ("".into(), 9)]);
}

#[test]
fn a_slice_of_nothing_is_fine() {
    let nothing = slice(json!({"endpoints": null, "ports": null}));
    assert!(nothing.endpoints.is_empty() && nothing.ports.is_empty());
}
