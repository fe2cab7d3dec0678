//! An API server that holds a simulated cluster.

use anyhow::Result;
use futures::{StreamExt, TryStreamExt, stream};
use nav_e2e::{Api, Cluster as ControlPlane, Kubeconfig, eventually};
use nav_mesh::kind::KindInfo;
use nav_mesh::{Kind, ObjectName};
use nav_testkit::fleet::{CONFIG_KINDS, Change, Cluster, Manifest, Marked, Size};
use serde_json::{Value, json};
use std::time::Duration;

/// How many objects are being created at once.
const AT_ONCE: usize = 64;

const SOON: Duration = Duration::from_secs(30);

/// Nobody makes service accounts here, and pods are not to wait for them.
const FLAGS: [&str; 1] = ["--disable-admission-plugins=ServiceAccount"];

/// Ends when dropped.
pub(crate) struct Kubernetes {
    api: Api,
    model: Cluster,
    control_plane: ControlPlane,
}

impl Kubernetes {
    /// Starts one that holds a cluster of this size.
    pub(crate) async fn start(name: &str, size: Size, seed: u64) -> Result<Self> {
        let control_plane = ControlPlane::bare(name, &FLAGS).await?;
        let api = control_plane.api()?;
        for kind in CONFIG_KINDS {
            serve(&api, kind.info()).await?;
        }
        let model = Cluster::new(name, size, seed);
        let manifests = stream::iter(model.manifests()).map(|manifest| create(&api, manifest));
        manifests.buffer_unordered(AT_ONCE).try_collect::<()>().await?;
        Ok(Self { api, model, control_plane })
    }

    pub(crate) fn kubeconfig(&self) -> &Kubeconfig {
        self.control_plane.kubeconfig()
    }

    /// Labels the pod of this number.
    pub(crate) async fn mark(&mut self, pod: usize, mark: u64) -> Result<Marked> {
        let (marked, changes) = self.model.mark(pod, mark);
        for change in changes {
            let Change::Put(manifest) = change else { continue };
            let labels = json!({ "metadata": { "labels": manifest.json["metadata"]["labels"] } });
            self.api.patch(&object(manifest.kind, &manifest.name), &labels).await?;
        }
        Ok(marked)
    }
}

/// Creates the kind's definition, and answers when the server takes its objects.
async fn serve(api: &Api, kind: &KindInfo) -> Result<()> {
    let any = json!({ "type": "object", "x-kubernetes-preserve-unknown-fields": true });
    let definition = json!({
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": { "name": format!("{}.{}", kind.plural, kind.group) },
        "spec": {
            "group": kind.group,
            "names": { "kind": kind.name, "plural": kind.plural },
            "scope": "Namespaced",
            "versions": [{ "name": "v1", "schema": { "openAPIV3Schema": any }, "served": true, "storage": true }],
        },
    });
    api.create("/apis/apiextensions.k8s.io/v1/customresourcedefinitions", &definition).await?;
    let path = format!("{}/{}", group(kind), kind.plural);
    let what = format!("the API server serves {path}");
    eventually(&what, SOON, async || api.serves(&path).await, |serves| *serves).await.map(drop)
}

async fn create(api: &Api, manifest: Manifest) -> Result<()> {
    let Manifest { kind, name, .. } = &manifest;
    let (json, status) = without_status(manifest.to_create());
    api.create(&collection(*kind, name), &json).await?;
    match kind {
        // A server gives new pods a status of its own.
        Kind::Pod => api.patch(&format!("{}/status", object(*kind, name)), &json!({ "status": status })).await,
        _ => Ok(()),
    }
}

fn without_status(mut json: Value) -> (Value, Value) {
    let status = json["status"].take();
    (json, status)
}

fn collection(kind: Kind, name: &ObjectName) -> String {
    let info = kind.info();
    let namespace = if info.namespaced { format!("/namespaces/{}", name.namespace) } else { String::new() };
    format!("{}{namespace}/{}", group(info), info.plural)
}

fn object(kind: Kind, name: &ObjectName) -> String {
    format!("{}/{}", collection(kind, name), name.name)
}

fn group(kind: &KindInfo) -> String {
    if kind.group.is_empty() { "/api/v1".to_owned() } else { format!("/apis/{}/v1", kind.group) }
}
