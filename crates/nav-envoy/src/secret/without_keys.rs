//! Secrets as they were written, without what is secret. Edges redact all they deliver; this is for dumps that come another way.

use std::ops::Range;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;

use crate::json::{Kind, Value};
use crate::source::Source;

/// Fields whose value is cut out, in lower case without underscores.
const SECRET: [&str; 6] =
    ["privatekey", "privatekeyprovider", "password", "pkcs12", "sessionticketkeys", "genericsecret"];

/// What stands in the place of a key. Envoy writes the same.
const MARKER: &[u8] = br#""[redacted]""#;

pub(super) fn raw(source: &Source, secret: Value<'_>) -> Bytes {
    let mut cuts = Vec::new();
    find(secret, &mut cuts);
    let whole = source.raw(secret);
    if cuts.is_empty() { whole } else { cut(&whole, secret.span().start, &cuts).into() }
}

/// All of an object's fields are looked at, also those that a later one of the same name hides.
fn find(value: Value<'_>, cuts: &mut Vec<Range<usize>>) {
    if has_key(value) {
        return cuts.push(value.span());
    }
    value.items().for_each(|item| find(item, cuts));
    for (name, field) in value.fields() {
        if is_secret(&name) { cuts.push(field.span()) } else { find(field, cuts) }
    }
}

fn is_secret(name: &str) -> bool {
    SECRET.contains(&name.replace('_', "").to_ascii_lowercase().as_str())
}

/// A file of certificates may have the key in it; what is nested too deeply may have anything.
fn has_key(value: Value<'_>) -> bool {
    let is_pem = |bytes: &[u8]| memchr::memmem::find(bytes, b"PRIVATE KEY").is_some();
    let decoded = |text: &str| BASE64_STANDARD.decode(text).unwrap_or_default();
    let in_text = value.str().is_some_and(|text| is_pem(text.as_bytes()) || is_pem(&decoded(&text)));
    in_text || value.kind() == Some(Kind::Opaque)
}

fn cut(whole: &[u8], start: usize, cuts: &[Range<usize>]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(whole.len());
    let mut at = 0;
    for cut in cuts {
        kept.extend_from_slice(&whole[at..cut.start - start]);
        kept.extend_from_slice(MARKER);
        at = cut.end - start;
    }
    kept.extend_from_slice(&whole[at..]);
    kept
}
