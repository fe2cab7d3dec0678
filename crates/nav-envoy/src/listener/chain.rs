//! What is done with connections of one sort.

use bytes::Bytes;

use super::filter::Filter;
use crate::istio::ConfigRef;
use crate::json::Value;
use crate::source::Source;
use crate::tls::TransportSocket;

/// What is done with connections that are alike.
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

impl FilterChain {
    /// The chains of a listener, with the default chain last.
    pub(super) fn of(source: &Source, listener: Value<'_>) -> Vec<Self> {
        let default = listener.get("default_filter_chain");
        let default = default.is_object().then(|| Self { is_default: true, ..Self::read(source, default) });
        listener.get("filter_chains").items().map(|chain| Self::read(source, chain)).chain(default).collect()
    }

    fn read(source: &Source, chain: Value<'_>) -> Self {
        let socket = chain.get("transport_socket");
        Self {
            name: chain.get("name").text(),
            is_default: false,
            matches: FilterChainMatch::read(chain.get("filter_chain_match")),
            transport_socket: socket.is_object().then(|| TransportSocket::read(source, socket)),
            filters: Filter::list(source, chain.get("filters")),
            istio_config: ConfigRef::of(chain.get("metadata")),
            transport_socket_connect_timeout: chain.get("transport_socket_connect_timeout").text(),
            raw: source.raw(chain),
        }
    }
}

impl FilterChainMatch {
    fn read(matches: Value<'_>) -> Self {
        let ranges = |name| matches.get(name).items().map(cidr).collect();
        Self {
            destination_port: matches.get("destination_port").u32(),
            prefix_ranges: ranges("prefix_ranges"),
            address_suffix: matches.get("address_suffix").text(),
            suffix_len: matches.get("suffix_len").u32(),
            direct_source_prefix_ranges: ranges("direct_source_prefix_ranges"),
            source_type: matches.get("source_type").text(),
            source_prefix_ranges: ranges("source_prefix_ranges"),
            source_ports: matches.get("source_ports").items().filter_map(|port| port.u32()).collect(),
            server_names: matches.get("server_names").texts(),
            transport_protocol: matches.get("transport_protocol").text(),
            application_protocols: matches.get("application_protocols").texts(),
        }
    }
}

/// As `10.0.0.0/8`. Without a length there is but the empty prefix, which protobuf leaves out.
pub(crate) fn cidr(range: Value<'_>) -> String {
    let length = range.get("prefix_len").u32().unwrap_or_default();
    format!("{}/{length}", range.get("address_prefix").text())
}
