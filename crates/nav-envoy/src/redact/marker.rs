//! What stands where a secret was.

use std::ops::Range;

use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use super::work;

/// What kind of secret it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    ApiKey,
    Code,
    Credential,
    HighEntropy,
    Jwk,
    Jwt,
    Password,
    PrivateKey,
    Secret,
    SessionTicket,
    Token,
}

impl Reason {
    fn word(self) -> &'static str {
        match self {
            Self::ApiKey => "api-key",
            Self::Code => "code",
            Self::Credential => "credential",
            Self::HighEntropy => "high-entropy",
            Self::Jwk => "jwk",
            Self::Jwt => "jwt",
            Self::Password => "password",
            Self::PrivateKey => "private-key",
            Self::Secret => "secret",
            Self::SessionTicket => "session-ticket",
            Self::Token => "token",
        }
    }

    /// Whether a number of so many digits can be one: there are counts of tokens.
    pub(super) fn may_be_number(self, digits: usize) -> bool {
        matches!(self, Self::ApiKey | Self::Password | Self::Secret) || digits >= FEWEST_DIGITS
    }

    /// Whether such secrets have names that are told beside them, as those that Envoy fetches by their names.
    pub(super) fn may_have_name(self) -> bool {
        matches!(self, Self::Credential | Self::Secret | Self::Token)
    }
}

/// Of a number that can be a token.
const FEWEST_DIGITS: usize = 8;

/// Makes markers. Its key is what keeps secrets of little variety from being guessed by their hashes.
#[derive(Debug)]
pub(super) struct Marker {
    mac: Hmac<Sha256>,
}

const BEGIN: &str = "[redacted: ";
const HASH_BYTES: usize = 8;

/// What Envoy itself leaves of a secret: as it is, and in base64.
const OF_ENVOY: [&str; 2] = ["[redacted]", "W3JlZGFjdGVkXQ=="];

impl Marker {
    pub(super) fn new(key: &[u8]) -> Self {
        Self { mac: Hmac::new_from_slice(key).expect("a key of any length will do") }
    }

    pub(super) fn of(&self, reason: Reason, secret: &str) -> String {
        work::note(secret.len());
        let hash = self.mac.clone().chain_update(secret).finalize().into_bytes();
        let hash: String = hash.iter().take(HASH_BYTES).map(|byte| format!("{byte:02x}")).collect();
        format!("{BEGIN}{}, {hash}]", reason.word())
    }
}

/// Whether there is nothing left to hide.
pub(super) fn is_redacted(text: &str) -> bool {
    OF_ENVOY.contains(&text) || length(text) == Some(text.len())
}

/// Whether the text begins with a marker.
pub(super) fn begins(text: &str) -> bool {
    length(text).is_some()
}

/// Whether a JSON string ends with the marker of a private key.
pub(super) fn ends_with_key(json: &[u8]) -> bool {
    let json = json.strip_suffix(b"\"").unwrap_or(json);
    let begin = json.iter().rposition(|byte| *byte == b'[').map(|begin| &json[begin..]);
    begin
        .and_then(|marker| std::str::from_utf8(marker).ok())
        .is_some_and(|marker| is_redacted(marker) && marker[BEGIN.len()..].starts_with(Reason::PrivateKey.word()))
}

/// Where markers stand in a text, in order.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let begins = text.match_indices(BEGIN);
    begins.filter_map(|(at, _)| Some(at..at + length(&text[at..])?)).collect()
}

/// Of the marker that the text begins with.
fn length(text: &str) -> Option<usize> {
    let text = text.strip_prefix(BEGIN)?.as_bytes();
    let reason = text.iter().take_while(|byte| byte.is_ascii_lowercase() || **byte == b'-').count();
    work::note(reason);
    let rest = text[reason..].strip_prefix(b", ")?;
    let hash = rest.get(..2 * HASH_BYTES)?;
    let is_whole =
        hash.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) && rest.get(2 * HASH_BYTES) == Some(&b']');
    is_whole.then_some(BEGIN.len() + reason + ", ".len() + 2 * HASH_BYTES + 1)
}
