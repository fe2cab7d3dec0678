//! Pods without proxies of their own, and the waypoint and ztunnels that serve them.

use std::collections::BTreeSet;

use anyhow::Result;
use nav_e2e::{Navctl, Outcome, eventually};
use serde_json::Value;

use crate::SOON;
use crate::json::text;
use crate::mesh::shared_mesh;

const UNMARKED: &str = "
apiVersion: v1
kind: Namespace
metadata: {name: captured, labels: {istio.io/dataplane-mode: ambient}}
---
apiVersion: v1
kind: Pod
metadata: {name: ledger, namespace: captured}
spec: {containers: [{name: ledger, image: 'example/ledger:5'}]}
";

#[tokio::test]
async fn a_waypoint_is_told_from_the_pods_that_it_serves() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = Navctl::local(&[mesh.cluster.kubeconfig()]).await?;
    let expected = [
        ("gateway.networking.k8s.io/gateway-name=waypoint", "WAYPOINT Deployment/waypoint default"),
        ("app=ledger", "NONE Deployment/ledger"),
    ];
    mesh.is_told(&navctl, "payments", &expected).await?;
    Ok(())
}

#[tokio::test]
async fn a_pod_that_ztunnel_begins_to_serve_still_has_no_proxy_of_its_own() -> Outcome {
    let mesh = shared_mesh().await?;
    mesh.cluster.apply(UNMARKED).await?;
    let navctl = Navctl::local(&[mesh.cluster.kubeconfig()]).await?;
    mesh.is_told(&navctl, "captured", &[("", "NONE Pod/ledger")]).await?;

    let on_pod = |verb, mark| [verb, "pod/ledger", "--namespace=captured", mark];
    // What the CNI plugin sets, and then a label by which the change is noticed.
    mesh.cluster.kubectl(&on_pod("annotate", "ambient.istio.io/redirection=enabled")).await?;
    mesh.cluster.kubectl(&on_pod("label", "marked=true")).await?;
    let look = async || navctl.all("instances?namespace=captured").await;
    let is_known = |pods: &Vec<Value>| pods.iter().any(|pod| pod["labels"]["marked"] == "true");
    let pods = eventually("navctl knows the marked pod", SOON, look, is_known).await?;
    assert_eq!(pods.iter().map(|pod| text(pod, "/proxyRole")).collect::<Vec<_>>(), ["PROXY_ROLE_NONE"]);
    Ok(())
}

#[tokio::test]
async fn the_ztunnel_of_every_node_is_told() -> Outcome {
    let mesh = shared_mesh().await?;
    let shown = mesh.cluster.get(&["nodes"]).await?;
    let nodes = shown["items"].as_array().into_iter().flatten();
    let nodes: Vec<&str> = nodes.map(|node| text(node, "/metadata/name")).collect();
    assert_eq!(nodes, ["mesh-a", "mesh-b", "mesh-c"]);
    let navctl = Navctl::local(&[mesh.cluster.kubeconfig()]).await?;
    let look = async || nodes_with_ztunnel(&navctl).await;
    eventually("each node's ztunnel is told", SOON, look, |told| told.iter().eq(&nodes)).await?;
    Ok(())
}

async fn nodes_with_ztunnel(navctl: &Navctl) -> Result<BTreeSet<String>> {
    let instances = navctl.all("instances?namespace=istio-system").await?;
    let ztunnels = instances.iter().filter(|instance| instance["proxyRole"] == "PROXY_ROLE_ZTUNNEL");
    Ok(ztunnels.map(|instance| text(instance, "/node").to_owned()).collect())
}
