//! Kinds that come, go and change their versions while they are read.

use std::time::Instant;

use anyhow::Result;
use nav_e2e::{Cluster, Edge, ISTIO_CRDS, Navctl, Outcome, Reading, eventually, throughout};
use serde_json::Value;

use crate::audit::Audit;
use crate::local::report;
use crate::reading::{complaints, is_told_unreadable, reads, settles};
use crate::{SOON, bookinfo, rights};

const TELEMETRY_CRD: &str = include_str!("../../manifests/telemetry-crd.yaml");
const TELEMETRY_CRD_UPGRADED: &str = include_str!("../../manifests/telemetry-crd-upgraded.yaml");
const TELEMETRY: &str = include_str!("../../manifests/telemetry.yaml");

const VIRTUAL_SERVICES: &str = "virtualservices.networking.istio.io";
const GROUP: &str = "/apis/networking.istio.io";

#[tokio::test]
async fn a_cluster_without_any_crd_is_shown_and_those_that_come_later_are_read() -> Outcome {
    let cluster = Cluster::without_istio("crdless", &[]).await?;
    let before = bookinfo::deploy_unrouted(&cluster, "shop").await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, cluster.kubeconfig()).await?;
    bookinfo::shows(&manager, "shop", &before).await?;
    settles(&edge, &["synced", "absent"], &[]).await?;
    for kind in ["VirtualService", "DestinationRule", "Gateway", "Telemetry", "HTTPRoute", "ServiceImport"] {
        reads(&edge, kind, "absent", 0).await?;
    }
    is_told_unreadable(&manager, &[]).await?;

    let look = async || bookinfo::shown_by_navctl(&manager, "shop").await;
    let come = async {
        cluster.apply_crds(ISTIO_CRDS).await?;
        cluster.apply_in("shop", bookinfo::ROUTING).await?;
        let start = Instant::now();
        reads(&edge, "VirtualService", "synced", 1).await?;
        reads(&edge, "DestinationRule", "synced", 1).await?;
        report(&format!("kinds that came were read after {:.2?}", start.elapsed()));
        Ok(())
    };
    throughout("the services stay", look, |shown| *shown == before, come).await?;
    assert_eq!(complaints(&edge)?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn a_crd_that_is_deleted_and_created_again_is_survived() -> Outcome {
    let cluster = Cluster::start("crds").await?;
    let before = bookinfo::deploy(&cluster, "shop").await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, cluster.kubeconfig()).await?;
    bookinfo::shows(&manager, "shop", &before).await?;
    reads(&edge, "VirtualService", "synced", 1).await?;

    let look = async || bookinfo::shown_by_navctl(&manager, "shop").await;
    let come_and_go = async {
        cluster.kubectl(&["delete", "crd", VIRTUAL_SERVICES]).await?;
        reads(&edge, "VirtualService", "absent", 0).await?;
        cluster.apply_crds(ISTIO_CRDS).await?;
        cluster.apply_in("shop", bookinfo::ROUTING).await?;
        reads(&edge, "VirtualService", "synced", 1).await
    };
    throughout("the services stay", look, |shown| *shown == before, come_and_go).await?;
    reads(&edge, "DestinationRule", "synced", 1).await?;
    is_told_unreadable(&manager, &[]).await?;
    Ok(())
}

#[tokio::test]
async fn a_version_in_use_that_is_no_longer_served_costs_no_object() -> Outcome {
    let audit = Audit::of(rights::EDGE)?;
    let [policy, log] = audit.flags();
    let cluster = routed("one-version-less", &[&policy, &log]).await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, &rights::shipped_rights(&cluster).await?).await?;
    reads(&edge, "VirtualService", "synced", 1).await?;

    let look = async || edge.reading("VirtualService").await;
    let lose_a_version = async {
        change_versions(&cluster, r#"[{"op": "replace", "path": "/spec/versions/0/served", "value": false}]"#).await?;
        let other = format!("{GROUP}/v1beta1/virtualservices");
        let turn = async || audit.watched_paths();
        eventually("the edge turns to the other version", SOON, turn, |paths| paths.contains(&other)).await?;
        cluster.apply_in("shop", &another_virtual_service("v1beta1")).await?;
        reads(&edge, "VirtualService", "synced", 2).await
    };
    throughout("no object goes away", look, |reading: &Reading| reading.objects >= 1, lose_a_version).await?;
    is_told_unreadable(&manager, &[]).await?;
    Ok(())
}

#[tokio::test]
async fn a_version_that_nobody_knows_is_read_all_the_same_whether_preferred_or_not() -> Outcome {
    let cluster = routed("strange-versions", &[]).await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, cluster.kubeconfig()).await?;
    reads(&edge, "VirtualService", "synced", 1).await?;
    let look = async || edge.reading("VirtualService").await;
    for (version, preferred) in [("v9alpha9", "v1"), ("v9", "v9")] {
        let serve = serve_another_version(&cluster, version, preferred);
        throughout("no object goes away", look, |reading: &Reading| reading.objects == 1, serve).await?;
        let mut other_manager = Navctl::manager().await?;
        let newcomer = Edge::start(&mut other_manager, cluster.kubeconfig()).await?;
        reads(&newcomer, "VirtualService", "synced", 1).await?;
        let look = async || Ok((other_manager.all("config").await?, manager.all("config").await?));
        eventually("both edges show the same objects", SOON, look, |(one, other)| one == other).await?;
    }
    cluster.apply_in("shop", &another_virtual_service("v9")).await?;
    reads(&edge, "VirtualService", "synced", 2).await?;
    Ok(())
}

#[tokio::test]
async fn a_kind_that_the_server_fails_to_list_empties_no_other() -> Outcome {
    let cluster = Cluster::start("unlistable").await?;
    let expected = bookinfo::deploy(&cluster, "shop").await?;
    cluster.apply_crds(TELEMETRY_CRD).await?;
    cluster.apply_in("shop", TELEMETRY).await?;
    cluster.apply_crds(TELEMETRY_CRD_UPGRADED).await?;

    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, cluster.kubeconfig()).await?;
    bookinfo::shows(&manager, "shop", &expected).await?;
    reads(&edge, "VirtualService", "synced", 1).await?;
    // The server takes minutes to say so: until then the edge has nothing to report but that it waits.
    let unlistable = edge.reading("Telemetry").await?;
    assert!(matches!(&*unlistable.state, "pending" | "failing"), "{unlistable:?}");
    Ok(())
}

/// An API server with Istio's kinds and bookinfo's routing, and nobody who acts on them.
async fn routed(name: &str, api_server_flags: &[&str]) -> Result<Cluster> {
    let cluster = Cluster::bare(name, api_server_flags).await?;
    cluster.apply_crds(ISTIO_CRDS).await?;
    cluster.kubectl(&["create", "namespace", "shop"]).await?;
    cluster.apply_in("shop", bookinfo::ROUTING).await?;
    Ok(cluster)
}

async fn serve_another_version(cluster: &Cluster, version: &str, preferred: &str) -> Result<()> {
    let schema = r#"{"openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": true}}"#;
    let added = format!(r#"{{"name": "{version}", "served": true, "storage": false, "schema": {schema}}}"#);
    change_versions(cluster, &format!(r#"[{{"op": "add", "path": "/spec/versions/-", "value": {added}}}]"#)).await?;
    prefers(cluster, version, preferred).await
}

/// Waits until clients are told of the version, and which one to prefer.
async fn prefers(cluster: &Cluster, version: &str, preferred: &str) -> Result<()> {
    let look = async || {
        let mut group: Value = serde_json::from_str(&cluster.kubectl(&["get", "--raw", GROUP]).await?)?;
        let versions = group["versions"].as_array().into_iter().flatten();
        let is_known = versions.into_iter().any(|known| known["version"] == version);
        Ok((is_known, group["preferredVersion"]["version"].take()))
    };
    let what = format!("the server tells of {version} and prefers {preferred}");
    eventually(&what, SOON, look, |(is_known, told)| *is_known && *told == preferred).await.map(drop)
}

fn another_virtual_service(version: &str) -> String {
    format!(
        "{{apiVersion: networking.istio.io/{version}, kind: VirtualService, metadata: {{name: another}}, \
         spec: {{hosts: [another.example.com]}}}}"
    )
}

async fn change_versions(cluster: &Cluster, patch: &str) -> Result<()> {
    cluster.kubectl(&["patch", "crd", VIRTUAL_SERVICES, "--type=json", "--patch", patch]).await.map(drop)
}
