//! An edge with the rights that we ship, and with others.

mod role;

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use nav_e2e::{Cluster, Edge, ISTIO_CRDS, Kubeconfig, Line, Navctl, Outcome, eventually};
use serde_json::{Value, json};

use crate::audit::{Audit, watches};
use crate::reading::{complaints, is_told_unreadable, reads, settles};
use crate::{SOON, bookinfo, shared_cluster};
use role::{EDGE_RBAC, EXEC_RBAC, rights, shipped_objects, shipped_role, without};

pub(crate) use role::PORT_FORWARD_RBAC;

pub(crate) const EDGE: &str = "system:serviceaccount:navigator:navigator-edge";
const EDGE_OF_SHOP: &str = "system:serviceaccount:shop:edge";

/// Those of our kinds that neither Istio nor the Gateway API defines.
pub(crate) const MCS_CRDS: &str = include_str!("../../manifests/mcs-crds.yaml");

#[tokio::test]
async fn the_shipped_role_lets_an_edge_show_a_cluster() -> Outcome {
    let cluster = shared_cluster().await?;
    let expected = bookinfo::deploy(cluster, "shipped-rights").await?;
    let kubeconfig = shipped_rights(cluster).await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, &kubeconfig).await?;
    bookinfo::shows(&manager, "shipped-rights", &expected).await?;
    settles(&edge, &["synced", "absent"], &[]).await?;
    Ok(())
}

#[tokio::test]
async fn what_is_shipped_is_one_role_for_one_account() -> Outcome {
    let objects = shipped_objects(shared_cluster().await?, EDGE_RBAC).await?;
    let kinds: Vec<&Value> = objects.iter().map(|object| &object["kind"]).collect();
    assert_eq!(kinds, ["Namespace", "ServiceAccount", "ClusterRole", "ClusterRoleBinding"]);
    let (role, binding) = (&objects[2], &objects[3]);
    assert!(role["aggregationRule"].is_null(), "it would grant more than is written here: {role}");
    let account = json!({"kind": "ServiceAccount", "name": "navigator-edge", "namespace": "navigator"});
    assert_eq!(binding["subjects"], json!([account]));
    Ok(())
}

/// Two files of their own: who applies neither has an edge that only reads objects.
#[tokio::test]
async fn each_way_to_proxies_is_a_role_of_its_own_for_the_same_account() -> Outcome {
    let cluster = shared_cluster().await?;
    for (file, resource) in [(PORT_FORWARD_RBAC, "pods/portforward"), (EXEC_RBAC, "pods/exec")] {
        let objects = shipped_objects(cluster, file).await?;
        let kinds: Vec<&Value> = objects.iter().map(|object| &object["kind"]).collect();
        assert_eq!(kinds, ["ClusterRole", "ClusterRoleBinding"], "{file}");
        let (role, binding) = (&objects[0], &objects[1]);
        let granted = rights(&role["rules"]);
        assert_eq!(granted, BTreeSet::from([format!("create {resource}"), format!("get {resource}")]));
        let account = json!({"kind": "ServiceAccount", "name": "navigator-edge", "namespace": "navigator"});
        assert_eq!((&binding["subjects"], &binding["roleRef"]["name"]), (&json!([account]), &role["metadata"]["name"]));
    }
    Ok(())
}

#[tokio::test]
async fn the_shipped_account_may_do_what_its_role_grants_and_no_more() -> Outcome {
    let cluster = Cluster::bare("shipped-account", &[]).await?;
    shipped_rights(&cluster).await?;
    let anybodys = allowed(&cluster, "system:serviceaccount:navigator:another").await?;
    let its_own = &allowed(&cluster, EDGE).await? - &anybodys;
    assert_eq!(its_own, rights(&shipped_role(&cluster).await?["rules"]));
    Ok(())
}

/// A server that streams lists is never asked to `list`.
#[tokio::test]
async fn the_shipped_role_grants_exactly_what_an_edge_uses() -> Outcome {
    let granted = rights(&shipped_role(shared_cluster().await?).await?["rules"]);
    let to_watch = watches(&granted);
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
    let account = edge_of_shop(&cluster, &but_one).await?;
    cluster.apply_in("shop", bookinfo::ROUTING).await?;
    let line = Line::to(&account).await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, line.kubeconfig()).await?;

    settles(&edge, &["synced", "absent"], &["DestinationRule forbidden"]).await?;
    is_told_unreadable(&manager, &["DestinationRule"]).await?;

    give(&cluster, &all).await?;
    reads(&edge, "DestinationRule", "synced", 1).await?;
    is_told_unreadable(&manager, &[]).await?;

    give(&cluster, &but_one).await?;
    may(&cluster, EDGE_OF_SHOP, "watch destinationrules.networking.istio.io", false).await?;
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
    settles(&edge, &["synced"], &[]).await?;
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

pub(crate) async fn shipped_rights(cluster: &Cluster) -> Result<Kubeconfig> {
    cluster.kubectl(&["apply", "--filename", EDGE_RBAC]).await?;
    may(cluster, EDGE, "watch pods", true).await?;
    cluster.kubeconfig_of("navigator", "navigator-edge").await
}

/// A service account of a new namespace that has this role and nothing else.
async fn edge_of_shop(cluster: &Cluster, role: &Value) -> Result<Kubeconfig> {
    cluster.kubectl(&["create", "namespace", "shop"]).await?;
    cluster.kubectl(&["create", "serviceaccount", "edge", "--namespace=shop"]).await?;
    let binding = ["create", "clusterrolebinding", "shop", "--clusterrole=shop", "--serviceaccount=shop:edge"];
    cluster.kubectl(&binding).await?;
    give(cluster, role).await?;
    may(cluster, EDGE_OF_SHOP, "watch pods", true).await?;
    cluster.kubeconfig_of("shop", "edge").await
}

/// Replaces what that service account may do.
async fn give(cluster: &Cluster, role: &Value) -> Result<()> {
    let mut role = role.clone();
    role["metadata"] = json!({"name": "shop"});
    cluster.apply(&role.to_string()).await
}

/// Waits until the API server has noticed whether an account has this right.
pub(crate) async fn may(cluster: &Cluster, account: &str, right: &str, expected: bool) -> Result<()> {
    let what = format!("{account} may {right}: {expected}");
    let look = async || allowed(cluster, account).await;
    eventually(&what, SOON, look, |allowed| allowed.contains(right) == expected).await.map(drop)
}

/// What the API server lets an account do in all namespaces and outside of them.
async fn allowed(cluster: &Cluster, account: &str) -> Result<BTreeSet<String>> {
    let review = json!({
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectRulesReview",
        "spec": {"namespace": "default"},
    });
    let answer = cluster.create_as(account, &review).await?;
    let rules = |field: &str| rights(&answer["status"][field]);
    Ok(&rules("resourceRules") | &rules("nonResourceRules"))
}
