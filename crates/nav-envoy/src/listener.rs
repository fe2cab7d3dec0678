//! What the proxy listens on, and what becomes of connections (`config.listener.v3.Listener`).

mod access_log;
pub mod chain;
pub mod filter;
pub mod matcher;

use std::collections::HashSet;

use bytes::Bytes;

use self::chain::FilterChain;
use self::filter::Filter;
use self::matcher::ChainMatcher;
use crate::address::Address;
use crate::dump::ProxyConfig;
use crate::istio::ConfigRef;
use crate::json::Value;
use crate::source::Source;
use crate::update::{State, Update, UpdateError};

/// One state of one listener: a listener that is active and warming occurs twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listener {
    /// That of the update, else that which its configuration has. May be empty.
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
    /// As `file /dev/stdout`, `grpc CLUSTER`.
    pub access_logs: Vec<String>,
    pub stat_prefix: String,
    /// `exact`, or the name of what balances; empty: by the kernel.
    pub connection_balance: String,
    pub istio_config: Option<ConfigRef>,
    pub raw: Bytes,
}

/// Whose connections a listener takes: those to the workload, or its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TrafficDirection {
    #[default]
    Unspecified,
    Inbound,
    Outbound,
}

/// Where in an entry of a dump the listener's states are.
const STATES: [(&str, State); 3] =
    [("active_state", State::Active), ("warming_state", State::Warming), ("draining_state", State::Draining)];

pub(crate) fn section(source: &Source, section: Value<'_>, config: &mut ProxyConfig) {
    let told = refused_by_name(section);
    for entry in section.get("dynamic_listeners").items().filter(|entry| !is_twin(*entry, &told)) {
        config.listeners.extend(dynamic(source, entry));
    }
    for entry in section.get("static_listeners").items() {
        let update = Update::read(entry, State::Static);
        config.listeners.push(Listener::read(source, entry.get("listener"), update, ""));
    }
}

/// The configurations that were refused and whose listeners the dump names.
fn refused_by_name(section: Value<'_>) -> HashSet<Vec<u8>> {
    let entries = section.get("dynamic_listeners").items();
    entries.filter(|entry| entry.get("name").is_present()).filter_map(refused).map(|value| value.compact()).collect()
}

fn refused(entry: Value<'_>) -> Option<Value<'_>> {
    Some(entry.at(&["error_state", "failed_configuration"])).filter(Value::is_present)
}

/// Envoy tells of some refused listeners twice, the second time without a name.
fn is_twin(entry: Value<'_>, told: &HashSet<Vec<u8>>) -> bool {
    let is_alone = !entry.get("name").is_present() && states(entry).next().is_none();
    is_alone && refused(entry).is_some_and(|refused| told.contains(&refused.compact()))
}

fn states(entry: Value<'_>) -> impl Iterator<Item = (Value<'_>, State)> {
    let states = STATES.into_iter().map(move |(field, state)| (entry.get(field), state));
    states.filter(|(value, _)| value.is_object())
}

/// One for each state of an entry. What was refused belongs to the first of them; without any, it is all there is.
fn dynamic(source: &Source, entry: Value<'_>) -> Vec<Listener> {
    let (name, error) = (entry.get("name").text(), UpdateError::read(entry.get("error_state")));
    let read = |listener, update| Listener::read(source, listener, update, &name);
    let states = states(entry).map(|(value, state)| read(value.get("listener"), Update::read(value, state)));
    let mut listeners: Vec<Listener> = states.collect();
    if let Some(first) = listeners.first_mut() {
        first.update.error = error;
    } else if error.is_some() {
        let update = Update { state: State::Rejected, error, ..Update::default() };
        listeners.push(read(refused(entry).unwrap_or(Value::ABSENT), update));
    }
    listeners
}

impl Listener {
    fn read(source: &Source, listener: Value<'_>, update: Update, name: &str) -> Self {
        let name = if name.is_empty() { listener.get("name").text() } else { name.to_owned() };
        let additional = listener.get("additional_addresses").items();
        Self {
            name,
            update,
            address: Address::read(listener.get("address")),
            additional_addresses: additional.map(|address| Address::read(address.get("address"))).collect(),
            is_internal: listener.get("internal_listener").is_object(),
            traffic_direction: TrafficDirection::read(listener.get("traffic_direction")),
            use_original_dst: listener.get("use_original_dst").is_true(),
            bind_to_port: listener.get("bind_to_port").bool().unwrap_or(true),
            listener_filters: Filter::list(source, listener.get("listener_filters")),
            chains: FilterChain::of(source, listener),
            matcher: ChainMatcher::read(source, listener.get("filter_chain_matcher")),
            access_logs: access_log::read(listener.get("access_log")),
            stat_prefix: listener.get("stat_prefix").text(),
            connection_balance: connection_balance(listener.get("connection_balance_config")),
            istio_config: ConfigRef::of(listener.get("metadata")),
            raw: source.raw(listener),
        }
    }
}

impl TrafficDirection {
    fn read(direction: Value<'_>) -> Self {
        match direction.str().as_deref() {
            Some("INBOUND") => Self::Inbound,
            Some("OUTBOUND") => Self::Outbound,
            _ => Self::Unspecified,
        }
    }
}

fn connection_balance(config: Value<'_>) -> String {
    if config.get("exact_balance").is_present() {
        "exact".to_owned()
    } else {
        config.at(&["extend_balance", "name"]).text()
    }
}

#[cfg(test)]
mod tests;
