//! Strings that nobody made up.

use crate::redact::work;

/// Shorter ones have too little in them to tell.
const SHORTEST: usize = 16;

/// Bits per character: hexadecimal digits have at most 4, and base64 6; words have about 3, however long.
const LEAST_ENTROPY: f64 = 3.3;

/// Whether a string looks as if it were made by chance, as keys are. Names, paths, and what identifies things in public, do not.
pub(crate) fn looks_random(text: &str) -> bool {
    work::note(text.len());
    let text = text.trim();
    text.len() >= SHORTEST
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_' | b'=' | b'.'))
        && !text.starts_with('/')
        && !is_uuid(text)
        && !text.split(['.', '-', '_', '/', '=']).all(is_ordinary)
        && entropy(text) >= LEAST_ENTROPY
}

/// A word, a version, a number: what names are made of.
fn is_ordinary(part: &str) -> bool {
    let letters = part.trim_end_matches(|character: char| character.is_ascii_digit());
    let is_word = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphabetic()) && humps(word) * 4 <= word.len() + 3;
    part.len() < SHORTEST / 2
        || is_of_pod(part)
        || part.bytes().all(|byte| byte.is_ascii_digit())
        || (part.len() <= 24 && is_word(letters))
}

/// What Kubernetes makes names of pods with: neither vowels nor digits that look like them.
fn is_of_pod(part: &str) -> bool {
    part.len() <= 10 && part.bytes().all(|byte| b"bcdfghjklmnpqrstvwxz2456789".contains(&byte))
}

/// How often a lower-case letter is followed by an upper-case one, or the other way round.
fn humps(word: &str) -> usize {
    word.as_bytes().windows(2).filter(|pair| pair[0].is_ascii_lowercase() != pair[1].is_ascii_lowercase()).count()
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12])
        && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Shannon's, in bits per character.
fn entropy(text: &str) -> f64 {
    let mut counts = [0_u32; 256];
    for byte in text.bytes() {
        counts[usize::from(byte)] += 1;
    }
    let length = f64::from(u32::try_from(text.len()).unwrap_or(u32::MAX));
    counts
        .iter()
        .filter(|count| **count > 0)
        .map(|count| f64::from(*count) / length)
        .map(|share| -share * share.log2())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_look_random_and_names_do_not() {
        for text in [
            "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY",
            "9f86d081884c7d659a2feaa0c55ad015",
            "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA==",
        ] {
            assert!(looks_random(text), "{text}");
        }
        for text in [
            "123e4567-e89b-12d3-a456-426614174000",
            "outbound|9080||reviews.bookinfo.svc.cluster.local",
            "sha256:9f86d081884c7d659a2feaa0c55ad015",
            "spiffe://cluster.local/ns/shop/sa/cart",
            "envoy.filters.http.jwt_authn",
            "type.googleapis.com/envoy.config.core.v3.Metadata",
            "istio-ca-root-cert-configuration",
            "reviews-v1-7db4c9d575-57fp2.bookinfo",
            "/var/run/secrets/tokens/istio-token",
            "short",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ] {
            assert!(!looks_random(text), "{text}");
        }
    }
}
