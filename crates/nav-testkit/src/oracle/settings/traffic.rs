//! DestinationRules and VirtualServices, for each port of each service that a proxy calls.

use std::collections::BTreeSet;

use nav_envoy::ProxyConfig;
use nav_envoy::cluster::Cluster;
use nav_envoy::istio::ConfigRef;
use nav_envoy::name::Direction;
use nav_envoy::route::VirtualHost;
use nav_mesh::istio::context::Context;
use nav_mesh::istio::destination_rule::policy::{Effective, effective};
use nav_mesh::istio::gateway_api::GENERATED;
use nav_mesh::istio::scope::Scope;
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::virtual_service::by_port;

use super::Settings;

/// How requests are spread, where that is said in one word; in Envoy's words.
const BALANCERS: [(&str, &str); 2] = [("RANDOM", "RANDOM"), ("ROUND_ROBIN", "ROUND_ROBIN")];

/// The rule of each cluster, with the load balancer: of the service as a whole, and of each subset. Hosts with a rule that istiod
/// generates for policies of the Gateway API are left out. Of names that Envoy looks up there are clusters only where there are
/// endpoints: those without are left out, and all subsets.
pub(super) fn rules(istiod: &Context, subject: &Subject, dump: &ProxyConfig) -> [Settings; 2] {
    let outbound = dump.clusters.iter().filter(|cluster| cluster.parsed.direction == Direction::Outbound);
    let (generated, clusters): (Vec<_>, Vec<_>) = outbound.partition(|cluster| is_generated(cluster));
    let left_out: BTreeSet<_> = generated.iter().map(|cluster| cluster.parsed.fqdn.as_str()).collect();
    let there: BTreeSet<_> = clusters.iter().map(|cluster| cluster.parsed.fqdn.as_str()).collect();
    let shown = clusters.iter().filter(|cluster| !left_out.contains(cluster.parsed.fqdn.as_str()));
    let scope = Scope::of(istiod, subject);
    let hosts = scope.traffic.registry.hosts().iter().filter(|host| !left_out.contains(host.as_str()));
    let is_shown =
        |host: &str, of: &Effective| !is_looked_up(&scope, host) || (of.subset.is_none() && there.contains(host));
    let of_host = |host| {
        let rules = effective(istiod, &scope, subject, host).into_iter().filter(move |of| is_shown(host, of));
        rules.map(move |of| computed_rule(host, &of))
    };
    [shown.filter_map(|cluster| shown_rule(cluster)).collect(), hosts.flat_map(|host| of_host(host)).collect()]
}

fn is_generated(cluster: &Cluster) -> bool {
    cluster.istio_config.as_ref().is_some_and(|rule| rule.name.contains(GENERATED))
}

fn is_looked_up(scope: &Scope<'_>, host: &str) -> bool {
    scope.service(host).is_some_and(|service| scope.get(&service).resolution.starts_with("DNS"))
}

fn shown_rule(cluster: &Cluster) -> Option<(String, String)> {
    if !cluster.parsed.subset.is_empty() && cluster.discovery.ends_with("_DNS") {
        return None;
    }
    let ConfigRef { namespace, name, .. } = cluster.istio_config.as_ref()?;
    let balancer = BALANCERS.iter().find(|(_, policy)| *policy == cluster.lb_policy).map(|(simple, _)| *simple);
    let limits = cluster.circuit_breakers.iter().filter_map(|of| of.max_connections).filter(|most| *most != u32::MAX);
    let errors = cluster.outlier_detection.as_ref().and_then(|of| of.consecutive_5xx);
    let about = format!("DestinationRule of {}", cluster.name);
    Some((about, told(&format!("{namespace}/{name}"), balancer, limits.max().map(u64::from), errors.map(u64::from))))
}

fn computed_rule(host: &str, of: &Effective) -> (String, String) {
    let subset = of.subset.as_ref().map_or("", |subset| subset.name.as_str());
    let block = |name| of.settings.iter().find(|setting| setting.name == name).map(|setting| &setting.value);
    let simple = block("loadBalancer").and_then(|value| value["simple"].as_str());
    let simple = simple.filter(|simple| BALANCERS.iter().any(|(known, _)| known == simple));
    let limit = block("connectionPool").and_then(|value| value["tcp"]["maxConnections"].as_u64());
    let errors = block("outlierDetection").and_then(|value| value["consecutive5xxErrors"].as_u64());
    let about = format!("DestinationRule of outbound|{}|{subset}|{host}", of.port);
    (about, told(&of.rules[0].name.to_string(), simple, limit, errors))
}

/// One setting of each block of a policy: blocks come as a whole.
fn told(rule: &str, balancer: Option<&str>, limit: Option<u64>, errors: Option<u64>) -> String {
    format!("{rule} {} {limit:?} {errors:?}", balancer.unwrap_or_default())
}

/// The VirtualServices whose routes a host has at a port. Hosts with routes of the Gateway API are left out.
pub(super) fn routes(istiod: &Context, subject: &Subject, dump: &ProxyConfig) -> [Settings; 2] {
    let hosts = dump.routes.iter().flat_map(|config| &config.virtual_hosts);
    let both = hosts.filter_map(|host| {
        let (name, port) = host.name.rsplit_once(':')?;
        let computed = by_port(istiod, subject, name).remove(&port.parse().ok()?).unwrap_or_default();
        let computed = computed.iter().map(|of| of.name.to_string()).collect::<Vec<_>>();
        Some((format!("VirtualService of {}", host.name), shown_routes(host)?, computed.join(", ")))
    });
    let (shown, computed) = both.map(|(about, shown, computed)| ((about.clone(), shown), (about, computed))).unzip();
    [shown, computed]
}

/// `None`: one of them was generated.
fn shown_routes(host: &VirtualHost) -> Option<String> {
    let named = host.routes.iter().filter_map(|route| route.istio_config.as_ref());
    let named: BTreeSet<_> = named.map(|config| format!("{}/{}", config.namespace, config.name)).collect();
    let is_generated = named.iter().any(|name| name.contains('~'));
    (!is_generated).then(|| Vec::from_iter(named).join(", "))
}
