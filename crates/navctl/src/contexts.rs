//! Contexts of the kubeconfig, chosen by patterns.

use std::path::Path;

use anyhow::{Context, bail};
use globset::Glob;
use kube::config::Kubeconfig;
use nav_edge::config::SourceArgs;

use crate::together::Cluster;

/// What a kubeconfig offers.
#[derive(Debug, Default, PartialEq, Eq)]
struct Contexts {
    current: Option<String>,
    /// In the file's order.
    names: Vec<String>,
}

/// Reads the given file, or as kubectl does: every file of `KUBECONFIG`, else `~/.kube/config`.
fn read(path: Option<&Path>) -> anyhow::Result<Contexts> {
    let config = match path {
        Some(path) => Kubeconfig::read_from(path).with_context(|| format!("cannot read kubeconfig {}", path.display()))?,
        None => Kubeconfig::read().context(
            "cannot read the kubeconfig: set KUBECONFIG or --kubeconfig, give --files, or try `navctl demo` without a cluster",
        )?,
    };
    let names = config.contexts.into_iter().map(|context| context.name).collect();
    Ok(Contexts { current: config.current_context.filter(|name| !name.is_empty()), names })
}

/// A cluster for each context that is chosen, called as the context is.
pub(crate) fn clusters(kubeconfig: Option<&Path>, patterns: &[String]) -> anyhow::Result<Vec<Cluster>> {
    let cluster = |context: String| {
        let id = context.parse()?;
        let kubeconfig = kubeconfig.map(Path::to_owned);
        Ok(Cluster { id, source: SourceArgs { kubeconfig, context: Some(context), ..SourceArgs::default() } })
    };
    matching(&read(kubeconfig)?, patterns)?.into_iter().map(cluster).collect()
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
