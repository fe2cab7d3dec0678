//! istioctl, for whatever its arguments say.

use anyhow::{Context, Result, ensure};

use crate::{process, programs, tool};

/// How `istioctl analyze` ends when it has found any in the cluster.
const FOUND_PROBLEMS: i32 = 79;

/// What it prints.
pub(crate) async fn run(args: &[&str]) -> Result<String> {
    let printed = printed(args).await;
    printed.with_context(|| format!("istioctl {}", args.join(" ")))
}

async fn printed(args: &[&str]) -> Result<String> {
    let mut command = process::command(programs::program("istioctl")?)?;
    command.args(args);
    let output = tool::run(command, "").await?;
    let succeeded = output.status.success() || output.status.code() == Some(FOUND_PROBLEMS);
    ensure!(succeeded, "{}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(String::from_utf8(output.stdout)?)
}
