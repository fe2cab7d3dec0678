use nav_envoy::listener::Listener;

use super::{filters, rules, text};
use crate::types::v1alpha1 as wire;

pub(super) fn summary(
    listener: &Listener,
    mode: wire::ProxyMode,
    clusters: &rules::Clusters<'_>,
) -> wire::ListenerSummary {
    let (address, port) = listener.address.host_and_port();
    wire::ListenerSummary {
        name: listener.name.clone(),
        r#type: sort(listener, &address, port, mode).into(),
        address,
        port,
        use_original_dst: listener.use_original_dst,
        raw_config: text(&listener.raw),
        rules: rules::of_listener(listener, clusters),
        filter_chains: Some(filters::summary(listener)),
    }
}

const METRICS: u32 = 15090;
const HEALTH: u32 = 15021;
const INBOUND: u32 = 15006;
const OUTBOUND: u32 = 15001;

fn sort(listener: &Listener, address: &str, port: u32, mode: wire::ProxyMode) -> wire::ListenerType {
    use wire::ListenerType as Sort;
    let is_anywhere = matches!(address, "0.0.0.0" | "::");
    match (listener.name.as_str(), port) {
        ("virtualInbound", _) => Sort::VirtualInbound,
        ("virtualOutbound", _) => Sort::VirtualOutbound,
        // A listener within the proxy serves no service of its own.
        _ if listener.is_internal || address.is_empty() => Sort::UnknownListenerType,
        _ if !is_anywhere => Sort::ServiceOutbound,
        (_, METRICS) => Sort::ProxyMetrics,
        (_, HEALTH) => Sort::ProxyHealthcheck,
        (_, INBOUND) if listener.use_original_dst => Sort::VirtualInbound,
        (_, OUTBOUND) if listener.use_original_dst => Sort::VirtualOutbound,
        _ if mode == wire::ProxyMode::Router && !listener.use_original_dst => Sort::GatewayInbound,
        _ => Sort::PortOutbound,
    }
}
