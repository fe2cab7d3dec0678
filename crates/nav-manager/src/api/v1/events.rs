//! What changed, to those who show something: one stream of events for each, over both doors.
//!
//! ```text
//! Fleet ──► Journal ◄── Reader: a cursor and a filter ◄── Client: when to read ──► server-sent events, gRPC
//! ```
//!
//! Nothing is kept for a client but its cursor. A client that reads slowly gets fewer, larger events; one for which too much changed
//! meanwhile is told to reload.

mod clients;
mod filter;
mod gathered;
mod reader;
mod sse;

pub(in crate::api) use clients::Clients;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use futures::StreamExt;
use futures::stream::BoxStream;
use nav_proto::api::v1::{Event, WatchEventsRequest};
use tonic::{Request, Response as Reply, Status};

use self::clients::Told;
use self::filter::Filter;
use self::reader::Reader;
use crate::api::rest::Fields;
use crate::api::{Api, Failure, grpc};

pub(super) type Stream = BoxStream<'static, Result<Event, Status>>;

pub(super) fn grpc(api: &Api, request: Request<WatchEventsRequest>) -> grpc::Reply<Stream> {
    let told = watch(api, request.get_ref())?;
    let events = told.filter_map(async |told| match told {
        Told::Event(event) => Some(Ok(event)),
        Told::Alive { .. } => None,
    });
    Ok(Reply::new(events.boxed()))
}

pub(super) async fn rest(
    State(api): State<Api>,
    Fields(mut request): Fields<WatchEventsRequest>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    if let Some(id) = headers.get("last-event-id").and_then(|id| id.to_str().ok()) {
        request.last_event_id = id.to_owned();
    }
    Ok(sse::response(watch(&api, &request).map_err(Failure)?))
}

fn watch(api: &Api, request: &WatchEventsRequest) -> Result<impl futures::Stream<Item = Told> + use<>, Status> {
    let filter = Filter::new(request, &api.fleet).map_err(|error| error.into_detailed_status())?;
    let reader = Reader::new(api, filter, &request.last_event_id);
    api.clients.follow(reader)
}

#[cfg(test)]
mod tests;
