//! The table of listeners.

pub(super) mod destination;
mod filter_chains;

use clap::builder::BoolishValueParser;
use nav_proto::proxy::Section;
use nav_proto::proxy::v1::{AddressType, FilterChain, Listener, ProxyConfig};

use self::destination::{Traffic, destination, traffic};
use super::columns::{Column, View, column, mixed, table, whole, wide};
use super::listing::{Listing, is_in_use, listed, state};
use super::{flag, go_sort};
use crate::output::Table;

/// Which listeners, and how they are told.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Listeners {
    #[command(flatten)]
    pub(super) filter: Filter,
    /// A row for each filter chain; `--verbose=false`: for each listener
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_VERBOSE", value_name = "BOOL", default_value_t = true, value_parser = BoolishValueParser::new(), action = clap::ArgAction::Set, num_args = 0..=1, default_missing_value = "true", require_equals = true, help_heading = "How")]
    pub(super) verbose: bool,
    /// A row for each condition of a tree that chooses the filter chain, as waypoints have it
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_WAYPOINT", hide = true, help_heading = "How")]
    pub(super) waypoint: bool,
}

#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Filter {
    /// Only those with this address, be it their first or another
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_ADDRESS", value_name = "ADDRESS", help_heading = "Which")]
    pub(super) address: Option<String>,
    /// Only those with this port
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_PORT", value_name = "PORT", help_heading = "Which")]
    pub(super) port: Option<u32>,
    /// Only those of this type: HTTP, TCP, HTTP+TCP or UNKNOWN
    #[arg(long = "type", env = "NAVIGATOR_PROXY_CONFIG_TYPE", value_name = "TYPE", help_heading = "Which")]
    pub(super) kind: Option<String>,
}

impl Filter {
    fn takes(&self, listener: &Listener) -> bool {
        flag(&self.address, |wanted| addresses(listener).any(|address| address.eq_ignore_ascii_case(wanted)))
            && flag(&self.port.filter(|port| *port != 0), |wanted| port(listener) == *wanted)
            && flag(&self.kind, |wanted| traffic(listener).eq_ignore_ascii_case(wanted))
    }
}

impl Listing for Listeners {
    const SECTION: Section = Section::Listeners;

    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        let listeners = self.sorted(config);
        if self.waypoint {
            return filter_chains::table_of(&listeners, view);
        }
        if !self.verbose {
            return table(&brief(), &listeners, view);
        }
        let rows: Vec<Row<'_>> = listeners.into_iter().flat_map(chains_of).collect();
        table(&verbose(), &rows, view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        self.found(config).into_iter().map(|listener| listener.raw.as_str()).collect()
    }
}

impl Listeners {
    fn found<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a Listener> {
        let in_use = config.listeners.iter().filter(|listener| is_in_use(&listener.update));
        in_use.filter(|listener| self.waypoint || self.filter.takes(listener)).collect()
    }

    /// By port, address and type; of a waypoint those within Envoy by name.
    fn sorted<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a Listener> {
        let mut listeners: Vec<_> =
            self.found(config).into_iter().map(|listener| (Key::of(listener), listener)).collect();
        go_sort::sort(&mut listeners, |(a, left), (b, right)| {
            if self.waypoint && left.internal && right.internal {
                return left.name < right.name;
            }
            a < b
        });
        listeners.into_iter().map(|(_, listener)| listener).collect()
    }
}

/// What listeners are sorted by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key<'a> {
    port: u32,
    address: &'a str,
    traffic: Traffic,
}

impl<'a> Key<'a> {
    fn of(listener: &'a Listener) -> Self {
        Self { port: port(listener), address: address(listener), traffic: traffic(listener) }
    }
}

struct Row<'a> {
    listener: &'a Listener,
    chain: &'a FilterChain,
    destination: String,
}

/// By destination, the last one first.
fn chains_of(listener: &Listener) -> Vec<Row<'_>> {
    let row = |chain| Row { listener, chain, destination: destination(chain) };
    let mut rows: Vec<_> = listener.filter_chains.iter().map(row).collect();
    go_sort::sort(&mut rows, |a, b| a.destination > b.destination);
    rows
}

fn verbose<'a>() -> [Column<Row<'a>>; 11] {
    [
        mixed("NAME", |row| format!("listener/{}", row.listener.name)),
        column("ADDRESSES", |row| listed(addresses(row.listener))),
        whole(column("PORT", |row| port(row.listener).to_string())),
        column("MATCH", |row| filter_chains::conditions(row.chain)),
        column("DESTINATION", |row| row.destination.clone()),
        wide("LISTENER", |row| row.listener.name.clone()),
        wide("STATE", |row| state(&row.listener.update)),
        wide("CHAIN", |row| row.chain.name.clone()),
        wide("TLS", |row| filter_chains::tls(row.chain)),
        wide("FILTERS", |row| filter_chains::filters(row.chain)),
        wide("CONFIG", |row| super::listing::config(row.chain.istio_config.as_ref())),
    ]
}

fn brief<'a>() -> [Column<&'a Listener>; 8] {
    [
        mixed("NAME", |listener| format!("listener/{}", listener.name)),
        column("ADDRESSES", |listener| listed(addresses(listener))),
        whole(column("PORT", |listener| port(listener).to_string())),
        whole(column("TYPE", |listener| traffic(listener).to_owned())),
        wide("LISTENER", |listener| listener.name.clone()),
        wide("STATE", |listener| state(&listener.update)),
        wide("DIRECTION", |listener| listener.traffic_direction.clone()),
        wide("CHAINS", |listener| listener.filter_chains.len().to_string()),
    ]
}

/// What istioctl knows as its address: nothing of a listener within Envoy.
fn address(listener: &Listener) -> &str {
    let outer = listener.address.iter().find(|address| address.r#type() != AddressType::Internal);
    outer.map_or("", |address| &address.address)
}

fn addresses(listener: &Listener) -> impl Iterator<Item = &str> {
    let others = listener.additional_addresses.iter().map(|other| other.address.as_str());
    [address(listener)].into_iter().chain(others)
}

fn port(listener: &Listener) -> u32 {
    listener.address.as_ref().map_or(0, |address| address.port)
}
