//! The key of an edge's redaction, where nobody gave it one.

use std::sync::LazyLock;

use nav_envoy::redact::Redaction;
use nav_runtime::random;

/// As long as a hash of SHA-256; shorter ones are guessed.
pub(crate) const KEY_BYTES: usize = 32;

static KEY: LazyLock<[u8; KEY_BYTES]> = LazyLock::new(random::bytes);

/// Marks equal secrets alike in all clusters of this process, for as long as it runs.
pub(crate) fn of_this_process(code: bool) -> Redaction {
    Redaction::new(&*KEY, code)
}
