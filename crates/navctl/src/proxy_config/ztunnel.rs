//! What a ztunnel knows, in the tables of `istioctl ztunnel-config`.

mod certificates;
mod connections;

use clap::Subcommand;
use nav_proto::proxy::Section;
use nav_proto::proxy::v1::{ProxyConfig, Ztunnel, ZtunnelPolicy, ZtunnelService, ZtunnelWorkload};

pub(crate) use certificates::Certificates;
pub(crate) use connections::Connections;

use super::asked::Asked;
use super::columns::{Column, View, column, table, whole, wide};
use super::listing::{Listing, listed};
use super::{flag, go_sort};
use crate::ask::AskArgs;
use crate::output::Table;

#[derive(Subcommand, Clone, Debug)]
pub(crate) enum Tables {
    /// Workloads, and how they are reached
    #[command(visible_aliases = ["workload", "w"])]
    Workloads(Asked<Workloads>),
    /// Services, with how many of their endpoints are healthy
    #[command(visible_aliases = ["service", "svc", "s"])]
    Services(Asked<Services>),
    /// Policies of authorization
    #[command(visible_aliases = ["policy", "pol", "p"])]
    Policies(Asked<Policies>),
    /// Certificates, one for each identity on its node
    #[command(visible_aliases = ["certificate", "certs", "cert"])]
    Certificates(Asked<Certificates>),
    /// Connections of the workloads on its node
    #[command(visible_aliases = ["connection", "cons"])]
    Connections(Asked<Connections>),
}

impl Tables {
    pub(super) fn ask(&self) -> &AskArgs {
        match self {
            Self::Workloads(asked) => &asked.proxy.ask,
            Self::Services(asked) => &asked.proxy.ask,
            Self::Policies(asked) => &asked.proxy.ask,
            Self::Certificates(asked) => &asked.proxy.ask,
            Self::Connections(asked) => &asked.proxy.ask,
        }
    }
}

/// Which workloads.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Workloads {
    /// Only those with this address
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_ADDRESS", value_name = "ADDRESS", help_heading = "Which")]
    address: Option<String>,
    /// Only those on this node
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_NODE", value_name = "NODE", help_heading = "Which")]
    node: Option<String>,
    /// Only those of this namespace
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_WORKLOAD_NAMESPACE", value_name = "NAMESPACE", help_heading = "Which")]
    workload_namespace: Option<String>,
}

/// Which services.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Services {
    /// Only those of this namespace
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_SERVICE_NAMESPACE", value_name = "NAMESPACE", help_heading = "Which")]
    service_namespace: Option<String>,
}

/// Which policies.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Policies {
    /// Only those of this namespace
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_POLICY_NAMESPACE", value_name = "NAMESPACE", help_heading = "Which")]
    policy_namespace: Option<String>,
}

/// Of no ztunnel: nothing.
fn of(config: &ProxyConfig) -> impl Iterator<Item = &Ztunnel> {
    config.ztunnel.iter()
}

fn is_same(wanted: &Option<String>, text: &str) -> bool {
    flag(wanted, |wanted| text.eq_ignore_ascii_case(wanted))
}

impl Listing for Workloads {
    const SECTION: Section = Section::Ztunnel;

    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        let row = |(workload, of): (_, &Ztunnel)| WorkloadRow {
            workload,
            waypoint: waypoint(&of.services, &workload.waypoint),
        };
        let mut rows: Vec<_> = self.found(config).map(row).collect();
        let rank = |row: &WorkloadRow<'_>| {
            (format!("{}.{}", row.workload.namespace, row.workload.name), row.workload.node.clone())
        };
        go_sort::sort(&mut rows, |a, b| rank(a) < rank(b));
        table(&workload_columns(), &rows, view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        self.found(config).map(|(workload, _)| workload.raw.as_str()).collect()
    }
}

impl Workloads {
    fn found<'a>(&self, config: &'a ProxyConfig) -> impl Iterator<Item = (&'a ZtunnelWorkload, &'a Ztunnel)> {
        let all = of(config).flat_map(|of| of.workloads.iter().map(move |workload| (workload, of)));
        all.filter(|(workload, _)| self.takes(workload))
    }

    fn takes(&self, workload: &ZtunnelWorkload) -> bool {
        flag(&self.address, |wanted| workload.addresses.iter().any(|address| address.eq_ignore_ascii_case(wanted)))
            && is_same(&self.node, &workload.node)
            && is_same(&self.workload_namespace, &workload.namespace)
    }
}

struct WorkloadRow<'a> {
    workload: &'a ZtunnelWorkload,
    waypoint: String,
}

fn workload_columns<'a>() -> [Column<WorkloadRow<'a>>; 11] {
    [
        column("NAMESPACE", |row| row.workload.namespace.clone()),
        column("POD NAME", |row| row.workload.name.clone()),
        column("ADDRESS", |row| addresses_or_host(row.workload)),
        column("NODE", |row| row.workload.node.clone()),
        column("WAYPOINT", |row| row.waypoint.clone()),
        whole(column("PROTOCOL", |row| row.workload.protocol.clone())),
        wide("STATUS", |row| row.workload.status.clone()),
        wide("WORKLOAD", |row| kind_and_name(row.workload)),
        wide("SERVICE ACCOUNT", |row| row.workload.service_account.clone()),
        wide("CLUSTER", |row| row.workload.cluster.clone()),
        wide("POLICIES", |row| listed(row.workload.authorization_policies.iter().map(String::as_str))),
    ]
}

fn kind_and_name(workload: &ZtunnelWorkload) -> String {
    let parts = [workload.workload_type.as_str(), &workload.workload_name];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
}

fn addresses_or_host(workload: &ZtunnelWorkload) -> String {
    match workload.addresses.as_slice() {
        [] => workload.hostname.clone(),
        addresses => addresses.join(","),
    }
}

/// The name of the service that a waypoint is known by: NAMESPACE/HOSTNAME, or one of its addresses.
fn waypoint(services: &[ZtunnelService], destination: &str) -> String {
    if destination.is_empty() {
        return "None".to_owned();
    }
    let is_it = |service: &&ZtunnelService| {
        let by_name = destination
            .split_once('/')
            .is_some_and(|(namespace, hostname)| service.namespace == namespace && service.hostname == hostname);
        by_name || service.vips.iter().any(|vip| vip == destination)
    };
    services.iter().find(is_it).map_or_else(|| "NA".to_owned(), |service| service.name.clone())
}

impl Listing for Services {
    const SECTION: Section = Section::Ztunnel;

    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        let row =
            |(service, of): (_, &Ztunnel)| ServiceRow { service, waypoint: waypoint(&of.services, &service.waypoint) };
        let rows: Vec<_> = self.sorted(config).into_iter().map(row).collect();
        table(&service_columns(), &rows, view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        self.sorted(config).into_iter().map(|(service, _)| service.raw.as_str()).collect()
    }
}

impl Services {
    fn sorted<'a>(&self, config: &'a ProxyConfig) -> Vec<(&'a ZtunnelService, &'a Ztunnel)> {
        let all = of(config).flat_map(|of| of.services.iter().map(move |service| (service, of)));
        let mut found: Vec<_> =
            all.filter(|(service, _)| is_same(&self.service_namespace, &service.namespace)).collect();
        found.sort_by_key(|(service, _)| (&service.namespace, &service.name, &service.hostname));
        found
    }
}

struct ServiceRow<'a> {
    service: &'a ZtunnelService,
    waypoint: String,
}

fn service_columns<'a>() -> [Column<ServiceRow<'a>>; 7] {
    [
        column("NAMESPACE", |row| row.service.namespace.clone()),
        column("SERVICE NAME", |row| row.service.name.clone()),
        column("SERVICE VIP", |row| listed(addresses(row.service))),
        column("WAYPOINT", |row| row.waypoint.clone()),
        whole(column("ENDPOINTS", |row| format!("{}/{}", row.service.healthy_endpoints, row.service.endpoints))),
        wide("HOSTNAME", |row| row.service.hostname.clone()),
        wide("PORTS", |row| listed(row.service.ports.iter().map(String::as_str))),
    ]
}

/// Of NETWORK/IP the IP; networks of addresses are none.
fn addresses(service: &ZtunnelService) -> impl Iterator<Item = &str> {
    let addresses = service.vips.iter().map(|vip| vip.split_once('/').map_or("", |(_, address)| address));
    addresses.filter(|address| !address.contains('/'))
}

impl Listing for Policies {
    const SECTION: Section = Section::Ztunnel;

    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        table(&policy_columns(), &self.sorted(config), view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        self.sorted(config).into_iter().map(|policy| policy.raw.as_str()).collect()
    }
}

impl Policies {
    fn sorted<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a ZtunnelPolicy> {
        let all = of(config).flat_map(|of| &of.policies);
        let mut found: Vec<_> = all.filter(|policy| is_same(&self.policy_namespace, &policy.namespace)).collect();
        found.sort_by_key(|policy| (&policy.namespace, &policy.name));
        found
    }
}

fn policy_columns<'a>() -> [Column<&'a ZtunnelPolicy>; 5] {
    [
        column("NAMESPACE", |policy| policy.namespace.clone()),
        column("POLICY NAME", |policy| policy.name.clone()),
        column("ACTION", |policy| policy.action.clone()),
        column("SCOPE", |policy| policy.scope.clone()),
        wide("RULES", |policy| policy.rules.to_string()),
    ]
}
