//! The response body: messages as they come, then the status of the stream.

use std::convert::Infallible;
use std::marker::PhantomData;
use std::time::Duration;

use axum::http::HeaderMap;
use bytes::{BufMut, Bytes, BytesMut};
use futures::StreamExt;
use http_body::Frame;
use http_body_util::StreamBody;
use prost::Message;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::Status;

/// How many messages may wait for the peer to read them.
const QUEUE: usize = 16;

/// The sending half of a stream of messages `M`. There is one, and its session owns it.
pub(super) struct Outgoing<M> {
    frames: mpsc::Sender<Frame<Bytes>>,
    patience: Duration,
    messages: PhantomData<fn(M)>,
}

/// The peer is gone, or reads nothing.
#[derive(Debug, thiserror::Error)]
#[error("the edge is gone or does not read what it is sent")]
pub(super) struct Unread;

/// `patience` is how long the peer may leave a full queue unread.
pub(super) fn channel<M>(patience: Duration) -> (Outgoing<M>, impl http_body::Body<Data = Bytes, Error = Infallible>) {
    let (frames, queue) = mpsc::channel(QUEUE);
    let outgoing = Outgoing { frames, patience, messages: PhantomData };
    (outgoing, StreamBody::new(ReceiverStream::new(queue).map(Ok)))
}

impl<M: Message> Outgoing<M> {
    pub(super) async fn send(&self, message: &M) -> Result<(), Unread> {
        self.push(Frame::data(encode(message))).await
    }

    /// Ends the stream. A peer that is gone already does not need to hear it.
    pub(super) async fn end(self, status: Status) {
        let mut trailers = HeaderMap::new();
        if status.add_header(&mut trailers).is_ok() {
            let _ = self.push(Frame::trailers(trailers)).await;
        }
    }

    /// Resolves when the peer can receive no more.
    pub(super) async fn closed(&self) {
        self.frames.closed().await;
    }

    async fn push(&self, frame: Frame<Bytes>) -> Result<(), Unread> {
        self.frames.send_timeout(frame, self.patience).await.map_err(|_| Unread)
    }
}

/// A message as it goes over the wire: not compressed, its length, its bytes.
pub(super) fn encode(message: &impl Message) -> Bytes {
    let len = message.encoded_len();
    let mut frame = BytesMut::with_capacity(5 + len);
    frame.put_u8(0);
    frame.put_u32(u32::try_from(len).expect("managers send small messages"));
    message.encode(&mut frame).expect("the frame has room");
    frame.freeze()
}
