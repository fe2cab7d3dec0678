//! kubectl, as the administrator of a cluster.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{process, programs, tool};

/// What it prints, run with `input` for the cluster that lives in `folder`.
pub(crate) async fn run(folder: &Path, args: &[&str], input: &str) -> Result<String> {
    let printed = printed(command(folder, args)?, input).await;
    printed.with_context(|| format!("kubectl {}", args.join(" ")))
}

/// The administrator's kubeconfig file.
pub(crate) fn kubeconfig(folder: &Path) -> PathBuf {
    folder.join("kubeconfig")
}

/// It, for the cluster that lives in `folder`.
pub(crate) fn command(folder: &Path, args: &[&str]) -> Result<Command> {
    let mut command = process::command(programs::program("kubectl")?)?;
    command.arg("--kubeconfig").arg(kubeconfig(folder)).arg("--cache-dir").arg(folder.join("kubectl")).args(args);
    Ok(command)
}

async fn printed(command: Command, input: &str) -> Result<String> {
    let output = tool::run(command, input).await?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(String::from_utf8(output.stdout)?)
}
