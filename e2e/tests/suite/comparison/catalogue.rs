//! What a cluster was given, so that it can be given again.

use anyhow::{Context, Result};
use nav_e2e::Api;
use serde_json::Value;

use super::expected::ConfigKind;
use crate::json::text;

/// Whatever kubectl applied leaves its manifest here.
const MANIFEST: &str = "/metadata/annotations/kubectl.kubernetes.io~1last-applied-configuration";

/// Where the objects are that come, go and change, besides config.
const COLLECTIONS: [&str; 10] = [
    "/api/v1/namespaces",
    "/api/v1/pods",
    "/api/v1/serviceaccounts",
    "/api/v1/services",
    "/apis/apps/v1/daemonsets",
    "/apis/apps/v1/deployments",
    "/apis/apps/v1/statefulsets",
    "/apis/batch/v1/cronjobs",
    "/apis/batch/v1/jobs",
    "/apis/discovery.k8s.io/v1/endpointslices",
];

/// Without it there would be no istiod any more.
const CONTROL_PLANE: &str = "/api/v1/namespaces/istio-system";

/// An object as it was applied.
pub(crate) struct Original {
    /// Of the collection that holds it.
    pub(crate) collection: String,
    pub(crate) manifest: Value,
    pub(crate) is_config: bool,
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
pub(crate) async fn originals(api: &Api, config_kinds: &[ConfigKind]) -> Result<Vec<Original>> {
    let mut originals = Vec::new();
    for collection in COLLECTIONS {
        originals.append(&mut applied(api, collection, false).await?);
    }
    for kind in config_kinds {
        originals.append(&mut applied(api, &kind.collection, true).await?);
    }
    originals.retain(|original| original.path() != CONTROL_PLANE);
    originals.sort_by_cached_key(Original::path);
    Ok(originals)
}

async fn applied(api: &Api, collection: &str, is_config: bool) -> Result<Vec<Original>> {
    let objects = api.list(collection).await?;
    let manifests = objects.iter().filter_map(|object| object.pointer(MANIFEST)?.as_str());
    manifests.map(|manifest| original(collection, is_config, serde_json::from_str(manifest)?)).collect()
}

fn original(collection: &str, is_config: bool, manifest: Value) -> Result<Original> {
    let (group, plural) = collection.rsplit_once('/').context("a collection has a path")?;
    let collection = match text(&manifest, "/metadata/namespace") {
        "" => collection.to_owned(),
        namespace => format!("{group}/namespaces/{namespace}/{plural}"),
    };
    Ok(Original { collection, manifest, is_config })
}
