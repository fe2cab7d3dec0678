use bytes::{Buf, BytesMut};
use h2::RecvStream;
use h2::client::ResponseFuture;
use tonic::Status;

use crate::protobuf::Message;

const HEADER_LEN: usize = 5;

/// What the peer says, message by message, and then the status that ends it.
pub(super) struct Incoming {
    source: Source,
    received: BytesMut,
}

enum Source {
    /// A manager may wait with its headers until it has something to say.
    Response(ResponseFuture),
    Body(RecvStream),
}

impl Incoming {
    pub(super) fn response(response: ResponseFuture) -> Self {
        Self { source: Source::Response(response), received: BytesMut::new() }
    }

    pub(super) fn body(body: RecvStream) -> Self {
        Self { source: Source::Body(body), received: BytesMut::new() }
    }

    pub(super) async fn message(&mut self) -> Result<Message, Status> {
        loop {
            if let Some(message) = take_message(&mut self.received) {
                return Ok(message);
            }
            let body = self.source.body().await?;
            match body.data().await {
                Some(data) => {
                    let data = data.map_err(broken)?;
                    let _ = body.flow_control().release_capacity(data.len());
                    self.received.extend_from_slice(&data);
                }
                None => return Err(status(body).await),
            }
        }
    }
}

impl Source {
    async fn body(&mut self) -> Result<&mut RecvStream, Status> {
        if let Self::Response(response) = self {
            let response = response.await.map_err(broken)?;
            // A refusal without a single message has its status here.
            if let Some(status) = Status::from_header_map(response.headers()) {
                return Err(status);
            }
            *self = Self::Body(response.into_body());
        }
        match self {
            Self::Body(body) => Ok(body),
            Self::Response(_) => unreachable!("replaced above"),
        }
    }
}

async fn status(body: &mut RecvStream) -> Status {
    match body.trailers().await {
        Ok(trailers) => trailers
            .and_then(|trailers| Status::from_header_map(&trailers))
            .unwrap_or_else(|| Status::unknown("the stream ended without a status")),
        Err(error) => broken(error),
    }
}

fn broken(error: h2::Error) -> Status {
    Status::unavailable(error.to_string())
}

fn take_message(received: &mut BytesMut) -> Option<Message> {
    let mut header = received.get(..HEADER_LEN)?;
    assert_eq!(header.get_u8(), 0, "nobody asked for compressed messages");
    let len = header.get_u32() as usize;
    if received.len() < HEADER_LEN + len {
        return None;
    }
    received.advance(HEADER_LEN);
    Some(Message::from(&received.split_to(len)[..]))
}
