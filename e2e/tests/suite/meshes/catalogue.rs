//! What a cluster was given, so that it can be given again.

use anyhow::{Context, Result};
use nav_e2e::Api;
use serde_json::Value;

use super::json::text;

/// Whatever kubectl applied leaves its manifest here.
const MANIFEST: &str = "/metadata/annotations/kubectl.kubernetes.io~1last-applied-configuration";

/// Where the objects are that come, go and change.
const COLLECTIONS: [&str; 22] = [
    "/api/v1/namespaces",
    "/api/v1/pods",
    "/api/v1/serviceaccounts",
    "/api/v1/services",
    "/apis/apps/v1/deployments",
    "/apis/apps/v1/statefulsets",
    "/apis/batch/v1/jobs",
    "/apis/discovery.k8s.io/v1/endpointslices",
    "/apis/gateway.networking.k8s.io/v1/gateways",
    "/apis/gateway.networking.k8s.io/v1/httproutes",
    "/apis/networking.istio.io/v1/destinationrules",
    "/apis/networking.istio.io/v1alpha3/envoyfilters",
    "/apis/networking.istio.io/v1/gateways",
    "/apis/networking.istio.io/v1/serviceentries",
    "/apis/networking.istio.io/v1/sidecars",
    "/apis/networking.istio.io/v1/virtualservices",
    "/apis/networking.istio.io/v1/workloadentries",
    "/apis/networking.k8s.io/v1/ingresses",
    "/apis/security.istio.io/v1/authorizationpolicies",
    "/apis/security.istio.io/v1/peerauthentications",
    "/apis/security.istio.io/v1/requestauthentications",
    "/apis/telemetry.istio.io/v1/telemetries",
];

/// Without it there would be no istiod any more.
const CONTROL_PLANE: &str = "/api/v1/namespaces/istio-system";

/// An object as it was applied.
pub(crate) struct Original {
    /// Of the collection that holds it.
    pub(crate) collection: String,
    pub(crate) manifest: Value,
}

impl Original {
    pub(crate) fn kind(&self) -> &str {
        text(&self.manifest, "/kind")
    }

    pub(crate) fn path(&self) -> String {
        format!("{}/{}", self.collection, text(&self.manifest, "/metadata/name"))
    }
}

/// All that was applied to a cluster, sorted so that namespaces come before what is in them.
pub(crate) async fn originals(api: &Api) -> Result<Vec<Original>> {
    let mut originals = Vec::new();
    for collection in COLLECTIONS {
        let objects = api.list(collection).await?;
        for manifest in objects.iter().filter_map(|object| object.pointer(MANIFEST)?.as_str()) {
            originals.push(original(collection, serde_json::from_str(manifest)?)?);
        }
    }
    originals.retain(|original| original.path() != CONTROL_PLANE);
    originals.sort_by_cached_key(Original::path);
    Ok(originals)
}

fn original(collection: &str, manifest: Value) -> Result<Original> {
    let (group, plural) = collection.rsplit_once('/').context("a collection has a path")?;
    let collection = match text(&manifest, "/metadata/namespace") {
        "" => collection.to_owned(),
        namespace => format!("{group}/namespaces/{namespace}/{plural}"),
    };
    Ok(Original { collection, manifest })
}
