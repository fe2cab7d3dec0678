//! A text in pieces.

mod fields;
mod frames;

use self::frames::{Frames, Judged};
use super::{
    Redaction, forms,
    held::Held,
    lexer::{self, Next, Sort, Token},
    marker,
    rules::Verdict,
    text::{self, Scanner},
    work,
};

/// How long a string may be, or an object whose first value may turn out to be a secret by what comes last.
pub const LIMIT: usize = 16 * 1024 * 1024;

/// A text has something in it that is too long to be redacted in pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a single value of it is longer than {limit} bytes, so it cannot be redacted")]
pub struct TooLarge {
    pub limit: usize,
}

/// Redacts a text in pieces; see [`Redaction::stream`]. However the text is cut into pieces, the same comes out.
#[derive(Debug)]
pub struct RedactionStream {
    redaction: Redaction,
    nesting: u8,
    limit: usize,
    frames: Frames,
    held: Held,
    count: u64,
    /// A token's first bytes, and how many of them are known not to end it.
    unfinished: Vec<u8>,
    seen: usize,
}

impl RedactionStream {
    pub(super) fn new(redaction: Redaction, nesting: u8, limit: usize) -> Self {
        let frames = Frames::new(redaction.code);
        Self { redaction, nesting, limit, frames, held: Held::default(), count: 0, unfinished: Vec::new(), seen: 0 }
    }

    /// Takes the text's next bytes; what of them is redacted is added to `out`. After an error the text is lost.
    pub fn push(&mut self, chunk: &[u8], out: &mut Vec<u8>) -> Result<(), TooLarge> {
        let mut bytes = std::mem::take(&mut self.unfinished);
        if bytes.is_empty() {
            let end = self.run(chunk, false, out);
            self.unfinished.extend_from_slice(&chunk[end..]);
        } else {
            bytes.extend_from_slice(chunk);
            let end = self.run(&bytes, false, out);
            work::note(if end > 0 { bytes.len() - end } else { 0 });
            bytes.drain(..end);
            self.unfinished = bytes;
        }
        self.check()
    }

    /// The text is over: adds what is left of it to `out`. How many secrets there were.
    pub fn finish(mut self, out: &mut Vec<u8>) -> Result<u64, TooLarge> {
        let bytes = std::mem::take(&mut self.unfinished);
        self.run(&bytes, true, out);
        self.check()?;
        for depth in (1..=self.frames.depth()).rev() {
            self.judge_held(depth, out);
        }
        Ok(self.count)
    }

    fn check(&self) -> Result<(), TooLarge> {
        let is_too_large = self.unfinished.len() > self.limit || self.held.bytes() > self.limit;
        if is_too_large { Err(TooLarge { limit: self.limit }) } else { Ok(()) }
    }

    /// How far it came: a token that begins there has no end yet.
    fn run(&mut self, bytes: &[u8], is_last: bool, out: &mut Vec<u8>) -> usize {
        let (mut at, mut written) = (0, 0);
        let mut seen = std::mem::take(&mut self.seen);
        loop {
            match lexer::next(bytes, at, seen, is_last) {
                Next::Token(token) => {
                    at = token.span.end;
                    self.token(bytes, &token, &mut written, out);
                }
                Next::Unfinished { from, seen } => {
                    self.held.write(&bytes[written..from], out);
                    self.seen = seen - from;
                    return from;
                }
                Next::End => {
                    self.held.write(&bytes[written..], out);
                    return bytes.len();
                }
            }
            seen = 0;
        }
    }

    fn token(&mut self, bytes: &[u8], token: &Token, written: &mut usize, out: &mut Vec<u8>) {
        let raw = &bytes[token.span.clone()];
        let judged = match token.sort {
            Sort::Mark(mark) => return self.mark(mark, &bytes[*written..token.span.end], written, token, out),
            Sort::String => self.frames.string(raw),
            Sort::Literal => self.frames.literal(raw),
        };
        let replacement = match judged {
            Judged::Plain => None,
            Judged::Is(verdict) => self.redacted(raw, verdict),
            Judged::Waits(suspense) => {
                self.held.write(&bytes[*written..token.span.start], out);
                self.held.wait(raw, suspense);
                *written = token.span.end;
                None
            }
        };
        if let Some(replacement) = replacement {
            self.held.write(&bytes[*written..token.span.start], out);
            self.held.write(&replacement, out);
            *written = token.span.end;
        }
    }

    /// What waits in an object is judged before its end is written.
    fn mark(&mut self, mark: u8, plain: &[u8], written: &mut usize, token: &Token, out: &mut Vec<u8>) {
        if matches!(mark, b'}' | b']') && !self.held.is_empty() && !self.frames.is_too_deep() {
            self.held.write(plain, out);
            *written = token.span.end;
            self.judge_held(self.frames.depth(), out);
        }
        self.frames.mark(mark);
    }

    fn judge_held(&mut self, depth: usize, out: &mut Vec<u8>) {
        let mut held = std::mem::take(&mut self.held);
        held.judge(self.frames.ended(depth), out, |raw, verdict| self.redacted(raw, verdict));
        self.held = held;
    }

    /// A string or literal without its secrets; `None` if it has none.
    fn redacted(&mut self, raw: &[u8], verdict: Verdict) -> Option<Vec<u8>> {
        let scanner = Scanner { redaction: &self.redaction, nesting: self.nesting };
        let (redacted, count) = text::redacted(&scanner, raw, verdict)?;
        self.count += count;
        if marker::ends_with_key(&redacted) && forms::has_no_end(raw) {
            self.frames.seal_lines();
        }
        Some(redacted)
    }
}
