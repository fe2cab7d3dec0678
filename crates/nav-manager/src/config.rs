//! Everything a manager can be told; nothing else of this crate reads flags or the environment.

use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, ensure};
use bytesize::ByteSize;
use clap::Args;
use nav_mesh::ClusterId;
use nav_runtime::flags::{self, positive_duration};
use nav_runtime::listen::{Binding, ServeOptions, TlsFiles, require_safe};

use crate::istiods::ConfigClusters;
use crate::link::Limits;
use crate::proxy;

/// Flags of `navctl manager`.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Where edges connect (gRPC).
    #[arg(long, env = "NAVIGATOR_EDGE_LISTEN", value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub edge_listen: SocketAddr,
    /// Where people and programs ask: REST, gRPC and the web UI on one port.
    #[arg(long, env = "NAVIGATOR_LISTEN", value_name = "ADDR", default_value = "127.0.0.1:8081")]
    pub listen: SocketAddr,
    /// Where health, readiness and metrics are served.
    #[arg(long, env = "NAVIGATOR_ADMIN_LISTEN", value_name = "ADDR", default_value = "127.0.0.1:8083")]
    pub admin_listen: SocketAddr,
    #[command(flatten)]
    pub tls: TlsArgs,
    #[command(flatten)]
    pub limits: LimitArgs,
    #[command(flatten)]
    pub proxies: ProxyArgs,
    /// A connected cluster that was silent for longer is shown as stale.
    #[arg(long, env = "NAVIGATOR_STALE_AFTER", value_name = "TIME", default_value = "45s", value_parser = positive_duration)]
    pub stale_after: Duration,
    /// A cluster whose edge has been gone for longer is forgotten.
    #[arg(long, env = "NAVIGATOR_FORGET_AFTER", value_name = "TIME", default_value = "7days", value_parser = positive_duration)]
    pub forget_after: Duration,
    /// The cluster whose Istio objects count for the pods of another, where that cannot be found; repeat it for others.
    #[arg(long, env = "NAVIGATOR_CONFIG_CLUSTER", value_name = "CLUSTER=CONFIG_CLUSTER", value_parser = config_cluster, value_delimiter = ' ')]
    pub config_cluster: Vec<(ClusterId, ClusterId)>,
    /// How many clients may follow events at once.
    #[arg(long, env = "NAVIGATOR_MAX_EVENT_CLIENTS", value_name = "N", default_value_t = 1000)]
    pub max_event_clients: usize,
    /// How often a silent connection is probed; a peer that does not answer in as long again is dead.
    #[arg(long, env = "NAVIGATOR_KEEPALIVE", value_name = "TIME", default_value = "10s", value_parser = positive_duration)]
    pub keepalive: Duration,
    /// How long requests may go on after the manager was told to stop.
    #[arg(long, env = "NAVIGATOR_SHUTDOWN_GRACE", value_name = "TIME", default_value = "5s", value_parser = positive_duration)]
    pub shutdown_grace: Duration,
}

/// How listeners beyond this machine are protected.
#[derive(Args, Clone, Debug)]
pub struct TlsArgs {
    /// Certificate chain (PEM) for the edges' and the people's listener.
    #[arg(long, env = "NAVIGATOR_TLS_CERT", value_name = "FILE", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// Key (PEM) of the certificate.
    #[arg(long, env = "NAVIGATOR_TLS_KEY", value_name = "FILE", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// Only edges with a certificate of this authority (PEM) may connect, each for the clusters that its certificate names
    /// (DNS or URI names).
    #[arg(long, env = "NAVIGATOR_EDGE_CLIENT_CA", value_name = "FILE", requires = "tls_cert")]
    pub edge_client_ca: Option<PathBuf>,
    /// Serve plain text beyond this machine: only where the network itself is trusted.
    #[arg(long, env = "NAVIGATOR_INSECURE")]
    pub insecure: bool,
}

/// What edges may cost.
#[derive(Args, Clone, Debug)]
pub struct LimitArgs {
    /// The largest message that an edge may send.
    #[arg(long, env = "NAVIGATOR_MAX_MESSAGE_SIZE", value_name = "SIZE", default_value = "64MiB")]
    pub max_message_size: ByteSize,
    /// What all edges together may have in flight; more has to wait its turn.
    #[arg(long, env = "NAVIGATOR_MAX_IN_FLIGHT", value_name = "SIZE", default_value = "128MiB")]
    pub max_in_flight: ByteSize,
    /// How long an edge may take to say which cluster it is.
    #[arg(long, env = "NAVIGATOR_FIRST_MESSAGE_TIMEOUT", value_name = "TIME", default_value = "10s", value_parser = positive_duration)]
    pub first_message_timeout: Duration,
    /// How long an edge may take over one message.
    #[arg(long, env = "NAVIGATOR_TRANSFER_TIMEOUT", value_name = "TIME", default_value = "30s", value_parser = positive_duration)]
    pub transfer_timeout: Duration,
    /// How many clusters may be known at once.
    #[arg(long, env = "NAVIGATOR_MAX_CLUSTERS", value_name = "N", default_value_t = 1000)]
    pub max_clusters: usize,
    /// How large a cluster may be: the sum of its objects as an edge of ours sends them.
    #[arg(long, env = "NAVIGATOR_MAX_CLUSTER_SIZE", value_name = "SIZE", default_value = "512MiB")]
    pub max_cluster_size: ByteSize,
    /// How many clusters may be received whole at once; the others wait their turn.
    #[arg(long, env = "NAVIGATOR_MAX_SNAPSHOTS", value_name = "N", default_value = "4")]
    pub max_snapshots: NonZeroUsize,
    /// The largest answer that an edge may give to a request.
    #[arg(long, env = "NAVIGATOR_MAX_RESULT_SIZE", value_name = "SIZE", default_value = "128MiB")]
    pub max_result_size: ByteSize,
}

/// What asking proxies for their configuration may cost.
#[derive(Args, Clone, Copy, Debug)]
pub struct ProxyArgs {
    /// How long an edge may take to tell the configuration of a proxy.
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_TIMEOUT", value_name = "TIME", default_value = "30s", value_parser = positive_duration)]
    pub proxy_config_timeout: Duration,
    /// How long the configuration of a proxy is kept, so that who asks again need not wait.
    #[arg(long, env = "NAVIGATOR_KEEP_PROXY_CONFIG", value_name = "TIME", default_value = "5s", value_parser = humantime::parse_duration)]
    pub keep_proxy_config: Duration,
    /// What all configuration that is kept may take; what is larger is asked for each time.
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_CACHE", value_name = "SIZE", default_value = "64MiB")]
    pub proxy_config_cache: ByteSize,
}

impl Config {
    /// The defaults, on free ports of the loopback interface: for tests and for managers inside another command.
    pub fn local() -> Self {
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        Self { edge_listen: any, listen: any, admin_listen: any, ..flags::defaults() }
    }

    pub(crate) fn edge_binding(&self) -> anyhow::Result<Binding> {
        self.binding(self.edge_listen, "--edge-listen", self.tls.edge_client_ca.clone())
    }

    pub(crate) fn people_binding(&self) -> anyhow::Result<Binding> {
        self.binding(self.listen, "--listen", None)
    }

    /// Never TLS: kubelets and Prometheus come here without an authority to check it by.
    pub(crate) fn admin_binding(&self) -> anyhow::Result<Binding> {
        require_safe(self.admin_listen, false, self.tls.insecure, "--admin-listen")?;
        Ok(Binding { addr: self.admin_listen, tls: None })
    }

    fn binding(&self, addr: SocketAddr, flag: &str, client_ca: Option<PathBuf>) -> anyhow::Result<Binding> {
        let files = self.tls.tls_cert.clone().zip(self.tls.tls_key.clone());
        let tls = files.map(|(cert, key)| TlsFiles { cert, key, client_ca });
        require_safe(addr, tls.is_some(), self.tls.insecure, flag)?;
        Ok(Binding { addr, tls })
    }

    pub(crate) fn config_clusters(&self) -> ConfigClusters {
        self.config_cluster.iter().cloned().collect()
    }

    pub(crate) fn serve_options(&self) -> ServeOptions {
        ServeOptions {
            keepalive_interval: self.keepalive,
            keepalive_timeout: self.keepalive,
            drain: self.shutdown_grace,
            ..ServeOptions::default()
        }
    }

    pub(crate) fn proxy_limits(&self) -> anyhow::Result<proxy::Limits> {
        let ProxyArgs { proxy_config_timeout: timeout, keep_proxy_config: keep, proxy_config_cache } = self.proxies;
        Ok(proxy::Limits { timeout, keep, kept: bytes(proxy_config_cache, "--proxy-config-cache")? })
    }

    pub(crate) fn limits(&self) -> anyhow::Result<Limits> {
        let LimitArgs {
            max_message_size,
            max_in_flight,
            first_message_timeout,
            transfer_timeout,
            max_clusters,
            max_cluster_size,
            max_snapshots,
            max_result_size,
        } = self.limits.clone();
        Ok(Limits {
            message: message_bytes(max_message_size, "--max-message-size")?,
            in_flight: message_bytes(max_in_flight, "--max-in-flight")?,
            first_message: first_message_timeout,
            transfer: transfer_timeout,
            clusters: max_clusters,
            snapshot: bytes(max_cluster_size, "--max-cluster-size")?,
            snapshots: max_snapshots.get(),
            result: message_bytes(max_result_size, "--max-result-size")?,
        })
    }
}

fn config_cluster(text: &str) -> anyhow::Result<(ClusterId, ClusterId)> {
    let (cluster, config) = text.split_once('=').context("it has to be CLUSTER=CONFIG_CLUSTER")?;
    Ok((cluster.parse()?, config.parse()?))
}

fn message_bytes(size: ByteSize, flag: &str) -> anyhow::Result<usize> {
    ensure!(size.as_u64() < 1 << 32, "{flag} {size} is too large: the protocol's messages end at 4 GiB");
    bytes(size, flag)
}

fn bytes(size: ByteSize, flag: &str) -> anyhow::Result<usize> {
    usize::try_from(size.as_u64()).with_context(|| format!("{flag} {size} is too large"))
}
