use super::*;
use crate::json::Document;

#[track_caller]
fn check(read: fn(Value<'_>) -> ValueMatch, json: &str, expected: &str) {
    assert_eq!(read(Document::parse(json.as_bytes()).root()).to_string(), expected, "{json}");
}

fn string(matcher: Value<'_>) -> ValueMatch {
    ValueMatch::string(String::new(), matcher)
}

#[test]
fn strings_are_compared_in_every_way() {
    check(string, r#"{"exact": "a"}"#, "exact a");
    check(string, r#"{"prefix": "a", "ignore_case": true}"#, "prefix a, ignoring case");
    check(string, r#"{"suffix": "a"}"#, "suffix a");
    check(string, r#"{"contains": "a"}"#, "contains a");
    check(string, r#"{"safe_regex": {"google_re2": {}, "regex": "a.*"}}"#, "regex a.*");
    check(string, r#"{"safeRegex": {"regex": "a"}, "ignoreCase": true}"#, "regex a, ignoring case");
    check(string, r#"{"custom": {"name": "lua"}}"#, "by lua");
    check(string, r#"{"exact": 1}"#, "unknown condition");
}

#[test]
fn headers_have_conditions_of_now_and_of_before() {
    let header = ValueMatch::header;
    check(header, r#"{"name": "h", "string_match": {"prefix": "a"}, "invert_match": true}"#, "not h prefix a");
    check(header, r#"{"name": "h", "exact_match": "a"}"#, "h exact a");
    check(header, r#"{"name": "h", "prefix_match": "a"}"#, "h prefix a");
    check(header, r#"{"name": "h", "suffix_match": "a"}"#, "h suffix a");
    check(header, r#"{"name": "h", "contains_match": "a"}"#, "h contains a");
    check(header, r#"{"name": "h", "safe_regex_match": {"regex": "a"}}"#, "h regex a");
    check(header, r#"{"name": "h", "regex_match": "a"}"#, "h regex a");
    check(header, r#"{"name": "h", "range_match": {"end": "10"}}"#, "h in 0-10");
    check(header, r#"{"name": "h", "range_match": {"start": -5, "end": 10}}"#, "h in -5-10");
}

#[test]
fn presence_is_asked_for_or_its_opposite() {
    check(ValueMatch::header, r#"{"name": "h"}"#, "h present");
    check(ValueMatch::header, r#"{"name": "h", "present_match": false}"#, "not h present");
    check(ValueMatch::header, r#"{"name": "h", "present_match": false, "invert_match": true}"#, "h present");
    check(ValueMatch::query_parameter, r#"{"name": "q", "present_match": true}"#, "q present");
    check(ValueMatch::query_parameter, r#"{"name": "q", "string_match": {"exact": "a"}}"#, "q exact a");
}
