use std::ops::Deref;

use tokio::runtime::{Builder, Runtime};

/// Something with a runtime of its own. Dropping it is as good as `kill -9`: nothing of it gets to say goodbye.
pub(super) struct Process<T> {
    inner: T,
    runtime: Option<Runtime>,
}

impl<T> Process<T> {
    pub(super) fn start(start: impl FnOnce() -> T) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let entered = runtime.enter();
        let inner = start();
        drop(entered);
        Self { inner, runtime: Some(runtime) }
    }
}

impl<T> Deref for Process<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T> Drop for Process<T> {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
