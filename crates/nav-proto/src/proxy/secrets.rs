use nav_envoy::secret::{Certificate, Secret, SecretKind};

use super::common::{Raw, all, update as told, words};
use super::v1;
use crate::Timestamp;

words! {
    kind_word: SecretKind => v1::SecretKind {
        Unknown => Unspecified, CertChain => CertChain, Ca => Ca, SessionTicketKeys => SessionTicketKeys, Generic => Generic,
    }
}

pub(super) fn message(secret: &Secret, pieces: Raw) -> v1::Secret {
    let Secret { name, kind, update, certificates, trust_domains, file, is_empty, raw } = secret;
    v1::Secret {
        name: name.clone(),
        kind: kind_word(*kind),
        update: Some(told(update)),
        certificates: all(certificates, certificate),
        trust_domains: trust_domains.clone(),
        empty: *is_empty,
        raw: pieces.text(raw),
        file: file.clone(),
    }
}

pub(super) fn certificate(certificate: &Certificate) -> v1::Certificate {
    let Certificate {
        subject,
        issuer,
        subject_alt_names,
        serial,
        not_before,
        not_after,
        is_ca,
        key,
        fingerprint,
        trust_domain,
    } = certificate.clone();
    v1::Certificate {
        subject,
        issuer,
        subject_alt_names,
        serial,
        not_before: at(not_before),
        not_after: at(not_after),
        ca: is_ca,
        key,
        fingerprint,
        trust_domain,
    }
}

/// None for a moment that protobuf cannot say: a certificate's years have any number of digits.
fn at(seconds: i64) -> Option<Timestamp> {
    jiff::Timestamp::new(seconds, 0).is_ok().then_some(Timestamp { seconds, nanos: 0 })
}
