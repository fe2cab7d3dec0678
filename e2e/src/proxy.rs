//! The real proxy of a pod: pilot-agent and Envoy, in a network of their own that has the pod's address.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::cluster::Cluster;
use crate::container::Container;
use crate::http::get;
use crate::network::Network;
use crate::process::Process;
use crate::programs;
use crate::waiting::eventually;

const ADMIN: u16 = 15000;
const XDS: u16 = 15012;
const CONFIGURED: Duration = Duration::from_secs(60);
const REJECTED: &str = "update_rejected";
const NEEDS: &str = "a real proxy needs the programs unshare, mount and ip, and namespaces of its own: \
    `e2e/with-namespaces.sh COMMAND` runs a command that may have them";

/// Only this network and these processes see the files that replace the host's; what the agent started ends with it.
const ISOLATED: [&str; 6] = ["--net", "--mount", "--pid", "--mount-proc", "--fork", "--kill-child"];

/// Names of other hosts fail at once: a server that never answers would delay Envoy's start by minutes.
const IN_ISOLATION: &str = r#"set -e
ip link set lo up
ip address add "$1" dev lo
mount --bind hosts /etc/hosts
mount --bind resolv.conf /etc/resolv.conf
shift
exec "$@""#;

/// It ends when dropped.
pub struct Proxy {
    namespace: String,
    pod: String,
    admin: SocketAddr,
    process: Process,
    /// Both are held for their ends only.
    _network: Network,
    _files: TempDir,
}

impl Proxy {
    /// Answers when Envoy has taken what istiod sent, or has rejected some of it.
    pub(crate) async fn start(cluster: &Cluster, pod: &Value, xds: u16) -> Result<Self> {
        let name = format!("proxy-{}-{}", text(pod, "/metadata/namespace"), text(pod, "/metadata/name"));
        let started = Self::start_as(&name, cluster, pod, xds).await;
        started.with_context(|| format!("no {name} of {}", cluster.name()))
    }

    async fn start_as(name: &str, cluster: &Cluster, pod: &Value, xds: u16) -> Result<Self> {
        let files = tempfile::Builder::new().prefix(name).rand_bytes(0).tempdir_in(cluster.folder());
        let files = files.context("does a proxy of this pod run already?")?;
        let container = Container::of(pod, "istio-proxy")?;
        write_files(cluster, pod, &container, files.path()).await?;
        let command = command(pod, container, files.path())?;
        let process = Process::start(name, cluster.folder(), command).context(NEEDS)?;
        let mut network = Network::of(&process).await.context(NEEDS)?;
        network.lead_out(XDS, xds)?;
        let admin = network.lead_in(ADMIN)?;
        cluster.forward(pod, &[(ADMIN, admin.port())]).await?;
        let (namespace, pod) = (text(pod, "/metadata/namespace").to_owned(), text(pod, "/metadata/name").to_owned());
        let proxy = Self { namespace, pod, admin, process, _network: network, _files: files };
        proxy.configured().await?;
        Ok(proxy)
    }

    pub fn namespace(&self) -> &str {
        &self.namespace
    }

    pub fn pod(&self) -> &str {
        &self.pod
    }

    /// Of the process that holds the others.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Where Envoy's admin port is reached.
    pub fn admin_address(&self) -> SocketAddr {
        self.admin
    }

    /// What Envoy's admin port answers.
    pub async fn admin(&self, path: &str) -> Result<String> {
        get(&format!("http://{}/{path}", self.admin)).await
    }

    /// How many updates Envoy has rejected so far: of listeners, clusters, routes, endpoints, or secrets.
    pub async fn rejections(&self) -> Result<u64> {
        let stats = self.admin(&format!("stats?format=json&filter={REJECTED}$")).await?;
        let stats: Value = serde_json::from_str(&stats)?;
        let counters = stats["stats"].as_array().context("Envoy's stats have another form")?;
        for kind in ["listener_manager.lds", "cluster_manager.cds"] {
            let counter = format!("{kind}.{REJECTED}");
            ensure!(counters.iter().any(|it| it["name"] == *counter), "Envoy does not count {counter}");
        }
        Ok(counters.iter().filter_map(|counter| counter["value"].as_u64()).sum())
    }

    async fn configured(&self) -> Result<()> {
        let look = async || {
            self.process.ensure_running()?;
            Ok(self.admin("server_info").await)
        };
        eventually("Envoy is live", CONFIGURED, look, is_live).await?.map(drop)
    }
}

fn is_live(server_info: &Result<String>) -> bool {
    let info = server_info.as_ref().ok().and_then(|info| serde_json::from_str::<Value>(info).ok());
    info.is_some_and(|info| info["state"] == "LIVE")
}

fn text<'a>(pod: &'a Value, pointer: &str) -> &'a str {
    pod.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

/// What a pod's proxy finds on its disk.
async fn write_files(cluster: &Cluster, pod: &Value, container: &Container, folder: &Path) -> Result<()> {
    let (namespace, account) = (text(pod, "/metadata/namespace"), text(pod, "/spec/serviceAccountName"));
    let root = "--output=jsonpath={.data.root-cert\\.pem}";
    let root = cluster.kubectl(&["get", "configmap", "istio-ca-root-cert", "--namespace", namespace, root]).await?;
    let token = ["create", "token", account, "--namespace", namespace, "--audience=istio-ca", "--duration=24h"];
    let bootstrap = fs::read_to_string(programs::shared("envoy_bootstrap.json")?)?;
    for (file, content) in [
        ("hosts", format!("127.0.0.1 localhost {}\n", control_plane(container)?)),
        ("resolv.conf", "nameserver 127.0.0.1\n".to_owned()),
        ("etc/istio/pod/labels", properties(&pod["metadata"]["labels"])),
        ("etc/istio/pod/annotations", properties(&pod["metadata"]["annotations"])),
        ("etc/istio/proxy/.keep", String::new()),
        ("var/lib/istio/envoy/envoy_bootstrap_tmpl.json", bootstrap),
        ("var/run/secrets/istio/root-cert.pem", root),
        ("var/run/secrets/tokens/istio-token", cluster.kubectl(&token).await?.trim().to_owned()),
    ] {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().expect("it is below the folder"))?;
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// As the downward API writes a map.
fn properties(map: &Value) -> String {
    map.as_object().into_iter().flatten().map(|(key, value)| format!("{key}={value}\n")).collect()
}

/// The name by which the proxy looks for its istiod, and which that must have a certificate for.
fn control_plane(container: &Container) -> Result<&str> {
    let address = container.environment.get("CA_ADDR").context("its container has no CA_ADDR")?;
    Ok(address.rsplit_once(':').map_or(address, |(host, _)| host))
}

fn command(pod: &Value, mut container: Container, folder: &Path) -> Result<Command> {
    // No application listens in this network, and an agent that probes it would never call the proxy ready.
    container.environment.remove("ISTIO_KUBE_APP_PROBERS");
    let mut proxy_config: Value = match container.environment.get("PROXY_CONFIG") {
        Some(given) => serde_json::from_str(given).context("PROXY_CONFIG is no JSON")?,
        None => json!({}),
    };
    proxy_config["binaryPath"] = programs::program("envoy")?.to_string_lossy().into();
    // Those of routes, endpoints and secrets are among the many that Istio has Envoy not count.
    proxy_config["proxyStatsMatcher"]["inclusionSuffixes"] = json!([REJECTED]);
    let mut command = Command::new("unshare");
    command.current_dir(folder).args(ISOLATED).args(["sh", "-c", IN_ISOLATION, "isolate"]);
    command.arg(format!("{}/32", text(pod, "/status/podIP")));
    command.arg(programs::program("pilot-agent")?).args(container.args).arg("--concurrency=1");
    command.env_clear().env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").envs(container.environment);
    command.env("PROXY_CONFIG", proxy_config.to_string());
    Ok(command)
}
