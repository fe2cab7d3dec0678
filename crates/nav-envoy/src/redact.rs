//! Secrets taken out of configuration, before it is kept or sent anywhere.
//!
//! ```text
//! bytes ──stream──► tokens ──┬─ keys ────────► rules: what a name says of its value
//!                            └─ values ─text─► forms: what is a secret wherever it stands
//!                                        └───► markers in their place; all other bytes as they were
//! ```
//!
//! It goes by tokens, not by documents: so it holds one string at a time, however large the text, and a text that is broken, or is no
//! JSON at all, is redacted as far as it can be read, which is further than any parser of JSON gets.
//! `docs/REDACTION.md` tells what is taken for a secret.

mod forms;
mod held;
mod lexer;
mod marker;
mod name;
mod prose;
mod rules;
mod stream;
mod text;
mod work;

use std::sync::Arc;

pub use self::stream::{LIMIT, RedactionStream, TooLarge};
use self::{marker::Marker, rules::Field, text::Scanner};

/// How secrets are found and marked. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Redaction {
    marker: Arc<Marker>,
    code: bool,
}

/// A text without its secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted {
    pub text: Vec<u8>,
    /// How many secrets were found.
    pub count: u64,
}

impl Redaction {
    /// Whoever has the same `key` gets the same markers. With `code`, code that a proxy runs is taken out as well.
    pub fn new(key: &[u8], code: bool) -> Self {
        Self { marker: Arc::new(Marker::new(key)), code }
    }

    /// Redacts a whole JSON text.
    pub fn text(&self, text: &[u8]) -> Redacted {
        self.nested(text, 0)
    }

    /// Redacts a JSON text that comes in pieces.
    pub fn stream(&self) -> RedactionStream {
        RedactionStream::new(self.clone(), 0, LIMIT)
    }

    /// Redacts what is said under a name: an annotation, a variable of an environment. `None`: there is nothing to redact.
    pub fn value(&self, name: &str, value: &str) -> Option<String> {
        let verdict = Field::of(name.as_bytes()).verdict();
        Scanner { redaction: self, nesting: 0 }.string(value, verdict).map(|redacted| redacted.text)
    }

    fn nested(&self, text: &[u8], nesting: u8) -> Redacted {
        let mut redacted = Vec::with_capacity(text.len() + text.len() / 16);
        let mut stream = RedactionStream::new(self.clone(), nesting, usize::MAX);
        let count = stream.push(text, &mut redacted).and_then(|()| stream.finish(&mut redacted));
        Redacted { text: redacted, count: count.expect("without a limit nothing is too large") }
    }
}

#[cfg(test)]
mod tests;
