//! Endpoints as the proxy sees them now (`admin.v3.Clusters`).

use std::collections::HashMap;

use super::{ClusterEndpoints, Endpoint, EndpointSource, Failure, Health};
use crate::address::Address;
use crate::bootstrap::Locality;
use crate::cluster::Thresholds;
use crate::dump::ProxyConfig;
use crate::json::Value;
use crate::name::ClusterName;
use crate::source::Source;

/// The flags of a `HostHealthStatus`, and what the proxy makes of each.
const FLAGS: [(&str, Failure, Health); 8] = [
    ("failed_active_health_check", Failure::ActiveHealthCheck, Health::Unhealthy),
    ("failed_outlier_check", Failure::OutlierCheck, Health::Unhealthy),
    ("failed_active_degraded_check", Failure::ActiveHealthCheckDegraded, Health::Degraded),
    // Is used until it is gone, or checked: a host that a check failed has that flag too.
    ("pending_dynamic_removal", Failure::PendingDynamicRemoval, Health::Healthy),
    ("pending_active_hc", Failure::PendingActiveHealthCheck, Health::Healthy),
    ("excluded_via_immediate_hc_fail", Failure::ExcludedViaImmediateHealthCheckFail, Health::Unhealthy),
    ("active_hc_timeout", Failure::ActiveHealthCheckTimeout, Health::Timeout),
    ("failed_degraded_outlier_detection", Failure::DegradedOutlierDetection, Health::Degraded),
];

/// Takes the place of what the dump told, and keeps what only the dump knows of an endpoint.
pub(crate) fn clusters(source: &Source, answer: Value<'_>, config: &mut ProxyConfig) {
    let statuses = answer.get("cluster_statuses");
    if !statuses.is_present() {
        return;
    }
    let configured = configured(config);
    let read = statuses.items().map(|status| ClusterEndpoints::of_status(source, status, &configured));
    config.endpoints = read.collect();
}

type Configured = HashMap<String, HashMap<Address, Endpoint>>;

/// The endpoints that the dump tells, by EDS's name and address: of EDS, and for what it lacks those of the cluster itself.
fn configured(config: &mut ProxyConfig) -> Configured {
    let by_address = |endpoints: Vec<Endpoint>| endpoints.into_iter().map(|it| (it.address.clone(), it)).collect();
    let eds = std::mem::take(&mut config.endpoints).into_iter();
    let mut configured: Configured = eds.map(|it| (it.cluster, by_address(it.endpoints))).collect();
    for cluster in config.clusters.iter().filter(|cluster| !cluster.endpoints.is_empty()) {
        configured.entry(cluster.eds_name().to_owned()).or_insert_with(|| by_address(cluster.endpoints.clone()));
    }
    configured
}

impl ClusterEndpoints {
    fn of_status(source: &Source, status: Value<'_>, configured: &Configured) -> Self {
        let cluster = status.get("name").text();
        let eds_service_name = status.get("eds_service_name").text();
        let eds_name = if eds_service_name.is_empty() { &cluster } else { &eds_service_name };
        let known = configured.get(eds_name);
        let hosts = status.get("host_statuses").items();
        Self {
            parsed: ClusterName::parse(&cluster),
            endpoints: hosts.map(|host| Endpoint::of_status(host, known)).collect(),
            source: EndpointSource::Clusters,
            added_via_api: status.get("added_via_api").is_true(),
            eds_service_name: if eds_service_name == cluster { String::new() } else { eds_service_name },
            discovery: String::new(),
            circuit_breakers: Thresholds::read(status.get("circuit_breakers")),
            raw: source.raw(status),
            cluster,
        }
    }
}

impl Endpoint {
    fn of_status(host: Value<'_>, configured: Option<&HashMap<Address, Self>>) -> Self {
        let address = Address::read(host.get("address"));
        let known = configured.and_then(|known| known.get(&address)).cloned().unwrap_or_default();
        let (eds_health, failures, health) = health(host.get("health_status"));
        let hostname = host.get("hostname").str();
        Self {
            address,
            hostname: hostname.map_or(known.hostname, Into::into),
            health,
            eds_health,
            failures,
            weight: host.get("weight").u32().unwrap_or_default(),
            priority: host.get("priority").u32().unwrap_or_default(),
            locality: Locality::read(host.get("locality")),
            stats: host.get("stats").items().map(stat).collect(),
            additional_addresses: known.additional_addresses,
            locality_weight: known.locality_weight,
            workload: known.workload,
            tls_mode: known.tls_mode,
        }
    }
}

fn health(status: Value<'_>) -> (String, Vec<Failure>, Health) {
    // The default is left out.
    let eds_health = status.get("eds_health_status").str().map_or_else(|| "UNKNOWN".to_owned(), Into::into);
    let said = Health::parse(&eds_health).max(Health::Healthy);
    let raised = FLAGS.into_iter().filter(|(flag, ..)| status.get(flag).is_true());
    let worst = raised.clone().fold(said, |worst, (.., health)| worst.max(health));
    (eds_health, raised.map(|(_, failure, _)| failure).collect(), worst)
}

/// Of a `SimpleMetric`. 0 is left out.
fn stat(metric: Value<'_>) -> (String, u64) {
    (metric.get("name").text(), metric.get("value").u64().unwrap_or_default())
}
