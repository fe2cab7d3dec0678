//! Services as one cluster has them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::json::{array, text};
use super::super::records::Records;
use super::endpoints::Endpoint;
use super::{Shown, is_ready, name, namespace};

pub(super) fn add(records: &mut Records, shown: &Shown, endpoints: &[Endpoint<'_>]) {
    for service in shown.of_kind("Service") {
        let title = format!("{} service {}:{}", shown.cluster, namespace(service), name(service));
        records.add(title, record(shown, service, endpoints));
    }
}

fn record(shown: &Shown, service: &Value, endpoints: &[Endpoint<'_>]) -> Value {
    let behind = || endpoints.iter().filter(|endpoint| endpoint.is_of(service));
    let takes_traffic = |endpoint: &&Endpoint<'_>| {
        endpoint.ready
            && (endpoint.pod.is_empty() || shown.find("Pod", endpoint.namespace, endpoint.pod).is_some_and(is_ready))
    };
    json!({
        "cluster": shown.cluster,
        "type": type_word(text(service, "/spec/type")),
        "headless": text(service, "/spec/clusterIP") == "None",
        "ports": array(&service["spec"]["ports"]).map(port).collect::<Value>(),
        "instances": count(behind()),
        "readyInstances": count(behind().filter(takes_traffic)),
    })
}

/// A pod counts once, whatever addresses it has.
fn count<'a>(endpoints: impl Iterator<Item = &'a Endpoint<'a>>) -> usize {
    let who = |endpoint: &'a Endpoint<'a>| if endpoint.pod.is_empty() { endpoint.address } else { endpoint.pod };
    endpoints.map(who).collect::<BTreeSet<&str>>().len()
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
