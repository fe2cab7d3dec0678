//! What became of a list since it was printed.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use nav_proto::api::v1::{ClusterFreshness, Freshness};
use serde_json::{Value, json};

use crate::console::Console;
use crate::find::Found;
use crate::get::Listing;
use crate::output::{Format, Header, Layout, Table, warn, yaml};
use crate::resources::{Place, Row};

/// What was printed last.
#[derive(Default)]
pub(super) struct Shown {
    rows: BTreeMap<Place, Row>,
    freshness: Vec<ClusterFreshness>,
    /// How wide the columns of a table are: they may only grow, so that rows stay below each other.
    layout: Option<Layout>,
}

/// What happened to a row, as kubectl calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    Added,
    Modified,
    Deleted,
}

impl Change {
    fn word(self) -> &'static str {
        match self {
            Self::Added => "ADDED",
            Self::Modified => "MODIFIED",
            Self::Deleted => "DELETED",
        }
    }
}

impl Shown {
    /// Prints what is not as it was printed before.
    pub(super) fn show(&mut self, listing: &Listing, found: Found, console: &mut Console<'_>) -> anyhow::Result<()> {
        let changes = self.changes(&found.rows);
        let layout = match &listing.show.output {
            Format::Json | Format::Yaml | Format::Name => {
                self.print_lines(listing, &changes, console)?;
                None
            }
            _ if changes.is_empty() => self.layout.clone(),
            _ => Some(self.print_rows(listing, &found.rows, &changes, console)?),
        };
        self.tell_freshness(&found.freshness, console)?;
        let rows = found.rows.into_iter().map(|row| (row.place.clone(), row)).collect();
        *self = Self { rows, freshness: found.freshness, layout };
        Ok(())
    }

    /// In the order of the list; what is gone comes last.
    fn changes<'a>(&'a self, rows: &'a [Row]) -> Vec<(Change, &'a Row)> {
        let change = |row: &Row| match self.rows.get(&row.place) {
            None => Some(Change::Added),
            Some(before) => (!is_same(&before.item, &row.item)).then_some(Change::Modified),
        };
        let changed = rows.iter().filter_map(|row| Some((change(row)?, row)));
        let places: BTreeSet<&Place> = rows.iter().map(|row| &row.place).collect();
        let gone = self.rows.iter().filter(|(place, _)| !places.contains(place));
        let gone = gone.map(|(_, row)| (Change::Deleted, row));
        changed.chain(gone).collect()
    }

    /// A line, or a document, for each.
    fn print_lines(
        &self,
        listing: &Listing,
        changes: &[(Change, &Row)],
        console: &mut Console<'_>,
    ) -> anyhow::Result<()> {
        for (change, row) in changes {
            let told = match listing.show.output_watch_events {
                true => json!({ "type": change.word(), "object": row.item }),
                false if *change == Change::Deleted => {
                    self.tell_gone(listing, row, console)?;
                    continue;
                }
                false => row.item.clone(),
            };
            match &listing.show.output {
                Format::Yaml => write!(console.out, "---\n{}", yaml(&told)?)?,
                Format::Name => writeln!(console.out, "{}", listing.name(row))?,
                _ => writeln!(console.out, "{told}")?,
            }
        }
        Ok(())
    }

    /// As wide as all rows need it.
    fn print_rows(
        &self,
        listing: &Listing,
        rows: &[Row],
        changes: &[(Change, &Row)],
        console: &mut Console<'_>,
    ) -> io::Result<Layout> {
        let cells = |change: Change, row: &Row| with_event(listing, change.word().into(), listing.cells(row));
        let event = Header::whole("EVENT");
        let all = Table {
            headers: with_event(listing, event, listing.headers()),
            rows: rows.iter().map(|row| cells(Change::Modified, row)).collect(),
        };
        let layout = all.layout_after(self.layout.as_ref(), console.width, console.colour);
        if self.layout.is_none() && !listing.show.no_headers {
            all.write_header(console.out, &layout)?;
        }
        for (change, row) in changes {
            match change {
                Change::Deleted if !listing.show.output_watch_events => self.tell_gone(listing, row, console)?,
                change => layout.write_row(console.out, &cells(*change, row))?,
            }
        }
        Ok(layout)
    }

    /// A row of what is no more would look like one of what is there.
    fn tell_gone(&self, listing: &Listing, row: &Row, console: &mut Console<'_>) -> io::Result<()> {
        let is_namesake = |place: &&Place| place.id == row.place.id && place.mesh != row.place.mesh;
        let mesh = match self.rows.keys().find(is_namesake) {
            Some(_) => format!(" of mesh {}", row.place.mesh),
            None => String::new(),
        };
        writeln!(console.err, "{}{mesh} is gone.", listing.name(row))
    }

    fn tell_freshness(&self, clusters: &[ClusterFreshness], console: &mut Console<'_>) -> io::Result<()> {
        let untimed = |cluster: &ClusterFreshness| ClusterFreshness { confirmed_at: None, ..cluster.clone() };
        for cluster in clusters {
            let before = self.freshness.iter().find(|before| before.cluster == cluster.cluster);
            let is_news = before.is_none_or(|before| untimed(before) != untimed(cluster));
            if is_news {
                warn(console, std::slice::from_ref(cluster))?;
            }
            let was_current = before.is_none_or(|before| before.freshness() == Freshness::Current);
            if is_news && !was_current && cluster.freshness() == Freshness::Current {
                writeln!(console.err, "{}: current", cluster.cluster)?;
            }
        }
        Ok(())
    }
}

/// Clusters are confirmed every few seconds, which is no change of them.
fn is_same(before: &Value, now: &Value) -> bool {
    let untimed = |item: &Value| {
        let mut item = item.clone();
        item.as_object_mut().map(|fields| fields.remove("confirmedAt"));
        item
    };
    untimed(before) == untimed(now)
}

fn with_event<T>(listing: &Listing, event: T, others: Vec<T>) -> Vec<T> {
    listing.show.output_watch_events.then_some(event).into_iter().chain(others).collect()
}
