//! Conditions on a text: `type.matcher.v3.StringMatcher`, `HeaderMatcher`, `QueryParameterMatcher`.

use std::fmt;

use crate::json::Value;

/// How a value is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// Of a sort that is not known.
    #[default]
    Unknown,
    Exact,
    Prefix,
    Suffix,
    Contains,
    Regex,
    /// There is a value, whatever it is.
    Present,
    /// A number from `start` to before `end`: `value` is `start-end`.
    Range,
    /// By an extension, whose name is in `value`.
    Custom,
}

/// A condition on a named value: a header, query parameter, cookie, metadata. Without a name: on whatever text is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ValueMatch {
    pub name: String,
    pub comparison: Comparison,
    pub value: String,
    pub ignore_case: bool,
    pub invert: bool,
    /// An absent header counts as an empty one.
    pub treat_missing_as_empty: bool,
}

/// The fields of a `StringMatcher`, and within which field the text stands.
const STRING: &[(&[&str], Comparison)] = &[
    (&["exact"], Comparison::Exact),
    (&["prefix"], Comparison::Prefix),
    (&["suffix"], Comparison::Suffix),
    (&["contains"], Comparison::Contains),
    (&["safe_regex", "regex"], Comparison::Regex),
    (&["custom", "name"], Comparison::Custom),
];

/// What a `HeaderMatcher` had instead of `string_match`; Envoy still takes all of them but the last.
const HEADER: &[(&[&str], Comparison)] = &[
    (&["exact_match"], Comparison::Exact),
    (&["prefix_match"], Comparison::Prefix),
    (&["suffix_match"], Comparison::Suffix),
    (&["contains_match"], Comparison::Contains),
    (&["safe_regex_match", "regex"], Comparison::Regex),
    (&["regex_match"], Comparison::Regex),
];

impl ValueMatch {
    /// Of a `StringMatcher` on the value of that name.
    pub(crate) fn string(name: String, matcher: Value<'_>) -> Self {
        let (comparison, value) = one_of(STRING, matcher).unwrap_or_default();
        Self { name, comparison, value, ignore_case: matcher.get("ignore_case").is_true(), ..Self::default() }
    }

    /// Of a `HeaderMatcher`. One that says only a name asks for presence.
    pub(crate) fn header(matcher: Value<'_>) -> Self {
        let condition = Self::header_value(matcher);
        Self {
            invert: condition.invert ^ matcher.get("invert_match").is_true(),
            treat_missing_as_empty: matcher.get("treat_missing_header_as_empty").is_true(),
            ..condition
        }
    }

    fn header_value(matcher: Value<'_>) -> Self {
        let name = matcher.get("name").text();
        let (string, range) = (matcher.get("string_match"), matcher.get("range_match"));
        if string.is_object() {
            return Self::string(name, string);
        }
        if range.is_object() {
            return Self { name, comparison: Comparison::Range, value: bounds(range), ..Self::default() };
        }
        if let Some((comparison, value)) = one_of(HEADER, matcher) {
            return Self { name, comparison, value, ..Self::default() };
        }
        Self::presence(name, matcher.get("present_match"))
    }

    /// Of a `QueryParameterMatcher`. One that says only a name asks for presence.
    pub(crate) fn query_parameter(matcher: Value<'_>) -> Self {
        let name = matcher.get("name").text();
        let string = matcher.get("string_match");
        if string.is_object() { Self::string(name, string) } else { Self::presence(name, matcher.get("present_match")) }
    }

    fn presence(name: String, wanted: Value<'_>) -> Self {
        Self { name, comparison: Comparison::Present, invert: wanted.bool() == Some(false), ..Self::default() }
    }
}

fn one_of(table: &[(&[&str], Comparison)], matcher: Value<'_>) -> Option<(Comparison, String)> {
    table.iter().find_map(|(path, comparison)| Some((*comparison, matcher.at(path).str()?.into_owned())))
}

/// As `0-10`. The protobuf default, 0, is left out of dumps.
fn bounds(range: Value<'_>) -> String {
    let [start, end] = ["start", "end"].map(|name| {
        let text = String::from_utf8_lossy(range.get(name).raw()).replace('"', "");
        if text.is_empty() { "0".to_owned() } else { text }
    });
    format!("{start}-{end}")
}

impl Comparison {
    /// `exact`, `prefix`, …
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown condition",
            Self::Exact => "exact",
            Self::Prefix => "prefix",
            Self::Suffix => "suffix",
            Self::Contains => "contains",
            Self::Regex => "regex",
            Self::Present => "present",
            Self::Range => "in",
            Self::Custom => "by",
        }
    }
}

/// As `not x-user prefix a, ignoring case`.
impl fmt::Display for ValueMatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let not = if self.invert { "not" } else { "" };
        let words = [not, &self.name, self.comparison.word(), &self.value];
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        f.write_str(&words.join(" "))?;
        f.write_str(if self.ignore_case { ", ignoring case" } else { "" })
    }
}

#[cfg(test)]
mod tests;
