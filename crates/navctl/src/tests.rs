//! Commands as people type them, against a real manager with a small fleet, or a server that says what a test wants.

mod errors;
mod explaining;
mod fleet;
mod formats;
mod pages;
mod plugins;
mod proxy_config;
mod scripted;
mod searching;
mod tables;
mod watching;

use std::io::Write;

use clap::Parser;
use jiff::Timestamp;

use crate::ask::Question;
use crate::cli::{Cli, Command};
use crate::client::Client;
use crate::client_config::Server;
use crate::console::Console;
use crate::exit;

/// What a command left behind.
struct Ended {
    url: String,
    out: String,
    err: String,
    result: anyhow::Result<()>,
}

impl Ended {
    /// As a terminal shows it.
    fn all(&self) -> String {
        let error = self.result.as_ref().err().map(|error| format!("error: {error:#}\n")).unwrap_or_default();
        format!("{}{}{error}", self.out, self.err).replace(&self.url, "http://server")
    }

    fn code(&self) -> u8 {
        self.result.as_ref().err().map_or(0, exit::of_error)
    }
}

/// Older than the manager's own times, which are now by this clock, and younger than the fleet's.
fn clock() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().expect("a time")
}

fn question(line: &str) -> Question {
    let cli =
        Cli::try_parse_from(["navctl"].into_iter().chain(line.split(' '))).unwrap_or_else(|error| panic!("{error}"));
    match cli.command {
        Command::Ask(question) => question,
        other => panic!("{other:?} asks nothing"),
    }
}

fn client(url: &str) -> Client {
    let server = Server { url: url.to_owned(), ca: None, namespace: None, chosen_by: "the test".to_owned() };
    Client::new(server).expect("a URL")
}

/// Words of the line are separated by one space each. `None`: what is written goes to no terminal.
async fn run_on(url: &str, line: &str, width: Option<usize>) -> Ended {
    run_at(clock, url, line, width).await
}

async fn run_at(clock: fn() -> Timestamp, url: &str, line: &str, width: Option<usize>) -> Ended {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut console = Console { out: &mut out, err: &mut err, width, colour: false, clock };
    let result = question(line).ask(&client(url), &mut console).await;
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Ended { url: url.to_owned(), out: text(out), err: text(err), result }
}

/// Each command with what it left behind, as a terminal would show it.
async fn transcript(url: &str, lines: &[&str], width: Option<usize>) -> String {
    let mut all = String::new();
    for line in lines {
        let ended = run_on(url, line, width).await;
        all.push_str(&format!("$ navctl {line}\n{}[{}]\n\n", ended.all(), ended.code()));
    }
    all
}

/// Fails like a pipe whose reader is gone.
struct ClosedPipe;

impl Write for ClosedPipe {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
