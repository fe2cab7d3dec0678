//! `navctl describe`: one thing, for reading.

mod cluster;
mod config;
mod instance;
mod service;
mod workload;

use std::collections::BTreeMap;

use jiff::Timestamp;
use nav_proto::api::v1::{ClusterFreshness, ListRequest};
use serde_json::Value;

use crate::ask::AskArgs;
use crate::client::Client;
use crate::console::Console;
use crate::exit::Usage;
use crate::find::Query;
use crate::output::{Cell, Page, Table, sentences};
use crate::resources::{Item, Place, View, headers, row};
use crate::scope::Scope;
use crate::target::{Target, TargetParser};

const EXAMPLES: &str = "Examples:
  navctl describe service reviews -n bookinfo     its clusters, how they differ, every instance
  navctl describe pod cart-v2-7d4f-x7f2f          containers with their states, proxy, labels
  navctl describe deploy cart -n shop --cluster east
  navctl describe httproute cart -n shop          what controllers say of it, then the object
  navctl describe cluster east                    what is known of each kind, what not, and why

A name that may mean several things is refused, with the commands that tell them apart.";

#[derive(clap::Args, Clone, Debug)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct Describe {
    /// What it is: service, workload, instance, cluster, config, or a kind such as deploy, vs or httproute
    #[arg(value_name = "TYPE[/NAME]", value_parser = TargetParser { only_detailed: true }, hide_possible_values = true)]
    target: Target,
    /// Its name: NAME, NAMESPACE/NAME, NAME.NAMESPACE, or the id that `navctl get -o name` prints
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    scope: Scope,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

/// How an answer becomes a page.
type Describer = fn(Value, Timestamp) -> anyhow::Result<Page>;

/// By the path of the resource.
const DESCRIBERS: &[(&str, Describer)] = &[
    ("services", service::page),
    ("workloads", workload::page),
    ("instances", instance::page),
    ("clusters", cluster::page),
    ("config", config::page),
];

pub(crate) async fn run(describe: Describe, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
    let Describe { target, name, scope, ask: _ } = describe;
    let target = target.named(name)?;
    let scope = scope.on(client.server()).of(&target);
    if target.name.is_none() {
        return Err(Usage(target.nameless()).into());
    }
    let query = Query { target, scope, request: ListRequest::default(), limit: usize::MAX };
    let place = query.one("describe", client, console).await?;
    let answer = ask(&query, &place, client).await?;
    let resource = query.target.resource;
    let (_, page) = DESCRIBERS.iter().find(|(path, _)| *path == resource.path()).expect("the parser takes no others");
    page(answer, console.now())?.write(console)?;
    Ok(())
}

async fn ask(query: &Query, place: &Place, client: &Client) -> anyhow::Result<Value> {
    let request = query.about(place);
    Ok(client.get(&[query.target.resource.path(), &place.id], &request).await?)
}

/// What is not known ends every page.
fn ended(page: Page, freshness: &[ClusterFreshness], now: Timestamp) -> Page {
    page.lines("Not current, or not known", sentences(freshness, now))
}

/// The same columns as `navctl get` has.
fn table<T: Item>(items: &[T], now: Timestamp) -> Table {
    let view = View { one_namespace: true, ..View::default() };
    Table { headers: headers::<T>(&view), rows: items.iter().map(|item| row(item, &view, now)).collect() }
}

/// `app=cart`, a line each.
fn lines(map: &BTreeMap<String, String>) -> Vec<String> {
    map.iter().map(|(key, value)| Cell::from(format!("{key}={value}")).text).collect()
}
