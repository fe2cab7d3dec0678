//! kubectl, as the administrator of a cluster.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use tokio::io::AsyncWriteExt;
use tokio::process::Child;

use crate::{programs, run};

/// What it prints, run with `input` for the cluster that lives in `folder`.
pub(crate) async fn run(folder: &Path, args: &[&str], input: &str) -> Result<String> {
    let output = printed(start(folder, args)?, input).await;
    output.with_context(|| format!("kubectl {}", args.join(" ")))
}

/// The administrator's kubeconfig file.
pub(crate) fn kubeconfig(folder: &Path) -> PathBuf {
    folder.join("kubeconfig")
}

/// It, for the cluster that lives in `folder`.
pub(crate) fn command(folder: &Path, args: &[&str]) -> Result<Command> {
    let mut command = Command::new(programs::program("kubectl")?);
    command.arg("--kubeconfig").arg(kubeconfig(folder)).arg("--cache-dir").arg(folder.join("kubectl")).args(args);
    Ok(command)
}

fn start(folder: &Path, args: &[&str]) -> Result<Child> {
    let mut command = tokio::process::Command::from(command(folder, args)?);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    Ok(command.process_group(run::current()?.group()).kill_on_drop(true).spawn()?)
}

async fn printed(mut kubectl: Child, input: &str) -> Result<String> {
    let mut stdin = kubectl.stdin.take().expect("its standard input is piped");
    stdin.write_all(input.as_bytes()).await?;
    drop(stdin);
    let output = kubectl.wait_with_output().await?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(String::from_utf8(output.stdout)?)
}
