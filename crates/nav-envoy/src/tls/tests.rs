use super::*;
use crate::json::Document;

fn read(json: &str) -> TransportSocket {
    let source = Source::new(json.to_owned().into());
    TransportSocket::read(&source, Document::parse(source.text()).root())
}

fn socket(type_name: &str, rest: &str) -> String {
    format!(
        r#"{{"name": "s", "typed_config": {{"@type": "type.googleapis.com/envoy.extensions.{type_name}", {rest}}}}}"#
    )
}

#[track_caller]
fn check(json: &str, sni: Option<&str>, is_decoded: bool) {
    let read = read(json);
    assert_eq!((read.tls.as_ref().map(|tls| tls.sni.as_str()), read.is_decoded), (sni, is_decoded), "{json}");
}

const TLS: &str = "transport_sockets.tls.v3.UpstreamTlsContext";

#[test]
fn tls_is_found_within_other_sockets() {
    let tls = socket(TLS, r#""sni": "a""#);
    check(&tls, Some("a"), true);
    let wrapped = format!(r#""transport_socket": {tls}"#);
    check(&socket("transport_sockets.internal_upstream.v3.InternalUpstreamTransport", &wrapped), Some("a"), true);
    check(&socket("transport_sockets.tap.v3.Tap", &wrapped), Some("a"), true);
    let quic = r#""upstream_tls_context": {"sni": "a"}"#;
    check(&socket("transport_sockets.quic.v3.QuicUpstreamTransport", quic), Some("a"), true);
}

#[test]
fn plain_text_is_known_and_unknown_sockets_are_not() {
    check(&socket("transport_sockets.raw_buffer.v3.RawBuffer", r#""a": 1"#), None, true);
    check(&socket("transport_sockets.alts.v3.Alts", r#""a": 1"#), None, false);
    check(&socket("transport_sockets.starttls.v3.StartTlsConfig", r#""a": 1"#), None, false);
    check("7", None, false);
}

#[test]
fn contexts_tell_what_is_shown_and_what_is_trusted() {
    let context = r#""require_client_certificate": true, "common_tls_context": {
        "alpn_protocols": ["h2", 3],
        "tls_params": {"tls_minimum_protocol_version": "TLSv1_2", "cipher_suites": ["A"]},
        "tls_certificates": [{"certificate_chain": {"filename": "/a.pem"}}, {"certificate_chain": {"inline_string": "secret"}}],
        "tls_certificate_sds_secret_configs": [{"name": "default"}],
        "combined_validation_context": {
            "default_validation_context": {"match_subject_alt_names": [{"exact": "spiffe://a"}]},
            "validation_context_sds_secret_config": {"name": "ROOTCA"}}}"#;
    let expected = TlsContext {
        certificates: ["default", "/a.pem", "inline"].map(str::to_owned).to_vec(),
        validation: vec!["ROOTCA".to_owned()],
        subject_alt_names: vec!["exact spiffe://a".to_owned()],
        alpn: vec!["h2".to_owned()],
        require_client_certificate: true,
        min_version: "TLSv1_2".to_owned(),
        cipher_suites: vec!["A".to_owned()],
        ..TlsContext::default()
    };
    assert_eq!(read(&socket("transport_sockets.tls.v3.DownstreamTlsContext", context)).tls, Some(expected));
}

#[test]
fn trust_is_in_a_file_or_in_several_domains() {
    let context = r#""common_tls_context": {"validation_context": {
        "trusted_ca": {"filename": "/ca.pem"},
        "match_typed_subject_alt_names": [{"san_type": "URI", "matcher": {"prefix": "spiffe://a/"}}],
        "custom_validator_config": {"typed_config": {"trust_domains": [{"name": "a"}, {"name": "b"}]}}}}"#;
    let tls = read(&socket(TLS, context)).tls.unwrap();
    assert_eq!(tls.validation, ["/ca.pem", "trust domain a", "trust domain b"]);
    assert_eq!(tls.subject_alt_names, ["prefix spiffe://a/"]);
}

#[test]
fn where_secrets_are_asked_for_is_told_of_certificates_or_else_of_whom_is_trusted() {
    let secret = |path: &str| {
        format!(r#"{{"name": "s", "sds_config": {{"path_config_source": {{}}, "initial_fetch_timeout": "{path}"}}}}"#)
    };
    let common = |fields: String| socket(TLS, &format!(r#""common_tls_context": {{{fields}}}"#));
    let asked =
        |fields: String| read(&common(fields)).tls.unwrap().sds_config.map(|source| source.initial_fetch_timeout);
    let (own, trusted) = (secret("1s"), secret("2s"));
    let own = format!(r#""tls_certificate_sds_secret_configs": [{own}]"#);
    let trusted = format!(r#""combined_validation_context": {{"validation_context_sds_secret_config": {trusted}}}"#);
    assert_eq!(asked(format!("{own}, {trusted}")).as_deref(), Some("1s"));
    assert_eq!(asked(trusted).as_deref(), Some("2s"));
    assert_eq!(asked(r#""alpn_protocols": []"#.to_owned()), None);
}
