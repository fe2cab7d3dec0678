//! The result of one request, on a call of its own, so that a large one holds up nothing else.

use axum::body::Body;
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::response::Response;
use bytes::Bytes;
use futures::stream;
use http_body::Frame;
use http_body_util::StreamBody;
use nav_mesh::ClusterId;
use nav_proto::link::{self, v1, v1::chunk::Part};
use prost::Message;
use tokio::sync::oneshot;
use tonic::{Code, Status};

use super::awaited::{Asked, NotAwaited};
use super::unpacking::Unpacking;
use crate::link::frames::{FrameError, Frames, Message as Lent, SMALL};
use crate::link::{NotAdmitted, Peer, RequestError, Shared, check_certificate, off_loop, outgoing};

/// What a chunk takes on the wire beside what is in it.
const OVERHEAD: usize = 1024;

/// Why a delivery ends without having delivered.
struct Refusal {
    /// For metrics.
    word: &'static str,
    status: Status,
}

/// Hears the result out, hands it to whoever asked, and tells the edge what became of it.
pub(in crate::link) async fn deliver(links: &Shared, body: Body, peer: &Peer) -> Response {
    let mut frames = Frames::new(body, links.budget.clone(), links.limits.transfer);
    match hear(links, &mut frames, peer).await {
        Ok(()) => {
            links.metrics.delivery("delivered");
            delivered()
        }
        Err(Refusal { word, status }) => {
            links.metrics.delivery(word);
            tracing::debug!(peer = peer.addr, reason = status.message(), "result of a request not taken");
            status.into_http()
        }
    }
}

async fn hear(links: &Shared, frames: &mut Frames, peer: &Peer) -> Result<(), Refusal> {
    let head = head(links, frames).await?;
    let cluster = head.cluster_id.parse().map_err(|error| invalid(format!("{error}")))?;
    check_certificate(peer, &cluster)?;
    let Asked { cluster: _, reply, over } = asked(links, &head, &cluster)?;
    let mut asker = Asker { links, reply: Some(reply) };
    let result = tokio::select! {
        result = collect(links, frames) => result,
        () = over.cancelled() => {
            asker.reply = None;
            return Err(NotAwaited::GivenUp.into());
        }
    };
    let refusal = result.as_ref().err().and_then(refusal_of);
    if let Ok(result) = &result {
        links.metrics.delivered(result.len());
    }
    asker.answer(result);
    refusal.map_or(Ok(()), Err)
}

/// Whoever asked, until it has its answer: a call that is reset is dropped wherever it is.
struct Asker<'a> {
    links: &'a Shared,
    reply: Option<oneshot::Sender<Result<Bytes, RequestError>>>,
}

impl Asker<'_> {
    fn answer(&mut self, result: Result<Bytes, RequestError>) {
        if let Some(reply) = self.reply.take() {
            // Who gave up in this moment does not need to hear it.
            let _ = reply.send(result);
        }
    }
}

impl Drop for Asker<'_> {
    fn drop(&mut self) {
        if self.reply.is_some() {
            self.links.metrics.delivery("broken");
            self.answer(Err(RequestError::Broken("the edge ended its call".to_owned())));
        }
    }
}

async fn head(links: &Shared, frames: &mut Frames) -> Result<v1::chunk::Head, Refusal> {
    let patience = links.limits.first_message;
    let first = tokio::time::timeout(patience, next(frames, SMALL)).await.map_err(|_| {
        let patience = humantime::format_duration(patience);
        Refusal { word: "silent", status: Status::deadline_exceeded(format!("no head came within {patience}")) }
    })?;
    match first.map_err(|error| Refusal { word: error.word(), status: error.status() })? {
        Some((Part::Head(head), _)) => Ok(head),
        _ => Err(invalid("the first chunk must be a head".to_owned())),
    }
}

fn asked(links: &Shared, head: &v1::chunk::Head, cluster: &ClusterId) -> Result<Asked, Refusal> {
    Ok(links.awaited.take(&head.request_id, cluster)?)
}

/// The whole result, or what the asker hears instead.
async fn collect(links: &Shared, frames: &mut Frames) -> Result<Bytes, RequestError> {
    let mut unpacking = Unpacking::new(links.results.clone(), links.limits.result);
    loop {
        let part = next(frames, link::MAX_CHUNK + OVERHEAD).await;
        match part.map_err(|error| RequestError::Broken(error.to_string()))? {
            Some((Part::UnpackedLen(len), _)) => unpacking.make_room(len).await?,
            Some((Part::Data(packed), lent)) => unpacking = unpack(unpacking, packed, lent).await?,
            Some((Part::Failure(v1::Failure { code, text, reason }), _)) => {
                return Err(RequestError::Failed { code: Code::from(code), reason, text });
            }
            Some((Part::Head(_), _)) => return Err(RequestError::Broken("a second head came".to_owned())),
            None => return unpacking.finish(),
        }
    }
}

/// A few bytes may unpack to very many. They are part of the message that was lent for them.
async fn unpack(mut unpacking: Unpacking, packed: Bytes, lent: Lent) -> Result<Unpacking, RequestError> {
    off_loop(move || {
        let _lent = lent;
        unpacking.push(&packed).map(|()| unpacking)
    })
    .await
}

/// The next part that is known here, with the message that it came in.
async fn next(frames: &mut Frames, limit: usize) -> Result<Option<(Part, Lent)>, FrameError> {
    while let Some(message) = frames.next(limit).await? {
        let chunk = v1::Chunk::decode(message.bytes.clone()).unwrap_or_default();
        if let Some(part) = chunk.part {
            return Ok(Some((part, message)));
        }
    }
    Ok(None)
}

/// What the edge hears if its result is of no use; a failure that it reports itself is one that was delivered.
fn refusal_of(error: &RequestError) -> Option<Refusal> {
    let text = error.to_string();
    match error {
        RequestError::Failed { .. } => None,
        RequestError::TooLarge { .. } => Some(Refusal { word: "too_large", status: Status::resource_exhausted(text) }),
        RequestError::NoRoom => Some(Refusal { word: "no_room", status: Status::resource_exhausted(text) }),
        _ => Some(Refusal { word: "broken", status: Status::invalid_argument(text) }),
    }
}

fn invalid(text: String) -> Refusal {
    Refusal { word: "invalid", status: Status::invalid_argument(text) }
}

fn delivered() -> Response {
    let message = outgoing::encode(&v1::Delivered {});
    let mut trailers = HeaderMap::new();
    trailers.insert(Status::GRPC_STATUS, HeaderValue::from_static("0"));
    let frames = [Ok::<_, std::convert::Infallible>(Frame::data(message)), Ok(Frame::trailers(trailers))];
    let mut response = Response::new(Body::new(StreamBody::new(stream::iter(frames))));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    response
}

impl From<NotAdmitted> for Refusal {
    fn from(NotAdmitted { word, status }: NotAdmitted) -> Self {
        Self { word, status }
    }
}

impl From<NotAwaited> for Refusal {
    fn from(why: NotAwaited) -> Self {
        match why {
            NotAwaited::Unasked => {
                let text = "nobody asked this cluster for it, or it came already";
                Self { word: "unasked", status: Status::not_found(text) }
            }
            NotAwaited::GivenUp => {
                Self { word: "given_up", status: Status::cancelled("nobody waits for the result any more") }
            }
        }
    }
}
