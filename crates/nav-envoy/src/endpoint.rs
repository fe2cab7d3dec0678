//! Who stands behind clusters: as configured (`ClusterLoadAssignment`) or as the proxy sees them now (`admin.v3.Clusters`).

mod assigned;
mod origin;
mod status;

use bytes::Bytes;

pub(crate) use self::assigned::section;
pub(crate) use self::origin::of_clusters;
pub(crate) use self::status::clusters;
use crate::address::Address;
use crate::bootstrap::Locality;
use crate::name::ClusterName;

/// Endpoints of one cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterEndpoints {
    /// Its name. Of a dump, where several clusters share what EDS has under one name, that name.
    pub cluster: String,
    pub parsed: ClusterName,
    pub source: EndpointSource,
    pub added_via_api: bool,
    /// What EDS has them under, where it is not the cluster's name.
    pub eds_service_name: String,
    /// As [`Cluster::discovery`](crate::cluster::Cluster::discovery); empty: the dump has no such cluster.
    pub discovery: String,
    pub endpoints: Vec<Endpoint>,
    pub circuit_breakers: Vec<crate::cluster::Thresholds>,
    pub raw: Bytes,
}

/// Which of the proxy's answers tells of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EndpointSource {
    /// `/clusters`: with the health that the proxy acts on.
    #[default]
    Clusters,
    /// The dump. Envoy writes its own view of the health there, and only roughly; istiod's dump says what EDS says.
    Dump,
}

/// One place that requests may go to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Endpoint {
    pub address: Address,
    /// Other addresses of the same endpoint, of another family. Only a dump tells them.
    pub additional_addresses: Vec<Address>,
    pub hostname: String,
    pub health: Health,
    /// What EDS says: `UNKNOWN`, `HEALTHY`, `UNHEALTHY`, `DRAINING`, `TIMEOUT`, `DEGRADED`. Empty: only `/clusters` tells it.
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
/// proxy found itself, and healthy where nobody says anything. Of [`EndpointSource::Dump`] Envoy knows three words: what it does not use is
/// unhealthy, ejected and draining hosts too.
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

/// Who an endpoint is, as Istio's metadata says.
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

#[cfg(test)]
mod tests;
