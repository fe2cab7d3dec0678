//! How a question gets its answer, whichever door it came through.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tonic::{Response, Status};

use crate::api::Api;
use crate::api::grpc::Reply;
use crate::api::guard::DEFECT;
use crate::query::Error;

/// How many questions are worked on at once; others wait their turn, up to their deadline.
#[derive(Clone, Debug)]
pub(in crate::api) struct Workers(Arc<Semaphore>);

impl Default for Workers {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get());
        Self(Arc::new(Semaphore::new(cores)))
    }
}

/// What is left to do for an answer once all is there that it is made of.
pub(super) trait Work<O>: FnOnce(&Api) -> Result<O, Error> + Send + 'static {}

impl<O, F: FnOnce(&Api) -> Result<O, Error> + Send + 'static> Work<O> for F {}

/// Works on a thread of its own: a search looks at all there is, a page is written as JSON, and links must not wait for either.
pub(in crate::api) async fn on_worker<T: Send + 'static>(
    api: &Api,
    work: impl FnOnce(&Api) -> T + Send + 'static,
) -> Result<T, Status> {
    let permit = Arc::clone(&api.workers.0).acquire_owned().await.map_err(|_| Status::unavailable("stopping"))?;
    let api = api.clone();
    let done = tokio::task::spawn_blocking(move || {
        let _permit = permit;
        work(&api)
    });
    done.await.map_err(|_| Status::internal(DEFECT))
}

pub(super) async fn grpc<O: Send + 'static>(api: &Api, work: impl Work<O>) -> Reply<O> {
    on_worker(api, work).await?.map(Response::new).map_err(Error::into_detailed_status)
}
