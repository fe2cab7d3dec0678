//! An edge with the rights that we ship, and with fewer.

use anyhow::{Context, Result};
use nav_e2e::{Cluster, Edge, Kubeconfig, Navctl, Outcome, Reading, eventually};
use serde_json::{Value, json};

use crate::{SOON, bookinfo, shared_cluster};

const EDGE_RBAC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/edge-rbac.yaml");

#[tokio::test]
async fn the_shipped_role_lets_an_edge_read_every_kind() -> Outcome {
    let cluster = shared_cluster().await?;
    let expected = bookinfo::deploy(cluster, "shipped-rights").await?;
    cluster.kubectl(&["apply", "--filename", EDGE_RBAC]).await?;
    let kubeconfig = cluster.kubeconfig_of("navigator", "navigator-edge").await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, &kubeconfig).await?;
    bookinfo::shows(&manager, "shipped-rights", &expected).await?;
    assert_eq!(unread(&edge).await?, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn the_shipped_role_allows_no_writing_and_no_secrets() -> Outcome {
    let role = shipped_role(shared_cluster().await?).await?;
    for rule in role["rules"].as_array().context("the role has no rules")? {
        let entries = |field: &str| rule[field].as_array().cloned().unwrap_or_default();
        let forbidden = entries("resources").into_iter().filter(|it| it == "secrets" || it == "*");
        let writing = entries("verbs").into_iter().filter(|it| it != "get" && it != "list" && it != "watch");
        assert_eq!(forbidden.chain(writing).collect::<Vec<_>>(), Vec::<Value>::new(), "{rule}");
    }
    Ok(())
}

#[tokio::test]
async fn a_kind_without_the_right_is_reported_and_costs_no_other() -> Outcome {
    let cluster = shared_cluster().await?;
    let expected = bookinfo::deploy(cluster, "fewer-rights").await?;
    let role = without(shipped_role(cluster).await?, "destinationrules");
    let kubeconfig = service_account(cluster, "fewer-rights", &role).await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, &kubeconfig).await?;
    bookinfo::shows(&manager, "fewer-rights", &expected).await?;
    assert_eq!(unread(&edge).await?, ["DestinationRule forbidden"]);
    Ok(())
}

/// The kinds that are neither read nor absent, once each has been tried.
async fn unread(edge: &Edge) -> Result<Vec<String>> {
    let look = async || edge.readings().await;
    let tried = |reading: &Reading| reading.state != "pending";
    let readings = eventually("every kind was tried", SOON, look, |readings| readings.values().all(tried)).await?;
    let unread = readings.iter().filter(|(_, reading)| reading.state != "synced" && reading.state != "absent");
    Ok(unread.map(|(kind, reading)| format!("{kind} {}", reading.state)).collect())
}

async fn shipped_role(cluster: &Cluster) -> Result<Value> {
    let shown = cluster.kubectl(&["create", "--dry-run=client", "--output=json", "--filename", EDGE_RBAC]).await?;
    let objects = serde_json::Deserializer::from_str(&shown).into_iter::<Value>();
    let objects: Vec<Value> = objects.collect::<Result<_, _>>()?;
    let role = objects.into_iter().find(|object| object["kind"] == "ClusterRole");
    role.with_context(|| format!("{EDGE_RBAC} has no ClusterRole"))
}

fn without(mut role: Value, resource: &str) -> Value {
    for rule in role["rules"].as_array_mut().into_iter().flatten() {
        if let Some(resources) = rule["resources"].as_array_mut() {
            resources.retain(|it| it != resource);
        }
    }
    role
}

/// A service account in this namespace that has this role and nothing else.
async fn service_account(cluster: &Cluster, namespace: &str, role: &Value) -> Result<Kubeconfig> {
    let mut role = role.clone();
    role["metadata"] = json!({"name": namespace});
    cluster.apply(&role.to_string()).await?;
    cluster.kubectl(&["create", "serviceaccount", "edge", "--namespace", namespace]).await?;
    let (role, account) = (format!("--clusterrole={namespace}"), format!("--serviceaccount={namespace}:edge"));
    cluster.kubectl(&["create", "clusterrolebinding", namespace, &role, &account]).await?;
    cluster.kubeconfig_of(namespace, "edge").await
}
