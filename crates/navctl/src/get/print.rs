use std::io;

use serde_json::Value;

use super::Listing;
use crate::client::{Client, List};
use crate::console::Console;
use crate::find::Found;
use crate::output::{Cell, CustomColumn, Format, Header, Table, warn, yaml};
use crate::resources::{Detail, Place, Row};

pub(super) fn print(listing: &Listing, found: Found, console: &mut Console<'_>) -> anyhow::Result<()> {
    if listing.show.output.is_whole() {
        let Found { rows, freshness, total } = found;
        let list = List { items: rows.into_iter().map(|row| row.item).collect(), freshness, total };
        return print_value(&list.into_answer(listing.query.target.resource), &listing.show.output, console);
    }
    match &listing.show.output {
        Format::Name => found.rows.iter().try_for_each(|row| writeln!(console.out, "{}", listing.name(row)))?,
        Format::CustomColumns(columns) => {
            print_table(listing, &found.rows, console)?;
            CustomColumn::tell_misses(columns, found.rows.iter().map(|row| &row.item), console.err)?;
        }
        _ => print_table(listing, &found.rows, console)?,
    }
    tell_rest(listing, &found, console)?;
    Ok(())
}

fn print_table(listing: &Listing, rows: &[Row], console: &mut Console<'_>) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let table = Table { headers: listing.headers(), rows: rows.iter().map(|row| listing.cells(row)).collect() };
    let layout = table.layout(console.width, console.colour);
    if !listing.show.no_headers {
        table.write_header(console.out, &layout)?;
    }
    table.write_rows(console.out, &layout)
}

/// What the lines do not say.
fn tell_rest(listing: &Listing, found: &Found, console: &mut Console<'_>) -> io::Result<()> {
    let query = &listing.query;
    if found.rows.is_empty() {
        query.tell_none(console)?;
    } else if found.rows.len() == query.limit && (query.limit as u64) < found.total.into() {
        writeln!(console.err, "These are {} of {}: --limit says how many are shown.", query.limit, found.total)?;
    }
    warn(console, &found.freshness)
}

/// All that is known of one thing.
pub(super) async fn print_detail(
    listing: &Listing,
    place: &Place,
    client: &Client,
    console: &mut Console<'_>,
) -> anyhow::Result<()> {
    let resource = listing.query.target.resource;
    let request = listing.query.about(place);
    let mut answer = client.get(&[resource.path(), &place.id], &request).await?;
    if let Detail::Manifest(field) = resource.detail {
        let freshness: Vec<_> = serde_json::from_value(answer["freshness"].take()).unwrap_or_default();
        warn(console, &freshness)?;
        answer = answer[field].take();
    }
    print_value(&answer, &listing.show.output, console)
}

fn print_value(value: &Value, format: &Format, console: &mut Console<'_>) -> anyhow::Result<()> {
    match format {
        Format::Yaml => write!(console.out, "{}", yaml(value)?)?,
        _ => writeln!(console.out, "{value:#}")?,
    }
    Ok(())
}

impl Listing {
    pub(super) fn headers(&self) -> Vec<Header> {
        match &self.show.output {
            Format::CustomColumns(columns) => columns.iter().map(|column| column.head()).collect(),
            _ => self.query.target.resource.headers(&self.view),
        }
    }

    pub(super) fn cells(&self, row: &Row) -> Vec<Cell> {
        match &self.show.output {
            Format::CustomColumns(columns) => columns.iter().map(|column| column.cell(&row.item)).collect(),
            _ => row.cells.clone(),
        }
    }

    /// As a command takes it again.
    pub(super) fn name(&self, row: &Row) -> String {
        format!("{}/{}", self.query.target.resource.word, row.place.id)
    }
}
