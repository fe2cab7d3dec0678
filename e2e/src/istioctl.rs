//! istioctl, for whatever its arguments say.

use anyhow::{Result, ensure};

use crate::{programs, run};

/// How `istioctl analyze` ends when it has found any in the cluster.
const FOUND_PROBLEMS: i32 = 79;

/// What it prints.
pub(crate) async fn run(args: &[&str]) -> Result<String> {
    let mut command = tokio::process::Command::new(programs::program("istioctl")?);
    let output = command.args(args).process_group(run::current()?.group()).kill_on_drop(true).output().await?;
    let problem = String::from_utf8_lossy(&output.stderr);
    let succeeded = output.status.success() || output.status.code() == Some(FOUND_PROBLEMS);
    ensure!(succeeded, "istioctl {}: {}", args.join(" "), problem.trim());
    Ok(String::from_utf8(output.stdout)?)
}
