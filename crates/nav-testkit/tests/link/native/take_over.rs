//! Two real edges of one cluster, as in a rolling update.

use crate::harness::{Edge, Manager, Manifests};

fn cluster(uid: &str) -> Manifests {
    let manifests = Manifests::of_services(&["cart"]);
    let namespace = format!("apiVersion: v1\nkind: Namespace\nmetadata: {{name: kube-system, uid: {uid}}}\n");
    manifests.write("namespace.yaml", &namespace);
    manifests
}

#[tokio::test]
async fn the_younger_edge_of_a_cluster_takes_over_from_the_older_one() {
    let manager = Manager::start();
    let folder = cluster("5f3c");
    let old = Edge::start(format!("http://{}", manager.addr), "east", folder.path());
    manager.shows("east", &["cart"]).await;
    let new = Edge::start(format!("http://{}", manager.addr), "east", folder.path());
    assert!(old.why_down().await.contains("newer"), "it hears why");
    new.is_live().await;
    folder.write_services(&["cart", "till"]);
    manager.shows("east", &["cart", "till"]).await;
    new.is_live().await;
}

#[tokio::test]
async fn an_edge_of_another_cluster_does_not_get_a_name_that_is_taken() {
    let manager = Manager::start();
    let (mine, others) = (cluster("5f3c"), cluster("77aa"));
    let holder = Edge::start(format!("http://{}", manager.addr), "east", mine.path());
    manager.shows("east", &["cart"]).await;
    let intruder = Edge::start(format!("http://{}", manager.addr), "east", others.path());
    let why = intruder.why_down().await;
    assert!(why.contains("5f3c") && why.contains("77aa"), "{why}");
    holder.is_live().await;
}
