//! What is shown of a route in a few words.

use crate::extension::Config;
use crate::json::Value;
use crate::value_match::ValueMatch;

/// Where headers are changed, and how that begins.
const ADDED: [(&str, &str); 2] = [("request_headers_to_add", "request"), ("response_headers_to_add", "response")];
const REMOVED: [(&str, &str); 2] =
    [("request_headers_to_remove", "request"), ("response_headers_to_remove", "response")];

/// As `request add x-a: b`, `response remove x-c`.
pub(super) fn header_changes(holder: Value<'_>) -> Vec<String> {
    let added = ADDED.into_iter().flat_map(|(list, of)| holder.get(list).items().map(move |option| added(of, option)));
    let removed = REMOVED.into_iter().flat_map(|(list, of)| {
        let names = holder.get(list).items().filter_map(|name| name.str());
        names.map(move |name| format!("{of} remove {name}"))
    });
    added.chain(removed).collect()
}

/// Of a `HeaderValueOption`. Before there was an action, a flag told whether to append.
fn added(of: &str, option: Value<'_>) -> String {
    let header = option.get("header");
    let verb = match option.get("append_action").str().as_deref() {
        Some("OVERWRITE_IF_EXISTS_OR_ADD") => "set",
        Some("OVERWRITE_IF_EXISTS") => "set if present",
        Some("ADD_IF_ABSENT") => "add if absent",
        None if option.get("append").bool() == Some(false) => "set",
        _ => "add",
    };
    format!("{of} {verb} {}: {}", header.get("key").text(), header.get("value").text())
}

/// Of a `FractionalPercent`, in percent.
pub(crate) fn percent(fraction: Value<'_>) -> Option<String> {
    let parts = match fraction.get("denominator").str().as_deref() {
        Some("TEN_THOUSAND") => 100.0,
        Some("MILLION") => 10_000.0,
        _ => 1.0,
    };
    let numerator = fraction.get("numerator").u32().unwrap_or_default();
    fraction.is_object().then(|| (f64::from(numerator) / parts).to_string())
}

/// Of an enum of HTTP's codes: the number; the first one's where it is absent or unknown.
pub(super) fn code(name: Value<'_>, codes: &[(&str, u32)]) -> u32 {
    let name = name.str().unwrap_or_default();
    let found = codes.iter().find(|(known, _)| *known == name).or_else(|| codes.first());
    found.map_or(0, |(_, code)| *code)
}

/// `DEFAULT` is left out.
pub(super) fn priority(priority: Value<'_>) -> String {
    let priority = priority.text();
    if priority == "DEFAULT" { String::new() } else { priority }
}

/// Of a `RegexMatchAndSubstitute`: `PATTERN -> SUBSTITUTION`.
pub(super) fn regex_rewrite(rewrite: Value<'_>) -> String {
    let pattern = rewrite.at(&["pattern", "regex"]).str();
    pattern.map_or_else(String::new, |pattern| format!("{pattern} -> {}", rewrite.get("substitution").text()))
}

/// The endpoints' metadata that is asked for: that of the load balancer.
pub(crate) fn metadata_match(metadata: Value<'_>) -> Vec<(String, String)> {
    let wanted = metadata.at(&["filter_metadata", "envoy.lb"]).fields();
    wanted.map(|(key, value)| (key.into_owned(), value.display())).collect()
}

/// Of the old place, and of the configuration of the CORS filter for this place.
pub(super) fn cors_origins(holder: Value<'_>, old: Value<'_>) -> Vec<String> {
    let configs = holder.get("typed_per_filter_config").fields().map(|(_, any)| Config::read(any).value);
    let origins = std::iter::once(old).chain(configs).flat_map(|cors| cors.get("allow_origin_string_match").items());
    origins.map(|origin| ValueMatch::string(String::new(), origin).to_string()).collect()
}

/// Of a `HashPolicy`: `header x-user`, `cookie session (ttl 60s)`, `source IP`.
pub(super) fn hash_policy(policy: Value<'_>) -> String {
    let terminal = if policy.get("terminal").is_true() { ", and no more" } else { "" };
    format!("{}{terminal}", hashed(policy))
}

/// The parts of a request that are hashed, with the field of their name.
const HASHED: [(&str, &str, &str); 3] = [
    ("header", "header_name", "header"),
    ("query_parameter", "name", "query parameter"),
    ("filter_state", "key", "filter state"),
];

fn hashed(policy: Value<'_>) -> String {
    let cookie = policy.get("cookie");
    let named = HASHED.into_iter().find(|(part, ..)| policy.get(part).is_object());
    if let Some((part, field, word)) = named {
        format!("{word} {}", policy.get(part).get(field).text())
    } else if cookie.is_object() {
        let ttl = cookie.get("ttl").str().map_or_else(String::new, |ttl| format!(" (ttl {ttl})"));
        format!("cookie {}{ttl}", cookie.get("name").text())
    } else if policy.at(&["connection_properties", "source_ip"]).is_true() {
        "source IP".to_owned()
    } else {
        policy.display()
    }
}

/// One text for each descriptor, of its actions: `remote_address, generic_key cart`.
pub(super) fn rate_limits(holder: Value<'_>) -> Vec<String> {
    let descriptor = |limit: Value<'_>| {
        let actions: Vec<String> = limit.get("actions").items().map(rate_limit_action).collect();
        actions.join(", ")
    };
    holder.get("rate_limits").items().map(descriptor).collect()
}

fn rate_limit_action(action: Value<'_>) -> String {
    let Some((sort, body)) = action.fields().next() else { return String::new() };
    let names = ["header_name", "descriptor_value", "descriptor_key", "name"];
    match names.into_iter().find_map(|name| body.get(name).str()) {
        Some(name) => format!("{sort} {name}"),
        None => sort.into_owned(),
    }
}
