//! `navctl completion`: what a shell needs to complete our commands.

use std::io::Write;

use clap::{Arg, Command, ValueHint};
use clap_complete::Shell;

#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Completion {
    /// The shell that is to complete
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(completion: Completion, mut command: Command, out: &mut dyn Write) -> anyhow::Result<()> {
    command = without_files(command);
    let mut script = Vec::new();
    let name = command.get_name().to_owned();
    clap_complete::generate(completion.shell, &mut command, name, &mut script);
    out.write_all(&script)?;
    Ok(())
}

/// Shells offer files wherever they are not told that a value is none.
fn without_files(command: Command) -> Command {
    let hint = |arg: Arg| match arg.get_value_hint() {
        ValueHint::Unknown if arg.get_action().takes_values() => arg.value_hint(ValueHint::Other),
        _ => arg,
    };
    command.mut_args(hint).mut_subcommands(without_files)
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, ValueEnum};

    use super::*;
    use crate::cli::Cli;

    #[test]
    fn names_of_resources_and_kinds_are_completed() {
        let mut script = Vec::new();
        run(Completion { shell: Shell::Bash }, Cli::command(), &mut script).expect("memory");
        let script = String::from_utf8(script).expect("text");
        assert!(script.contains("services service svc"), "{script}");
        assert!(script.contains("table wide json yaml name custom-columns="), "{script}");
    }

    #[test]
    fn files_are_offered_only_where_a_file_is_meant() {
        let mut script = Vec::new();
        run(Completion { shell: Shell::Zsh }, Cli::command(), &mut script).expect("memory");
        let script = String::from_utf8(script).expect("text");
        let line = |flag: &str| script.lines().find(|line| line.contains(flag)).expect(flag);
        assert!(line("--ca=").contains("_files") && !line("--namespace=").contains("_files"), "{script}");
    }

    #[test]
    fn every_shell_learns_commands_and_flags() {
        for shell in Shell::value_variants() {
            let mut script = Vec::new();
            run(Completion { shell: *shell }, Cli::command(), &mut script).expect("memory");
            let script = String::from_utf8(script).expect("text");
            for word in ["describe", "field-selector"] {
                assert!(script.contains(word), "{shell} does not learn {word}");
            }
        }
    }
}
