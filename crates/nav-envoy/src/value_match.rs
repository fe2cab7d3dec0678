//! Conditions on a text: `type.matcher.v3.StringMatcher`, `HeaderMatcher`, `QueryParameterMatcher`.

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

/// A condition on a named value: a header, query parameter, cookie, metadata.
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
