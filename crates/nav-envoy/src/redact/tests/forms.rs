//! What is secret by its form.

use super::*;

#[track_caller]
fn check(said: &str, expected: &str) {
    let redacted = redaction().value("", said).unwrap_or_else(|| said.to_owned());
    let shown = redacted_by(&redaction(), &serde_json::to_string(&redacted).expect("a string"));
    let shown: String = serde_json::from_str(&shown).expect("a string");
    assert_eq!(shown, expected);
}

#[test]
fn only_the_secret_part_of_a_text_is_replaced() {
    check("token ghp_0123456789abcdef0123, please", "token [token #], please");
    check("https://u:p@db/x?y#z", "https://u:[password #]@db/x?y#z");
    check("Bearer abc", "Bearer [credential #]");
    check("https://a/x?jwt=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "https://a/x?jwt=[jwt #]");
    check("a\n-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----\nb", "a\n[private-key #]\nb");
    check("a -----BEGIN EC PRIVATE KEY-----\nMII", "a [private-key #]");
}

#[test]
fn what_is_public_stays() {
    for said in [
        "-----BEGIN CERTIFICATE-----\nMIIBVQIBADANBgkq\n-----END CERTIFICATE-----\n",
        "Basic authentication is required",
        "Bearer ",
        "spiffe://cluster.local/ns/shop/sa/cart",
        "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "type.googleapis.com/envoy.extensions.filters.http.router.v3.Router",
        "outbound|9080||reviews.bookinfo.svc.cluster.local",
        "[%START_TIME%] \"%REQ(:METHOD)%\" %REQ(X-ENVOY-ORIGINAL-PATH?:PATH)%",
        "{\"keys\":[{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"xAE7eB6qugXyCAG3yhh7pkDkT65pHymX\"}]}",
    ] {
        assert_eq!(redaction().value("", said), None, "{said}");
    }
}
