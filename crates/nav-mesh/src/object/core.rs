use std::sync::Arc;

use crate::workload::Locality;
use crate::{ObjectName, Str, StringMap};

/// Where a node stands; nothing else of a node is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    pub locality: Locality,
}

/// A Kubernetes Service as one cluster has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// Those of Istio and of cloud load balancers.
    pub annotations: StringMap,
    pub service_type: ServiceType,
    /// Every family's, the primary first. Empty for headless and ExternalName services.
    pub cluster_ips: Box<[Str]>,
    pub headless: bool,
    pub external_ips: Box<[Str]>,
    /// IPs and host names of the load balancer, as its controller reported them.
    pub load_balancer: Box<[Str]>,
    pub external_name: Str,
    pub ports: Arc<[ServicePort]>,
    /// Empty: nothing is selected, somebody else writes the endpoints.
    pub selector: StringMap,
    pub publish_not_ready: bool,
    pub traffic_distribution: Str,
}

/// `Unknown` where the sender does not tell (the plain protocol).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ServiceType {
    #[default]
    Unknown,
    ClusterIp,
    NodePort,
    LoadBalancer,
    ExternalName,
}

impl Service {
    /// The address clients outside the cluster use: the load balancer's first (IP or host name), else an external IP.
    pub fn external_address(&self) -> Option<&str> {
        self.load_balancer.first().or_else(|| self.external_ips.first()).map(Str::as_str)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServicePort {
    pub name: Str,
    pub port: u16,
    /// A number or the name of a container's port, as written; empty means the same as `port`.
    pub target_port: Str,
    pub node_port: u16,
    /// `TCP`, `UDP` or `SCTP`.
    pub protocol: Str,
    pub app_protocol: Str,
}

/// One of the slices that together list a service's endpoints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EndpointSlice {
    /// The service it belongs to (label `kubernetes.io/service-name`), in the slice's namespace. `None`: nobody's.
    pub service: Option<Str>,
    pub endpoints: Box<[Endpoint]>,
    pub ports: Arc<[(Str, u16)]>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Endpoint {
    /// Of one address family: a dual-stack pod has an endpoint in a slice of each.
    pub addresses: Box<[Str]>,
    /// `None` counts as ready, as the API says.
    pub ready: Option<bool>,
    pub serving: Option<bool>,
    pub terminating: Option<bool>,
    /// The pod behind it, where the endpoint names one.
    pub pod: Option<ObjectName>,
    pub node: Str,
    pub zone: Str,
}
