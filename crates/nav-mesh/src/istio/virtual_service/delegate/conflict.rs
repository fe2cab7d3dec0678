//! When a delegate's match asks for what its root's match rules out (`pilot/pkg/model/virtualservice.go`, `hasConflict`).

use std::collections::BTreeMap;

use crate::Str;
use crate::istio::head::{HttpMatch, Source, StringMatch};

pub(super) fn conflicts(root: &HttpMatch, leaf: &HttpMatch) -> bool {
    let parts = |of: &HttpMatch| [of.uri.clone(), of.scheme.clone(), of.method.clone(), of.authority.clone()];
    let pairs = parts(root).into_iter().zip(parts(leaf));
    pairs.into_iter().any(|(root, leaf)| texts_conflict(root.as_ref(), leaf.as_ref()))
        || any_conflicts(&root.headers, &leaf.headers)
        || any_conflicts(&root.without_headers, &leaf.without_headers)
        || any_conflicts(&root.query_params, &leaf.query_params)
        || root.ignore_uri_case != leaf.ignore_uri_case
        || sources_conflict(&root.source, &leaf.source)
}

fn any_conflicts(root: &BTreeMap<Str, StringMatch>, leaf: &BTreeMap<Str, StringMatch>) -> bool {
    leaf.iter().any(|(key, leaf)| texts_conflict(root.get(key), Some(leaf)))
}

/// Whether the leaf stands for a text that the root does not.
fn texts_conflict(root: Option<&StringMatch>, leaf: Option<&StringMatch>) -> bool {
    let (Some(root), Some(leaf)) = (root, leaf) else { return false };
    let text = if leaf.prefix.is_empty() { &leaf.exact } else { &leaf.prefix };
    match (root.exact.as_str(), root.prefix.as_str()) {
        ("", "") => true,
        ("", _) if !leaf.regex.is_empty() || text.is_empty() => true,
        ("", prefix) => !text.starts_with(prefix),
        (exact, _) => !leaf.regex.is_empty() || !leaf.prefix.is_empty() || leaf.exact != exact,
    }
}

fn sources_conflict(root: &Source, leaf: &Source) -> bool {
    let differs = |(key, value): (&Str, &Str)| root.source_labels.iter().any(|(k, v)| k == key && v != value);
    let both = !root.gateways.is_empty() && !leaf.gateways.is_empty();
    (root.port != 0 && leaf.port != 0 && root.port != leaf.port)
        || (!root.source_namespace.is_empty() && leaf.source_namespace != root.source_namespace)
        || leaf.source_labels.iter().any(differs)
        || (both && root.gateways.len() < leaf.gateways.len())
        || (both && leaf.gateways.iter().any(|gateway| !root.gateways.contains(gateway)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conflict(root: &str, leaf: &str) -> bool {
        let parse = |json: &str| serde_json::from_str::<HttpMatch>(json).expect("a match");
        conflicts(&parse(root), &parse(leaf))
    }

    #[test]
    fn a_leaf_within_its_root_is_no_conflict() {
        assert!(!conflict(r#"{"uri":{"prefix":"/a"}}"#, r#"{"uri":{"prefix":"/a/b"}}"#));
        assert!(!conflict(r#"{"uri":{"prefix":"/a"}}"#, r#"{"uri":{"exact":"/a"}}"#));
        assert!(!conflict(r#"{"uri":{"exact":"/a"}}"#, r#"{"uri":{"exact":"/a"}}"#));
        assert!(!conflict("{}", r#"{"uri":{"regex":"/.*"},"port":80}"#));
        assert!(!conflict(r#"{"sourceLabels":{"app":"a"}}"#, r#"{"sourceLabels":{"app":"a","v":"1"}}"#));
    }

    #[test]
    fn a_leaf_that_reaches_beyond_its_root_is_a_conflict() {
        assert!(conflict(r#"{"uri":{"prefix":"/a/b"}}"#, r#"{"uri":{"prefix":"/a"}}"#));
        assert!(conflict(r#"{"uri":{"exact":"/a"}}"#, r#"{"uri":{"prefix":"/a"}}"#));
        assert!(conflict(r#"{"uri":{"regex":"/a"}}"#, r#"{"uri":{"regex":"/a"}}"#));
        assert!(conflict(r#"{"headers":{"h":{"exact":"1"}}}"#, r#"{"headers":{"h":{"exact":"2"}}}"#));
        assert!(conflict(r#"{"port":80}"#, r#"{"port":81}"#));
        assert!(conflict(r#"{"sourceNamespace":"a"}"#, "{}"));
        assert!(conflict(r#"{"sourceLabels":{"app":"a"}}"#, r#"{"sourceLabels":{"app":"b"}}"#));
        assert!(conflict(r#"{"gateways":["a","b"]}"#, r#"{"gateways":["c"]}"#));
        assert!(conflict(r#"{"ignoreUriCase":true}"#, "{}"));
    }
}
