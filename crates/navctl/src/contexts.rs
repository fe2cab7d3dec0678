//! Contexts of the kubeconfig, chosen by patterns.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{ArgMatches, Args, Command, FromArgMatches, parser::ValueSource};
use globset::Glob;
use kube::config::Kubeconfig;
use nav_edge::config::SourceArgs;

use crate::together::Cluster;

/// Which clusters of which kubeconfig.
#[derive(Debug)]
pub(crate) struct Chosen {
    flags: Flags,
    /// Somebody chose now; a variable may have been set long ago, for something else.
    pub(crate) is_on_command_line: bool,
}

#[derive(clap::Args, Debug)]
struct Flags {
    /// Context of the kubeconfig, or a pattern such as 'prod-*'; several after one another or separated by commas
    /// [default: the current context]
    #[arg(long, env = "NAVIGATOR_CONTEXT", value_name = "GLOB", value_delimiter = ',')]
    context: Vec<String>,
    /// Kubeconfig file [default: $KUBECONFIG, which may name several, or ~/.kube/config]
    #[arg(long, env = "NAVIGATOR_KUBECONFIG", value_name = "FILE")]
    kubeconfig: Option<PathBuf>,
}

impl FromArgMatches for Chosen {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let is_on_command_line = matches.value_source("context") == Some(ValueSource::CommandLine);
        Ok(Self { flags: Flags::from_arg_matches(matches)?, is_on_command_line })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for Chosen {
    fn augment_args(command: Command) -> Command {
        Flags::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Flags::augment_args_for_update(command)
    }
}

/// What a kubeconfig offers.
#[derive(Debug, Default, PartialEq, Eq)]
struct Contexts {
    current: Option<String>,
    /// In the file's order.
    names: Vec<String>,
}

/// Reads the given file, or as kubectl does: every file of `KUBECONFIG`, else `~/.kube/config`.
fn read(path: Option<&Path>, hint: &str) -> anyhow::Result<Contexts> {
    let config = match path {
        Some(path) => {
            Kubeconfig::read_from(path).with_context(|| format!("cannot read kubeconfig {}", path.display()))?
        }
        None => Kubeconfig::read()
            .with_context(|| format!("cannot read the kubeconfig: set KUBECONFIG or --kubeconfig{hint}"))?,
    };
    let names = config.contexts.into_iter().map(|context| context.name).collect();
    Ok(Contexts { current: config.current_context.filter(|name| !name.is_empty()), names })
}

/// A cluster for each context that is chosen, called as the context is. `hint` says what else can be done without a
/// kubeconfig.
pub(crate) fn clusters(chosen: &Chosen, hint: &str) -> anyhow::Result<Vec<Cluster>> {
    let Flags { context, kubeconfig } = &chosen.flags;
    let cluster = |context: String| {
        let id = context.parse()?;
        let kubeconfig = kubeconfig.clone();
        Ok(Cluster { id, source: SourceArgs { kubeconfig, context: Some(context), ..SourceArgs::default() } })
    };
    matching(&read(kubeconfig.as_deref(), hint)?, context)?.into_iter().map(cluster).collect()
}

/// The contexts that any of the patterns matches; the current one where there is no pattern.
fn matching(contexts: &Contexts, patterns: &[String]) -> anyhow::Result<Vec<String>> {
    if patterns.is_empty() {
        let none =
            || format!("the kubeconfig has no current context; choose with --context: {}", list(&contexts.names));
        return Ok(vec![contexts.current.clone().with_context(none)?]);
    }
    let mut chosen = Vec::new();
    for pattern in patterns {
        let matched = matching_one(&contexts.names, pattern)?;
        chosen.extend(matched.into_iter().filter(|name| !chosen.contains(name)).collect::<Vec<_>>());
    }
    Ok(chosen)
}

/// `*` matches anything, `/` included: cloud contexts hold it.
fn matching_one(names: &[String], pattern: &str) -> anyhow::Result<Vec<String>> {
    if names.iter().any(|name| name == pattern) {
        return Ok(vec![pattern.to_owned()]);
    }
    let glob = Glob::new(pattern).with_context(|| format!("--context {pattern} is no pattern"))?.compile_matcher();
    let matched: Vec<String> = names.iter().filter(|name| glob.is_match(name)).cloned().collect();
    if matched.is_empty() {
        bail!("no context matches {pattern:?}; there are: {}", list(names));
    }
    Ok(matched)
}

fn list(names: &[String]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contexts() -> Contexts {
        let names = ["kind-east", "kind-west", "arn:aws:eks:eu:1:cluster/prod"].map(str::to_owned);
        Contexts { current: Some("kind-west".into()), names: names.into() }
    }

    fn check(patterns: &[&str], expected: &[&str]) {
        let patterns: Vec<String> = patterns.iter().copied().map(str::to_owned).collect();
        assert_eq!(matching(&contexts(), &patterns).expect("a match"), expected, "{patterns:?}");
    }

    #[test]
    fn patterns_choose_contexts_once_each() {
        check(&["kind-*"], &["kind-east", "kind-west"]);
        check(&["kind-west", "kind-*"], &["kind-west", "kind-east"]);
        check(&["*"], &["kind-east", "kind-west", "arn:aws:eks:eu:1:cluster/prod"]);
        check(&["arn:*prod"], &["arn:aws:eks:eu:1:cluster/prod"]);
    }

    #[test]
    fn without_a_pattern_the_current_context_is_chosen() {
        check(&[], &["kind-west"]);
    }

    #[test]
    fn a_pattern_that_matches_nothing_lists_what_there_is() {
        let error = matching(&contexts(), &["prod".to_owned()]).expect_err("no match").to_string();
        assert!(error.contains("kind-east, kind-west"), "{error}");
    }

    #[test]
    fn a_name_with_glob_characters_is_taken_literally_first() {
        let contexts = Contexts { current: None, names: vec!["a[1]".into(), "a1".into()] };
        assert_eq!(matching(&contexts, &["a[1]".to_owned()]).expect("a match"), ["a[1]"]);
    }
}
