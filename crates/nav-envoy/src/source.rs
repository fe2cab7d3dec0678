//! The text that everything was decoded from.

use bytes::Bytes;

use crate::json::Value;

/// Hands out pieces of the text that share its memory: all of it stays as long as one piece does.
#[derive(Clone, Debug)]
pub struct Source(Bytes);

impl Source {
    /// Of the whole text.
    pub fn new(text: Bytes) -> Self {
        Self(text)
    }

    /// The whole text.
    pub fn text(&self) -> &Bytes {
        &self.0
    }

    /// The value as it was written; empty for an absent one. It has to be of a document made of this text.
    pub fn raw(&self, value: Value<'_>) -> Bytes {
        self.0.slice(value.span())
    }
}
