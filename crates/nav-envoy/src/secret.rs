//! Certificates, without keys (`transport_sockets.tls.v3.Secret`, `/certs`).

mod certificate;
mod data_source;
mod in_use;
mod without_keys;

use bytes::Bytes;

pub use self::certificate::Certificate;
pub(crate) use self::certificate::Chain;
use self::data_source::DataSource;
pub(crate) use self::in_use::certs;
use crate::dump::{Problem, ProxyConfig};
use crate::extension::Config;
use crate::json::Value;
use crate::source::Source;
use crate::update::{State, Update};

/// What SDS delivered, or a file holds, without keys.
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
    /// Where its certificates are, if not in the secret itself. What `/certs` tells of them is in `certificates`.
    pub file: String,
    /// Delivered over SDS, but without anything in it yet.
    pub is_empty: bool,
    /// As it was written, but for keys.
    pub raw: Bytes,
}

/// What a secret is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SecretKind {
    #[default]
    Unknown,
    CertChain,
    Ca,
    SessionTicketKeys,
    Generic,
}

/// The lists of the section, and what their entries are.
const LISTS: [(&str, State); 3] = [
    ("dynamic_active_secrets", State::Active),
    ("dynamic_warming_secrets", State::Warming),
    ("static_secrets", State::Static),
];

/// What a secret can hold.
const KINDS: [(&str, SecretKind); 4] = [
    ("tls_certificate", SecretKind::CertChain),
    ("validation_context", SecretKind::Ca),
    ("session_ticket_keys", SecretKind::SessionTicketKeys),
    ("generic_secret", SecretKind::Generic),
];

pub(crate) fn section(source: &Source, section: Value<'_>, config: &mut ProxyConfig) {
    for (list, state) in LISTS {
        for entry in section.get(list).items() {
            let (secret, update) = Update::resource(entry, "secret", state);
            let name = entry.get("name").str().or_else(|| secret.get("name").str()).unwrap_or_default().into_owned();
            let (secret, problems) = Secret::read(source, name, secret, update);
            config.problems.extend(problems);
            config.secrets.push(secret);
        }
    }
}

impl Secret {
    fn read(source: &Source, name: String, secret: Value<'_>, update: Update) -> (Self, Vec<Problem>) {
        let mut content = Content::default();
        content.add(DataSource::read(secret.at(&["tls_certificate", "certificate_chain"])), "");
        content.add_trusted(secret.get("validation_context"));
        let at = format!("config_dump, secret {name:?}");
        let problems = content.chain.problems.into_iter().map(|text| Problem { at: at.clone(), text }).collect();
        let secret = Self {
            name,
            kind: kind(secret),
            update,
            certificates: content.chain.certificates,
            trust_domains: content.trust_domains,
            file: content.file,
            is_empty: is_empty(secret),
            raw: without_keys::raw(source, secret),
        };
        (secret, problems)
    }
}

fn kind(secret: Value<'_>) -> SecretKind {
    KINDS.into_iter().find(|(field, _)| secret.get(field).is_object()).map(|(_, kind)| kind).unwrap_or_default()
}

fn is_empty(secret: Value<'_>) -> bool {
    secret.fields().all(|(name, _)| matches!(name.as_ref(), "name" | "@type"))
}

/// The certificates of a secret, as they are found.
#[derive(Default)]
struct Content {
    chain: Chain,
    trust_domains: Vec<String>,
    file: String,
}

impl Content {
    /// Of a `CertificateValidationContext`: one CA for all, or one for each trust domain.
    fn add_trusted(&mut self, context: Value<'_>) {
        self.add(DataSource::read(context.get("trusted_ca")), "");
        let spiffe = Config::read(context.at(&["custom_validator_config", "typed_config"])).value;
        self.add(DataSource::read(spiffe.get("trust_bundles")), "");
        for domain in spiffe.get("trust_domains").items() {
            let name = domain.get("name").text();
            self.add(DataSource::read(domain.get("trust_bundle")), &name);
            self.trust_domains.push(name);
        }
    }

    fn add(&mut self, data: DataSource, trust_domain: &str) {
        match data {
            DataSource::Inline(pem) => self.chain.add_pem(&pem, trust_domain),
            DataSource::File(path) => self.file = path,
            DataSource::None => {}
        }
    }
}

#[cfg(test)]
mod tests;
