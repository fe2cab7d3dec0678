//! The commands, and what they have in common.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use nav_runtime::build_info::BuildInfo;
use nav_runtime::log::{self, LogArgs};
use nav_runtime::shutdown;

use crate::{daemon, demo, local, record};

/// Services, pods and proxies of many Istio clusters, in one place.
#[derive(Parser, Debug)]
#[command(name = "navctl", version = BuildInfo::CURRENT.version, max_term_width = 100, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    log: LogArgs,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Look around in a recorded fleet where something happens; needs no cluster
    Demo(demo::Demo),
    /// Look at clusters of your kubeconfig, or at files: manager, edges and page in one process on this machine
    Local(local::Local),
    /// Record clusters of your kubeconfig, for `navctl demo --recording`
    Record(record::Record),
    /// Run the manager: edges connect to it, people and programs ask it
    Manager(nav_manager::Config),
    /// Run an edge: it watches one cluster and streams it to the manager
    Edge(nav_edge::Config),
    /// Print the version
    Version,
}

impl Command {
    /// What people start by hand tells what matters on standard output. kube's client reports every failed request and
    /// unverified connection itself; ours are told by kind and cluster, once.
    fn default_log_level(&self) -> &'static str {
        match self {
            Self::Demo(_) | Self::Local(_) | Self::Record(_) => "error,kube_client=off",
            Self::Manager(_) | Self::Edge(_) | Self::Version => "info,kube_client=off",
        }
    }
}

pub(crate) fn run(cli: Cli) -> ExitCode {
    let Cli { log, command } = cli;
    let result = log::init(&log, command.default_log_level()).and_then(|()| execute(command));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

fn execute(command: Command) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let done = runtime.block_on(async {
        match command {
            Command::Demo(demo) => demo::run(demo, shutdown::token_on_signal()).await,
            Command::Local(local) => local::run(local, shutdown::token_on_signal()).await,
            Command::Record(record) => record::run(record, shutdown::token_on_signal()).await,
            Command::Manager(config) => daemon::manager(config, shutdown::token_on_signal()).await,
            Command::Edge(config) => daemon::edge(config, shutdown::token_on_signal()).await,
            Command::Version => {
                say(format_args!("navctl {}", BuildInfo::CURRENT));
                Ok(())
            }
        }
    });
    // A thread that still reads a large file or waits for a credential helper must not hold up the end.
    runtime.shutdown_background();
    done
}

/// A line of the program's own output.
#[expect(clippy::print_stdout, reason = "standard output is this program's voice")]
pub(crate) fn say(line: std::fmt::Arguments<'_>) {
    println!("{line}");
}

#[expect(clippy::print_stderr, reason = "the last word of a command that failed")]
fn complain(error: &anyhow::Error) {
    eprintln!("error: {error:#}");
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn the_names_of_commands_and_flags_are_a_contract() {
        for line in [
            "navctl manager --edge-listen 127.0.0.1:0 --listen 127.0.0.1:0 --admin-listen 127.0.0.1:0",
            "navctl edge --manager http://127.0.0.1:8080 --cluster-id east --kubeconfig f --context c",
            "navctl edge --manager http://127.0.0.1:8080 --cluster-id east --files a b",
            "navctl local --context kind-* --context prod --listen 127.0.0.1:0 --no-browser",
            "navctl local --files a b --no-browser",
            "navctl demo --listen 127.0.0.1:0 --no-browser",
            "navctl demo --speed 2.5 --at 3m10s --loop --recording r",
            "navctl record --context kind-* --kubeconfig f --for 10m r",
            "navctl version",
        ] {
            assert!(Cli::try_parse_from(line.split(' ')).is_ok(), "{line}");
        }
    }

    #[test]
    fn every_flag_has_an_environment_variable() {
        let mut cli = Cli::command();
        cli.build();
        for command in cli.get_subcommands().filter(|command| command.get_name() != "help") {
            let flags = command.get_arguments().filter(|flag| !["help", "version"].contains(&flag.get_id().as_str()));
            let without: Vec<_> = flags.filter(|flag| flag.get_env().is_none()).map(clap::Arg::get_id).collect();
            assert!(without.is_empty(), "{}: {without:?}", command.get_name());
        }
    }

    fn help(command: &str) -> String {
        let mut cli = Cli::command().term_width(100);
        cli.build();
        let found = if command.is_empty() { Some(&mut cli) } else { cli.find_subcommand_mut(command) };
        found.expect("a command").render_long_help().to_string()
    }

    #[test]
    fn the_help_texts_are_as_reviewed() {
        for command in ["", "demo", "local", "record", "manager", "edge"] {
            insta::assert_snapshot!(format!("help-{command}"), help(command));
        }
    }
}
