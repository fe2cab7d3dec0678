//! A part on its way through: redacted and compressed as it comes, so that it is never held as it was.

mod shape;

use std::io::Write;

use bytes::Bytes;
use bytesize::ByteSize;
use futures::StreamExt;
use tokio::sync::mpsc;
use zstd::stream::write::Encoder;

use self::shape::Shape;
use super::access::Body;
use super::failure::Failure;
use super::part::Part;
use crate::answers::LEVEL;
use nav_envoy::redact::{Redaction, RedactionStream};

/// Pieces that may wait to be worked on.
const WAITING: usize = 4;

/// What a whole answer may take when it is compressed: no dump comes near it.
const MAX_PACKED: usize = 32 * 1024 * 1024;

/// What an answer may still take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// What it might take at the beginning, for people.
    limit: usize,
    unpacked: usize,
    packed: usize,
}

impl Room {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, unpacked: limit, packed: MAX_PACKED }
    }

    pub(super) fn take(&mut self, pressed: &Pressed) {
        self.unpacked -= pressed.unpacked_len;
        self.packed -= pressed.frame.len();
    }
}

/// A part as it is kept: a zstd frame.
#[derive(Debug)]
pub(super) struct Pressed {
    pub(super) frame: Bytes,
    pub(super) unpacked_len: usize,
    pub(super) redactions: u64,
}

/// Takes in a whole part, after a beginning of ours. The work is done on a thread of its own, as the link's tasks are not to
/// wait for it.
pub(super) async fn press(
    mut body: Body,
    part: Part,
    beginning: &str,
    redaction: &Redaction,
    room: Room,
) -> Result<Pressed, Failure> {
    let (pieces, mut queue) = mpsc::channel::<Bytes>(WAITING);
    let mut press = Press::new(part, beginning, redaction, room);
    let pressing = tokio::task::spawn_blocking(move || {
        while let Some(piece) = queue.blocking_recv() {
            press.push(&piece)?;
        }
        press.finish()
    });
    while let Some(piece) = body.next().await {
        // Who takes no more says why at the end.
        if pieces.send(piece?).await.is_err() {
            break;
        }
    }
    drop(pieces);
    pressing.await.expect("redacting and compressing do not panic")
}

struct Press {
    part: Part,
    shape: Shape,
    redaction: RedactionStream,
    redacted: Vec<u8>,
    packing: Packing,
}

impl Press {
    fn new(part: Part, beginning: &str, redaction: &Redaction, room: Room) -> Self {
        let packing = Packing::new(part, beginning, room);
        Self { part, shape: Shape::default(), redaction: redaction.stream(), redacted: Vec::new(), packing }
    }

    fn push(&mut self, piece: &[u8]) -> Result<(), Failure> {
        self.shape.see(piece);
        self.redacted.clear();
        let pushed = self.redaction.push(piece, &mut self.redacted);
        pushed.map_err(|_| Failure::ValueTooLarge(self.part.name()))?;
        self.packing.push(&self.redacted)
    }

    fn finish(self) -> Result<Pressed, Failure> {
        let Self { part, shape, redaction, mut redacted, mut packing } = self;
        if !shape.is_object() {
            return Err(Failure::NoJson(part.name()));
        }
        redacted.clear();
        let redactions = redaction.finish(&mut redacted).map_err(|_| Failure::ValueTooLarge(part.name()))?;
        packing.push(&redacted)?;
        Ok(packing.finish(redactions))
    }
}

/// A zstd frame that is being made.
struct Packing {
    part: Part,
    room: Room,
    encoder: Encoder<'static, Vec<u8>>,
    unpacked_len: usize,
}

impl Packing {
    fn new(part: Part, beginning: &str, room: Room) -> Self {
        let mut encoder = Encoder::new(Vec::new(), LEVEL).expect("the level is one that zstd has");
        encoder.write_all(beginning.as_bytes()).expect("memory can be written to");
        Self { part, room, encoder, unpacked_len: beginning.len() }
    }

    fn push(&mut self, redacted: &[u8]) -> Result<(), Failure> {
        self.unpacked_len += redacted.len();
        self.encoder.write_all(redacted).expect("memory can be written to");
        if self.unpacked_len > self.room.unpacked {
            return Err(Failure::TooLarge { what: self.part.name(), limit: ByteSize(self.room.limit as u64) });
        }
        if self.encoder.get_ref().len() > self.room.packed {
            return Err(Failure::TooDense { what: self.part.name(), limit: ByteSize(MAX_PACKED as u64) });
        }
        Ok(())
    }

    fn finish(self, redactions: u64) -> Pressed {
        let frame = self.encoder.finish().expect("memory can be written to");
        Pressed { frame: frame.into(), unpacked_len: self.unpacked_len, redactions }
    }
}
