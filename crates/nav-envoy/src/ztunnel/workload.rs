//! Workloads of the whole mesh, as far as this ztunnel was told.

use bytes::Bytes;

use super::{gateway, text};
use crate::bootstrap::Locality;
use crate::json::Value;
use crate::source::Source;

/// Whom ztunnel can reach, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workload {
    /// `CLUSTER//Pod/NAMESPACE/NAME`
    pub uid: String,
    /// Its pod's.
    pub name: String,
    pub namespace: String,
    pub addresses: Vec<String>,
    /// Where there is no address.
    pub hostname: String,
    /// `NETWORK/ADDRESS` or `NAMESPACE/HOST` of a service; `None`: no waypoint.
    pub waypoint: Option<String>,
    pub network_gateway: Option<String>,
    /// `HBONE`, `TCP`.
    pub protocol: String,
    pub trust_domain: String,
    pub service_account: String,
    pub workload_name: String,
    pub workload_type: String,
    pub canonical_name: String,
    pub canonical_revision: String,
    pub cluster: String,
    pub locality: Locality,
    pub node: String,
    pub network: String,
    /// `Healthy`, `Unhealthy`.
    pub status: String,
    pub capacity: Option<u32>,
    /// How the application itself is reached, as `PROXY:15088`; empty: as it is.
    pub application_tunnel: String,
    /// `NAMESPACE/NAME` of those that select it.
    pub policies: Vec<String>,
    pub raw: Bytes,
}

impl Workload {
    pub(super) fn read(source: &Source, workload: Value<'_>) -> Self {
        let named = |name| workload.get(name).text();
        Self {
            uid: named("uid"),
            name: named("name"),
            namespace: named("namespace"),
            addresses: workload.get("workloadIps").texts(),
            hostname: named("hostname"),
            waypoint: gateway(workload.get("waypoint")),
            network_gateway: gateway(workload.get("networkGateway")),
            protocol: named("protocol"),
            trust_domain: named("trustDomain"),
            service_account: named("serviceAccount"),
            workload_name: named("workloadName"),
            workload_type: named("workloadType"),
            canonical_name: named("canonicalName"),
            canonical_revision: named("canonicalRevision"),
            cluster: named("clusterId"),
            locality: locality(workload.get("locality")),
            node: named("node"),
            network: named("network"),
            status: text(workload.get("status")),
            capacity: workload.get("capacity").u32(),
            application_tunnel: tunnel(workload.get("applicationTunnel")),
            policies: workload.get("authorizationPolicies").texts(),
            raw: source.raw(workload),
        }
    }
}

fn locality(locality: Value<'_>) -> Locality {
    let [region, zone, sub_zone] = ["region", "zone", "subzone"].map(|name| locality.get(name).text());
    Locality { region, zone, sub_zone }
}

fn tunnel(tunnel: Value<'_>) -> String {
    let protocol = tunnel.get("protocol").text();
    tunnel.get("port").u32().map_or_else(|| protocol.clone(), |port| format!("{protocol}:{port}"))
}
