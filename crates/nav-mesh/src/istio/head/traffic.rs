//! Heads of the kinds that say where requests go.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::policy::WorkloadSelector;
use crate::Str;
use crate::istio::selector::Selector;

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VirtualService {
    pub hosts: Vec<Str>,
    /// Empty means `mesh`.
    pub gateways: Vec<Str>,
    /// Empty means the mesh's default, mostly `*`.
    pub export_to: Vec<Str>,
    pub http: Vec<HttpRoute>,
    pub tls: Vec<L4Route>,
    pub tcp: Vec<L4Route>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct HttpRoute {
    pub r#match: Vec<HttpMatch>,
    pub route: Vec<Weighted>,
    pub mirror: Option<Destination>,
    pub mirrors: Vec<Weighted>,
    pub delegate: Option<Delegate>,
}

/// One of the ways that traffic of a route can go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Weighted {
    pub destination: Option<Destination>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Destination {
    pub host: Str,
    pub subset: Str,
    pub port: Option<Port>,
}

/// `PortSelector`, and the number of a listener's or a ServiceEntry's port.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Port {
    pub number: u16,
    pub name: Str,
    pub protocol: Str,
    /// Of a ServiceEntry's port; 0: the same number.
    #[serde(rename = "targetPort")]
    pub target_port: u16,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Delegate {
    pub name: Str,
    /// Empty: the root's.
    pub namespace: Str,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct HttpMatch {
    pub uri: Option<StringMatch>,
    pub scheme: Option<StringMatch>,
    pub method: Option<StringMatch>,
    pub authority: Option<StringMatch>,
    pub headers: BTreeMap<Str, StringMatch>,
    pub without_headers: BTreeMap<Str, StringMatch>,
    pub query_params: BTreeMap<Str, StringMatch>,
    pub ignore_uri_case: bool,
    #[serde(flatten)]
    pub source: Source,
}

/// What a match asks of the proxy and the port, not of the request; 0, empty: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Source {
    pub port: u16,
    pub source_labels: Selector,
    pub source_namespace: Str,
    pub gateways: Vec<Str>,
}

/// One of the three is set, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct StringMatch {
    pub exact: Str,
    pub prefix: Str,
    pub regex: Str,
}

/// A `TLSRoute` or `TCPRoute` of a VirtualService.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct L4Route {
    pub r#match: Vec<L4Match>,
    pub route: Vec<Weighted>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct L4Match {
    pub sni_hosts: Vec<Str>,
    pub destination_subnets: Vec<Str>,
    #[serde(flatten)]
    pub source: Source,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DestinationRule {
    pub host: Str,
    pub subsets: Vec<Subset>,
    pub traffic_policy: Option<TrafficPolicy>,
    /// Empty means the mesh's default, mostly `*`.
    pub export_to: Vec<Str>,
    pub workload_selector: Option<WorkloadSelector>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Subset {
    pub name: Str,
    pub labels: Selector,
    pub traffic_policy: Option<TrafficPolicy>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TrafficPolicy {
    #[serde(flatten)]
    pub settings: Settings,
    pub port_level_settings: Vec<PortPolicy>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PortPolicy {
    pub port: Option<Port>,
    #[serde(flatten)]
    pub settings: Settings,
}

/// The blocks of a traffic policy, each as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Settings {
    pub connection_pool: Option<Value>,
    pub outlier_detection: Option<Value>,
    pub load_balancer: Option<Value>,
    pub tls: Option<Value>,
    pub tunnel: Option<Value>,
    pub proxy_protocol: Option<Value>,
    pub retry_budget: Option<Value>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Sidecar {
    pub workload_selector: Option<Labels>,
    pub ingress: Vec<IngressListener>,
    pub egress: Vec<EgressListener>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct IngressListener {
    pub port: Option<Port>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct EgressListener {
    pub port: Option<Port>,
    pub hosts: Vec<Str>,
}

/// `istio.networking.v1alpha3.WorkloadSelector`, which calls the same thing `labels`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Labels {
    pub labels: Selector,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ServiceEntry {
    pub hosts: Vec<Str>,
    pub ports: Vec<Port>,
    pub location: Str,
    pub resolution: Str,
    pub endpoints: Vec<WorkloadEntry>,
    pub workload_selector: Option<Labels>,
    /// Empty means the mesh's default, mostly `*`.
    pub export_to: Vec<Str>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct WorkloadEntry {
    pub address: Str,
    /// By the service's name of the port.
    pub ports: BTreeMap<Str, u16>,
    pub labels: BTreeMap<Str, Str>,
    pub service_account: Str,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct WorkloadGroup {
    pub template: WorkloadEntry,
}
