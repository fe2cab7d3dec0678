//! The commands, and what they have in common.

mod environment;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use nav_runtime::build_info::BuildInfo;
use nav_runtime::log::{self, LogArgs};
use nav_runtime::shutdown;

use crate::ask::{self, Question};
use crate::console::{Colour, Standard};
use crate::{completion, daemon, demo, exit, local, record, servers};

const EXIT_CODES: &str = "Exit codes:
  0   it worked, also where nothing was found to list
  1   what was asked for is not there, was refused, or went wrong
  2   the command line makes no sense
  3   no Navigator answers at the server";

/// Services, pods and proxies of many Istio clusters, in one place.
#[derive(Parser, Debug)]
#[command(name = "navctl", version = BuildInfo::CURRENT.version, max_term_width = 100, arg_required_else_help = true, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(flatten)]
    log: LogArgs,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
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
    #[command(flatten)]
    Ask(Question),
    /// List the servers of the config file
    Servers(servers::Servers),
    /// Print a script that makes a shell complete these commands
    Completion(completion::Completion),
    /// Print the version
    Version,
}

impl Command {
    /// What people start by hand tells what matters on standard output. kube's client reports every failed request and
    /// unverified connection itself; ours are told by kind and cluster, once.
    fn default_log_level(&self) -> &'static str {
        match self {
            Self::Manager(_) | Self::Edge(_) => "info,kube_client=off",
            _ => "error,kube_client=off",
        }
    }
}

/// A kubectl plugin is found by the name of its file; its usage says what people type.
const PLUGIN: &str = "kubectl-";

pub(crate) fn parse() -> Cli {
    let matches = command(&std::env::args().next().unwrap_or_default()).get_matches();
    Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
}

fn command(program: &str) -> clap::Command {
    let name = Path::new(program).file_stem().unwrap_or_default().to_string_lossy();
    let command = match name.strip_prefix(PLUGIN) {
        Some(name) => Cli::command().bin_name(format!("kubectl {name}")),
        None => Cli::command(),
    };
    environment::with_plain_usage(environment::lenient(command))
}

pub(crate) fn run(cli: Cli) -> ExitCode {
    let Cli { log, command } = cli;
    let result = log::init(&log, command.default_log_level()).and_then(|()| execute(command));
    if let Err(error) = &result {
        complain(error);
    }
    exit::code(&result)
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
            Command::Ask(question) => ask::run(question).await,
            Command::Servers(args) => servers::run(args, &mut Standard::new(Colour::Never).console()),
            Command::Completion(args) => completion::run(args, Cli::command(), &mut std::io::stdout()),
            Command::Version => {
                writeln!(std::io::stdout(), "navctl {}", BuildInfo::CURRENT).context("cannot write the version")
            }
        }
    });
    // A thread that still reads a large file or waits for a credential helper must not hold up the end.
    runtime.shutdown_background();
    done
}

/// A line of the program's own output; whoever read it may be gone.
pub(crate) fn say(line: std::fmt::Arguments<'_>) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn complain(error: &anyhow::Error) {
    if !exit::is_closed_pipe(error) {
        let _ = writeln!(std::io::stderr(), "error: {error:#}");
    }
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
            "navctl get pods -n shop -A -l app=cart -o wide -w --sort-by -restarts --field-selector ready=false -L app",
            "navctl get svc/cart --server prod --ca f --config f --cluster east --mesh m --color never --no-headers",
            "navctl describe vs cart -n shop",
            "navctl search app=cart 10.0.0.1 --type pods,SVC,config --limit 5",
            "navctl events --type service,config --kind Sidecar -o json",
            "navctl proxy-config listeners cart-0.shop --address 0.0.0.0 --port 80 --type HTTP --verbose=false -o wide",
            "navctl pc l deploy/cart -n shop --cluster east --max-age 0s",
            "navctl pc r cart-0 --name 80 -o json",
            "navctl pc c cart-0 --fqdn cart --port 80 --direction outbound --subset v1",
            "navctl pc ep cart-0 --address 10.0.0.1 --port 80 --cluster-name x --status healthy --status draining",
            "navctl pc eds -f dump.json",
            "navctl pc s -f -",
            "navctl pc ec cart-0",
            "navctl pc b cart-0 -o short",
            "navctl pc a cart-0 --with-headers",
            "navctl pc ztunnel w ztunnel-x.istio-system --workload-namespace shop",
            "navctl pc dump cart-0",
            "navctl servers --config f",
            "navctl completion bash",
            "navctl version",
        ] {
            assert!(Cli::try_parse_from(line.split(' ')).is_ok(), "{line}");
        }
    }

    fn commands() -> Vec<clap::Command> {
        let mut cli = Cli::command().term_width(100);
        cli.build();
        with_those_below(cli)
    }

    fn with_those_below(command: clap::Command) -> Vec<clap::Command> {
        let below = command.get_subcommands().filter(|command| command.get_name() != "help").cloned();
        let below: Vec<_> = below.flat_map(with_those_below).collect();
        [command].into_iter().chain(below).collect()
    }

    /// `proxy-config-listeners`; empty for that of all.
    fn name(command: &clap::Command) -> String {
        let words = command.get_bin_name().unwrap_or_default().trim_start_matches("navctl");
        words.trim().replace(' ', "-")
    }

    #[test]
    fn the_help_texts_are_as_reviewed() {
        for mut command in commands() {
            let name = name(&command);
            insta::assert_snapshot!(format!("help-{name}"), command.render_long_help().to_string());
        }
    }

    #[test]
    fn every_command_and_flag_has_a_help_text() {
        for command in commands() {
            let name = name(&command);
            assert!(command.get_about().is_some(), "{name}");
            let silent: Vec<_> = command.get_arguments().filter(|arg| arg.get_help().is_none()).collect();
            assert!(silent.is_empty(), "{name}: {silent:?}");
        }
    }

    #[test]
    fn every_flag_has_an_environment_variable() {
        for command in commands() {
            let is_flag =
                |arg: &&clap::Arg| !arg.is_positional() && !["help", "version"].contains(&arg.get_id().as_str());
            for flag in command.get_arguments().filter(is_flag) {
                let variable = flag.get_env().unwrap_or_default().to_string_lossy();
                assert!(variable.starts_with("NAVIGATOR_"), "{} {}: {variable:?}", command.get_name(), flag.get_id());
            }
        }
    }

    #[test]
    fn no_variable_means_two_flags_of_one_command() {
        for command in commands() {
            let variables: Vec<_> = command.get_arguments().filter_map(|arg| arg.get_env()).collect();
            let distinct: std::collections::HashSet<_> = variables.iter().collect();
            assert_eq!(distinct.len(), variables.len(), "{}", command.get_name());
        }
    }

    #[test]
    fn as_a_plugin_of_kubectl_the_usage_is_what_people_type() {
        let usage = |program: &str| {
            let mut command = super::command(program);
            command.build();
            command.find_subcommand_mut("get").expect("a command").render_usage().to_string()
        };
        assert!(usage("/usr/bin/kubectl-navigator").starts_with("Usage: kubectl navigator get"));
        assert!(usage("kubectl-navctl").starts_with("Usage: kubectl navctl get"));
        assert!(usage("target/debug/navctl").starts_with("Usage: navctl get"));
    }
}
