//! `navctl proxy-config`: what a proxy really does, in istioctl's tables.
//!
//! ```text
//! a server, or a file ─► answer ─► listeners, routes, clusters, … ─► columns ─► print
//! ```

mod all;
mod answer;
mod asked;
mod bootstrap;
mod clusters;
mod columns;
mod dump;
mod ecds;
mod endpoints;
mod go_sort;
mod listeners;
mod listing;
mod name;
mod notes;
mod pod;
mod print;
mod routes;
mod secrets;
mod ztunnel;

use clap::Subcommand;
use nav_envoy::Parts;
use nav_envoy::answer::{Answer, Proxy as Kind};
use nav_proto::proxy::Section;

use crate::ask::AskArgs;
use crate::client::Client;
use crate::console::Console;

use all::All;
use answer::{Ask, NO_DUMP, decoded};
use asked::{Asked, Proxy};
use clusters::Clusters;
use ecds::Ecds;
use endpoints::{Eds, Endpoints};
use listeners::Listeners;
use listing::{Listing, Source};
use routes::Routes;
use secrets::Secrets;

const EXAMPLES: &str = "Examples:
  navctl proxy-config listeners cart-v1-7db4c9d575-jv4rb.shop    as istioctl proxy-config does, for any pod of any cluster
  navctl pc routes deploy/cart -n shop --cluster east --name 8080
  navctl pc clusters cart-0.shop --direction inbound -o wide     with load balancing, TLS, limits …
  navctl pc endpoints cart-0.shop --status unhealthy
  navctl pc dump cart-0.shop > cart.json                         all that the proxy told, but for secrets
  navctl pc all -f cart.json                                     later, and without a server
  curl localhost:15000/config_dump?include_eds | navctl pc all -f -";

#[derive(clap::Args, Clone, Debug)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct ProxyConfig {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand, Clone, Debug)]
enum What {
    /// What it listens on, and where connections go
    #[command(visible_aliases = ["listener", "l"])]
    Listeners(Asked<Listeners>),
    /// Which requests go where
    #[command(visible_aliases = ["route", "r"])]
    Routes(Asked<Routes>),
    /// Envoy's clusters: what it can send to, and how
    #[command(visible_aliases = ["cluster", "c"])]
    Clusters(Asked<Clusters>),
    /// Endpoints of Envoy's clusters, with the health that it sees
    #[command(visible_aliases = ["endpoint", "ep"])]
    Endpoints(Asked<Endpoints>),
    /// Endpoints of Envoy's clusters, as its dump tells them
    Eds(Asked<Eds>),
    /// Certificates, and whether they are valid; never keys
    #[command(visible_aliases = ["secret", "s"])]
    Secrets(Asked<Secrets>),
    /// Filters that are delivered apart
    #[command(visible_aliases = ["ec"])]
    Ecds(Asked<Ecds>),
    /// What it was started with
    #[command(visible_aliases = ["b"])]
    Bootstrap(Asked<Nothing>),
    /// Everything, table after table
    #[command(visible_aliases = ["a"])]
    All(Asked<All>),
    /// What a ztunnel knows
    #[command(subcommand, visible_aliases = ["z"])]
    Ztunnel(ztunnel::Tables),
    /// Write all that the proxy told, but for secrets: a file that -f reads
    Dump(Box<Proxy>),
}

/// There is but one.
#[derive(clap::Args, Clone, Debug)]
struct Nothing {}

pub(crate) async fn run(args: ProxyConfig, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
    match args.what {
        What::Listeners(asked) => list("listeners", &asked, client, console).await,
        What::Routes(asked) => list("routes", &asked, client, console).await,
        What::Clusters(asked) => list("clusters", &asked, client, console).await,
        What::Endpoints(asked) => list("endpoints", &asked, client, console).await,
        What::Eds(asked) => list("eds", &asked, client, console).await,
        What::Secrets(asked) => list("secrets", &asked, client, console).await,
        What::Ecds(asked) => list("ecds", &asked, client, console).await,
        What::Bootstrap(asked) => start(&asked, client, console).await,
        What::All(asked) => everything(&asked, client, console).await,
        What::Ztunnel(tables) => of_ztunnel(&tables, client, console).await,
        What::Dump(proxy) => {
            dump::write(&Ask { proxy: &proxy, command: "dump", kind: None, client }.dumps(console).await?, console)
        }
    }
}

async fn of_ztunnel(tables: &ztunnel::Tables, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
    match tables {
        ztunnel::Tables::Workloads(asked) => list("ztunnel workloads", asked, client, console).await,
        ztunnel::Tables::Services(asked) => list("ztunnel services", asked, client, console).await,
        ztunnel::Tables::Policies(asked) => list("ztunnel policies", asked, client, console).await,
        ztunnel::Tables::Certificates(asked) => list("ztunnel certificates", asked, client, console).await,
        ztunnel::Tables::Connections(asked) => list("ztunnel connections", asked, client, console).await,
    }
}

async fn list<L: Listing + clap::Args>(
    command: &str,
    asked: &Asked<L>,
    client: &Client,
    console: &mut Console<'_>,
) -> anyhow::Result<()> {
    let Asked { proxy, listing, show } = asked;
    let kind = if L::SECTION == Section::Ztunnel { Kind::Ztunnel } else { Kind::Envoy };
    let ask = Ask { proxy, command, kind: Some(kind), client };
    let config = match L::SOURCE {
        Source::Answer => ask.sections(&[L::SECTION], show.output.is_whole(), console).await?,
        Source::Dump => decoded(only_dump(ask.dumps(console).await?)?, &[L::SECTION], show.output.is_whole()),
    };
    if show.output.is_whole() {
        print::pieces(&listing.pieces(&config), show.output, console)?;
    } else {
        print::table(&listing.table(&config, show.view(console)), show.no_headers, console)?;
    }
    if L::SECTION == Section::Endpoints {
        endpoints::tell_source(&config, L::SOURCE, console)?;
    }
    Ok(notes::tell(&config, console)?)
}

/// Without what the proxy found itself.
fn only_dump(answer: Answer) -> anyhow::Result<Answer> {
    anyhow::ensure!(!answer.parts.config_dump.is_empty(), "{NO_DUMP}");
    let parts = Parts { config_dump: answer.parts.config_dump, ..Parts::default() };
    Ok(Answer { parts, ..answer })
}

async fn start(asked: &Asked<Nothing>, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
    let ask = Ask { proxy: &asked.proxy, command: "bootstrap", kind: Some(Kind::Envoy), client };
    let config = ask.sections(&[Section::Bootstrap], true, console).await?;
    if asked.show.output.is_whole() {
        let raw = config.bootstrap.as_ref().map_or("", |bootstrap| &bootstrap.raw);
        print::value(&print::parsed(raw), asked.show.output, console)?;
    } else {
        bootstrap::page(&config, asked.show.view(console)).write(console)?;
    }
    Ok(notes::tell(&config, console)?)
}

async fn everything(asked: &Asked<All>, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
    let ask = Ask { proxy: &asked.proxy, command: "all", kind: Some(Kind::Envoy), client };
    let answer = only_dump(ask.dumps(console).await?)?;
    if asked.show.output.is_whole() {
        let dump = print::parsed(&String::from_utf8_lossy(&answer.parts.config_dump));
        return print::value(&dump, asked.show.output, console);
    }
    let config = decoded(answer, &All::SECTIONS, true);
    asked.listing.print(&config, asked.show.view(console), asked.show.no_headers, console)?;
    Ok(notes::tell(&config, console)?)
}

/// Whether what is asked for, if anything is, holds.
fn flag<T>(wanted: &Option<T>, holds: impl FnOnce(&T) -> bool) -> bool {
    wanted.as_ref().is_none_or(holds)
}

impl ProxyConfig {
    pub(crate) fn ask(&self) -> &AskArgs {
        match &self.what {
            What::Listeners(asked) => &asked.proxy.ask,
            What::Routes(asked) => &asked.proxy.ask,
            What::Clusters(asked) => &asked.proxy.ask,
            What::Endpoints(asked) => &asked.proxy.ask,
            What::Eds(asked) => &asked.proxy.ask,
            What::Secrets(asked) => &asked.proxy.ask,
            What::Ecds(asked) => &asked.proxy.ask,
            What::Bootstrap(asked) => &asked.proxy.ask,
            What::All(asked) => &asked.proxy.ask,
            What::Ztunnel(tables) => tables.ask(),
            What::Dump(proxy) => &proxy.ask,
        }
    }
}
