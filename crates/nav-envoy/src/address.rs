//! Where something listens or is reached (`config.core.v3.Address`).

use std::fmt;

use crate::json::Value;

/// A socket, or what Envoy has in the place of one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Address {
    /// None, or of a sort that is not known.
    #[default]
    None,
    /// An IP, or a name that is yet to be resolved, and its port; `protocol` is `TCP` or `UDP`.
    Socket { address: String, port: u32, protocol: Protocol },
    /// The path of a Unix socket.
    Pipe { path: String },
    /// A listener within the same Envoy, and which of its endpoints: HBONE tunnels, waypoints.
    Internal { listener: String, endpoint_id: String },
}

/// Of a socket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Protocol {
    #[default]
    Tcp,
    Udp,
}

/// As istioctl shows it: `10.0.0.1:80`, `[fd00::1]:80`, `unix:///path`, `envoy://LISTENER/ENDPOINT`; empty for none.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => Ok(()),
            Self::Socket { address, port, .. } if address.contains(':') => write!(f, "[{address}]:{port}"),
            Self::Socket { address, port, .. } => write!(f, "{address}:{port}"),
            Self::Pipe { path } => write!(f, "unix://{path}"),
            Self::Internal { listener, endpoint_id } => write!(f, "envoy://{listener}/{endpoint_id}"),
        }
    }
}

impl Address {
    /// For who has a text and a number only: of what is no socket the whole address, without a port.
    pub fn host_and_port(&self) -> (String, u32) {
        match self {
            Self::Socket { address, port, .. } => (address.clone(), *port),
            other => (other.to_string(), 0),
        }
    }

    pub(crate) fn read(address: Value<'_>) -> Self {
        let (socket, pipe) = (address.get("socket_address"), address.get("pipe"));
        let internal = address.get("envoy_internal_address");
        if socket.is_object() {
            let is_udp = socket.get("protocol").str().as_deref() == Some("UDP");
            let protocol = if is_udp { Protocol::Udp } else { Protocol::Tcp };
            let port = socket.get("port_value").u32().unwrap_or_default();
            Self::Socket { address: socket.get("address").text(), port, protocol }
        } else if pipe.is_object() {
            Self::Pipe { path: pipe.get("path").text() }
        } else if internal.is_object() {
            let endpoint_id = internal.get("endpoint_id").text();
            Self::Internal { listener: internal.get("server_listener_name").text(), endpoint_id }
        } else {
            Self::None
        }
    }
}
