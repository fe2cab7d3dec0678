//! Our tables of what real Envoys tell, compared with istioctl's of the same.

use std::path::Path;

use anyhow::Result;
use nav_e2e::{Navctl, Outcome, Proxy};

use crate::mesh::{Mesh, shared_mesh};

/// Proxies of each sort.
const PROXIES: [(&str, &str); 4] = [
    ("shop", "app=cart,version=v2"),
    ("bookinfo", "app=productpage"),
    ("istio-system", "istio=ingressgateway"),
    ("payments", "gateway.networking.k8s.io/gateway-name=waypoint"),
];

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

const CONFIG_DUMP: &str = "config_dump?include_eds";
const CLUSTERS: &str = "clusters?format=json";

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn navctl_tells_of_live_proxies_what_istioctl_tells_row_for_row() -> Outcome {
    let mesh = shared_mesh().await?;
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
