//! A cluster whose pods are made by Kubernetes' own controllers and injected by a real istiod.

use std::cell::Cell;
use std::convert::Infallible;
use std::time::Duration;

use anyhow::{Context, Result};
use nav_e2e::{Api, Cluster, Istiod, Kubeconfig, eventually};
use nav_mesh::ObjectName;
use nav_testkit::fleet::{MARK, Marked};
use serde_json::{Value, json};

/// All of them injected.
const NAMESPACES: [&str; 4] = ["shop-1", "shop-2", "shop-3", "shop-4"];
const DEPLOYMENTS: usize = 10;
/// Of one Deployment.
pub(crate) const REPLICAS: usize = 50;
pub(crate) const PODS: usize = NAMESPACES.len() * DEPLOYMENTS * REPLICAS;

/// KWOK makes some dozens of pods Running in a second.
const DEPLOYED: Duration = Duration::from_secs(600);

/// Ends when dropped.
pub(crate) struct Mesh {
    api: Api,
    cluster: Cluster,
    _istiod: Istiod,
}

impl Mesh {
    /// Answers when every pod is ready.
    pub(crate) async fn start(name: &str) -> Result<Self> {
        let cluster = Cluster::without_istio(name, &[]).await?;
        let istiod = Istiod::install(&cluster).await?;
        let mesh = Self { api: cluster.api()?, cluster, _istiod: istiod };
        for namespace in NAMESPACES {
            mesh.deploy(namespace).await?;
        }
        eventually("every pod is ready", DEPLOYED, async || mesh.ready().await, |ready| *ready == PODS).await?;
        Ok(mesh)
    }

    pub(crate) fn kubeconfig(&self) -> &Kubeconfig {
        self.cluster.kubeconfig()
    }

    /// How many Services there are, Istio's and Kubernetes' own included.
    pub(crate) async fn services(&self) -> Result<usize> {
        let names = self.cluster.kubectl(&["get", "services", "--all-namespaces", "--output=name"]).await?;
        Ok(names.lines().count())
    }

    /// Ready pods of the Deployments that are ours.
    async fn ready(&self) -> Result<usize> {
        let deployments = self.cluster.get(&["deployments", "--all-namespaces", "--selector=bench=pods"]).await?;
        let ready = |deployment: &Value| deployment["status"]["readyReplicas"].as_u64().unwrap_or_default() as usize;
        Ok(deployments["items"].as_array().into_iter().flatten().map(ready).sum())
    }

    async fn deploy(&self, namespace: &str) -> Result<()> {
        let labels = json!({"istio-injection": "enabled"});
        let object =
            json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": namespace, "labels": labels}});
        self.api.create("/api/v1/namespaces", &object).await?;
        // Pods that are made before the account is there are refused, and tried again later and later.
        let accounts = format!("/api/v1/namespaces/{namespace}/serviceaccounts/default");
        let look = async || self.api.serves(&accounts).await;
        eventually("the namespace has an account for pods", DEPLOYED, look, |there| *there).await?;
        for app in 0..DEPLOYMENTS {
            let name = format!("app-{app}");
            let deployments = format!("/apis/apps/v1/namespaces/{namespace}/deployments");
            self.api.create(&deployments, &deployment(&name)).await?;
            self.api.create(&format!("/api/v1/namespaces/{namespace}/services"), &service(&name)).await?;
        }
        Ok(())
    }

    /// Pods that no [`roll_out`](Self::roll_out) replaces, with the service of each.
    pub(crate) async fn lasting(&self) -> Result<Vec<Marked>> {
        let pods = self.cluster.get(&["pods", "--namespace", NAMESPACES[0]]).await?;
        let marked = |pod: &Value| {
            let name = |name: &Value| Some(ObjectName::new(NAMESPACES[0], name.as_str()?));
            Some(Marked { service: name(&pod["metadata"]["labels"]["app"])?, pod: name(&pod["metadata"]["name"])? })
        };
        let pods = pods["items"].as_array().context("a list of pods has items")?;
        pods.iter().map(|pod| marked(pod).context("a pod of the mesh has no app")).collect()
    }

    pub(crate) async fn mark(&self, pod: &ObjectName, mark: u64) -> Result<()> {
        let path = format!("/api/v1/namespaces/{}/pods/{}", pod.namespace, pod.name);
        self.api.patch(&path, &json!({"metadata": {"labels": {MARK: mark.to_string()}}})).await
    }

    /// Replaces the pods of every namespace but the first, a Deployment after the other, for ever. Counts them.
    pub(crate) async fn roll_out(&self, rollouts: &Cell<usize>) -> Result<Infallible> {
        loop {
            for app in 0..DEPLOYMENTS {
                for namespace in &NAMESPACES[1..] {
                    self.roll_out_one(&format!("deployment/app-{app}"), namespace).await?;
                    rollouts.set(rollouts.get() + 1);
                }
            }
        }
    }

    async fn roll_out_one(&self, app: &str, namespace: &str) -> Result<()> {
        self.cluster.kubectl(&["rollout", "restart", app, "--namespace", namespace]).await?;
        let done = ["rollout", "status", app, "--namespace", namespace, "--timeout=120s"];
        self.cluster.kubectl(&done).await.map(drop)
    }
}

fn deployment(name: &str) -> Value {
    let labels = json!({"app": name, "version": "v1"});
    let image = format!("registry.example.com/shop/{name}:1.4.2");
    let container = json!({"name": "app", "image": image, "ports": [{"containerPort": 8080}]});
    json!({
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": name, "labels": {"bench": "pods"}},
        "spec": {
            "replicas": REPLICAS,
            "selector": {"matchLabels": labels},
            "template": {"metadata": {"labels": labels}, "spec": {"containers": [container]}},
        },
    })
}

fn service(name: &str) -> Value {
    let ports = json!([{"name": "http", "port": 80, "targetPort": 8080}]);
    json!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": name}, "spec": {"selector": {"app": name}, "ports": ports}})
}
