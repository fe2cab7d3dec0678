//! What stands where a secret was.

use std::ops::Range;

use hmac::{Hmac, Mac as _};
use sha2::Sha256;

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

    /// Whether a number can be one.
    pub(super) fn may_be_number(self) -> bool {
        matches!(self, Self::ApiKey | Self::Password | Self::Secret)
    }
}

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

/// Where markers stand in a text.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let begins = text.match_indices(BEGIN);
    begins.filter_map(|(at, _)| Some(at..at + length(&text[at..])?)).collect()
}

/// Of the marker that the text begins with.
fn length(text: &str) -> Option<usize> {
    let (reason, rest) = text.strip_prefix(BEGIN)?.split_once(", ")?;
    let hash = rest.as_bytes().get(..2 * HASH_BYTES)?;
    let is_whole = reason.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        && hash.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        && rest.as_bytes().get(2 * HASH_BYTES) == Some(&b']');
    is_whole.then_some(BEGIN.len() + reason.len() + ", ".len() + 2 * HASH_BYTES + 1)
}
