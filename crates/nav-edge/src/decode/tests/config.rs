use nav_mesh::{istio::head, object::ConfigObject};

use super::*;

fn config(kind: Kind, fields: Value) -> ConfigObject {
    decoded(kind, fields).as_config().expect("a config object").clone()
}

#[test]
fn a_config_object_is_kept_whole_but_for_what_repeats_it() {
    let object = config(
        Kind::VirtualService,
        json!({
            "apiVersion": "networking.istio.io/v1beta1",
            "kind": "VirtualService",
            "metadata": {
                "resourceVersion": "7",
                "annotations": {"kubectl.kubernetes.io/last-applied-configuration": "{}", "team": "a"},
                "managedFields": [{"manager": "kubectl"}],
            },
            "spec": {"hosts": ["cart"], "http": [{"weight": 1.5}]},
            "status": {"conditions": []},
        }),
    );
    insta::assert_snapshot!(object.json(), @r#"{"apiVersion":"networking.istio.io/v1beta1","kind":"VirtualService","metadata":{"annotations":{"team":"a"},"name":"x","namespace":"shop","resourceVersion":"7"},"spec":{"hosts":["cart"],"http":[{"weight":1.5}]},"status":{"conditions":[]}}"#);
}

#[test]
fn what_an_item_of_a_list_lacks_is_filled_in() {
    let object = config(Kind::KubernetesGateway, json!({"spec": {}}));
    let whole: Value = serde_json::from_str(object.json()).expect("JSON");
    assert_eq!(whole["apiVersion"], "gateway.networking.k8s.io/v1");
    assert_eq!(whole["kind"], "Gateway");
}

#[test]
fn spec_and_status_stay_as_they_were_written_to_the_letter() {
    let text =
        r#"{"metadata":{"name":"x","annotations":null},"spec":{"hosts":["a"],"n":1.0,"big":12345678901234567890123}}"#;
    let name = ObjectName::new("default", "x");
    let object = decode(Kind::VirtualService, "networking.istio.io/v1", text, || name.clone())
        .expect("well-formed")
        .expect("kept");
    assert_eq!(object.as_config().expect("config").spec(), r#"{"hosts":["a"],"n":1.0,"big":12345678901234567890123}"#);
}

/// Whether Istio could use it is for the rules to say; a person wants to see it all the same.
#[test]
fn a_malformed_spec_is_kept_as_it_is() {
    let odd = config(Kind::VirtualService, json!({"spec": {"hosts": 42}}));
    assert_eq!(odd.spec(), r#"{"hosts":42}"#);
    let service_import = config(Kind::ServiceImport, json!({}));
    assert_eq!(service_import.spec(), "{}");
}

#[test]
fn the_head_of_a_decoded_object_can_be_read() {
    let object = config(Kind::VirtualService, json!({"spec": {"hosts": ["cart"], "gateways": ["mesh"]}}));
    let head: head::VirtualService = head::parse(&object).expect("a head");
    assert_eq!(head.hosts, ["cart"]);
}
