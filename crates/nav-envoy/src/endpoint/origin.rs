//! Which cluster endpoints are of: a dump tells them under the name that EDS has for them, of which a cluster may have another than its own.

use std::collections::HashMap;

use super::EndpointSource;
use crate::cluster::Cluster;
use crate::dump::ProxyConfig;
use crate::name::ClusterName;

/// Tells endpoints the names of their clusters, and how these find them.
pub(crate) fn of_clusters(config: &mut ProxyConfig) {
    let mut clusters = Clusters::default();
    // What lost its name in a broken dump must not take the endpoints' too.
    for cluster in config.clusters.iter().filter(|cluster| !cluster.name.is_empty()) {
        clusters.by_name.entry(&cluster.name).or_insert(cluster);
        clusters.by_eds_name.entry(cluster.eds_name()).or_default().push(cluster);
    }
    for of in &mut config.endpoints {
        if of.source == EndpointSource::Dump
            && let Some(cluster) = clusters.only(&of.cluster).filter(|cluster| cluster.name != of.cluster)
        {
            of.eds_service_name = std::mem::replace(&mut of.cluster, cluster.name.clone());
            of.parsed = ClusterName::parse(&of.cluster);
        }
        of.discovery = clusters.discovery(&of.cluster);
    }
}

#[derive(Default)]
struct Clusters<'a> {
    by_name: HashMap<&'a str, &'a Cluster>,
    by_eds_name: HashMap<&'a str, Vec<&'a Cluster>>,
}

impl<'a> Clusters<'a> {
    /// None where several share it: a dump does not say which is which. One cluster may be there twice, active and warming.
    fn only(&self, eds_name: &str) -> Option<&'a Cluster> {
        let (first, others) = self.by_eds_name.get(eds_name)?.split_first()?;
        others.iter().all(|other| other.name == first.name).then_some(*first)
    }

    fn discovery(&self, name: &str) -> String {
        let shared = || self.by_eds_name.get(name)?.first();
        self.by_name.get(name).or_else(shared).map(|cluster| cluster.discovery.clone()).unwrap_or_default()
    }
}
