//! A page for reading: facts, then sections.

use std::io;

use unicode_width::UnicodeWidthStr;

use super::{Cell, Table};
use crate::console::Console;

/// What `describe` writes of one thing.
#[derive(Debug, Default)]
pub(crate) struct Page {
    sections: Vec<Section>,
}

#[derive(Debug)]
struct Section {
    /// Empty for what the page begins with.
    title: String,
    body: Body,
}

#[derive(Debug)]
enum Body {
    Facts(Vec<(String, Cell)>),
    Table(Table),
    /// Written as they are.
    Lines(Vec<String>),
}

const INDENT: &str = "  ";

impl Page {
    pub(crate) fn facts(self, facts: impl IntoIterator<Item = (&'static str, Cell)>) -> Self {
        self.section("", facts)
    }

    /// Facts without a value are left out.
    pub(crate) fn section(self, title: &str, facts: impl IntoIterator<Item = (impl Into<String>, Cell)>) -> Self {
        let told = facts.into_iter().filter(|(_, cell)| !cell.is_nothing());
        self.with(title, Body::Facts(told.map(|(name, cell)| (name.into(), cell)).collect()))
    }

    pub(crate) fn table(self, title: &str, table: Table) -> Self {
        self.with(title, Body::Table(table))
    }

    pub(crate) fn lines(self, title: &str, lines: Vec<String>) -> Self {
        self.with(title, Body::Lines(lines))
    }

    /// Sections without anything in them are left out.
    fn with(mut self, title: &str, body: Body) -> Self {
        if !body.is_empty() {
            self.sections.push(Section { title: title.to_owned(), body });
        }
        self
    }

    pub(crate) fn write(&self, console: &mut Console<'_>) -> io::Result<()> {
        self.sections.iter().try_for_each(|section| section.write(console))
    }
}

impl Section {
    fn write(&self, console: &mut Console<'_>) -> io::Result<()> {
        if self.title.is_empty() {
            return self.body.write(console, "");
        }
        writeln!(console.out, "\n{}:", self.title)?;
        self.body.write(console, INDENT)
    }
}

impl Body {
    fn is_empty(&self) -> bool {
        match self {
            Self::Facts(facts) => facts.is_empty(),
            Self::Table(table) => table.rows.is_empty(),
            Self::Lines(lines) => lines.is_empty(),
        }
    }

    fn write(&self, console: &mut Console<'_>, indent: &str) -> io::Result<()> {
        match self {
            Self::Facts(facts) => write_facts(console, indent, facts),
            Self::Table(table) => write_table(console, indent, table),
            Self::Lines(lines) => lines.iter().try_for_each(|line| writeln!(console.out, "{indent}{line}")),
        }
    }
}

fn write_facts(console: &mut Console<'_>, indent: &str, facts: &[(String, Cell)]) -> io::Result<()> {
    let width = facts.iter().map(|(name, _)| name.width()).max().unwrap_or_default();
    for (name, cell) in facts {
        let padding = width - name.width();
        let text = if console.colour { cell.coloured(&cell.text) } else { cell.text.clone() };
        writeln!(console.out, "{indent}{name}:{:padding$}   {text}", "")?;
    }
    Ok(())
}

fn write_table(console: &mut Console<'_>, indent: &str, table: &Table) -> io::Result<()> {
    let width = console.width.map(|width| width.saturating_sub(indent.len()));
    let layout = table.layout(width, console.colour);
    let mut text = Vec::new();
    table.write_header(&mut text, &layout)?;
    table.write_rows(&mut text, &layout)?;
    String::from_utf8_lossy(&text).lines().try_for_each(|line| writeln!(console.out, "{indent}{line}"))
}
