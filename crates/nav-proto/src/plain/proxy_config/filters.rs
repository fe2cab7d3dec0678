use nav_envoy::listener::Listener;
use nav_envoy::listener::chain::FilterChain;
use nav_envoy::listener::filter::{Detail, Filter};

use crate::types::v1alpha1 as wire;

pub(super) fn summary(listener: &Listener) -> wire::FilterChainSummary {
    let network_filters = || listener.chains.iter().flat_map(|chain| &chain.filters);
    wire::FilterChainSummary {
        total_chains: listener.chains.len().try_into().unwrap_or(u32::MAX),
        http_filters: network_filters().flat_map(http_filters).map(|filter| info(filter, "http")).collect(),
        network_filters: network_filters().map(|filter| info(filter, "network")).collect(),
        tls_context: listener.chains.iter().any(has_tls),
    }
}

fn http_filters(filter: &Filter) -> &[Filter] {
    match &filter.detail {
        Detail::Http(manager) => &manager.filters,
        _ => &[],
    }
}

fn has_tls(chain: &FilterChain) -> bool {
    chain.transport_socket.as_ref().is_some_and(|socket| socket.tls.is_some())
}

fn info(filter: &Filter, sort: &str) -> wire::FilterInfo {
    wire::FilterInfo {
        name: filter.extension.name.clone(),
        r#type: sort.to_owned(),
        config_summary: filter.summary.clone(),
    }
}
