//! Istio in a cluster: its real manifests, and the real control plane, which runs beside the cluster's own.

mod installation;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Result;
use serde_json::Value;

use crate::cluster::Cluster;
use crate::container::Container;
use crate::http::get;
use crate::process::Process;
use crate::proxy::Proxy;
use crate::waiting::eventually;
use crate::{istioctl, kubectl, ports, programs};

const ROOT: &str = "istio-system";
const READY: Duration = Duration::from_secs(60);

/// A control plane of Istio. It ends when dropped.
pub struct Istiod {
    /// Its cluster.
    name: String,
    /// That of its cluster.
    folder: PathBuf,
    ports: Ports,
    /// The authority that signs for its webhooks and proxies: PEM in base64.
    authority: String,
    process: Process,
}

/// Of this machine.
#[derive(Clone, Copy)]
struct Ports {
    xds: u16,
    plain_xds: u16,
    webhooks: u16,
    monitoring: u16,
    debug: u16,
}

impl Istiod {
    /// Installs Istio with its two gateways into a cluster without any of it, and answers when it injects proxies.
    pub async fn install(cluster: &Cluster) -> Result<Self> {
        installation::prepare(cluster, cluster.name()).await?;
        Self::start(cluster, "demo", None).await
    }

    /// Adds a control plane of another revision.
    pub async fn install_revision(cluster: &Cluster, revision: &str) -> Result<Self> {
        Self::start(cluster, "minimal", Some(revision)).await
    }

    async fn start(cluster: &Cluster, profile: &str, revision: Option<&str>) -> Result<Self> {
        let ports = Ports::free()?;
        let mut settings = vec![format!("profile={profile}")];
        settings.extend(revision.map(|revision| format!("revision={revision}")));
        installation::apply(cluster, ports.webhooks, &settings).await?;
        let selector = format!("app=istiod,istio.io/rev={}", revision.unwrap_or("default"));
        let pod = cluster.running_pod(ROOT, &selector).await?;
        let name = of_revision("istiod", revision);
        let process = Process::start(&name, cluster.folder(), command(cluster.folder(), &name, &pod, ports)?)?;
        ready(&process, ports).await?;
        cluster.forward(&pod, &ports.of_pod()).await?;
        let authority = trusted_by(cluster, &of_revision("istio-sidecar-injector", revision)).await?;
        Ok(Self { name: cluster.name().to_owned(), folder: cluster.folder().to_owned(), ports, authority, process })
    }

    /// Makes this the control plane of `remote` too, which has nothing of Istio yet and gets no control plane of its own. Answers
    /// when it reads the cluster and injects proxies there.
    pub async fn adopt(&self, remote: &Cluster) -> Result<()> {
        installation::prepare(remote, &self.name).await?;
        let settings = [
            "profile=remote".to_owned(),
            // Nobody goes there: it is from a range for documentation.
            "values.global.remotePilotAddress=192.0.2.1".to_owned(),
            format!("values.istiodRemote.injectionCABundle={}", self.authority),
        ];
        installation::apply(remote, self.ports.webhooks, &settings).await?;
        let (file, server) = (remote.kubeconfig().path.to_string_lossy(), remote.url());
        let create = ["create-remote-secret", "--kubeconfig", &file, "--name", remote.name(), "--server", &server];
        let secret = istioctl::run(&create).await?;
        kubectl::run(&self.folder, &["apply", "--filename=-"], &secret).await?;
        self.reads(remote.name()).await?;
        injects(remote).await
    }

    async fn reads(&self, cluster: &str) -> Result<()> {
        let look = async || Ok(serde_json::from_str::<Value>(&self.debug("clusterz").await?)?);
        let is_read = |known: &Value| known["id"] == cluster && known["syncStatus"] == "synced";
        let holds = |clusters: &Value| clusters.as_array().is_some_and(|all| all.iter().any(is_read));
        eventually(&format!("istiod of {} reads {cluster}", self.name), READY, look, holds).await.map(drop)
    }

    /// The sidecar, gateway or waypoint of a pod that these labels select, really running. Needs network namespaces.
    pub async fn proxy(&self, cluster: &Cluster, namespace: &str, selector: &str) -> Result<Proxy> {
        Proxy::start(cluster, &cluster.running_pod(namespace, selector).await?, self.ports.xds).await
    }

    /// What it answers at a path below `/debug/`.
    pub async fn debug(&self, path: &str) -> Result<String> {
        get(&format!("http://127.0.0.1:{}/debug/{path}", self.ports.debug)).await
    }

    /// What istioctl prints, asked as the administrator of its cluster.
    pub async fn istioctl(&self, args: &[&str]) -> Result<String> {
        let kubeconfig = kubectl::kubeconfig(&self.folder);
        istioctl::run(&[&["--kubeconfig", &kubeconfig.to_string_lossy()], args].concat()).await
    }

    /// Of its process.
    pub fn id(&self) -> u32 {
        self.process.id()
    }
}

impl Ports {
    fn free() -> Result<Self> {
        let [xds, plain_xds, webhooks, monitoring, debug] =
            [ports::free()?, ports::free()?, ports::free()?, ports::free()?, ports::free()?];
        Ok(Self { xds, plain_xds, webhooks, monitoring, debug })
    }

    /// Those of its pod, and where they are in truth: `kubectl port-forward` to the pod reaches the program.
    fn of_pod(self) -> [(u16, u16); 4] {
        [(15012, self.xds), (15010, self.plain_xds), (15014, self.monitoring), (8080, self.debug)]
    }
}

/// Istio's names of what a revision has for itself.
fn of_revision(name: &str, revision: Option<&str>) -> String {
    revision.map_or_else(|| name.to_owned(), |revision| format!("{name}-{revision}"))
}

/// Its container, as the manifest has it, but reached at ports of this machine.
fn command(cluster: &Path, name: &str, pod: &Value, ports: Ports) -> Result<Command> {
    let container = Container::of(pod, "discovery")?;
    let folder = cluster.join(format!("{name}-files"));
    fs::create_dir(&folder)?;
    let mut command = Command::new(programs::program("pilot-discovery")?);
    command.current_dir(folder).env_clear().envs(container.environment).args(container.args);
    command.arg("--kubeconfig").arg(kubectl::kubeconfig(cluster)).arg("--ctrlz_port=0").args([
        format!("--secureGRPCAddr=127.0.0.1:{}", ports.xds),
        format!("--grpcAddr=127.0.0.1:{}", ports.plain_xds),
        format!("--httpsAddr=127.0.0.1:{}", ports.webhooks),
        format!("--monitoringAddr=127.0.0.1:{}", ports.monitoring),
        format!("--httpAddr=127.0.0.1:{}", ports.debug),
    ]);
    Ok(command)
}

async fn ready(process: &Process, ports: Ports) -> Result<()> {
    let url = format!("http://127.0.0.1:{}/ready", ports.debug);
    let look = async || {
        process.ensure_running()?;
        Ok(get(&url).await)
    };
    eventually("istiod is ready", READY, look, Result::is_ok).await?.map(drop)
}

/// Waits until pods that are created get proxies: a webhook that the server has just been told of is not asked at once.
async fn injects(cluster: &Cluster) -> Result<()> {
    let containers = "--output=jsonpath={.spec.initContainers[*].name} {.spec.containers[*].name}";
    let rehearse = ["run", "rehearsal", "--image=example/rehearsal:1", "--labels=sidecar.istio.io/inject=true"];
    let args = [&rehearse[..], &["--dry-run=server", containers]].concat();
    let look = async || Ok(cluster.kubectl(&args).await);
    let has_proxy = |answer: &Result<String>| answer.as_ref().is_ok_and(|names| names.contains("istio-proxy"));
    eventually(&format!("pods of {} get proxies", cluster.name()), READY, look, has_proxy).await?.map(drop)
}

/// The authority of the webhook's server, which istiod writes there, in base64.
async fn trusted_by(cluster: &Cluster, webhook: &str) -> Result<String> {
    let path = "--output=jsonpath={.webhooks[0].clientConfig.caBundle}";
    let look = async || cluster.kubectl(&["get", "mutatingwebhookconfiguration", webhook, path]).await;
    eventually("istiod has made its webhook trusted", READY, look, |bundle| !bundle.is_empty()).await
}
