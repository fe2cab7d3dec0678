use nav_mesh::object::Deployment;

use super::*;

fn config_map(labels: Value, data: Value) -> Option<Object> {
    let value = json!({"metadata": {"name": "istio", "namespace": "istio-system", "labels": labels}, "data": data});
    decode_value(Kind::ConfigMap, &value).expect("it is well-formed")
}

#[test]
fn the_mesh_config_is_kept_as_it_was_written() {
    let data = json!({"mesh": "rootNamespace: istio-config\n", "meshNetworks": "networks: {}\n", "other": "x"});
    let object = config_map(json!({"istio.io/rev": "default"}), data).expect("it is kept");
    let Body::ConfigMap(config_map) = object.body else { panic!("a config map") };
    assert_eq!(config_map.mesh.as_deref(), Some("rootNamespace: istio-config\n"));
    assert_eq!(config_map.mesh_networks.as_deref(), Some("networks: {}\n"));
}

#[test]
fn config_maps_without_mesh_config_or_without_istio_s_label_are_not_kept() {
    let rev = json!({"istio.io/rev": "default"});
    assert_eq!(config_map(rev.clone(), json!({"values": "{}", "config": "policy: enabled"})), None);
    assert_eq!(config_map(rev, json!(null)), None);
    assert_eq!(config_map(json!({"app": "mine"}), json!({"mesh": "a: b"})), None);
}

fn deployment(env: Value) -> Deployment {
    let containers = json!([
        {"name": "helper", "env": [{"name": "PILOT_X", "value": "helper's"}]},
        {"name": "discovery", "env": env},
    ]);
    let object = decoded(
        Kind::Deployment,
        json!({
            "metadata": {"labels": {"app": "istiod"}},
            "spec": {"template": {"spec": {"containers": containers}}},
            "status": {"readyReplicas": 2},
        }),
    );
    object.as_deployment().expect("a deployment").clone()
}

#[test]
fn istiod_s_flags_come_from_the_literal_environment_of_its_discovery_container() {
    let istiod = deployment(json!([
        {"name": "PILOT_SCOPE_GATEWAY_TO_NAMESPACE", "value": "true"},
        {"name": "ENABLE_NATIVE_SIDECARS", "value": "false"},
        {"name": "CLUSTER_ID", "value": "east"},
        {"name": "REVISION", "valueFrom": {"fieldRef": {"fieldPath": "metadata.labels"}}},
    ]));
    assert_eq!(istiod.ready_replicas, 2);
    assert_eq!(istiod.flag("PILOT_SCOPE_GATEWAY_TO_NAMESPACE"), Some(true));
    assert_eq!(istiod.flag("ENABLE_NATIVE_SIDECARS"), Some(false));
    assert_eq!(istiod.env.get("CLUSTER_ID"), Some("east"));
    assert_eq!(istiod.env.get("REVISION"), None);
    assert_eq!(istiod.env.get("PILOT_X"), None);
}

#[test]
fn what_is_no_flag_of_istio_s_is_never_kept() {
    let istiod = deployment(json!([
        {"name": "AWS_SECRET_ACCESS_KEY", "value": "s3cr3t"},
        {"name": "HTTP_PROXY", "value": "http://user:pass@proxy"},
        {"name": "PILOT_TRACE_SAMPLING", "value": "1"},
    ]));
    let names: Vec<&str> = istiod.env.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["PILOT_TRACE_SAMPLING"]);
}

#[test]
fn deployments_of_others_are_not_kept() {
    let mine = json!({"metadata": {"name": "cart", "labels": {"app": "cart"}}});
    assert_eq!(decode_value(Kind::Deployment, &mine).expect("it is well-formed"), None);
}

#[test]
fn of_a_webhook_only_the_metadata_is_kept() {
    let labels = json!({"istio.io/rev": "canary", "istio.io/tag": "prod"});
    let webhook = decoded(
        Kind::MutatingWebhook,
        json!({"metadata": {"labels": labels}, "webhooks": [{"clientConfig": {"caBundle": "LS0t"}}]}),
    );
    assert_eq!(webhook.meta.labels.get("istio.io/tag"), Some("prod"));
    assert_eq!(webhook.body, Body::MutatingWebhook);
}
