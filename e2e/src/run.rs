//! What one test process starts and writes, and how all of it goes away with that process.
//!
//! Every program joins one process group and writes below one folder. A janitor, outside both, holds a pipe from us:
//! when it closes, because the tests passed, failed, were interrupted or were killed, the janitor ends the group and
//! removes the folder. A failure keeps the folder, for its logs.

use std::fmt::{self, Debug, Formatter};
use std::fs;
use std::os::unix::process::CommandExt;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Error, Result};
use tempfile::TempDir;

/// What a test returns.
pub type Outcome = Result<(), Failure>;

/// An error that ended a test: from then on the logs are kept.
pub struct Failure {
    error: Error,
    logs: &'static Path,
}

pub(crate) struct Run {
    folder: PathBuf,
    group: i32,
    /// Held for its pipe only.
    _janitor: Child,
}

const JANITOR: &str = r#"
cat >/dev/null
kill -s KILL -- "-$1"
[ -e "$2/keep" ] && exit
for _ in $(seq 300); do
  kill -s 0 -- "-$1" 2>/dev/null || break # the last of the killed may still be writing
  sleep 0.1
done
rm -rf "$2"
"#;

/// This process's run, begun by whoever asks first.
pub(crate) fn current() -> Result<&'static Run> {
    static RUN: OnceLock<Result<Run, Arc<Error>>> = OnceLock::new();
    let run = RUN.get_or_init(|| Run::begin().map_err(Arc::new));
    run.as_ref().map_err(|error| Error::msg(Arc::clone(error)).context("cannot begin a test run"))
}

/// A new folder for what a test writes itself. It goes away with this process, like all of a run.
pub fn folder(name: &str) -> Result<PathBuf> {
    current()?.folder(name)
}

impl Run {
    fn begin() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("nav-e2e-").tempdir().map(TempDir::keep)?;
        // A group lives while it has a member: this one does nothing else.
        let mut member = Command::new("tail");
        let member = start_apart(member.args(["-f", "/dev/null"]), Stdio::null())?;
        let group = i32::try_from(member.id())?;
        let mut janitor = Command::new("sh");
        janitor.args(["-c", JANITOR, "janitor", &group.to_string()]).arg(&folder);
        let janitor = start_apart(&mut janitor, Stdio::piped())?;
        keep_logs_on_panic();
        Ok(Self { folder, group, _janitor: janitor })
    }

    /// The process group that ends with this process.
    pub(crate) fn group(&self) -> i32 {
        self.group
    }

    /// What programs take for the home of whoever runs them.
    pub(crate) fn home(&self) -> &Path {
        &self.folder
    }

    /// A new folder that goes away with this process.
    pub(crate) fn folder(&self, name: &str) -> Result<PathBuf> {
        let folder = tempfile::Builder::new().prefix(&format!("{name}-")).tempdir_in(&self.folder)?;
        Ok(folder.keep())
    }

    fn keep_logs(&'static self) -> &'static Path {
        // A failure is being reported: one more, of keeping its logs, would only hide it.
        let _ = fs::write(self.folder.join("keep"), "");
        &self.folder
    }
}

/// In a process group of its own, and without our output: whoever reads that would wait for it.
fn start_apart(command: &mut Command, stdin: Stdio) -> Result<Child> {
    let started = command.stdin(stdin).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0).spawn();
    started.with_context(|| format!("cannot start {command:?}"))
}

#[expect(clippy::print_stderr, reason = "it adds to what a panic prints there")]
fn keep_logs_on_panic() {
    let print = panic::take_hook();
    panic::set_hook(Box::new(move |panicked| {
        print(panicked);
        if let Ok(run) = current() {
            eprintln!("logs: {}", run.keep_logs().display());
        }
    }));
}

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        let logs = current().map(|run| run.keep_logs());
        Self { error: error.into(), logs: logs.unwrap_or_else(|_| Path::new("none, nothing was started")) }
    }
}

/// What the test harness prints: the causes and the logs, but not the frames of the runtime below a test.
impl Debug for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}\nlogs: {}", self.error, self.logs.display())
    }
}
