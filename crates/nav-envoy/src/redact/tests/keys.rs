//! Private keys, however they are wrapped.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::*;

/// How long the lines of PEM are.
const LINE: usize = 64;

/// A key's body: as in DER it begins with a version and an algorithm, and all else could be anything.
fn body() -> String {
    let der: Vec<u8> =
        [0x30, 0x82, 0x02, 0x77, 2, 1, 0, 0x30, 0x0d].into_iter().chain((9..=255).cycle().take(400)).collect();
    STANDARD.encode(der)
}

fn wrapped(text: &str, width: usize, separator: &str) -> String {
    let lines: Vec<&str> =
        text.as_bytes().chunks(width).map(|line| std::str::from_utf8(line).expect("ASCII")).collect();
    lines.join(separator)
}

fn pem(separator: &str) -> String {
    let body = wrapped(&body(), LINE, separator);
    format!("-----BEGIN PRIVATE KEY-----{separator}{body}{separator}-----END PRIVATE KEY-----{separator}")
}

/// Nothing but the marker is left of a key, and nothing else is lost.
#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(redacted(&serde_json::to_string(&[text]).expect("a string")), format!("[\"{expected}\"]"));
}

#[test]
fn all_lines_of_a_key_are_one_secret() {
    for separator in ["\n", "\r\n", "\n    ", " ", "\\n", "%0A"] {
        check(&wrapped(&body(), LINE, separator), "[private-key #]");
        check(&wrapped(&STANDARD.encode(pem("\n")), 76, separator), "[private-key #]");
    }
    check(&pem("\n"), "[private-key #]\\n");
    check(&format!("key: {}\nname: cart", wrapped(&body(), LINE, "\n")), "key: [private-key #]\\nname: cart");
}

#[test]
fn a_key_behind_a_path_or_a_name_is_found() {
    let key = STANDARD.encode(pem("\n"));
    check(&format!("https://keys.example.com/v1/{key}"), "https://keys.example.com/v1/[private-key #]");
    check(&format!("cart-{}", body()), "cart-[private-key #]");
}

#[test]
fn a_key_in_a_url_is_found() {
    for space in ["%20", "+"] {
        check(&pem("%0A").replace(' ', space), "[private-key #]%0A");
    }
}

#[test]
fn lines_that_are_strings_each_go_together() {
    let pem = pem("\n");
    let lines: Vec<&str> = pem.lines().collect();
    let body: Vec<&str> = lines[1..lines.len() - 1].to_vec();
    for lines in [lines.clone(), body] {
        let redacted = redacted(&serde_json::json!({"key": lines, "names": ["cart", "web"]}).to_string());
        assert!(lines.iter().all(|line| !redacted.contains(line)), "{redacted}");
        assert!(redacted.ends_with(r#""names":["cart","web"]}"#), "{redacted}");
    }
}

#[test]
fn words_and_certificates_in_lines_stay() {
    let certificate = STANDARD.encode([0x30, 0x82, 0x01, 0x55, 0x30, 0x82, 0x01, 2].repeat(40));
    for text in [
        wrapped(&certificate, LINE, "\n"),
        "ReviewsVirtualService\nRatingsVirtualService\nDetailsDestinationRule".to_owned(),
    ] {
        assert_eq!(redaction().value("", &text), None, "{text}");
    }
}
