//! Secrets in base64: whatever would be found in the text that it stands for, and keys in DER.

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
};

/// What is shorter in base64 holds no secret that has a form.
const SHORTEST: usize = 20;

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const ENGINES: [GeneralPurpose; 2] = [GeneralPurpose::new(&STANDARD, LENIENT), GeneralPurpose::new(&URL_SAFE, LENIENT)];

pub(super) fn find(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    let Some(scanner) = scanner.deeper() else { return };
    let mut at = 0;
    while at < text.len() {
        let end = end_of_run(text, at);
        let padding = text[end..].bytes().take(2).take_while(|byte| *byte == b'=').count();
        if let Some(reason) = (end - at >= SHORTEST).then(|| secret(&scanner, &text[at..end])).flatten() {
            found.push(scanner.found(reason, text, at..end + padding));
        }
        at = if end > at { end + padding } else { at + text[at..].chars().next().map_or(1, char::len_utf8) };
    }
}

/// What is secret in what this stands for. Base64 of any text, or key, has letters of both cases.
fn secret(scanner: &Scanner<'_>, base64: &str) -> Option<Reason> {
    let has = |is: fn(&u8) -> bool| base64.as_bytes().iter().any(is);
    if !has(u8::is_ascii_uppercase) || !has(u8::is_ascii_lowercase) {
        return None;
    }
    // Cut off anywhere, base64 may end with a digit that says nothing.
    let whole = if base64.len() % 4 == 1 { &base64[..base64.len() - 1] } else { base64 };
    let bytes = ENGINES.iter().find_map(|engine| engine.decode(whole).ok())?;
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
