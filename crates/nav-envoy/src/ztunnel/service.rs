//! Services, with who stands behind them.

use bytes::Bytes;

use super::{all, gateway, text};
use crate::json::Value;
use crate::source::Source;

/// A service that ztunnel can send to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    pub name: String,
    pub namespace: String,
    pub hostname: String,
    /// `NETWORK/ADDRESS`; the network may be empty.
    pub vips: Vec<String>,
    /// `NETWORK/ADDRESS/BITS`.
    pub cidr_vips: Vec<String>,
    /// Each with the port of its endpoints.
    pub ports: Vec<(u32, u32)>,
    pub endpoints: Vec<Endpoint>,
    pub load_balancer: Option<LoadBalancer>,
    /// `NETWORK/ADDRESS` or `NAMESPACE/HOST` of a service; `None`: no waypoint.
    pub waypoint: Option<String>,
    pub subject_alt_names: Vec<String>,
    pub ip_families: String,
    /// Of several services of the host the one that counts.
    pub is_canonical: bool,
    pub visibility: String,
    pub raw: Bytes,
}

/// A workload behind a service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Endpoint {
    pub workload_uid: String,
    /// `NETWORK/ADDRESS`; not in newer dumps.
    pub address: String,
    pub ports: Vec<(u32, u32)>,
}

/// How an endpoint is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoadBalancer {
    /// `Standard`, `Strict`, `Failover`, …
    pub mode: String,
    pub routing_preferences: Vec<String>,
    pub health_policy: String,
}

impl Service {
    pub(super) fn read(source: &Source, service: Value<'_>) -> Self {
        let named = |name| service.get(name).text();
        Self {
            name: named("name"),
            namespace: named("namespace"),
            hostname: named("hostname"),
            vips: service.get("vips").texts(),
            cidr_vips: service.get("cidrVips").items().map(cidr_vip).collect(),
            ports: ports(service.get("ports")),
            endpoints: all(service.get("endpoints")).map(Endpoint::read).collect(),
            load_balancer: LoadBalancer::read(service.get("loadBalancer")),
            waypoint: gateway(service.get("waypoint")),
            subject_alt_names: service.get("subjectAltNames").texts(),
            ip_families: text(service.get("ipFamilies")),
            is_canonical: service.get("canonical").is_true(),
            visibility: text(service.get("visibility")),
            raw: source.raw(service),
        }
    }
}

impl Endpoint {
    fn read(endpoint: Value<'_>) -> Self {
        Self {
            workload_uid: endpoint.get("workloadUid").text(),
            address: text(endpoint.get("address")),
            ports: ports(endpoint.get("port")),
        }
    }
}

impl LoadBalancer {
    fn read(balancer: Value<'_>) -> Option<Self> {
        balancer.is_object().then(|| Self {
            mode: text(balancer.get("mode")),
            routing_preferences: balancer.get("routingPreferences").texts(),
            health_policy: text(balancer.get("healthPolicy")),
        })
    }
}

/// `NETWORK/ADDRESS/BITS` of that text, or of its parts.
fn cidr_vip(vip: Value<'_>) -> String {
    let parts = || format!("{}/{}", vip.get("network").text(), vip.get("cidr").text());
    vip.str().map_or_else(parts, Into::into)
}

fn ports(ports: Value<'_>) -> Vec<(u32, u32)> {
    ports.fields().filter_map(|(port, target)| Some((port.parse().ok()?, target.u32()?))).collect()
}
