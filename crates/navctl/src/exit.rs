//! What a command's end tells programs. `docs/CLI.md` has the table.

use std::io;
use std::process::ExitCode;

use crate::client;

/// What was asked for is not there, was refused, or went wrong.
const FAILED: u8 = 1;
/// The command line says nothing that can be done; clap's own errors have the same code.
const USAGE: u8 = 2;
/// No Navigator answers.
const UNREACHABLE: u8 = 3;

/// A mistake that only shows once the command line is read.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Usage(pub(crate) String);

pub(crate) fn code(result: &anyhow::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_closed_pipe(error) => ExitCode::SUCCESS,
        Err(error) => of_error(error).into(),
    }
}

pub(crate) fn of_error(error: &anyhow::Error) -> u8 {
    match error.downcast_ref::<client::Error>() {
        Some(error) if error.is_unreachable() => UNREACHABLE,
        Some(error) if error.is_usage() => USAGE,
        None if error.is::<Usage>() => USAGE,
        _ => FAILED,
    }
}

/// Whoever read our output has had enough, as `head` has: that is no failure.
pub(crate) fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<io::Error>();
    io.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
