//! What is secret, and what is not, in scripts, lists of flags, formats and messages.

use super::*;

#[track_caller]
fn is_gone(text: &str) {
    let redacted = redacted(&serde_json::json!({ "x": text }).to_string());
    assert!(!redacted.contains("hunter2"), "{redacted}");
}

#[test]
fn secrets_in_lua_are_found() {
    for line in [
        r#"handle:headers():add("x-api-key", "hunter2")"#,
        r#"handle:headers():replace('authorization','hunter2')"#,
        r#"headers["x-api-key"] = "hunter2""#,
        "local t = {[\"authorization\"]=\"hunter2\"}",
        "local api_key = [[hunter2]]",
        "local password\t=\t\"hunter2\"",
        r#"local password = "ab\"hunter2""#,
    ] {
        is_gone(&format!("function envoy_on_request(handle)\n  {line}\nend"));
    }
    let code = r#"local host = handle:headers():get("host"); handle:headers():add("x-team", "cart")"#;
    assert_eq!(redaction().value("", code), None);
}

#[test]
fn secrets_in_messages_are_found() {
    is_gone("Bearer\thunter2abc99");
    is_gone(r#""\"{\\\"password\\\": \\\"hunter2\\\"}\"""#);
    is_gone("https://acct.blob.example.com/c?sv=2020&sig=hunter2%2Bghijkl789mnopqr%3D");
}

#[test]
fn secrets_in_yaml_are_found_whatever_their_style() {
    for yaml in [
        "authorization: |\n  hunter2 x",
        "authorization: >-\n  hunter2",
        "authorization:\n  - hunter2",
        "credentials:\n  - key: hunter2",
        "password: abc\n  hunter2",
        "password: \"abc\n  hunter2\"",
        "# password: hunter2",
        "\"password\" : hunter2",
        "- value: hunter2\n  name: DB_PASSWORD",
        "exact: hunter2\nname: authorization",
        "key: authorization\nvalues:\n- hunter2",
        "keys:\n- kty: oct\n  k: hunter2",
        "keys:\n- k: hunter2\n  kty: oct",
    ] {
        is_gone(yaml);
    }
    for yaml in ["- value: a\n  name: b\n- value: c\n  name: d", "cookie:\n  name: session\n  path: /", "k: a\nd: b"] {
        assert_eq!(redaction().value("", yaml), None, "{yaml}");
    }
    let shown = redaction().value("", "a: b\npassword: x\n  y\nn: 1").expect("a secret");
    assert!(shown.starts_with("a: b\npassword: \"[redacted: ") && shown.ends_with("]\"\nn: 1"), "{shown}");
}

#[test]
fn secrets_in_command_lines_are_found() {
    for line in
        ["run --password hunter2", "run --db.api-key hunter2 x", "PASSWORD = hunter2\n", "password => \"hunter2\""]
    {
        is_gone(line);
    }
    for line in ["run --team cart --token-path /a", "local token = handle:get(1)", "a -- b"] {
        assert_eq!(redaction().value("", line), None, "{line}");
    }
}

#[test]
fn tokens_of_well_known_forms_are_found() {
    for token in [
        "hf_abcdefghijklmnopqrstuvwxyhunter2",
        "dckr_pat_abcdefghijklmnhunter2",
        "glsa_abcdefghijklmnopqrstuvwxyhunter2",
        "ATATT3xFfGF0abcdefghijklmnhunter2",
        "NRAK-ABCDEFGHIJKLMNOPhunter2",
        "https://hooks.slack.com/services/T00000000/B00000000/XXXXhunter2",
        "FwoGZXIvYXdzEBYaDKabcdefghijhunter2",
    ] {
        is_gone(&format!("see {token} there"));
    }
}

#[test]
fn formats_of_headers_are_no_secrets() {
    for (name, value) in [
        ("authorization", "Bearer "),
        ("authorization", "Bearer %REQ(x-token)%"),
        ("x-token", "%DYNAMIC_METADATA(envoy.filters.http.jwt_authn:token)%"),
        ("x-token", "%REQ(A)%%REQ(B?C):12%"),
    ] {
        assert_eq!(redaction().value(name, value), None, "{name}: {value}");
    }
    for value in ["%hunter2%", "Bearer hunter2", "%REQ(a)%hunter2", "%REQ(%hunter2%)%"] {
        assert!(redaction().value("authorization", value).is_some_and(|kept| !kept.contains("hunter2")), "{value}");
    }
}

#[test]
fn names_of_pods_and_algorithms_are_not_random() {
    for text in [
        r#"{"key": "pod-7db4c9d575-57fp2-abc"}"#,
        r#"{"signature_algorithms": ["ecdsa_secp256r1_sha256", "rsa_pss_rsae_sha256"]}"#,
        r#"{"authority": "reviews-v1-7db4c9d575-57fp2.bookinfo"}"#,
        r#"{"authn_policy": "wJalrXUtnFEMIK7MDENG"}"#,
        r#"{"nginx.ingress.kubernetes.io/auth-tls-secret": "ns/ca", "cert-manager.io/private-key-secret": "n"}"#,
    ] {
        assert_eq!(redacted(text), text);
    }
}
