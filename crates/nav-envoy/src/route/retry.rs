//! Requests that are sent again (`RetryPolicy`).

use crate::json::Value;

/// When a request is tried again, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retry {
    /// As `connect-failure,refused-stream`.
    pub on: String,
    pub attempts: Option<u32>,
    pub per_try_timeout: String,
    pub per_try_idle_timeout: String,
    pub status_codes: Vec<u32>,
    /// As `0.025s..0.250s`.
    pub back_off: String,
    pub host_selection_retry_max_attempts: u64,
    /// Names of what avoids hosts, or priorities, that were tried.
    pub host_predicates: Vec<String>,
}

impl Retry {
    pub(super) fn read(policy: Value<'_>) -> Option<Self> {
        policy.is_object().then(|| Self {
            on: policy.get("retry_on").text(),
            attempts: policy.get("num_retries").u32(),
            per_try_timeout: policy.get("per_try_timeout").text(),
            per_try_idle_timeout: policy.get("per_try_idle_timeout").text(),
            status_codes: policy.get("retriable_status_codes").items().filter_map(|code| code.u32()).collect(),
            back_off: back_off(policy.get("retry_back_off")),
            host_selection_retry_max_attempts: policy
                .get("host_selection_retry_max_attempts")
                .u64()
                .unwrap_or_default(),
            host_predicates: avoided(policy),
        })
    }
}

fn back_off(back_off: Value<'_>) -> String {
    let [base, longest] = ["base_interval", "max_interval"].map(|name| back_off.get(name).text());
    if longest.is_empty() { base } else { format!("{base}..{longest}") }
}

fn avoided(policy: Value<'_>) -> Vec<String> {
    let priority = Some(policy.get("retry_priority"));
    let predicates = policy.get("retry_host_predicate").items().chain(priority);
    predicates.filter_map(|extension| extension.get("name").str()).map(Into::into).collect()
}
