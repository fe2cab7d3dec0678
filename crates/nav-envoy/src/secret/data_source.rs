//! Bytes that stand in the configuration, or in a file (`config.core.v3.DataSource`).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use crate::json::Value;

pub(super) enum DataSource {
    /// Elsewhere, or nowhere.
    None,
    Inline(Vec<u8>),
    File(String),
}

impl DataSource {
    /// Bytes that are no base64 are taken as they are: then the certificate in them is broken, and told to be.
    pub(super) fn read(source: Value<'_>) -> Self {
        if let Some(text) = source.get("inline_string").str() {
            Self::Inline(text.into_owned().into_bytes())
        } else if let Some(text) = source.get("inline_bytes").str() {
            Self::Inline(BASE64_STANDARD.decode(text.as_bytes()).unwrap_or_else(|_| text.into_owned().into_bytes()))
        } else {
            source.get("filename").str().map_or(Self::None, |path| Self::File(path.into_owned()))
        }
    }
}
