//! A command of `navctl` that runs until it is ended.

use std::ffi::OsStr;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::process::{self, Process};
use crate::waiting::eventually;
use crate::{programs, run};

const STARTED: Duration = Duration::from_secs(60);

/// An address to listen at, whose port the system chooses.
pub(crate) const FREE: &str = "127.0.0.1:0";

pub(crate) struct Daemon(Process);

impl Daemon {
    pub(crate) fn start(name: &str, args: &[&str], kubeconfig: Option<&OsStr>) -> Result<Self> {
        let mut command = process::command(programs::navctl()?)?;
        command.args(args).envs(kubeconfig.map(|files| ("KUBECONFIG", files)));
        Ok(Self(Process::start("navctl", &run::current()?.folder(name)?, command)?))
    }

    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }

    pub(crate) fn kill(&mut self) -> Result<()> {
        self.0.kill()
    }

    pub(crate) fn log(&self) -> Result<String> {
        self.0.log()
    }

    /// The URL that it prints after these words.
    pub(crate) async fn announced_url(&mut self, announcement: &str) -> Result<String> {
        let look = async || {
            self.0.ensure_running()?;
            Ok(url_after(announcement, &self.0.output()?))
        };
        let what = format!("navctl prints \"{announcement}\" and a URL");
        eventually(&what, STARTED, look, Option::is_some).await?.context(what)
    }
}

fn url_after(announcement: &str, output: &str) -> Option<String> {
    let (_, rest) = output.split_once(announcement)?;
    // Without the white space after it, the URL may not be complete yet.
    let (url, _) = rest.split_once(char::is_whitespace)?;
    Some(url.to_owned())
}
