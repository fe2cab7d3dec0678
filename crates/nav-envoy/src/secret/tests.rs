use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value as Json, json};

use super::*;
use crate::dump::Parts;

const KEY: &str = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";

/// The bytes of the recorded secret of that name.
fn recorded(name: &str) -> String {
    let dump: Json = serde_json::from_str(include_str!(
        "../../../../fixtures/east/proxies/shop.cart-v1-7db4c9d575-jv4rb/config_dump.json"
    ))
    .unwrap();
    let sections = dump["configs"].as_array().unwrap();
    let secrets =
        sections.iter().flat_map(|section| section["dynamic_active_secrets"].as_array().into_iter().flatten());
    let secret = &secrets.into_iter().find(|secret| secret["name"] == name).unwrap()["secret"];
    let chain = [&secret["tls_certificate"]["certificate_chain"], &secret["validation_context"]["trusted_ca"]];
    chain.into_iter().find_map(|it| it["inline_bytes"].as_str()).unwrap().to_owned()
}

fn pem(name: &str) -> String {
    String::from_utf8(BASE64_STANDARD.decode(recorded(name)).unwrap()).unwrap()
}

fn decoded(secrets: Json, certs: Option<Json>) -> ProxyConfig {
    let mut section = secrets;
    section["@type"] = "x.SecretsConfigDump".into();
    let config_dump = json!({"configs": [section]}).to_string().into();
    let certs = certs.map(|certs| certs.to_string().into()).unwrap_or_default();
    ProxyConfig::decode(Parts { config_dump, certs, ..Parts::default() })
}

fn active(secret: Json) -> ProxyConfig {
    decoded(json!({"dynamic_active_secrets": [{"name": "default", "version_info": "1", "secret": secret}]}), None)
}

#[test]
fn a_certificate_tells_who_and_how_long() {
    let config = active(json!({"tls_certificate": {"certificate_chain": {"inline_bytes": recorded("default")}}}));
    let secret = &config.secrets[0];
    assert_eq!(
        (secret.name.as_str(), secret.kind, secret.update.state),
        ("default", SecretKind::CertChain, State::Active)
    );
    let leaf = &secret.certificates[0];
    assert_eq!(leaf.subject_alt_names, ["spiffe://cluster.local/ns/shop/sa/default"]);
    assert_eq!((leaf.trust_domain.as_str(), leaf.is_ca, leaf.key.as_str()), ("cluster.local", false, "RSA 2048"));
    assert_eq!(leaf.issuer, "O=cluster.local");
    assert!(leaf.not_after > leaf.not_before && leaf.fingerprint.len() == 64, "{leaf:?}");
}

#[test]
fn authorities_are_one_for_all_or_one_for_each_trust_domain() {
    let config =
        active(json!({"validation_context": {"trusted_ca": {"inline_string": format!("{0}\n{0}", pem("ROOTCA"))}}}));
    assert_eq!((config.secrets[0].kind, config.secrets[0].certificates.len()), (SecretKind::Ca, 2));
    assert!(config.secrets[0].certificates[0].is_ca);
    let bundle = |name: &str| json!({"name": name, "trust_bundle": {"inline_bytes": recorded("ROOTCA")}});
    let validator = json!({"@type": "type.googleapis.com/x.SPIFFECertValidatorConfig", "trust_domains": [bundle("a.org"), bundle("b.org")]});
    let config = active(
        json!({"validation_context": {"custom_validator_config": {"name": "spiffe", "typed_config": validator}}}),
    );
    let domains: Vec<&str> = config.secrets[0].certificates.iter().map(|it| it.trust_domain.as_str()).collect();
    assert_eq!(
        (domains, &config.secrets[0].trust_domains[..]),
        (vec!["a.org", "b.org"], &["a.org".to_owned(), "b.org".to_owned()][..])
    );
}

#[test]
fn a_broken_certificate_is_told_with_its_secret() {
    let problems =
        |bytes: &str| active(json!({"tls_certificate": {"certificate_chain": {"inline_bytes": bytes}}})).problems;
    let not_der = BASE64_STANDARD.encode("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    for (bytes, text) in
        [("???", "there is no certificate in it"), (not_der.as_str(), "certificate 1 cannot be read: ")]
    {
        let problems = problems(bytes);
        assert_eq!((problems.len(), problems[0].at.as_str()), (1, "config_dump, secret \"default\""));
        assert!(problems[0].text.starts_with(text), "{problems:?}");
    }
}

#[test]
fn secrets_that_wait_are_empty() {
    let config = decoded(
        json!({"dynamic_warming_secrets": [{"name": "late", "secret": {"name": "late"}}], "static_secrets": [{"secret": {"name": "s", "generic_secret": {"secret": {}}}}]}),
        None,
    );
    let told: Vec<_> =
        config.secrets.iter().map(|it| (it.name.as_str(), it.kind, it.update.state, it.is_empty)).collect();
    let expected =
        [("late", SecretKind::Unknown, State::Warming, true), ("s", SecretKind::Generic, State::Static, false)];
    assert_eq!(told, expected);
    assert!(config.problems.is_empty());
}

#[test]
fn no_key_is_kept_wherever_it_stands() {
    let key = json!({"inline_string": KEY});
    let encoded = json!({"inline_bytes": BASE64_STANDARD.encode(KEY)});
    let secrets = [
        json!({"tls_certificate": {"private_key": encoded, "password": {"inline_string": "AAAA"}}}),
        json!({"tlsCertificate": {"privateKey": key, "pkcs12": {"inline_bytes": "AAAA"}}}),
        json!({"tls_certificate": {"private_key_provider": {"typed_config": {"key": "AAAA"}}}}),
        json!({"session_ticket_keys": {"keys": [{"inline_bytes": "AAAA"}]}}),
        json!({"generic_secret": {"secret": {"inline_string": "AAAA"}}}),
        json!({"tls_certificate": {"certificate_chain": {"inline_string": format!("{KEY}{KEY}")}}}),
        json!({"tls_certificate": {"certificate_chain": encoded}}),
        json!({"of_the_future": [[KEY]]}),
    ];
    let encoded = BASE64_STANDARD.encode(KEY);
    for secret in secrets {
        let config = active(secret.clone());
        let raw = String::from_utf8(config.secrets[0].raw.to_vec()).unwrap();
        assert!(!raw.contains("AAAA") && !raw.contains(&encoded) && raw.contains("[redacted]"), "{secret}: {raw}");
        assert!(serde_json::from_str::<Json>(&raw).is_ok(), "{raw}");
        assert!(!format!("{config:?}").contains("AAAA"), "{secret}");
    }
}

#[test]
fn what_hides_behind_a_later_field_of_its_name_is_cut_out_too() {
    let secret = r#"{"tls_certificate": {"private_key": "AAAA", "private_key": {}}}"#;
    let dump =
        format!(r#"{{"configs": [{{"@type": "x.SecretsConfigDump", "static_secrets": [{{"secret": {secret}}}]}}]}}"#);
    let config = ProxyConfig::decode(Parts { config_dump: dump.into(), ..Parts::default() });
    assert_eq!(
        config.secrets[0].raw,
        r#"{"tls_certificate": {"private_key": "[redacted]", "private_key": "[redacted]"}}"#
    );
}

#[test]
fn certificates_from_files_are_told_by_what_is_loaded() {
    let detail = |path: &str, serial: &str| {
        json!({"path": path, "serial_number": serial, "valid_from": "2026-01-01T00:00:00Z",
        "expiration_time": "2027-01-01T00:00:00Z", "subject_alt_names": [{"uri": "spiffe://a/b"}, {"dns": "c"}, {"ip_address": "10.0.0.1"}]})
    };
    let file =
        json!({"name": "file", "secret": {"tls_certificate": {"certificate_chain": {"filename": "/etc/a.pem"}}}});
    let inline = json!({"name": "sds", "secret": {"tls_certificate": {"certificate_chain": {"inline_bytes": recorded("default")}}}});
    let serial = active(inline["secret"].clone()).secrets[0].certificates[0].serial.clone();
    let certs = json!({"certificates": [
        {"cert_chain": [detail("/etc/a.pem", "0A1"), detail("<inline>", &serial)], "ca_cert": [detail("/etc/ca.pem", "b2")]},
        {"cert_chain": [detail("/etc/a.pem", "0a1")]}]});
    let config = decoded(json!({"dynamic_active_secrets": [file, inline]}), Some(certs));
    let told: Vec<_> = config.secrets.iter().map(|it| (it.name.as_str(), it.kind, it.certificates.len())).collect();
    assert_eq!(
        told,
        [("file", SecretKind::CertChain, 1), ("sds", SecretKind::CertChain, 2), ("/etc/ca.pem", SecretKind::Ca, 1)]
    );
    let told = &config.secrets[0].certificates[0];
    assert_eq!((told.serial.as_str(), told.not_after - told.not_before), ("a1", 365 * 86_400));
    assert_eq!((told.subject_alt_names.len(), told.trust_domain.as_str()), (3, "a"));
}
