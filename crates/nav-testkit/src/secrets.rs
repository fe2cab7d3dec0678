//! Secrets of every form that redaction knows, to plant into what must not let them through. None of them opens anything.

use serde::Deserialize;

/// The table of the redaction's own tests.
const TABLE: &str = include_str!("../../nav-envoy/src/redact/tests/secrets.json");

/// A text with a secret.
#[derive(Clone, Debug, Deserialize)]
pub struct Secret {
    #[serde(rename = "secret")]
    pub text: String,
    /// What must not be left of it.
    pub core: String,
}

/// One of each form.
pub fn secrets() -> Vec<Secret> {
    serde_json::from_str(TABLE).expect("the table is a list of them")
}
