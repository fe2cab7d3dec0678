//! Tables that fit the terminal.

use std::collections::HashSet;
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
    /// Sentences, which go on in further lines.
    Wrapped,
    /// It is cut only where nothing else helps, in its middle, and no further than names stay apart.
    Name,
}

impl Header {
    pub(crate) fn whole(name: &str) -> Self {
        Self { name: name.to_owned(), fit: Fit::Whole }
    }

    pub(crate) fn elastic(name: &str) -> Self {
        Self { name: name.to_owned(), fit: Fit::Elastic }
    }

    pub(crate) fn wrapped(name: &str) -> Self {
        Self { name: name.to_owned(), fit: Fit::Wrapped }
    }

    pub(crate) fn named(name: &str) -> Self {
        Self { name: name.to_owned(), fit: Fit::Name }
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
    /// What each column would need.
    whole: Vec<usize>,
    /// Those that there is room for.
    columns: Vec<(usize, Fit)>,
    gap: usize,
    colour: bool,
}

const GAP: usize = 3;

/// Where there is little room.
const NARROW_GAP: usize = 2;

/// What columns keep at least, or their headers.
const LEAST: usize = 8;
const LEAST_NAME: usize = 10;
const LEAST_SENTENCE: usize = 24;

/// What ends the first line where columns are left out, and the gap before it.
const LEFT_OUT: usize = NARROW_GAP + 1;

const CUT: char = '…';

impl Table {
    /// For a terminal of this width; `None`: everything is written whole.
    pub(crate) fn layout(&self, width: Option<usize>, colour: bool) -> Layout {
        self.layout_after(None, width, colour)
    }

    /// Below rows that were written before.
    pub(crate) fn layout_after(&self, before: Option<&Layout>, width: Option<usize>, colour: bool) -> Layout {
        let mut whole: Vec<usize> = self.headers.iter().map(|header| header.name.width()).collect();
        let mut grow = |widths: &mut dyn Iterator<Item = usize>| {
            whole.iter_mut().zip(widths).for_each(|(whole, width)| *whole = width.max(*whole));
        };
        before.into_iter().for_each(|before| grow(&mut before.whole.iter().copied()));
        self.rows.iter().for_each(|row| grow(&mut row.iter().map(|cell| cell.text.width())));
        let (widths, gap) = match width {
            Some(available) => self.fitted(&whole, available),
            None => (whole.clone(), GAP),
        };
        let columns = widths.into_iter().zip(self.headers.iter().map(|header| header.fit)).collect();
        Layout { whole, columns, gap, colour }
    }

    /// The widths of as many columns as fit, and the gap: the last ones give way where cutting does not help.
    fn fitted(&self, whole: &[usize], available: usize) -> (Vec<usize>, usize) {
        if total(whole, GAP) <= available {
            return (whole.to_vec(), GAP);
        }
        let least: Vec<usize> = (0..whole.len()).map(|column| self.least(column)).collect();
        let fit = |count: usize, gap, available| {
            let widths = shrunk(&whole[..count], &self.headers, &least, available, gap)?;
            Some((widths, gap))
        };
        let some = || (1..whole.len()).rev().find_map(|count| fit(count, NARROW_GAP, available.checked_sub(LEFT_OUT)?));
        let all = fit(whole.len(), GAP, available).or_else(|| fit(whole.len(), NARROW_GAP, available));
        all.or_else(some).unwrap_or_else(|| (vec![available.saturating_sub(LEFT_OUT)], NARROW_GAP))
    }

    /// What a column may be cut to.
    fn least(&self, column: usize) -> usize {
        let header = &self.headers[column];
        let least = match header.fit {
            Fit::Whole | Fit::Elastic => return header.name.width().max(LEAST),
            Fit::Wrapped => return header.name.width().max(LEAST_SENTENCE),
            Fit::Name => header.name.width().max(LEAST_NAME),
        };
        let texts: HashSet<&str> =
            self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.text.as_str()).collect();
        let widest = texts.iter().map(|text| text.width()).max().unwrap_or_default();
        let is_too_little = |width: usize| {
            texts.iter().map(|text| cut(text, width, Fit::Name)).collect::<HashSet<_>>().len() < texts.len()
        };
        let widths: Vec<usize> = (least..widest).collect();
        least + widths.partition_point(|width| is_too_little(*width))
    }

    pub(crate) fn write_header(&self, out: &mut dyn Write, layout: &Layout) -> io::Result<()> {
        let names: Vec<Cell> = self.headers.iter().map(|header| header.name.as_str().into()).collect();
        let end = if layout.columns.len() < names.len() { LEFT_OUT } else { 0 };
        layout.write_cells(out, &names)?;
        writeln!(out, "{}", if end > 0 { format!("{:>end$}", CUT) } else { String::new() })
    }

    pub(crate) fn write_rows(&self, out: &mut dyn Write, layout: &Layout) -> io::Result<()> {
        self.rows.iter().try_for_each(|row| layout.write_row(out, row))
    }
}

impl Layout {
    pub(crate) fn write_row(&self, out: &mut dyn Write, cells: &[Cell]) -> io::Result<()> {
        for line in self.lines(cells) {
            self.write_cells(out, &line)?;
            writeln!(out)?;
        }
        Ok(())
    }

    /// One, but for sentences that go on below.
    fn lines(&self, cells: &[Cell]) -> Vec<Vec<Cell>> {
        let wrapped = |(cell, (width, fit)): (&Cell, &(usize, Fit))| match fit {
            Fit::Wrapped => wrapped(&cell.text, *width),
            Fit::Whole | Fit::Elastic | Fit::Name => vec![cell.text.clone()],
        };
        let columns: Vec<Vec<String>> = cells.iter().zip(&self.columns).map(wrapped).collect();
        let count = columns.iter().map(Vec::len).max().unwrap_or_default();
        let cell = |number: usize, (cell, column): (&Cell, &Vec<String>)| {
            let text = column.get(number).cloned().unwrap_or_default();
            Cell { text, tone: cell.tone }
        };
        (0..count).map(|number| cells.iter().zip(&columns).map(|column| cell(number, column)).collect()).collect()
    }

    fn write_cells(&self, out: &mut dyn Write, cells: &[Cell]) -> io::Result<()> {
        let last = self.columns.len().saturating_sub(1);
        for (index, (cell, (width, fit))) in cells.iter().zip(&self.columns).enumerate() {
            let text = cut(&cell.text, *width, *fit);
            // Nothing is aligned to what follows the last column.
            let padding = if index == last { 0 } else { width.saturating_sub(text.width()) + self.gap };
            let text = if self.colour { cell.coloured(&text) } else { text };
            write!(out, "{text}{:padding$}", "")?;
        }
        Ok(())
    }
}

fn total(widths: &[usize], gap: usize) -> usize {
    widths.iter().sum::<usize>() + widths.len().saturating_sub(1) * gap
}

/// Takes from sentences, then from the widest elastic column, then from names; `None` if that is not enough.
fn shrunk(widths: &[usize], headers: &[Header], least: &[usize], available: usize, gap: usize) -> Option<Vec<usize>> {
    let mut excess = total(widths, gap).saturating_sub(available);
    let mut widths = widths.to_vec();
    while excess > 0 {
        let mut can_give = |fit| {
            let columns = widths.iter_mut().zip(headers.iter().zip(least));
            let giving = columns.filter(|(width, (header, least))| header.fit == fit && **width > **least);
            giving.map(|(width, _)| width).max_by_key(|width| **width).map(|widest| *widest -= 1)
        };
        [Fit::Wrapped, Fit::Elastic, Fit::Name].into_iter().find_map(&mut can_give)?;
        excess -= 1;
    }
    Some(widths)
}

/// The words in lines; a longer word has one of its own.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.width() + 1 + word.width() <= width => line.extend([" ", word]),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// What fits, with `…` for what does not.
fn cut(text: &str, width: usize, fit: Fit) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let left = width.saturating_sub(1);
    let end: String = match fit {
        Fit::Name => head(text.chars().rev(), left / 2).chars().rev().collect(),
        Fit::Whole | Fit::Elastic | Fit::Wrapped => String::new(),
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
    fn sentences_go_on_below() {
        let headers = vec![Header::whole("NAME"), Header::whole("AGE"), Header::wrapped("WHY")];
        let why = "it holds for the namespace, in which the workload is";
        let table = Table { headers, rows: vec![vec!["cart".into(), "3d".into(), why.into()]] };
        insta::assert_snapshot!(written(&table, Some(40), false), @r"
        NAME   AGE   WHY
        cart   3d    it holds for the namespace,
                     in which the workload is
        ");
        assert!(written(&table, None, false).contains(why));
        let fits = |width: usize| written(&table, Some(width), false).lines().all(|line| line.width() <= width);
        assert!((10..80).all(fits));
    }

    #[test]
    fn names_stay_apart_and_the_last_columns_give_way_for_them() {
        let headers = ["NAME", "READY", "AGE"].map(Header::whole);
        let headers = headers.map(|header| match header.name.as_str() {
            "NAME" => Header { fit: Fit::Name, ..header },
            _ => header,
        });
        let row = |name: &str| vec![name.into(), "1/1".into(), "3d".into()];
        let rows = ["istio-ingressgateway", "istio-egressgateway"].map(row).to_vec();
        let table = Table { headers: headers.to_vec(), rows };
        insta::assert_snapshot!(written(&table, Some(24), false), @r"
        NAME            READY  …
        istio-i…ateway  1/1
        istio-e…ateway  1/1
        ");
    }

    #[test]
    fn no_line_is_longer_than_the_terminal() {
        for width in 10..60 {
            let text = written(&table(), Some(width), false);
            assert!(text.lines().all(|line| line.width() <= width), "{width} columns:\n{text}");
        }
    }

    #[test]
    fn columns_only_grow_below_rows_that_were_written_before() {
        let before = table().layout(Some(60), false);
        let cells = vec![vec!["pay".into(), "".into(), "4d".into()]];
        let shorter = Table { rows: cells, ..table() };
        assert_eq!(shorter.layout_after(Some(&before), Some(60), false), before);
        assert_ne!(shorter.layout(Some(60), false), before);
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
