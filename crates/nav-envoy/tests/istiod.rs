//! What istiod says that it sent is read as what the proxy has: only the names of fields differ.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use nav_envoy::ProxyConfig;
use nav_envoy::answer::Answer;
use nav_envoy::cluster::Cluster;
use nav_envoy::route::VirtualHost;
use nav_envoy::update::State;

fn decoded(file: &str) -> ProxyConfig {
    let folder = "../../fixtures/east/proxies/shop.cart-v1-7db4c9d575-jv4rb";
    let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(file)).unwrap();
    ProxyConfig::decode(Answer::of_file(text.into()).unwrap().parts)
}

/// What came by xDS, in words that tell something of each.
fn told(config: &ProxyConfig) -> [BTreeSet<String>; 2] {
    let clusters = config.clusters.iter().filter(|it| it.update.state == State::Active);
    let routes = config.routes.iter().filter(|it| it.update.state == State::Active);
    [clusters.map(cluster).collect(), routes.flat_map(|it| &it.virtual_hosts).map(virtual_host).collect()]
}

fn cluster(it: &Cluster) -> String {
    let (protocol, config) = (&it.upstream_protocol, &it.istio_config);
    let sockets: Vec<_> = it.transport_socket_matches.iter().map(|(name, it)| (name, &it.type_url, &it.tls)).collect();
    format!("{} {} {} {protocol} {config:?} {sockets:?}", it.name, it.discovery, it.lb_policy)
}

fn virtual_host(it: &VirtualHost) -> String {
    let routes = it.routes.iter().map(|route| (&route.name, &route.matches, &route.action, &route.istio_config));
    format!("{} {:?} {:?}", it.name, it.domains, routes.collect::<Vec<_>>())
}

#[test]
fn istiods_view_is_that_of_the_proxy() {
    let [proxys, istiods] = ["config_dump.json", "istiod.json"].map(|file| told(&decoded(file)));
    assert!(proxys.iter().all(|list| !list.is_empty()));
    assert_eq!(proxys, istiods);
}
