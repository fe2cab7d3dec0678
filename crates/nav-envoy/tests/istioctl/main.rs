//! What is decoded of the recorded proxies is what istioctl says of the same answers.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod listeners;
mod recorded;
mod ztunnel;

use nav_envoy::cluster::Cluster;
use nav_envoy::endpoint::{ClusterEndpoints, Failure};
use nav_envoy::istio::ConfigRef;
use nav_envoy::route::{Action, Route, RouteConfig, VirtualHost};
use nav_envoy::secret::{Certificate, Secret, SecretKind};
use nav_envoy::update::State;

use recorded::{Proxy, proxies};

/// Rows of the same columns, in whatever order.
#[track_caller]
fn check<const N: usize>(proxy: &Proxy, file: &str, columns: [usize; N], ours: impl Iterator<Item = [String; N]>) {
    let theirs = proxy.table(file).into_iter().map(|row| columns.map(|column| row[column].clone()));
    let sorted = |mut rows: Vec<[String; N]>| {
        rows.sort();
        rows
    };
    assert_eq!(sorted(ours.collect()), sorted(theirs.collect()), "{}/{file}", proxy.name);
}

fn name_of(config: Option<&ConfigRef>) -> String {
    config.map(ConfigRef::to_string).unwrap_or_default()
}

#[test]
fn clusters_are_those_of_istioctl() {
    for proxy in proxies() {
        check(&proxy, "istioctl-clusters.txt", [0, 1, 2, 3, 4, 5], proxy.config.clusters.iter().map(cluster));
    }
}

fn cluster(cluster: &Cluster) -> [String; 6] {
    let (parsed, dash) = (&cluster.parsed, || "-".to_owned());
    let config = name_of(cluster.istio_config.as_ref());
    let discovery = cluster.discovery.clone();
    if parsed.port == 0 {
        return [cluster.name.clone(), dash(), dash(), dash(), discovery, config];
    }
    let subset = if parsed.subset.is_empty() { dash() } else { parsed.subset.clone() };
    [parsed.fqdn.clone(), parsed.port.to_string(), subset, parsed.direction.word().to_owned(), discovery, config]
}

#[test]
fn endpoints_are_those_of_istioctl() {
    for proxy in proxies() {
        let rows = proxy.config.endpoints.iter().flat_map(endpoints);
        check(&proxy, "istioctl-endpoints.txt", [0, 1, 2, 3], rows);
    }
}

fn endpoints(cluster: &ClusterEndpoints) -> impl Iterator<Item = [String; 4]> {
    cluster.endpoints.iter().map(|endpoint| {
        let outlier = if endpoint.failures.contains(&Failure::OutlierCheck) { "FAILED" } else { "OK" };
        [endpoint.address.to_string(), endpoint.eds_health.clone(), outlier.to_owned(), cluster.cluster.clone()]
    })
}

#[test]
fn routes_are_those_of_istioctl() {
    for proxy in proxies() {
        let rows =
            proxy.config.routes.iter().flat_map(|config| config.virtual_hosts.iter().map(move |host| (config, host)));
        check(&proxy, "istioctl-routes.txt", [0, 1, 4], rows.flat_map(|(config, host)| routes(config, host)));
    }
}

fn routes(config: &RouteConfig, host: &VirtualHost) -> Vec<[String; 3]> {
    let row = |last: String| [config.name.clone(), host.name.clone(), last];
    if host.routes.is_empty() {
        return vec![row("404".to_owned())];
    }
    let shown = host.routes.iter().filter(|route| !is_passthrough(route));
    shown.map(|route| row(name_of(route.istio_config.as_ref()))).collect()
}

fn is_passthrough(route: &Route) -> bool {
    let Action::Forward(forward) = &route.action else { return false };
    forward.destinations.iter().any(|destination| destination.cluster == "PassthroughCluster")
}

#[test]
fn secrets_are_those_of_istioctl() {
    for proxy in proxies() {
        let rows = proxy.config.secrets.iter().flat_map(secret);
        check(&proxy, "istioctl-secret.txt", [0, 1, 2, 4, 5, 6], rows);
    }
}

fn secret(secret: &Secret) -> impl Iterator<Item = [String; 6]> {
    let kind = if secret.kind == SecretKind::Ca { "CA" } else { "Cert Chain" };
    let state = if secret.update.state == State::Active { "ACTIVE" } else { "WARMING" };
    let rest = |certificate: &Certificate| {
        let [before, after] = [certificate.not_before, certificate.not_after].map(rfc_3339);
        [secret.name.clone(), kind.to_owned(), state.to_owned(), certificate.serial.clone(), after, before]
    };
    secret.certificates.iter().take(1).map(rest)
}

fn rfc_3339(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).unwrap().to_string()
}
