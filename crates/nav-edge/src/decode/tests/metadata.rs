use super::*;

fn meta(metadata: Value) -> Meta {
    decoded(Kind::Service, json!({ "metadata": metadata })).meta
}

#[test]
fn names_times_and_labels_are_kept() {
    let meta = meta(json!({
        "uid": "u-1", "generation": 3, "labels": {"app": "cart"},
        "creationTimestamp": "2026-11-02T12:55:56Z", "deletionTimestamp": "2026-11-03T00:00:00Z",
    }));
    assert_eq!(meta.name, ObjectName::new("shop", "x"));
    assert_eq!((meta.uid.to_string(), meta.generation), ("u-1".to_owned(), 3));
    assert_eq!(meta.labels.get("app"), Some("cart"));
    assert_eq!(meta.created.expect("a time").to_string(), "2026-11-02T12:55:56Z");
    assert_eq!(meta.deleted.expect("a time").to_string(), "2026-11-03T00:00:00Z");
}

#[test]
fn a_time_is_the_same_whatever_its_zone() {
    let meta = meta(json!({"creationTimestamp": "2026-11-02T14:55:56+02:00"}));
    assert_eq!(meta.created.expect("a time").to_string(), "2026-11-02T12:55:56Z");
}

#[test]
fn the_last_writer_is_the_youngest_of_the_managed_fields() {
    let meta = meta(json!({"managedFields": [
        {"manager": "helm", "time": "2026-11-02T12:00:00Z", "fieldsV1": {"f:spec": {}}},
        {"manager": "kubectl-edit", "time": "2026-11-02T13:00:00Z", "fieldsV1": {"f:spec": {}}},
        {"manager": "timeless"},
    ]}));
    let last = meta.last_write.expect("a writer");
    assert_eq!((last.by.as_str(), last.at.to_string().as_str()), ("kubectl-edit", "2026-11-02T13:00:00Z"));
}

#[test]
fn missing_and_null_fields_are_fine() {
    let nothing = json!({"name": "x", "namespace": "shop"});
    let nulls = json!({
        "uid": null, "labels": null, "annotations": null, "managedFields": null, "creationTimestamp": null,
    });
    assert_eq!(meta(nulls), meta(nothing));
    for kind in [Kind::Pod, Kind::Service, Kind::EndpointSlice, Kind::Deployment, Kind::VirtualService] {
        let labels = json!({"app": "istiod"});
        decoded(kind, json!({"metadata": {"labels": labels}, "spec": null, "status": null, "endpoints": null}));
    }
}

#[test]
fn a_field_of_the_wrong_shape_is_an_error_that_names_object_and_field() {
    let labels = json!({"metadata": {"name": "cart", "namespace": "shop", "labels": {"app": 1}}});
    let reason = refusal(Kind::Service, &labels);
    assert!(reason.starts_with("shop/cart: "), "{reason}");
    assert!(reason.contains("metadata.labels.app"), "{reason}");
    let time = json!({"metadata": {"name": "cart", "creationTimestamp": "yesterday"}});
    assert!(refusal(Kind::Service, &time).contains("metadata.creationTimestamp"));
}

#[test]
fn an_object_without_a_name_is_malformed() {
    assert!(refusal(Kind::Service, &json!({"metadata": {"namespace": "shop"}})).contains("metadata.name"));
    assert!(refusal(Kind::Service, &json!({})).contains("metadata.name"));
}

#[test]
fn a_manifest_without_a_namespace_is_in_default_unless_its_kind_has_none() {
    assert_eq!(object_name(Kind::Pod, None, Some("x")), ObjectName::new("default", "x"));
    assert_eq!(object_name(Kind::Node, Some("shop"), Some("x")), ObjectName::new("", "x"));
}

#[test]
fn of_a_node_only_its_place_is_kept_so_that_heartbeats_are_no_changes() {
    let node = |manager: &str, capacity: &str| {
        decoded(
            Kind::Node,
            json!({
                "metadata": {
                    "labels": {"topology.kubernetes.io/region": "eu", "topology.kubernetes.io/zone": "eu-1", "tool": manager},
                    "managedFields": [{"manager": manager, "time": "2026-11-02T12:00:00Z"}],
                },
                "status": {"capacity": {"cpu": capacity}},
            }),
        )
    };
    let locality = &node("kubelet", "4").as_node().expect("a node").locality.clone();
    assert_eq!((locality.region.as_str(), locality.zone.as_str()), ("eu", "eu-1"));
    assert_eq!(node("kubelet", "4"), node("autoscaler", "8"));
}

#[test]
fn a_namespace_keeps_istio_s_annotations() {
    let annotations = json!({"topology.istio.io/controlPlaneClusters": "east", "team": "a"});
    let namespace = decoded(Kind::Namespace, json!({"metadata": {"annotations": annotations}}));
    let Body::Namespace(annotations) = namespace.body else { panic!("a namespace") };
    let keys: Vec<&str> = annotations.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["topology.istio.io/controlPlaneClusters"]);
}
