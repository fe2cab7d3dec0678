//! What happens to clusters in real life, and must not empty anything.

use std::time::Duration;

use anyhow::Result;
use nav_e2e::{Cluster, Edge, ISTIO_CRDS, Navctl, Outcome, Reading, eventually, throughout};

use crate::bookinfo;

const TELEMETRY_CRD: &str = include_str!("../../manifests/telemetry-crd.yaml");
const TELEMETRY_CRD_UPGRADED: &str = include_str!("../../manifests/telemetry-crd-upgraded.yaml");
const TELEMETRY: &str = include_str!("../../manifests/telemetry.yaml");

/// An edge may look for new kinds only now and then.
const DISCOVERED: Duration = Duration::from_secs(60);

#[tokio::test]
async fn an_api_server_restart_is_survived() -> Outcome {
    let mut cluster = Cluster::start("restarted").await?;
    let before = bookinfo::deploy(&cluster, "shop").await?;
    let navctl = Navctl::local(&[cluster.kubeconfig()]).await?;
    bookinfo::shows(&navctl, "shop", &before).await?;

    let look = async || bookinfo::shown_by_navctl(&navctl, "shop").await;
    let unchanged = |shown: &_| *shown == before;
    throughout("nothing goes away with the server", look, unchanged, cluster.restart_api_server()).await?;

    cluster.kubectl(&["scale", "deployment/reviews-v1", "--namespace=shop", "--replicas=4"]).await?;
    let after = bookinfo::scaled(&cluster, "shop", "reviews", 6).await?;
    bookinfo::shows(&navctl, "shop", &after).await?;
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
        cluster.kubectl(&["delete", "crd", "virtualservices.networking.istio.io"]).await?;
        reads(&edge, "VirtualService", "absent", 0).await?;
        cluster.apply_crds(ISTIO_CRDS).await?;
        cluster.apply_in("shop", bookinfo::ROUTING).await?;
        reads(&edge, "VirtualService", "synced", 1).await
    };
    throughout("the services stay", look, |shown| *shown == before, come_and_go).await?;
    reads(&edge, "DestinationRule", "synced", 1).await?;
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

/// More pods than a page of a list holds, in more EndpointSlices than one.
#[tokio::test]
async fn a_server_that_refuses_streaming_lists_is_read_by_pages() -> Outcome {
    let cluster = Cluster::start_with("paged", &["--feature-gates=WatchList=false"]).await?;
    let streaming = "/api/v1/pods?watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&timeoutSeconds=1";
    let answer = cluster.kubectl(&["get", "--raw", streaming]).await;
    assert!(format!("{answer:?}").contains("WatchList feature gate"), "this server was to refuse: {answer:?}");

    bookinfo::deploy(&cluster, "shop").await?;
    cluster.kubectl(&["scale", "deployment/reviews-v1", "--namespace=shop", "--replicas=600"]).await?;
    let expected = bookinfo::scaled(&cluster, "shop", "reviews", 602).await?;
    let navctl = Navctl::local(&[cluster.kubeconfig()]).await?;
    bookinfo::shows(&navctl, "shop", &expected).await?;
    Ok(())
}

async fn reads(edge: &Edge, kind: &str, state: &str, objects: usize) -> Result<()> {
    let what = format!("the edge has {kind} {state} with {objects} objects");
    let look = async || edge.reading(kind).await;
    let expected = |reading: &Reading| reading.state == state && reading.objects == objects;
    eventually(&what, DISCOVERED, look, expected).await.map(drop)
}
