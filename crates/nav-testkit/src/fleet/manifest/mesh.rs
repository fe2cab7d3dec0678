use nav_mesh::{Kind, ObjectName};
use serde_json::json;

use super::{Manifest, written_by};
use crate::fleet::cluster::Cluster;

/// The mesh configuration that names the cluster's mesh.
pub(in crate::fleet) fn mesh(cluster: &Cluster, mesh: &str) -> Manifest {
    let name = ObjectName::new("istio-system", "istio");
    let config =
        format!("defaultConfig:\n  meshId: {mesh}\nrootNamespace: istio-system\ntrustDomain: {mesh}.example\n");
    let body = json!({
        "data": { "mesh": config, "meshNetworks": "networks: {}" },
        "metadata": {
            "labels": { "app.kubernetes.io/managed-by": "Helm", "istio.io/rev": "default", "release": "istio" },
            "managedFields": written_by("helm", json!({ "f:data": { "f:mesh": {}, "f:meshNetworks": {} } })),
        },
    });
    Manifest::new(cluster, Kind::ConfigMap, "v1", name, body)
}
