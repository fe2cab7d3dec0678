//! Columns of the resources' tables.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Resource;
use crate::output::{Cell, Fit, Header};

/// A thing of a list.
pub(crate) trait Item: DeserializeOwned + 'static {
    const COLUMNS: &'static [Column<Self>];

    fn place(&self) -> Place;
    /// In every cluster that has it.
    fn labels(&self) -> Vec<&BTreeMap<String, String>>;
}

/// A row of a resource's table of columns.
pub(crate) struct Column<T> {
    header: &'static str,
    shown: Shown,
    fit: Fit,
    cell: fn(&T, Timestamp) -> Cell,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Always,
    Wide,
    /// Unless all rows are of one namespace.
    AcrossNamespaces,
}

/// A column that is always shown, and never cut.
pub(super) const fn column<T>(header: &'static str, cell: fn(&T, Timestamp) -> Cell) -> Column<T> {
    Column { header, shown: Shown::Always, fit: Fit::Whole, cell }
}

/// Only with `-o wide`.
pub(super) const fn wide<T>(mut column: Column<T>) -> Column<T> {
    column.shown = Shown::Wide;
    column
}

pub(super) const fn across_namespaces<T>(mut column: Column<T>) -> Column<T> {
    column.shown = Shown::AcrossNamespaces;
    column
}

pub(super) const fn elastic<T>(mut column: Column<T>) -> Column<T> {
    column.fit = Fit::Elastic;
    column
}

/// What tells rows apart.
pub(super) const fn named<T>(mut column: Column<T>) -> Column<T> {
    column.fit = Fit::Name;
    column
}

impl<T> Column<T> {
    fn is_shown(&self, view: &View) -> bool {
        match self.shown {
            Shown::Always => true,
            Shown::Wide => view.wide,
            Shown::AcrossNamespaces => !view.one_namespace,
        }
    }
}

/// Which columns are wanted.
#[derive(Clone, Debug, Default)]
pub(crate) struct View {
    pub(crate) wide: bool,
    pub(crate) one_namespace: bool,
    pub(crate) label_columns: Vec<String>,
    pub(crate) show_labels: bool,
}

/// Where a thing is, and what it is called; what does not apply is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) mesh: String,
    pub(crate) cluster: String,
    pub(crate) namespace: String,
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) id: String,
}

/// A line of a table, whatever it is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) place: Place,
    pub(crate) cells: Vec<Cell>,
    /// As the server told it.
    pub(crate) item: Value,
}

/// The columns of a resource, once its type is forgotten.
#[derive(Debug)]
pub(super) struct Columns {
    headers: fn(&View) -> Vec<Header>,
    row: fn(Value, &View, Timestamp) -> serde_json::Result<Row>,
}

impl Columns {
    pub(super) const fn of<T: Item>() -> Self {
        Self { headers: headers::<T>, row: read::<T> }
    }
}

impl Resource {
    pub(crate) fn headers(&self, view: &View) -> Vec<Header> {
        (self.columns.headers)(view)
    }

    pub(crate) fn row(&self, item: Value, view: &View, now: Timestamp) -> serde_json::Result<Row> {
        (self.columns.row)(item, view, now)
    }
}

pub(crate) fn headers<T: Item>(view: &View) -> Vec<Header> {
    let shown = T::COLUMNS.iter().filter(|column| column.is_shown(view));
    let own = shown.map(|column| Header { name: column.header.to_owned(), fit: column.fit });
    // As kubectl, which tells the part of the key that is the label's own name.
    let name = |key: &String| key.rsplit('/').next().unwrap_or(key).to_uppercase();
    let labels = view.label_columns.iter().map(|key| Header::elastic(&name(key)));
    own.chain(labels).chain(view.show_labels.then(|| Header::elastic("LABELS"))).collect()
}

fn read<T: Item>(item: Value, view: &View, now: Timestamp) -> serde_json::Result<Row> {
    let read = T::deserialize(&item)?;
    Ok(Row { place: read.place(), cells: row(&read, view, now), item })
}

pub(crate) fn row<T: Item>(item: &T, view: &View, now: Timestamp) -> Vec<Cell> {
    let own = T::COLUMNS.iter().filter(|column| column.is_shown(view)).map(|column| (column.cell)(item, now));
    let labels = view
        .label_columns
        .iter()
        .map(|key| distinct(item.labels().into_iter().filter_map(|labels| labels.get(key).cloned())));
    let pairs = || item.labels().into_iter().flatten().map(|(key, value)| format!("{key}={value}"));
    own.chain(labels).chain(view.show_labels.then(|| distinct(pairs()))).collect()
}

/// Each text once, in order: what is the same in all clusters is told once.
pub(super) fn distinct(texts: impl Iterator<Item = String>) -> Cell {
    let texts: std::collections::BTreeSet<String> = texts.filter(|text| !text.is_empty()).collect();
    list(texts).into()
}

pub(super) fn list(texts: impl IntoIterator<Item: AsRef<str>>) -> String {
    let texts: Vec<String> = texts.into_iter().map(|text| text.as_ref().to_owned()).collect();
    texts.join(",")
}
