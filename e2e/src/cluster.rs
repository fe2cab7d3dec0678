//! One Kubernetes cluster on this machine.

mod objects;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU8, Ordering};

use anyhow::Result;

use crate::api::Api;
use crate::api_server::{ADMIN_TOKEN, ApiServer};
use crate::kubeconfig::Kubeconfig;
use crate::port_forward::PortForward;
use crate::process::Process;
use crate::{controllers, kubectl, programs, run};

/// Of a cluster called CLUSTER.
const NODES: &str = include_str!("../manifests/nodes.yaml");

/// Istio's CRDs in their smallest form: they take anything.
pub const ISTIO_CRDS: &str = include_str!("../manifests/istio-crds.yaml");

/// A control plane with three nodes and Istio's CRDs. It ends when dropped.
pub struct Cluster {
    folder: PathBuf,
    api_server: ApiServer,
    kubeconfig: Kubeconfig,
    controllers: Vec<Process>,
}

impl Cluster {
    pub async fn start(name: &str) -> Result<Self> {
        Self::start_with(name, &[]).await
    }

    /// Starts one whose API server has more flags.
    pub async fn start_with(name: &str, api_server_flags: &[&str]) -> Result<Self> {
        let cluster = Self::without_istio(name, api_server_flags).await?;
        cluster.apply_crds(ISTIO_CRDS).await?;
        Ok(cluster)
    }

    /// Starts one that has not even Istio's CRDs.
    pub async fn without_istio(name: &str, api_server_flags: &[&str]) -> Result<Self> {
        let mut cluster = Self::bare(name, api_server_flags).await?;
        cluster.run_controllers().await?;
        Ok(cluster)
    }

    /// Starts one with Istio's CRDs whose API server is two minor releases older than everything else.
    pub async fn older(name: &str) -> Result<Self> {
        let mut cluster = Self::on("kube-apiserver-older", name, &[]).await?;
        cluster.run_controllers().await?;
        cluster.apply_crds(ISTIO_CRDS).await?;
        Ok(cluster)
    }

    /// Starts one with nothing in it, and nobody who acts on what is put there.
    pub async fn bare(name: &str, api_server_flags: &[&str]) -> Result<Self> {
        Self::on("kube-apiserver", name, api_server_flags).await
    }

    async fn on(program: &str, name: &str, api_server_flags: &[&str]) -> Result<Self> {
        let folder = run::current()?.folder(name)?;
        let api_server = ApiServer::start(&folder, program, api_server_flags).await?;
        let path = kubectl::kubeconfig(&folder);
        let authority = api_server.authority();
        let kubeconfig = Kubeconfig::write(path, name, &api_server.url(), Some(&authority), ADMIN_TOKEN)?;
        Ok(Self { folder, api_server, kubeconfig, controllers: Vec::new() })
    }

    async fn run_controllers(&mut self) -> Result<()> {
        self.apply_file(&programs::shared(controllers::FORWARD_CRDS)?).await?;
        self.controllers = controllers::start(&self.folder, &self.api_server, network())?;
        self.apply(&NODES.replace("CLUSTER", self.name())).await
    }

    /// Fails with the log of a controller that has ended: what waits for its work would not tell why.
    pub(crate) fn ensure_controlled(&self) -> Result<()> {
        self.controllers.iter().try_for_each(Process::ensure_running)
    }

    /// Also the name of its context, wherever it is in a kubeconfig.
    pub fn name(&self) -> &str {
        &self.kubeconfig.context
    }

    /// Where its programs write.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Of its API server.
    pub(crate) fn url(&self) -> String {
        self.api_server.url()
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

    /// `kubectl port-forward` to a port of a pod.
    pub async fn port_forward(&self, namespace: &str, pod: &str, port: u16) -> Result<PortForward> {
        PortForward::start(&self.folder, namespace, pod, port).await
    }

    /// From now on pods wait until somebody else binds them to a node.
    pub fn end_scheduler(&mut self) {
        self.controllers.retain(|process| process.name() != controllers::SCHEDULER);
    }

    /// Kills the API server and starts it again, with the same state at the same address.
    pub async fn restart_api_server(&mut self) -> Result<()> {
        self.api_server.restart().await
    }

    /// Kills etcd and starts it again, with the same data at the same address.
    pub async fn restart_etcd(&mut self) -> Result<()> {
        self.api_server.etcd.restart().await
    }

    /// Makes etcd forget everything but what is so now: no watch can begin at an earlier revision any more.
    pub async fn compact(&self) -> Result<()> {
        self.api_server.etcd.compact().await
    }
}

/// The pods of no two clusters of this process share an address.
fn network() -> u8 {
    static NEXT: AtomicU8 = AtomicU8::new(10);
    NEXT.fetch_add(1, Ordering::Relaxed)
}
