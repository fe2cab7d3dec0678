//! Signals concern a whole process, so each test runs itself once more as a child and signals that.

use std::{
    io::{BufRead, BufReader, Lines, Write, stdout},
    process::{Child, ChildStdout, Command, Stdio},
};

use super::*;

const CHILD: &str = "NAVIGATOR_TEST_SHUTDOWN_CHILD";

struct Daemon {
    process: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

/// Starts this test program again, for `test` alone, and waits until it handles signals.
fn start(test: &str) -> Daemon {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("shutdown::tests::{test}"), "--nocapture"])
        .env(CHILD, "1")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let mut daemon = Daemon { process, lines };
    daemon.wait_for("handling signals");
    daemon
}

impl Daemon {
    fn signal(&self, name: &str) {
        let pid = self.process.id().to_string();
        let sent = Command::new("sh").args(["-c", r#"kill -s "$0" "$1""#, name, &pid]).status().unwrap();
        assert!(sent.success());
    }

    fn wait_for(&mut self, line: &str) {
        let seen = self.lines.by_ref().map(Result::unwrap).any(|seen| seen.contains(line));
        assert!(seen, "the child ended without {line:?}");
    }
}

/// The child: says what happens, and never ends by itself.
#[tokio::main(flavor = "current_thread")]
async fn be_the_daemon() {
    let token = token_on_signal();
    writeln!(stdout(), "\nhandling signals").unwrap();
    token.cancelled().await;
    writeln!(stdout(), "\nasked to stop").unwrap();
    std::future::pending().await
}

fn check(test: &str, first: &str, second: &str) {
    if std::env::var_os(CHILD).is_some() {
        return be_the_daemon();
    }
    let mut daemon = start(test);
    daemon.signal(first);
    daemon.wait_for("asked to stop");
    daemon.signal(second);
    assert_eq!(daemon.process.wait().unwrap().code(), Some(130));
}

#[test]
fn the_first_sigterm_asks_and_the_second_ends_at_once() {
    check("the_first_sigterm_asks_and_the_second_ends_at_once", "TERM", "TERM");
}

#[test]
fn an_interrupt_counts_like_a_sigterm() {
    check("an_interrupt_counts_like_a_sigterm", "INT", "TERM");
}
