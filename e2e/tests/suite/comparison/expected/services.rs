//! Services as one cluster has them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::super::records::Records;
use super::endpoints::Endpoint;
use super::{Shown, instances, is_ready, name, namespace};
use crate::json::{array, text};

pub(super) fn add(records: &mut Records, shown: &Shown, endpoints: &[Endpoint<'_>]) {
    for service in shown.of_kind("Service") {
        let id = format!("{}:{}", namespace(service), name(service));
        let behind = behind(shown, service, endpoints);
        for (instance, ready) in &behind {
            records.add(format!("{instance} behind {id}"), json!({"ready": ready}));
        }
        records.add(format!("{} service {id}", shown.cluster), record(shown, service, &behind));
    }
}

/// The ids of the instances behind the service, and which take its traffic. A pod is one whatever addresses it has.
fn behind(shown: &Shown, service: &Value, endpoints: &[Endpoint<'_>]) -> BTreeMap<String, bool> {
    let mut behind = BTreeMap::new();
    for endpoint in endpoints.iter().filter(|endpoint| endpoint.is_of(service)) {
        *behind.entry(endpoint.id(&shown.cluster)).or_default() |= takes_traffic(shown, endpoint);
    }
    behind
}

fn takes_traffic(shown: &Shown, endpoint: &Endpoint<'_>) -> bool {
    let is_up = || shown.find("Pod", endpoint.namespace, endpoint.pod).is_some_and(is_ready);
    endpoint.ready && (endpoint.pod.is_empty() || is_up())
}

fn record(shown: &Shown, service: &Value, behind: &BTreeMap<String, bool>) -> Value {
    json!({
        "cluster": shown.cluster,
        "type": type_word(text(service, "/spec/type")),
        "headless": text(service, "/spec/clusterIP") == "None",
        "ports": array(&service["spec"]["ports"]).map(port).collect::<Value>(),
        "instances": behind.len(),
        "readyInstances": behind.values().filter(|ready| **ready).count(),
        "labels": service["metadata"].get("labels").cloned().unwrap_or_else(|| json!({})),
        "versions": of_pods(shown, behind, instances::version),
        "proxyRoles": in_order(of_pods(shown, behind, |pod| instances::proxy(pod).0)),
        "clusterIps": array(&service["spec"]["clusterIPs"]).filter(|ip| *ip != "None").collect::<Vec<_>>(),
        "externalAddresses": external_addresses(service),
        "externalName": text(service, "/spec/externalName"),
        "selector": service["spec"].get("selector").cloned().unwrap_or_else(|| json!({})),
        "createdAt": service["metadata"]["creationTimestamp"],
    })
}

/// What the pods behind the service say, each word once and in alphabetical order.
fn of_pods<'a>(
    shown: &'a Shown,
    behind: &BTreeMap<String, bool>,
    say: impl Fn(&'a Value) -> &'a str,
) -> BTreeSet<&'a str> {
    let is_behind = |pod: &&Value| behind.contains_key(&format!("{}:{}:{}", shown.cluster, namespace(pod), name(pod)));
    shown.of_kind("Pod").filter(is_behind).map(say).collect()
}

fn in_order(roles: BTreeSet<&str>) -> Vec<&str> {
    let all = ["NONE", "SIDECAR", "GATEWAY", "WAYPOINT", "ZTUNNEL"];
    let roles = roles.iter().copied();
    let mut roles: Vec<&str> = roles.collect();
    roles.sort_by_key(|role| all.iter().position(|word| role.ends_with(word)));
    roles
}

fn external_addresses(service: &Value) -> Vec<&str> {
    let ingress = array(&service["status"]["loadBalancer"]["ingress"]);
    let ingress = ingress.flat_map(|ingress| [text(ingress, "/ip"), text(ingress, "/hostname")]);
    let external = array(&service["spec"]["externalIPs"]).filter_map(Value::as_str);
    ingress.chain(external).filter(|address| !address.is_empty()).collect()
}

fn type_word(name: &str) -> &str {
    match name {
        "ClusterIP" => "SERVICE_TYPE_CLUSTER_IP",
        "NodePort" => "SERVICE_TYPE_NODE_PORT",
        "LoadBalancer" => "SERVICE_TYPE_LOAD_BALANCER",
        "ExternalName" => "SERVICE_TYPE_EXTERNAL_NAME",
        other => other,
    }
}

fn port(port: &Value) -> Value {
    let target = match &port["targetPort"] {
        Value::Number(number) => number.to_string(),
        named => text(named, "").to_owned(),
    };
    json!({
        "name": text(port, "/name"),
        "port": port["port"],
        "protocol": port["protocol"],
        "appProtocol": text(port, "/appProtocol"),
        "targetPort": target,
        "nodePort": port["nodePort"].as_u64().unwrap_or_default(),
    })
}
