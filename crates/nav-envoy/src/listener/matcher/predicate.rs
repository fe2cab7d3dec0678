//! Conditions of matchers that are a list.

use super::Condition;
use crate::extension::Config;
use crate::json::Value;
use crate::value_match::{Comparison, ValueMatch};

/// Inputs by the end of their type, in words.
const INPUTS: &[(&str, &str)] = &[
    (".DestinationIPInput", "destination IP"),
    (".DestinationPortInput", "destination port"),
    (".SourceIPInput", "source IP"),
    (".SourcePortInput", "source port"),
    (".DirectSourceIPInput", "direct source IP"),
    (".SourceTypeInput", "source type"),
    (".ServerNameInput", "server name"),
    (".TransportProtocolInput", "transport protocol"),
    (".ApplicationProtocolInput", "application protocol"),
    (".UriSanInput", "peer URI"),
    (".DnsSanInput", "peer DNS name"),
    (".SubjectInput", "peer subject"),
];

/// A condition on this input (`TypedExtensionConfig`), without values.
pub(super) fn input(input: Value<'_>) -> Condition {
    let config = Config::read(input.get("typed_config"));
    let (type_name, name) = (config.type_name(), input.get("name").text());
    let words = match INPUTS.iter().find(|(suffix, _)| type_name.ends_with(suffix)) {
        Some((_, words)) => (*words).to_owned(),
        None => of_a_key(&type_name, config.value).unwrap_or_else(|| name.clone()),
    };
    Condition { input: words, name, ..Condition::default() }
}

/// Inputs that look something up: a header, or what another filter has put down.
fn of_a_key(type_name: &str, config: Value<'_>) -> Option<String> {
    if type_name.ends_with(".HttpRequestHeaderMatchInput") {
        let header = config.get("header_name").text();
        return Some(if header == ":authority" { "authority".to_owned() } else { format!("header {header}") });
    }
    let key = config.get("key").str().filter(|_| type_name.ends_with(".FilterStateInput"))?;
    Some(if key == "io.istio.connect_authority" { "authority".to_owned() } else { format!("filter state {key}") })
}

/// The conditions that all have to hold, and whether all of them are known.
pub(super) fn read(predicate: Value<'_>) -> (Vec<Condition>, bool) {
    let (single, all, any) =
        (predicate.get("single_predicate"), predicate.get("and_matcher"), predicate.get("or_matcher"));
    if single.is_object() {
        let (condition, is_decoded) = one(single);
        (vec![condition], is_decoded)
    } else if all.is_object() {
        flatten(all)
    } else if any.is_object() {
        alternatives(any)
    } else {
        negation(predicate.get("not_matcher"))
    }
}

fn one(single: Value<'_>) -> (Condition, bool) {
    let (value, custom) = (single.get("value_match"), single.get("custom_match"));
    let base = input(single.get("input"));
    if value.is_object() {
        let matches = ValueMatch::string(String::new(), value);
        let note = if matches.ignore_case { ", ignoring case" } else { "" };
        let values = vec![format!("{}{note}", matches.value)];
        let is_decoded = !matches!(matches.comparison, Comparison::Unknown | Comparison::Custom);
        return (Condition { comparison: matches.comparison, values, ..base }, is_decoded);
    }
    (Condition { comparison: Comparison::Custom, values: vec![custom.get("name").text()], ..base }, false)
}

fn flatten(all: Value<'_>) -> (Vec<Condition>, bool) {
    let (conditions, decoded): (Vec<_>, Vec<_>) = all.get("predicate").items().map(read).unzip();
    (conditions.into_iter().flatten().collect(), decoded.into_iter().all(|it| it))
}

/// Of one input, compared in one way: its values. Else a text for each.
fn alternatives(any: Value<'_>) -> (Vec<Condition>, bool) {
    let (mut alternatives, decoded): (Vec<_>, Vec<_>) = any.get("predicate").items().map(read).unzip();
    let is_decoded = decoded.into_iter().all(|it| it);
    let is_alike = alternatives.windows(2).all(|pair| is_alike(&pair[0], &pair[1]));
    if is_alike && let Some([first]) = alternatives.first_mut().map(Vec::as_mut_slice) {
        let first = std::mem::take(first);
        let rest = alternatives.into_iter().skip(1).flatten().flat_map(|condition| condition.values);
        let values = first.values.into_iter().chain(rest).collect();
        return (vec![Condition { values, ..first }], is_decoded);
    }
    let values = alternatives.iter().map(|conditions| text(conditions)).collect();
    (vec![Condition { input: "one of".to_owned(), values, ..Condition::default() }], is_decoded)
}

fn is_alike(one: &[Condition], other: &[Condition]) -> bool {
    let ([one], [other]) = (one, other) else { return false };
    let of = |condition: &Condition| (condition.input.clone(), condition.name.clone(), condition.comparison);
    of(one) == of(other)
}

fn negation(inner: Value<'_>) -> (Vec<Condition>, bool) {
    if !inner.is_object() {
        return (vec![Condition { input: "unknown condition".to_owned(), ..Condition::default() }], false);
    }
    let (conditions, is_decoded) = read(inner);
    (vec![Condition { input: "not".to_owned(), values: vec![text(&conditions)], ..Condition::default() }], is_decoded)
}

fn text(conditions: &[Condition]) -> String {
    let texts: Vec<String> = conditions.iter().map(ToString::to_string).collect();
    texts.join(" and ")
}
