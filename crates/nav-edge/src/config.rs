//! Everything an edge can be told; nothing else of this crate reads flags or the environment.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, ensure};
use bytesize::ByteSize;
use clap::Args;
use nav_envoy::redact::Redaction;
use nav_mesh::ClusterId;
use nav_runtime::flags::{self, positive_duration};
use nav_runtime::listen::{Binding, require_safe};

use crate::clock;
use crate::link::{LinkConfig, Manager, ManagerTls, Protocol};
use crate::redaction::{self, KEY_BYTES};
use crate::source::recording::Track;

/// Flags of `navctl edge`.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// The manager: http://HOST:PORT or https://HOST:PORT. Several, or separated by commas: the edge links to the first
    /// that answers, and moves on when it fails.
    #[arg(long, env = "NAVIGATOR_MANAGER", value_name = "URL", value_delimiter = ',', required = true)]
    pub manager: Vec<String>,
    /// The cluster's name in the fleet; no two edges of a manager may share it.
    #[arg(long, env = "NAVIGATOR_CLUSTER_ID", value_name = "ID")]
    pub cluster_id: ClusterId,
    #[command(flatten)]
    pub source: SourceArgs,
    #[command(flatten)]
    pub tls: TlsArgs,
    /// Where health, readiness and metrics are served; port 0 takes a free one, which is printed.
    #[arg(long, env = "NAVIGATOR_ADMIN_LISTEN", value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub admin_listen: Option<SocketAddr>,
    #[command(flatten)]
    pub link: LinkArgs,
    #[command(flatten)]
    pub proxies: ProxyArgs,
}

/// Where the cluster is read from: its API server, files, or a recording.
#[derive(Args, Clone, Debug, Default)]
pub struct SourceArgs {
    /// Kubeconfig file [default: $KUBECONFIG, ~/.kube/config, or the pod's service account].
    #[arg(long, env = "NAVIGATOR_KUBECONFIG", value_name = "FILE")]
    pub kubeconfig: Option<PathBuf>,
    /// Context of the kubeconfig [default: its current one].
    #[arg(long, env = "NAVIGATOR_CONTEXT", value_name = "CONTEXT")]
    pub context: Option<String>,
    /// Read manifests or dumps from these files, folders and archives instead of an API server, and watch them for
    /// changes. Several after one another or separated by commas.
    #[arg(long, env = "NAVIGATOR_FILES", value_name = "PATH", num_args = 1.., value_delimiter = ',')]
    pub files: Vec<PathBuf>,
    /// Play this instead. Edges in one process share a playback, so no flag can name it.
    #[arg(skip)]
    pub recording: Option<Track>,
}

/// How the manager is trusted, and the edge by it.
#[derive(Args, Clone, Debug, Default)]
pub struct TlsArgs {
    /// Authority (PEM) that the manager's certificate must come from [default: the system's].
    #[arg(long, env = "NAVIGATOR_MANAGER_CA", value_name = "FILE")]
    pub manager_ca: Option<PathBuf>,
    /// Certificate (PEM) that the edge shows to the manager.
    #[arg(long, env = "NAVIGATOR_TLS_CERT", value_name = "FILE", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// Key (PEM) of the certificate.
    #[arg(long, env = "NAVIGATOR_TLS_KEY", value_name = "FILE", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// Speak plain text to a manager on another machine: only where the network itself is trusted.
    #[arg(long, env = "NAVIGATOR_INSECURE")]
    pub insecure: bool,
}

#[derive(Args, Clone, Debug)]
pub struct LinkArgs {
    /// What to speak: the native link where the manager knows it, or always the plain protocol.
    #[arg(long, env = "NAVIGATOR_PROTOCOL", value_enum, default_value_t)]
    pub protocol: Protocol,
    /// The largest state to send over the plain protocol; a larger one goes without annotations, then without config specs. The public
    /// project's manager takes 10MiB unless told otherwise.
    #[arg(long, env = "NAVIGATOR_MAX_STATE_SIZE", value_name = "SIZE", default_value = "10MiB")]
    pub max_state_size: ByteSize,
    /// How often a silent connection is probed; a manager that does not answer in as long again is dead.
    #[arg(long, env = "NAVIGATOR_KEEPALIVE", value_name = "TIME", default_value = "10s", value_parser = positive_duration)]
    pub keepalive: Duration,
}

/// How the configuration of proxies is read.
#[derive(Args, Clone, Debug)]
pub struct ProxyArgs {
    /// How the configuration of a proxy is fetched when somebody asks for it. Each way needs a right of its own:
    /// deploy/edge-rbac-port-forward.yaml, deploy/edge-rbac-exec.yaml.
    #[arg(long, env = "NAVIGATOR_PROXY_ACCESS", value_enum, default_value_t)]
    pub proxy_access: ProxyAccess,
    /// The largest configuration of a proxy to fetch, before it is compressed.
    #[arg(long, env = "NAVIGATOR_MAX_PROXY_ANSWER", value_name = "SIZE", default_value = "128MiB")]
    pub max_proxy_answer: ByteSize,
    /// Redact the code of Lua and Wasm filters too, not only secrets.
    #[arg(long, env = "NAVIGATOR_REDACT_CODE")]
    pub redact_code: bool,
    /// A file of 32 bytes or more, of any kind: what is redacted is marked by a hash with this key [default: a random one at each
    /// start]. Give all edges the same to see whether secrets in several clusters are equal.
    #[arg(long, env = "NAVIGATOR_REDACTION_KEY_FILE", value_name = "FILE")]
    pub redaction_key_file: Option<PathBuf>,
}

/// A way to a pod's proxy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum ProxyAccess {
    /// None: whoever asks is told so.
    Off,
    /// By port-forward through the API server to the proxy's admin port.
    #[default]
    PortForward,
    /// By running pilot-agent in the proxy's container. The right to do so is the right to run anything there.
    Exec,
}

impl Default for ProxyArgs {
    fn default() -> Self {
        flags::defaults()
    }
}

impl ProxyArgs {
    pub(crate) fn limit(&self) -> anyhow::Result<usize> {
        usize::try_from(self.max_proxy_answer.as_u64()).context("--max-proxy-answer is too large")
    }

    /// The one redaction of this edge: what is equal has the same mark wherever it is found.
    pub(crate) fn redaction(&self) -> anyhow::Result<Redaction> {
        let Some(file) = &self.redaction_key_file else { return Ok(redaction::of_this_process(self.redact_code)) };
        let key = std::fs::read(file).with_context(|| format!("--redaction-key-file {}", file.display()))?;
        ensure!(key.len() >= KEY_BYTES, "--redaction-key-file {}: it has less than {KEY_BYTES} bytes", file.display());
        Ok(Redaction::new(&key, self.redact_code))
    }
}

impl Default for LinkArgs {
    fn default() -> Self {
        flags::defaults()
    }
}

impl Config {
    pub(crate) fn link(&self) -> anyhow::Result<LinkConfig> {
        let TlsArgs { manager_ca, tls_cert, tls_key, insecure } = self.tls.clone();
        let tls = ManagerTls { ca: manager_ca, identity: tls_cert.zip(tls_key) };
        let manager = |address: &String| Manager::new(address, tls.clone(), insecure);
        Ok(LinkConfig {
            cluster: self.cluster_id.clone(),
            managers: self.manager.iter().map(manager).collect::<anyhow::Result<_>>()?,
            protocol: self.link.protocol,
            started_ms: clock::unix_millis(),
            keepalive: self.link.keepalive,
            max_state: usize::try_from(self.link.max_state_size.as_u64()).context("--max-state-size is too large")?,
        })
    }

    /// `None` for an edge inside another process, which has its own.
    pub(crate) fn admin_binding(&self) -> anyhow::Result<Option<Binding>> {
        let Some(addr) = self.admin_listen else { return Ok(None) };
        require_safe(addr, false, self.tls.insecure, "--admin-listen")?;
        Ok(Some(Binding { addr, tls: None }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How a secret is marked with a key of so many bytes.
    fn marker(bytes: usize) -> anyhow::Result<Option<String>> {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("key");
        std::fs::write(&file, vec![b'k'; bytes]).expect("writable");
        let args = ProxyArgs { redaction_key_file: Some(file), ..ProxyArgs::default() };
        Ok(args.redaction()?.value("password", "correct horse"))
    }

    #[test]
    fn edges_with_the_same_key_mark_a_secret_alike() {
        let marked = marker(40).expect("long enough");
        assert_eq!(marked, marker(40).expect("long enough"));
        assert_ne!(marked, marker(41).expect("long enough"));
        assert!(marked.is_some_and(|marked| marked.starts_with("[redacted: ")));
    }

    #[test]
    fn a_short_redaction_key_is_refused() {
        let error = marker(31).expect_err("too short").to_string();
        assert!(error.contains("--redaction-key-file") && error.contains("less than 32 bytes"), "{error}");
    }

    #[test]
    fn without_a_file_the_edges_of_a_process_share_a_key_that_nobody_knows() {
        let marked = |args: ProxyArgs| args.redaction().expect("no file").value("password", "correct horse");
        assert_eq!(marked(ProxyArgs::default()), marked(ProxyArgs::default()));
        assert_ne!(
            marked(ProxyArgs::default()),
            Redaction::new(&[0; KEY_BYTES], false).value("password", "correct horse")
        );
    }
}
