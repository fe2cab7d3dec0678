//! How a question gets its answer, whichever door it came through.

use tonic::Response;

use crate::api::Api;
use crate::api::grpc::Reply;
use crate::api::worker::on_worker;
use crate::query::Error;

/// What is left to do for an answer once all is there that it is made of.
pub(super) trait Work<O>: FnOnce(&Api) -> Result<O, Error> + Send + 'static {}

impl<O, F: FnOnce(&Api) -> Result<O, Error> + Send + 'static> Work<O> for F {}

pub(super) async fn grpc<O: Send + 'static>(api: &Api, work: impl Work<O>) -> Reply<O> {
    on_worker(api, work).await?.map(Response::new).map_err(Error::into_detailed_status)
}
