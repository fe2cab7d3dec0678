//! Tables that fit the terminal.

use std::io::{self, Write};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::Cell;

/// Of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) fit: Fit,
}

/// What may happen to a column that makes its table too wide for the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    Whole,
    /// Its end may be cut.
    Elastic,
    /// It is cut only where nothing else helps, and in its middle: names are told apart by both ends.
    Name,
}

impl Header {
    pub(crate) fn whole(name: &str) -> Self {
        Self { name: name.to_owned(), fit: Fit::Whole }
    }

    pub(crate) fn elastic(name: &str) -> Self {
        Self { name: name.to_owned(), fit: Fit::Elastic }
    }

    /// What it may be cut to.
    fn least(&self) -> usize {
        let least = if self.fit == Fit::Name { LEAST_NAME } else { LEAST };
        self.name.width().max(least)
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    pub(crate) headers: Vec<Header>,
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// How wide each column is, and what is between two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    columns: Vec<(usize, Fit)>,
    gap: usize,
    colour: bool,
}

const GAP: usize = 3;

/// Where there is little room.
const NARROW_GAP: usize = 2;

/// An elastic column keeps at least so much, or its header.
const LEAST: usize = 8;
const LEAST_NAME: usize = 10;

const CUT: char = '…';

impl Table {
    /// For a terminal of this width; `None`: everything is written whole, as where no cutting would make it fit.
    pub(crate) fn layout(&self, width: Option<usize>, colour: bool) -> Layout {
        let mut widths: Vec<usize> = self.headers.iter().map(|header| header.name.width()).collect();
        for row in &self.rows {
            widths.iter_mut().zip(row).for_each(|(width, cell)| *width = cell.text.width().max(*width));
        }
        let fitted = width.and_then(|available| {
            let fit = |gap| Some((shrunk(&widths, &self.headers, available, gap)?, gap));
            fit(GAP).or_else(|| fit(NARROW_GAP))
        });
        let (widths, gap) = fitted.unwrap_or((widths, GAP));
        let columns = widths.into_iter().zip(self.headers.iter().map(|header| header.fit)).collect();
        Layout { columns, gap, colour }
    }

    pub(crate) fn write_header(&self, out: &mut dyn Write, layout: &Layout) -> io::Result<()> {
        let names: Vec<Cell> = self.headers.iter().map(|header| header.name.as_str().into()).collect();
        layout.write_row(out, &names)
    }

    pub(crate) fn write_rows(&self, out: &mut dyn Write, layout: &Layout) -> io::Result<()> {
        self.rows.iter().try_for_each(|row| layout.write_row(out, row))
    }
}

impl Layout {
    pub(crate) fn write_row(&self, out: &mut dyn Write, cells: &[Cell]) -> io::Result<()> {
        let last = cells.len().saturating_sub(1);
        for (index, (cell, (width, fit))) in cells.iter().zip(&self.columns).enumerate() {
            let text = cut(&cell.text, *width, *fit);
            // Nothing is aligned to what follows the last column.
            let padding = if index == last { 0 } else { width.saturating_sub(text.width()) + self.gap };
            let text = if self.colour { cell.coloured(&text) } else { text };
            write!(out, "{text}{:padding$}", "")?;
        }
        writeln!(out)
    }
}

/// Takes from the widest elastic column, then from names; `None` if that is not enough.
fn shrunk(widths: &[usize], headers: &[Header], available: usize, gap: usize) -> Option<Vec<usize>> {
    let mut widths = widths.to_vec();
    let gaps = widths.len().saturating_sub(1) * gap;
    let mut excess = (widths.iter().sum::<usize>() + gaps).saturating_sub(available);
    while excess > 0 {
        let mut can_give = |fit| {
            let columns = widths.iter_mut().zip(headers);
            let giving = columns.filter(|(width, header)| header.fit == fit && **width > header.least());
            giving.map(|(width, _)| width).max_by_key(|width| **width).map(|widest| *widest -= 1)
        };
        can_give(Fit::Elastic).or_else(|| can_give(Fit::Name))?;
        excess -= 1;
    }
    Some(widths)
}

/// What fits, with `…` for what does not.
fn cut(text: &str, width: usize, fit: Fit) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let left = width.saturating_sub(1);
    let end: String = match fit {
        Fit::Name => head(text.chars().rev(), left / 2).chars().rev().collect(),
        Fit::Whole | Fit::Elastic => String::new(),
    };
    format!("{}{CUT}{end}", head(text.chars(), left - end.width()))
}

/// The characters that fit.
fn head(text: impl Iterator<Item = char>, width: usize) -> String {
    let mut left = width;
    let fits = |c: &char| {
        let rest = left.checked_sub(c.width().unwrap_or(0));
        rest.is_some_and(|rest| {
            left = rest;
            true
        })
    };
    text.take_while(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::Tone;

    fn table() -> Table {
        let headers = vec![Header::whole("NAME"), Header::elastic("HOSTS"), Header::whole("AGE")];
        let row = |cells: [&str; 3]| cells.map(Cell::from).to_vec();
        let rows = vec![row(["reviews", "reviews.bookinfo.svc.cluster.local", "3d"]), row(["購物車", "", "12m"])];
        Table { headers, rows }
    }

    fn written(table: &Table, width: Option<usize>, colour: bool) -> String {
        let mut out = Vec::new();
        let layout = table.layout(width, colour);
        table.write_header(&mut out, &layout).expect("memory");
        table.write_rows(&mut out, &layout).expect("memory");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn columns_are_aligned_and_nothing_is_cut_where_there_is_no_terminal() {
        insta::assert_snapshot!(written(&table(), None, false), @r"
        NAME      HOSTS                                AGE
        reviews   reviews.bookinfo.svc.cluster.local   3d
        購物車    -                                    12m
        ");
    }

    #[test]
    fn the_widest_elastic_column_gives_way_on_a_terminal() {
        insta::assert_snapshot!(written(&table(), Some(30), false), @r"
        NAME      HOSTS            AGE
        reviews   reviews.booki…   3d
        購物車    -                12m
        ");
    }

    #[test]
    fn names_are_cut_last_and_in_their_middle() {
        let headers = vec![Header { fit: Fit::Name, ..Header::whole("NAME") }, Header::elastic("HOSTS")];
        let row = vec!["cart-v2-866b88d8c5-bbbbb".into(), "cart.shop.svc".into()];
        let table = Table { headers, rows: vec![row] };
        insta::assert_snapshot!(written(&table, Some(30), false), @r"
        NAME                  HOSTS
        cart-v2-8…8c5-bbbbb   cart.sh…
        ");
    }

    #[test]
    fn a_table_that_cannot_fit_is_not_cut_in_vain() {
        assert_eq!(written(&table(), Some(5), false), written(&table(), None, false));
    }

    #[test]
    fn colour_stands_beside_the_word() {
        let table = Table { headers: vec![Header::whole("STATE")], rows: vec![vec![Cell::new("failing", Tone::Bad)]] };
        assert_eq!(written(&table, None, true), "STATE\n\u{1b}[31mfailing\u{1b}[0m\n");
    }

    #[test]
    fn what_would_command_the_terminal_is_taken_out() {
        assert_eq!(Cell::from("a\u{1b}[2Jb\nc").text, "a [2Jb c");
    }
}
