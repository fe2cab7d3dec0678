//! Istio's own rules: which config objects apply to a workload, and why.
//!
//! At each rule stands the function of Istio that is the truth for it.

pub mod affected;
pub mod attachment;
pub mod authorization_policy;
pub mod context;
pub mod destination_rule;
pub mod envoy_filter;
pub mod extension;
pub mod flags;
pub mod gateway;
pub mod gateway_api;
pub mod head;
pub mod host;
pub mod host_list;
mod memo;
pub mod mesh_config;
pub mod order;
pub mod origins;
pub mod peer_authentication;
pub mod policies;
pub mod proxy_config;
pub mod reason;
pub mod registry;
pub mod request_authentication;
pub mod scope;
pub mod selector;
pub mod service_entry;
pub mod sidecar;
pub mod subject;
pub mod subjects;
pub mod telemetry;
pub mod traffic;
pub mod verdict;
pub mod verdicts;
pub mod virtual_service;
pub mod visibility;

#[cfg(test)]
mod testing;
