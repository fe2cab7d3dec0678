//! What a cluster is asked and told by kubectl.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use nav_mesh::kind::{KINDS, KindInfo};
use serde_json::Value;

use super::Cluster;
use crate::waiting::eventually;
use crate::{kubectl, port_forward, programs};

const RUNNING: Duration = Duration::from_secs(60);

impl Cluster {
    /// What kubectl prints.
    pub async fn kubectl(&self, args: &[&str]) -> Result<String> {
        kubectl::run(&self.folder, args, "").await
    }

    /// What `kubectl get` shows, as JSON.
    pub async fn get(&self, args: &[&str]) -> Result<Value> {
        let shown = self.kubectl(&[&["get", "--output=json"], args].concat()).await?;
        serde_json::from_str(&shown).context("kubectl printed no JSON")
    }

    /// Every object of every kind that Navigator reads, as kubectl lists them; kinds without objects are left out.
    pub async fn lists(&self) -> Result<Vec<(&'static KindInfo, Value)>> {
        let served = self.kubectl(&["api-resources", "--output=name"]).await?;
        let served: BTreeSet<&str> = served.lines().collect();
        let mut lists = Vec::new();
        for info in KINDS.iter().filter(|info| served.contains(info.resource().as_str())) {
            let selector = format!("--selector={}", info.label_selector);
            let list = self.get(&[&info.resource(), "--all-namespaces", &selector]).await?;
            if list["items"].as_array().is_some_and(|items| !items.is_empty()) {
                lists.push((info, list));
            }
        }
        Ok(lists)
    }

    pub async fn apply(&self, manifest: &str) -> Result<()> {
        kubectl::run(&self.folder, &["apply", "--filename=-"], manifest).await.map(drop)
    }

    /// What becomes of an object that another user creates.
    pub async fn create_as(&self, user: &str, object: &Value) -> Result<Value> {
        // To validate it, kubectl would read CRDs as that user.
        let args = ["create", "--as", user, "--validate=ignore", "--output=json", "--filename=-"];
        let created = kubectl::run(&self.folder, &args, &object.to_string()).await?;
        serde_json::from_str(&created).context("kubectl printed no JSON")
    }

    pub async fn apply_in(&self, namespace: &str, manifest: &str) -> Result<()> {
        kubectl::run(&self.folder, &["apply", "--namespace", namespace, "--filename=-"], manifest).await.map(drop)
    }

    /// The same for a file, which may be too large for kubectl to note in each object what it applied last.
    pub(crate) async fn apply_file(&self, file: &Path) -> Result<()> {
        let file = file.to_string_lossy();
        self.kubectl(&["apply", "--server-side", "--force-conflicts", "--filename", &file]).await.map(drop)
    }

    /// Answers when the server takes objects of those kinds.
    pub async fn apply_crds(&self, manifest: &str) -> Result<()> {
        self.apply(manifest).await?;
        self.crds_established().await
    }

    /// The kinds of Istio and of the Gateway API as their releases define them.
    pub async fn apply_released_crds(&self) -> Result<()> {
        for file in ["istio-crds.yaml", "gateway-api-crds.yaml"] {
            self.apply_file(&programs::shared(file)?).await?;
        }
        self.crds_established().await
    }

    async fn crds_established(&self) -> Result<()> {
        self.kubectl(&["wait", "--for=condition=established", "--timeout=30s", "crd", "--all"]).await.map(drop)
    }

    /// A pod that these labels select, as soon as one runs.
    pub(crate) async fn running_pod(&self, namespace: &str, selector: &str) -> Result<Value> {
        let what = format!("a pod with {selector} runs in {namespace} of {}", self.name());
        let running =
            ["pods", "--namespace", namespace, "--selector", selector, "--field-selector=status.phase=Running"];
        let look = async || {
            self.ensure_controlled()?;
            let pods = self.get(&running).await?["items"].take();
            let stays = |pod: &Value| pod["metadata"]["deletionTimestamp"].is_null();
            Ok(pods.as_array().into_iter().flatten().find(|pod| stays(pod)).cloned().unwrap_or_default())
        };
        eventually(&what, RUNNING, look, |pod| !pod.is_null()).await
    }

    /// Lets `kubectl port-forward` to these ports of a pod reach others on this machine.
    pub(crate) async fn forward(&self, pod: &Value, ports: &[(u16, u16)]) -> Result<()> {
        self.apply(&port_forward::instruction(pod, ports).to_string()).await
    }
}
