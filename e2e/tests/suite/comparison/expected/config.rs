//! Config objects.

use anyhow::Result;
use nav_e2e::Cluster;
use serde_json::{Value, json};

use super::super::records::Records;
use super::{MESH, Shown, name, namespace};
use crate::json::text;

/// Whose every kind is config, as is that of the groups below them.
const GROUPS: [&str; 4] =
    ["istio.io", "gateway.networking.k8s.io", "gateway.networking.x-k8s.io", "multicluster.x-k8s.io"];

/// Istio does nothing with them, and neither do we.
const UNREAD: [&str; 2] = ["UDPRoute", "XMesh"];

/// A kind of config that a cluster has.
pub(crate) struct ConfigKind {
    /// As `kubectl get` takes it.
    pub(crate) resource: String,
    /// Where the API server has its objects.
    pub(crate) collection: String,
    /// As our API tells it.
    pub(crate) word: String,
}

impl ConfigKind {
    /// All that the cluster has: not those that the product happens to know.
    pub(crate) async fn all(cluster: &Cluster) -> Result<Vec<Self>> {
        let table = cluster.kubectl(&["api-resources", "--verbs=list", "--no-headers"]).await?;
        Ok(table.lines().filter_map(Self::from_line).collect())
    }

    /// From its plural, its short names if it has any, its version, whether it has namespaces, and its kind.
    fn from_line(line: &str) -> Option<Self> {
        let [plural, .., version, _, kind] = line.split_whitespace().collect::<Vec<_>>()[..] else { return None };
        let (group, _) = version.split_once('/')?;
        is_config(group, kind).then(|| Self {
            resource: format!("{plural}.{group}"),
            collection: format!("/apis/{version}/{plural}"),
            word: word(group, kind),
        })
    }
}

fn is_config(group: &str, kind: &str) -> bool {
    let is_in = |parent: &&str| group == *parent || group.ends_with(&format!(".{parent}"));
    kind == "Ingress" || GROUPS.iter().any(is_in) && !UNREAD.contains(&kind)
}

/// With its group where two kinds have one name.
fn word(group: &str, kind: &str) -> String {
    match (group, kind) {
        ("gateway.networking.k8s.io", "Gateway") => format!("{kind}.{group}"),
        _ => kind.to_owned(),
    }
}

pub(super) fn add(records: &mut Records, shown: &Shown) {
    for object in &shown.objects {
        let group = text(object, "/apiVersion").split_once('/').map_or("", |(group, _)| group);
        if is_config(group, text(object, "/kind")) {
            add_object(records, &shown.cluster, group, object);
        }
    }
}

fn add_object(records: &mut Records, cluster: &str, group: &str, object: &Value) {
    let (kind, namespace, name) = (word(group, text(object, "/kind")), namespace(object), name(object));
    let record = json!({
        "cluster": cluster,
        "kind": kind,
        "group": group,
        "namespace": namespace,
        "name": name,
        "uid": object["metadata"]["uid"],
        "generation": object["metadata"]["generation"].as_i64().unwrap_or_default().to_string(),
        "createdAt": object["metadata"]["creationTimestamp"],
        "labels": object["metadata"].get("labels").cloned().unwrap_or_else(|| json!({})),
        "mesh": MESH,
        "id": format!("{cluster}:{kind}:{namespace}:{name}"),
    });
    records.add(format!("{cluster} {kind} {namespace}/{name}"), record);
}
