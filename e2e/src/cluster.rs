//! One Kubernetes cluster on this machine.

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::api::Api;
use crate::api_server::{ADMIN_TOKEN, ApiServer};
use crate::kubeconfig::Kubeconfig;
use crate::process::Process;
use crate::{controllers, kubectl, run};

const NODES: &str = include_str!("../manifests/nodes.yaml");

/// What every cluster starts with.
pub const ISTIO_CRDS: &str = include_str!("../manifests/istio-crds.yaml");

/// A control plane with three nodes and Istio's CRDs. It ends when dropped.
pub struct Cluster {
    folder: PathBuf,
    api_server: ApiServer,
    kubeconfig: Kubeconfig,
    _controllers: Vec<Process>,
}

impl Cluster {
    pub async fn start(name: &str) -> Result<Self> {
        Self::start_with(name, &[]).await
    }

    /// Starts one whose API server has more flags.
    pub async fn start_with(name: &str, api_server_flags: &[&str]) -> Result<Self> {
        let mut cluster = Self::bare(name, api_server_flags).await?;
        cluster._controllers = controllers::start(&cluster.folder, &cluster.api_server)?;
        cluster.apply(NODES).await?;
        cluster.apply_crds(ISTIO_CRDS).await?;
        Ok(cluster)
    }

    /// Starts one with nothing in it, and nobody who acts on what is put there.
    pub async fn bare(name: &str, api_server_flags: &[&str]) -> Result<Self> {
        let folder = run::current()?.folder(name)?;
        let api_server = ApiServer::start(&folder, api_server_flags).await?;
        let path = kubectl::kubeconfig(&folder);
        let authority = api_server.authority();
        let kubeconfig = Kubeconfig::write(path, name, &api_server.url(), Some(&authority), ADMIN_TOKEN)?;
        Ok(Self { folder, api_server, kubeconfig, _controllers: Vec::new() })
    }

    /// Also the name of its context, wherever it is in a kubeconfig.
    pub fn name(&self) -> &str {
        &self.kubeconfig.context
    }

    /// The administrator's.
    pub fn kubeconfig(&self) -> &Kubeconfig {
        &self.kubeconfig
    }

    /// Requests with the administrator's rights, for what is too much for kubectl.
    pub fn api(&self) -> Result<Api> {
        Api::new(self.api_server.url(), &self.api_server.authority())
    }

    /// One for a service account, with no more rights than it has.
    pub async fn kubeconfig_of(&self, namespace: &str, service_account: &str) -> Result<Kubeconfig> {
        let token = self.kubectl(&["create", "token", "--namespace", namespace, service_account]).await?;
        let path = self.folder.join(format!("kubeconfig-{namespace}-{service_account}"));
        let authority = self.api_server.authority();
        let url = self.api_server.url();
        Kubeconfig::write(path, &self.kubeconfig.context, &url, Some(&authority), token.trim())
    }

    /// What kubectl prints.
    pub async fn kubectl(&self, args: &[&str]) -> Result<String> {
        kubectl::run(&self.folder, args, "").await
    }

    /// What `kubectl get` shows, as JSON.
    pub async fn get(&self, args: &[&str]) -> Result<Value> {
        let shown = self.kubectl(&[&["get", "--output=json"], args].concat()).await?;
        serde_json::from_str(&shown).context("kubectl printed no JSON")
    }

    pub async fn apply(&self, manifest: &str) -> Result<()> {
        kubectl::run(&self.folder, &["apply", "--filename=-"], manifest).await.map(drop)
    }

    pub async fn apply_in(&self, namespace: &str, manifest: &str) -> Result<()> {
        kubectl::run(&self.folder, &["apply", "--namespace", namespace, "--filename=-"], manifest).await.map(drop)
    }

    /// Answers when the server takes objects of those kinds.
    pub async fn apply_crds(&self, manifest: &str) -> Result<()> {
        self.apply(manifest).await?;
        self.kubectl(&["wait", "--for=condition=established", "--timeout=30s", "crd", "--all"]).await.map(drop)
    }

    /// Kills the API server and starts it again, with the same state at the same address.
    pub async fn restart_api_server(&mut self) -> Result<()> {
        self.api_server.restart().await
    }
}
