//! What is secret by what it is called.

use super::*;

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(redacted(text), expected);
}

#[test]
fn what_is_under_a_secret_s_name_is_replaced_and_nothing_else() {
    check(r#"{"privateKey" : "x", "a":1.50 , "a":2}"#, r#"{"privateKey" : "[private-key #]", "a":1.50 , "a":2}"#);
    check(r#"{"password": {"inline_string": "x"}}"#, r#"{"password": {"inline_string": "[password #]"}}"#);
    check(
        r#"{"password": [1, ["x"], {"y": "z", "b": true}]}"#,
        r#"{"password": ["[password #]", ["[password #]"], {"y": "[password #]", "b": true}]}"#,
    );
    check(
        r#"{"session_ticket_keys": {"keys": [{"inline_bytes": "AAAA"}]}}"#,
        r#"{"session_ticket_keys": {"keys": [{"inline_bytes": "[session-ticket #]"}]}}"#,
    );
    check(r#"{"API_KEY": 12, "max_tokens": 12}"#, r#"{"API_KEY": "[api-key #]", "max_tokens": 12}"#);
    check(
        r#"{"example.com/api-token": "x", "tokenFormatter": "x"}"#,
        r#"{"example.com/api-token": "[token #]", "tokenFormatter": "x"}"#,
    );
    check(r#"{"pass\u0077ord": "x"}"#, r#"{"pass\u0077ord": "[password #]"}"#);
}

#[test]
fn what_only_says_where_a_secret_is_stays() {
    for text in [
        r#"{"private_key": {"filename": "/etc/key.pem"}}"#,
        r#"{"token_secret": {"name": "token", "sds_config": {"path_config_source": {"path": "/x"}}}}"#,
        r#"{"tls": {"credentialName": "web", "secretName": "web"}}"#,
        r#"{"secret": {"name": "default", "tls_certificate": {"certificate_chain": {"inline_bytes": "LS0t"}}}}"#,
        r#"{"hash_policy": [{"cookie": {"name": "session", "path": "/", "ttl": "0s"}}]}"#,
        r#"{"credentials": {"client_id": "web", "cookie_names": {"bearer_token": "BearerToken"}}}"#,
        r#"{"from_headers": [{"name": "Authorization", "value_prefix": "Bearer "}]}"#,
        r#"{"password": "", "use_refresh_token": true, "private_key": {"inline_bytes": "W3JlZGFjdGVkXQ=="}}"#,
        r#"{"valueFrom": {"secretKeyRef": {"name": "db", "key": "password"}}}"#,
    ] {
        check(text, text);
    }
}

#[test]
fn a_name_beside_a_value_says_what_it_is() {
    check(r#"[{"key": "Authorization", "value": "x"}]"#, r#"[{"key": "Authorization", "value": "[credential #]"}]"#);
    check(
        r#"{"header": {"raw_value": "eA==", "key": "x-api-key"}}"#,
        r#"{"header": {"raw_value": "[api-key #]", "key": "x-api-key"}}"#,
    );
    check(
        r#"{"name": "cookie", "string_match": {"exact": "x"}}"#,
        r#"{"name": "cookie", "string_match": {"exact": "[credential #]"}}"#,
    );
    check(
        r#"{"env": [{"value": "x", "name": "DB_PASSWORD"}, {"value": "x"}]}"#,
        r#"{"env": [{"value": "[password #]", "name": "DB_PASSWORD"}, {"value": "x"}]}"#,
    );
    check(
        r#"{"set": {"x-amz-security-token": "x", "x-team": "x"}}"#,
        r#"{"set": {"x-amz-security-token": "[token #]", "x-team": "x"}}"#,
    );
    check(r#"{"headers": {"cookie": {"prefix": "x"}}}"#, r#"{"headers": {"cookie": {"prefix": "[credential #]"}}}"#);
    check(
        r#"{"credentials": [{"key": "x", "client": "web"}]}"#,
        r#"{"credentials": [{"key": "[credential #]", "client": "web"}]}"#,
    );
}

#[test]
fn private_parts_of_json_web_keys_are_secret_wherever_their_type_stands() {
    check(
        r#"{"d": "x", "e": "AQAB", "kty": "RSA", "n": "y", "p": "z"}"#,
        r#"{"d": "[jwk #]", "e": "AQAB", "kty": "RSA", "n": "y", "p": "[jwk #]"}"#,
    );
    check(r#"{"kty": "oct", "k": "x"}"#, r#"{"kty": "oct", "k": "[jwk #]"}"#);
    check(
        r#"{"jwks": "{\"keys\":[{\"kty\":\"EC\",\"d\":\"x\"}]}"}"#,
        r#"{"jwks": "{\"keys\":[{\"kty\":\"EC\",\"d\":\"[jwk #]\"}]}"}"#,
    );
    check(r#"{"d": "x", "k": "y"}"#, r#"{"d": "x", "k": "y"}"#);
}

#[test]
fn what_looks_random_is_secret_under_a_telling_name() {
    check(r#"{"hash_key": "9f86d081884c7d659a2feaa0c55ad015"}"#, r#"{"hash_key": "[high-entropy #]"}"#);
    check(r#"{"version": "9f86d081884c7d659a2feaa0c55ad015"}"#, r#"{"version": "9f86d081884c7d659a2feaa0c55ad015"}"#);
    check(r#"{"metadata_key": "envoy.filters.http.jwt_authn"}"#, r#"{"metadata_key": "envoy.filters.http.jwt_authn"}"#);
}

#[test]
fn texts_in_strings_are_read() {
    check(r#"{"c": "{\"password\": \"x\", \"n\": 1}"}"#, r#"{"c": "{\"password\": \"[password #]\", \"n\": 1}"}"#);
    check(
        r#"{"c": "a: b\nauth:\n  password: x y\n  n: 1\n"}"#,
        r#"{"c": "a: b\nauth:\n  password: \"[password #]\"\n  n: 1\n"}"#,
    );
    check(
        r#"{"c": "password: |\n  one\n  two: 2\nb: c"}"#,
        r#"{"c": "password: |\n  [password #]\n  [password #]\nb: c"}"#,
    );
    check(
        r#"{"c": "env:\n- name: API_KEY\n  value: \"x\"\n- name: B\n  value: x"}"#,
        r#"{"c": "env:\n- name: API_KEY\n  value: \"[api-key #]\"\n- name: B\n  value: x"}"#,
    );
    check(r#"{"c": "http://a/?access_token=x&y=z"}"#, r#"{"c": "http://a/?access_token=[token #]&y=z"}"#);
    check(r#"{"c": "local password = 'x' -- y"}"#, r#"{"c": "local password = '[password #]' -- y"}"#);
    check(r#"{"c": "see {\"client_secret\": \"x\"}"}"#, r#"{"c": "see {\"client_secret\": \"[secret #]\"}"}"#);
}

#[test]
fn code_is_secret_only_where_it_is_asked_for() {
    let lua = r#"{"inline_code": "x", "source_codes": {"a": {"inline_string": "x"}}, "status": {"code": "x"}}"#;
    let wasm =
        r#"{"vm_config": {"code": {"local": {"inline_bytes": "x"}}}, "configuration": {"@type": "t", "value": "x"}}"#;
    check(lua, lua);
    check(wasm, wasm);
    let with_code = Redaction::new(b"key", true);
    assert_eq!(
        redacted_by(&with_code, lua),
        r#"{"inline_code": "[code #]", "source_codes": {"a": {"inline_string": "[code #]"}}, "status": {"code": "x"}}"#
    );
    assert_eq!(
        redacted_by(&with_code, wasm),
        r#"{"vm_config": {"code": {"local": {"inline_bytes": "[code #]"}}}, "configuration": {"@type": "t", "value": "[code #]"}}"#
    );
}

#[test]
fn equal_secrets_have_equal_markers_for_whoever_has_the_key() {
    let marker = |key: &[u8], secret| Redaction::new(key, false).value("password", secret);
    assert_eq!(marker(b"a", "x"), marker(b"a", "x"));
    assert_ne!(marker(b"a", "x"), marker(b"a", "y"));
    assert_ne!(marker(b"a", "x"), marker(b"b", "x"));
    assert_eq!(marker(b"a", "true"), None);
}

#[test]
fn a_broken_text_keeps_no_secrets() {
    check(r#"{"a": {"password": "x"#, r#"{"a": {"password": "[password #]"#);
    check(r#"{"a":,"password":"x"}"#, r#"{"a":,"password":"[password #]"}"#);
    check(r#"{"password" "x" "b" "c"}"#, r#"{"password" "[password #]" "b" "c"}"#);
    check(r#"{{"password": "x"}, 1"#, r#"{{"password": "[password #]"}, 1"#);
    check(r#"}} "password": "x""#, r#"}} "password": "[password #]""#);
    check("{password: x y, b: c}", r#"{password: "[password #]", b: c}"#);
    let deep = format!(r#"{{"password": {}"x"{}}}"#, "[".repeat(1000), "]".repeat(1000));
    assert!(!redacted(&deep).contains('x'));
}
