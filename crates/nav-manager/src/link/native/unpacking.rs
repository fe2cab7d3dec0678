//! A result as it comes out of its zstd stream, never larger than it may be.

use bytes::Bytes;
use zstd::stream::raw::{DParameter, Decoder, Operation};

use crate::link::RequestError;
use crate::link::frames::{Budget, Share};

/// How far back a result's stream may refer, as a power of two: that much is kept while it is unpacked. No ordinary level
/// needs more.
const MAX_WINDOW_LOG: u32 = 23;

/// A result grows by so many bytes at once, or by a quarter of itself.
const STEP: usize = 1024 * 1024;

pub(super) struct Unpacking {
    decoder: Decoder<'static>,
    buffer: Box<[u8]>,
    held: Vec<u8>,
    /// What was lent for `held`.
    share: Option<Share>,
    results: Budget,
    limit: usize,
    /// Nothing is missing at this point.
    is_whole: bool,
}

/// A result, with the share of the budget that goes with it.
struct Unpacked {
    bytes: Vec<u8>,
    _share: Option<Share>,
}

impl AsRef<[u8]> for Unpacked {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Unpacking {
    pub(super) fn new(results: Budget, limit: usize) -> Self {
        let mut decoder = Decoder::new().expect("memory for a decoder");
        decoder.set_parameter(DParameter::WindowLogMax(MAX_WINDOW_LOG)).expect("a window that zstd knows");
        let buffer = vec![0; 128 * 1024].into();
        Self { decoder, buffer, held: Vec::new(), share: None, results, limit, is_whole: false }
    }

    /// Waits until there is room for all of a result. Whoever waits holds nothing yet, so that no two can wait for each other.
    pub(super) async fn make_room(&mut self, len: u64) -> Result<(), RequestError> {
        let limit = self.limit;
        let len = usize::try_from(len).ok().filter(|len| *len <= limit).ok_or(RequestError::TooLarge { limit })?;
        if self.held.capacity() == 0 {
            self.share = self.results.lend(len).await;
            self.held.reserve_exact(len);
        }
        Ok(())
    }

    /// Unpacks the next bytes of the stream.
    pub(super) fn push(&mut self, mut packed: &[u8]) -> Result<(), RequestError> {
        if packed.is_empty() {
            // To the decoder it would be the beginning of another stream.
            return Ok(());
        }
        let mut is_drained = false;
        while !(packed.is_empty() && is_drained) {
            let status = self.decoder.run_on_buffers(packed, &mut self.buffer);
            let status = status.map_err(|error| RequestError::Broken(format!("it cannot be unpacked: {error}")))?;
            packed = &packed[status.bytes_read..];
            self.is_whole = status.remaining == 0;
            is_drained = self.is_whole || status.bytes_written < self.buffer.len();
            self.hold(status.bytes_written)?;
        }
        Ok(())
    }

    fn hold(&mut self, unpacked: usize) -> Result<(), RequestError> {
        let len = self.held.len() + unpacked;
        if len > self.limit {
            return Err(RequestError::TooLarge { limit: self.limit });
        }
        if len > self.held.capacity() {
            let more = (len - self.held.len()).max(STEP).max(self.held.len() / 4);
            let share = self.results.try_lend(more).ok_or(RequestError::NoRoom)?;
            self.held.reserve_exact(more);
            match &mut self.share {
                Some(held) => held.merge(share),
                none => *none = Some(share),
            }
        }
        self.held.extend_from_slice(&self.buffer[..unpacked]);
        Ok(())
    }

    /// The whole result. It counts against the budget until its last copy is dropped.
    pub(super) fn finish(self) -> Result<Bytes, RequestError> {
        if !self.is_whole {
            return Err(RequestError::Broken("its end is missing".to_owned()));
        }
        Ok(Bytes::from_owner(Unpacked { bytes: self.held, _share: self.share }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: usize = 4 << 20;

    fn packed(data: &[u8]) -> Vec<u8> {
        zstd::encode_all(data, 1).expect("memory can be read")
    }

    fn unpack(packed: &[u8], piece: usize) -> Result<Bytes, RequestError> {
        let mut unpacking = Unpacking::new(Budget::new(LIMIT), LIMIT);
        for piece in packed.chunks(piece) {
            unpacking.push(piece)?;
        }
        unpacking.finish()
    }

    #[test]
    fn a_result_is_whole_however_its_stream_is_cut_into_chunks() {
        let data: Vec<u8> = (0..1_000_000_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        let packed = packed(&data);
        for piece in [1, 1000, packed.len()] {
            assert_eq!(unpack(&packed, piece).expect("a whole stream"), data);
        }
        assert_eq!(unpack(&self::packed(b""), 1).expect("an empty result"), Bytes::new());
    }

    #[test]
    fn an_empty_chunk_changes_nothing_wherever_it_comes() {
        let packed = packed(&[7; 1000]);
        let mut unpacking = Unpacking::new(Budget::new(LIMIT), LIMIT);
        for piece in [&[][..], &packed[..10], &[], &packed[10..], &[]] {
            unpacking.push(piece).expect("a part of the stream");
        }
        assert_eq!(unpacking.finish().expect("a whole stream"), vec![7; 1000]);
    }

    #[test]
    fn a_stream_of_several_frames_is_one_result() {
        let frames = [packed(&[1; 1000]), packed(b""), packed(&[2; 300_000])].concat();
        for piece in [1, 1000, frames.len()] {
            assert_eq!(unpack(&frames, piece).expect("a whole stream"), [vec![1; 1000], vec![2; 300_000]].concat());
        }
    }

    #[test]
    fn a_result_that_ends_early_is_none() {
        let packed = packed(&[7; 100_000]);
        for len in [0, 1, packed.len() - 1] {
            let error = unpack(&packed[..len], 10).expect_err("its end is missing");
            assert_eq!(error, RequestError::Broken("its end is missing".to_owned()));
        }
    }

    #[test]
    fn bytes_that_are_no_stream_are_told_as_such() {
        let error = unpack(b"not a zstd stream at all", 100).expect_err("garbage");
        assert!(matches!(&error, RequestError::Broken(why) if why.starts_with("it cannot be unpacked")), "{error}");
    }

    #[test]
    fn a_small_stream_that_unpacks_to_more_than_the_limit_is_stopped_at_the_limit() {
        let packed = packed(&vec![0; LIMIT * 16]);
        assert!(packed.len() < LIMIT / 100);
        assert_eq!(unpack(&packed, packed.len()), Err(RequestError::TooLarge { limit: LIMIT }));
    }

    #[test]
    fn a_stream_that_wants_much_memory_to_be_unpacked_is_refused() {
        let mut encoder = zstd::Encoder::new(Vec::new(), 1).expect("a level that zstd has");
        encoder.window_log(MAX_WINDOW_LOG + 1).expect("a window that zstd knows");
        std::io::Write::write_all(&mut encoder, &[7; 1000]).expect("memory can be written to");
        let packed = encoder.finish().expect("memory can be written to");
        assert!(matches!(unpack(&packed, 100), Err(RequestError::Broken(_))));
    }

    #[test]
    fn results_share_a_budget_until_they_are_dropped() {
        let (budget, packed) = (Budget::new(2 * STEP), packed(&[7; STEP + STEP / 2]));
        let unpack = || {
            let mut unpacking = Unpacking::new(budget.clone(), LIMIT);
            unpacking.push(&packed).and_then(|()| unpacking.finish())
        };
        let held = unpack().expect("there is room");
        assert_eq!(unpack(), Err(RequestError::NoRoom));
        drop(held);
        assert_eq!(budget.bytes_in_use(), 0);
        assert!(unpack().is_ok());
    }
}
