use tokio::task::JoinError;

/// Runs work that grows with a cluster where it does not hold up other streams.
pub(crate) async fn off_loop<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await.map_err(JoinError::try_into_panic) {
        Ok(done) => done,
        Err(Ok(panic)) => std::panic::resume_unwind(panic),
        // The runtime is going down and takes this session along.
        Err(Err(_cancelled)) => std::future::pending().await,
    }
}
