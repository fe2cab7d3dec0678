//! The key of an edge's redaction, where nobody gave it one.

use std::sync::LazyLock;

use nav_envoy::redact::Redaction;

/// As long as a hash of SHA-256; shorter ones are guessed.
pub(crate) const KEY_BYTES: usize = 32;

static KEY: LazyLock<[u8; KEY_BYTES]> = LazyLock::new(|| {
    let mut key = [0; KEY_BYTES];
    getrandom::fill(&mut key).expect("the system has random numbers");
    key
});

/// Marks equal secrets alike in all clusters of this process, for as long as it runs.
pub(crate) fn of_this_process(code: bool) -> Redaction {
    Redaction::new(&*KEY, code)
}
