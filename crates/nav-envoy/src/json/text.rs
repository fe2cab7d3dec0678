//! What strings say.

use std::borrow::Cow;

/// The inside of a JSON string, with its escapes resolved. What is no UTF-8, or no escape, becomes U+FFFD.
pub fn unescape(inner: &[u8]) -> Cow<'_, str> {
    let Some(first) = memchr::memchr(b'\\', inner) else { return String::from_utf8_lossy(inner) };
    let mut bytes = Vec::with_capacity(inner.len());
    let (plain, mut rest) = inner.split_at(first);
    bytes.extend_from_slice(plain);
    while let Some((_, escape)) = rest.split_first() {
        let (character, length) = escaped(escape);
        bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        let after = &escape[length..];
        let plain = memchr::memchr(b'\\', after).unwrap_or(after.len());
        bytes.extend_from_slice(&after[..plain]);
        rest = &after[plain..];
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

/// A JSON string that says it.
pub fn quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control.is_ascii_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(control))),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// The character that a text after a backslash begins with, and how many bytes it takes.
fn escaped(escape: &[u8]) -> (char, usize) {
    let character = match escape.first() {
        Some(b'u') => return unicode(escape),
        Some(b'n') => '\n',
        Some(b't') => '\t',
        Some(b'r') => '\r',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(same @ (b'"' | b'\\' | b'/')) => char::from(*same),
        _ => return (char::REPLACEMENT_CHARACTER, 0),
    };
    (character, 1)
}

/// Of `uXXXX`, or of two halves of a surrogate pair.
fn unicode(escape: &[u8]) -> (char, usize) {
    let Some(first) = unit(escape) else { return (char::REPLACEMENT_CHARACTER, 1) };
    let second = escape[5..].strip_prefix(b"\\").and_then(unit);
    let units = std::iter::once(first).chain(second);
    match char::decode_utf16(units).next() {
        Some(Ok(character)) => (character, if character.len_utf16() == 2 { 11 } else { 5 }),
        _ => (char::REPLACEMENT_CHARACTER, 5),
    }
}

fn unit(escape: &[u8]) -> Option<u16> {
    let digits = escape.strip_prefix(b"u")?.get(..4)?;
    let digits =
        std::str::from_utf8(digits).ok().filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
    u16::from_str_radix(digits, 16).ok()
}

/// JSON without the white space that is between its values.
pub(super) fn compact(json: &[u8]) -> Vec<u8> {
    let (mut bytes, mut is_in_string, mut is_escaped) = (Vec::with_capacity(json.len()), false, false);
    for byte in json {
        if is_in_string || !byte.is_ascii_whitespace() {
            bytes.push(*byte);
        }
        is_in_string ^= *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
    }
    bytes
}

/// The name of a proto field, as it may stand in JSON.
#[derive(Clone, Copy)]
pub(super) struct Field<'n> {
    pub(super) name: &'n str,
    /// The length without underscores.
    pub(super) shortest: usize,
}

impl<'n> Field<'n> {
    pub(super) fn new(name: &'n str) -> Self {
        Self { name, shortest: name.len() - name.bytes().filter(|byte| *byte == b'_').count() }
    }

    /// By its own name, or by what the JSON mapping makes of it: without underscores, the letter after each in upper case.
    pub(super) fn is_named(self, key: &[u8]) -> bool {
        let name = self.name.as_bytes();
        key == name || (key.len() == self.shortest && is_camel_case_of(key, name))
    }
}

fn is_camel_case_of(key: &[u8], field: &[u8]) -> bool {
    let mut letters = field.iter();
    let camel_case = std::iter::from_fn(|| match letters.next()? {
        b'_' => letters.next().map(u8::to_ascii_uppercase),
        letter => Some(*letter),
    });
    camel_case.eq(key.iter().copied())
}
