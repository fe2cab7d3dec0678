//! What other tools and people are told to run is a command line of ours.

use std::collections::BTreeMap;

use clap::Parser;
use serde::Deserialize;

use crate::cli::Cli;

#[derive(Deserialize)]
struct Plugins {
    plugins: BTreeMap<String, Plugin>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Plugin {
    short_cut: String,
    description: String,
    scopes: Vec<String>,
    command: String,
    args: Vec<String>,
}

#[test]
fn every_command_of_the_documentation_is_valid() {
    for page in [include_str!("../../../../docs/CLI.md"), include_str!("../../../../README.md")] {
        let lines: Vec<&str> = page.lines().filter(|line| line.starts_with("navctl ")).collect();
        assert!(!lines.is_empty());
        for line in lines {
            let command = line.split('#').next().unwrap_or_default().replace('\'', "");
            Cli::try_parse_from(command.split_whitespace()).unwrap_or_else(|error| panic!("{line}: {error}"));
        }
    }
}

#[test]
fn every_command_of_the_k9s_plugin_is_valid() {
    let text = include_str!("../../../../plugins/k9s/navigator.yaml");
    let Plugins { plugins } = serde_saphyr::from_str(text).expect("a file of plugins");
    assert!(!plugins.is_empty());
    for (name, Plugin { short_cut, description, scopes, command, args }) in plugins {
        assert!(![short_cut, description].contains(&String::new()) && !scopes.is_empty(), "{name}");
        assert_eq!(command, "sh", "{name}: a pager needs a shell");
        let [flag, script] = args.as_slice() else { panic!("{name}: {args:?}") };
        assert_eq!(flag, "-c", "{name}");
        let ours = script
            .split([';', '|'])
            .map(str::trim)
            .find(|part| part.starts_with("navctl "))
            .expect("a command of ours");
        let words = ours.split_whitespace().filter(|word| *word != "2>&1");
        Cli::try_parse_from(words).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}
