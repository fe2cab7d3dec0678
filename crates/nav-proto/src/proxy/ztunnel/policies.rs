use nav_envoy::ztunnel::{Condition, Policy};

use crate::proxy::common::{Raw, all, count};
use crate::proxy::v1;

pub(super) fn message(policy: &Policy, pieces: Raw) -> v1::ZtunnelPolicy {
    let Policy { name, namespace, scope, action, rules, raw } = policy;
    v1::ZtunnelPolicy {
        name: name.clone(),
        namespace: namespace.clone(),
        action: action.clone(),
        scope: scope.clone(),
        rules: count(rules.len()),
        raw: pieces.text(raw),
        rule_texts: all(rules, |rule| joined(rule, " and ", |alternatives| clause(alternatives))),
    }
}

fn clause(alternatives: &[Vec<Condition>]) -> String {
    joined(alternatives, " or ", |conditions| joined(conditions, ", ", condition))
}

fn condition(condition: &Condition) -> String {
    let Condition { subject, values } = condition;
    format!("{subject} {}", values.join("|"))
}

fn joined<T>(items: &[T], separator: &str, text: impl Fn(&T) -> String) -> String {
    items.iter().map(text).collect::<Vec<_>>().join(separator)
}
