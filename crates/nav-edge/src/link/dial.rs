//! Where the manager is, and the connection to it.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, bail};
use tonic::transport::{Certificate, Channel, ClientTlsConfig, Endpoint, Identity, Uri};

/// How long a connection may take to be made.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The manager's address: `http://HOST:PORT`, `https://HOST:PORT`, or `HOST:PORT` for the former.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manager {
    uri: Uri,
    tls: ManagerTls,
}

/// How the manager is known, and how the edge shows who it is. PEM files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ManagerTls {
    /// Authority of the manager's certificate; the system's where none is given.
    pub ca: Option<PathBuf>,
    /// Certificate and key of the edge.
    pub identity: Option<(PathBuf, PathBuf)>,
}

impl Manager {
    /// Refuses plain text to another machine unless `insecure`.
    pub fn new(address: &str, tls: ManagerTls, insecure: bool) -> anyhow::Result<Self> {
        let uri = parse(address)?;
        let host = uri.host().unwrap_or_default();
        if uri.scheme_str() == Some("http") && !is_loopback(host) && !insecure {
            bail!(
                "--manager {address} would send the cluster's state as plain text to another machine: \
                 use https://, or say --insecure if the network is trusted"
            );
        }
        Ok(Self { uri, tls })
    }

    /// Connects; `keepalive` is both how often a silent connection is probed and how long the answer may take.
    pub(super) async fn connect(&self, keepalive: Duration) -> anyhow::Result<Channel> {
        let endpoint = self.endpoint(keepalive)?.keep_alive_while_idle(true);
        endpoint.connect().await.with_context(|| format!("cannot connect to the manager at {self}"))
    }

    /// A connection that is made when it is first used, and again whenever it broke. It is probed while it is used.
    pub(super) fn connect_when_needed(&self, keepalive: Duration) -> anyhow::Result<Channel> {
        Ok(self.endpoint(keepalive)?.connect_lazy())
    }

    fn endpoint(&self, keepalive: Duration) -> anyhow::Result<Endpoint> {
        let endpoint = Endpoint::from(self.uri.clone())
            .user_agent(concat!("navigator-edge/", env!("CARGO_PKG_VERSION")))
            .context("user agent")?
            .connect_timeout(CONNECT_TIMEOUT)
            .http2_keep_alive_interval(keepalive)
            .keep_alive_timeout(keepalive);
        match self.uri.scheme_str() {
            Some("https") => endpoint.tls_config(self.tls.client_config()?).context("cannot set up TLS"),
            _ => Ok(endpoint),
        }
    }
}

impl fmt::Display for Manager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.uri)
    }
}

impl ManagerTls {
    fn client_config(&self) -> anyhow::Result<ClientTlsConfig> {
        let read = |path: &PathBuf| std::fs::read(path).with_context(|| format!("cannot read {}", path.display()));
        let mut config = ClientTlsConfig::new();
        config = match &self.ca {
            Some(ca) => config.ca_certificate(Certificate::from_pem(read(ca)?)),
            None => config.with_native_roots(),
        };
        if let Some((cert, key)) = &self.identity {
            config = config.identity(Identity::from_pem(read(cert)?, read(key)?));
        }
        Ok(config)
    }
}

fn parse(address: &str) -> anyhow::Result<Uri> {
    let full = if address.contains("://") { address.to_owned() } else { format!("http://{address}") };
    let form = "--manager is http://HOST:PORT or https://HOST:PORT";
    let uri = Uri::from_str(&full).with_context(|| format!("{form}, not {address:?}"))?;
    let is_address =
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some_and(|host| !host.is_empty());
    let is_bare = matches!(uri.path(), "" | "/") && uri.query().is_none();
    if !is_address || !is_bare {
        bail!("{form}, not {address:?}");
    }
    Ok(uri)
}

fn is_loopback(host: &str) -> bool {
    let ip = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    host == "localhost" || ip.is_ok_and(|ip| ip.to_canonical().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(address: &str, insecure: bool) -> bool {
        Manager::new(address, ManagerTls::default(), insecure).is_ok()
    }

    #[test]
    fn a_manager_is_given_by_scheme_host_and_port() {
        for address in ["http://127.0.0.1:8080", "localhost:8080", "http://[::1]:8080/", "https://manager.example:443"]
        {
            assert!(accepted(address, false), "{address}");
        }
        for address in ["", "http://", "ftp://127.0.0.1:1", "http://127.0.0.1:1/path", "http://a b"] {
            assert!(!accepted(address, true), "{address}");
        }
    }

    #[test]
    fn plain_text_to_another_machine_needs_to_be_asked_for() {
        assert!(!accepted("http://manager.example:8080", false));
        assert!(!accepted("10.0.0.1:8080", false));
        assert!(accepted("10.0.0.1:8080", true));
    }
}
