//! What Istio has in a cluster: its manifests, as istioctl makes them.

use std::fs;

use anyhow::Result;
use serde_json::json;

use super::ROOT;
use crate::cluster::Cluster;
use crate::{istioctl, programs};

/// A plain Envoy lacks the filters that these would have istiod configure; a test has no token for its debug pages, and
/// its certificate must fit the name by which the API server calls its webhooks. A build from sources does not say which
/// release it is.
const FLAGS: [&str; 11] = [
    "hub=docker.io/istio",
    "tag=1.31.0",
    "values.pilot.env.PILOT_ENABLE_ALPN_FILTER=false",
    "values.pilot.env.PILOT_ENABLE_METADATA_EXCHANGE=false",
    "values.telemetry.v2.prometheus.enabled=false",
    "values.pilot.env.ENABLE_DEBUG_ENDPOINT_AUTH=false",
    "values.pilot.env.ISTIOD_CUSTOM_HOST=localhost",
    "values.pilot.env.PILOT_ENABLE_AMBIENT=true",
    "values.pilot.env.PILOT_ENABLE_ALPHA_GATEWAY_API=true",
    "values.global.externalIstiod=true",
    "values.global.meshID=mesh1",
];

/// Installs what these settings say, on top of what all installations have. Webhooks are called at a port of this
/// machine, where the control plane is, and not at a Service that nothing routes.
pub(super) async fn apply(cluster: &Cluster, webhooks: u16, settings: &[String]) -> Result<()> {
    let (name, network) = (cluster.name(), network(cluster));
    let own = [
        format!("values.global.multiCluster.clusterName={name}"),
        format!("values.global.network={network}"),
        format!("values.istiodRemote.injectionURL=https://localhost:{webhooks}/inject/cluster/{name}/net/{network}"),
        format!("values.base.validationURL=https://localhost:{webhooks}/validate"),
    ];
    let settings = FLAGS.into_iter().chain(own.iter().chain(settings).map(String::as_str));
    let args: Vec<&str> = ["manifest", "generate"].into_iter().chain(settings.flat_map(|it| ["--set", it])).collect();
    let file = cluster.folder().join("istio.yaml");
    fs::write(&file, istioctl::run(&args).await?)?;
    cluster.apply_file(&file).await
}

/// Creates what must be there before: Istio's namespace and the CRDs of the Gateway API. `control_plane` is the cluster
/// whose istiod is responsible for this one.
pub(super) async fn prepare(cluster: &Cluster, control_plane: &str) -> Result<()> {
    let namespace = json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {
        "name": ROOT,
        "labels": {"topology.istio.io/network": network(cluster)},
        "annotations": {"topology.istio.io/controlPlaneClusters": control_plane},
    }});
    cluster.apply(&namespace.to_string()).await?;
    cluster.apply_file(&programs::shared("gateway-api-crds.yaml")?).await
}

fn network(cluster: &Cluster) -> String {
    format!("network-{}", cluster.name())
}
