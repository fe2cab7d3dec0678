//! The document that an answer is, put together of frames: [`nav_envoy::answer`] tells what it holds.

use bytes::Bytes;
use nav_envoy::answer::{self, PartFailure};
use nav_mesh::Timestamp;

use super::part::{Part, Sort};
use super::press::Pressed;
use crate::answers::{Answer, frame};

/// An answer that is being put together: parts that failed are left out whole.
pub(super) struct Envelope {
    frames: Vec<Bytes>,
    unpacked_len: usize,
    failures: Vec<PartFailure>,
    redactions: u64,
    has_parts: bool,
}

impl Envelope {
    pub(super) fn new(sort: Sort, fetched_at: Timestamp) -> Self {
        let mut envelope =
            Self { frames: Vec::new(), unpacked_len: 0, failures: Vec::new(), redactions: 0, has_parts: false };
        envelope.say(&answer::head(sort.proxy(), &fetched_at.to_string()));
        envelope
    }

    /// What a part begins with, here.
    pub(super) fn beginning(&self, part: Part) -> String {
        answer::part(part.name(), !self.has_parts)
    }

    pub(super) fn add(&mut self, part: Pressed) {
        self.frames.push(part.frame);
        self.unpacked_len += part.unpacked_len;
        self.redactions += part.redactions;
        self.has_parts = true;
    }

    pub(super) fn miss(&mut self, part: Part, reason: String) {
        self.failures.push(PartFailure { part: part.name().to_owned(), reason });
    }

    pub(super) fn finish(mut self) -> Answer {
        self.say(&answer::tail(&self.failures, self.redactions));
        Answer::new(self.frames, self.unpacked_len)
    }

    fn say(&mut self, words: &str) {
        self.frames.push(frame(words.as_bytes()));
        self.unpacked_len += words.len();
    }
}
