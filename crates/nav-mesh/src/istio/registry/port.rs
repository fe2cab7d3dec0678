//! A service's ports, and what Istio takes their traffic for.

use crate::Str;
use crate::istio::head;
use crate::object::ServicePort;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Port {
    pub number: u16,
    pub name: Str,
    pub protocol: Protocol,
}

/// As far as it decides which routes are looked at (`pkg/config/protocol/instance.go`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    Http,
    /// HTTPS and TLS: routed by SNI.
    Tls,
    Tcp,
    Udp,
    /// Nothing is said: the proxy looks at the first bytes.
    Sniffed,
}

/// Ports that are TCP where nothing else is said: their servers speak first.
const SERVER_SPEAKS_FIRST: [u16; 4] = [25, 53, 3306, 27017];

/// Names of protocols, in lower case.
const PROTOCOLS: &[(&str, Protocol)] = &[
    ("http", Protocol::Http),
    ("http2", Protocol::Http),
    ("grpc", Protocol::Http),
    ("grpc-web", Protocol::Http),
    ("http_proxy", Protocol::Http),
    ("kubernetes.io/h2c", Protocol::Http),
    ("kubernetes.io/ws", Protocol::Http),
    ("kubernetes.io/wss", Protocol::Tls),
    ("https", Protocol::Tls),
    ("tls", Protocol::Tls),
    ("tcp", Protocol::Tcp),
    ("mongo", Protocol::Tcp),
    ("redis", Protocol::Tcp),
    ("mysql", Protocol::Tcp),
    ("udp", Protocol::Udp),
];

impl Protocol {
    fn named(name: &str) -> Option<Self> {
        PROTOCOLS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, protocol)| *protocol)
    }

    /// `pkg/config/kube/conversion.go`, `ConvertProtocol`: by `appProtocol`, else by what stands before the name's first hyphen.
    fn of_kubernetes(port: &ServicePort) -> Self {
        if port.protocol == "UDP" {
            return Self::Udp;
        }
        let told = if port.app_protocol.is_empty() { &port.name } else { &port.app_protocol };
        let first = told.split('-').next().unwrap_or_default();
        let whole = told.contains('/').then(|| Self::named(told)).flatten();
        let unsaid = if SERVER_SPEAKS_FIRST.contains(&port.port) { Self::Tcp } else { Self::Sniffed };
        whole.or_else(|| Self::named(first)).unwrap_or(unsaid)
    }

    pub fn is_http_or_sniffed(self) -> bool {
        matches!(self, Self::Http | Self::Sniffed)
    }

    /// Whether its connections may be routed as such.
    pub fn is_l4_or_sniffed(self) -> bool {
        !matches!(self, Self::Http | Self::Udp)
    }
}

impl Port {
    pub fn of_kubernetes(port: &ServicePort) -> Self {
        Self { number: port.port, name: port.name.clone(), protocol: Protocol::of_kubernetes(port) }
    }

    pub fn of_entry(port: &head::Port) -> Self {
        let protocol = Protocol::named(&port.protocol).unwrap_or(Protocol::Sniffed);
        Self { number: port.number, name: port.name.clone(), protocol }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn protocol(name: &str, app_protocol: &str, number: u16) -> Protocol {
        let port =
            ServicePort { name: name.into(), app_protocol: app_protocol.into(), port: number, ..Default::default() };
        Protocol::of_kubernetes(&port)
    }

    #[test]
    fn a_port_s_protocol_is_told_by_its_application_protocol_or_its_name() {
        assert_eq!(protocol("http-web", "", 80), Protocol::Http);
        assert_eq!(protocol("grpc-web", "", 80), Protocol::Http);
        assert_eq!(protocol("web", "", 80), Protocol::Sniffed);
        assert_eq!(protocol("http", "tls", 80), Protocol::Tls);
        assert_eq!(protocol("tcp", "kubernetes.io/h2c", 80), Protocol::Http);
        assert_eq!(protocol("db", "", 3306), Protocol::Tcp);
    }
}
