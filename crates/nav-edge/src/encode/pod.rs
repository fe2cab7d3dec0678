use nav_mesh::{
    Str,
    object::{Container, ContainerSort, ContainerState, Pod},
    proxy::{DEFAULT_ADMIN_PORT, PROXY_CONTAINER, Proxy, Role},
};
use serde_json::{Value, json};

use super::{list, map, non_empty};

/// One of kubectl's, which the decoder leaves out: it stands for whatever was left out before.
const LEFT_OUT: &str = "kubectl.kubernetes.io/left-out";

/// With these the decoder looks for an admin port in the pod's own annotation, unless the proxy was given one.
const ASKED_PROXY_CONFIG: &str = "proxy.istio.io/config";

/// Where a pod's spec and status have the containers of each sort.
const PLACES: [(&str, &str, &[ContainerSort]); 3] = [
    ("containers", "containerStatuses", &[ContainerSort::Ordinary]),
    ("initContainers", "initContainerStatuses", &[ContainerSort::Init, ContainerSort::NativeSidecar]),
    ("ephemeralContainers", "ephemeralContainerStatuses", &[ContainerSort::Ephemeral]),
];

pub(super) fn annotations(pod: &Pod) -> Value {
    let mut annotations = map(&pod.annotations);
    if pod.annotations_cut {
        annotations[LEFT_OUT] = json!("true");
    }
    annotations
}

pub(super) fn owner_references(pod: &Pod) -> Value {
    list(pod.owner.iter().map(|owner| json!({"controller": true, "kind": non_empty(&owner.kind), "name": owner.name})))
}

pub(super) fn encode(pod: &Pod) -> Value {
    let mut spec = json!({
        "hostNetwork": pod.host_network.then_some(true),
        "nodeName": non_empty(&pod.node),
        "serviceAccountName": non_empty(&pod.service_account),
    });
    let mut status = json!({
        "conditions": [{"type": "Ready", "status": if pod.ready { "True" } else { "False" }, "reason": non_empty(&pod.ready_reason)}],
        "phase": non_empty(&pod.phase),
        "podIP": pod.ips.first(),
        "podIPs": list(pod.ips.iter().map(|ip| json!({"ip": ip}))),
        "reason": non_empty(&pod.reason),
    });
    let proxy = pod.proxy.as_deref().zip(proxy_container(pod));
    for (specs, statuses, sorts) in PLACES {
        let containers = || pod.containers.iter().filter(|container| sorts.contains(&container.spec.sort));
        spec[specs] = list(containers().map(|container| {
            let proxy = proxy.filter(|(_, its)| std::ptr::eq(*its, container)).map(|(proxy, _)| proxy);
            container_spec(container, proxy, pod)
        }));
        status[statuses] = list(containers().map(container_status));
    }
    json!({"spec": spec, "status": status})
}

/// The container that is told to be the proxy: the one with Istio's name, else the first that runs as long as the pod.
fn proxy_container(pod: &Pod) -> Option<&Container> {
    let runs =
        |container: &&Container| matches!(container.spec.sort, ContainerSort::Ordinary | ContainerSort::NativeSidecar);
    let mut running = pod.containers.iter().filter(runs);
    running.clone().find(|container| container.spec.name == PROXY_CONTAINER).or_else(|| running.next())
}

fn container_spec(container: &Container, proxy: Option<&Proxy>, pod: &Pod) -> Value {
    let spec = &container.spec;
    let is_native_sidecar = spec.sort == ContainerSort::NativeSidecar;
    json!({
        "args": proxy.and_then(|proxy| argument(proxy.role)).map(|role| ["proxy", role]),
        "env": proxy.map(|proxy| environment(proxy, pod)),
        "image": non_empty(&spec.image),
        "name": non_empty(&spec.name),
        "ports": list(spec.ports.iter().map(|(name, port)| json!({"containerPort": port, "name": non_empty(name)}))),
        "restartPolicy": is_native_sidecar.then_some("Always"),
    })
}

fn argument(role: Role) -> Option<&'static str> {
    match role {
        Role::None => None,
        Role::Sidecar => Some("sidecar"),
        Role::Gateway => Some("router"),
        Role::Waypoint => Some("waypoint"),
        Role::Ztunnel => Some("ztunnel"),
    }
}

fn environment(proxy: &Proxy, pod: &Pod) -> Value {
    let config = proxy_config(proxy, pod).map(|config| json!({"name": "PROXY_CONFIG", "value": config}));
    let labels =
        non_empty(&proxy.labels_override).map(|labels| json!({"name": "ISTIO_METAJSON_LABELS", "value": labels}));
    let mesh = non_empty(&proxy.mesh_id).map(|id| json!({"name": "ISTIO_META_MESH_ID", "value": id}));
    list(config.into_iter().chain(labels).chain(mesh))
}

/// What differs from what the pod's annotation says, or from Istio's defaults.
fn proxy_config(proxy: &Proxy, pod: &Pod) -> Option<String> {
    let asks = pod.annotations.get(ASKED_PROXY_CONFIG).is_some();
    let port = (proxy.admin_port != DEFAULT_ADMIN_PORT || asks).then_some(proxy.admin_port);
    let address = non_empty(&proxy.discovery_address);
    let config = json!({"proxyAdminPort": port, "discoveryAddress": address});
    (port.is_some() || address.is_some()).then(|| config.to_string())
}

fn container_status(container: &Container) -> Value {
    json!({
        "name": non_empty(&container.spec.name),
        "ready": container.ready,
        "restartCount": container.restarts,
        "state": state(&container.state),
    })
}

fn state(state: &ContainerState) -> Value {
    let word = |reason: &Str| non_empty(reason).map(str::to_owned);
    match state {
        ContainerState::Unknown => Value::Null,
        ContainerState::Running { since } => json!({"running": {"startedAt": since.map(|at| at.to_string())}}),
        ContainerState::Waiting { reason } => json!({"waiting": {"reason": word(reason)}}),
        ContainerState::Terminated { reason, exit_code } => {
            json!({"terminated": {"reason": word(reason), "exitCode": exit_code}})
        }
    }
}
