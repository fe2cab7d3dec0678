use std::sync::Arc;

use nav_mesh::{
    object::{ContainerSort, ContainerState, Pod},
    proxy::{Proxy, Role},
};

use super::*;

fn pod(fields: Value) -> Pod {
    decoded(Kind::Pod, fields).as_pod().expect("a pod").clone()
}

#[test]
fn where_and_as_whom_a_pod_runs_is_kept() {
    let pod = pod(json!({
        "spec": {"nodeName": "n1", "serviceAccountName": "cart", "hostNetwork": true},
        "status": {"phase": "Failed", "reason": "Evicted"},
    }));
    assert_eq!((pod.node.as_str(), pod.service_account.as_str(), pod.host_network), ("n1", "cart", true));
    assert_eq!((pod.phase.as_str(), pod.reason.as_str()), ("Failed", "Evicted"));
}

#[test]
fn a_pod_is_ready_when_its_condition_says_so_and_tells_why_if_not() {
    let with = |conditions: Value| pod(json!({"status": {"conditions": conditions}}));
    let ready = with(json!([{"type": "Initialized", "status": "False"}, {"type": "Ready", "status": "True"}]));
    assert_eq!((ready.ready, ready.ready_reason.as_str()), (true, ""));
    let unready = with(json!([{"type": "Ready", "status": "False", "reason": "ContainersNotReady"}]));
    assert_eq!((unready.ready, unready.ready_reason.as_str()), (false, "ContainersNotReady"));
    assert!(!with(json!([])).ready);
}

#[test]
fn a_pod_that_no_node_has_room_for_tells_so() {
    let scheduled = json!([{"type": "PodScheduled", "status": "False", "reason": "Unschedulable"}]);
    let pending = pod(json!({"status": {"phase": "Pending", "conditions": scheduled}}));
    assert_eq!((pending.ready, pending.ready_reason.as_str()), (false, "Unschedulable"));
}

#[test]
fn a_dual_stack_pod_has_both_addresses_the_primary_first() {
    let both = pod(json!({"status": {"podIP": "10.0.0.7", "podIPs": [{"ip": "10.0.0.7"}, {"ip": "fd00::7"}]}}));
    assert_eq!(*both.ips, ["10.0.0.7", "fd00::7"]);
    assert_eq!(*pod(json!({"status": {"podIP": "10.0.0.7"}})).ips, ["10.0.0.7"]);
    assert!(pod(json!({"status": {"podIP": ""}})).ips.is_empty());
}

#[test]
fn the_owner_is_the_one_that_controls_the_pod() {
    let owned = pod(json!({"metadata": {"ownerReferences": [
        {"kind": "Backup", "name": "b"},
        {"kind": "ReplicaSet", "name": "cart-5d", "controller": true},
    ]}}));
    let owner = owned.owner.expect("an owner");
    assert_eq!((owner.kind.as_str(), owner.name.as_str()), ("ReplicaSet", "cart-5d"));
    assert_eq!(pod(json!({})).owner, None);
}

#[test]
fn containers_of_every_sort_are_listed_the_ordinary_first() {
    let pod = pod(json!({"spec": {
        "initContainers": [{"name": "istio-init"}, {"name": "istio-proxy", "restartPolicy": "Always"}],
        "containers": [{"name": "cart", "image": "cart:1", "ports": [{"name": "http", "containerPort": 8080}]}],
        "ephemeralContainers": [{"name": "debugger"}],
    }}));
    let listed: Vec<_> =
        pod.containers.iter().map(|container| (container.spec.name.as_str(), container.spec.sort)).collect();
    let expected = [
        ("cart", ContainerSort::Ordinary),
        ("istio-init", ContainerSort::Init),
        ("istio-proxy", ContainerSort::NativeSidecar),
        ("debugger", ContainerSort::Ephemeral),
    ];
    assert_eq!(listed, expected);
    assert_eq!(pod.containers[0].spec.image, "cart:1");
    assert_eq!(*pod.containers[0].spec.ports, [("http".into(), 8080)]);
}

#[test]
fn a_status_belongs_to_the_container_of_its_name_and_sort() {
    let pod = pod(json!({
        "spec": {"containers": [{"name": "a"}, {"name": "b"}], "initContainers": [{"name": "a"}]},
        "status": {
            "containerStatuses": [
                {"name": "b", "ready": true, "restartCount": 3},
                {"name": "a", "ready": false, "restartCount": 1},
            ],
            "initContainerStatuses": [{"name": "a", "ready": true, "restartCount": 7}],
        },
    }));
    let restarts: Vec<_> = pod.containers.iter().map(|container| (container.restarts, container.ready)).collect();
    assert_eq!(restarts, [(1, false), (3, true), (7, true)]);
}

#[test]
fn each_state_of_a_container_is_told_with_its_reason() {
    let check = |state: Value, word: &str| {
        let status = json!({"containerStatuses": [{"name": "a", "state": state}]});
        let pod = pod(json!({"spec": {"containers": [{"name": "a"}]}, "status": status}));
        assert_eq!(pod.containers[0].state.word(), word, "{state}");
    };
    check(json!({"running": {"startedAt": "2026-11-02T12:55:56Z"}}), "Running");
    check(json!({"waiting": {"reason": "CrashLoopBackOff"}}), "CrashLoopBackOff");
    check(json!({"waiting": {}}), "Waiting");
    check(json!({"terminated": {"reason": "OOMKilled", "exitCode": 137}}), "OOMKilled");
    check(json!({"terminated": {"exitCode": 1}}), "Terminated");
    check(json!({}), "Unknown");
    check(json!(null), "Unknown");
}

#[test]
fn an_exit_code_and_a_start_are_kept() {
    let state = |state: Value| {
        let status = json!({"containerStatuses": [{"name": "a", "state": state}]});
        pod(json!({"spec": {"containers": [{"name": "a"}]}, "status": status})).containers[0].state.clone()
    };
    let terminated = state(json!({"terminated": {"reason": "Error", "exitCode": 137}}));
    assert_eq!(terminated, ContainerState::Terminated { reason: "Error".into(), exit_code: Some(137) });
    let since = "2026-11-02T12:55:56Z".parse().ok();
    assert_eq!(state(json!({"running": {"startedAt": "2026-11-02T12:55:56Z"}})), ContainerState::Running { since });
}

#[test]
fn a_container_without_a_status_is_unknown() {
    let pod = pod(json!({"spec": {"containers": [{"name": "a"}]}}));
    assert_eq!(pod.containers[0].state, ContainerState::Unknown);
}

#[test]
fn annotations_are_kept_but_for_kubectl_s_and_the_cut_is_marked() {
    let annotations = json!({"kubectl.kubernetes.io/last-applied-configuration": "{}", "prometheus.io/port": "15020"});
    let cut = pod(json!({"metadata": {"annotations": annotations}}));
    assert_eq!(cut.annotations.iter().len(), 1);
    assert!(cut.annotations_cut);
    assert!(!pod(json!({"metadata": {"annotations": {"a": "b"}}})).annotations_cut);
}

#[test]
fn a_container_of_the_wrong_shape_is_an_error_that_names_it() {
    let reason =
        refusal(Kind::Pod, &json!({"metadata": {"name": "x"}, "spec": {"containers": [{"name": "a"}, {"name": 7}]}}));
    assert!(reason.contains("spec.containers[1].name"), "{reason}");
}

fn sidecar(fields: Value) -> Arc<Proxy> {
    let container = merged(json!({"name": "istio-proxy", "args": ["proxy", "sidecar"]}), fields["container"].clone());
    let spec = json!({"containers": [{"name": "cart"}, container]});
    pod(json!({"metadata": fields["metadata"], "spec": spec})).proxy.expect("a proxy")
}

#[test]
fn a_proxy_is_found_among_ordinary_containers_and_native_sidecars_only() {
    let proxy = json!({"name": "istio-proxy", "args": ["proxy", "sidecar"], "restartPolicy": "Always"});
    assert_eq!(pod(json!({"spec": {"containers": [proxy]}})).role(), Role::Sidecar);
    assert_eq!(pod(json!({"spec": {"initContainers": [proxy]}})).role(), Role::Sidecar);
    let init = json!({"name": "istio-init", "args": ["istio-iptables"], "image": "istio/proxyv2"});
    assert_eq!(pod(json!({"spec": {"initContainers": [init]}})).role(), Role::None);
}

#[test]
fn a_container_that_only_sounds_like_a_proxy_is_none() {
    let spec = json!({"containers": [{"name": "kube-rbac-proxy", "image": "x/envoy-sidecar", "args": ["--secure"]}]});
    assert_eq!(pod(json!({ "spec": spec })).proxy, None);
}

#[test]
fn the_role_of_a_waypoint_comes_from_its_arguments() {
    let spec = json!({"containers": [{"name": "istio-proxy", "args": ["proxy", "waypoint", "--domain", "x"]}]});
    assert_eq!(pod(json!({ "spec": spec })).role(), Role::Waypoint);
}

#[test]
fn the_revision_is_what_injection_left_else_the_label() {
    let revision = |metadata: Value| sidecar(json!({ "metadata": metadata })).revision.clone();
    assert_eq!(
        revision(json!({"annotations": {"istio.io/rev": "1-31"}, "labels": {"istio.io/rev": "stable"}})),
        "1-31"
    );
    assert_eq!(revision(json!({"labels": {"istio.io/rev": "stable"}})), "stable");
    assert_eq!(revision(json!({})), "");
}

#[test]
fn the_admin_port_is_what_the_proxy_was_given_else_what_the_pod_asks_for_else_istio_s() {
    let given = json!({"env": [{"name": "PROXY_CONFIG", "value": "{\"proxyAdminPort\":15099}"}]});
    let asked = json!({"annotations": {"proxy.istio.io/config": "concurrency: 1\nproxyAdminPort: 15088\n"}});
    assert_eq!(sidecar(json!({"container": given, "metadata": asked})).admin_port, 15099);
    assert_eq!(sidecar(json!({"metadata": asked})).admin_port, 15088);
    assert_eq!(sidecar(json!({})).admin_port, 15000);
    let broken = json!({"env": [{"name": "PROXY_CONFIG", "value": "{"}]});
    assert_eq!(sidecar(json!({ "container": broken })).admin_port, 15000);
}

#[test]
fn who_configures_the_proxy_is_what_it_was_given_else_what_the_pod_asks_for() {
    let given = json!({"env": [{"name": "PROXY_CONFIG", "value": "{\"discoveryAddress\":\"istiod-canary.istio-system.svc:15012\"}"}]});
    let asked = json!({"annotations": {"proxy.istio.io/config": "discoveryAddress: istiod.example.test:15012"}});
    let address = |pod| sidecar(pod).discovery_address.clone();
    assert_eq!(address(json!({"container": given, "metadata": asked})), "istiod-canary.istio-system.svc:15012");
    assert_eq!(address(json!({"metadata": asked})), "istiod.example.test:15012");
    assert_eq!(address(json!({})), "");
}

#[test]
fn labels_that_the_proxy_reports_instead_of_the_pod_s_are_kept() {
    let labels = r#"{"app":"other"}"#;
    let container = json!({"env": [{"name": "ISTIO_METAJSON_LABELS", "value": labels}]});
    assert_eq!(sidecar(json!({ "container": container })).labels_override, labels);
}
