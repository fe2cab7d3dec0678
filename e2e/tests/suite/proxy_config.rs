//! What a real Envoy is configured with, as people ask the manager for it: over REST, through an edge with the shipped rights.

use anyhow::Result;
use nav_e2e::{Edge, Navctl, Outcome, Proxy, eventually};
use serde_json::Value;

use crate::SOON;
use crate::json::{array, text};
use crate::mesh::shared_mesh;
use crate::rights::{EDGE, PORT_FORWARD_RBAC, may, shipped_rights};

const LATER: &str = r"
apiVersion: v1
kind: Service
metadata: {name: later, namespace: bookinfo}
spec: {ports: [{name: http, port: 8123}]}
";

const LATER_CLUSTER: &str = "outbound|8123||later.bookinfo.svc.cluster.local";

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn the_configuration_of_a_proxy_is_told_through_the_api_server_by_who_has_the_right() -> Outcome {
    let mesh = shared_mesh().await?;
    let proxy = mesh.istiod.proxy(&mesh.cluster, "bookinfo", "app=productpage").await?;
    let kubeconfig = shipped_rights(&mesh.cluster).await?;
    let mut manager = Navctl::manager().await?;
    let edge = Edge::start_for(&manager.edge_url().await?, &kubeconfig).await?;
    let id = format!("{}:{}:{}", kubeconfig.context, proxy.namespace(), proxy.pod());

    is_forbidden(&manager, &id, &proxy).await?;
    mesh.cluster.kubectl(&["apply", "--filename", PORT_FORWARD_RBAC]).await?;
    may(&mesh.cluster, EDGE, "create pods/portforward", true).await?;

    tells_what_the_proxy_answers(&manager, &id, &proxy).await?;
    mesh.cluster.apply(LATER).await?;
    tells_later(&manager, &format!("api/v1/instances/{id}/proxy-config?max_age=0&section=clusters")).await?;
    tells_later(&manager, &format!("api/v1alpha1/services/bookinfo:productpage/instances/{id}/proxy-config")).await?;
    assert!(!edge.log()?.contains("panicked"));
    Ok(())
}

/// Waits until the edge is asked, and told that it may not look.
async fn is_forbidden(manager: &Navctl, id: &str, proxy: &Proxy) -> Result<()> {
    let path = format!("api/v1/instances/{id}/proxy-config?max_age=0");
    let look = async || manager.told(&path).await;
    let (_, error) = eventually("the edge is refused", SOON, look, |(status, _)| *status == 403).await?;
    assert_eq!(text(&error, "/details/0/reason"), "FORBIDDEN");
    for word in [proxy.pod(), "pods/portforward", "namespace bookinfo", "deploy/edge-rbac-port-forward.yaml"] {
        assert!(text(&error, "/message").contains(word), "no {word} in: {error}");
    }
    Ok(())
}

async fn tells_what_the_proxy_answers(manager: &Navctl, id: &str, proxy: &Proxy) -> Result<()> {
    let path =
        format!("instances/{id}/proxy-config?max_age=0&section=clusters,listeners,routes,endpoints,secrets,dumps");
    let told = manager.get_v1(&path).await?["proxyConfig"].take();
    assert_eq!(array(&told["failures"]).count(), 0, "{}", told["failures"]);
    for section in ["clusters", "listeners", "routes", "endpoints", "secrets"] {
        assert!(array(&told[section]).next().is_some(), "there are no {section}");
    }
    let dump = |part: &str| serde_json::from_str::<Value>(text(&told, &format!("/dumps/{part}")));
    let direct: Value = serde_json::from_str(&proxy.admin("config_dump?include_eds").await?)?;
    assert_eq!(types(&dump("config_dump")?), types(&direct));
    assert!(array(&dump("clusters")?["cluster_statuses"]).count() > 10);
    assert_eq!(dump("server_info")?["state"], "LIVE");
    assert!(dump("certs")?["certificates"].is_array());
    Ok(())
}

async fn tells_later(manager: &Navctl, path: &str) -> Result<()> {
    let look = async || Ok(manager.told(path).await?.1);
    let has_later =
        |told: &Value| array(&told["proxyConfig"]["clusters"]).any(|cluster| cluster["name"] == LATER_CLUSTER);
    eventually(&format!("{path} tells the new cluster"), SOON, look, has_later).await.map(drop)
}

/// What the sections of a dump are.
fn types(dump: &Value) -> Vec<&str> {
    array(&dump["configs"]).map(|section| text(section, "/@type")).collect()
}
