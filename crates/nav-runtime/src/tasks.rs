//! Named tasks that end together.

use std::{any::Any, collections::HashMap, future::Future, time::Duration};

use tokio::{
    task::{Id, JoinError, JoinSet},
    time,
};
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

/// What the end of a task means when nobody asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnEnd {
    /// The daemon cannot go on without it: everything stops.
    Fatal,
    /// The others go on.
    Ignore,
}

/// The tasks of one daemon, and the token that ends them.
///
/// Dropping it aborts what still runs.
pub struct Tasks {
    token: CancellationToken,
    running: JoinSet<anyhow::Result<()>>,
    names: HashMap<Id, (String, OnEnd)>,
}

/// One task's end.
struct Ended {
    name: String,
    on_end: OnEnd,
    result: anyhow::Result<()>,
}

impl Tasks {
    pub fn new(token: CancellationToken) -> Self {
        Self { token, running: JoinSet::new(), names: HashMap::new() }
    }

    /// The token that ends these tasks. Each is expected to watch it and return soon after it is cancelled.
    pub fn token(&self) -> CancellationToken {
        self.token.clone()
    }

    /// Starts `task` within a span that carries its name.
    pub fn spawn<F>(&mut self, name: impl Into<String>, on_end: OnEnd, task: F)
    where
        F: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        let name = name.into();
        let span = tracing::info_span!("task", task = name);
        let id = self.running.spawn(task.instrument(span)).id();
        self.names.insert(id, (name, on_end));
    }

    /// Waits until every task has ended, or until the token is cancelled and `grace` has passed since.
    ///
    /// The first fatal task that ends unasked cancels the token and is the error.
    pub async fn run_until_done(mut self, grace: Duration) -> anyhow::Result<()> {
        let outcome = self.supervise().await;
        self.token.cancel();
        match time::timeout(grace, self.drain()).await {
            Ok(()) => tracing::info!("every task has ended"),
            Err(_) => self.abort(grace).await,
        }
        outcome
    }

    async fn supervise(&mut self) -> anyhow::Result<()> {
        let token = self.token.clone();
        while let Some(Some(ended)) = token.run_until_cancelled(self.next_end()).await {
            if token.is_cancelled() {
                log_end_while_stopping(&ended);
            } else if ended.on_end == OnEnd::Fatal {
                return Err(unasked(ended));
            } else {
                log_ignored_end(&ended);
            }
        }
        Ok(())
    }

    async fn drain(&mut self) {
        while let Some(ended) = self.next_end().await {
            log_end_while_stopping(&ended);
        }
    }

    async fn abort(&mut self, grace: Duration) {
        let mut names: Vec<_> = self.names.values().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        tracing::warn!(
            tasks = names.join(", "),
            grace_ms = grace.as_millis(),
            "aborting tasks that did not end within the grace period"
        );
        self.running.shutdown().await;
    }

    /// Cancel safe: a task leaves `running` and `names` in one step.
    async fn next_end(&mut self) -> Option<Ended> {
        let joined = self.running.join_next_with_id().await?;
        let (id, result) = match joined {
            Ok((id, result)) => (id, result),
            Err(error) => (error.id(), Err(panicked(error))),
        };
        let (name, on_end) = self.names.remove(&id).expect("a name is kept per running task");
        Some(Ended { name, on_end, result })
    }
}

fn unasked(ended: Ended) -> anyhow::Error {
    let name = ended.name;
    match ended.result {
        Ok(()) => anyhow::anyhow!("task {name} ended, and nothing had asked it to"),
        Err(error) => error.context(format!("task {name} failed")),
    }
}

fn log_ignored_end(ended: &Ended) {
    let task = &ended.name;
    match &ended.result {
        Ok(()) => tracing::debug!(task, "task ended"),
        Err(error) => tracing::error!(task, error = format!("{error:#}"), "task failed; the others go on"),
    }
}

fn log_end_while_stopping(ended: &Ended) {
    let task = &ended.name;
    match &ended.result {
        Ok(()) => tracing::debug!(task, "task stopped"),
        Err(error) => tracing::warn!(task, error = format!("{error:#}"), "task failed while stopping"),
    }
}

fn panicked(error: JoinError) -> anyhow::Error {
    match error.try_into_panic() {
        Ok(payload) => anyhow::anyhow!("panicked: {}", panic_text(payload.as_ref())),
        Err(aborted) => aborted.into(),
    }
}

fn panic_text(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("without a message")
}

#[cfg(test)]
mod tests;
