//! Who stands behind clusters: as configured (`ClusterLoadAssignment`) or as the proxy sees them now (`admin.v3.Clusters`).

mod assigned;
mod status;

use bytes::Bytes;

pub use self::assigned::of_dump;
pub(crate) use self::assigned::section;
pub(crate) use self::status::clusters;
use crate::address::Address;
use crate::bootstrap::Locality;
use crate::json::Value;
use crate::name::ClusterName;

/// Endpoints of one cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterEndpoints {
    pub cluster: String,
    pub parsed: ClusterName,
    pub source: EndpointSource,
    pub added_via_api: bool,
    /// As `eds_service_name` where it differs.
    pub eds_service_name: String,
    pub endpoints: Vec<Endpoint>,
    pub circuit_breakers: Vec<crate::cluster::Thresholds>,
    pub raw: Bytes,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EndpointSource {
    /// `/clusters`: with the health that the proxy acts on.
    #[default]
    Clusters,
    /// EDS or the cluster itself, from the dump: the health is what the control plane says.
    Dump,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Endpoint {
    pub address: Address,
    /// Other addresses of the same endpoint, of another family. Only a dump tells them.
    pub additional_addresses: Vec<Address>,
    pub hostname: String,
    pub health: Health,
    /// What EDS says: `UNKNOWN`, `HEALTHY`, `UNHEALTHY`, `DRAINING`, `TIMEOUT`, `DEGRADED`.
    pub eds_health: String,
    /// Why it is not used, or less: `failed outlier check`, `failed active health check`, `pending dynamic removal`, …
    pub failures: Vec<Failure>,
    pub weight: u32,
    pub priority: u32,
    pub locality: Locality,
    /// Of its locality.
    pub locality_weight: Option<u32>,
    /// `istio.workload`: `WORKLOAD;NAMESPACE;CANONICAL NAME;REVISION;CLUSTER`.
    pub workload: Workload,
    /// Reached by mTLS of Istio (`tlsMode: istio`), by HBONE, or in plain text: `istio`, `hbone`, `disabled`; empty: not told.
    pub tls_mode: String,
    /// Counters and gauges of `/clusters`, in its order.
    pub stats: Vec<(String, u64)>,
}

/// Whether requests go there. Of [`EndpointSource::Clusters`] it is what the proxy acts on: the worst of what EDS says and what the
/// proxy found itself, and healthy where nobody says anything. Of [`EndpointSource::Dump`] it is what EDS says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Health {
    #[default]
    Unknown,
    Healthy,
    Degraded,
    /// No new requests; those begun may end.
    Draining,
    Unhealthy,
    Timeout,
}

/// What the proxy itself found (`admin.v3.HostHealthStatus`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Failure {
    ActiveHealthCheck,
    OutlierCheck,
    ActiveHealthCheckDegraded,
    PendingDynamicRemoval,
    PendingActiveHealthCheck,
    ExcludedViaImmediateHealthCheckFail,
    ActiveHealthCheckTimeout,
    DegradedOutlierDetection,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Workload {
    pub name: String,
    pub namespace: String,
    pub canonical_name: String,
    pub canonical_revision: String,
    pub cluster: String,
}

impl Health {
    /// Of `config.core.v3.HealthStatus`.
    fn parse(status: &str) -> Self {
        match status {
            "HEALTHY" => Self::Healthy,
            "DEGRADED" => Self::Degraded,
            "DRAINING" => Self::Draining,
            "UNHEALTHY" => Self::Unhealthy,
            "TIMEOUT" => Self::Timeout,
            _ => Self::Unknown,
        }
    }
}

/// `UNKNOWN`, which is the default, is left out of dumps.
fn health_status(status: Value<'_>) -> String {
    status.str().map_or_else(|| "UNKNOWN".to_owned(), Into::into)
}

#[cfg(test)]
mod tests;
