//! Filters that keep requests back, or break them.

use std::borrow::Cow;

use super::words::{join, labelled, percent, when};
use crate::config_source::grpc_target;
use crate::json::Value;

/// As `limit 10 per 60s`, with what it is not.
pub(super) fn local_rate_limit(config: Value<'_>) -> String {
    join([
        bucket(config.get("token_bucket")),
        share("checked", config.get("filter_enabled")),
        share("enforced", config.get("filter_enforced")),
        labelled("descriptors:", &count(config.get("descriptors"))),
        when(config.get("local_rate_limit_per_downstream_connection").is_true(), "per connection"),
    ])
}

/// Of connections, where all that is checked is enforced.
pub(super) fn local_connection_limit(config: Value<'_>) -> String {
    bucket(config.get("token_bucket"))
}

fn count(list: Value<'_>) -> String {
    let count = list.items().count();
    when(count > 0, &count.to_string())
}

fn bucket(bucket: Value<'_>) -> String {
    if !bucket.is_object() {
        return "no limit of its own".to_owned();
    }
    let most = bucket.get("max_tokens").u32().unwrap_or_default();
    let fill = bucket.get("tokens_per_fill").u32().unwrap_or(1);
    let burst = labelled(", at most", &when(most != fill, &most.to_string()));
    format!("limit {fill} per {}{burst}", bucket.get("fill_interval").text())
}

/// Nothing for all requests. Envoy takes what is left out for none.
fn share(what: &str, runtime: Value<'_>) -> String {
    match percent(runtime.get("default_value")).as_str() {
        "100%" => String::new(),
        "0%" => format!("not {what}"),
        share => format!("{what} for {share}"),
    }
}

pub(super) fn rate_limit(config: Value<'_>) -> String {
    join([
        format!("domain {}", config.get("domain").text()),
        format!("asks {}", grpc_target(config.at(&["rate_limit_service", "grpc_service"]))),
        when(config.get("failure_mode_deny").is_true(), "denies on failure"),
    ])
}

pub(super) fn rate_limit_quota(config: Value<'_>) -> String {
    join([
        format!("domain {}", config.get("domain").text()),
        format!("asks {}", grpc_target(config.get("rlqs_server"))),
    ])
}

/// As `delay 5s for 10%, abort 503 for 1%`.
pub(super) fn fault(config: Value<'_>) -> String {
    let faults = join([delay(config.get("delay")), abort(config.get("abort"))]);
    if faults.is_empty() { "no faults of its own".to_owned() } else { faults }
}

pub(super) fn delay(delay: Value<'_>) -> String {
    let fixed = delay.get("fixed_delay").str();
    let length = fixed.unwrap_or(Cow::Borrowed("as a header says"));
    when(delay.is_object(), &format!("delay {length} for {}", percent(delay.get("percentage"))))
}

fn abort(abort: Value<'_>) -> String {
    let (http, grpc) = (abort.get("http_status").display(), labelled("gRPC", &abort.get("grpc_status").display()));
    let status = [http, grpc].into_iter().find(|status| !status.is_empty());
    let status = status.unwrap_or_else(|| "as a header says".to_owned());
    when(abort.is_object(), &format!("abort {status} for {}", percent(abort.get("percentage"))))
}

pub(super) fn bandwidth_limit(config: Value<'_>) -> String {
    format!("{} KiB/s", config.get("limit_kbps").display())
}

pub(super) fn connection_limit(config: Value<'_>) -> String {
    format!("at most {} connections", config.get("max_connections").display())
}

pub(super) fn buffer(config: Value<'_>) -> String {
    format!("whole requests of up to {} bytes", config.get("max_request_bytes").display())
}
