//! Certificates that the proxy has loaded (`admin.v3.Certificates`), also from files.

use std::collections::HashSet;

use jiff::Timestamp;

use super::certificate::{self, Certificate};
use super::{Secret, SecretKind};
use crate::dump::ProxyConfig;
use crate::json::Value;
use crate::source::Source;
use crate::update::{State, Update};

/// The lists of an entry, and what their certificates are for.
const LISTS: [(&str, SecretKind); 2] = [("cert_chain", SecretKind::CertChain), ("ca_cert", SecretKind::Ca)];

/// Adds certificates that no secret of the dump has: to the secret that refers to their file, else as a secret of that file's name.
pub(crate) fn certs(source: &Source, answer: Value<'_>, config: &mut ProxyConfig) {
    let known = config.secrets.iter().flat_map(|secret| &secret.certificates);
    let mut known: HashSet<String> = known.map(|certificate| certificate.serial.clone()).collect();
    for entry in answer.get("certificates").items() {
        for (list, kind) in LISTS {
            for detail in entry.get(list).items() {
                let certificate = Certificate::in_use(detail);
                if known.insert(certificate.serial.clone()) {
                    secret_of(source, detail, kind, &mut config.secrets).certificates.push(certificate);
                }
            }
        }
    }
}

fn secret_of<'s>(source: &Source, detail: Value<'_>, kind: SecretKind, secrets: &'s mut Vec<Secret>) -> &'s mut Secret {
    let path = detail.get("path").text();
    let found = secrets.iter().position(|secret| secret.kind == kind && (secret.file == path || secret.name == path));
    let index = found.unwrap_or_else(|| {
        let update = Update { state: State::Static, ..Update::default() };
        let raw = source.raw(detail);
        secrets.push(Secret { name: path.clone(), file: path, kind, update, raw, ..Secret::default() });
        secrets.len() - 1
    });
    &mut secrets[index]
}

impl Certificate {
    /// Of `CertificateDetails`, which tell less than the certificate itself.
    fn in_use(detail: Value<'_>) -> Self {
        let subject_alt_names: Vec<String> = detail.get("subject_alt_names").items().filter_map(alt_name).collect();
        let trust_domain = subject_alt_names.iter().find_map(|name| certificate::trust_domain(name));
        Self {
            trust_domain: trust_domain.unwrap_or_default().to_owned(),
            serial: certificate::serial(&detail.get("serial_number").text()),
            not_before: seconds(detail.get("valid_from")),
            not_after: seconds(detail.get("expiration_time")),
            subject_alt_names,
            ..Self::default()
        }
    }
}

fn alt_name(name: Value<'_>) -> Option<String> {
    ["uri", "dns", "ip_address"].into_iter().find_map(|sort| name.get(sort).str()).map(Into::into)
}

fn seconds(time: Value<'_>) -> i64 {
    time.text().parse().map_or(0, |time: Timestamp| time.as_second())
}
