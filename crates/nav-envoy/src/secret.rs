//! Certificates, without keys (`transport_sockets.tls.v3.Secret`, `/certs`).

use crate::dump::ProxyConfig;
use crate::json::Value;
use crate::source::Source;
use bytes::Bytes;

use crate::update::Update;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Secret {
    /// `default`, `ROOTCA`, `kubernetes://credential`, a file's path.
    pub name: String,
    pub kind: SecretKind,
    pub update: Update,
    /// The leaf first; of a CA all of them.
    pub certificates: Vec<Certificate>,
    /// With the trust domain that each CA is for, where one is told (SPIFFE).
    pub trust_domains: Vec<String>,
    /// Delivered over SDS, but without anything in it yet.
    pub is_empty: bool,
    pub raw: Bytes,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SecretKind {
    #[default]
    Unknown,
    CertChain,
    Ca,
    SessionTicketKeys,
    Generic,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Certificate {
    pub subject: String,
    pub issuer: String,
    /// `spiffe://…`, DNS names and addresses, as they are.
    pub subject_alt_names: Vec<String>,
    /// Lower-case hex without separators.
    pub serial: String,
    /// Seconds since 1970.
    pub not_before: i64,
    pub not_after: i64,
    pub is_ca: bool,
    /// `ECDSA P-256`, `RSA 2048`, …
    pub key: String,
    /// SHA-256 of the certificate, lower-case hex.
    pub fingerprint: String,
    pub trust_domain: String,
}

pub(crate) fn section(_source: &Source, _section: Value<'_>, _config: &mut ProxyConfig) {}

pub(crate) fn certs(_source: &Source, _section: Value<'_>, _config: &mut ProxyConfig) {}
