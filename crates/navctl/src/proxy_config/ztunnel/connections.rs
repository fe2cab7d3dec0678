//! Connections of the workloads on a ztunnel's node.

use std::collections::HashMap;

use nav_proto::proxy::Section;
use nav_proto::proxy::v1::{ProxyConfig, Ztunnel, ZtunnelConnection, ZtunnelWorkloadState};

use crate::output::Table;
use crate::proxy_config::columns::{Column, View, column, table, whole, wide};
use crate::proxy_config::flag;
use crate::proxy_config::listing::Listing;

/// Which connections.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Connections {
    /// Only those of this direction: inbound or outbound
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_DIRECTION", value_name = "DIRECTION", help_heading = "Which")]
    direction: Option<String>,
    /// Only those of workloads of this namespace
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_WORKLOAD_NAMESPACE", value_name = "NAMESPACE", help_heading = "Which")]
    workload_namespace: Option<String>,
    /// Addresses, not the names of whom they belong to
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_RAW", help_heading = "How")]
    raw: bool,
}

impl Listing for Connections {
    const SECTION: Section = Section::Ztunnel;

    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        let rows: Vec<Row<'_>> = super::of(config).flat_map(|of| self.rows(of)).collect();
        table(&columns(), &rows, view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        super::of(config).flat_map(|of| self.sorted(of)).map(|state| state.raw.as_str()).collect()
    }
}

impl Connections {
    fn sorted<'a>(&self, of: &'a Ztunnel) -> Vec<&'a ZtunnelWorkloadState> {
        let wanted = |state: &&ZtunnelWorkloadState| flag(&self.workload_namespace, |it| state.namespace == *it);
        let mut found: Vec<_> = of.states.iter().filter(wanted).collect();
        found.sort_by_key(|state| (&state.namespace, &state.name));
        found
    }

    fn rows<'a>(&self, of: &'a Ztunnel) -> Vec<Row<'a>> {
        let names = if self.raw { HashMap::new() } else { names(of) };
        let rows = self.sorted(of).into_iter().flat_map(|state| {
            let inbound = state.inbound.iter().map(|it| Row::inbound(state, it, &names));
            let outbound = state.outbound.iter().map(|it| Row::outbound(state, it, &names));
            inbound.chain(outbound).collect::<Vec<_>>()
        });
        let is_other =
            |row: &Row<'_>| self.direction.as_deref().is_none_or(|it| row.direction.eq_ignore_ascii_case(it));
        rows.filter(is_other).collect()
    }
}

/// Whose an address is. A service counts before a workload.
fn names(of: &Ztunnel) -> HashMap<&str, String> {
    let workloads = of
        .workloads
        .iter()
        .filter_map(|it| Some((it.addresses.first()?.as_str(), format!("{}.{}", it.name, it.namespace))));
    let services = of.services.iter().filter_map(|it| Some((it.vips.first()?.split_once('/')?.1, it.hostname.clone())));
    workloads.chain(services).collect()
}

struct Row<'a> {
    state: &'a ZtunnelWorkloadState,
    direction: &'static str,
    local: String,
    remote: String,
    target: String,
    protocol: &'a str,
}

type Names<'a> = HashMap<&'a str, String>;

impl<'a> Row<'a> {
    fn inbound(state: &'a ZtunnelWorkloadState, of: &'a ZtunnelConnection, names: &Names<'_>) -> Self {
        let (local, remote) = (named(&of.destination, names), named(&of.source, names));
        Self {
            state,
            direction: "Inbound",
            local,
            remote,
            target: of.original_destination.clone(),
            protocol: &of.protocol,
        }
    }

    fn outbound(state: &'a ZtunnelWorkloadState, of: &'a ZtunnelConnection, names: &Names<'_>) -> Self {
        let (local, remote) = (named(&of.source, names), named(&of.destination, names));
        let target = named(&of.original_destination, names);
        Self { state, direction: "Outbound", local, remote, target, protocol: &of.protocol }
    }
}

/// With the name instead of the IP, where it is known.
fn named(address: &str, names: &Names<'_>) -> String {
    let found = address.rsplit_once(':').and_then(|(ip, port)| Some((names.get(ip.trim_matches(['[', ']']))?, port)));
    found.map_or_else(|| address.to_owned(), |(name, port)| format!("{name}:{port}"))
}

fn columns<'a>() -> [Column<Row<'a>>; 7] {
    [
        column("WORKLOAD", |row| format!("{}.{}", row.state.name, row.state.namespace)),
        whole(column("DIRECTION", |row| row.direction.to_owned())),
        column("LOCAL", |row| row.local.clone()),
        column("REMOTE", |row| row.remote.clone()),
        column("REMOTE TARGET", |row| row.target.clone()),
        whole(column("PROTOCOL", |row| row.protocol.to_owned())),
        wide("STATE", |row| row.state.state.clone()),
    ]
}
