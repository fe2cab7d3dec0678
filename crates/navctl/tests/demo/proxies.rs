//! What the proxies of the demo's recording answer.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use nav_edge::source::proxies::Stored;
use nav_envoy::endpoint::Health;
use nav_envoy::ztunnel::Ztunnel;
use nav_envoy::{Parts, ProxyConfig};
use serde_json::Value;

const CLUSTERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo/recording/clusters");

/// The answers of the pods whose proxies run at the beginning, as `CLUSTER/NAMESPACE.POD`, and where they are.
fn proxies() -> Vec<(String, PathBuf)> {
    let clusters = fs::read_dir(CLUSTERS).expect("a folder").map(|entry| entry.expect("an entry").path());
    clusters
        .flat_map(|cluster| {
            running(&cluster).into_iter().map(move |pod| (label(&cluster, &pod), place(&cluster, &pod)))
        })
        .collect()
}

fn label(cluster: &Path, pod: &str) -> String {
    format!("{}/{pod}", cluster.file_name().and_then(|name| name.to_str()).expect("UTF-8"))
}

fn place(cluster: &Path, pod: &str) -> PathBuf {
    cluster.join("proxies").join(pod)
}

fn running(cluster: &Path) -> Vec<String> {
    let text = fs::read_to_string(cluster.join("pods.yaml")).expect("a list");
    let list: Value = serde_saphyr::from_str(&text).expect("YAML");
    let pods = list["items"].as_array().expect("a list").iter();
    let name =
        |pod: &Value| ["namespace", "name"].map(|field| pod["metadata"][field].as_str().expect("a text")).join(".");
    pods.filter(|pod| has_proxy(&pod["status"])).map(name).collect()
}

fn has_proxy(status: &Value) -> bool {
    let statuses = ["containerStatuses", "initContainerStatuses"].map(|field| status[field].as_array());
    statuses.into_iter().flatten().flatten().any(|status| status["name"] == "istio-proxy" && status["ready"] == true)
}

fn part(folder: &Path, name: &str) -> io::Result<Bytes> {
    let mut text = Vec::new();
    Stored::File(folder.join(format!("{name}.json.gz"))).open()?.read_to_end(&mut text)?;
    Ok(text.into())
}

fn config(folder: &Path) -> ProxyConfig {
    let part = |name| part(folder, name).expect("an answer");
    let (config_dump, clusters) = (part("config_dump"), part("clusters"));
    ProxyConfig::decode(Parts { config_dump, clusters, server_info: part("server_info"), certs: part("certs") })
}

#[test]
fn every_proxy_of_the_demo_answers_and_all_of_it_is_read() {
    let (ztunnels, envoys): (Vec<_>, Vec<_>) = proxies().into_iter().partition(|(name, _)| name.contains(".ztunnel-"));
    assert_eq!((ztunnels.len(), envoys.len()), (6, 55));
    for (name, folder) in envoys {
        let config = config(&folder);
        assert_eq!(config.problems, [], "{name}");
        assert!(config.listeners.len() > 1 && config.clusters.len() > 1 && config.endpoints.len() > 1, "{name}");
        assert!(config.bootstrap.is_some() && config.secrets.len() == 2, "{name}");
    }
    for (name, folder) in ztunnels {
        let ztunnel = Ztunnel::decode(part(&folder, "config_dump").expect("an answer"));
        assert_eq!(ztunnel.problems, [], "{name}");
        let counts = [ztunnel.workloads.len(), ztunnel.services.len(), ztunnel.identities.len(), ztunnel.states.len()];
        assert!(counts.iter().all(|count| *count > 0), "{name}: {counts:?}");
    }
}

#[test]
fn the_gateways_of_west_have_ejected_a_pod_of_the_canary() {
    let (_, folder) =
        proxies().into_iter().find(|(name, _)| name.starts_with("west/shop.edge-istio-")).expect("a gateway");
    let canary = "outbound|80|v2|cart.shop.svc.cluster.local";
    let config = config(&folder);
    let endpoints = config.endpoints.iter().find(|endpoints| endpoints.cluster == canary).expect("the canary's");
    let health: Vec<Health> = endpoints.endpoints.iter().map(|endpoint| endpoint.health).collect();
    assert_eq!(health, [Health::Healthy, Health::Unhealthy]);
}
