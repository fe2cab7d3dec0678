//! gRPC messages out of a request body, each only read once there is room for it.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use bytes::{Buf, Bytes, BytesMut};
use http_body_util::BodyExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;
use tonic::Status;

/// A flag of one byte, then the length.
const HEADER_LEN: usize = 5;

/// Bytes are lent in units of this many, because a semaphore lends at most `u32::MAX` at once.
const UNIT: usize = 1024;

/// Messages up to this size need no share of the budget: the number of connections bounds them, and nobody's opening
/// should wait behind somebody's large state.
pub(super) const SMALL: usize = 64 * 1024;

/// What all streams together may hold of something, in bytes: of messages that are being received or applied, or of results.
#[derive(Clone, Debug)]
pub(super) struct Budget {
    units: Arc<Semaphore>,
    total: usize,
}

impl Budget {
    pub(super) fn new(bytes: usize) -> Self {
        let total = bytes.div_ceil(UNIT);
        Self { units: Arc::new(Semaphore::new(total)), total }
    }

    pub(super) fn bytes_in_use(&self) -> usize {
        (self.total - self.units.available_permits()) * UNIT
    }

    /// Waits for a share of so many bytes; `None` if it needs none.
    pub(super) async fn lend(&self, bytes: usize) -> Option<Share> {
        if bytes <= SMALL {
            return None;
        }
        Some(Arc::clone(&self.units).acquire_many_owned(units(bytes)).await.expect("the budget is never closed"))
    }

    /// A share of so many bytes, if there are any left.
    pub(super) fn try_lend(&self, bytes: usize) -> Option<Share> {
        Arc::clone(&self.units).try_acquire_many_owned(units(bytes)).ok()
    }
}

fn units(bytes: usize) -> u32 {
    u32::try_from(bytes.div_ceil(UNIT)).expect("messages and results are limited far below 4 TiB")
}

/// Bytes of the budget, given back when this is dropped.
pub(super) type Share = OwnedSemaphorePermit;

/// One message as bytes. Its share of the budget is given back when this is dropped.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) bytes: Bytes,
    _share: Option<Share>,
}

/// The messages of one stream.
///
/// [`next`](Self::next) may be dropped and called again at any time: what was received stays here.
pub(super) struct Frames {
    body: Body,
    received: BytesMut,
    budget: Budget,
    patience: Duration,
    current: Option<Incoming>,
}

/// The message whose header is read already.
struct Incoming {
    len: usize,
    admitted: Option<Admitted>,
}

/// There is room for the message. Its time counts from here: how long it had to wait is not its sender's doing.
struct Admitted {
    share: Option<Share>,
    deadline: Instant,
}

/// Why there is no next message. Each ends the stream.
#[derive(Debug, thiserror::Error)]
pub(super) enum FrameError {
    #[error("a message of {len} bytes is larger than the limit of {limit} bytes (--max-message-size)")]
    TooLarge { len: usize, limit: usize },
    #[error("compressed messages are not accepted; none was offered")]
    Compressed,
    #[error("the message took longer than {}", humantime::format_duration(*.0))]
    Slow(Duration),
    #[error("the stream ended in the middle of a message")]
    Truncated,
    #[error("the connection broke")]
    Broken(#[source] axum::Error),
}

impl FrameError {
    pub(super) fn status(&self) -> Status {
        let text = self.to_string();
        match self {
            Self::TooLarge { .. } => Status::resource_exhausted(text),
            Self::Compressed => Status::unimplemented(text),
            Self::Slow(_) => Status::deadline_exceeded(text),
            Self::Truncated => Status::invalid_argument(text),
            Self::Broken(_) => Status::unavailable(text),
        }
    }

    /// A word for metrics.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too_large",
            Self::Compressed => "compressed",
            Self::Slow(_) => "slow",
            Self::Truncated => "truncated",
            Self::Broken(_) => "broken",
        }
    }
}

impl Frames {
    /// `patience` is how long a message may take once there is room for it.
    pub(super) fn new(body: Body, budget: Budget, patience: Duration) -> Self {
        Self { body, received: BytesMut::new(), budget, patience, current: None }
    }

    /// The next message of at most `limit` bytes; `None` when the peer has sent all.
    pub(super) async fn next(&mut self, limit: usize) -> Result<Option<Message>, FrameError> {
        if self.current.is_none() {
            if !self.receive(HEADER_LEN).await? {
                return if self.received.is_empty() { Ok(None) } else { Err(FrameError::Truncated) };
            }
            self.current = Some(self.header(limit)?);
        }
        let current = self.current.as_mut().expect("a header was read");
        let deadline = current.admit(&self.budget, self.patience).await;
        tokio::time::timeout_at(deadline, self.payload()).await.unwrap_or(Err(FrameError::Slow(self.patience)))
    }

    /// Whether a message has begun, which has a deadline of its own.
    pub(super) fn is_receiving(&self) -> bool {
        self.current.is_some()
    }

    fn header(&mut self, limit: usize) -> Result<Incoming, FrameError> {
        let compressed = self.received.get_u8() != 0;
        let len = self.received.get_u32() as usize;
        if compressed {
            return Err(FrameError::Compressed);
        }
        if len > limit {
            return Err(FrameError::TooLarge { len, limit });
        }
        Ok(Incoming { len, admitted: None })
    }

    async fn payload(&mut self) -> Result<Option<Message>, FrameError> {
        let len = self.current.as_ref().expect("a header was read").len;
        // At once, because a buffer that grows by itself takes up to twice what was lent.
        self.received.reserve(len.saturating_sub(self.received.len()));
        if !self.receive(len).await? {
            return Err(FrameError::Truncated);
        }
        let share = self.current.take().and_then(|current| current.admitted?.share);
        Ok(Some(Message { bytes: self.take_received(len), _share: share }))
    }

    /// What is left over must not keep a large message's memory for as long as the stream lives.
    fn take_received(&mut self, len: usize) -> Bytes {
        let taken = self.received.split_to(len).freeze();
        if len > SMALL {
            self.received = BytesMut::from(&self.received[..]);
        }
        taken
    }

    /// Receives until `len` bytes are there; false if the stream ended before.
    async fn receive(&mut self, len: usize) -> Result<bool, FrameError> {
        while self.received.len() < len {
            match self.body.frame().await {
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        self.received.extend_from_slice(&data);
                    }
                }
                Some(Err(error)) => return Err(FrameError::Broken(error)),
                None => return Ok(false),
            }
        }
        Ok(true)
    }
}

impl Incoming {
    /// Waits until there is room, and tells until when the message may take.
    async fn admit(&mut self, budget: &Budget, patience: Duration) -> Instant {
        if let Some(admitted) = &self.admitted {
            return admitted.deadline;
        }
        let share = budget.lend(self.len).await;
        self.admitted.insert(Admitted { share, deadline: Instant::now() + patience }).deadline
    }
}

#[cfg(test)]
mod tests;
