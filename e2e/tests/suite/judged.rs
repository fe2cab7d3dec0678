//! What is told to apply to a pod, against what its real Envoy was given: both as people ask the manager for it.

use std::collections::BTreeSet;

use anyhow::Result;
use nav_e2e::{Edge, Navctl, Outcome, eventually};
use serde_json::Value;

use crate::SOON;
use crate::json::{array, text};
use crate::mesh::shared_mesh;

/// What leaves no name in an Envoy: the TLS routes of a gateway's VirtualServices do not.
const NAMELESS: [&str; 1] = ["VirtualService plain/bank"];

/// Config objects, each as `Kind namespace/name`.
type Names = BTreeSet<String>;

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn the_rules_that_are_told_to_apply_are_those_that_an_envoy_was_given() -> Outcome {
    let mesh = shared_mesh().await?;
    let proxies = [
        mesh.istiod.proxy(&mesh.cluster, "bookinfo", "app=productpage").await?,
        mesh.istiod.proxy(&mesh.cluster, "shop", "app=cart,version=v1").await?,
        mesh.istiod.proxy(&mesh.cluster, "istio-system", "app=istio-ingressgateway").await?,
    ];
    let mut manager = Navctl::manager().await?;
    // Who may do all: what a cluster's edges may do is for other tests to say.
    let _edge = Edge::start(&mut manager, mesh.cluster.kubeconfig()).await?;
    for proxy in &proxies {
        is_judged_rightly(&manager, &format!("{}:{}:{}", mesh.cluster.name(), proxy.namespace(), proxy.pod())).await?;
    }
    Ok(())
}

async fn is_judged_rightly(manager: &Navctl, id: &str) -> Result<()> {
    let look = async || Ok((given(manager, id).await?, judged(manager, id).await?));
    let is_equal = |(given, judged): &(Names, Names)| !given.is_empty() && given == judged;
    eventually(&format!("{id} was given what is told to apply"), SOON, look, is_equal).await.map(drop)
}

/// What clusters and routes of the proxy say that they were made from. Nothing, while it cannot be asked.
async fn given(manager: &Navctl, id: &str) -> Result<Names> {
    let path = format!("api/v1/instances/{id}/proxy-config?max_age=0&section=clusters,routes");
    let (_, told) = manager.told(&path).await?;
    let config = &told["proxyConfig"];
    let hosts = array(&config["routes"]).flat_map(|table| array(&table["virtualHosts"]));
    let routes = hosts.flat_map(|host| array(&host["routes"]));
    Ok(array(&config["clusters"]).chain(routes).filter_map(|made| name(&made["istioConfig"])).collect())
}

/// Of what somebody wrote: what istiod makes of routes of the Gateway API has a `~` in its name, which nobody may write.
fn name(reference: &Value) -> Option<String> {
    let [kind, namespace, name] = ["/kindName", "/namespace", "/name"].map(|field| text(reference, field));
    let is_judged = ["DestinationRule", "VirtualService"].contains(&kind) && !name.contains('~');
    is_judged.then(|| format!("{kind} {namespace}/{name}"))
}

/// Nothing, while the manager does not know the pod.
async fn judged(manager: &Navctl, id: &str) -> Result<Names> {
    let which = "outcome=applies,kind=DestinationRule|VirtualService";
    let (_, told) = manager.told(&format!("api/v1/instances/{id}/verdicts?field_selector={which}")).await?;
    let name = |verdict: &Value| {
        let [kind, namespace, name] = ["/kind", "/namespace", "/name"].map(|field| text(verdict, field));
        format!("{kind} {namespace}/{name}")
    };
    Ok(array(&told["verdicts"]).map(name).filter(|name| !NAMELESS.contains(&name.as_str())).collect())
}
