//! What runs in a mesh that has one of most things: Istio's own bookinfo, and our scenario.

use std::time::Duration;

use anyhow::Result;
use serde_json::Value;

use crate::cluster::Cluster;
use crate::programs;
use crate::waiting::eventually;

const SCENARIO: &str = include_str!("../manifests/scenario.yaml");
const BOOKINFO: [&str; 4] =
    ["bookinfo", "bookinfo-gateway", "destination-rule-all-mtls", "virtual-service-reviews-test-v2"];
const DEPLOYED: Duration = Duration::from_secs(120);

/// The Deployments that an istiod makes for the scenario's Gateways, if it runs in the same cluster.
const GATEWAYS: [&str; 2] = ["edge-istio", "waypoint"];

/// Answers when all its pods run, those of the gateways that istiod makes too.
pub async fn deploy(cluster: &Cluster) -> Result<()> {
    cluster.apply(SCENARIO).await?;
    for file in BOOKINFO {
        let manifest = programs::shared(&format!("bookinfo/{file}.yaml"))?;
        cluster.kubectl(&["apply", "--namespace=bookinfo", "--filename", &manifest.to_string_lossy()]).await?;
    }
    let look = async || {
        cluster.ensure_controlled()?;
        Ok(unready(&cluster.get(&["deployments,statefulsets", "--all-namespaces"]).await?))
    };
    eventually("the scenario is deployed", DEPLOYED, look, Vec::is_empty).await?;
    Ok(())
}

fn unready(workloads: &Value) -> Vec<String> {
    let workloads: Vec<&Value> = workloads["items"].as_array().into_iter().flatten().collect();
    let name = |workload: &Value| workload["metadata"]["name"].as_str().unwrap_or_default().to_owned();
    let is_there = |wanted: &str| workloads.iter().any(|workload| name(workload) == wanted);
    let gateways = if is_there("istiod") { &GATEWAYS[..] } else { &[] };
    let missing = gateways.iter().filter(|gateway| !is_there(gateway)).map(|&gateway| gateway.to_owned());
    let waiting = workloads.iter().filter(|workload| !is_rolled_out(workload));
    missing.chain(waiting.map(|workload| name(workload))).collect()
}

/// Without pods of an earlier template: istiod changes a gateway's Deployment several times at first.
fn is_rolled_out(workload: &Value) -> bool {
    let (status, replicas) = (&workload["status"], &workload["spec"]["replicas"]);
    let has_all = |count: &str| status[count] == *replicas;
    let is_observed = status["observedGeneration"] == workload["metadata"]["generation"];
    is_observed && ["replicas", "updatedReplicas", "readyReplicas"].into_iter().all(has_all)
}
