//! What filter chains take, and what they consist of.

use std::net::IpAddr;

use nav_proto::proxy::v1::{
    ChainCondition, ChainMatcher, ChainMatcherLeaf, Comparison, Filter, FilterChain, FilterChainMatch, Listener,
};

use super::destination::destination;
use crate::output::Table;
use crate::proxy_config::columns::{Column, View, column, table, wide};
use crate::proxy_config::listing::{listed, state};

/// What Istio's lists of protocols mean.
const PROTOCOLS: [(&str, &[&str]); 4] = [
    ("HTTP TLS", &["http/1.0", "http/1.1", "h2c", "istio-http/1.0", "istio-http/1.1", "istio-h2"]),
    ("Istio HTTP Plain", &["istio", "istio-http/1.0", "istio-http/1.1", "istio-h2"]),
    ("TCP TLS", &["istio-peer-exchange", "istio"]),
    ("HTTP", &["http/1.0", "http/1.1", "h2c"]),
];

/// In istioctl's words, which leave out where connections come from.
pub(super) fn conditions(chain: &FilterChain) -> String {
    let parts: Vec<String> = chain.r#match.iter().flat_map(parts).collect();
    if parts.is_empty() { "ALL".to_owned() } else { parts.join("; ") }
}

fn parts(of: &FilterChainMatch) -> Vec<String> {
    let names = (!of.server_names.is_empty()).then(|| format!("SNI: {}", of.server_names.join(",")));
    let transport = (!of.transport_protocol.is_empty()).then(|| format!("Trans: {}", of.transport_protocol));
    let applications = (!of.application_protocols.is_empty()).then(|| format!("App: {}", applications(of)));
    names.into_iter().chain(transport).chain(applications).chain(addresses(of)).collect()
}

fn applications(of: &FilterChainMatch) -> String {
    let known = PROTOCOLS.iter().find(|(_, protocols)| of.application_protocols == *protocols);
    known.map_or_else(|| of.application_protocols.join(","), |(name, _)| (*name).to_owned())
}

fn addresses(of: &FilterChainMatch) -> Option<String> {
    let port = of.destination_port.map(|port| format!(":{port}")).unwrap_or_default();
    match of.prefix_ranges.as_slice() {
        [] if port.is_empty() => None,
        [] => Some(format!("Addr: *{port}")),
        ranges => Some(format!("Addr: {}{port}", ranges.join(","))),
    }
}

pub(super) fn tls(chain: &FilterChain) -> String {
    let Some(socket) = &chain.transport_socket else { return String::new() };
    let Some(tls) = &socket.tls else { return socket.name.clone() };
    let mutual = if tls.require_client_certificate { "mutual, " } else { "" };
    format!("{mutual}{}", listed(tls.certificates.iter().map(String::as_str)))
}

/// Each by the last part of its name, with what it does.
pub(super) fn filters(chain: &FilterChain) -> String {
    chain.filters.iter().map(words).collect::<Vec<_>>().join(", ")
}

fn words(filter: &Filter) -> String {
    let name = filter.extension.as_ref().map_or("", |extension| &extension.name);
    let name = name.rsplit('.').next().unwrap_or(name);
    if filter.summary.is_empty() { name.to_owned() } else { format!("{name} ({})", filter.summary) }
}

struct Row<'a> {
    listener: &'a Listener,
    chain: &'a FilterChain,
    conditions: String,
}

/// A row for each way into each chain.
pub(super) fn table_of(listeners: &[&Listener], view: View) -> Table {
    let chains =
        listeners.iter().flat_map(|listener| listener.filter_chains.iter().map(move |chain| (*listener, chain)));
    let rows = |(listener, chain)| {
        ways(listener, chain).into_iter().map(move |conditions| Row { listener, chain, conditions })
    };
    table(&columns(), &chains.flat_map(rows).collect::<Vec<_>>(), view)
}

fn columns<'a>() -> [Column<Row<'a>>; 6] {
    [
        column("LISTENER", |row| label(row.listener)),
        column("CHAIN", |row| row.chain.name.clone()),
        column("MATCH", |row| row.conditions.clone()),
        column("DESTINATION", |row| destination(row.chain)),
        wide("STATE", |row| state(&row.listener.update)),
        wide("FILTERS", |row| filters(row.chain)),
    ]
}

/// Of a listener with but one chain, which is called as it, the name stands beside.
fn label(listener: &Listener) -> String {
    let name = format!("envoy://{}", listener.name);
    match listener.filter_chains.as_slice() {
        [only] if listener.internal && only.name == name => "internal".to_owned(),
        _ => name,
    }
}

/// Into a chain. Trees that no part of leads there have none.
fn ways(listener: &Listener, chain: &FilterChain) -> Vec<String> {
    let Some(ChainMatcher { leaves, .. }) = &listener.matcher else { return vec![conditions(chain)] };
    let ways: Vec<String> = leaves.iter().filter(|leaf| leaf.chain == chain.name).flat_map(ways_of_leaf).collect();
    if ways.is_empty() { vec!["NONE".to_owned()] } else { ways }
}

/// One for each combination of values.
fn ways_of_leaf(leaf: &ChainMatcherLeaf) -> Vec<String> {
    let Some((last, before)) = leaf.conditions.split_last() else { return vec![String::new()] };
    let end = match (is_otherwise(last), before.is_empty()) {
        (true, true) => vec!["UNMATCHED".to_owned()],
        (true, false) => vec!["ANY".to_owned()],
        (false, _) => alternatives(last),
    };
    // What leads on when nothing else does is no condition.
    let before = before.iter().rev().filter(|condition| !is_otherwise(condition));
    before.fold(end, |ways, condition| {
        let firsts = alternatives(condition);
        firsts.iter().flat_map(|first| ways.iter().map(move |way| format!("{first} -> {way}"))).collect()
    })
}

fn is_otherwise(condition: &ChainCondition) -> bool {
    condition.name.is_empty() && condition.values.is_empty()
}

fn alternatives(condition: &ChainCondition) -> Vec<String> {
    let name = if condition.name.is_empty() { &condition.input } else { &condition.name };
    let relation = if condition.comparison() == Comparison::Prefix { "^" } else { "=" };
    condition.values.iter().map(|value| format!("{name}{relation}{}", without_whole_mask(value))).collect()
}

/// Of a network of one address, the address.
fn without_whole_mask(network: &str) -> &str {
    let address = network.strip_suffix("/32").or_else(|| network.strip_suffix("/128"));
    address.filter(|address| address.parse::<IpAddr>().is_ok()).unwrap_or(network)
}
