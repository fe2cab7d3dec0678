//! Where a listener filter is not used (`ListenerFilterChainMatchPredicate`).

use super::words::labelled;
use crate::json::Value;

/// As `except at port 9000 or port 15006`; nothing where it is used for all connections.
pub(super) fn text(predicate: Value<'_>) -> String {
    labelled("except at", &condition(predicate))
}

pub(super) fn is_everywhere(predicate: Value<'_>) -> bool {
    predicate.get("any_match").is_true()
}

fn condition(predicate: Value<'_>) -> String {
    let (any, all) = (predicate.get("or_match"), predicate.get("and_match"));
    let (not, range) = (predicate.get("not_match"), predicate.get("destination_port_range"));
    if any.is_object() {
        compose(any, " or ")
    } else if all.is_object() {
        compose(all, " and ")
    } else if not.is_object() {
        format!("all but {}", condition(not))
    } else if range.is_object() {
        ports(range)
    } else if is_everywhere(predicate) {
        "any port".to_owned()
    } else {
        String::new()
    }
}

fn compose(predicates: Value<'_>, word: &str) -> String {
    let conditions: Vec<String> = predicates.get("rules").items().map(condition).collect();
    conditions.join(word)
}

/// The end is the first port after them.
fn ports(range: Value<'_>) -> String {
    let [start, end] = ["start", "end"].map(|name| range.get(name).u32().unwrap_or_default());
    let last = end.saturating_sub(1);
    if last <= start { format!("port {start}") } else { format!("ports {start} to {last}") }
}
