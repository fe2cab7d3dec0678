//! What is secret in one string.

use std::ops::Range;

use super::{
    Redaction, forms,
    marker::{self, Reason},
    prose,
    rules::Verdict,
    work,
};
use crate::json::unescape;

/// How many texts within texts are looked into: JSON in a string, in base64, in a string…
const MAX_NESTING: u8 = 4;

/// Looks into strings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scanner<'a> {
    pub(super) redaction: &'a Redaction,
    pub(super) nesting: u8,
}

/// A string without its secrets, and how many it had.
pub(super) struct Cleaned {
    pub(super) text: String,
    pub(super) count: u64,
}

/// A secret within a text, and what is to stand in its place.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) at: Range<usize>,
    pub(super) replacement: String,
    pub(super) count: u64,
}

/// A JSON string without its quotes. One that the text's end cut off lacks the second.
pub(super) fn inner(raw: &[u8]) -> &[u8] {
    let Some(inner) = raw.strip_prefix(b"\"") else { return raw };
    if ends(raw) { &inner[..inner.len() - 1] } else { inner }
}

/// Whether the string has its second quote; one after a backslash is none.
fn ends(raw: &[u8]) -> bool {
    let backslashes = raw.iter().rev().skip(1).take_while(|byte| **byte == b'\\').count();
    raw.len() > 1 && raw.ends_with(b"\"") && backslashes % 2 == 0
}

/// A string or literal without its secrets, as JSON, and how many it had; `None` if it had none.
pub(super) fn redacted(scanner: &Scanner<'_>, raw: &[u8], verdict: Verdict) -> Option<(Vec<u8>, u64)> {
    let is_literal = !raw.starts_with(b"\"");
    let text = if is_literal { String::from_utf8_lossy(raw) } else { unescape(inner(raw)) };
    let Cleaned { text, count } = scanner.string(&text, verdict)?;
    let mut json = quoted(&text);
    if !is_literal && !ends(raw) {
        json.pop();
    }
    Some((json.into_bytes(), count))
}

fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            control if control < ' ' => json.push_str(&format!("\\u{:04x}", u32::from(control))),
            character => json.push(character),
        }
    }
    json.push('"');
    json
}

impl Scanner<'_> {
    /// A string without its secrets; `None` if it has none.
    pub(super) fn string(&self, text: &str, verdict: Verdict) -> Option<Cleaned> {
        if marker::is_redacted(text) {
            return None;
        }
        match verdict {
            Verdict::Secret(reason) if says_something(text) => Some(self.whole(reason, text)),
            Verdict::Suspect if forms::looks_random(text) => Some(self.whole(Reason::HighEntropy, text)),
            _ => self.parts(text),
        }
    }

    fn whole(&self, reason: Reason, text: &str) -> Cleaned {
        Cleaned { text: self.redaction.marker.of(reason, text), count: 1 }
    }

    /// Replaces only what is secret by its form, or by a name within the text.
    pub(super) fn parts(&self, text: &str) -> Option<Cleaned> {
        work::note(text.len());
        if is_json(text) && self.nesting < MAX_NESTING {
            let redacted = self.redaction.nested(text.as_bytes(), self.nesting + 1);
            let text = String::from_utf8_lossy(&redacted.text).into_owned();
            return (redacted.count > 0).then_some(Cleaned { text, count: redacted.count });
        }
        let mut found = Vec::new();
        forms::find(self, text, &mut found);
        prose::find(self, text, &mut found);
        replaced(text, found)
    }

    /// A secret that is this part of the text.
    pub(super) fn found(&self, reason: Reason, text: &str, at: Range<usize>) -> Found {
        let replacement = self.redaction.marker.of(reason, &text[at.clone()]);
        Found { at, replacement, count: 1 }
    }

    /// The same scanner for a text within a text; `None` where these are too many.
    pub(super) fn deeper(&self) -> Option<Self> {
        (self.nesting < MAX_NESTING).then_some(Self { nesting: self.nesting + 1, ..*self })
    }
}

/// A switch, or nothing, gives nothing away, nor does how a secret is made of a request: `Bearer %REQ(x-token)%`.
pub(super) fn says_something(text: &str) -> bool {
    let text = text.trim();
    let scheme = text.split(' ').next().filter(|word| SCHEMES.iter().any(|scheme| word.eq_ignore_ascii_case(scheme)));
    let rest = text[scheme.map_or(0, str::len)..].trim_start();
    !matches!(rest, "" | "true" | "false" | "null" | "nil" | "~") && !is_commands(rest)
}

const SCHEMES: [&str; 3] = ["bearer", "basic", "token"];

/// Whether it is only what Envoy fills in: `%DYNAMIC_METADATA(a:b)%`.
fn is_commands(text: &str) -> bool {
    let mut rest = text;
    while let Some(command) = rest.strip_prefix('%') {
        let name = command.trim_start_matches(|character: char| character.is_ascii_uppercase() || character == '_');
        let argument = name.strip_prefix('(').and_then(|argument| argument.split_once(')'));
        let (argument, after) = argument.unwrap_or(("", name));
        let after = after.trim_start_matches(|character: char| character == ':' || character.is_ascii_digit());
        let Some(after) = after.strip_prefix('%').filter(|_| name.len() < command.len() && !argument.contains('%'))
        else {
            return false;
        };
        rest = after;
    }
    rest.is_empty()
}

/// Also JSON in a string that is written as JSON itself.
fn is_json(text: &str) -> bool {
    let text = text.trim();
    let is_string = || text.starts_with('"') && text.ends_with('"') && text.contains('\\');
    (text.starts_with(['{', '[']) && text.len() > 2 && !marker::begins(text)) || is_string()
}

/// Of secrets that overlap the first counts, and of those that begin alike the longest.
fn replaced(text: &str, mut found: Vec<Found>) -> Option<Cleaned> {
    if found.is_empty() {
        return None;
    }
    let markers = marker::find(text);
    found.retain(|found| {
        let next = markers.partition_point(|marker| marker.end <= found.at.start);
        markers.get(next).is_none_or(|marker| found.at.end <= marker.start)
    });
    found.sort_by_key(|found| (found.at.start, std::cmp::Reverse(found.at.end)));
    let mut cleaned = Cleaned { text: String::with_capacity(text.len()), count: 0 };
    let mut at = 0;
    for Found { at: span, replacement, count } in found {
        if span.start >= at {
            cleaned.text.push_str(&text[at..span.start]);
            cleaned.text.push_str(&replacement);
            cleaned.count += count;
            at = span.end;
        }
    }
    cleaned.text.push_str(&text[at..]);
    (cleaned.count > 0).then_some(cleaned)
}
