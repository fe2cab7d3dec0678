//! Programs of `ui/browser` that drive a real browser.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout};

use crate::{process, programs, run};

/// It tells what it finds as JSON, a line at a time. Ends when dropped, and its browser with it.
pub struct BrowserProgram {
    name: String,
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    log: PathBuf,
}

impl BrowserProgram {
    /// `ui/browser/NAME.ts` with these arguments.
    pub fn start(name: &str, args: &[&str]) -> Result<Self> {
        let log = run::folder(name)?.join("log");
        let mut command = process::command("node")?;
        command.current_dir(programs::ui()?).args(["browser/run.mjs", name]).args(args);
        let mut command = tokio::process::Command::from(command);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(File::create(&log)?);
        command.process_group(run::current()?.group()).kill_on_drop(true);
        let mut child = command.spawn().context("cannot start node: is Node 20.19 or later installed?")?;
        let lines = BufReader::new(child.stdout.take().expect("its standard output is piped")).lines();
        Ok(Self { name: name.to_owned(), child, lines, log })
    }

    /// What it tells next; `None` when it has told everything.
    pub async fn next(&mut self) -> Result<Option<Value>> {
        if let Some(line) = self.lines.next_line().await? {
            return serde_json::from_str(&line)
                .with_context(|| format!("{} told no JSON: {line}", self.name))
                .map(Some);
        }
        let status = self.child.wait().await?;
        ensure!(status.success(), "{} ended with {status}: {}", self.name, fs::read_to_string(&self.log)?);
        Ok(None)
    }
}
