//! The table of filters that are delivered apart.

use nav_proto::proxy::Section;
use nav_proto::proxy::v1::{Extension, ExtensionConfig, ProxyConfig};

use super::columns::{Column, View, column, table, wide};
use super::go_sort;
use super::listing::{Listing, state};
use crate::output::Table;

/// All of them.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Ecds {}

impl Listing for Ecds {
    const SECTION: Section = Section::Ecds;

    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        table(&columns(), &sorted(config), view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        sorted(config).into_iter().map(|row| row.extension.raw.as_str()).collect()
    }
}

struct Row<'a> {
    of: &'a ExtensionConfig,
    extension: &'a Extension,
}

impl<'a> Row<'a> {
    fn of(of: &'a ExtensionConfig) -> Option<Self> {
        Some(Self { of, extension: of.filter.as_ref()?.extension.as_ref()? })
    }
}

fn sorted(config: &ProxyConfig) -> Vec<Row<'_>> {
    let mut rows: Vec<Row<'_>> = config.ecds.iter().filter_map(Row::of).collect();
    go_sort::sort(&mut rows, |a, b| rank(a) < rank(b));
    rows
}

fn rank<'a>(row: &Row<'a>) -> (&'a str, &'a str) {
    (&row.extension.type_url, &row.extension.name)
}

fn columns<'a>() -> [Column<Row<'a>>; 5] {
    [
        column("ECDS NAME", |row| row.extension.name.clone()),
        column("TYPE", |row| row.extension.type_url.clone()),
        wide("STATE", |row| state(&row.of.update)),
        wide("SUMMARY", |row| row.of.filter.as_ref().map(|filter| filter.summary.clone()).unwrap_or_default()),
        wide("VERSION", |row| row.of.update.as_ref().map(|update| update.version_info.clone()).unwrap_or_default()),
    ]
}
