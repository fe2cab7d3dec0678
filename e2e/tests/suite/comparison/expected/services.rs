//! Services as one cluster has them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::records::Records;
use super::endpoints::Endpoint;
use super::{Shown, is_ready, name, namespace};
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
    })
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
