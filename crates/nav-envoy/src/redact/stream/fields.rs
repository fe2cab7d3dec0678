//! What field names say, looked up once each: a large text has few of them, many times.

use std::collections::HashMap;

use crate::{json::unescape, redact::rules::Field};

/// So many of no more than so many bytes are remembered.
const FIELDS: usize = 4096;
const NAME_BYTES: usize = 64;

#[derive(Debug, Default)]
pub(super) struct Fields {
    known: HashMap<Box<[u8]>, Field>,
}

impl Fields {
    /// Of a key without its quotes.
    pub(super) fn of(&mut self, key: &[u8]) -> Field {
        if let Some(field) = self.known.get(key) {
            return *field;
        }
        let field = Field::of(unescape(key).as_bytes());
        if key.len() <= NAME_BYTES && self.known.len() < FIELDS {
            self.known.insert(key.into(), field);
        }
        field
    }
}
