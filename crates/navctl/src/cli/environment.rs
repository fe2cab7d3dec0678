//! What environment variables do to a command line.

use std::env;

use clap::builder::{BoolishValueParser, Resettable};
use clap::{Arg, ArgAction, Command};

/// Reads them as people set them: empty for nothing, and `1`, `yes` or `true` for a switch.
pub(super) fn lenient(command: Command) -> Command {
    command.mut_args(lenient_arg).mut_subcommands(lenient)
}

fn lenient_arg(arg: Arg) -> Arg {
    let is_empty = arg.get_env().and_then(env::var_os).is_some_and(|value| value.is_empty());
    let arg = if is_empty { arg.env(Resettable::Reset) } else { arg };
    match arg.get_action() {
        ArgAction::SetTrue => arg.value_parser(BoolishValueParser::new()),
        _ => arg,
    }
}

/// The usage in errors would else show each flag that a variable sets as one that must be there.
pub(super) fn with_plain_usage(mut command: Command) -> Command {
    command.build();
    command.mut_subcommands(with_own_usage)
}

fn with_own_usage(mut command: Command) -> Command {
    let usage = command.render_usage().to_string();
    command.override_usage(usage.trim_start_matches("Usage: ").to_owned()).mut_subcommands(with_own_usage)
}
