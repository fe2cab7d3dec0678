//! A program that tests run to its end.

use std::process::{Command, Output, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::io::AsyncWriteExt;
use tokio::process::Child;
use tokio::time::timeout;

use crate::run;

/// Generous, for a busy machine and for what waits itself.
const ENDED: Duration = Duration::from_secs(120);

/// What is left of `command` when it has ended, which got `input`.
pub(crate) async fn run(command: Command, input: &str) -> Result<Output> {
    let mut command = tokio::process::Command::from(command);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let tool = command.process_group(run::current()?.group()).kill_on_drop(true).spawn()?;
    let output = timeout(ENDED, output(tool, input)).await;
    output.with_context(|| format!("it has not ended within {ENDED:?}"))?
}

async fn output(mut tool: Child, input: &str) -> Result<Output> {
    let mut stdin = tool.stdin.take().expect("its standard input is piped");
    // One that ends before it has read everything tells itself why.
    let _ = stdin.write_all(input.as_bytes()).await;
    drop(stdin);
    Ok(tool.wait_with_output().await?)
}
