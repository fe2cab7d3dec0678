//! Where answers are made: beside the event loop, a few at a time.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tonic::Status;

use super::Api;
use super::guard::DEFECT;

/// How many questions are worked on at once; others wait their turn, up to their deadline.
#[derive(Clone, Debug)]
pub(super) struct Workers(Arc<Semaphore>);

impl Default for Workers {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get());
        Self(Arc::new(Semaphore::new(cores)))
    }
}

/// Works on a thread of its own: a search looks at all there is, a page is written as JSON, and links must not wait for either.
pub(super) async fn on_worker<T: Send + 'static>(
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
