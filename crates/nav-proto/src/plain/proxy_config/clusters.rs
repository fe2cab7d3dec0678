use nav_envoy::cluster::Cluster;

use super::{direction, text};
use crate::types::v1alpha1 as wire;

pub(super) fn summary(cluster: &Cluster) -> wire::ClusterSummary {
    wire::ClusterSummary {
        name: cluster.name.clone(),
        r#type: cluster.discovery.clone(),
        connect_timeout: cluster.connect_timeout.clone(),
        load_balancing_policy: cluster.lb_policy.clone(),
        alt_stat_name: cluster.alt_stat_name.clone(),
        direction: direction(cluster.parsed.direction),
        port: cluster.parsed.port,
        subset: cluster.parsed.subset.clone(),
        service_fqdn: cluster.parsed.fqdn.clone(),
        raw_config: text(&cluster.raw),
    }
}
