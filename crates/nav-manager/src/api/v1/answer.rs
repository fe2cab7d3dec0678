//! How a question gets its answer, whichever door it came through.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tonic::{Request, Response, Status};

use crate::api::Api;
use crate::api::grpc::Reply;
use crate::query::Error;

/// How many questions are worked on at once; others wait their turn, up to their deadline.
#[derive(Clone, Debug)]
pub(in crate::api) struct Workers(Arc<Semaphore>);

impl Default for Workers {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get());
        Self(Arc::new(Semaphore::new(2 * cores)))
    }
}

/// Asks the function on a thread of its own: a search looks at all there is, and links must not wait for it.
pub(super) async fn answer<I: Send + 'static, O: Send + 'static>(
    api: &Api,
    function: fn(&Api, I) -> Result<O, Error>,
    request: I,
) -> Result<O, Status> {
    let permit = Arc::clone(&api.workers.0).acquire_owned().await.map_err(|_| Status::unavailable("stopping"))?;
    let api = api.clone();
    let work = move || {
        let _permit = permit;
        function(&api, request)
    };
    let done = tokio::task::spawn_blocking(work).await;
    let answer = done
        .map_err(|_| Status::internal("the manager failed to answer because of a defect; its log has the details"))?;
    answer.map_err(Error::into_detailed_status)
}

pub(super) async fn grpc<I: Send + 'static, O: Send + 'static>(
    api: &Api,
    function: fn(&Api, I) -> Result<O, Error>,
    request: Request<I>,
) -> Reply<O> {
    answer(api, function, request.into_inner()).await.map(Response::new)
}
