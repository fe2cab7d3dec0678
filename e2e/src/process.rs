//! A program that runs beside the tests.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result, bail};

use crate::run;

/// Ends when dropped, and at the latest with the test process.
pub struct Process {
    name: String,
    id: u32,
    /// Many tests may ask at once whether it still runs.
    child: Mutex<Child>,
    output: PathBuf,
    log: PathBuf,
}

/// Runs `program` without the settings of whoever runs the tests: no variable but the one that says where programs are,
/// and no file from home.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Result<Command> {
    let mut command = Command::new(program);
    command.env_clear().envs(env::var_os("PATH").map(|path| ("PATH", path))).env("HOME", run::current()?.home());
    Ok(command)
}

impl Process {
    /// Starts `command`, with its output in a folder of its own.
    pub fn run(name: &str, command: Command) -> Result<Self> {
        Self::start(name, &run::current()?.folder(name)?, command)
    }

    /// Starts `command`, with its output in `folder`: `name.out` and `name.log`.
    pub(crate) fn start(name: &str, folder: &Path, mut command: Command) -> Result<Self> {
        let output = folder.join(format!("{name}.out"));
        let log = folder.join(format!("{name}.log"));
        let child = command
            .stdin(Stdio::null())
            .stdout(append(&output)?)
            .stderr(append(&log)?)
            .process_group(run::current()?.group())
            .spawn()
            .with_context(|| format!("cannot start {name}"))?;
        Ok(Self { name: name.to_owned(), id: child.id(), child: Mutex::new(child), output, log })
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub fn id(&self) -> u32 {
        self.id
    }

    /// What it has written to its standard output.
    pub fn output(&self) -> Result<String> {
        fs::read_to_string(&self.output).with_context(|| format!("cannot read {}", self.output.display()))
    }

    /// What it has written to its standard error.
    pub fn log(&self) -> Result<String> {
        fs::read_to_string(&self.log).with_context(|| format!("cannot read {}", self.log.display()))
    }

    /// Fails with the end of its log if it has ended.
    pub fn ensure_running(&self) -> Result<()> {
        match self.child().try_wait()? {
            None => Ok(()),
            Some(status) => bail!("{} ended ({status}); the end of its log:\n{}", self.name, last_lines(&self.log()?)),
        }
    }

    pub(crate) fn kill(&mut self) -> Result<()> {
        let mut child = self.child();
        child.kill().and_then(|()| child.wait()).with_context(|| format!("cannot end {}", self.name))?;
        Ok(())
    }

    fn child(&self) -> MutexGuard<'_, Child> {
        self.child.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself, and what is left ends with the run.
        let _ = self.kill();
    }
}

fn append(path: &Path) -> Result<File> {
    let file = File::options().append(true).create(true).open(path);
    file.with_context(|| format!("cannot write {}", path.display()))
}

fn last_lines(log: &str) -> &str {
    let start = log.trim_end().rmatch_indices('\n').nth(9).map_or(0, |(at, _)| at + 1);
    &log[start..]
}
