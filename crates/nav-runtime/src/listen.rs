//! Listeners: HTTP/1.1 and HTTP/2 on one port, in plain text or TLS.
//!
//! [`bind`] takes the port, [`serve`] answers on it until its token is cancelled. A connection costs one task and one
//! of [`ServeOptions::max_connections`]; nothing that a peer does or leaves undone delays another's.

mod accept;
mod connection;
mod preface;
mod tls;

use std::{
    fmt, io,
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, bail};
use tokio::net::{TcpListener, TcpSocket};
use tokio_rustls::TlsAcceptor;

pub use accept::serve;

/// How many connections the kernel holds for us until we accept them.
const BACKLOG: u32 = 1024;

/// Where to listen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    pub addr: SocketAddr,
    pub tls: Option<TlsFiles>,
}

/// PEM files; with `client_ca`, only clients that it has signed are let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    pub cert: PathBuf,
    pub key: PathBuf,
    pub client_ca: Option<PathBuf>,
}

/// A port that is ours: connections queue up until it is served.
pub struct Bound {
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    local_addr: SocketAddr,
}

/// What [`serve`] allows a peer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServeOptions {
    /// How long an HTTP/2 connection may be silent before it is pinged.
    pub keepalive_interval: Duration,
    /// How long a peer may take to answer that ping.
    pub keepalive_timeout: Duration,
    /// How long a peer may take over each step before its first request: TLS handshake, HTTP/2 preface or first bytes,
    /// HTTP/1.1 headers.
    pub header_read_timeout: Duration,
    /// Beyond these, connections wait in the kernel's queue.
    pub max_connections: usize,
    /// How long requests may go on after the token is cancelled.
    pub drain: Duration,
}

/// The peer of the connection that a request came by, as an extension of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerAddr(pub SocketAddr);

/// The DNS and URI names of the certificate that the peer showed, as an extension of the request; without a certificate
/// there is no such extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerNames(pub Arc<[String]>);

impl Default for ServeOptions {
    fn default() -> Self {
        Self {
            keepalive_interval: Duration::from_secs(10),
            keepalive_timeout: Duration::from_secs(10),
            header_read_timeout: Duration::from_secs(10),
            max_connections: 4096,
            drain: Duration::from_secs(5),
        }
    }
}

impl Bound {
    /// The address with the port that was really bound, where 0 was asked for.
    pub fn local_addr(&self) -> SocketAddr {
        self.local_addr
    }

    /// Where a client on this machine finds it: loopback, where the listener takes any address.
    pub fn url(&self) -> String {
        let mut addr = self.local_addr;
        match addr {
            SocketAddr::V4(v4) if v4.ip().is_unspecified() => addr.set_ip(Ipv4Addr::LOCALHOST.into()),
            SocketAddr::V6(v6) if v6.ip().is_unspecified() => addr.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        format!("{}://{addr}", self.scheme())
    }

    pub fn scheme(&self) -> &'static str {
        if self.tls.is_some() { "https" } else { "http" }
    }
}

impl fmt::Debug for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bound({}://{})", self.scheme(), self.local_addr)
    }
}

/// Binds for `purpose`, a word such as "edges" that the errors name. Must be called within a Tokio runtime.
pub fn bind(purpose: &str, binding: &Binding) -> anyhow::Result<Bound> {
    let Binding { addr, tls } = binding;
    let tls = tls
        .as_ref()
        .map(tls::acceptor)
        .transpose()
        .with_context(|| format!("cannot serve TLS to {purpose} on {addr}"))?;
    let listener = listen(*addr).map_err(|error| {
        let advice = advice(&error);
        anyhow::Error::new(error).context(format!("cannot listen on {addr} for {purpose}{advice}"))
    })?;
    let local_addr = listener.local_addr().context("cannot tell the bound address")?;
    Ok(Bound { listener, tls, local_addr })
}

/// Refuses plain text beyond loopback, unless the user has said that it is wanted. `flag` is the one `addr` came from.
pub fn require_safe(addr: SocketAddr, tls: bool, insecure: bool, flag: &str) -> anyhow::Result<()> {
    if addr.ip().to_canonical().is_loopback() || tls || insecure {
        return Ok(());
    }
    bail!(
        "{flag} {addr} would serve plain text beyond this machine: \
         give a TLS certificate and key, or say --insecure if the network is trusted"
    )
}

fn listen(addr: SocketAddr) -> io::Result<TcpListener> {
    let socket = match addr {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    // A restart must not wait for the kernel to forget the connections of the process before.
    socket.set_reuseaddr(true)?;
    socket.bind(addr)?;
    socket.listen(BACKLOG)
}

fn advice(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::AddrInUse => "; end the process that holds the port, or choose another (0 takes any free one)",
        io::ErrorKind::AddrNotAvailable => "; choose an address of this machine",
        io::ErrorKind::PermissionDenied => "; choose a port from 1024 up, or grant the right to bind lower ones",
        _ => "",
    }
}

#[cfg(test)]
mod tests;
