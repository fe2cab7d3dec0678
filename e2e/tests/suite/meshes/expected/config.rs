//! Config objects.

use anyhow::Result;
use nav_e2e::Cluster;
use serde_json::{Value, json};

use super::super::json::text;
use super::super::records::Records;
use super::{Shown, name, namespace};

/// Whose every kind is config.
const GROUPS: [&str; 4] =
    ["istio.io", "gateway.networking.k8s.io", "gateway.networking.x-k8s.io", "multicluster.x-k8s.io"];
const INGRESSES: &str = "ingresses.networking.k8s.io";

/// The kinds of config that the cluster has, as `kubectl get` takes them: not those that the product happens to know.
pub(crate) async fn kinds(cluster: &Cluster) -> Result<String> {
    let resources = cluster.kubectl(&["api-resources", "--verbs=list", "--output=name"]).await?;
    let is_config = |resource: &&str| *resource == INGRESSES || GROUPS.iter().any(|group| is_in(group, resource));
    Ok(resources.lines().filter(is_config).collect::<Vec<_>>().join(","))
}

/// In the group, or in one below it.
fn is_in(group: &str, resource: &str) -> bool {
    resource.strip_suffix(group).is_some_and(|rest| rest.ends_with('.'))
}

pub(super) fn add(records: &mut Records, shown: &Shown) {
    for object in shown.objects.iter().filter(|object| is_config(object)) {
        let (kind, namespace, name) = (kind(object), namespace(object), name(object));
        let record = json!({
            "cluster": shown.cluster,
            "kind": kind,
            "group": group(object),
            "namespace": namespace,
            "name": name,
            "uid": object["metadata"]["uid"],
            "generation": object["metadata"]["generation"].as_i64().unwrap_or_default().to_string(),
            "createdAt": object["metadata"]["creationTimestamp"],
            "labels": object["metadata"].get("labels").cloned().unwrap_or_else(|| json!({})),
        });
        records.add(format!("{} {kind} {namespace}/{name}", shown.cluster), record);
    }
}

fn is_config(object: &Value) -> bool {
    object["kind"] == "Ingress" || GROUPS.iter().any(|it| group(object) == *it || is_in(it, group(object)))
}

fn group(object: &Value) -> &str {
    text(object, "/apiVersion").split_once('/').map_or("", |(group, _)| group)
}

/// With its group where two kinds have one name.
fn kind(object: &Value) -> String {
    match (text(object, "/kind"), group(object)) {
        ("Gateway", group @ "gateway.networking.k8s.io") => format!("Gateway.{group}"),
        (kind, _) => kind.to_owned(),
    }
}
