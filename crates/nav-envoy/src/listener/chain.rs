//! What is done with connections of one sort.

use bytes::Bytes;

use super::filter::Filter;
use crate::istio::ConfigRef;
use crate::tls::TransportSocket;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilterChain {
    pub name: String,
    /// Takes what no other chain does.
    pub is_default: bool,
    /// Empty: everything; or a tree chooses by name.
    pub matches: FilterChainMatch,
    pub transport_socket: Option<TransportSocket>,
    pub filters: Vec<Filter>,
    pub istio_config: Option<ConfigRef>,
    /// As `15s`.
    pub transport_socket_connect_timeout: String,
    pub raw: Bytes,
}

/// All of these have to hold; of each list one is enough, and an empty one is no condition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilterChainMatch {
    pub destination_port: Option<u32>,
    /// As `10.0.0.0/8`.
    pub prefix_ranges: Vec<String>,
    pub address_suffix: String,
    pub suffix_len: Option<u32>,
    pub direct_source_prefix_ranges: Vec<String>,
    /// `SAME_IP_OR_LOOPBACK`, `EXTERNAL`; empty: any.
    pub source_type: String,
    pub source_prefix_ranges: Vec<String>,
    pub source_ports: Vec<u32>,
    pub server_names: Vec<String>,
    pub transport_protocol: String,
    pub application_protocols: Vec<String>,
}
