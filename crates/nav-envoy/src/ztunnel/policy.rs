//! Authorization policies, as far as they need no HTTP.

use bytes::Bytes;

use super::text;
use crate::json::Value;
use crate::source::Source;

/// Who may reach what: an AuthorizationPolicy as ztunnel has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    pub name: String,
    pub namespace: String,
    /// `Global`, `Namespace`, `WorkloadSelector`.
    pub scope: String,
    /// `Allow`, `Deny`.
    pub action: String,
    /// One of the rules has to hold: all of its clauses, of each clause one alternative, and of that all conditions.
    pub rules: Vec<Vec<Vec<Vec<Condition>>>>,
    pub raw: Bytes,
}

/// As `principals` `exact cluster.local/ns/a/sa/b`; `notPorts` and their like must not hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// As the dump has it.
    pub subject: String,
    /// Of which one has to be there.
    pub values: Vec<String>,
}

impl Policy {
    pub(super) fn read(source: &Source, policy: Value<'_>) -> Self {
        let clauses = |rule: Value<'_>| rule.items().map(|clause| clause.items().map(conditions).collect()).collect();
        Self {
            name: policy.get("name").text(),
            namespace: policy.get("namespace").text(),
            scope: text(policy.get("scope")),
            action: text(policy.get("action")),
            rules: policy.get("rules").items().map(clauses).collect(),
            raw: source.raw(policy),
        }
    }
}

/// Empty lists say nothing.
fn conditions(alternative: Value<'_>) -> Vec<Condition> {
    let conditions = alternative.fields().map(|(subject, values)| Condition {
        subject: subject.into_owned(),
        values: values.items().map(words).collect(),
    });
    conditions.filter(|condition| !condition.values.is_empty()).collect()
}

/// Of an address or port; of `{"Exact": "a"}`: `exact a`; of a service account: `NAMESPACE/NAME`.
fn words(value: Value<'_>) -> String {
    let account = value.get("serviceAccount");
    match value.fields().next() {
        None => value.display(),
        Some(_) if account.is_present() => format!("{}/{}", value.get("namespace").text(), account.text()),
        Some((sort, value)) => format!("{} {}", sort.to_lowercase(), value.text()).trim_end().to_owned(),
    }
}
