//! The tables of endpoints: of `/clusters`, and of the dump.

use std::io;

use nav_proto::proxy::Section;
use nav_proto::proxy::v1::{
    Address, AddressType, ClusterEndpoints, Endpoint, EndpointFailure, EndpointSource, Health, Locality, ProxyConfig,
};

use super::columns::{Column, View, column, table, whole, wide};
use super::listing::{Listing, Source, listed};
use super::name::ClusterName;
use super::{flag, go_sort};
use crate::console::Console;
use crate::output::Table;

/// Which endpoints, as the proxy sees them now.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Endpoints {
    #[command(flatten)]
    pub(super) filter: Filter,
}

/// Which endpoints, as the dump tells them.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Eds {
    #[command(flatten)]
    pub(super) filter: Filter,
}

#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Filter {
    /// Only those with this address; with `eds`, ADDRESS:PORT
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_ADDRESS", value_name = "ADDRESS", help_heading = "Which")]
    pub(super) address: Option<String>,
    /// Only those with this port
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_PORT", value_name = "PORT", help_heading = "Which")]
    pub(super) port: Option<u32>,
    /// Only those of this cluster of Envoy's, as 'outbound|9080||reviews.bookinfo.svc.cluster.local'
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_CLUSTER_NAME", value_name = "NAME", help_heading = "Which")]
    pub(super) cluster_name: Option<String>,
    /// Only those of this status: healthy, unhealthy, draining …
    #[arg(
        long,
        env = "NAVIGATOR_PROXY_CONFIG_STATUS",
        value_name = "STATUS",
        value_delimiter = ',',
        help_heading = "Which"
    )]
    pub(super) status: Vec<String>,
}

impl Filter {
    fn takes<'a>(&self, row: &Row<'_>, mut addresses: impl Iterator<Item = &'a str>) -> bool {
        let status = status(row.endpoint);
        flag(&self.address, |wanted| addresses.any(|address| address.eq_ignore_ascii_case(wanted)))
            && flag(&self.port.filter(|port| *port != 0), |wanted| port(row.endpoint) == *wanted)
            && flag(&self.cluster_name, |wanted| row.of.cluster.eq_ignore_ascii_case(wanted))
            && (self.status.is_empty() || self.status.iter().any(|wanted| wanted.eq_ignore_ascii_case(status)))
    }
}

#[derive(Clone, Copy)]
struct Row<'a> {
    of: &'a ClusterEndpoints,
    endpoint: &'a Endpoint,
}

impl<'a> Row<'a> {
    /// What those that the proxy sees are sorted by.
    fn rank(&self) -> impl Ord + use<'a> {
        (host(self.endpoint), port(self.endpoint), self.of.cluster.as_str())
    }
}

fn rows(of: &ClusterEndpoints) -> impl Iterator<Item = Row<'_>> {
    of.endpoints.iter().map(move |endpoint| Row { of, endpoint })
}

impl Listing for Endpoints {
    const SECTION: Section = Section::Endpoints;

    /// Where there is no `/clusters`, it is what the dump tells.
    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        if is_of_dump(config) {
            return Eds { filter: self.filter.clone() }.table(config, view);
        }
        let found = config.endpoints.iter().flat_map(rows).filter(|row| self.takes(row));
        let mut ranked: Vec<_> = found.map(|row| (row.rank(), row)).collect();
        go_sort::sort(&mut ranked, |(a, _), (b, _)| a < b);
        table(&columns(), &ranked.into_iter().map(|(_, row)| row).collect::<Vec<_>>(), view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        let has_any = |of: &&ClusterEndpoints| rows(of).any(|row| self.takes(&row));
        config.endpoints.iter().filter(has_any).map(|of| of.raw.as_str()).collect()
    }
}

impl Endpoints {
    fn takes(&self, row: &Row<'_>) -> bool {
        self.filter.takes(row, [host(row.endpoint).as_str()].into_iter())
    }
}

/// Says what the endpoints do not tell, or why there are none.
pub(super) fn tell_source(config: &ProxyConfig, source: Source, console: &mut Console<'_>) -> io::Result<()> {
    if config.endpoints.is_empty() {
        return writeln!(
            console.err,
            "The proxy's config_dump has no endpoints: it has them if asked with ?include_eds."
        );
    }
    if source == Source::Answer && is_of_dump(config) {
        let lack = "The proxy's /clusters is not there: these are the endpoints of its config_dump";
        return writeln!(console.err, "{lack}, which tells their health, but not why.");
    }
    Ok(())
}

fn is_of_dump(config: &ProxyConfig) -> bool {
    config.endpoints.iter().any(|of| of.source() == EndpointSource::Dump)
}

fn columns<'a>() -> [Column<Row<'a>>; 12] {
    [
        column("ENDPOINT", |row| match port(row.endpoint) {
            0 => host(row.endpoint),
            port => format!("{}:{port}", host(row.endpoint)),
        }),
        whole(column("STATUS", |row| status(row.endpoint).to_owned())),
        whole(column("OUTLIER CHECK", |row| outlier_check(row.endpoint).to_owned())),
        column("CLUSTER", |row| row.of.cluster.clone()),
        whole(wide("HEALTH", |row| health(row.endpoint))),
        wide("FAILURES", |row| failures(row.endpoint)),
        wide("LOCALITY", |row| locality(row.endpoint.locality.as_ref())),
        whole(wide("PRIORITY", |row| row.endpoint.priority.to_string())),
        whole(wide("WEIGHT", |row| row.endpoint.weight.to_string())),
        wide("WORKLOAD", |row| workload(row.endpoint)),
        wide("TLS", |row| row.endpoint.tls_mode.clone()),
        wide("HOSTNAME", |row| row.endpoint.hostname.clone()),
    ]
}

impl Listing for Eds {
    const SECTION: Section = Section::Endpoints;
    const SOURCE: Source = Source::Dump;

    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        let prefix = if view.is_mixed { "endpoint/" } else { "" };
        let called = |row: &Row<'_>| format!("{prefix}{}", listed(shown(row.endpoint).iter().map(String::as_str)));
        let rows = self.sorted(config).into_iter().flat_map(rows).filter(|row| self.takes(row));
        let rows: Vec<_> = rows.map(|row| EdsRow { called: called(&row), row }).collect();
        table(&eds_columns(), &rows, view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        self.sorted(config).into_iter().map(|of| of.raw.as_str()).collect()
    }
}

impl Eds {
    fn takes(&self, row: &Row<'_>) -> bool {
        let shown = shown(row.endpoint);
        self.filter.takes(row, shown.iter().map(String::as_str))
    }

    fn sorted<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a ClusterEndpoints> {
        let found = config.endpoints.iter().filter(|of| rows(of).any(|row| self.takes(&row)));
        let mut found: Vec<_> = found.map(|of| (ClusterName::of(&of.cluster).rank(), of)).collect();
        go_sort::sort(&mut found, |(a, _), (b, _)| a < b);
        found.into_iter().map(|(_, of)| of).collect()
    }
}

struct EdsRow<'a> {
    /// With the sort before it, where tables of several sorts follow each other.
    called: String,
    row: Row<'a>,
}

fn eds_columns<'a>() -> [Column<EdsRow<'a>>; 8] {
    [
        column("NAME", |row| row.called.clone()),
        whole(column("STATUS", |row| status(row.row.endpoint).to_owned())),
        column("LOCALITY", |row| locality(row.row.endpoint.locality.as_ref())),
        column("CLUSTER", |row| row.row.of.cluster.clone()),
        whole(wide("PRIORITY", |row| row.row.endpoint.priority.to_string())),
        whole(wide("WEIGHT", |row| row.row.endpoint.weight.to_string())),
        wide("WORKLOAD", |row| workload(row.row.endpoint)),
        wide("TLS", |row| row.row.endpoint.tls_mode.clone()),
    ]
}

/// As istioctl names it: without a port, and without the brackets of IPv6.
fn host(endpoint: &Endpoint) -> String {
    let Some(address) = &endpoint.address else { return UNKNOWN_HOST.to_owned() };
    match address.r#type() {
        AddressType::Socket => address.address.clone(),
        AddressType::Pipe | AddressType::Internal => address.text.clone(),
        AddressType::Unspecified => UNKNOWN_HOST.to_owned(),
    }
}

const UNKNOWN_HOST: &str = "unknown";

fn port(endpoint: &Endpoint) -> u32 {
    endpoint.address.as_ref().map_or(0, |address| address.port)
}

/// Its addresses, as istioctl writes those of a dump.
fn shown(endpoint: &Endpoint) -> Vec<String> {
    let first = endpoint.address.as_ref().map_or_else(|| UNKNOWN_HOST.to_owned(), text);
    [first].into_iter().chain(endpoint.additional_addresses.iter().map(text)).collect()
}

fn text(address: &Address) -> String {
    match address.r#type() {
        AddressType::Socket => format!("{}:{}", address.address, address.port),
        AddressType::Pipe => address.address.clone(),
        AddressType::Internal => address.text.clone(),
        AddressType::Unspecified => UNKNOWN_HOST.to_owned(),
    }
}

/// What EDS says; of a dump, how the proxy sees it.
fn status(endpoint: &Endpoint) -> &str {
    match endpoint.health() {
        _ if !endpoint.eds_health.is_empty() => &endpoint.eds_health,
        Health::Unspecified => "UNKNOWN",
        health => health.as_str_name().trim_start_matches("HEALTH_"),
    }
}

fn outlier_check(endpoint: &Endpoint) -> &'static str {
    if endpoint.failures().any(|failure| failure == EndpointFailure::OutlierCheck) { "FAILED" } else { "OK" }
}

fn health(endpoint: &Endpoint) -> String {
    endpoint.health().as_str_name().trim_start_matches("HEALTH_").to_lowercase()
}

/// `outlier check, active health check`.
fn failures(endpoint: &Endpoint) -> String {
    let words = |failure: EndpointFailure| {
        failure.as_str_name().trim_start_matches("ENDPOINT_FAILURE_").to_lowercase().replace('_', " ")
    };
    endpoint.failures().map(words).collect::<Vec<_>>().join(", ")
}

fn workload(endpoint: &Endpoint) -> String {
    endpoint.workload.as_ref().map(|of| format!("{}/{}", of.namespace, of.name)).unwrap_or_default()
}

/// As far as it is known without a gap.
fn locality(of: Option<&Locality>) -> String {
    let Some(Locality { region, zone, sub_zone }) = of else { return String::new() };
    match (zone.as_str(), sub_zone.as_str()) {
        ("", _) => region.clone(),
        (zone, "") => format!("{region}/{zone}"),
        (zone, sub_zone) => format!("{region}/{zone}/{sub_zone}"),
    }
}
