//! Objects that are not as they should be.

use anyhow::Result;
use nav_e2e::{Cluster, Edge, Navctl, Outcome, Reading, eventually};

use crate::{SOON, bookinfo, shared_cluster};

const MALFORMED: &str = include_str!("../../manifests/malformed.yaml");

/// Whether Istio can use it is for the rules to say.
#[tokio::test]
async fn an_object_with_a_malformed_spec_is_read_as_the_others_are() -> Outcome {
    let cluster = shared_cluster().await?;
    let expected = bookinfo::deploy(cluster, "malformed").await?;
    cluster.apply_in("malformed", MALFORMED).await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, cluster.kubeconfig()).await?;
    bookinfo::shows(&manager, "malformed", &expected).await?;
    reads_all_virtual_services(cluster, &edge).await?;
    Ok(())
}

/// Compares with kubectl again and again: other tests come and go in the same cluster.
async fn reads_all_virtual_services(cluster: &Cluster, edge: &Edge) -> Result<()> {
    let look = async || {
        let names = cluster.kubectl(&["get", "virtualservices", "--all-namespaces", "--output=name"]).await?;
        Ok((names.lines().count(), edge.reading("VirtualService").await?))
    };
    let holds = |(there, reading): &(usize, Reading)| {
        reading.skipped == 0 && reading.objects == *there && reading.state == "synced"
    };
    eventually("all VirtualServices are read", SOON, look, holds).await.map(drop)
}
