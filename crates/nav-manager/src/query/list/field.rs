//! Fields of rows: what a question can select by, sort by and count.

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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Scalar {
    Text(Str),
    Number(i64),
    Flag(bool),
    Time(Timestamp),
}

impl Scalar {
    /// Whether it is written like this, which is in small letters.
    fn is_written(&self, text: &str) -> bool {
        match self {
            Self::Text(own) if own.is_ascii() => own.eq_ignore_ascii_case(text),
            Self::Flag(flag) => text == if *flag { "true" } else { "false" },
            Self::Text(_) | Self::Number(_) | Self::Time(_) => self.to_string().to_lowercase() == text,
        }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
            Self::Flag(flag) => flag.fmt(f),
            Self::Time(time) => time.fmt(f),
        }
    }
}

/// A text, if it is not empty: what is empty has no value.
pub(crate) fn text(text: impl Into<Str>, tell: &mut dyn FnMut(Scalar)) {
    let text = text.into();
    if !text.is_empty() {
        tell(Scalar::Text(text));
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
    fn parse(parameter: &'static str, name: &str) -> Result<Self, Error> {
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

/// Fields by their names, separated by commas.
pub(super) fn parse_names<R: Row>(parameter: &'static str, names: &str) -> Result<Vec<FieldRef<R>>, Error> {
    words(names).map(|name| FieldRef::parse(parameter, name)).collect()
}

pub(super) fn parse_name<R: Row>(parameter: &'static str, name: &str) -> Result<FieldRef<R>, Error> {
    FieldRef::parse(parameter, name)
}

/// Parts that commas separate.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|word| !word.is_empty())
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
        Ok(Self { terms: words(text).map(FieldTerm::parse).collect::<Result<_, _>>()? })
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
