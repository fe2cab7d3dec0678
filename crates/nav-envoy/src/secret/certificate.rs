//! X.509 certificates in PEM.

use std::fmt;
use std::net::IpAddr;

use sha2::{Digest as _, Sha256};
use x509_parser::extensions::GeneralName;
use x509_parser::pem::Pem;
use x509_parser::prelude::X509Certificate;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;

/// One of a chain, or of those that are trusted.
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

/// Certificates one after the other, and what is wrong with those that cannot be read.
#[derive(Debug, Default)]
pub(crate) struct Chain {
    pub(crate) certificates: Vec<Certificate>,
    pub(crate) problems: Vec<String>,
}

impl Chain {
    pub(crate) fn of_pem(pem: &[u8]) -> Self {
        let mut chain = Self::default();
        chain.add_pem(pem, "");
        chain
    }

    /// `trust_domain` is what they are for; empty: what they say themselves.
    pub(crate) fn add_pem(&mut self, pem: &[u8], trust_domain: &str) {
        let before = self.certificates.len();
        for (index, block) in Pem::iter_from_buffer(pem).enumerate() {
            match block.map_err(|error| error.to_string()).and_then(|block| Certificate::of_block(&block)) {
                Ok(Some(certificate)) => self.certificates.push(certificate.trusted_in(trust_domain)),
                Ok(None) => {}
                Err(error) => self.problems.push(format!("certificate {} cannot be read: {error}", index + 1)),
            }
        }
        if self.certificates.len() == before && self.problems.is_empty() {
            self.problems.push("there is no certificate in it".to_owned());
        }
    }
}

impl Certificate {
    /// `None` for a block of something else.
    fn of_block(block: &Pem) -> Result<Option<Self>, String> {
        if block.label != "CERTIFICATE" {
            return Ok(None);
        }
        let certificate = block.parse_x509().map_err(|error| error.to_string())?;
        Ok(Some(Self::of_x509(&certificate, &block.contents)))
    }

    fn of_x509(certificate: &X509Certificate<'_>, der: &[u8]) -> Self {
        let subject_alt_names = subject_alt_names(certificate);
        Self {
            subject: certificate.subject().to_string(),
            issuer: certificate.issuer().to_string(),
            trust_domain: subject_alt_names.iter().find_map(|name| trust_domain(name)).unwrap_or_default().to_owned(),
            subject_alt_names,
            serial: serial(&Hex(certificate.raw_serial()).to_string()),
            not_before: certificate.validity().not_before.timestamp(),
            not_after: certificate.validity().not_after.timestamp(),
            is_ca: certificate.is_ca(),
            key: key(certificate.public_key()),
            fingerprint: Hex(&Sha256::digest(der)).to_string(),
        }
    }

    fn trusted_in(self, trust_domain: &str) -> Self {
        if trust_domain.is_empty() { self } else { Self { trust_domain: trust_domain.to_owned(), ..self } }
    }
}

/// Hex without zeros in front, as everyone else writes it.
pub(super) fn serial(hex: &str) -> String {
    hex.trim_start_matches('0').to_ascii_lowercase()
}

/// `cluster.local` of `spiffe://cluster.local/ns/shop/sa/cart`.
pub(super) fn trust_domain(name: &str) -> Option<&str> {
    name.strip_prefix("spiffe://")?.split('/').next()
}

fn subject_alt_names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let Ok(Some(extension)) = certificate.subject_alternative_name() else { return Vec::new() };
    extension.value.general_names.iter().map(alt_name).collect()
}

fn alt_name(name: &GeneralName<'_>) -> String {
    match name {
        GeneralName::URI(name) | GeneralName::DNSName(name) | GeneralName::RFC822Name(name) => (*name).to_owned(),
        GeneralName::IPAddress(octets) => ip(octets).map_or_else(|| Hex(octets).to_string(), |ip| ip.to_string()),
        GeneralName::DirectoryName(name) => name.to_string(),
        other => other.to_string(),
    }
}

fn ip(octets: &[u8]) -> Option<IpAddr> {
    let v4 = <[u8; 4]>::try_from(octets).map(IpAddr::from);
    v4.or_else(|_| <[u8; 16]>::try_from(octets).map(IpAddr::from)).ok()
}

/// Curves, and algorithms that are one curve, by their object identifier.
const CURVES: [(&str, &str); 4] = [
    ("1.2.840.10045.3.1.7", "ECDSA P-256"),
    ("1.3.132.0.34", "ECDSA P-384"),
    ("1.3.132.0.35", "ECDSA P-521"),
    ("1.3.101.112", "Ed25519"),
];

/// As `RSA 2048`. What is not known is told by its object identifier.
fn key(info: &SubjectPublicKeyInfo<'_>) -> String {
    if let Ok(PublicKey::RSA(key)) = info.parsed() {
        return format!("RSA {}", key.key_size());
    }
    let curve = info.algorithm.parameters.as_ref().and_then(|parameters| parameters.as_oid().ok());
    let id = curve.as_ref().unwrap_or(&info.algorithm.algorithm).to_id_string();
    CURVES.into_iter().find(|(curve, _)| *curve == id).map_or_else(|| id.clone(), |(_, name)| name.to_owned())
}

struct Hex<'a>(&'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
