//! Who may do what.

mod rule;

use std::borrow::Cow;

use bytes::Bytes;

use crate::istio::ConfigRef;
use crate::json::Value;
use crate::source::Source;

/// `rbac.v3` of HTTP and network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rbac {
    /// `ALLOW`, `DENY`, `LOG`; empty: no enforced rules.
    pub action: String,
    pub policies: Vec<Policy>,
    /// Only counted, not enforced; or read by another filter (CUSTOM).
    pub shadow_action: String,
    pub shadow_policies: Vec<Policy>,
}

/// Holds where one of its permissions and one of its principals do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// `ns[shop]-policy[cart-readers]-rule[0]`
    pub key: String,
    /// The AuthorizationPolicy, if the key tells it.
    pub config: Option<ConfigRef>,
    /// Readable, one for each alternative: `method exact GET and path prefix /v1`.
    pub permissions: Vec<String>,
    /// As `principal exact spiffe://…`, `not remote IP 10.0.0.0/8`.
    pub principals: Vec<String>,
    /// There is a condition in CEL besides, to be seen in `raw`.
    pub has_cel_condition: bool,
    pub raw: Bytes,
}
impl Rbac {
    /// `None` if a tree of matchers decides instead.
    pub(super) fn read(source: &Source, config: Value<'_>) -> Option<Self> {
        if config.get("matcher").is_object() || config.get("shadow_matcher").is_object() {
            return None;
        }
        let (action, policies) = rules(source, config.get("rules"));
        let (shadow_action, shadow_policies) = rules(source, config.get("shadow_rules"));
        Some(Self { action, policies, shadow_action, shadow_policies })
    }

    /// As `2 DENY policies, 1 ALLOW policy in the shadow`.
    pub(super) fn summary(&self) -> String {
        let enforced = count(&self.action, &self.policies).into_iter();
        let shadow = count(&self.shadow_action, &self.shadow_policies).map(|text| format!("{text} in the shadow"));
        let texts: Vec<String> = enforced.chain(shadow).collect();
        if texts.is_empty() { "no rules".to_owned() } else { texts.join(", ") }
    }
}

fn count(action: &str, policies: &[Policy]) -> Option<String> {
    let noun = if policies.len() == 1 { "policy" } else { "policies" };
    (!action.is_empty()).then(|| format!("{} {action} {noun}", policies.len()))
}

/// The action, and the policies, of `config.rbac.v3.RBAC`. ALLOW is what is left out.
fn rules(source: &Source, rules: Value<'_>) -> (String, Vec<Policy>) {
    if !rules.is_object() {
        return Default::default();
    }
    let action = rules.get("action").str().unwrap_or(Cow::Borrowed("ALLOW"));
    let policies = rules.get("policies").fields();
    (action.into_owned(), policies.map(|(key, policy)| Policy::read(source, &key, policy)).collect())
}

impl Policy {
    fn read(source: &Source, key: &str, policy: Value<'_>) -> Self {
        let conditions = ["condition", "checked_condition"];
        Self {
            key: key.to_owned(),
            config: ConfigRef::of_policy(key),
            permissions: policy.get("permissions").items().map(rule::text).collect(),
            principals: policy.get("principals").items().map(rule::text).collect(),
            has_cel_condition: conditions.into_iter().any(|name| policy.get(name).is_object()),
            raw: source.raw(policy),
        }
    }
}

#[cfg(test)]
mod tests;
