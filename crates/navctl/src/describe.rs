//! `navctl describe`: one thing, for reading.

mod cluster;
mod config;
mod instance;
mod more;
mod part;
mod service;
mod source;
mod workload;

use std::collections::BTreeMap;

use jiff::Timestamp;
use nav_proto::api::v1::{ClusterFreshness, ListRequest};
use serde::de::DeserializeOwned;

use crate::ask::AskArgs;
use crate::client::Client;
use crate::console::Console;
use crate::exit::Usage;
use crate::find::Query;
use crate::output::{Cell, Page, Table, sentences};
use crate::resources::{Item, Place, View, headers, row};
use crate::scope::Scope;
use crate::target::{Target, TargetParser};

use more::More;
use part::Part;

const EXAMPLES: &str = "Examples:
  navctl describe service reviews -n bookinfo     its clusters, how they differ, every instance
  navctl describe svc reviews --caller cart-0     what requests of that pod to it meet
  navctl describe pod cart-v2-7d4f-x7f2f          containers, proxy, and which config applies, and why
  navctl describe pod cart-v2-7d4f-x7f2f --kind vs
                                                  why each VirtualService applies to it, or does not
  navctl describe deploy cart -n shop --cluster east
  navctl describe config httproute/cart.shop      what controllers say of it, and whom it affects
  navctl describe cluster east                    what is known of each kind, what not, and why

A name that may mean several things is refused, with the commands that tell them apart.";

#[derive(clap::Args, Clone, Debug)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct Describe {
    /// What it is: service, workload, instance, cluster, config, or a kind such as deploy, vs or httproute
    #[arg(value_name = "TYPE[/NAME]", value_parser = TargetParser { only_detailed: true }, hide_possible_values = true)]
    target: Target,
    /// Its name: NAME, NAMESPACE/NAME, NAME.NAMESPACE, KIND/NAME.NAMESPACE, or the id that `navctl get -o name` prints
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    more: More,
    #[command(flatten)]
    scope: Scope,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

/// The thing that a page is about, and how more is asked of it.
struct Subject<'a> {
    query: Query,
    place: Place,
    more: More,
    client: &'a Client,
    now: Timestamp,
}

pub(crate) async fn run(describe: Describe, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
    let Describe { target, name, more, scope, ask: _ } = describe;
    let target = target.named(name)?;
    let scope = scope.on(client.server()).of(&target);
    if target.name.is_none() {
        return Err(Usage(target.nameless()).into());
    }
    more.check(target.resource)?;
    let query = Query { target, scope, request: ListRequest::default(), limit: usize::MAX };
    let place = query.one("describe", client, console.now()).await?;
    let subject = Subject { query, place, more, client, now: console.now() };
    subject.page().await?.write(console)?;
    Ok(())
}

impl Subject<'_> {
    async fn page(&self) -> anyhow::Result<Page> {
        match self.query.target.resource.path() {
            "services" => service::page(self).await,
            "workloads" => workload::page(self).await,
            "instances" => instance::page(self).await,
            "clusters" => cluster::page(self).await,
            "config" => config::page(self).await,
            path => unreachable!("the parser takes no {path}"),
        }
    }

    /// All that is known of the thing itself.
    async fn ask<T: DeserializeOwned>(&self) -> anyhow::Result<T> {
        self.client.answer(&[self.query.target.resource.path(), &self.place.id], &self.query.about(&self.place)).await
    }

    /// The path of a further question about it.
    fn path<'a>(&'a self, question: &'a str) -> [&'a str; 3] {
        [self.query.target.resource.path(), &self.place.id, question]
    }
}

/// What is not known ends every page.
fn ended(page: Page, freshness: &[ClusterFreshness], now: Timestamp) -> Page {
    page.lines("Not current, or not known", sentences(freshness, now))
}

/// Of all clusters that the answers rest on, each once.
fn freshness_of<const N: usize>(answers: [&[ClusterFreshness]; N]) -> Vec<ClusterFreshness> {
    let by_cluster = answers.into_iter().flatten().map(|found| (&found.cluster, found));
    by_cluster.collect::<BTreeMap<_, _>>().into_values().cloned().collect()
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
