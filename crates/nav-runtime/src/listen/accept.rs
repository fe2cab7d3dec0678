//! The accept loop.

use std::{any::Any, convert::Infallible, future::Future, io, sync::Arc, time::Duration};

use axum::{
    Router,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use hyper::rt::Executor;
use tokio::{
    net::TcpListener,
    sync::{OwnedSemaphorePermit, Semaphore},
    time,
};
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;

use super::{
    Bound, ServeOptions,
    connection::{ConnectionTasks, Connections},
};

/// How long to leave the kernel alone when it has no connection for us, most often for want of file descriptors.
const ACCEPT_BACKOFF: Duration = Duration::from_millis(500);

/// Answers on `bound` until `token` is cancelled. Then it stops accepting, lets requests finish for
/// [`ServeOptions::drain`], and drops the connections that are left.
pub async fn serve(
    bound: Bound,
    router: Router,
    options: ServeOptions,
    token: CancellationToken,
) -> anyhow::Result<()> {
    let Bound { listener, tls, local_addr } = bound;
    let drain = options.drain;
    let slots = Slots::new(options.max_connections);
    let tasks = ConnectionTasks::default();
    // Connections must not outlive this future when it is dropped half way.
    let _guard = tasks.dropped.clone().drop_guard();
    let connections = Arc::new(Connections {
        router: router.layer(CatchPanicLayer::custom(internal_error)),
        tls,
        options,
        closing: token.clone(),
        tasks: tasks.clone(),
    });

    let _ = token.run_until_cancelled(accept_all(&listener, &slots, &connections)).await;

    drop(listener);
    tasks.tracker.close();
    if time::timeout(drain, tasks.tracker.wait()).await.is_err() {
        tracing::warn!(
            %local_addr,
            count = slots.taken(),
            "dropping connections that are still open after the drain period"
        );
        tasks.dropped.cancel();
        tasks.tracker.wait().await;
    }
    Ok(())
}

async fn accept_all(listener: &TcpListener, slots: &Slots, connections: &Arc<Connections>) -> Infallible {
    loop {
        let slot = slots.take().await;
        let (stream, peer) = accept(|| listener.accept()).await;
        let connections = connections.clone();
        connections.tasks.clone().execute(async move {
            let _slot = slot;
            if let Err(error) = connections.serve(stream, peer).await {
                tracing::debug!(%peer, error = format!("{error:#}"), "connection failed");
            }
        });
    }
}

/// Accepts until it works: one failure says nothing about the next connection.
async fn accept<T, F>(mut next: impl FnMut() -> F) -> T
where
    F: Future<Output = io::Result<T>>,
{
    loop {
        match next().await {
            Ok(accepted) => return accepted,
            Err(error) if is_about_the_peer(&error) => {
                tracing::debug!(%error, "a peer left before it was accepted");
            }
            Err(error) => {
                tracing::error!(%error, "cannot accept connections; trying again");
                time::sleep(ACCEPT_BACKOFF).await;
            }
        }
    }
}

fn is_about_the_peer(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionRefused
    )
}

/// Room for a number of connections.
struct Slots {
    max: usize,
    free: Arc<Semaphore>,
}

impl Slots {
    fn new(max: usize) -> Self {
        let max = max.min(Semaphore::MAX_PERMITS);
        Self { max, free: Arc::new(Semaphore::new(max)) }
    }

    async fn take(&self) -> OwnedSemaphorePermit {
        if let Ok(slot) = self.free.clone().try_acquire_owned() {
            return slot;
        }
        tracing::warn!(count = self.max, "as many connections as allowed; others wait");
        let slot = self.free.clone().acquire_owned().await;
        slot.expect("the semaphore is never closed")
    }

    fn taken(&self) -> usize {
        self.max - self.free.available_permits()
    }
}

/// A panic costs its request. Its text may hold anything, so it goes to the panic hook and not to the peer.
fn internal_error(_panic: Box<dyn Any + Send>) -> Response {
    let text = "internal error: the request made the server panic; its log says where\n";
    (StatusCode::INTERNAL_SERVER_ERROR, text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes `results` in turn and returns what was accepted and how long it took.
    async fn check(results: Vec<io::Result<u8>>) -> (u8, Duration) {
        let started = time::Instant::now();
        let mut results = results.into_iter();
        let accepted = accept(|| std::future::ready(results.next().unwrap())).await;
        (accepted, started.elapsed())
    }

    #[tokio::test(start_paused = true)]
    async fn want_of_descriptors_delays_accepting_and_does_not_end_it() {
        let too_many_open_files = || Err(io::Error::from_raw_os_error(24));
        let (accepted, took) = check(vec![too_many_open_files(), too_many_open_files(), Ok(7)]).await;
        assert_eq!(accepted, 7);
        assert_eq!(took, ACCEPT_BACKOFF * 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_peer_that_left_does_not_delay_the_next() {
        let left = Err(io::ErrorKind::ConnectionAborted.into());
        let (accepted, took) = check(vec![left, Ok(7)]).await;
        assert_eq!(accepted, 7);
        assert_eq!(took, Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_beyond_the_limit_waits_for_one_to_end() {
        let slots = Slots::new(1);
        let first = slots.take().await;
        let second = time::timeout(Duration::from_secs(3600), slots.take()).await;
        second.expect_err("there is room for one");
        drop(first);
        let _second = slots.take().await;
    }
}
