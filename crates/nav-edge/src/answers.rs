//! What a manager may ask of an edge, and who answers.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures::future::BoxFuture;
use nav_mesh::ObjectName;
use tonic::Code;

/// What only an edge can see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// The live configuration of a pod's proxy. An answer that the edge still has may be this old.
    ProxyConfig { pod: ObjectName, max_age: Duration },
}

/// An answer, compressed: zstd frames, which one after another are one stream. Clones share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    frames: Arc<[Bytes]>,
    /// How many bytes it is when it is unpacked.
    pub unpacked_len: usize,
}

impl Answer {
    pub fn new(frames: Vec<Bytes>, unpacked_len: usize) -> Self {
        Self { frames: frames.into(), unpacked_len }
    }

    pub fn frames(&self) -> &[Bytes] {
        &self.frames
    }

    /// How many bytes it takes as it is.
    pub fn packed_len(&self) -> usize {
        self.frames.iter().map(Bytes::len).sum()
    }

    /// All of it, at once.
    pub fn unpacked(&self) -> Vec<u8> {
        let mut unpacked = Vec::with_capacity(self.unpacked_len);
        for frame in &*self.frames {
            zstd::stream::copy_decode(&frame[..], &mut unpacked).expect("it was packed here, into memory");
        }
        unpacked
    }
}

/// Fast: the line to the manager is seldom slower than this level.
pub(crate) const LEVEL: i32 = 1;

/// Bytes as a frame of an answer.
pub fn frame(bytes: &[u8]) -> Bytes {
    zstd::encode_all(bytes, LEVEL).expect("memory can be read").into()
}

/// Why there is no answer, for whoever asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub code: Code,
    /// In one word, for programs.
    pub reason: &'static str,
    /// It follows the name of what was asked for.
    pub text: String,
}

/// Answers questions; dropping the future gives the question up.
pub trait Answers: Send + Sync + 'static {
    fn answer(&self, question: Question) -> BoxFuture<'static, Result<Answer, Refusal>>;
}
