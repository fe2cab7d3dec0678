use std::{
    future::{pending, ready},
    io,
    sync::{Arc, Mutex},
};

use tokio::time::Instant;

use super::*;

const GRACE: Duration = Duration::from_secs(5);

fn tasks() -> Tasks {
    Tasks::new(CancellationToken::new())
}

/// Collects log lines for as long as the guard lives.
fn captured_logs() -> (Arc<Mutex<Vec<u8>>>, tracing::subscriber::DefaultGuard) {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || Lines(writer.clone())).finish();
    (lines, tracing::subscriber::set_default(subscriber))
}

struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn a_fatal_task_that_fails_ends_the_others_and_is_the_error() {
    let mut tasks = tasks();
    let token = tasks.token();
    let (stopped, other_stopped) = tokio::sync::oneshot::channel();
    tasks.spawn("api", OnEnd::Fatal, async move {
        token.cancelled().await;
        stopped.send(()).unwrap();
        Ok(())
    });
    let failure = anyhow::anyhow!("address lost");
    tasks.spawn("edge-listener", OnEnd::Fatal, ready(Err(failure)));

    let error = tasks.run_until_done(GRACE).await.unwrap_err();

    assert_eq!(format!("{error:#}"), "task edge-listener failed: address lost");
    other_stopped.await.expect("the other task was asked to stop");
}

#[tokio::test(start_paused = true)]
async fn a_fatal_task_that_just_returns_is_an_error_too() {
    let mut tasks = tasks();
    tasks.spawn("index", OnEnd::Fatal, ready(Ok(())));
    let error = tasks.run_until_done(GRACE).await.unwrap_err();
    assert_eq!(error.to_string(), "task index ended, and nothing had asked it to");
}

#[tokio::test(start_paused = true)]
async fn a_panic_names_its_task_and_what_it_said() {
    let mut tasks = tasks();
    tasks.spawn("index", OnEnd::Fatal, async { panic!("row {} is missing", 7) });
    let error = tasks.run_until_done(GRACE).await.unwrap_err();
    assert_eq!(format!("{error:#}"), "task index failed: panicked: row 7 is missing");
}

#[tokio::test(start_paused = true)]
async fn the_others_outlive_a_task_whose_end_is_ignored() {
    let mut tasks = tasks();
    tasks.spawn("browser", OnEnd::Ignore, ready(Err(anyhow::anyhow!("no browser"))));
    let (token, started) = (tasks.token(), Instant::now());
    tasks.spawn("api", OnEnd::Fatal, async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        token.cancel();
        Ok(())
    });

    tasks.run_until_done(GRACE).await.unwrap();

    assert_eq!(started.elapsed(), Duration::from_secs(60));
}

#[tokio::test(start_paused = true)]
async fn tasks_that_stop_when_asked_are_no_error() {
    let mut tasks = tasks();
    let token = tasks.token();
    tasks.spawn("api", OnEnd::Fatal, {
        let token = token.clone();
        async move {
            token.cancelled().await;
            Err(anyhow::anyhow!("cut off in the middle of an answer"))
        }
    });
    token.cancel();
    let started = Instant::now();

    tasks.run_until_done(GRACE).await.unwrap();

    assert_eq!(started.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_task_that_ignores_the_token_is_aborted_after_the_grace_period_and_named() {
    let (lines, _guard) = captured_logs();
    let mut tasks = tasks();
    let (held, dropped) = tokio::sync::oneshot::channel::<()>();
    tasks.spawn("deaf", OnEnd::Fatal, async move {
        let _held = held;
        pending().await
    });
    tasks.token().cancel();
    let started = Instant::now();

    tasks.run_until_done(GRACE).await.unwrap();

    assert_eq!(started.elapsed(), GRACE);
    dropped.await.expect_err("the task was dropped without an answer");
    let lines = String::from_utf8(lines.lock().unwrap().clone()).unwrap();
    assert!(lines.contains(r#"tasks="deaf""#), "{lines}");
}

#[tokio::test(start_paused = true)]
async fn no_tasks_are_done_at_once() {
    tasks().run_until_done(GRACE).await.unwrap();
}
