//! Secrets in base64: whatever would be found in the text that it stands for, and keys in DER.

use std::ops::Range;

use base64::{
    Engine as _,
    alphabet::{STANDARD, URL_SAFE},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use super::end_of_run;
use crate::redact::{
    marker::Reason,
    rules::Verdict,
    text::{Found, Scanner},
    work,
};

/// What is shorter in base64 holds no secret that has a form.
const SHORTEST: usize = 20;

/// How many places of a run are tried if base64 may begin there: what is before it may be of a path, or of a name.
const MOST_TRIES: usize = 8;

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const STANDARD_ENGINE: GeneralPurpose = GeneralPurpose::new(&STANDARD, LENIENT);
const URL_ENGINE: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, LENIENT);

pub(super) fn find(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    let Some(deeper) = scanner.deeper() else { return };
    let mut at = 0;
    while at < text.len() {
        let end = end_of_run(text, at);
        if end - at >= SHORTEST {
            let wrapped = Wrapped::at(text, at..end);
            let secrets = wrapped.secrets(&deeper, text);
            found.extend(secrets.into_iter().map(|(reason, at)| scanner.found(reason, text, at)));
            at = wrapped.end;
        } else {
            at = end.max(at + text[at..].chars().next().map_or(1, char::len_utf8));
        }
    }
}

/// Base64 in lines that are equally long, but for the last: often it is one only.
struct Wrapped {
    lines: Vec<Range<usize>>,
    /// With the padding.
    end: usize,
}

impl Wrapped {
    fn at(text: &str, first: Range<usize>) -> Self {
        let (length, mut end) = (first.len(), first.end);
        let mut lines = vec![first];
        while lines.last().is_some_and(|last| last.len() == length)
            && let Some(begin) = next_line(text, end)
        {
            let line = begin..end_of_run(text, begin);
            if line.is_empty() || line.len() > length {
                break;
            }
            end = line.end;
            lines.push(line);
        }
        let padding = text[end..].bytes().take(2).take_while(|byte| *byte == b'=').count();
        Self { lines, end: end + padding }
    }

    /// What is secret in all of it, or else in its lines. With a line of a private key goes whatever comes after it.
    fn secrets(&self, scanner: &Scanner<'_>, text: &str) -> Vec<(Reason, Range<usize>)> {
        let whole: String = self.lines.iter().map(|line| &text[line.clone()]).collect();
        if let Some(reason) = secret(scanner, &whole) {
            return vec![(reason, self.lines[0].start..self.end)];
        }
        let mut secrets = Vec::new();
        for (number, line) in self.lines.iter().enumerate() {
            let Some((reason, begin)) = within(scanner, text, line) else { continue };
            if reason == Reason::PrivateKey || number + 1 == self.lines.len() {
                secrets.push((reason, begin..self.end));
                break;
            }
            secrets.push((reason, begin..line.end));
        }
        secrets
    }
}

/// What stands between the lines of base64, also where it is escaped.
const BREAKS: [&str; 10] = ["\n", "\r", " ", "\t", "\\n", "\\r", "%0A", "%0D", "%0a", "%0d"];

fn next_line(text: &str, end: usize) -> Option<usize> {
    let mut rest = &text[end..];
    while let Some(after) = BREAKS.iter().find_map(|separator| rest.strip_prefix(separator)) {
        rest = after;
    }
    let begin = text.len() - rest.len();
    work::note(begin - end);
    (begin > end).then_some(begin)
}

/// A secret in a line, and where it begins.
fn within(scanner: &Scanner<'_>, text: &str, line: &Range<usize>) -> Option<(Reason, usize)> {
    let after = text[line.clone()].match_indices(['/', '-', '_']).map(|(at, _)| line.start + at + 1);
    let begins = after.filter(|begin| line.end - begin >= SHORTEST && may_begin(&text[*begin..line.end]));
    let tries = std::iter::once(line.start).chain(begins.take(MOST_TRIES));
    tries.into_iter().find_map(|begin| Some((secret(scanner, &text[begin..line.end])?, begin)))
}

/// Whether the first bytes of what this stands for are of a text or of a key.
fn may_begin(base64: &str) -> bool {
    let is_text = |bytes: &[u8]| bytes.iter().all(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace());
    decoded(&base64[..SHORTEST]).is_some_and(|bytes| is_text(&bytes) || is_private_key(&bytes))
}

/// What is secret in what this stands for. Base64 of any text, or key, has letters of both cases.
fn secret(scanner: &Scanner<'_>, base64: &str) -> Option<Reason> {
    let has = |is: fn(&u8) -> bool| base64.as_bytes().iter().any(is);
    if !has(u8::is_ascii_uppercase) || !has(u8::is_ascii_lowercase) {
        return None;
    }
    let bytes = decoded(base64)?;
    if is_private_key(&bytes) {
        return Some(Reason::PrivateKey);
    }
    let text = std::str::from_utf8(&bytes).or_else(|error| std::str::from_utf8(&bytes[..error.valid_up_to()])).ok()?;
    if text.len() + 3 < bytes.len() {
        return None;
    }
    let is_key = text.contains("PRIVATE KEY");
    let reason = if is_key { Reason::PrivateKey } else { Reason::Secret };
    scanner.string(text, Verdict::Text).map(|_| reason)
}

/// In the alphabet of its first letter that only one of the two has, as far as it goes.
fn decoded(base64: &str) -> Option<Vec<u8>> {
    work::note(base64.len());
    let first = |letters: [char; 2]| base64.find(letters).unwrap_or(base64.len());
    let (standard, url) = (first(['+', '/']), first(['-', '_']));
    let engine = if standard <= url { STANDARD_ENGINE } else { URL_ENGINE };
    let whole = &base64[..standard.max(url)];
    // Cut off anywhere, base64 may end with a digit that says nothing.
    engine.decode(&whole[..whole.len() - usize::from(whole.len() % 4 == 1)]).ok()
}

/// `PKCS#1`, `PKCS#8`, `PKCS#12`, SEC 1: a sequence that begins with a small version number; or an encrypted `PKCS#8`.
fn is_private_key(der: &[u8]) -> bool {
    let Some(content) = sequence(der) else { return false };
    let is_versioned = matches!(content, [2, 1, 0..=3, 2 | 4 | 0x30, ..]);
    is_versioned || sequence(content).is_some_and(|algorithm| algorithm.starts_with(PASSWORD_BASED))
}

/// The identifiers of encryption by password: PKCS#5.
const PASSWORD_BASED: &[u8] = &[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 5];

/// The inside of a DER sequence.
fn sequence(der: &[u8]) -> Option<&[u8]> {
    match der {
        [0x30, 0x80..=0x84, rest @ ..] => rest.get(usize::from(der[1] & 0x7f)..),
        [0x30, 0..0x80, rest @ ..] => Some(rest),
        _ => None,
    }
}
