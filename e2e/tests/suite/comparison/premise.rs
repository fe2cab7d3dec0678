//! What must be in the clusters at first, for else it would show little that the API tells all of it.

use anyhow::{Result, ensure};
use nav_e2e::Cluster;
use serde_json::Value;

use super::fleet::Fleet;
use super::records::Records;
use super::site::Site;
use crate::json::text;

/// In each cluster there is an instance of which the API tells this.
const EVERYWHERE: [(&str, &str); 10] = [
    ("/proxyRole", "PROXY_ROLE_SIDECAR"),
    ("/workload/kind", "CronJob"),
    ("/workload/kind", "DaemonSet"),
    ("/workload/kind", "Deployment"),
    ("/workload/kind", "Job"),
    ("/workload/kind", "Pod"),
    ("/workload/kind", "StatefulSet"),
    ("/status", "Completed"),
    ("/locality/subzone", "rack-1"),
    // An address that is no pod's.
    ("/pod", ""),
];

/// The same of the clusters with an istiod, which makes gateways only there.
const WITH_ISTIOD: [(&str, &str); 2] = [("/proxyRole", "PROXY_ROLE_GATEWAY"), ("/proxyRole", "PROXY_ROLE_WAYPOINT")];

/// The settings that clusters of one mesh share.
const OF_MESH: [&str; 2] = ["meshId:", "trustDomain:"];

impl Fleet {
    /// A line for each sort of instance and each kind of config that a cluster has none of.
    pub(crate) fn lacks(&self, records: &Records) -> Vec<String> {
        let [east, west, south] = &self.sites;
        let [in_east, in_west] =
            [east, west].map(|site| site.lacks(records, &[&EVERYWHERE[..], &WITH_ISTIOD].concat()));
        [in_east, in_west, south.lacks(records, &EVERYWHERE)].concat()
    }

    pub(crate) async fn ensure_one_mesh(&self) -> Result<()> {
        let [east, west, _] = &self.sites;
        let (of_east, of_west) = (mesh(&east.cluster).await?, mesh(&west.cluster).await?);
        ensure!(of_east.len() == OF_MESH.len() && of_east == of_west, "two meshes: {of_east:?} and {of_west:?}");
        Ok(())
    }
}

impl Site {
    fn lacks(&self, records: &Records, instances: &[(&str, &str)]) -> Vec<String> {
        let cluster = self.cluster.name();
        let is_told = |(field, value): (&str, &str)| {
            let is_it =
                |record: &Value| record["cluster"] == cluster && record.pointer(field).is_some_and(|it| it == value);
            records.iter().any(is_it)
        };
        let instances = instances.iter().filter(|told| !is_told(**told)).map(|told| format!("{cluster}: {told:?}"));
        let kinds = self.config_kinds.iter().filter(|kind| !is_told(("/kind", &kind.word)));
        instances.chain(kinds.map(|kind| format!("{cluster}: {}", kind.collection))).collect()
    }
}

/// What its installation of Istio says of its mesh.
async fn mesh(cluster: &Cluster) -> Result<Vec<String>> {
    let config = cluster.get(&["configmap", "istio", "--namespace=istio-system"]).await?;
    let lines = text(&config, "/data/mesh").lines().map(str::trim);
    Ok(lines.filter(|line| OF_MESH.iter().any(|key| line.starts_with(key))).map(str::to_owned).collect())
}
