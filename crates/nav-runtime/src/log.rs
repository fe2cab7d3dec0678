//! Logs: one line an event, on standard error.

use std::{
    ffi::OsStr,
    io::{self, IsTerminal},
};

use anyhow::Context;
use clap::ValueEnum;
use tracing_subscriber::{EnvFilter, fmt, layer::SubscriberExt, util::SubscriberInitExt};

#[derive(clap::Args, Clone, Debug)]
pub struct LogArgs {
    /// What to log: a level, or directives such as `info,nav_manager::link=debug` [default: info for daemons, else error]
    #[arg(
        long,
        value_name = "DIRECTIVES",
        env = "NAVIGATOR_LOG_LEVEL",
        value_parser = directives,
        global = true,
        help_heading = "Logs"
    )]
    pub log_level: Option<String>,

    /// How to write a line
    #[arg(long, value_enum, default_value_t = LogFormat::Text, env = "NAVIGATOR_LOG_FORMAT", global = true, help_heading = "Logs")]
    pub log_format: LogFormat,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people
    Text,
    /// For collectors: one object a line
    Json,
}

/// Makes `args` the process's logging, at `default_level` unless they name another; fails when there is one already.
pub fn init(args: &LogArgs, default_level: &str) -> anyhow::Result<()> {
    let LogArgs { log_level, log_format } = args;
    let log_level = log_level.as_deref().unwrap_or(default_level);
    let filter = EnvFilter::try_new(log_level).with_context(|| format!("cannot read the log level {log_level:?}"))?;
    let lines = fmt::layer().with_writer(io::stderr);
    let registry = tracing_subscriber::registry().with(filter);
    match log_format {
        LogFormat::Text => registry.with(lines.with_ansi(colour_is_wanted())).try_init(),
        LogFormat::Json => registry.with(lines.json().flatten_event(true).with_current_span(false)).try_init(),
    }
    .context("cannot start logging")
}

/// Refuses bad directives as a usage error, and keeps the text because `EnvFilter` cannot be cloned.
fn directives(text: &str) -> Result<String, tracing_subscriber::filter::ParseError> {
    EnvFilter::builder().parse(text)?;
    Ok(text.to_owned())
}

fn colour_is_wanted() -> bool {
    let no_color = std::env::var_os("NO_COLOR");
    allows_colour(io::stderr().is_terminal(), no_color.as_deref())
}

/// no-color.org: any value but the empty one turns colour off.
fn allows_colour(terminal: bool, no_color: Option<&OsStr>) -> bool {
    terminal && no_color.is_none_or(OsStr::is_empty)
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        log: LogArgs,
    }

    fn parse(args: &[&str]) -> Result<LogArgs, clap::Error> {
        Cli::try_parse_from([&["daemon"], args].concat()).map(|cli| cli.log)
    }

    #[test]
    fn text_at_the_daemon_s_own_level_is_the_default() {
        let args = parse(&[]).unwrap();
        assert_eq!(args.log_level, None);
        assert_eq!(args.log_format, LogFormat::Text);
    }

    #[test]
    fn a_level_can_be_set_for_one_module() {
        let args = parse(&["--log-level", "warn,nav_edge=debug", "--log-format", "json"]).unwrap();
        assert_eq!(args.log_level.as_deref(), Some("warn,nav_edge=debug"));
        assert_eq!(args.log_format, LogFormat::Json);
    }

    #[test]
    fn a_directive_without_a_level_that_exists_is_a_usage_error() {
        let error = parse(&["--log-level", "nav_edge=loud"]).unwrap_err();
        assert_eq!(error.kind(), clap::error::ErrorKind::ValueValidation);
        assert!(error.to_string().contains("nav_edge=loud"), "{error}");
    }

    #[test]
    fn colour_needs_a_terminal_and_no_objection() {
        assert!(allows_colour(true, None));
        assert!(allows_colour(true, Some(OsStr::new(""))));
        assert!(!allows_colour(true, Some(OsStr::new("1"))));
        assert!(!allows_colour(false, None));
    }
}
