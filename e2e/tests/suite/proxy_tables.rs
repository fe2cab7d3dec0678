//! Our tables of what real Envoys tell, compared with istioctl's of the same.

use std::path::Path;

use anyhow::Result;
use nav_e2e::{Edge, Navctl, Outcome, Proxy, eventually};

use crate::SOON;
use crate::mesh::{Mesh, shared_mesh};

/// Of each sort, and such that no other test runs.
const PROXIES: [(&str, &str); 4] = [
    ("shop", "app=cart,version=v1"),
    ("bookinfo", "app=reviews,version=v1"),
    ("shop", "gateway.networking.k8s.io/gateway-name=edge"),
    ("tables", "gateway.networking.k8s.io/gateway-name=waypoint"),
];

const WAYPOINT: &str = r"
apiVersion: v1
kind: Namespace
metadata: {name: tables, labels: {istio.io/dataplane-mode: ambient, istio.io/use-waypoint: waypoint}}
---
apiVersion: v1
kind: Service
metadata: {name: behind, namespace: tables}
spec: {ports: [{name: http, port: 80}, {name: tcp, port: 9000}]}
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: waypoint, namespace: tables, labels: {istio.io/waypoint-for: service}}
spec: {gatewayClassName: istio-waypoint, listeners: [{name: mesh, port: 15008, protocol: HBONE}]}
";

/// As istioctl takes them, each over that answer of the proxy.
const COMMANDS: [(&str, &str); 18] = [
    ("listeners", CONFIG_DUMP),
    ("listeners --verbose=false", CONFIG_DUMP),
    ("listeners --port 15006", CONFIG_DUMP),
    ("listeners --type TCP --address 0.0.0.0", CONFIG_DUMP),
    ("routes", CONFIG_DUMP),
    ("routes --verbose=false", CONFIG_DUMP),
    ("routes --name 80", CONFIG_DUMP),
    ("clusters", CONFIG_DUMP),
    ("clusters --direction outbound --port 80", CONFIG_DUMP),
    ("clusters --fqdn istiod --subset nothing", CONFIG_DUMP),
    ("eds", CONFIG_DUMP),
    ("eds --port 8080 --status healthy", CONFIG_DUMP),
    ("secret", CONFIG_DUMP),
    ("bootstrap --output short", CONFIG_DUMP),
    ("all", CONFIG_DUMP),
    ("all --with-headers --port 80", CONFIG_DUMP),
    ("endpoints", CLUSTERS),
    ("endpoints --status healthy --port 8080", CLUSTERS),
];

/// As both take them of a pod.
const LIVE: [&str; 7] = ["listeners", "routes", "clusters", "endpoints", "eds", "secret", "all"];

const CONFIG_DUMP: &str = "config_dump?include_eds";
const CLUSTERS: &str = "clusters?format=json";

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn navctl_tells_of_live_proxies_what_istioctl_tells_row_for_row() -> Outcome {
    let mesh = shared_mesh().await?;
    mesh.cluster.apply(WAYPOINT).await?;
    let folder = tempfile::tempdir()?;
    for (namespace, selector) in PROXIES {
        let proxy = mesh.istiod.proxy(&mesh.cluster, namespace, selector).await?;
        for path in [CONFIG_DUMP, CLUSTERS] {
            tokio::fs::write(file(folder.path(), path), proxy.admin(path).await?).await?;
        }
        for (command, path) in COMMANDS {
            compare(mesh, &proxy, command, &file(folder.path(), path)).await?;
        }
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn navctl_asks_a_server_and_tells_of_a_pod_what_istioctl_tells_of_it() -> Outcome {
    let mesh = shared_mesh().await?;
    let proxy = mesh.istiod.proxy(&mesh.cluster, "bookinfo", "app=reviews,version=v2").await?;
    let mut manager = Navctl::manager().await?;
    let _edge = Edge::start_for(&manager.edge_url().await?, mesh.cluster.kubeconfig()).await?;
    let pod = format!("{}.{}", proxy.pod(), proxy.namespace());
    let id = format!("{}:{}:{}", mesh.cluster.kubeconfig().context, proxy.namespace(), proxy.pod());
    let knows = async || manager.find_v1(&format!("instances/{id}")).await;
    eventually("the manager knows the pod", SOON, knows, Option::is_some).await?;
    for command in LIVE {
        // Other tests change what istiod tells all proxies.
        let look = async || tables(mesh, &["proxy-config", command, &pod], manager.url()).await;
        eventually(&format!("{command}: both tell the same"), SOON, look, |(ours, theirs)| ours == theirs).await?;
    }
    Ok(())
}

/// Ours by way of the server, and istioctl's.
async fn tables(mesh: &Mesh, words: &[&str], server: &str) -> Result<(Vec<String>, Vec<String>)> {
    let ours = Navctl::run(&[words, &["--server", server, "--max-age", "0s"]].concat(), None).await?;
    Ok((rows(&ours), rows(&mesh.istiod.istioctl(words).await?)))
}

/// Where the answer is kept.
fn file(folder: &Path, path: &str) -> String {
    let name = path.split('?').next().unwrap_or_default();
    folder.join(name).to_string_lossy().into_owned()
}

async fn compare(mesh: &Mesh, proxy: &Proxy, command: &str, file: &str) -> Result<()> {
    let words: Vec<&str> = ["proxy-config"].into_iter().chain(command.split(' ')).chain(["--file", file]).collect();
    let ours = Navctl::run(&words, None).await?;
    let theirs = mesh.istiod.istioctl(&words).await?;
    assert_eq!(rows(&ours), rows(&theirs), "{command} of {}", proxy.pod());
    Ok(())
}

/// Without what only aligns columns.
fn rows(text: &str) -> Vec<String> {
    text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}
