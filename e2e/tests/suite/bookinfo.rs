//! Bookinfo in a namespace, as kubectl shows it and as navctl does.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use nav_e2e::{Cluster, Navctl, eventually};
use serde_json::Value;

use crate::SOON;

const BOOKINFO: &str = include_str!("../../manifests/bookinfo.yaml");
pub(crate) const ROUTING: &str = include_str!("../../manifests/routing.yaml");

/// The ids of the instances behind each service.
pub(crate) type Services = BTreeMap<String, BTreeSet<String>>;

/// Applies bookinfo and its routing to a new namespace, and answers when all its pods run.
pub(crate) async fn deploy(cluster: &Cluster, namespace: &str) -> Result<Services> {
    let deployed = deploy_unrouted(cluster, namespace).await?;
    cluster.apply_in(namespace, ROUTING).await?;
    Ok(deployed)
}

/// The same without the routing, which needs Istio's CRDs.
pub(crate) async fn deploy_unrouted(cluster: &Cluster, namespace: &str) -> Result<Services> {
    cluster.kubectl(&["create", "namespace", namespace]).await?;
    cluster.apply_in(namespace, BOOKINFO).await?;
    scaled(cluster, namespace, "reviews", 3).await
}

/// What kubectl shows, as soon as every deployment is complete and `service` has so many pods.
pub(crate) async fn scaled(cluster: &Cluster, namespace: &str, service: &str, pods: usize) -> Result<Services> {
    let timeout = format!("--timeout={}s", SOON.as_secs());
    cluster.kubectl(&["rollout", "status", "deployment", "--namespace", namespace, &timeout]).await?;
    let what = format!("kubectl shows {pods} pods of {service}");
    let look = async || shown_by_kubectl(cluster, namespace).await;
    eventually(&what, SOON, look, |services| services[service].len() == pods).await
}

/// What each service's selector matches, computed here: not what an EndpointSlice says.
pub(crate) async fn shown_by_kubectl(cluster: &Cluster, namespace: &str) -> Result<Services> {
    let services = cluster.get(&["services", "--namespace", namespace]).await?;
    let pods = cluster.get(&["pods", "--namespace", namespace]).await?;
    let behind = |service: &Value| {
        let selector = &service["spec"]["selector"];
        let selected = items(&pods).filter(|pod| is_running(pod) && selects(selector, &pod["metadata"]["labels"]));
        selected.map(|pod| format!("{}:{namespace}:{}", cluster.name(), name(pod))).collect()
    };
    Ok(items(&services).map(|service| (name(service), behind(service))).collect())
}

/// Waits until navctl shows exactly what was expected.
pub(crate) async fn shows(navctl: &Navctl, namespace: &str, expected: &Services) -> Result<()> {
    let what = format!("navctl shows what kubectl does: {expected:#?}");
    let look = async || shown_by_navctl(navctl, namespace).await;
    eventually(&what, SOON, look, |shown| shown == expected).await.map(drop)
}

pub(crate) async fn shown_by_navctl(navctl: &Navctl, namespace: &str) -> Result<Services> {
    let answer = navctl.get(&format!("services?namespace={namespace}")).await?;
    let services = answer["services"].as_array().context("the answer has no services")?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let instances = |service: &Value| {
        service["instances"].as_array().into_iter().flatten().map(|instance| text(&instance["instanceId"])).collect()
    };
    Ok(services.iter().map(|service| (text(&service["name"]), instances(service))).collect())
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list["items"].as_array().into_iter().flatten()
}

fn name(object: &Value) -> String {
    object["metadata"]["name"].as_str().unwrap_or_default().to_owned()
}

fn is_running(pod: &Value) -> bool {
    pod["status"]["phase"] == "Running" && pod["metadata"]["deletionTimestamp"].is_null()
}

fn selects(selector: &Value, labels: &Value) -> bool {
    selector.as_object().is_some_and(|selector| selector.iter().all(|(key, value)| labels[key] == *value))
}
