//! How a cluster's endpoints are chosen.

use crate::extension::Config;
use crate::json::Value;

/// Policies that choose among some endpoints, which another policy, in this field, chooses from.
const WRAPPED: [&str; 3] = ["endpoint_picking_policy", "subset_lb_policy", "fallback_policy"];

/// Where a policy that is given by the enum has its settings.
const SETTINGS: [&str; 2] = ["round_robin_lb_config", "least_request_lb_config"];

/// In the enum's words.
pub(super) fn policy(cluster: Value<'_>) -> String {
    let named = cluster.get("lb_policy").str().unwrap_or_else(|| "ROUND_ROBIN".into());
    match innermost(typed(cluster)) {
        Some(policy) => policy.type_name().rsplit('.').next().map(enum_word).unwrap_or_default(),
        None => named.into_owned(),
    }
}

/// The first of the policies that the proxy may take.
fn typed(cluster: Value<'_>) -> Option<Config<'_>> {
    first(cluster.get("load_balancing_policy"))
}

fn first(policies: Value<'_>) -> Option<Config<'_>> {
    let policy = policies.get("policies").items().next()?;
    Some(Config::read(policy.at(&["typed_extension_config", "typed_config"])))
}

fn innermost(policy: Option<Config<'_>>) -> Option<Config<'_>> {
    std::iter::successors(policy, |outer| WRAPPED.into_iter().find_map(|field| first(outer.value.get(field)))).last()
}

/// `RING_HASH` of `RingHash`.
fn enum_word(type_name: &str) -> String {
    let mut word = String::with_capacity(type_name.len() + 4);
    for letter in type_name.chars() {
        if letter.is_ascii_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.push(letter.to_ascii_uppercase());
    }
    word
}

pub(super) fn subset_selectors(cluster: Value<'_>) -> Vec<Vec<String>> {
    let here = cluster.at(&["lb_subset_config", "subset_selectors"]).items();
    let typed = typed(cluster).map(|policy| policy.value.get("subset_selectors"));
    here.chain(typed.into_iter().flat_map(|selectors| selectors.items()))
        .map(|selector| selector.get("keys").texts())
        .collect()
}

/// `locality weighted`, `zone aware`.
pub(super) fn locality(cluster: Value<'_>) -> String {
    let policy = typed(cluster);
    let in_policy = innermost(policy).map(|policy| policy.value.get("locality_lb_config"));
    let is_wrr = policy.is_some_and(|policy| policy.type_name().ends_with(".WrrLocality"));
    let places = std::iter::once(cluster.get("common_lb_config")).chain(in_policy);
    let has = |field| places.clone().any(|place| place.get(field).is_object());
    if is_wrr || has("locality_weighted_lb_config") {
        "locality weighted".to_owned()
    } else if has("zone_aware_lb_config") {
        "zone aware".to_owned()
    } else {
        String::new()
    }
}

/// How long endpoints that are new get less.
pub(super) fn slow_start(cluster: Value<'_>) -> String {
    let enumerated = SETTINGS.into_iter().map(|field| cluster.get(field));
    let typed = innermost(typed(cluster)).map(|policy| policy.value);
    let window = |settings: Value<'_>| settings.at(&["slow_start_config", "slow_start_window"]).str().map(Into::into);
    enumerated.chain(typed).find_map(window).unwrap_or_default()
}
