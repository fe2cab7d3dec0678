use axum::response::{IntoResponse, Response};
use nav_proto::api::v1::{Event, WatchEventsRequest};
use tonic::{Request, Status};

use crate::api::grpc::Reply;
use crate::api::{Api, Failure};

pub(super) type Stream = tokio_stream::Empty<Result<Event, Status>>;

pub(super) fn grpc(_api: &Api, _request: Request<WatchEventsRequest>) -> Reply<Stream> {
    Err(Status::unimplemented("events"))
}

pub(super) async fn rest() -> Response {
    Failure(Status::unimplemented("events")).into_response()
}
