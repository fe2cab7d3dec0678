//! Pods, and addresses that are none.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::records::Records;
use super::endpoints::Endpoint;
use super::{MESH, Shown, is_ready, name, namespace};
use crate::json::{array, text};

pub(super) fn add(records: &mut Records, shown: &Shown, endpoints: &[Endpoint<'_>]) {
    let cluster = &shown.cluster;
    let pods = shown.of_kind("Pod").map(|pod| of_pod(shown, pod, endpoints));
    for record in pods.chain(of_addresses(cluster, endpoints)) {
        records.add(format!("{cluster} instance {}", text(&record, "/id")), record);
    }
}

fn of_pod(shown: &Shown, pod: &Value, endpoints: &[Endpoint<'_>]) -> Value {
    let (cluster, namespace, name) = (&shown.cluster, namespace(pod), name(pod));
    let listed: Vec<_> = endpoints.iter().filter(|it| it.namespace == namespace && it.pod == name).collect();
    let ready = is_ready(pod) && (listed.is_empty() || listed.iter().any(|endpoint| endpoint.ready));
    let (workload_kind, workload_name) = workload(shown, pod);
    let (role, revision) = proxy(pod);
    json!({
        "id": format!("{cluster}:{namespace}:{name}"),
        "cluster": cluster,
        "namespace": namespace,
        "pod": name,
        "ips": array(&pod["status"]["podIPs"]).map(|address| &address["ip"]).collect::<Vec<_>>(),
        "ready": ready,
        "terminating": is_ending(pod),
        "status": status(pod, ready),
        "node": text(pod, "/spec/nodeName"),
        "locality": locality(shown, pod),
        "proxyRole": role,
        "workload": {"kind": workload_kind, "name": workload_name},
        "labels": pod["metadata"].get("labels").cloned().unwrap_or_else(|| json!({})),
        "revision": revision,
        "services": services(&listed),
        "mesh": MESH,
        "version": version(pod),
        "restarts": statuses(pod).filter_map(|status| status["restartCount"].as_u64()).sum::<u64>(),
        "createdAt": pod["metadata"]["creationTimestamp"],
        "proxyVersion": proxy_version(pod),
        "ambient": text(pod, "/metadata/annotations/ambient.istio.io~1redirection") == "enabled",
    })
}

/// As Istio's telemetry reads labels.
pub(super) fn version(pod: &Value) -> &str {
    let labels = ["service.istio.io~1canonical-revision", "app.kubernetes.io~1version", "version"];
    let mut told = labels.iter().map(|label| text(pod, &format!("/metadata/labels/{label}")));
    told.find(|version| !version.is_empty()).unwrap_or("latest")
}

/// Of containers of every sort.
fn statuses(pod: &Value) -> impl Iterator<Item = &Value> {
    let sorts = ["containerStatuses", "initContainerStatuses", "ephemeralContainerStatuses"];
    sorts.into_iter().flat_map(|sort| array(&pod["status"][sort]))
}

/// What follows the image's last colon.
fn proxy_version(pod: &Value) -> &str {
    let all = array(&pod["spec"]["containers"]).chain(array(&pod["spec"]["initContainers"]));
    let image =
        all.filter(|container| container["args"][0] == "proxy").map(|container| text(container, "/image")).next();
    image.and_then(|image| image.rsplit_once(':')).map_or("", |(_, tag)| tag)
}

fn is_ending(pod: &Value) -> bool {
    pod["metadata"].get("deletionTimestamp").is_some()
}

/// As kubectl prints it, of pods whose init containers are done.
fn status(pod: &Value, ready: bool) -> &str {
    let reason = |status| [text(status, "/state/waiting/reason"), text(status, "/state/terminated/reason")].concat();
    let reasons = array(&pod["status"]["containerStatuses"]).map(reason);
    let is_done = reasons.into_iter().any(|reason| reason == "Completed");
    match text(pod, "/status/phase") {
        _ if is_ending(pod) => "Terminating",
        "Running" if !ready => "NotReady",
        "Succeeded" if is_done => "Completed",
        phase => phase,
    }
}

/// `istio-locality` on the pod overrides what its node says.
fn locality(shown: &Shown, pod: &Value) -> Value {
    let node = shown.find("Node", "", text(pod, "/spec/nodeName")).unwrap_or(&Value::Null);
    let label = |key: &str| text(node, &format!("/metadata/labels/{}", key.replace('/', "~1")));
    match text(pod, "/metadata/labels/istio-locality") {
        "" => {
            let [region, zone] = ["topology.kubernetes.io/region", "topology.kubernetes.io/zone"].map(label);
            json!({"region": region, "zone": zone, "subzone": label("topology.istio.io/subzone")})
        }
        own => {
            let mut parts = own.splitn(3, '.').chain(["", ""]);
            let [region, zone, subzone] = [parts.next(), parts.next(), parts.next()];
            json!({"region": region, "zone": zone, "subzone": subzone})
        }
    }
}

/// The controller of the pod's controller, where kubectl shows one: the Deployment of its ReplicaSet.
fn workload<'a>(shown: &'a Shown, pod: &'a Value) -> (&'a str, &'a str) {
    let Some(owner) = controller(pod) else { return ("Pod", name(pod)) };
    let (kind, name) = (text(owner, "/kind"), text(owner, "/name"));
    match shown.find(kind, namespace(pod), name).and_then(controller) {
        Some(above) => (text(above, "/kind"), text(above, "/name")),
        None => (kind, name),
    }
}

fn controller(object: &Value) -> Option<&Value> {
    array(&object["metadata"]["ownerReferences"]).find(|owner| owner["controller"] == true)
}

/// The role and the revision of the pod's own proxy, from the arguments with which it is started.
pub(super) fn proxy(pod: &Value) -> (&str, &str) {
    let native_sidecars = array(&pod["spec"]["initContainers"]).filter(|it| it["restartPolicy"] == "Always");
    let mut containers = array(&pod["spec"]["containers"]).chain(native_sidecars);
    let Some(proxy) = containers.find(|container| container["args"][0] == "proxy") else {
        return ("PROXY_ROLE_NONE", "");
    };
    let role = match text(proxy, "/args/1") {
        "sidecar" => "PROXY_ROLE_SIDECAR",
        "router" => "PROXY_ROLE_GATEWAY",
        "waypoint" => "PROXY_ROLE_WAYPOINT",
        "ztunnel" => "PROXY_ROLE_ZTUNNEL",
        other => other,
    };
    let [annotation, label] = ["annotations", "labels"].map(|of| text(pod, &format!("/metadata/{of}/istio.io~1rev")));
    (role, if annotation.is_empty() { label } else { annotation })
}

/// Each address that is no pod's, with all the services of its namespace that it stands behind.
fn of_addresses<'a>(cluster: &'a str, endpoints: &'a [Endpoint<'a>]) -> impl Iterator<Item = Value> + 'a {
    let mut addresses: BTreeMap<(&str, &str), Vec<&Endpoint<'_>>> = BTreeMap::new();
    for endpoint in endpoints.iter().filter(|endpoint| endpoint.pod.is_empty()) {
        addresses.entry((endpoint.namespace, endpoint.address)).or_default().push(endpoint);
    }
    addresses.into_iter().map(move |((namespace, address), listed)| {
        json!({
            "id": listed[0].id(cluster),
            "cluster": cluster,
            "namespace": namespace,
            "pod": "",
            "ips": [address],
            "ready": listed.iter().any(|endpoint| endpoint.ready),
            "terminating": false,
            "status": "",
            "node": listed[0].node,
            "locality": {"region": "", "zone": listed[0].zone, "subzone": ""},
            "proxyRole": "PROXY_ROLE_UNSPECIFIED",
            "labels": {},
            "revision": "",
            "services": services(&listed),
            "mesh": MESH,
            "version": "",
            "restarts": 0,
            "proxyVersion": "",
            "ambient": false,
        })
    })
}

/// Their ids, in order.
fn services(listed: &[&Endpoint<'_>]) -> Vec<String> {
    let mut ids: Vec<String> =
        listed.iter().map(|endpoint| format!("{}:{}", endpoint.namespace, endpoint.service)).collect();
    ids.sort();
    ids.dedup();
    ids
}
