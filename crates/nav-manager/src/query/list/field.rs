//! Fields of rows: what a question can select by, sort by and count.

use std::cmp::Ordering;
use std::fmt;

use nav_mesh::{Str, Timestamp};

use super::Row;
use crate::query::Error;

/// A row of a list's table of fields.
pub(crate) struct Field<R> {
    pub(crate) name: &'static str,
    /// Tells each value that the field has; none, one or several.
    pub(crate) read: fn(&R, &mut dyn FnMut(Scalar)),
}

/// A value of a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Scalar {
    Text(Str),
    /// A word that has a place among its like: the worst first.
    Ranked(u8, &'static str),
    Number(i64),
    Flag(bool),
    Time(Timestamp),
}

impl Scalar {
    fn sort(&self) -> u8 {
        match self {
            Self::Text(_) => 0,
            Self::Ranked(..) => 1,
            Self::Number(_) => 2,
            Self::Flag(_) => 3,
            Self::Time(_) => 4,
        }
    }

    /// Whether it is written like this, which is in small letters.
    fn is_written(&self, text: &str) -> bool {
        match self {
            Self::Text(own) if own.is_ascii() => own.eq_ignore_ascii_case(text),
            Self::Ranked(_, word) => word.eq_ignore_ascii_case(text),
            Self::Flag(flag) => text == if *flag { "true" } else { "false" },
            Self::Text(_) | Self::Number(_) | Self::Time(_) => self.to_string().to_lowercase() == text,
        }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Ranked(_, word) => f.write_str(word),
            Self::Number(number) => number.fmt(f),
            Self::Flag(flag) => flag.fmt(f),
            Self::Time(time) => time.fmt(f),
        }
    }
}

/// In the order of people: what is a number in it counts as one, so that 1.9 comes before 1.10.
fn cmp_texts(this: &str, other: &str) -> Ordering {
    let (mut this_rest, mut other_rest) = (this, other);
    loop {
        let (a, b) = (split_part(&mut this_rest), split_part(&mut other_rest));
        let ordering = match (a.parse::<u64>(), b.parse::<u64>()) {
            (Ok(a), Ok(b)) => a.cmp(&b),
            _ => a.cmp(b),
        };
        if ordering.is_ne() || (a.is_empty() && b.is_empty()) {
            // What differs in leading zeros only is not the same.
            return ordering.then_with(|| this.cmp(other));
        }
    }
}

/// Takes the digits, or what is none, at the beginning.
fn split_part<'a>(text: &mut &'a str) -> &'a str {
    let is_digit = text.starts_with(|c: char| c.is_ascii_digit());
    let end = text.find(|c: char| c.is_ascii_digit() != is_digit).unwrap_or(text.len());
    let (part, rest) = text.split_at(end);
    *text = rest;
    part
}

impl Ord for Scalar {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Text(this), Self::Text(other)) => cmp_texts(this, other),
            (Self::Ranked(this, _), Self::Ranked(other, _)) => this.cmp(other),
            (Self::Number(this), Self::Number(other)) => this.cmp(other),
            (Self::Flag(this), Self::Flag(other)) => this.cmp(other),
            (Self::Time(this), Self::Time(other)) => this.cmp(other),
            // No field tells values of several sorts, but a facet counts those that have none as an empty text.
            (this, other) => this.sort().cmp(&other.sort()),
        }
    }
}

impl PartialOrd for Scalar {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A text, if it is not empty: what is empty has no value.
pub(crate) fn text(text: impl Into<Str>, tell: &mut dyn FnMut(Scalar)) {
    let text = text.into();
    if !text.is_empty() {
        tell(Scalar::Text(text));
    }
}

/// A word, if it is not empty, with its place among its like.
pub(crate) fn ranked((place, word): (u8, &'static str), tell: &mut dyn FnMut(Scalar)) {
    if !word.is_empty() {
        tell(Scalar::Ranked(place, word));
    }
}

pub(crate) fn number(number: usize, tell: &mut dyn FnMut(Scalar)) {
    tell(Scalar::Number(number.try_into().unwrap_or(i64::MAX)));
}

pub(crate) fn flag(flag: bool, tell: &mut dyn FnMut(Scalar)) {
    tell(Scalar::Flag(flag));
}

pub(crate) fn time(time: Option<Timestamp>, tell: &mut dyn FnMut(Scalar)) {
    time.into_iter().for_each(|time| tell(Scalar::Time(time)));
}

/// A field that a question names.
pub(super) enum FieldRef<R> {
    Field(Field<R>),
    /// A label, by its key.
    Label(String),
}

/// How a question names a label.
const LABEL: &str = "labels.";

impl<R: Row> FieldRef<R> {
    pub(super) fn parse(parameter: &'static str, name: &str) -> Result<Self, Error> {
        if let Some(key) = name.strip_prefix(LABEL).filter(|key| !key.is_empty()) {
            return Ok(Self::Label(key.to_owned()));
        }
        let found = R::fields().into_iter().find(|field| field.name.eq_ignore_ascii_case(name));
        found.map(Self::Field).ok_or_else(|| {
            let names: Vec<_> = R::fields().iter().map(|field| field.name).collect();
            let (list, names) = (R::NAME, names.join(", "));
            Error::invalid(parameter, format!("{list} have no field {name:?}; there are {names}, and {LABEL}KEY"))
        })
    }

    pub(super) fn name(&self) -> String {
        match self {
            Self::Field(field) => field.name.to_owned(),
            Self::Label(key) => format!("{LABEL}{key}"),
        }
    }

    pub(super) fn read(&self, row: &R, tell: &mut dyn FnMut(Scalar)) {
        match self {
            Self::Field(field) => (field.read)(row, tell),
            Self::Label(key) => row.labels().filter_map(|labels| labels.get(key)).for_each(|value| text(value, tell)),
        }
    }

    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Field(this), Self::Field(other)) => this.name == other.name,
            (Self::Label(this), Self::Label(other)) => this == other,
            _ => false,
        }
    }
}

/// Fields by their names, separated by commas; one that is named twice counts once.
pub(super) fn parse_names<R: Row>(parameter: &'static str, names: &str) -> Result<Vec<FieldRef<R>>, Error> {
    let mut fields: Vec<FieldRef<R>> = Vec::new();
    for name in words(parameter, names)? {
        let field = FieldRef::parse(parameter, name)?;
        if !fields.iter().any(|known| known.is(&field)) {
            fields.push(field);
        }
    }
    Ok(fields)
}

/// Each costs a look at every row.
const MAX_WORDS: usize = 20;

/// Parts that commas separate.
pub(super) fn words<'a>(parameter: &'static str, text: &'a str) -> Result<impl Iterator<Item = &'a str>, Error> {
    let words = || text.split(',').map(str::trim).filter(|word| !word.is_empty());
    match words().nth(MAX_WORDS) {
        None => Ok(words()),
        Some(_) => Err(Error::invalid(parameter, format!("there are more than {MAX_WORDS} parts"))),
    }
}

/// `field=value`, `field!=value`, `field=one|other`, separated by commas.
pub(super) struct FieldSelector<R> {
    terms: Vec<FieldTerm<R>>,
}

struct FieldTerm<R> {
    field: FieldRef<R>,
    /// In small letters.
    values: Vec<String>,
    is_negative: bool,
}

/// The fields that do not have what they must.
pub(super) struct Failed<'a, R>(Vec<&'a FieldRef<R>>);

impl<R: Row> FieldSelector<R> {
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        Ok(Self { terms: words("field_selector", text)?.map(FieldTerm::parse).collect::<Result<_, _>>()? })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    pub(super) fn failed(&self, row: &R) -> Failed<'_, R> {
        Failed(self.terms.iter().filter(|term| !term.holds(row)).map(|term| &term.field).collect())
    }
}

impl<R: Row> FieldTerm<R> {
    fn parse(term: &str) -> Result<Self, Error> {
        let (field, values) = term.split_once('=').ok_or_else(|| {
            Error::invalid("field_selector", format!("{term:?} is no term: write FIELD=VALUE or FIELD!=VALUE"))
        })?;
        let (field, is_negative) = field.strip_suffix('!').map_or((field, false), |field| (field, true));
        // As kubectl, which takes both.
        let values = values.strip_prefix('=').unwrap_or(values);
        let values = values.split('|').map(|value| value.trim().to_lowercase()).collect();
        Ok(Self { field: FieldRef::parse("field_selector", field.trim())?, values, is_negative })
    }

    fn holds(&self, row: &R) -> bool {
        let (mut is_there, mut has_value) = (false, false);
        self.field.read(row, &mut |value| {
            has_value = true;
            is_there |= self.values.iter().any(|wanted| value.is_written(wanted));
        });
        // A field without a value is told as an empty one.
        is_there |= !has_value && self.values.iter().any(String::is_empty);
        is_there != self.is_negative
    }
}

impl<R: Row> Failed<'_, R> {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it has all that it must, but for this field.
    pub(super) fn is_at_most(&self, field: &FieldRef<R>) -> bool {
        self.0.iter().all(|failed| failed.is(field))
    }
}
