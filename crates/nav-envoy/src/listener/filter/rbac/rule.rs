//! Permissions and principals in words (`config.rbac.v3.Permission`, `Principal`).

use crate::json::Value;
use crate::listener::chain::cidr;
use crate::value_match::{Comparison, ValueMatch};

type Describe = fn(Value<'_>) -> String;

/// Conditions by their field. Both messages have most of them, and what only one of them has means the same in the other.
const CONDITIONS: &[(&str, Describe)] = &[
    ("any", |_| "any".to_owned()),
    ("header", header),
    ("url_path", |path| matched("path", path.get("path"))),
    ("uri_template", |template| format!("path {}", template.at(&["typed_config", "path_template"]).display())),
    ("destination_ip", |range| format!("destination IP {}", cidr(range))),
    ("destination_port", |port| format!("destination port {}", port.display())),
    ("destination_port_range", port_range),
    ("requested_server_name", |name| matched("server name", name)),
    ("metadata", metadata),
    ("sourced_metadata", |sourced| metadata(sourced.get("metadata_matcher"))),
    ("authenticated", authenticated),
    ("source_ip", |range| format!("source IP {}", cidr(range))),
    ("direct_remote_ip", |range| format!("direct remote IP {}", cidr(range))),
    ("remote_ip", |range| format!("remote IP {}", cidr(range))),
    ("filter_state", |state| matched(&format!("filter state {}", state.get("key").text()), state.get("string_match"))),
    ("matcher", |matcher| format!("by {}", matcher.get("name").text())),
    ("custom", |custom| format!("by {}", custom.get("name").text())),
];

/// What composes rules: the field, where the rules are in it, and the word between them.
const COMPOSITIONS: [(&str, &str, &str); 4] = [
    ("and_rules", "rules", " and "),
    ("or_rules", "rules", " or "),
    ("and_ids", "ids", " and "),
    ("or_ids", "ids", " or "),
];

const NEGATIONS: [&str; 2] = ["not_rule", "not_id"];

/// As `method exact GET and (path prefix /v1 or path exact /)`.
pub(super) fn text(rule: Value<'_>) -> String {
    phrase(rule).text
}

/// A text, and the word that joins its parts if there are several.
struct Phrase {
    text: String,
    joined_by: Option<&'static str>,
}

impl Phrase {
    fn simple(text: String) -> Self {
        Self { text, joined_by: None }
    }

    fn within(self, word: &str) -> String {
        if self.joined_by.is_some_and(|own| own != word) { format!("({})", self.text) } else { self.text }
    }
}

fn phrase(rule: Value<'_>) -> Phrase {
    for (field, list, word) in COMPOSITIONS {
        let composed = rule.get(field);
        if composed.is_object() {
            return compose(composed.get(list), word);
        }
    }
    if let Some(negated) = NEGATIONS.into_iter().map(|field| rule.get(field)).find(Value::is_object) {
        return Phrase::simple(format!("not {}", phrase(negated).within("")));
    }
    let condition = CONDITIONS.iter().find_map(|(field, describe)| {
        let value = rule.get(field);
        value.is_present().then(|| describe(value))
    });
    Phrase::simple(condition.unwrap_or_else(|| unknown(rule)))
}

fn compose(rules: Value<'_>, word: &'static str) -> Phrase {
    let mut phrases: Vec<Phrase> = rules.items().map(phrase).collect();
    match phrases.len() {
        1 => phrases.remove(0),
        _ => {
            let texts: Vec<String> = phrases.into_iter().map(|phrase| phrase.within(word)).collect();
            Phrase { text: texts.join(word), joined_by: Some(word) }
        }
    }
}

fn unknown(rule: Value<'_>) -> String {
    let field = rule.fields().next().map(|(name, _)| name.into_owned());
    format!("unknown condition {}", field.unwrap_or_default()).trim_end().to_owned()
}

/// As `header x-tenant exact a`, `method exact GET`.
fn header(matcher: Value<'_>) -> String {
    let matches = ValueMatch::header(matcher);
    let name = match matches.name.strip_prefix(':') {
        Some(pseudo) => pseudo.to_owned(),
        None => format!("header {}", matches.name),
    };
    ValueMatch { name, ..matches }.to_string()
}

fn matched(name: &str, matcher: Value<'_>) -> String {
    ValueMatch::string(name.to_owned(), matcher).to_string()
}

fn port_range(range: Value<'_>) -> String {
    let [start, end] = ["start", "end"].map(|name| range.get(name).u32().unwrap_or_default());
    format!("destination ports {start} to {}", end.saturating_sub(1))
}

fn authenticated(authenticated: Value<'_>) -> String {
    let principal = authenticated.get("principal_name");
    if principal.is_object() { matched("principal", principal) } else { "any authenticated principal".to_owned() }
}

/// As `istio_authn request.auth.claims iss exact a`.
fn metadata(matcher: Value<'_>) -> String {
    let path = matcher.get("path").items().map(|segment| segment.get("key").text());
    let name: Vec<String> = std::iter::once(matcher.get("filter").text()).chain(path).collect();
    let not = if matcher.get("invert").is_true() { "not " } else { "" };
    format!("{not}{} {}", name.join(" "), value(matcher.get("value")))
}

/// Of a `type.matcher.v3.ValueMatcher`.
fn value(matcher: Value<'_>) -> String {
    let (string, list, any) = (matcher.get("string_match"), matcher.get("list_match"), matcher.get("or_match"));
    if string.is_object() {
        matched("", string)
    } else if list.is_object() {
        format!("has {}", value(list.get("one_of")))
    } else if any.is_object() {
        let texts: Vec<String> = any.get("value_matchers").items().map(value).collect();
        texts.join(" or ")
    } else {
        scalar(matcher)
    }
}

fn scalar(matcher: Value<'_>) -> String {
    let (boolean, number) = (matcher.get("bool_match"), matcher.at(&["double_match", "exact"]));
    if boolean.is_present() {
        format!("{} {}", Comparison::Exact.word(), boolean.display())
    } else if number.is_present() {
        format!("{} {}", Comparison::Exact.word(), number.display())
    } else if matcher.get("null_match").is_present() {
        "is null".to_owned()
    } else if matcher.get("present_match").is_present() {
        Comparison::Present.word().to_owned()
    } else {
        Comparison::Unknown.word().to_owned()
    }
}
