//! `navctl search`: words in everything.

use nav_proto::api::v1::{HitCount, MatchField, ResourceType, SearchHit, SearchRequest, SearchResponse};

use crate::ask::AskArgs;
use crate::client::{self, Client};
use crate::console::Console;
use crate::output::{Cell, CustomColumn, Format, FormatParser, Header, Table, warn, yaml};
use crate::resources::{RESOURCES, address_name, word};
use crate::scope::Scope;
use crate::target::type_word;

const EXAMPLES: &str = "Examples:
  navctl search cart                                names first, then hosts, addresses, labels
  navctl search 10.1.4.7                            whose address is it?
  navctl search app=cart west --type instance       both words must be found
  navctl search shop.example.com --type config      which routes and gateways name this host?";

#[derive(clap::Args, Clone, Debug)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct Search {
    /// Words, each of which must be found: in a name, namespace, cluster, kind, label (app=cart), address or host
    #[arg(value_name = "WORD", required = true, num_args = 1..)]
    words: Vec<String>,
    #[command(flatten)]
    scope: Scope,
    /// Only of these types
    #[arg(long = "type", env = "NAVIGATOR_TYPES", value_name = "TYPES", value_delimiter = ',', value_parser = type_word(), ignore_case = true, help_heading = "Which")]
    types: Vec<&'static str>,
    /// At most so many, the best first; no more than 100
    #[arg(long, env = "NAVIGATOR_LIMIT", value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(i32).range(1..=100), allow_negative_numbers = true, help_heading = "Which")]
    limit: i32,
    /// table, wide, json, yaml, name or custom-columns=HEADER:.path,…
    #[arg(long, short, env = "NAVIGATOR_OUTPUT", value_name = "FORMAT", value_parser = FormatParser, hide_possible_values = true, default_value = "table", help_heading = "How")]
    output: Format,
    /// Tables without their first line
    #[arg(long, env = "NAVIGATOR_NO_HEADERS", help_heading = "How")]
    no_headers: bool,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

pub(crate) async fn run(search: Search, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
    let scope = search.scope.clone().on(client.server());
    let answer = client.get(&["search"], &search.request(&scope)).await?;
    match &search.output {
        Format::Json => writeln!(console.out, "{answer:#}")?,
        Format::Yaml => write!(console.out, "{}", yaml(&answer)?)?,
        _ => {
            let items = answer["hits"].as_array().cloned().unwrap_or_default();
            let response: SearchResponse = client::read(answer)?;
            search.print(&items, &response, &scope, console)?;
        }
    }
    Ok(())
}

impl Search {
    fn request(&self, scope: &Scope) -> SearchRequest {
        let scope = scope.request();
        SearchRequest {
            q: self.words.join(" "),
            mesh: scope.mesh,
            cluster: scope.cluster,
            namespace: scope.namespace,
            types: self.types.join(","),
            limit: self.limit,
        }
    }

    fn print(
        &self,
        items: &[serde_json::Value],
        response: &SearchResponse,
        scope: &Scope,
        console: &mut Console<'_>,
    ) -> std::io::Result<()> {
        if response.hits.is_empty() {
            writeln!(console.err, "Nothing found for {:?}{}.", self.words.join(" "), scope.words())?;
            return warn(console, &response.freshness);
        }
        match &self.output {
            Format::Name => {
                response.hits.iter().try_for_each(|hit| writeln!(console.out, "{}/{}", word(hit.r#type()), hit.id))?
            }
            Format::CustomColumns(columns) => {
                let rows = items.iter().map(|item| columns.iter().map(|column| column.cell(item)).collect());
                let headers = columns.iter().map(|column| column.head()).collect();
                self.print_table(&Table { headers, rows: rows.collect() }, console)?;
                CustomColumn::tell_misses(columns, items.iter(), console.err)?;
            }
            format => {
                let is_wide = matches!(format, Format::Wide);
                self.print_table(&table(&response.hits, is_wide), console)?;
            }
        }
        tell_rest(response, console)
    }

    fn print_table(&self, table: &Table, console: &mut Console<'_>) -> std::io::Result<()> {
        let layout = table.layout(console.width, console.colour);
        if !self.no_headers {
            table.write_header(console.out, &layout)?;
        }
        table.write_rows(console.out, &layout)
    }
}

fn table(hits: &[SearchHit], is_wide: bool) -> Table {
    let whole = ["TYPE", "NAMESPACE", "NAME"].map(Header::whole);
    let elastic = ["IN", "FOUND"].map(Header::elastic);
    let wide = [Header::whole("MESH"), Header::elastic("ID")];
    let headers = whole.into_iter().chain(elastic).chain(wide.into_iter().filter(|_| is_wide)).collect();
    Table { headers, rows: hits.iter().map(|hit| row(hit, is_wide)).collect() }
}

fn row(hit: &SearchHit, is_wide: bool) -> Vec<Cell> {
    let kind = if hit.kind.is_empty() { word(hit.r#type()) } else { hit.kind.clone() };
    let clusters = if hit.cluster.is_empty() { hit.clusters.join(",") } else { hit.cluster.clone() };
    let cells: [Cell; 5] = [kind.into(), (&hit.namespace).into(), name(hit).into(), clusters.into(), found(hit).into()];
    let wide: [Cell; 2] = [(&hit.mesh).into(), (&hit.id).into()];
    cells.into_iter().chain(wide.into_iter().filter(|_| is_wide)).collect()
}

/// As other commands take it.
fn name(hit: &SearchHit) -> &str {
    address_name(&hit.id).filter(|_| hit.r#type() == ResourceType::Instance).unwrap_or(&hit.name)
}

/// `label app=cart`.
fn found(hit: &SearchHit) -> String {
    let Some(found) = &hit.r#match else { return String::new() };
    let field = match found.field() {
        MatchField::Unspecified => "",
        MatchField::Name => "name",
        MatchField::Address => "address",
        MatchField::Host => "host",
        MatchField::Label => "label",
        MatchField::Place => "place",
    };
    format!("{field} {}", found.value)
}

/// How many there are that the answer has no room for.
fn tell_rest(response: &SearchResponse, console: &mut Console<'_>) -> std::io::Result<()> {
    let all: u32 = response.counts.iter().map(|count| count.count).sum();
    if response.hits.len() < all as usize {
        let count = |count: &HitCount| format!("{} {}", count.count, many(count.r#type(), count.count));
        let counts: Vec<String> = response.counts.iter().map(count).collect();
        writeln!(console.err, "These are the best {} of {all}: {}.", response.hits.len(), counts.join(", "))?;
    }
    warn(console, &response.freshness)
}

fn many(of: ResourceType, count: u32) -> &'static str {
    let resource = RESOURCES.into_iter().find(|resource| resource.word == word(of));
    resource.map_or("others", |resource| if count == 1 { resource.one } else { resource.many })
}
