//! What a real Envoy is configured with, as an edge with the shipped rights fetches it.

use std::time::Duration;

use anyhow::{Context, Result};
use nav_e2e::{Edge, Outcome, Proxy, eventually};
use nav_mesh::ObjectName;
use nav_testkit::fleet::{Asked, Manager};
use serde_json::Value;

use crate::SOON;
use crate::mesh::shared_mesh;
use crate::rights::{EDGE, PORT_FORWARD_RBAC, may, shipped_rights};

const PATIENCE: Duration = Duration::from_secs(30);

const LATER: &str = r"
apiVersion: v1
kind: Service
metadata: {name: later, namespace: bookinfo}
spec: {ports: [{name: http, port: 8123}]}
";

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn the_configuration_of_a_proxy_is_fetched_through_the_api_server_by_who_has_the_right() -> Outcome {
    let mesh = shared_mesh().await?;
    let proxy = mesh.istiod.proxy(&mesh.cluster, "bookinfo", "app=productpage").await?;
    let kubeconfig = shipped_rights(&mesh.cluster).await?;
    let manager = Manager::start()?;
    let edge = Edge::start_for(&manager.edge_url, &kubeconfig).await?;
    let asked = linked(&manager, &kubeconfig.context).await?;

    let refused = eventually("the edge knows the pod", SOON, async || Ok(refusal(&asked, &proxy).await), is_forbidden);
    let text = refused.await?.context("it is refused")?;
    for word in [proxy.pod(), "pods/portforward", "namespace bookinfo", "deploy/edge-rbac-port-forward.yaml"] {
        assert!(text.contains(word), "no {word} in: {text}");
    }

    mesh.cluster.kubectl(&["apply", "--filename", PORT_FORWARD_RBAC]).await?;
    may(&mesh.cluster, EDGE, "create pods/portforward", true).await?;
    let answer = fetch(&asked, &proxy).await?;
    assert_eq!((&answer["proxy"], &answer["failures"]), (&Value::from("envoy"), &Value::from(Vec::<Value>::new())));
    let dump: Value = serde_json::from_str(&proxy.admin("config_dump?include_eds").await?)?;
    assert_eq!(types(&answer["parts"]["config_dump"]), types(&dump));
    assert!(answer["parts"]["clusters"]["cluster_statuses"].as_array().is_some_and(|clusters| clusters.len() > 10));
    assert_eq!(answer["parts"]["server_info"]["state"], "LIVE");
    assert!(answer["parts"]["certs"]["certificates"].is_array());

    mesh.cluster.apply(LATER).await?;
    let look = async || Ok(fetch(&asked, &proxy).await?.to_string().contains("outbound|8123||later.bookinfo"));
    eventually("a later fetch shows what changed", SOON, look, |shows| *shows).await?;
    assert!(!edge.log()?.contains("panicked"));
    Ok(())
}

async fn linked(manager: &Manager, cluster: &str) -> Result<Asked> {
    let id = cluster.parse()?;
    let look = async || Ok(manager.edge(&id));
    eventually("the edge is linked", SOON, look, Option::is_some).await?.context("it is linked")
}

async fn ask(asked: &Asked, proxy: &Proxy) -> Result<Vec<u8>> {
    let pod = ObjectName::new(proxy.namespace(), proxy.pod());
    Ok(asked.proxy_config(pod, PATIENCE).await?.to_vec())
}

async fn fetch(asked: &Asked, proxy: &Proxy) -> Result<Value> {
    Ok(serde_json::from_slice(&ask(asked, proxy).await?)?)
}

async fn refusal(asked: &Asked, proxy: &Proxy) -> Option<String> {
    ask(asked, proxy).await.err().map(|error| error.to_string())
}

fn is_forbidden(refusal: &Option<String>) -> bool {
    refusal.as_ref().is_some_and(|text| text.contains("portforward"))
}

/// What the sections of a dump are.
fn types(dump: &Value) -> Vec<&Value> {
    dump["configs"].as_array().into_iter().flatten().map(|section| &section["@type"]).collect()
}
