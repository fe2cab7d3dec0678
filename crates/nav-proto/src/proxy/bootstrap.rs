use nav_envoy::bootstrap::{Bootstrap, ClusterManager, DynamicResources, Node};

use super::common::{Raw, address, all, config_source, locality, pair};
use super::v1;

pub(super) fn message(bootstrap: &Bootstrap, pieces: Raw) -> v1::Bootstrap {
    let Bootstrap {
        node: of,
        admin,
        dynamic,
        cluster_manager: manager,
        static_clusters,
        static_listeners,
        last_updated,
        raw,
    } = bootstrap;
    let DynamicResources { ads, lds, cds } = dynamic;
    v1::Bootstrap {
        node: Some(node(of)),
        admin: address(admin),
        ads: ads.as_ref().map(config_source),
        lds: lds.as_ref().map(config_source),
        cds: cds.as_ref().map(config_source),
        cluster_manager: manager.as_ref().map(cluster_manager),
        static_clusters: static_clusters.clone(),
        static_listeners: static_listeners.clone(),
        last_updated: last_updated.clone(),
        raw: pieces.text(raw),
    }
}

fn node(node: &Node) -> v1::Node {
    let Node { id, cluster, locality: place, metadata, user_agent_version } = node;
    v1::Node {
        id: id.clone(),
        cluster: cluster.clone(),
        locality: Some(locality(place)),
        metadata: all(metadata, pair),
        user_agent_version: user_agent_version.clone(),
    }
}

fn cluster_manager(manager: &ClusterManager) -> v1::ClusterManager {
    let ClusterManager { local_cluster_name, has_outlier_detection, has_upstream_bind_config, has_load_stats_config } =
        manager.clone();
    v1::ClusterManager {
        local_cluster_name,
        outlier_detection: has_outlier_detection,
        upstream_bind_config: has_upstream_bind_config,
        load_stats_config: has_load_stats_config,
    }
}
