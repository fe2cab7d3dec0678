//! The document that an answer is: `Request.ProxyConfig` in `proto/navigator/link/v1/link.proto` tells what it holds.

use bytes::Bytes;
use nav_mesh::Timestamp;
use serde::Serialize;

use super::failure::Failure;
use super::part::{Part, Sort};
use super::press::Pressed;
use crate::answers::{Answer, frame};

/// The format's number, which grows when an older reader could not make anything of it.
const FORMAT: u32 = 1;

/// An answer that is being put together: parts that failed are left out whole.
pub(super) struct Envelope {
    frames: Vec<Bytes>,
    unpacked_len: usize,
    failures: Vec<Missing>,
    redactions: u64,
    has_parts: bool,
}

#[derive(Serialize)]
struct Missing {
    part: &'static str,
    reason: String,
}

impl Envelope {
    pub(super) fn new(sort: Sort, fetched_at: Timestamp) -> Self {
        let proxy = sort.name();
        let mut envelope =
            Self { frames: Vec::new(), unpacked_len: 0, failures: Vec::new(), redactions: 0, has_parts: false };
        envelope.say(&format!(
            r#"{{"navigatorProxyAnswer":{FORMAT},"proxy":"{proxy}","fetchedAt":"{fetched_at}","parts":{{"#
        ));
        envelope
    }

    /// What a part begins with, here.
    pub(super) fn beginning(&self, part: Part) -> String {
        let comma = if self.has_parts { "," } else { "" };
        format!("{comma}\"{}\":", part.name())
    }

    pub(super) fn add(&mut self, part: Pressed) {
        self.frames.push(part.frame);
        self.unpacked_len += part.unpacked_len;
        self.redactions += part.redactions;
        self.has_parts = true;
    }

    pub(super) fn miss(&mut self, part: Part, failure: &Failure) {
        self.failures.push(Missing { part: part.name(), reason: failure.to_string() });
    }

    pub(super) fn finish(mut self) -> Answer {
        let failures = serde_json::to_string(&self.failures).expect("texts are JSON");
        self.say(&format!("}},\"failures\":{failures},\"redactions\":{}}}\n", self.redactions));
        Answer::new(self.frames, self.unpacked_len)
    }

    fn say(&mut self, words: &str) {
        self.frames.push(frame(words.as_bytes()));
        self.unpacked_len += words.len();
    }
}
