//! Names and values in texts that are no JSON: YAML, environments, queries of URLs, scripts.

mod yaml;

use std::ops::Range;

use memchr::memmem;

use self::yaml::Yaml;
use super::{
    forms,
    marker::{self, Reason},
    rules::{Field, Verdict},
    text::{Cleaned, Found, Scanner, says_something},
    work,
};

pub(super) fn find(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    objects(scanner, text, found);
    assignments(scanner, text, found);
    flags(scanner, text, found);
    let is_pair = |colon: usize| matches!(text.as_bytes().get(colon + 1), Some(b' ' | b'\n' | b'\r'));
    if memchr::memchr_iter(b':', text.as_bytes()).any(is_pair) {
        Yaml::new(scanner, text).find(found);
    }
}

/// `--name value`.
fn flags(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    let mut at = 0;
    while let Some(dashes) = memmem::find(&text.as_bytes()[at..], b"--").map(|dashes| at + dashes) {
        let length = text.as_bytes()[dashes..].iter().take_while(|byte| is_of_name(byte)).count();
        work::note(length);
        at = dashes + length;
        let verdict = Field::of(text[dashes..at].trim_start_matches('-').as_bytes()).verdict();
        if let (Verdict::Secret(_), Some(value)) = (verdict, text[at..].strip_prefix(' ')) {
            let length = value.find(char::is_whitespace).unwrap_or(value.len());
            judge(scanner, text, verdict, at + 1..at + 1 + length, "", found);
        }
    }
}

fn is_of_name(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// JSON with something before it.
fn objects(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    let Some((begin, end)) = memmem::find(text.as_bytes(), b"{\"").zip(memchr::memrchr(b'}', text.as_bytes())) else {
        return;
    };
    let object = text.get(begin..=end).zip(scanner.deeper());
    if let Some(Cleaned { text, count }) = object.and_then(|(object, scanner)| scanner.parts(object)) {
        found.push(Found { at: begin..end + 1, replacement: text, count });
    }
}

/// `name=value`, `name = "value"`, `"name": "value"`, `["name"] = "value"`, `add("name", "value")`.
fn assignments(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    let mut at = 0;
    while let Some(sign) = memchr::memchr3(b'=', b':', b',', &text.as_bytes()[at..]).map(|sign| at + sign) {
        let value = assigned(text, at, sign);
        at = sign + 1;
        let Some((verdict, value)) = value else { continue };
        let end = value.end;
        if judge(scanner, text, verdict, value, "", found) {
            at = end;
        }
    }
}

/// What is said of the value after a sign, and where it stands, if anything is. Its name begins at `from` at the earliest.
fn assigned(text: &str, from: usize, sign: usize) -> Option<(Verdict, Range<usize>)> {
    let (name, before) = name_before(&text[from..sign])?;
    let is_assigned = match text.as_bytes()[sign] {
        b'=' => true,
        b':' => before != Before::Nothing,
        _ => before == Before::Parenthesis,
    };
    if !is_assigned {
        return None;
    }
    let verdict = Field::of(name.as_bytes()).verdict();
    let value = (verdict != Verdict::Text).then(|| value_after(text, sign + 1, verdict));
    Some((verdict, value??))
}

/// What stands before a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    Nothing,
    Quote,
    /// And a quote.
    Parenthesis,
}

fn name_before(text: &str) -> Option<(&str, Before)> {
    let text = text.trim_end_matches([' ', '\t', ']']);
    let unquoted = text.strip_suffix('"').or_else(|| text.strip_suffix('\''));
    let unquoted = unquoted.map(|text| text.strip_suffix('\\').unwrap_or(text));
    let name = unquoted.unwrap_or(text);
    let length = name.bytes().rev().take_while(is_of_name).count();
    let (before, name) = name.split_at(name.len() - length);
    let is_argument = before.trim_end_matches(['"', '\'', '\\']).ends_with('(');
    let before = match unquoted {
        None => Before::Nothing,
        Some(_) if is_argument => Before::Parenthesis,
        Some(_) => Before::Quote,
    };
    (length > 0).then_some((name, before))
}

/// Where a value stands; one without quotes follows at once. One that need not be a secret ends where the next may begin.
fn value_after(text: &str, from: usize, verdict: Verdict) -> Option<Range<usize>> {
    let from = from + usize::from(text[from..].starts_with('>'));
    let rest = &text[from..];
    let spaces = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    if let Some(bracketed) = rest[spaces..].strip_prefix("[[") {
        let begin = text.len() - bracketed.len();
        let length = bracketed.find("]]").unwrap_or(bracketed.len());
        work::note(length);
        return Some(begin..begin + length);
    }
    let (escape, quote) = match rest.as_bytes()[spaces..] {
        [b'\\', quote @ (b'"' | b'\''), ..] => (1, Some(quote)),
        [quote @ (b'"' | b'\''), ..] => (0, Some(quote)),
        _ => (0, None),
    };
    let Some(quote) = quote else { return unquoted(text, from, spaces, verdict) };
    let begin = from + spaces + escape + 1;
    let end = closing(&text.as_bytes()[begin..], quote, escape).map_or(text.len(), |length| begin + length);
    work::note(end - begin);
    Some(begin..end)
}

/// After spaces it is all that is left of a line, if that is no call and no sentence.
fn unquoted(text: &str, from: usize, spaces: usize, verdict: Verdict) -> Option<Range<usize>> {
    let rest = &text[from + spaces..];
    let mut length = rest.find(['&', ' ', '\n', '\r', '\t', ';', ',', '"', '\'', ')', '}']).unwrap_or(rest.len());
    if verdict == Verdict::Suspect {
        length = length.min(end_of_padded(rest));
    }
    work::note(length);
    let value = &rest[..length];
    let is_alone =
        spaces == 0 || (rest[length..].trim_start_matches(' ').is_empty() || rest[length..].starts_with(['\r', '\n']));
    let is_value = spaces == 0 || !value.contains(['(', '[', '.', ':']);
    let is_there = length > 0 && !value.starts_with(['{', '[']) && is_alone && is_value;
    is_there.then(|| from + spaces..from + spaces + length)
}

/// The quote that has as many backslashes before it as the first, which more of them escape.
fn closing(text: &[u8], quote: u8, escape: usize) -> Option<usize> {
    let mut backslashes = 0;
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'\\' => backslashes += 1,
            _ if *byte == quote && backslashes % (2 + 2 * escape) <= escape => {
                return Some(at - escape.min(backslashes));
            }
            _ => backslashes = 0,
        }
    }
    None
}

/// Of what may have `=` at its end, but not within.
fn end_of_padded(text: &str) -> usize {
    let sign = text.find('=').unwrap_or(text.len());
    sign + text[sign..].bytes().take_while(|byte| *byte == b'=').count()
}

/// Adds the value if it is a secret. Whether it is one.
fn judge(
    scanner: &Scanner<'_>,
    text: &str,
    verdict: Verdict,
    at: Range<usize>,
    quote: &str,
    found: &mut Vec<Found>,
) -> bool {
    let value = &text[at.clone()];
    let reason = match verdict {
        Verdict::Secret(reason) if says_something(value) => reason,
        Verdict::Suspect if forms::looks_random(value) => Reason::HighEntropy,
        _ => return false,
    };
    let is_left = !marker::is_redacted(value.trim_matches('"'));
    if is_left {
        let mut secret = scanner.found(reason, text, at);
        secret.replacement = format!("{quote}{}{quote}", secret.replacement);
        found.push(secret);
    }
    is_left
}
