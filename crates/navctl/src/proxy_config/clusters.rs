//! The table of Envoy's clusters.

use nav_proto::proxy::Section;
use nav_proto::proxy::v1::{Cluster, OutlierDetection, ProxyConfig, Thresholds};

use super::columns::{Column, View, column, mixed, table, whole, wide};
use super::listing::{Listing, config, facts, is_in_use, listed, managed_by, state};
use super::name::ClusterName;
use super::{flag, go_sort};
use crate::output::Table;

/// Which clusters are told. Texts may be anywhere in the cluster's name, as istioctl has it.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Clusters {
    /// Only those with this in their name, as reviews.bookinfo.svc.cluster.local
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_FQDN", value_name = "TEXT", help_heading = "Which")]
    pub(super) fqdn: Option<String>,
    /// Only those with this port
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_PORT", value_name = "PORT", help_heading = "Which")]
    pub(super) port: Option<u32>,
    /// Only those of this direction: inbound, outbound or inbound-vip
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_DIRECTION", value_name = "DIRECTION", help_heading = "Which")]
    pub(super) direction: Option<String>,
    /// Only those with this in their name, as v2
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_SUBSET", value_name = "TEXT", help_heading = "Which")]
    pub(super) subset: Option<String>,
}

impl Listing for Clusters {
    const SECTION: Section = Section::Clusters;

    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        let row = |cluster| Row::of(cluster, view.is_mixed);
        table(&columns(), &self.sorted(config).into_iter().map(row).collect::<Vec<_>>(), view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        self.sorted(config).into_iter().map(|cluster| cluster.raw.as_str()).collect()
    }
}

impl Clusters {
    fn takes(&self, name: &str) -> bool {
        [&self.fqdn, &self.direction, &self.subset]
            .iter()
            .all(|wanted| flag(wanted, |text| name.contains(text.as_str())))
            && flag(&self.port.filter(|port| *port != 0), |port| name.contains(&format!("|{port}|")))
    }

    fn sorted<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a Cluster> {
        let in_use = config.clusters.iter().filter(|cluster| is_in_use(&cluster.update));
        let mut clusters: Vec<_> = in_use.map(|cluster| (ClusterName::of(&cluster.name).rank(), cluster)).collect();
        go_sort::sort(&mut clusters, |(a, _), (b, _)| a < b);
        let wanted = clusters.into_iter().filter(|(_, cluster)| self.takes(&cluster.name));
        wanted.map(|(_, cluster)| cluster).collect()
    }
}

struct Row<'a> {
    cluster: &'a Cluster,
    name: ClusterName<'a>,
    /// With the sort before it, where tables of several sorts follow each other.
    called: String,
}

impl<'a> Row<'a> {
    fn of(cluster: &'a Cluster, is_mixed: bool) -> Self {
        let prefix = if is_mixed && !cluster.name.is_empty() { "cluster/" } else { "" };
        Self { cluster, name: ClusterName::of(&cluster.name), called: format!("{prefix}{}", cluster.name) }
    }

    /// What only names of Istio's say.
    fn part(&self, text: impl Fn(&ClusterName<'a>) -> String) -> String {
        let told = Some(&self.name).filter(|name| name.is_istio).map(text).filter(|text| !text.is_empty());
        told.unwrap_or_else(|| "-".to_owned())
    }
}

fn columns<'a>() -> [Column<Row<'a>>; 16] {
    [
        mixed("NAME", |row| row.called.clone()),
        column("SERVICE FQDN", |row| if row.name.is_istio { row.name.fqdn.to_owned() } else { row.called.clone() }),
        whole(column("PORT", |row| row.part(|name| name.port.to_string()))),
        column("SUBSET", |row| row.part(|name| name.subset.to_owned())),
        whole(column(
            "DIRECTION",
            |row| if row.name.is_istio { row.name.direction.to_owned() } else { "-".to_owned() },
        )),
        whole(column("TYPE", |row| row.cluster.discovery.clone())),
        column("DESTINATION RULE", |row| managed_by(row.cluster.istio_config.as_ref())),
        wide("STATE", |row| state(&row.cluster.update)),
        wide("LB", |row| balancing(row.cluster)),
        wide("TLS", |row| tls(row.cluster)),
        whole(wide("HBONE", |row| if row.cluster.hbone { "yes".to_owned() } else { String::new() })),
        wide("PROTOCOL", |row| row.cluster.upstream_protocol.clone()),
        wide("CONNECT TIMEOUT", |row| row.cluster.connect_timeout.clone()),
        wide("OUTLIER DETECTION", |row| row.cluster.outlier_detection.as_ref().map(outliers).unwrap_or_default()),
        wide("CIRCUIT BREAKERS", |row| breakers(&row.cluster.circuit_breakers)),
        wide("CONFIG", |row| config(row.cluster.istio_config.as_ref())),
    ]
}

fn balancing(cluster: &Cluster) -> String {
    let parts = [cluster.lb_policy.as_str(), &cluster.locality_lb].into_iter().filter(|part| !part.is_empty());
    listed(parts)
}

/// That of the cluster, or those that endpoints choose from.
fn tls(cluster: &Cluster) -> String {
    let own = cluster.transport_socket.as_ref().map(|socket| socket.name.as_str());
    listed(own.into_iter().chain(cluster.transport_socket_matches.iter().map(|choice| choice.name.as_str())))
}

fn outliers(of: &OutlierDetection) -> String {
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    facts([
        ("5xx", number(of.consecutive_5xx)),
        ("gateway", number(of.consecutive_gateway_failure)),
        ("local", number(of.consecutive_local_origin_failure)),
        ("interval", of.interval.clone()),
        ("base ejection", of.base_ejection_time.clone()),
        ("max ejected %", number(of.max_ejection_percent)),
    ])
}

/// Limits that are none are left out.
pub(super) fn breakers(thresholds: &[Thresholds]) -> String {
    let limit = |limit: Option<u32>| limit.filter(|limit| *limit != u32::MAX).map(|limit| limit.to_string());
    let told = thresholds.iter().map(|of| {
        facts([
            ("connections", limit(of.max_connections).unwrap_or_default()),
            ("pending", limit(of.max_pending_requests).unwrap_or_default()),
            ("requests", limit(of.max_requests).unwrap_or_default()),
            ("retries", limit(of.max_retries).unwrap_or_default()),
        ])
    });
    told.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ")
}
