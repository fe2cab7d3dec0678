//! What the proxy listens on, and what becomes of connections (`config.listener.v3.Listener`).

pub mod chain;
pub mod filter;
pub mod matcher;

use crate::dump::ProxyConfig;
use crate::json::Value;
use crate::source::Source;
use bytes::Bytes;

use self::chain::FilterChain;
use self::filter::Filter;
use self::matcher::ChainMatcher;
use crate::address::Address;
use crate::istio::ConfigRef;
use crate::update::Update;

/// One state of one listener: a listener that is active and warming occurs twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listener {
    /// Of a rejected one: that which its configuration has, else that of the update. May be empty.
    pub name: String,
    pub update: Update,
    /// None for a listener within Envoy.
    pub address: Address,
    pub additional_addresses: Vec<Address>,
    /// Takes connections from within this Envoy.
    pub is_internal: bool,
    pub traffic_direction: TrafficDirection,
    /// `use_original_dst`: hands connections to the listener of their destination.
    pub use_original_dst: bool,
    /// `false`: it does not open its port itself.
    pub bind_to_port: bool,
    pub listener_filters: Vec<Filter>,
    /// With the default chain last.
    pub chains: Vec<FilterChain>,
    /// How chains are chosen where a tree does it, instead of what each chain matches.
    pub matcher: Option<ChainMatcher>,
    pub access_logs: Vec<String>,
    pub stat_prefix: String,
    pub connection_balance: String,
    pub istio_config: Option<ConfigRef>,
    pub raw: Bytes,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TrafficDirection {
    #[default]
    Unspecified,
    Inbound,
    Outbound,
}

pub(crate) fn section(_source: &Source, _section: Value<'_>, _config: &mut ProxyConfig) {}
