use super::*;
use crate::json::Document;

fn read(json: &str) -> JwtAuthentication {
    JwtAuthentication::read(Document::parse(json.as_bytes()).root())
}

#[test]
fn providers_tell_who_signs_and_where_tokens_are() {
    let read = read(
        r#"{"providers": {"origins-0": {"issuer": "https://a", "audiences": ["x", "y"], "forward": true,
            "from_headers": [{"name": "x-token"}], "from_params": ["t"], "from_cookies": ["c"],
            "remote_jwks": {"http_uri": {"uri": "https://a/keys", "cluster": "a"}}}, "origins-1": {"issuer": "b", "local_jwks": {"inline_string": "{}"}}}}"#,
    );
    assert_eq!(read.summary(), "JWT from https://a for x/y, JWT from b");
    let expected = JwtProvider {
        name: "origins-0".to_owned(),
        issuer: "https://a".to_owned(),
        audiences: vec!["x".to_owned(), "y".to_owned()],
        keys: "https://a/keys".to_owned(),
        locations: ["header x-token", "parameter t", "cookie c"].map(str::to_owned).to_vec(),
        is_forwarded: true,
    };
    assert_eq!(read.providers[0], expected);
    assert_eq!(read.providers[1].keys, "inline");
}

#[track_caller]
fn check(rule: &str, expected: &str) {
    assert_eq!(read(&format!(r#"{{"rules": [{rule}]}}"#)).rules, [expected], "{rule}");
}

#[test]
fn rules_tell_what_is_needed_where() {
    let either = r#"{"requires_any": {"requirements": [{"provider_name": "a"}, {"allow_missing": {}}]}}"#;
    check(&format!(r#"{{"match": {{"prefix": "/"}}, "requires": {either}}}"#), "prefix /: a or none");
    let both = r#"{"requires_all": {"requirements": [{"provider_and_audiences": {"provider_name": "a"}}, {"provider_name": "b"}]}}"#;
    check(&format!(r#"{{"match": {{"safe_regex": {{"regex": "x"}}}}, "requires": {both}}}"#), "regex x: a and b");
    check(r#"{"match": {"path": "/a"}, "requires": {"allow_missing_or_failed": {}}}"#, "path /a: whatever is there");
    check(r#"{"match": {"path": "/a"}, "requirement_name": "r"}"#, "path /a: requirement r");
    check(r#"{"match": {"path": "/a"}}"#, "path /a: nothing");
}
