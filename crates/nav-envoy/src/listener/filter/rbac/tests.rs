use super::*;
use crate::json::Document;

#[track_caller]
fn check(rule: &str, expected: &str) {
    assert_eq!(rule::text(Document::parse(rule.as_bytes()).root()), expected, "{rule}");
}

#[test]
fn permissions_are_readable() {
    check(r#"{"any": true}"#, "any");
    check(r#"{"header": {"name": ":method", "string_match": {"exact": "GET"}}}"#, "method exact GET");
    check(r#"{"header": {"name": "x-a", "present_match": true}}"#, "header x-a present");
    check(r#"{"url_path": {"path": {"prefix": "/v1"}}}"#, "path prefix /v1");
    check(r#"{"uri_template": {"name": "t", "typed_config": {"path_template": "/a/{b}"}}}"#, "path /a/{b}");
    check(r#"{"destination_ip": {"address_prefix": "10.0.0.0", "prefix_len": 8}}"#, "destination IP 10.0.0.0/8");
    check(r#"{"destination_port": 80}"#, "destination port 80");
    check(r#"{"destination_port_range": {"start": 80, "end": 90}}"#, "destination ports 80 to 89");
    check(r#"{"requested_server_name": {"suffix": ".a"}}"#, "server name suffix .a");
    check(r#"{"matcher": {"name": "cel"}}"#, "by cel");
}

#[test]
fn principals_are_readable() {
    check(r#"{"authenticated": {"principal_name": {"exact": "spiffe://a"}}}"#, "principal exact spiffe://a");
    check(r#"{"authenticated": {}}"#, "any authenticated principal");
    check(r#"{"direct_remote_ip": {"address_prefix": "::1", "prefix_len": 128}}"#, "direct remote IP ::1/128");
    check(r#"{"remote_ip": {"address_prefix": "0.0.0.0"}}"#, "remote IP 0.0.0.0/0");
    check(r#"{"filter_state": {"key": "k", "string_match": {"exact": "a"}}}"#, "filter state k exact a");
    check(r#"{"something": 1}"#, "unknown condition something");
    check("3", "unknown condition");
}

#[test]
fn metadata_is_compared_by_its_kind() {
    let check = |value: &str, expected: &str| {
        let path = r#""filter": "jwt", "path": [{"key": "payload"}, {"key": "iss"}]"#;
        check(&format!(r#"{{"metadata": {{{path}, "value": {value}}}}}"#), &format!("jwt payload iss {expected}"));
    };
    check(r#"{"string_match": {"exact": "a"}}"#, "exact a");
    check(r#"{"list_match": {"one_of": {"string_match": {"prefix": "a"}}}}"#, "has prefix a");
    check(r#"{"or_match": {"value_matchers": [{"bool_match": true}, {"null_match": {}}]}}"#, "exact true or is null");
    check(r#"{"double_match": {"exact": 1.5}}"#, "exact 1.5");
    check(r#"{"present_match": true}"#, "present");
    check("{}", "unknown condition");
}

#[test]
fn rules_are_composed_with_parentheses_only_where_they_matter() {
    let (a, b) = (r#"{"destination_port": 1}"#, r#"{"destination_port": 2}"#);
    check(&format!(r#"{{"and_rules": {{"rules": [{{"or_rules": {{"rules": [{a}]}}}}]}}}}"#), "destination port 1");
    let either = format!(r#"{{"or_rules": {{"rules": [{a}, {b}]}}}}"#);
    check(&either, "destination port 1 or destination port 2");
    let both = format!(r#"{{"and_rules": {{"rules": [{a}, {either}]}}}}"#);
    check(&both, "destination port 1 and (destination port 1 or destination port 2)");
    check(&format!(r#"{{"not_rule": {either}}}"#), "not (destination port 1 or destination port 2)");
    check(r#"{"not_id": {"any": true}}"#, "not any");
}

#[track_caller]
fn check_key(key: &str, expected: Option<&str>) {
    assert_eq!(ConfigRef::of_policy(key).map(|config| config.to_string()).as_deref(), expected, "{key}");
}

#[test]
fn keys_name_the_policy_that_they_come_from() {
    check_key("ns[shop]-policy[cart-readers]-rule[0]", Some("cart-readers.shop"));
    check_key("istio-ext-authz-opa-ns[shop]-policy[a]-rule[1]", Some("a.shop"));
    check_key("istio-ext-authz-ns[shop]-policy[a]-rule[1]", Some("a.shop"));
    check_key("elsewhere-ns[shop]-policy[a]-rule[1]", None);
    check_key("ns[shop]-policy[a]", None);
}

fn read(json: &'static str) -> Option<Rbac> {
    let source = Source::new(json.into());
    Rbac::read(&source, Document::parse(source.text()).root())
}

#[test]
fn actions_are_counted_apart_from_shadows() {
    let policies =
        r#"{"rules": {"policies": {"a": {}}}, "shadow_rules": {"action": "DENY", "policies": {"a": {}, "b": {}}}}"#;
    assert_eq!(read(policies).unwrap().summary(), "1 ALLOW policy, 2 DENY policies in the shadow");
    assert_eq!(read(r#"{"rules": {}}"#).unwrap().summary(), "0 ALLOW policies");
    assert_eq!(read("{}").unwrap().summary(), "no rules");
    assert_eq!(read(r#"{"matcher": {"matcher_tree": {}}}"#), None);
}
