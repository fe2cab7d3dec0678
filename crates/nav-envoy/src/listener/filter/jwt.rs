//! Who signs tokens, and where they are needed.

use std::borrow::Cow;

use super::words::{join, labelled};
use crate::json::Value;

/// `jwt_authn.v3`
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JwtAuthentication {
    pub providers: Vec<JwtProvider>,
    /// As `prefix /: origins-0 or none`.
    pub rules: Vec<String>,
}

/// Who makes tokens, and how they are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JwtProvider {
    pub name: String,
    pub issuer: String,
    pub audiences: Vec<String>,
    /// Where the keys are: a URI, or `inline`, or a file's name.
    pub keys: String,
    /// Where tokens are looked for, as `header x-token`, `parameter token`, `cookie session`; empty: `Authorization`.
    pub locations: Vec<String>,
    pub is_forwarded: bool,
}

impl JwtAuthentication {
    pub(super) fn read(config: Value<'_>) -> Self {
        let providers = config.get("providers").fields();
        Self {
            providers: providers.map(|(name, provider)| JwtProvider::read(name.into_owned(), provider)).collect(),
            rules: config.get("rules").items().map(rule).collect(),
        }
    }

    /// As `JWT from https://issuer for shop`.
    pub(super) fn summary(&self) -> String {
        join(self.providers.iter().map(|provider| {
            let audiences = labelled(" for", &provider.audiences.join("/"));
            format!("JWT from {}{audiences}", provider.issuer)
        }))
    }
}

impl JwtProvider {
    fn read(name: String, provider: Value<'_>) -> Self {
        Self {
            name,
            issuer: provider.get("issuer").text(),
            audiences: provider.get("audiences").texts(),
            keys: keys(provider),
            locations: locations(provider),
            is_forwarded: provider.get("forward").is_true(),
        }
    }
}

fn keys(provider: Value<'_>) -> String {
    let local = provider.get("local_jwks");
    if local.is_object() {
        return local.get("filename").str().unwrap_or(Cow::Borrowed("inline")).into_owned();
    }
    provider.at(&["remote_jwks", "http_uri", "uri"]).text()
}

fn locations(provider: Value<'_>) -> Vec<String> {
    let texts =
        |list, word: &'static str| provider.get(list).texts().into_iter().map(move |name| format!("{word} {name}"));
    let headers = provider.get("from_headers").items().map(|header| format!("header {}", header.get("name").text()));
    headers.chain(texts("from_params", "parameter")).chain(texts("from_cookies", "cookie")).collect()
}

fn rule(rule: Value<'_>) -> String {
    let matches = rule.get("match");
    let paths = ["prefix", "path", "path_separated_prefix"].into_iter();
    let path = paths.filter_map(|kind| Some(format!("{kind} {}", matches.get(kind).str()?))).next();
    let regex = || labelled("regex", &matches.at(&["safe_regex", "regex"]).text());
    format!("{}: {}", path.unwrap_or_else(regex), requirement_of(rule))
}

fn requirement_of(rule: Value<'_>) -> String {
    let by_name = rule.get("requirement_name");
    by_name.str().map_or_else(|| requirement(rule.get("requires")), |name| format!("requirement {name}"))
}

/// As `origins-0 or none`.
fn requirement(requires: Value<'_>) -> String {
    let list = |name, word| {
        let texts: Vec<String> = requires.at(&[name, "requirements"]).items().map(requirement).collect();
        (!texts.is_empty()).then(|| texts.join(word))
    };
    let has = |name, text: &str| requires.get(name).is_present().then(|| text.to_owned());
    requires
        .get("provider_name")
        .str()
        .or_else(|| requires.at(&["provider_and_audiences", "provider_name"]).str())
        .map(Into::into)
        .or_else(|| list("requires_any", " or "))
        .or_else(|| list("requires_all", " and "))
        .or_else(|| has("allow_missing_or_failed", "whatever is there"))
        .or_else(|| has("allow_missing", "none"))
        .unwrap_or_else(|| "nothing".to_owned())
}

#[cfg(test)]
mod tests;
