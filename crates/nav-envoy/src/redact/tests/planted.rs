//! Secrets of every form, planted into every place of real dumps.

use std::collections::BTreeSet;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::Value;

use super::{fixtures::dumps, *};

/// One of each form, as it may stand in a text.
pub(super) fn secrets() -> Vec<String> {
    table().into_iter().map(|[secret, _]| secret).collect()
}

/// What must not be left of a planted secret.
fn core(secret: &str) -> String {
    let found = table().into_iter().find(|[text, _]| text == secret);
    found.map(|[_, core]| core).expect("it is one of the table")
}

/// With what identifies each.
fn table() -> Vec<[String; 2]> {
    let table: Vec<Value> = serde_json::from_str(include_str!("secrets.json")).expect("a list");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    table.iter().map(|row| [text(&row["secret"]), text(&row["core"])]).collect()
}

/// The forms of a secret's text that say the same.
fn guises(secret: &str) -> [String; 4] {
    let encoded = STANDARD.encode(secret);
    [secret.to_owned(), format!("see {secret} there"), format!("x={encoded}"), encoded]
}

fn escaped(text: &str) -> String {
    text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect()
}

/// Each path to a string once, whatever the numbers in it; handed on with a place there, as the way to it.
fn places<'a>(value: &'a Value, path: &mut Vec<&'a str>, seen: &mut BTreeSet<String>, take: &mut impl FnMut(&[&str])) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                path.push(key);
                places(value, path, seen, take);
                path.pop();
            }
        }
        Value::Array(items) => {
            for (at, value) in items.iter().enumerate() {
                let at = at.to_string();
                let mut path: Vec<&str> = path.iter().copied().chain([at.as_str()]).collect();
                places(value, &mut path, seen, take);
            }
        }
        Value::String(_) => {
            let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
            let kinds: Vec<&str> = path.iter().map(|part| if is_number(part) { "#" } else { part }).collect();
            if seen.insert(kinds.join("/")) {
                take(path);
            }
        }
        _ => {}
    }
}

/// What is on the way to a place and beside it, with a mark in the place.
fn way(value: &Value, path: &[&str]) -> Value {
    let Some((step, rest)) = path.split_first() else { return "@planted@".into() };
    match value {
        Value::Object(fields) => {
            let beside = |(key, value): (&String, &Value)| {
                let is_scalar = !value.is_object() && !value.is_array();
                let kept = if key == step { Some(way(value, rest)) } else { is_scalar.then(|| value.clone()) };
                kept.map(|kept| (key.clone(), kept))
            };
            fields.iter().filter_map(beside).collect::<serde_json::Map<_, _>>().into()
        }
        Value::Array(items) => vec![way(&items[step.parse::<usize>().expect("a number")], rest)].into(),
        _ => unreachable!("the way ends at a scalar"),
    }
}

#[test]
fn no_form_of_a_secret_survives_in_any_field_of_a_dump() {
    let (secrets, mut seen, mut planted) = (secrets(), BTreeSet::new(), 0);
    for (name, text) in dumps() {
        let document: Value = serde_json::from_slice(&text).expect("fixtures are JSON");
        places(&document, &mut Vec::new(), &mut seen, &mut |path| {
            let text = way(&document, path).to_string();
            // Each place gets a few of them; all of the places together get them all, many times.
            for turn in 0..2 {
                let secret = &secrets[(planted + turn * 5) % secrets.len()];
                for guise in guises(secret) {
                    check(&text, &guise, secret, &format!("{name}: {path:?}"));
                }
            }
            planted += 1;
        });
    }
    assert!(planted > 1000, "{planted} places only");
}

#[track_caller]
fn check(text: &str, guise: &str, secret: &str, place: &str) {
    let json = serde_json::to_string(guise).expect("a string");
    for written in [json[1..json.len() - 1].to_owned(), escaped(guise)] {
        let redacted = redaction().text(text.replace("@planted@", &written).as_bytes()).text;
        let redacted = String::from_utf8(redacted).expect("it stays UTF-8");
        let core = core(secret);
        let is_left = [&core, &STANDARD.encode(secret), &escaped(&core)].iter().any(|left| redacted.contains(*left));
        assert!(!is_left, "{guise} is left at {place}: {redacted}");
    }
}

#[test]
fn nothing_survives_under_a_secret_field() {
    for field in [
        "private_key",
        "password",
        "client_secret",
        "api_key",
        "session_ticket_keys",
        "generic_secret",
        "auth_token",
        "x-vault-token",
    ] {
        for value in
            [r#""@""#, r#"["@"]"#, r#"{"inline_string": "@"}"#, r#"{"a": [{"b": "@"}]}"#, r#"{"value": {"c": "@"}}"#]
        {
            for planted in ["abc", "two words", "a: b", "{]", "täst", "123"] {
                let value = value.replace('@', planted);
                let redacted = redacted(&format!(r#"{{"x": [{{"{field}": {value}}}]}}"#));
                assert!(!redacted.contains(planted), "{redacted}");
            }
        }
    }
}
