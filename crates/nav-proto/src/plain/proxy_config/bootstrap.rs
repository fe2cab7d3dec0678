use nav_envoy::ProxyConfig;
use nav_envoy::address::Address;
use nav_envoy::bootstrap::{Bootstrap, ClusterManager, ConfigSource, Locality, Node};
use nav_envoy::cluster::Cluster;
use nav_envoy::json::{Document, Value};
use nav_envoy::listener::filter::{Detail, Routes};

use crate::types::v1alpha1 as wire;

pub(super) fn summary(bootstrap: &Bootstrap, config: &ProxyConfig) -> wire::BootstrapSummary {
    let (admin_address, admin_port) = match &bootstrap.admin {
        Address::Socket { address, port, .. } => (address.clone(), *port),
        other => (other.to_string(), 0),
    };
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
        eds_config: eds(config).as_ref().map(config_source),
        rds_config: rds(config).as_ref().map(config_source),
        sds_config: sds(config).as_ref().map(config_source),
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
fn eds(config: &ProxyConfig) -> Option<ConfigSource> {
    let mut clusters = config.clusters.iter().filter(|cluster| cluster.discovery == "EDS");
    clusters
        .find_map(|cluster| within(&cluster.raw, |it| ConfigSource::read(it.at(&["eds_cluster_config", "eds_config"]))))
}

/// Where the first listener that asks for routes asks for them.
fn rds(config: &ProxyConfig) -> Option<ConfigSource> {
    let filters = config.listeners.iter().flat_map(|listener| &listener.chains).flat_map(|chain| &chain.filters);
    let mut managers = filters
        .filter(|filter| matches!(&filter.detail, Detail::Http(manager) if matches!(manager.routes, Routes::Rds(_))));
    managers.find_map(|filter| within(&filter.extension.raw, |it| ConfigSource::read(it.at(&["rds", "config_source"]))))
}

/// Where the first listener or cluster that asks for certificates asks for them.
fn sds(config: &ProxyConfig) -> Option<ConfigSource> {
    let chains = config.listeners.iter().flat_map(|listener| &listener.chains);
    let chains = chains.filter(|chain| chain.transport_socket.is_some()).map(|chain| &chain.raw);
    let clusters = config.clusters.iter().filter(|cluster| cluster.transport_socket.is_some()).map(|it| &it.raw);
    chains.chain(clusters).find_map(|raw| within(raw, secret_source))
}

fn secret_source(holder: Value<'_>) -> Option<ConfigSource> {
    let tls = holder.at(&["transport_socket", "typed_config", "common_tls_context"]);
    let own = tls.get("tls_certificate_sds_secret_configs").items().next();
    let secret = own.unwrap_or_else(|| tls.get("validation_context_sds_secret_config"));
    ConfigSource::read(secret.get("sds_config"))
}

fn within<T>(text: &[u8], read: impl Fn(Value<'_>) -> Option<T>) -> Option<T> {
    read(Document::parse(text).root())
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
        per_connection_buffer_limit_bytes: control_plane.and_then(buffer_limit).unwrap_or_default(),
        ..told.unwrap_or_default()
    })
}

fn buffer_limit(cluster: &Cluster) -> Option<u32> {
    within(&cluster.raw, |it| it.get("per_connection_buffer_limit_bytes").u32())
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
