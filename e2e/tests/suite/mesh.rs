//! The mesh that tests share: Istio of two revisions, its gateways and ztunnels, bookinfo, and our scenario.

use std::collections::BTreeMap;

use anyhow::Result;
use nav_e2e::{Cluster, Istiod, Navctl, eventually, scenario};
use serde_json::Value;
use tokio::sync::OnceCell;

use crate::SOON;
use crate::json::text;

/// Manifests of ztunnel and of nothing else. KWOK makes its pods Running; none really runs.
const ZTUNNEL: [&str; 6] =
    ["manifest", "generate", "--set", "profile=empty", "--set", "components.ztunnel.enabled=true"];

/// For tests that only look, or keep to namespaces of their own.
pub(crate) struct Mesh {
    pub(crate) cluster: Cluster,
    /// Of the revision `default`.
    pub(crate) istiod: Istiod,
    /// Of the revision `canary`, which has the tag `prod`.
    pub(crate) canary: Istiod,
}

pub(crate) async fn shared_mesh() -> Result<&'static Mesh> {
    static SHARED: OnceCell<Mesh> = OnceCell::const_new();
    SHARED.get_or_try_init(Mesh::start).await
}

impl Mesh {
    async fn start() -> Result<Self> {
        let cluster = Cluster::without_istio("mesh", &[]).await?;
        let istiod = Istiod::install(&cluster).await?;
        let canary = Istiod::install_revision(&cluster, "canary").await?;
        istiod.istioctl(&["tag", "set", "prod", "--revision", "canary"]).await?;
        cluster.apply(&istiod.istioctl(&ZTUNNEL).await?).await?;
        scenario::deploy(&cluster).await?;
        Ok(Self { cluster, istiod, canary })
    }

    /// The pods that kubectl shows.
    pub(crate) async fn pods(&self, namespace: &str, selector: &str) -> Result<Vec<Value>> {
        let mut list = self.cluster.get(&["pods", "--namespace", namespace, "--selector", selector]).await?;
        Ok(list["items"].as_array_mut().map(std::mem::take).unwrap_or_default())
    }

    /// Waits until navctl tells the pods of a namespace that kubectl shows, all of them and no others, and each as is
    /// said here for what its labels match. There is at least one for each line.
    pub(crate) async fn is_told(&self, navctl: &Navctl, namespace: &str, lines: &[(&str, &str)]) -> Result<()> {
        let look = async || {
            let mut expected = Described::new();
            for (selector, told) in lines {
                let pods = self.pods(namespace, selector).await?;
                expected.extend(pods.iter().map(|pod| (text(pod, "/metadata/name").to_owned(), (*told).to_owned())));
            }
            Ok((expected, described(navctl, namespace).await?))
        };
        let is_there = |expected: &Described, line: &str| expected.values().any(|told| told == line);
        let holds = |(expected, found): &(Described, Described)| {
            expected == found && lines.iter().all(|(_, line)| is_there(expected, line))
        };
        eventually(&format!("navctl tells the pods of {namespace}: {lines:#?}"), SOON, look, holds).await.map(drop)
    }
}

/// For each pod: the role of its proxy, its workload, and the revision that made its proxy if it has one.
type Described = BTreeMap<String, String>;

async fn described(navctl: &Navctl, namespace: &str) -> Result<Described> {
    let instances = navctl.all(&format!("instances?namespace={namespace}")).await?;
    Ok(instances.iter().map(|instance| (text(instance, "/pod").to_owned(), describe(instance))).collect())
}

fn describe(instance: &Value) -> String {
    let role = text(instance, "/proxyRole").replace("PROXY_ROLE_", "");
    let (kind, name) = (text(instance, "/workload/kind"), text(instance, "/workload/name"));
    format!("{role} {kind}/{name} {}", text(instance, "/revision")).trim_end().to_owned()
}
