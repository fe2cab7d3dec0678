use super::*;
use crate::object::Owner;
use crate::{Body, Kind, Meta, ObjectName};

fn pod(owner: Option<(&str, &str)>, labels: &[(&'static str, &'static str)]) -> Object {
    let mut meta = Meta::named(Kind::Pod, ObjectName::new("shop", "cart-v1-7db4c9d575-89vvl"));
    meta.labels = labels.iter().copied().collect();
    let owner = owner.map(|(kind, name)| Owner { kind: kind.into(), name: name.into() });
    Object::new(meta, Body::Pod(Box::new(Pod { owner: owner.map(Into::into), ..Pod::default() })))
}

fn check_workload(owner: Option<(&str, &str)>, labels: &[(&'static str, &'static str)], expected: &str) {
    let workload = workload(&pod(owner, labels));
    assert_eq!(format!("{}/{}", workload.kind, workload.name), expected);
}

#[test]
fn a_replica_set_s_pod_belongs_to_the_deployment() {
    let hash = [("pod-template-hash", "7db4c9d575")];
    check_workload(Some(("ReplicaSet", "cart-v1-7db4c9d575")), &hash, "Deployment/cart-v1");
}

#[test]
fn a_replica_set_of_a_rollout_belongs_to_the_rollout() {
    let hash = [("rollouts-pod-template-hash", "7db4c9d575")];
    check_workload(Some(("ReplicaSet", "cart-7db4c9d575")), &hash, "Rollout/cart");
}

#[test]
fn a_replica_set_on_its_own_is_the_workload() {
    check_workload(Some(("ReplicaSet", "cart")), &[], "ReplicaSet/cart");
    check_workload(Some(("ReplicaSet", "cart")), &[("pod-template-hash", "7db4c9d575")], "ReplicaSet/cart");
}

#[test]
fn a_scheduled_job_belongs_to_its_cron_job() {
    check_workload(Some(("Job", "report-29384756")), &[], "CronJob/report");
    check_workload(Some(("Job", "migrate-2")), &[], "Job/migrate-2");
}

#[test]
fn other_owners_are_taken_as_they_are() {
    check_workload(Some(("StatefulSet", "checkout")), &[], "StatefulSet/checkout");
    check_workload(Some(("DaemonSet", "ztunnel")), &[], "DaemonSet/ztunnel");
}

#[test]
fn a_pod_without_an_owner_is_its_own_workload() {
    check_workload(None, &[], "Pod/cart-v1-7db4c9d575-89vvl");
}

#[test]
fn the_canonical_name_is_istio_s_label_then_the_app_s_then_the_workload_s() {
    let name = |labels: &[(&'static str, &'static str)]| canonical_name(&pod(Some(("StatefulSet", "w")), labels));
    assert_eq!(name(&[("service.istio.io/canonical-name", "a"), ("app", "b")]), "a");
    assert_eq!(name(&[("app.kubernetes.io/name", "b"), ("app", "c")]), "b");
    assert_eq!(name(&[("app", "c")]), "c");
    assert_eq!(name(&[("app", "")]), "w");
}

#[test]
fn the_canonical_revision_is_latest_unless_a_label_tells_it() {
    let revision = |labels: &[(&'static str, &'static str)]| canonical_revision(&pod(None, labels));
    assert_eq!(revision(&[("service.istio.io/canonical-revision", "v3"), ("version", "v1")]), "v3");
    assert_eq!(revision(&[("app.kubernetes.io/version", "v2"), ("version", "v1")]), "v2");
    assert_eq!(revision(&[("version", "v1")]), "v1");
    assert_eq!(revision(&[]), "latest");
}

fn node(region: &'static str, zone: &'static str) -> Node {
    Node { locality: Locality { region: region.into(), zone: zone.into(), subzone: Str::default() } }
}

fn check_locality(pod: Option<&Object>, node: Option<&Node>, expected: &str) {
    let Locality { region, zone, subzone } = locality(pod, node, "slice-zone");
    assert_eq!(format!("{region}/{zone}/{subzone}"), expected);
}

#[test]
fn a_pod_s_locality_is_istio_s_label_then_its_node_s_then_its_own_labels_then_the_slice_s_zone() {
    let topology = ("topology.kubernetes.io/zone", "pod-zone");
    let marked = pod(None, &[("istio-locality", "eu.eu-1.rack-7"), topology]);
    let labelled = pod(None, &[topology]);
    let node = node("eu", "eu-2");
    check_locality(Some(&marked), Some(&node), "eu/eu-1/rack-7");
    check_locality(Some(&labelled), Some(&node), "eu/eu-2/");
    check_locality(Some(&labelled), None, "/pod-zone/");
    check_locality(None, None, "/slice-zone/");
}

#[test]
fn a_pod_that_ztunnel_serves_carries_the_mark_of_istio_s_cni() {
    let mut pod = Pod::default();
    assert!(!is_captured_by_ztunnel(&pod));
    pod.annotations = [("ambient.istio.io/redirection", "enabled")].into_iter().collect();
    assert!(is_captured_by_ztunnel(&pod));
}
