//! When to stop: the first signal asks, the second one ends the process.

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// What a shell reports for a process that an interrupt ended.
const INTERRUPTED: i32 = 130;

/// A token that the first SIGTERM or SIGINT cancels. The second ends the process at once.
///
/// The handlers are in place when this returns. Must be called within a Tokio runtime.
pub fn token_on_signal() -> CancellationToken {
    let mut signals =
        Signals { terminate: handler(SignalKind::terminate()), interrupt: handler(SignalKind::interrupt()) };
    let token = CancellationToken::new();
    let asked = token.clone();
    #[expect(
        clippy::disallowed_methods,
        reason = "not one of Tasks: it outlives them, to hear the second signal while they drain"
    )]
    tokio::spawn(async move {
        let name = signals.next().await;
        tracing::info!(signal = name, "shutting down; a second signal ends at once");
        asked.cancel();
        let name = signals.next().await;
        tracing::warn!(signal = name, "ending at once on the second signal");
        std::process::exit(INTERRUPTED);
    });
    token
}

struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    async fn next(&mut self) -> &'static str {
        tokio::select! {
            _ = self.terminate.recv() => "SIGTERM",
            _ = self.interrupt.recv() => "SIGINT",
        }
    }
}

fn handler(kind: SignalKind) -> Signal {
    signal(kind).expect("SIGTERM and SIGINT may be handled by every process")
}

#[cfg(test)]
mod tests;
