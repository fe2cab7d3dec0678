use nav_envoy::ProxyConfig;
use nav_envoy::bootstrap::{Bootstrap, ClusterManager, Locality, Node};
use nav_envoy::config_source::ConfigSource;
use nav_envoy::listener::chain::FilterChain;
use nav_envoy::listener::filter::Detail;

use crate::types::v1alpha1 as wire;

pub(super) fn summary(bootstrap: &Bootstrap, config: &ProxyConfig) -> wire::BootstrapSummary {
    let (admin_address, admin_port) = bootstrap.admin.host_and_port();
    wire::BootstrapSummary {
        node: Some(node(&bootstrap.node)),
        // Static resources have no version but the time since which they are as they are.
        static_resources_version: bootstrap.last_updated.clone(),
        dynamic_resources_config: Some(dynamic(bootstrap, config)),
        admin_port,
        admin_address,
        cluster_manager: cluster_manager(bootstrap, config),
    }
}

fn node(node: &Node) -> wire::NodeSummary {
    wire::NodeSummary {
        id: node.id.clone(),
        cluster: node.cluster.clone(),
        metadata: node.metadata.iter().cloned().collect(),
        locality: Some(locality(&node.locality)),
        proxy_mode: mode(&node.id).into(),
    }
}

/// By the first word of the node's id, as `sidecar~10.0.0.1~cart-1.shop~shop.svc.cluster.local`.
pub(super) fn mode(id: &str) -> wire::ProxyMode {
    match id.split_once('~') {
        Some(("sidecar", _)) => wire::ProxyMode::Sidecar,
        Some(("router", _)) => wire::ProxyMode::Router,
        _ => wire::ProxyMode::UnknownProxyMode,
    }
}

pub(super) fn locality(locality: &Locality) -> wire::LocalityInfo {
    wire::LocalityInfo { region: locality.region.clone(), zone: locality.zone.clone() }
}

fn dynamic(bootstrap: &Bootstrap, config: &ProxyConfig) -> wire::DynamicConfigInfo {
    let resources = &bootstrap.dynamic;
    let told = [&resources.ads, &resources.lds, &resources.cds].map(|source| source.as_ref().map(config_source));
    let [ads_config, lds_config, cds_config] = told;
    let timeouts = [&resources.ads, &resources.lds, &resources.cds].into_iter().flatten();
    let mut timeouts = timeouts.map(|source| &source.initial_fetch_timeout).filter(|timeout| !timeout.is_empty());
    wire::DynamicConfigInfo {
        ads_config,
        lds_config,
        cds_config,
        eds_config: eds(config).map(config_source),
        rds_config: rds(config).map(config_source),
        sds_config: sds(config).map(config_source),
        initial_fetch_timeout: timeouts.next().cloned().unwrap_or_default(),
    }
}

fn config_source(source: &ConfigSource) -> wire::ConfigSourceInfo {
    wire::ConfigSourceInfo {
        config_source_specifier: source.specifier.clone(),
        transport_api_version: source.transport_api_version.clone(),
        api_type: source.api_type.clone(),
    }
}

/// Where the first cluster that asks for endpoints asks for them.
fn eds(config: &ProxyConfig) -> Option<&ConfigSource> {
    config.clusters.iter().find_map(|cluster| cluster.eds_config.as_ref())
}

/// Where the first listener that asks for routes asks for them.
fn rds(config: &ProxyConfig) -> Option<&ConfigSource> {
    chains(config).flat_map(|chain| &chain.filters).find_map(|filter| match &filter.detail {
        Detail::Http(manager) => manager.rds_config.as_ref(),
        _ => None,
    })
}

/// Where the first listener or cluster that asks for certificates asks for them.
fn sds(config: &ProxyConfig) -> Option<&ConfigSource> {
    let of_listeners = chains(config).filter_map(|chain| chain.transport_socket.as_ref());
    let of_clusters = config.clusters.iter().filter_map(|cluster| cluster.transport_socket.as_ref());
    of_listeners.chain(of_clusters).find_map(|socket| socket.tls.as_ref()?.sds_config.as_ref())
}

fn chains(config: &ProxyConfig) -> impl Iterator<Item = &FilterChain> {
    config.listeners.iter().flat_map(|listener| &listener.chains)
}

/// With the limits of the cluster that configuration comes from, which has no place of its own here.
fn cluster_manager(bootstrap: &Bootstrap, config: &ProxyConfig) -> Option<wire::ClusterManagerInfo> {
    let asked = bootstrap.dynamic.ads.iter().flat_map(|source| &source.clusters).next();
    let control_plane = asked.and_then(|name| config.clusters.iter().find(|cluster| cluster.name == *name));
    let told = bootstrap.cluster_manager.as_ref().map(manager);
    if told.is_none() && control_plane.is_none() {
        return None;
    }
    Some(wire::ClusterManagerInfo {
        connect_timeout: control_plane.map(|cluster| cluster.connect_timeout.clone()).unwrap_or_default(),
        per_connection_buffer_limit_bytes: control_plane
            .and_then(|cluster| cluster.per_connection_buffer_limit_bytes)
            .unwrap_or_default(),
        ..told.unwrap_or_default()
    })
}

fn manager(manager: &ClusterManager) -> wire::ClusterManagerInfo {
    wire::ClusterManagerInfo {
        local_cluster_name: manager.local_cluster_name.clone(),
        outlier_detection: manager.has_outlier_detection,
        upstream_bind_config: manager.has_upstream_bind_config,
        load_stats_config: manager.has_load_stats_config,
        ..wire::ClusterManagerInfo::default()
    }
}
