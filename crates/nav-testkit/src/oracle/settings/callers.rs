//! Whether a proxy speaks TLS to the services that it calls: as a DestinationRule says, or by itself.

use nav_envoy::ProxyConfig;
use nav_envoy::cluster::Cluster;
use nav_envoy::name::Direction;
use nav_mesh::Kind;
use nav_mesh::istio::context::Context;
use nav_mesh::istio::destination_rule::policy::{Effective, effective};
use nav_mesh::istio::head::policy::Mode;
use nav_mesh::istio::peer_authentication::mode_for_callers;
use nav_mesh::istio::scope::Scope;
use nav_mesh::istio::subject::Subject;

use super::Settings;

const HEADLESS: &str = "ORIGINAL_DST";

/// Of Kubernetes' Services, since what is outside of the mesh has no proxy; headless ones are left out, for which all pods count.
pub(super) fn mutual_tls(istiod: &Context, subject: &Subject, dump: &ProxyConfig) -> [Settings; 2] {
    let scope = Scope::of(istiod, subject);
    let outbound = dump.clusters.iter().filter(|cluster| cluster.parsed.direction == Direction::Outbound);
    let outbound = outbound.filter(|cluster| cluster.discovery != HEADLESS);
    let both = outbound.filter_map(|cluster| {
        let computed = computed(istiod, &scope, subject, cluster)?.to_owned();
        let about = format!("TLS to {}", cluster.name);
        Some(((about.clone(), shown(cluster).to_owned()), (about, computed)))
    });
    let (shown, computed) = both.unzip();
    [shown, computed]
}

/// Sockets for servers that speak Istio's TLS, for those that do not, and as a DestinationRule wants it.
const MUTUAL: &str = "tlsMode-istio";
const PLAIN: &str = "tlsMode-disabled";
const OF_RULE: &str = "user";

/// By which sockets there are; beside them there may be one for tunnels.
fn shown(cluster: &Cluster) -> &'static str {
    let has = |name: &str| cluster.transport_socket_matches.iter().any(|(of, _)| of == name);
    let is_tls = cluster.transport_socket.as_ref().is_some_and(|socket| socket.tls.is_some());
    match (has(MUTUAL), has(PLAIN)) {
        (true, true) => "as the server can",
        (true, false) => "always",
        _ if is_tls || has(OF_RULE) => "always",
        _ => "never",
    }
}

fn computed(istiod: &Context, scope: &Scope<'_>, subject: &Subject, cluster: &Cluster) -> Option<&'static str> {
    let host = cluster.parsed.fqdn.as_str();
    let service = scope.service(host).map(|service| scope.get(&service))?;
    if service.object.kind() != Kind::Service {
        return None;
    }
    let is_it = |of: &&Effective| {
        u32::from(of.port) == cluster.parsed.port
            && of.subset.as_ref().map_or("", |subset| subset.name.as_str()) == cluster.parsed.subset
    };
    let rules = effective(istiod, scope, subject, host);
    let tls = rules.iter().find(is_it).and_then(|of| of.settings.iter().find(|setting| setting.name == "tls"));
    Some(match tls.map(|setting| setting.value["mode"].as_str().unwrap_or("DISABLE")) {
        Some("DISABLE") => "never",
        Some(_) => "always",
        None if mode_for_callers(istiod, service.namespace()) == Mode::Disable => "never",
        None => "as the server can",
    })
}
