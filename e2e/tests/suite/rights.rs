//! An edge with the rights that we ship, and with others.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use nav_e2e::{Cluster, Edge, ISTIO_CRDS, Kubeconfig, Line, Navctl, Outcome, eventually};
use serde_json::{Value, json};

use crate::audit::Audit;
use crate::reading::{complaints, is_told_unreadable, kinds_not, reads};
use crate::{SOON, bookinfo, shared_cluster};

const EDGE_RBAC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/edge-rbac.yaml");
pub(crate) const EDGE: &str = "system:serviceaccount:navigator:navigator-edge";

/// Those of our kinds that neither Istio nor the Gateway API defines.
const MCS_CRDS: &str = include_str!("../../manifests/mcs-crds.yaml");

#[tokio::test]
async fn the_shipped_role_lets_an_edge_show_a_cluster() -> Outcome {
    let cluster = shared_cluster().await?;
    let expected = bookinfo::deploy(cluster, "shipped-rights").await?;
    let kubeconfig = shipped_rights(cluster).await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, &kubeconfig).await?;
    bookinfo::shows(&manager, "shipped-rights", &expected).await?;
    assert_eq!(kinds_not(&["synced", "absent"], &edge).await?, [""; 0]);
    Ok(())
}

/// A server that streams lists is never asked to `list`.
#[tokio::test]
async fn the_shipped_role_grants_exactly_what_an_edge_uses() -> Outcome {
    let granted = rights(&shipped_role(shared_cluster().await?).await?);
    let to_watch = granted.iter().filter(|right| right.starts_with("watch ")).cloned().collect();
    tokio::try_join!(
        uses("streaming", "--feature-gates=WatchList=true", &to_watch),
        uses("paging", "--feature-gates=WatchList=false", &granted),
    )?;
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
async fn a_right_that_comes_and_goes_is_followed_and_told_and_costs_no_other_kind() -> Outcome {
    let cluster = Cluster::bare("rights", &[]).await?;
    cluster.apply_crds(ISTIO_CRDS).await?;
    let all = shipped_role(&cluster).await?;
    let but_one = without(all.clone(), "destinationrules");
    let account = service_account(&cluster, "shop", &but_one).await?;
    cluster.apply_in("shop", bookinfo::ROUTING).await?;
    let line = Line::to(&account).await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, line.kubeconfig()).await?;

    reads(&edge, "DestinationRule", "forbidden", 0).await?;
    assert_eq!(kinds_not(&["synced", "absent"], &edge).await?, ["DestinationRule forbidden"]);
    is_told_unreadable(&manager, &["DestinationRule"]).await?;

    give(&cluster, "shop", &all).await?;
    reads(&edge, "DestinationRule", "synced", 1).await?;
    is_told_unreadable(&manager, &[]).await?;

    give(&cluster, "shop", &but_one).await?;
    refuses(&cluster, "destinationrules").await?;
    // A watch that was allowed goes on; the next one is not.
    line.break_off();
    reads(&edge, "DestinationRule", "forbidden", 1).await?;
    assert_eq!(manager.all("config?kind=DestinationRule").await?.len(), 1, "what was read is still shown");
    is_told_unreadable(&manager, &["DestinationRule"]).await?;
    reads(&edge, "VirtualService", "synced", 1).await?;
    Ok(())
}

/// Lets an edge read every kind and see a change, and compares the rights it used meanwhile.
async fn uses(name: &str, flag: &str, expected: &BTreeSet<String>) -> Result<()> {
    let audit = Audit::of(EDGE)?;
    let [policy, log] = audit.flags();
    let cluster = Cluster::bare(name, &[&policy, &log, flag]).await?;
    cluster.apply_released_crds().await?;
    cluster.apply_crds(MCS_CRDS).await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, &shipped_rights(&cluster).await?).await?;
    reads_everything(&edge).await?;
    let before = edge.reading("Namespace").await?.objects;
    cluster.kubectl(&["create", "namespace", "later"]).await?;
    reads(&edge, "Namespace", "synced", before + 1).await?;

    let look = async || Ok(difference(&audit.used_rights()?, expected));
    eventually("exactly what is granted was used", SOON, look, Vec::is_empty).await?;
    is_told_unreadable(&manager, &[]).await?;
    ensure!(complaints(&edge)?.is_empty(), "the edge complains: {:#?}", complaints(&edge)?);
    Ok(())
}

fn difference(used: &BTreeSet<String>, granted: &BTreeSet<String>) -> Vec<String> {
    let excess = used.difference(granted).map(|right| format!("used, not granted: {right}"));
    excess.chain(granted.difference(used).map(|right| format!("granted, not used: {right}"))).collect()
}

async fn reads_everything(edge: &Edge) -> Result<()> {
    let look = async || kinds_not(&["synced"], edge).await;
    eventually("every kind is read", SOON, look, Vec::is_empty).await.map(drop)
}

pub(crate) async fn shipped_rights(cluster: &Cluster) -> Result<Kubeconfig> {
    cluster.kubectl(&["apply", "--filename", EDGE_RBAC]).await?;
    cluster.kubeconfig_of("navigator", "navigator-edge").await
}

async fn shipped_role(cluster: &Cluster) -> Result<Value> {
    let shown = cluster.kubectl(&["create", "--dry-run=client", "--output=json", "--filename", EDGE_RBAC]).await?;
    let objects = serde_json::Deserializer::from_str(&shown).into_iter::<Value>();
    let objects: Vec<Value> = objects.collect::<Result<_, _>>()?;
    let role = objects.into_iter().find(|object| object["kind"] == "ClusterRole");
    role.with_context(|| format!("{EDGE_RBAC} has no ClusterRole"))
}

/// What the role grants, as [`Audit::used_rights`] writes it.
fn rights(role: &Value) -> BTreeSet<String> {
    let entries = |rule: &Value, field: &str| -> Vec<String> {
        let entries = rule[field].as_array().into_iter().flatten();
        entries.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let mut rights = BTreeSet::new();
    for rule in role["rules"].as_array().into_iter().flatten() {
        for group in entries(rule, "apiGroups") {
            let group = if group.is_empty() { group } else { format!(".{group}") };
            for resource in entries(rule, "resources") {
                rights.extend(entries(rule, "verbs").iter().map(|verb| format!("{verb} {resource}{group}")));
            }
        }
    }
    rights
}

fn without(mut role: Value, resource: &str) -> Value {
    for rule in role["rules"].as_array_mut().into_iter().flatten() {
        if let Some(resources) = rule["resources"].as_array_mut() {
            resources.retain(|it| it != resource);
        }
    }
    role
}

/// A service account of a new namespace that has this role and nothing else.
async fn service_account(cluster: &Cluster, namespace: &str, role: &Value) -> Result<Kubeconfig> {
    cluster.kubectl(&["create", "namespace", namespace]).await?;
    give(cluster, namespace, role).await?;
    cluster.kubectl(&["create", "serviceaccount", "edge", "--namespace", namespace]).await?;
    let (role, account) = (format!("--clusterrole={namespace}"), format!("--serviceaccount={namespace}:edge"));
    cluster.kubectl(&["create", "clusterrolebinding", namespace, &role, &account]).await?;
    cluster.kubeconfig_of(namespace, "edge").await
}

/// Replaces what the service account of this namespace may do.
async fn give(cluster: &Cluster, namespace: &str, role: &Value) -> Result<()> {
    let mut role = role.clone();
    role["metadata"] = json!({"name": namespace});
    cluster.apply(&role.to_string()).await
}

/// Waits until the API server has noticed that the service account may not watch this any more.
async fn refuses(cluster: &Cluster, resource: &str) -> Result<()> {
    let account = "--as=system:serviceaccount:shop:edge";
    let look = async || Ok(cluster.kubectl(&["auth", "can-i", "watch", resource, "--all-namespaces", account]).await);
    eventually("the right is gone", SOON, look, Result::is_err).await.map(drop)
}
