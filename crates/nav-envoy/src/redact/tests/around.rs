//! What is secret by what is around it, or beside it.

use super::*;

/// `hunter2` is a secret there.
#[track_caller]
fn is_gone(text: &str) {
    let redacted = redacted(text);
    assert!(!redacted.contains("hunter2"), "{redacted}");
}

#[track_caller]
fn stays(text: &str) {
    assert_eq!(redacted(text), text);
}

#[test]
fn whatever_is_in_a_secret_is_secret() {
    for text in [
        r#"{"credentials": {"alice": "hunter2"}}"#,
        r#"{"secret": {"data": {"a": "hunter2"}}}"#,
        r#"{"authorization": {"foo": ["hunter2"]}}"#,
        r#"{"session_ticket_keys": {"keys": [{"name": "hunter2"}]}}"#,
        r#"{"password": {"name": "hunter2"}}"#,
        r#"{"users": {"inline_string": "alice:{SHA}hunter2="}}"#,
        r#"{"sds_config": {"api_config_source": {"grpc_services": [{"google_grpc": {"call_credentials": [{"access_token": "hunter2"}]}}]}}}"#,
    ] {
        is_gone(text);
    }
}

#[test]
fn what_has_rules_of_its_own_is_not_secret_for_what_is_around_it() {
    stays(r#"{"secret": {"name": "web", "validation_context": {"trusted_ca": {"inline_string": "x"}}}}"#);
    stays(r#"{"cookie": {"name": "session", "ttl": "0s", "attributes": [{"name": "SameSite", "value": "Strict"}]}}"#);
    stays(
        r#"{"call_credentials": [{"sts_service": {"subject_token_path": "/var/run/token", "scope": "https://a/auth"}}]}"#,
    );
    stays(r#"{"providers": {"my-token": {"issuer": "https://a", "audiences": ["b"]}}}"#);
    is_gone(r#"{"providers": {"my-token": {"password": "hunter2"}}}"#);
    stays(r#"{"imagePullSecret": "x", "imagePullSecrets": [{"name": "x"}]}"#);
    stays(r#"{"@type": "T", "dynamic_active_secrets": [{"version_info": "1", "secret": {"name": "default"}}]}"#);
}

#[test]
fn a_name_says_what_was_before_it_however_deep_that_is() {
    for text in [
        r#"{"string_match": {"exact": "hunter2"}, "name": "authorization"}"#,
        r#"{"values": ["hunter2"], "key": "request.headers[authorization]"}"#,
        r#"{"value": {"a": [{"b": "hunter2"}], "c": "d"}, "key": "password"}"#,
        r#"{"value": {"name": "x", "value": "hunter2"}, "key": "password"}"#,
        r#"{"value": [{"value": "hunter2"}, {"value": "x", "name": "y"}], "key": "password"}"#,
        r#"{"key": "authorization", "key": "x", "value": "hunter2"}"#,
        r#"{"key": "x", "value": "hunter2", "key": "authorization"}"#,
        r#"{"args": ["--password", "hunter2"]}"#,
    ] {
        is_gone(text);
    }
    stays(r#"{"value": {"a": [{"b": "c"}], "value": "d"}, "key": "team"}"#);
    stays(r#"{"args": ["--team", "a", "--verbose", "b"]}"#);
    let both = r#"{"value": {"a": "x", "b": {"value": "y", "name": "token"}, "c": "z"}, "name": "web"}"#;
    assert_eq!(
        redacted(both),
        r#"{"value": {"a": "x", "b": {"value": "[token #]", "name": "token"}, "c": "z"}, "name": "web"}"#
    );
}

#[test]
fn what_lies_too_deep_to_be_told_apart_is_secret() {
    for deep in [10, 255, 256, 257, 300] {
        let text = format!(r#"{}{{"password": "hunter2", "n": 1}}{}"#, r#"[{"a":"#.repeat(deep), "}]".repeat(deep));
        is_gone(&text);
    }
}

#[test]
fn numbers_of_many_digits_may_be_tokens() {
    assert_eq!(redacted(r#"{"auth_token": 12345678}"#), r#"{"auth_token": "[token #]"}"#);
    stays(r#"{"max_tokens": 100000, "authorization": 1}"#);
}

#[test]
fn names_of_secrets_may_be_written_together_in_the_plural_and_with_more_behind() {
    for name in [
        "privatekey",
        "PRIVATEKEY",
        "clientsecret",
        "accesstoken",
        "userpassword",
        "apitoken",
        "secretkey",
        "tokens",
        "secret_keys",
        "signingKeys",
        "api_key_value",
        "password2",
        "x-api-key-v2",
        "client-secret-value",
        "passwordHash",
        "secretKeyBase",
        "credentials_json",
        "auth",
        "basic_auth",
        "jwt",
        "x-jwt",
        "cookies",
        "root_pw",
        "db_creds",
        "psk",
    ] {
        is_gone(&format!(r#"{{"{name}": "hunter2"}}"#));
        is_gone(&format!(r#"{{"value": "hunter2", "key": "{name}"}}"#));
    }
    for name in ["dbpass", "sessionid", "x-csrf", "clientkey", "hmac", "salt", "webhook_url"] {
        let text = format!(r#"{{"{name}": "wJalrXUtnFEMIK7MDENGbPxRfiCYhunter2"}}"#);
        is_gone(&text);
    }
    for name in ["authority", "author", "public_key", "monkeys", "token_endpoint", "bypass", "passthrough"] {
        stays(&format!(r#"{{"{name}": "ratings"}}"#));
    }
}
