//! Things by the names that people give them.

mod candidates;

use std::io;

use anyhow::{Context, anyhow};
use jiff::Timestamp;
use nav_proto::api::v1::{ClusterFreshness, ListRequest};

use candidates::quoted;

use crate::client::{Client, List, NOT_UNDERSTOOD, Pages};
use crate::console::Console;
use crate::exit::Usage;
use crate::resources::{Place, Row, View};
use crate::scope::Scope;
use crate::target::{Reading, Target, readings};

/// What is looked for, and where.
pub(crate) struct Query {
    pub(crate) target: Target,
    pub(crate) scope: Scope,
    /// Selectors and order.
    pub(crate) request: ListRequest,
    pub(crate) limit: usize,
}

/// What was found, as lines of a table.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) rows: Vec<Row>,
    pub(crate) freshness: Vec<ClusterFreshness>,
    pub(crate) total: u32,
}

impl Found {
    /// What was asked for by its name has to be there.
    pub(crate) fn expect_named(&self, query: &Query) -> anyhow::Result<()> {
        if self.rows.is_empty() && query.target.name.is_some() { Err(query.not_found()) } else { Ok(()) }
    }
}

impl Query {
    /// All of them; of the meanings that a name may have, the first of which there are any.
    async fn list(&self, client: &Client, known: &mut Pages) -> anyhow::Result<(List, Option<Reading>)> {
        let Some(name) = &self.target.name else {
            return Ok((client.list(self.target.resource, &self.request(None), self.limit, known).await?, None));
        };
        let resource = self.target.resource;
        let mut list = List::default();
        let mut contradiction = None;
        for reading in self.readings(name)? {
            if let Some(told) = self.scope.contradiction(&reading) {
                contradiction = Some(told);
                continue;
            }
            list = client.list(resource, &self.request(Some(&reading)), self.limit, known).await?;
            if !list.items.is_empty() {
                return Ok((list, Some(reading)));
            }
        }
        match contradiction {
            Some(told) => Err(Usage(format!("{name:?}: {told}")).into()),
            None => Ok((list, None)),
        }
    }

    fn readings(&self, name: &str) -> Result<Vec<Reading>, Usage> {
        let resource = self.target.resource;
        let is_of_kind = |reading: &Reading| match (&reading.kind, self.target.kind) {
            (Some(read), Some(asked)) => read == asked,
            _ => true,
        };
        let readings: Vec<Reading> = readings(resource, name).into_iter().filter(is_of_kind).collect();
        if readings.is_empty() {
            let (many, pattern) = (resource.many, resource.id_pattern());
            return Err(Usage(format!("{name:?}: names of {many} are NAME, NAMESPACE/NAME and {pattern}")));
        }
        Ok(readings)
    }

    pub(crate) async fn rows(
        &self,
        client: &Client,
        view: &View,
        known: &mut Pages,
        now: Timestamp,
    ) -> anyhow::Result<Found> {
        let (List { items, freshness, total }, reading) = self.list(client, known).await?;
        let row = |item| self.target.resource.row(item, view, now);
        let rows = items.into_iter().map(row).collect::<Result<Vec<Row>, _>>();
        let mut rows = rows.context(NOT_UNDERSTOOD)?;
        if let Some(reading) = reading {
            rows.retain(|row| reading.means(self.target.resource, &row.place));
        }
        Ok(Found { rows, freshness, total })
    }

    /// The only one that there is.
    pub(crate) async fn one(&self, command: &str, client: &Client, now: Timestamp) -> anyhow::Result<Place> {
        let mut found = self.rows(client, &View::default(), &mut Pages::default(), now).await?;
        match (found.rows.pop(), found.rows.is_empty()) {
            (None, _) => Err(self.not_found()),
            (Some(row), true) => Ok(row.place),
            (Some(row), false) => {
                let places: Vec<Place> = found.rows.into_iter().chain([row]).map(|row| row.place).collect();
                Err(anyhow!(candidates::sentence(&self.target, command, &places)))
            }
        }
    }

    fn not_found(&self) -> anyhow::Error {
        let name = self.target.name.as_deref().unwrap_or_default();
        let (one, words) = (self.target.one(), self.scope.words());
        let hint = self.target.hint();
        anyhow!("no {one} {name:?}{words}{hint}; `navctl search {} -A` looks everywhere", quoted(name))
    }

    pub(crate) fn tell_none(&self, console: &mut Console<'_>) -> io::Result<()> {
        writeln!(console.err, "No {} found{}{}.", self.target.many(), self.scope.words(), self.target.hint())
    }

    /// Asks for all that is known of the one thing there.
    pub(crate) fn about(&self, place: &Place) -> ListRequest {
        ListRequest { mesh: place.mesh.clone(), namespace: place.namespace.clone(), ..self.scope.request() }
    }

    fn request(&self, reading: Option<&Reading>) -> ListRequest {
        let scope = self.scope.request();
        let Reading { cluster, namespace, kind, .. } = reading.cloned().unwrap_or_default();
        let of_name = reading.and_then(|reading| reading.selector(self.target.resource));
        let selectors = of_name.into_iter().chain([self.request.field_selector.clone()]);
        let selectors: Vec<String> = selectors.filter(|selector| !selector.is_empty()).collect();
        ListRequest {
            cluster: cluster.unwrap_or(scope.cluster),
            namespace: namespace.unwrap_or(scope.namespace),
            mesh: scope.mesh,
            kind: kind.as_deref().or(self.target.kind).unwrap_or_default().to_owned(),
            field_selector: selectors.join(","),
            ..self.request.clone()
        }
    }
}
