mod filters;
mod matcher;

use nav_envoy::ecds::ExtensionConfig;
use nav_envoy::listener::chain::{FilterChain, FilterChainMatch};
use nav_envoy::listener::{Listener, TrafficDirection};

use super::common::{Raw, address as told_address, all, config_ref, transport_socket as socket, update as told};
use super::v1;

pub(super) fn message(listener: &Listener, pieces: Raw) -> v1::Listener {
    let Listener {
        name,
        update,
        address,
        additional_addresses,
        is_internal,
        traffic_direction,
        use_original_dst,
        bind_to_port,
        listener_filters,
        chains,
        matcher,
        access_logs,
        stat_prefix,
        connection_balance,
        istio_config,
        raw,
    } = listener;
    v1::Listener {
        name: name.clone(),
        update: Some(told(update)),
        address: told_address(address),
        additional_addresses: additional_addresses.iter().filter_map(told_address).collect(),
        internal: *is_internal,
        traffic_direction: direction(*traffic_direction).to_owned(),
        use_original_dst: *use_original_dst,
        not_bound: !bind_to_port,
        listener_filters: all(listener_filters, |filter| filters::message(filter, pieces)),
        filter_chains: all(chains, |chain| filter_chain(chain, pieces)),
        matcher: matcher.as_ref().map(|it| matcher::message(it, pieces)),
        access_logs: access_logs.clone(),
        stat_prefix: stat_prefix.clone(),
        connection_balance: connection_balance.clone(),
        istio_config: istio_config.as_ref().map(config_ref),
        raw: pieces.text(raw),
    }
}

fn direction(direction: TrafficDirection) -> &'static str {
    match direction {
        TrafficDirection::Unspecified => "",
        TrafficDirection::Inbound => "INBOUND",
        TrafficDirection::Outbound => "OUTBOUND",
    }
}

fn filter_chain(chain: &FilterChain, pieces: Raw) -> v1::FilterChain {
    let FilterChain {
        name,
        is_default,
        matches,
        transport_socket,
        filters,
        istio_config,
        transport_socket_connect_timeout,
        raw,
    } = chain;
    v1::FilterChain {
        name: name.clone(),
        default: *is_default,
        r#match: Some(filter_chain_match(matches)),
        transport_socket: transport_socket.as_ref().map(|it| socket(it, pieces)),
        filters: all(filters, |filter| filters::message(filter, pieces)),
        istio_config: istio_config.as_ref().map(config_ref),
        transport_socket_connect_timeout: transport_socket_connect_timeout.clone(),
        raw: pieces.text(raw),
    }
}

fn filter_chain_match(matches: &FilterChainMatch) -> v1::FilterChainMatch {
    let FilterChainMatch {
        destination_port,
        prefix_ranges,
        address_suffix,
        suffix_len,
        direct_source_prefix_ranges,
        source_type,
        source_prefix_ranges,
        source_ports,
        server_names,
        transport_protocol,
        application_protocols,
    } = matches.clone();
    v1::FilterChainMatch {
        destination_port,
        prefix_ranges,
        address_suffix,
        suffix_len,
        direct_source_prefix_ranges,
        source_type,
        source_prefix_ranges,
        source_ports,
        server_names,
        transport_protocol,
        application_protocols,
    }
}

pub(super) fn extension_config(config: &ExtensionConfig, pieces: Raw) -> v1::ExtensionConfig {
    let ExtensionConfig { update, filter } = config;
    v1::ExtensionConfig { update: Some(told(update)), filter: Some(filters::message(filter, pieces)) }
}
