//! Two control planes of Istio in one cluster.

use anyhow::{Context, Result};
use nav_e2e::{Edge, Navctl, Outcome, eventually};
use serde_json::{Value, json};

use crate::SOON;
use crate::json::text;
use crate::mesh::{Mesh, shared_mesh};
use crate::reading::{is_told_unreadable, reads};

/// A namespace, its label, the label of a pod in it, and the revision whose istiod then gives the pod its proxy.
type Case = (&'static str, [&'static str; 2], [&'static str; 2], &'static str);

const UNLABELLED: [&str; 2] = ["", ""];
const ENABLED: [&str; 2] = ["istio-injection", "enabled"];
const CANARY: [&str; 2] = ["istio.io/rev", "canary"];
const TAG: [&str; 2] = ["istio.io/rev", "prod"];

const CASES: [Case; 8] = [
    ("enabled-namespace", ENABLED, UNLABELLED, "default"),
    ("canary-namespace", CANARY, UNLABELLED, "canary"),
    ("tagged-namespace", TAG, UNLABELLED, "canary"),
    ("asking-pod", UNLABELLED, ["sidecar.istio.io/inject", "true"], "default"),
    ("canary-pod", UNLABELLED, CANARY, "canary"),
    ("tagged-pod", UNLABELLED, TAG, "canary"),
    ("refusing-pod", ENABLED, ["sidecar.istio.io/inject", "false"], ""),
    ("silent-pod", UNLABELLED, UNLABELLED, ""),
];

const GATEWAY: &str = "
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: later, labels: {istio.io/rev: canary}}
spec: {gatewayClassName: istio, listeners: [{name: http, port: 80, protocol: HTTP}]}
";

#[tokio::test]
async fn each_pod_is_told_with_the_revision_that_injected_it() -> Outcome {
    let mesh = shared_mesh().await?;
    deploy(mesh, &CASES).await?;
    let navctl = Navctl::local(&[mesh.cluster.kubeconfig()]).await?;
    for (name, .., revision) in CASES {
        let look = async || injected_by(mesh, name).await;
        let what = format!("the pod of {name} is injected by \"{revision}\"");
        eventually(&what, SOON, look, |seen| seen.as_deref() == Some(revision)).await?;
        let role = if revision.is_empty() { "NONE" } else { "SIDECAR" };
        let told = format!("{role} Deployment/{name} {revision}");
        mesh.is_told(&navctl, name, &[("", told.trim_end())]).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_gateway_is_told_with_the_revision_that_made_it() -> Outcome {
    let mesh = shared_mesh().await?;
    mesh.cluster.kubectl(&["create", "namespace", "canary-gateway"]).await?;
    mesh.cluster.apply_in("canary-gateway", GATEWAY).await?;
    let navctl = Navctl::local(&[mesh.cluster.kubeconfig()]).await?;
    mesh.is_told(&navctl, "canary-gateway", &[("", "GATEWAY Deployment/later-istio canary")]).await?;
    Ok(())
}

#[tokio::test]
async fn an_edge_reads_the_control_planes_of_all_revisions() -> Outcome {
    let mesh = shared_mesh().await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start(&mut manager, mesh.cluster.kubeconfig()).await?;
    let is_any = |_: &Value| true;
    let has_mesh_config = |map: &Value| map["data"].get("mesh").is_some();
    let [deployments, webhooks, config_maps] = [
        names(mesh, &["deployments", "--all-namespaces", "--selector=app=istiod"], is_any).await?,
        names(mesh, &["mutatingwebhookconfigurations", "--selector=istio.io/rev"], is_any).await?,
        names(mesh, &["configmaps", "--all-namespaces", "--selector=istio.io/rev"], has_mesh_config).await?,
    ];
    assert_eq!(deployments, ["istiod", "istiod-canary"]);
    assert_eq!(webhooks, ["istio-revision-tag-prod", "istio-sidecar-injector", "istio-sidecar-injector-canary"]);
    assert_eq!(config_maps, ["istio", "istio-canary"]);
    reads(&edge, "Deployment", "synced", deployments.len()).await?;
    reads(&edge, "MutatingWebhookConfiguration", "synced", webhooks.len()).await?;
    reads(&edge, "ConfigMap", "synced", config_maps.len()).await?;
    is_told_unreadable(&manager, &[]).await?;
    Ok(())
}

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn a_proxy_of_each_revision_takes_its_config_from_its_own_istiod() -> Outcome {
    let mesh = shared_mesh().await?;
    deploy(mesh, &[("of-default", ENABLED, UNLABELLED, ""), ("of-canary", TAG, UNLABELLED, "")]).await?;
    let stable = mesh.istiod.proxy(&mesh.cluster, "of-default", "app").await?;
    let canary = mesh.canary.proxy(&mesh.cluster, "of-canary", "app").await?;
    for (proxy, revision) in [(&stable, "default"), (&canary, "canary")] {
        assert_eq!(proxy.rejections().await?, 0);
        let pods = mesh.pods("istio-system", &format!("app=istiod,istio.io/rev={revision}")).await?;
        let [pod] = &pods[..] else { panic!("not one istiod of {revision}: {pods:#?}") };
        let name = format!("{}.{}", proxy.pod(), proxy.namespace());
        let look = async || control_plane_of(mesh, &name, revision).await;
        let own = Some(text(pod, "/metadata/name").to_owned());
        eventually(&format!("{name} is connected to its istiod"), SOON, look, |seen| *seen == own).await?;
    }
    Ok(())
}

/// A namespace for each case, with a Deployment of the same name.
async fn deploy(mesh: &Mesh, cases: &[Case]) -> Result<()> {
    let objects: Vec<Value> = cases
        .iter()
        .flat_map(|&(name, namespace_label, pod_label, _)| {
            [namespace(name, namespace_label), deployment(name, pod_label)]
        })
        .collect();
    mesh.cluster.apply(&json!({"apiVersion": "v1", "kind": "List", "items": objects}).to_string()).await
}

fn namespace(name: &str, label: [&str; 2]) -> Value {
    json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name, "labels": labels(name, label)}})
}

fn deployment(name: &str, pod_label: [&str; 2]) -> Value {
    json!({
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": name, "namespace": name},
        "spec": {
            "selector": {"matchLabels": {"app": name}},
            "template": {
                "metadata": {"labels": labels(name, pod_label)},
                "spec": {"containers": [{"name": "app", "image": "example/app:1"}]},
            },
        },
    })
}

fn labels(app: &str, [key, value]: [&str; 2]) -> Value {
    if key.is_empty() { json!({"app": app}) } else { json!({"app": app, key: value}) }
}

/// The revision that injection noted in the pod of a namespace: empty if there was none, `None` while there is no pod.
async fn injected_by(mesh: &Mesh, namespace: &str) -> Result<Option<String>> {
    let pods = mesh.pods(namespace, "").await?;
    let Some(pod) = pods.first() else { return Ok(None) };
    let Some(status) = pod["metadata"]["annotations"]["sidecar.istio.io/status"].as_str() else {
        return Ok(Some(String::new()));
    };
    let status: Value = serde_json::from_str(status).context("the status that injection left is no JSON")?;
    Ok(Some(text(&status, "/revision").to_owned()))
}

async fn names(mesh: &Mesh, query: &[&str], is_counted: impl Fn(&Value) -> bool) -> Result<Vec<String>> {
    let list = mesh.cluster.get(query).await?;
    let objects = list["items"].as_array().into_iter().flatten().filter(|object| is_counted(object));
    Ok(objects.map(|object| text(object, "/metadata/name").to_owned()).collect())
}

/// The istiod that `istioctl proxy-status`, which asks those of one revision, shows beside a proxy.
async fn control_plane_of(mesh: &Mesh, proxy: &str, revision: &str) -> Result<Option<String>> {
    let table = mesh.istiod.istioctl(&["proxy-status", "--revision", revision]).await?;
    let line = table.lines().find(|line| line.split_whitespace().next() == Some(proxy));
    Ok(line.and_then(|line| line.split_whitespace().nth(2)).map(str::to_owned))
}
