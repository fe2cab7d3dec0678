//! Tables whose columns are istioctl's, and ours after them.

use jiff::Timestamp;

use crate::output::{Cell, Fit, Header, Table};

/// Of rows `R`.
pub(super) struct Column<R> {
    header: &'static str,
    shown: Shown,
    fit: Fit,
    text: fn(&R) -> String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Always,
    /// Where tables of several sorts follow each other.
    Mixed,
    Wide,
}

/// Which columns are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct View {
    pub(super) is_wide: bool,
    /// Tables of several sorts follow each other.
    pub(super) is_mixed: bool,
    /// For what is valid for a time.
    pub(super) now: Timestamp,
}

/// A column of istioctl's: where it writes nothing, neither do we.
pub(super) const fn column<R>(header: &'static str, text: fn(&R) -> String) -> Column<R> {
    Column { header, shown: Shown::Always, fit: Fit::Elastic, text }
}

/// A column that istioctl has in `all` only.
pub(super) const fn mixed<R>(header: &'static str, text: fn(&R) -> String) -> Column<R> {
    Column { header, shown: Shown::Mixed, fit: Fit::Elastic, text }
}

/// A column of ours.
pub(super) const fn wide<R>(header: &'static str, text: fn(&R) -> String) -> Column<R> {
    Column { header, shown: Shown::Wide, fit: Fit::Elastic, text }
}

/// Never cut.
pub(super) const fn whole<R>(mut column: Column<R>) -> Column<R> {
    column.fit = Fit::Whole;
    column
}

impl<R> Column<R> {
    fn is_shown(&self, view: View) -> bool {
        match self.shown {
            Shown::Always => true,
            Shown::Mixed => view.is_mixed,
            Shown::Wide => view.is_wide,
        }
    }

    fn cell(&self, row: &R) -> Cell {
        let text = (self.text)(row);
        if self.shown == Shown::Wide { text.into() } else { Cell::verbatim(&text) }
    }
}

pub(super) fn table<R>(columns: &[Column<R>], rows: &[R], view: View) -> Table {
    let columns: Vec<&Column<R>> = columns.iter().filter(|column| column.is_shown(view)).collect();
    Table {
        headers: columns.iter().map(|column| Header { name: column.header.to_owned(), fit: column.fit }).collect(),
        rows: rows.iter().map(|row| columns.iter().map(|column| column.cell(row)).collect()).collect(),
    }
}
