//! Istio's own Gateway (`networking/v1alpha3/gateway.proto`).

use serde::Deserialize;

use super::Port;
use crate::Str;
use crate::istio::selector::Selector;

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Gateway {
    /// Empty selects every gateway workload.
    pub selector: Selector,
    pub servers: Vec<Server>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Server {
    pub port: Port,
    /// Each `HOST`, or `NAMESPACE/HOST` for the VirtualServices of one namespace.
    pub hosts: Vec<Str>,
    /// Empty: every address.
    pub bind: Str,
    pub tls: Option<Tls>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Tls {
    pub mode: TlsMode,
}

/// What the gateway does with TLS; the API's first value is what counts where none is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TlsMode {
    #[default]
    Passthrough,
    Simple,
    Mutual,
    AutoPassthrough,
    IstioMutual,
    OptionalMutual,
}

impl Server {
    /// HTTP in plain text: HTTP, HTTP2, gRPC (`pkg/config/protocol`, `IsHTTP`).
    pub fn is_plain_http(&self) -> bool {
        const HTTP: [&str; 5] = ["http", "http2", "http_proxy", "grpc", "grpc-web"];
        HTTP.iter().any(|protocol| self.port.protocol.eq_ignore_ascii_case(protocol))
    }

    pub fn is_passthrough(&self) -> bool {
        self.tls.as_ref().is_some_and(|tls| matches!(tls.mode, TlsMode::Passthrough | TlsMode::AutoPassthrough))
    }

    /// Whether it has TLS settings that count: those of plain HTTP only redirect.
    pub fn is_tls(&self) -> bool {
        self.tls.is_some() && !self.is_plain_http()
    }

    /// Whether the gateway sees requests: HTTP, or HTTPS that it terminates.
    pub fn is_http(&self) -> bool {
        let is_https = self.port.protocol.eq_ignore_ascii_case("https");
        self.is_plain_http() || (is_https && !self.is_passthrough())
    }
}
