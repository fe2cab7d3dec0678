use std::path::Path;

use nav_mesh::{Kind, Object};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::encode;
use crate::decode::{decode, object_name};
use crate::source::files;

fn decoded(kind: Kind, manifest: &Value) -> Object {
    let text = |field: &str| manifest["metadata"][field].as_str();
    let name = || object_name(kind, text("namespace"), text("name"));
    let api_version = manifest["apiVersion"].as_str().unwrap_or_default();
    decode(kind, api_version, &manifest.to_string(), name).expect("it is well-formed").expect("it is kept")
}

/// Writing an object loses nothing that is kept, as JSON and as YAML.
fn check(object: &Object) {
    let manifest = encode(object);
    assert_eq!(&decoded(object.kind(), &manifest), object, "{manifest:#}");
    let yaml = serde_saphyr::to_string(&manifest).expect("it can be written");
    let read: Value = serde_saphyr::from_str(&yaml).expect("it can be read");
    assert_eq!(read, manifest, "{yaml}");
}

fn check_folder(folder: &str, at_least: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut count = 0;
    for (path, text) in files::texts(&root.join(folder)) {
        for (_, object) in files::objects(&path, &text.expect("it can be read")).0 {
            check(&object.expect("it is well-formed"));
            count += 1;
        }
    }
    assert!(count >= at_least, "{folder} has {count} objects only");
}

#[test]
fn every_object_of_the_fixtures_is_the_same_when_it_was_written_and_read() {
    check_folder("fixtures/east/objects", 90);
}

#[test]
fn so_is_every_object_of_the_demo() {
    check_folder("demo/recording/clusters", 250);
}

fn pod(fields: Value) -> Object {
    let mut manifest = json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a", "namespace": "shop"}});
    for (field, value) in fields.as_object().expect("fields") {
        let held = &mut manifest[field];
        match (held.as_object_mut(), value.as_object()) {
            (Some(held), Some(value)) => held.extend(value.clone()),
            _ => *held = value.clone(),
        }
    }
    decoded(Kind::Pod, &manifest)
}

#[test]
fn containers_of_every_sort_and_state_survive() {
    let statuses = json!([
        {"name": "a", "ready": true, "restartCount": 3, "state": {"running": {"startedAt": "2026-11-22T21:20:00Z"}}},
        {"name": "b", "state": {"running": {}}},
        {"name": "c", "state": {"terminated": {"reason": "OOMKilled", "exitCode": 137}}},
        {"name": "d", "state": {"terminated": {}}},
        {"name": "e", "state": {"waiting": {"reason": "CrashLoopBackOff"}}},
        {"name": "f"},
    ]);
    let named = |names: &[&str]| Value::from(names.iter().map(|name| json!({"name": name})).collect::<Vec<_>>());
    check(&pod(json!({
        "spec": {"containers": named(&["a", "b", "c", "d", "e", "f", "unreported"]),
                 "initContainers": [{"name": "a"}, {"name": "b", "restartPolicy": "Always", "ports": [{"containerPort": 9}]}],
                 "ephemeralContainers": named(&["c"])},
        "status": {"containerStatuses": statuses, "initContainerStatuses": statuses,
                   "ephemeralContainerStatuses": statuses, "reason": "Evicted", "phase": "Failed"},
    })));
}

#[test]
fn what_is_known_of_a_proxy_survives_wherever_it_was_told() {
    let check_proxy = |annotations: Value, containers: Value| {
        let pod = pod(json!({"metadata": {"annotations": annotations}, "spec": {"containers": containers}}));
        assert!(pod.as_pod().is_some_and(|pod| pod.proxy.is_some()));
        check(&pod);
    };
    let config = |text: &str| json!([{"name": "PROXY_CONFIG", "value": text}]);
    check_proxy(json!({}), json!([{"name": "istio-proxy"}]));
    check_proxy(
        json!({"sidecar.istio.io/status": "{}"}),
        json!([{"name": "istio-proxy", "args": ["proxy", "router"]}]),
    );
    check_proxy(json!({}), json!([{"name": "x"}, {"name": "y", "args": ["proxy", "waypoint"]}]));
    check_proxy(json!({}), json!([{"name": "istio-proxy", "env": config(r#"{"proxyAdminPort":15009}"#)}]));
    check_proxy(json!({"proxy.istio.io/config": "proxyAdminPort: 15001"}), json!([{"name": "istio-proxy"}]));
    check_proxy(
        json!({"proxy.istio.io/config": "proxyAdminPort: 15001"}),
        json!([{"name": "istio-proxy", "env": config(r#"{"proxyAdminPort":15000}"#)}]),
    );
    check_proxy(
        json!({}),
        json!([{"name": "istio-proxy", "env": [{"name": "ISTIO_METAJSON_LABELS", "value": r#"{"app":"x"}"#}]}]),
    );
}

#[test]
fn an_annotation_that_was_left_out_is_still_known_to_be() {
    let pod = pod(json!({"metadata": {"annotations": {"kubectl.kubernetes.io/restartedAt": "x"}}}));
    assert!(pod.as_pod().is_some_and(|pod| pod.annotations_cut));
    check(&pod);
}

#[test]
fn a_service_of_each_type_survives() {
    for spec in [
        json!({}),
        json!({"type": "Hovercraft"}),
        json!({"clusterIP": "None", "publishNotReadyAddresses": true, "selector": {"app": ""}}),
        json!({"type": "ExternalName", "externalName": "example.com"}),
        json!({"type": "NodePort", "clusterIP": "10.0.0.1", "externalIPs": ["1.2.3.4"], "trafficDistribution": "PreferClose",
               "ports": [{"port": 80, "targetPort": 8080, "nodePort": 30000}, {"port": 81, "targetPort": "0081", "protocol": "UDP"}]}),
    ] {
        let ingress = json!({"loadBalancer": {"ingress": [{"ip": "fd00::1"}, {"hostname": "lb.example.com"}]}});
        let metadata = json!({"name": "a", "namespace": "shop", "generation": 3, "uid": "odd", "deletionTimestamp": "2026-11-22T21:20:00Z",
                              "managedFields": [{"time": "2026-11-22T21:20:00Z", "manager": "kubectl"}]});
        check(&decoded(Kind::Service, &json!({"metadata": metadata, "spec": spec, "status": ingress})));
    }
}

#[test]
fn the_last_writer_of_a_config_object_survives() {
    let metadata = json!({"name": "a", "namespace": "shop", "labels": {"app": "cart"},
                          "managedFields": [{"time": "2026-11-22T21:20:00Z", "manager": "argocd"}]});
    let manifest = json!({"apiVersion": "networking.istio.io/v1", "metadata": metadata, "spec": {"hosts": ["cart"]}});
    let object = decoded(Kind::VirtualService, &manifest);
    assert_eq!(object.meta.last_write.as_ref().map(|write| write.by.as_str()), Some("argocd"));
    check(&object);
}

#[test]
fn nothing_is_written_that_is_not_kept() {
    let secret = "hunter2";
    let written = encode(&pod(json!({
        "metadata": {"annotations": {"kubectl.kubernetes.io/last-applied-configuration": secret}},
        "spec": {"containers": [{
            "name": "istio-proxy", "command": [secret], "args": ["proxy", "sidecar", secret],
            "env": [{"name": "PASSWORD", "value": secret}, {"name": "PROXY_CONFIG", "value": format!("image: {secret}")}],
        }]},
    })));
    assert!(!written.to_string().contains(secret), "{written:#}");
}

proptest! {
    /// Whoever writes YAML can be tripped by texts that look like something else.
    #[test]
    fn every_text_survives_being_written_as_yaml(text in r"(?s)[-:#&*!|>'%@`{}\[\]\\~ \t\nyesnoNULLtrue0-9.eExo_a-zäß]{0,24}|.{0,12}") {
        let value = json!({"text": &text, &text: [""]});
        let yaml = serde_saphyr::to_string(&value).expect("it can be written");
        let read: Value = serde_saphyr::from_str(&yaml).expect("it can be read");
        prop_assert_eq!(read, value, "{}", yaml);
    }
}
