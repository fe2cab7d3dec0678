//! `navctl completion`: what a shell needs to complete our commands.

use std::io::Write;

use clap::Command;
use clap_complete::Shell;

#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Completion {
    /// The shell that is to complete
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(completion: Completion, mut command: Command, out: &mut dyn Write) -> anyhow::Result<()> {
    let mut script = Vec::new();
    let name = command.get_name().to_owned();
    clap_complete::generate(completion.shell, &mut command, name, &mut script);
    out.write_all(&script)?;
    Ok(())
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
