//! The role that we ship, and what a role grants.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use nav_e2e::Cluster;
use serde_json::Value;

pub(super) const EDGE_RBAC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/edge-rbac.yaml");

/// What an edge needs beside it to read proxies, by either way.
pub(crate) const PORT_FORWARD_RBAC: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/edge-rbac-port-forward.yaml");
pub(crate) const EXEC_RBAC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/edge-rbac-exec.yaml");

/// All that the file has, in its order.
pub(super) async fn shipped_objects(cluster: &Cluster, file: &str) -> Result<Vec<Value>> {
    let shown = cluster.kubectl(&["create", "--dry-run=client", "--output=json", "--filename", file]).await?;
    Ok(serde_json::Deserializer::from_str(&shown).into_iter().collect::<Result<_, _>>()?)
}

pub(super) async fn shipped_role(cluster: &Cluster) -> Result<Value> {
    let role = shipped_objects(cluster, EDGE_RBAC).await?.into_iter().find(|object| object["kind"] == "ClusterRole");
    role.with_context(|| format!("{EDGE_RBAC} has no ClusterRole"))
}

/// What rules grant, as [`Audit::used_rights`](crate::audit::Audit::used_rights) writes it: verb, and resource or path.
pub(super) fn rights(rules: &Value) -> BTreeSet<String> {
    rules.as_array().into_iter().flatten().flat_map(granted_by).collect()
}

fn granted_by(rule: &Value) -> Vec<String> {
    let targets = [resources(rule), entries(rule, "nonResourceURLs")].concat();
    let to_all = |verb: &String| targets.iter().map(|target| format!("{verb} {target}")).collect::<Vec<_>>();
    entries(rule, "verbs").iter().flat_map(to_all).collect()
}

fn resources(rule: &Value) -> Vec<String> {
    let in_group = |group: &String| {
        let group = if group.is_empty() { String::new() } else { format!(".{group}") };
        entries(rule, "resources").iter().map(|resource| format!("{resource}{group}")).collect::<Vec<_>>()
    };
    entries(rule, "apiGroups").iter().flat_map(in_group).collect()
}

fn entries(rule: &Value, field: &str) -> Vec<String> {
    rule[field].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

pub(super) fn without(mut role: Value, resource: &str) -> Value {
    for rule in role["rules"].as_array_mut().into_iter().flatten() {
        if let Some(resources) = rule["resources"].as_array_mut() {
            resources.retain(|it| it != resource);
        }
    }
    role
}
