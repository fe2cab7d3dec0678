//! Which requests a route takes (`RouteMatch`).

use super::words;
use crate::extension::Config;
use crate::json::Value;
use crate::value_match::ValueMatch;

/// All of these have to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RouteMatch {
    pub path: PathMatch,
    pub headers: Vec<ValueMatch>,
    pub query_parameters: Vec<ValueMatch>,
    pub cookies: Vec<ValueMatch>,
    /// Only gRPC requests.
    pub is_grpc: bool,
    /// In percent; `None`: every request.
    pub runtime_fraction: Option<String>,
    /// As `presented`, `validated`, `not presented`.
    pub tls_context: Vec<String>,
    /// Conditions on metadata and filter state, as a short text each.
    pub metadata: Vec<String>,
}

/// What the path has to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathMatch {
    pub kind: PathKind,
    pub value: String,
    pub ignore_case: bool,
}

/// How the path is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PathKind {
    /// Of a sort that is not known.
    #[default]
    Unknown,
    Prefix,
    Exact,
    Regex,
    /// A prefix that ends where a part of the path does: `/v1` of `/v1/a`, not of `/v12`.
    PathSeparatedPrefix,
    /// A URI template, as `/a/{b}/**`.
    Template,
    /// CONNECT requests.
    Connect,
}

/// Where the text of each kind of path stands. Older Istio wrote `regex` as a text.
const PATHS: &[(&[&str], PathKind)] = &[
    (&["prefix"], PathKind::Prefix),
    (&["path"], PathKind::Exact),
    (&["path_separated_prefix"], PathKind::PathSeparatedPrefix),
    (&["safe_regex", "regex"], PathKind::Regex),
    (&["regex"], PathKind::Regex),
];

impl RouteMatch {
    pub(super) fn read(condition: Value<'_>) -> Self {
        Self {
            path: PathMatch::read(condition),
            headers: condition.get("headers").items().map(ValueMatch::header).collect(),
            query_parameters: condition.get("query_parameters").items().map(ValueMatch::query_parameter).collect(),
            cookies: condition.get("cookies").items().map(cookie).collect(),
            is_grpc: condition.get("grpc").is_object(),
            runtime_fraction: words::percent(condition.at(&["runtime_fraction", "default_value"])),
            tls_context: tls_context(condition.get("tls_context")),
            metadata: metadata(condition),
        }
    }
}

impl PathMatch {
    fn read(condition: Value<'_>) -> Self {
        let (kind, value) = kind_and_value(condition).unwrap_or_default();
        Self { kind, value, ignore_case: condition.get("case_sensitive").bool() == Some(false) }
    }
}

fn kind_and_value(condition: Value<'_>) -> Option<(PathKind, String)> {
    let known = PATHS.iter().find_map(|(path, kind)| Some((*kind, condition.at(path).str()?.into_owned())));
    let connect = || condition.get("connect_matcher").is_object().then(|| (PathKind::Connect, String::new()));
    known.or_else(connect).or_else(|| policy(condition.get("path_match_policy")))
}

/// Of an extension: a template, or one whose name is all that is known.
fn policy(policy: Value<'_>) -> Option<(PathKind, String)> {
    let template = Config::read(policy.get("typed_config")).value.get("path_template").str();
    match template {
        Some(template) => Some((PathKind::Template, template.into_owned())),
        None => policy.get("name").str().map(|name| (PathKind::Unknown, name.into_owned())),
    }
}

fn cookie(matcher: Value<'_>) -> ValueMatch {
    let condition = ValueMatch::string(matcher.get("name").text(), matcher.get("string_match"));
    ValueMatch { invert: matcher.get("invert_match").is_true(), ..condition }
}

fn tls_context(context: Value<'_>) -> Vec<String> {
    let wanted = |name| {
        let wanted = context.get(name).bool()?;
        Some(format!("{}{name}", if wanted { "" } else { "not " }))
    };
    ["presented", "validated"].into_iter().filter_map(wanted).collect()
}

fn metadata(condition: Value<'_>) -> Vec<String> {
    let metadata = condition.get("dynamic_metadata").items().map(dynamic_metadata);
    metadata.chain(condition.get("filter_state").items().map(filter_state)).collect()
}

/// As `not metadata FILTER.KEY exact VALUE`.
fn dynamic_metadata(matcher: Value<'_>) -> String {
    let keys = matcher.get("path").items().map(|segment| segment.get("key").text());
    let place: Vec<String> = std::iter::once(matcher.get("filter").text()).chain(keys).collect();
    let not = if matcher.get("invert").is_true() { "not " } else { "" };
    format!("{not}{}", value_condition(format!("metadata {}", place.join(".")), matcher.get("value")))
}

fn filter_state(matcher: Value<'_>) -> String {
    value_condition(format!("filter state {}", matcher.get("key").text()), matcher)
}

/// On a text as everywhere; any other condition as it was written.
fn value_condition(name: String, condition: Value<'_>) -> String {
    let string = condition.get("string_match");
    if string.is_object() {
        ValueMatch::string(name, string).to_string()
    } else {
        format!("{name} {}", condition.display())
    }
}
