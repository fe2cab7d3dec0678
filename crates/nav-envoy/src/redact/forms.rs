//! What is secret wherever it stands, by its form.

mod encoded;
mod random;
mod tokens;

use memchr::memmem;

pub(super) use self::random::looks_random;
use super::{
    marker::Reason,
    text::{Found, Scanner},
    work,
};

/// No secret's form has a shorter run of characters that tokens are made of.
const SHORTEST_RUN: usize = 12;

/// Whether a glance shows that there is no secret in it, and no text that could have one. `text` may be JSON's inside of a string.
pub(super) fn is_plain(text: &[u8]) -> bool {
    let mut run = 0;
    text.iter().all(|byte| match SORTS[*byte as usize] {
        Glance::Token => {
            run += 1;
            run < SHORTEST_RUN
        }
        Glance::Other => {
            run = 0;
            true
        }
        Glance::Telling => false,
    })
}

#[derive(Clone, Copy)]
enum Glance {
    /// Tokens are made of these.
    Token,
    /// It may be an escape, JSON, an assignment, a password in a URL, or prose.
    Telling,
    Other,
}

const SORTS: [Glance; 256] = sorts();

const fn sorts() -> [Glance; 256] {
    let mut sorts = [Glance::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        if is_token(byte as u8) {
            sorts[byte] = Glance::Token;
        } else if matches!(byte as u8, b'\\' | b'{' | b'=' | b'@' | b' ' | b'\n') {
            sorts[byte] = Glance::Telling;
        }
        byte += 1;
    }
    sorts
}

/// Of base64 in both alphabets, and of tokens.
const fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}

/// The end of what token characters begin at `from`.
fn end_of_run(text: &str, from: usize) -> usize {
    let rest = &text.as_bytes()[from..];
    let length = rest.iter().position(|byte| !is_token(*byte)).unwrap_or(rest.len());
    work::note(length + 1);
    from + length
}

/// Finds all secrets that have a form.
pub(super) fn find(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    private_keys(scanner, text, found);
    tokens::find(scanner, text, found);
    tokens::authorizations(scanner, text, found);
    tokens::url_passwords(scanner, text, found);
    encoded::find(scanner, text, found);
}

const BEGIN: &str = "-----BEGIN";
const END: &str = "-----END";

/// Also in a URL, where a space is `+` or `%20`, and where the text's end cut it off.
fn is_of_private_key(label: &str) -> bool {
    let label = label.replace("%20", " ").replace('+', " ");
    label.contains("PRIVATE KEY") || "PRIVATE KEY".starts_with(label.trim_start())
}

/// Whether a private key begins in a string that does not end in it: its lines may be strings each.
pub(super) fn has_no_end(text: &[u8]) -> bool {
    memmem::find(text, END.as_bytes()).is_none()
}

/// In PEM. One that does not end goes on to the text's end.
fn private_keys(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    let mut at = 0;
    while let Some(begin) = memmem::find(&text.as_bytes()[at..], BEGIN.as_bytes()).map(|begin| at + begin) {
        let label = &text[begin + BEGIN.len()..];
        let label = &label[..label.find("-----").unwrap_or(label.len())];
        work::note(label.len());
        at = begin + BEGIN.len() + label.len();
        if is_of_private_key(label) {
            let end = text[at..].find(END).map(|end| at + end + END.len());
            at = end.map_or(text.len(), |end| text[end..].find("-----").map_or(text.len(), |dashes| end + dashes + 5));
            found.push(scanner.found(Reason::PrivateKey, text, begin..at));
        }
    }
}
