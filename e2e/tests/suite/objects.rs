//! Objects that are not as they should be.

use anyhow::Result;
use nav_e2e::{Cluster, Edge, Navctl, Outcome, Reading, eventually};

use crate::{SOON, bookinfo, shared_cluster};

const MALFORMED: &str = include_str!("../../manifests/malformed.yaml");

#[tokio::test]
async fn a_malformed_object_costs_only_itself_until_it_is_mended() -> Outcome {
    let cluster = shared_cluster().await?;
    let expected = bookinfo::deploy(cluster, "malformed").await?;
    cluster.apply_in("malformed", MALFORMED).await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, cluster.kubeconfig()).await?;
    bookinfo::shows(&manager, "malformed", &expected).await?;
    reads_all_virtual_services_but(1, cluster, &edge).await?;
    let log = edge.log()?;
    assert!(log.contains("malformed/not-a-list"), "the object is not named in the log:\n{log}");

    cluster.apply_in("malformed", &MALFORMED.replace("hosts: 5", "hosts: [reviews]")).await?;
    reads_all_virtual_services_but(0, cluster, &edge).await?;
    Ok(())
}

/// Compares with kubectl again and again: other tests come and go in the same cluster.
async fn reads_all_virtual_services_but(skipped: usize, cluster: &Cluster, edge: &Edge) -> Result<()> {
    let look = async || {
        let names = cluster.kubectl(&["get", "virtualservices", "--all-namespaces", "--output=name"]).await?;
        Ok((names.lines().count(), edge.reading("VirtualService").await?))
    };
    let what = format!("all VirtualServices are read but {skipped}");
    let holds = |(there, reading): &(usize, Reading)| {
        reading.skipped == skipped && reading.objects + skipped == *there && reading.state == "synced"
    };
    eventually(&what, SOON, look, holds).await.map(drop)
}
