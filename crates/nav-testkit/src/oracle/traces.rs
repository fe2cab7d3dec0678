//! Names of config objects in what a proxy is told.
//!
//! `metadata.filter_metadata.istio.config` of clusters, routes and chains; keys of RBAC policies; names of extensions; names of
//! HTTPS routes of gateways.

use nav_envoy::ProxyConfig;
use nav_envoy::istio::ConfigRef;
use nav_envoy::listener::Listener;
use nav_envoy::listener::filter::{Detail, Filter, Rbac, Routes};
use nav_envoy::route::RouteConfig;
use nav_envoy::update::State;
use nav_mesh::istio::verdict::ConfigName;
use nav_mesh::{Kind, ObjectName};

use super::evidence::Evidence;
use super::sources::{self, Sources};

/// Kinds of extensions, by the part of their filters' names that says it. The rest is `NAMESPACE.NAME`.
const EXTENSIONS: [(&str, Kind); 2] = [
    ("extensions.istio.io/trafficextension/", Kind::TrafficExtension),
    ("extensions.istio.io/wasmplugin/", Kind::WasmPlugin),
];
/// Kinds that are always named where they do something, but for what [`super::silence`] lists.
const WHOLE: [Kind; 3] = [Kind::VirtualService, Kind::HttpRoute, Kind::GrpcRoute];
/// Kinds that are named by filters: a gateway without a server has none.
const WHOLE_IN_FILTERS: [Kind; 3] = [Kind::AuthorizationPolicy, Kind::WasmPlugin, Kind::TrafficExtension];
/// istiod makes a TrafficExtension of every WasmPlugin.
const TRANSLATED: &str = "~istio-translated-wasmplugin";

/// Gathers the names in one view of a proxy, Envoy's or istiod's.
struct Traces<'a> {
    sources: &'a Sources,
    found: Evidence,
}

impl Evidence {
    /// What a dump names. A listener that Envoy rejected was sent all the same.
    pub fn in_dump(dump: &ProxyConfig, sources: &Sources) -> Self {
        let mut traces = Traces { sources, found: Self::of(&WHOLE) };
        for cluster in dump.clusters.iter().filter(|cluster| cluster.update.state != State::Static) {
            traces.metadata(cluster.istio_config.as_ref(), "", &format!("cluster {}", cluster.name));
        }
        dump.routes.iter().for_each(|config| traces.routes(config));
        dump.listeners.iter().for_each(|listener| traces.listener(listener));
        dump.ecds.iter().for_each(|extension| traces.extension(&extension.filter.extension.name));
        traces.found
    }
}

impl Traces<'_> {
    fn metadata(&mut self, config: Option<&ConfigRef>, route: &str, place: &str) {
        let Some(config) = config else { return };
        let Some(named) = sources::config_name(config) else {
            self.found.unknown.insert(format!("{} of {place}", config_path(config)));
            return;
        };
        let behind = match named.kind {
            Kind::Sidecar => vec![self.sources.sidecar(named)],
            _ => self.sources.behind(&named, route),
        };
        if behind.is_empty() {
            self.found.unknown.insert(format!("{} of {place}", config_path(config)));
        }
        behind.into_iter().for_each(|source| self.found.add(source, place));
    }

    fn routes(&mut self, config: &RouteConfig) {
        self.https(&config.name);
        for host in &config.virtual_hosts {
            for route in &host.routes {
                let place = format!("route {} of {}, {}", route.name, config.name, host.name);
                self.metadata(route.istio_config.as_ref(), &route.name, &place);
            }
        }
    }

    /// `https.PORT.PORTNAME.GATEWAY.NAMESPACE` (`pilot/pkg/model/gateway.go`, `gatewayRDSRouteName`).
    fn https(&mut self, name: &str) {
        if !name.starts_with("https.") {
            return;
        }
        let is_of = |config: &&ConfigName| name.ends_with(&format!(".{}.{}", config.name.name, config.name.namespace));
        let gateway = self.sources.of_kind(Kind::Gateway).filter(is_of).max_by_key(|config| config.name.name.len());
        let behind = gateway.map(|gateway| self.sources.behind(gateway, "")).unwrap_or_default();
        behind.into_iter().for_each(|source| self.found.add(source, format!("routes {name}")));
    }

    fn listener(&mut self, listener: &Listener) {
        for chain in &listener.chains {
            let place = format!("chain {} of {}", chain.name, listener.name);
            self.metadata(chain.istio_config.as_ref(), "", &place);
            self.filters(&chain.filters, &place);
        }
    }

    fn filters(&mut self, filters: &[Filter], place: &str) {
        for filter in filters {
            self.extension(&filter.extension.name);
            match &filter.detail {
                Detail::Rbac(rbac) => self.rbac(rbac, place),
                Detail::Http(manager) => {
                    self.found.whole.extend(WHOLE_IN_FILTERS);
                    if let Routes::Inline(routes) = &manager.routes {
                        self.routes(routes);
                    }
                    self.filters(&manager.filters, place);
                }
                Detail::None | Detail::Tcp(_) | Detail::Jwt(_) => {}
            }
        }
    }

    fn rbac(&mut self, rbac: &Rbac, place: &str) {
        for policy in rbac.policies.iter().chain(&rbac.shadow_policies) {
            match authorization_policy(&policy.key) {
                Some(named) => self.found.add(named, format!("RBAC in {place}")),
                None => drop(self.found.unknown.insert(format!("RBAC policy {}", policy.key))),
            }
        }
    }

    fn extension(&mut self, name: &str) {
        let of_kind = EXTENSIONS.into_iter().find_map(|(prefix, kind)| Some((kind, name.strip_prefix(prefix)?)));
        let Some((kind, rest)) = of_kind else { return };
        let (kind, rest) = rest.strip_suffix(TRANSLATED).map_or((kind, rest), |plugin| (Kind::WasmPlugin, plugin));
        match rest.split_once('.') {
            Some((namespace, of)) => self.found.add(config_name(kind, namespace, of), format!("filter {name}")),
            None => drop(self.found.unknown.insert(format!("filter {name}"))),
        }
    }
}

/// `ns[NAMESPACE]-policy[NAME]-rule[N]`, with something before it for CUSTOM ones.
fn authorization_policy(key: &str) -> Option<ConfigName> {
    let (_, rest) = key.split_once("ns[")?;
    let (namespace, rest) = rest.split_once("]-policy[")?;
    let (name, _) = rest.split_once("]-rule[")?;
    Some(config_name(Kind::AuthorizationPolicy, namespace, name))
}

/// As `destination-rule shop/cart`.
fn config_path(config: &ConfigRef) -> String {
    format!("{} {}/{}", config.kind, config.namespace, config.name)
}

fn config_name(kind: Kind, namespace: &str, name: &str) -> ConfigName {
    ConfigName { kind, name: ObjectName::new(namespace, name) }
}

#[cfg(test)]
mod tests;
