//! TLS, as a chain's or a cluster's transport socket has it (`transport_sockets.tls.v3`).

/// `DownstreamTlsContext` or `UpstreamTlsContext`, what they have in common and what they don't.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TlsContext {
    /// Names of the secrets (SDS), or file names, that it shows certificates from.
    pub certificates: Vec<String>,
    /// Of the secrets, or files, that it trusts.
    pub validation: Vec<String>,
    /// What a peer's certificate has to say, each as `exact spiffe://…`.
    pub subject_alt_names: Vec<String>,
    pub alpn: Vec<String>,
    /// Only upstream: the name it asks for.
    pub sni: String,
    /// Only upstream: the name asked for is the request's host.
    pub auto_sni: bool,
    /// Only downstream.
    pub require_client_certificate: bool,
    /// As `TLSv1_2`; empty: Envoy's default.
    pub min_version: String,
    pub max_version: String,
    pub cipher_suites: Vec<String>,
}

/// The transport socket of a chain or cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TransportSocket {
    /// `envoy.transport_sockets.tls`.
    pub name: String,
    pub type_url: String,
    /// `None` for plain text, and for what is not known. QUIC and internal upstream sockets have the one inside.
    pub tls: Option<TlsContext>,
    pub is_decoded: bool,
}
