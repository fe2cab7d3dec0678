//! `Sidecar.spec.egress`: what is imported, by namespace and host (`pilot/pkg/model/sidecar.go`,
//! `convertIstioListenerToWrapper`, `hostClassification`).

use std::sync::Arc;

use foldhash::{HashMap, HashSet};

use crate::Str;
use crate::istio::head::EgressListener;
use crate::istio::host;
use crate::istio::registry::port::Port;
use crate::istio::registry::{HostId, Registry};

/// A listener for what leaves the workload.
#[derive(Debug, Default)]
pub struct Egress {
    /// 0: it takes every port.
    port: u16,
    /// An HTTP proxy takes requests to every port.
    is_proxy: bool,
    /// Of any namespace.
    any: Hosts,
    /// Of the workload's own.
    own: Hosts,
    by_namespace: HashMap<Str, Hosts>,
    /// It is just `*/*`, as most are.
    is_everything: bool,
    has_exclusions: bool,
}

/// The hosts that are named for one namespace.
#[derive(Debug, Default)]
struct Hosts {
    exact: HashSet<Str>,
    wildcards: Vec<Str>,
    excluded: Vec<Str>,
}

/// Stands for the namespaces that hosts are named for.
const ANY: &str = "*";
const OWN: &str = ".";

impl Egress {
    pub fn everything() -> Self {
        Self::new(&EgressListener { port: None, hosts: vec!["*/*".into()] })
    }

    /// What is not `NAMESPACE/HOST` is left out, as istiod does.
    pub fn new(listener: &EgressListener) -> Self {
        let port = listener.port.as_ref();
        let is_proxy = port.is_some_and(|port| port.protocol.eq_ignore_ascii_case("HTTP_PROXY"));
        let mut egress = Self { port: port.map_or(0, |port| port.number), is_proxy, ..Self::default() };
        let pairs = listener.hosts.iter().filter_map(|host| host.split_once('/'));
        pairs.filter(|(_, host)| !host.contains('/')).for_each(|(namespace, host)| egress.add(namespace, host));
        egress.is_everything = listener.hosts == ["*/*"];
        egress
    }

    fn add(&mut self, namespace: &str, host: &str) {
        let (namespace, is_excluded) = match namespace.strip_prefix('~') {
            Some("") => (ANY, true),
            Some(namespace) => (namespace, true),
            None => (namespace, false),
        };
        self.has_exclusions |= is_excluded;
        let hosts = match namespace {
            ANY => &mut self.any,
            OWN => &mut self.own,
            _ => self.by_namespace.entry(namespace.into()).or_default(),
        };
        match host::is_wildcard(host) {
            _ if is_excluded => hosts.excluded.push(host.into()),
            true => hosts.wildcards.push(host.into()),
            false => drop(hosts.exact.insert(host.into())),
        }
    }

    /// What is named for a namespace, for this one in particular and for any.
    fn named(&self, namespace: &str, own: &str) -> impl Iterator<Item = &Hosts> {
        let by_name = if self.by_namespace.is_empty() { None } else { self.by_namespace.get(namespace) };
        let own = (!self.own.is_empty() && namespace == own).then_some(&self.own);
        [Some(&self.any), own, by_name].into_iter().flatten()
    }

    /// The hosts of all services that it may import, in order: no other has to be asked about.
    pub fn hosts(&self, registry: &Registry, own: &str) -> Vec<HostId> {
        if self.any.wildcards.iter().any(|wildcard| wildcard == ANY) {
            return (0..registry.hosts().len()).collect();
        }
        let named =
            self.by_namespace.iter().map(|(namespace, hosts)| (namespace.as_str(), hosts)).chain([(own, &self.own)]);
        let of_namespaces = named.flat_map(|(namespace, hosts)| hosts.within(registry, namespace));
        let everywhere = self.any.all().flat_map(|host| registry.host_ids_within(host));
        let mut found: Vec<HostId> = everywhere.chain(of_namespaces).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    fn excludes(&self, host: &str, namespace: &str, own: &str) -> bool {
        self.has_exclusions
            && self
                .named(namespace, own)
                .any(|hosts| hosts.excluded.iter().any(|excluded| host::is_within(host, excluded)))
    }

    /// Whether a service of a namespace is imported to a workload of namespace `own`.
    pub fn imports_service(&self, host: &str, namespace: &str, own: &str) -> bool {
        self.is_everything
            || self.named(namespace, own).any(|hosts| hosts.import_service(host))
                && !self.excludes(host, namespace, own)
    }

    /// Whether a host of a VirtualService is: a wildcard of either side may stand for the other.
    pub fn imports_route(&self, host: &str, namespace: &str, own: &str) -> bool {
        self.is_everything
            || self.named(namespace, own).any(|hosts| hosts.import_route(host)) && !self.excludes(host, namespace, own)
    }

    /// Whether it is for one port of services only.
    pub fn has_port(&self) -> bool {
        self.port != 0 && !self.is_proxy
    }

    /// The ports of a service that it lets through. `None`: none of them.
    pub fn trim(&self, ports: &Arc<[Port]>) -> Option<Arc<[Port]>> {
        if !self.has_port() {
            return Some(Arc::clone(ports));
        }
        let port = ports.iter().find(|port| port.number == self.port)?;
        Some(if ports.len() == 1 { Arc::clone(ports) } else { Arc::new([port.clone()]) })
    }

    /// The port that matches of routes are compared with, for requests to `port` of a service.
    pub fn listens_as(&self, port: u16) -> u16 {
        if self.is_proxy { 0 } else { port }
    }

    /// Whether requests to this port come here, if no listener before takes them.
    pub fn takes(&self, port: u16) -> bool {
        !self.has_port() || self.port == port
    }
}

impl Hosts {
    fn is_empty(&self) -> bool {
        self.exact.is_empty() && self.wildcards.is_empty() && self.excluded.is_empty()
    }

    fn all(&self) -> impl Iterator<Item = &Str> {
        self.exact.iter().chain(&self.wildcards)
    }

    /// The hosts of services of a namespace that are meant, and some more.
    fn within(&self, registry: &Registry, namespace: &str) -> Vec<HostId> {
        match self.wildcards.is_empty() {
            true => self.exact.iter().filter_map(|host| registry.host_id(host)).collect(),
            false => registry.hosts_of(namespace).to_vec(),
        }
    }

    fn import_service(&self, host: &str) -> bool {
        self.exact.contains(host) || self.wildcards.iter().any(|imported| host::is_within(host, imported))
    }

    fn import_route(&self, host: &str) -> bool {
        let under = || host::is_wildcard(host) && self.exact.iter().any(|imported| host::is_within(imported, host));
        let overlaps = || self.wildcards.iter().any(|imported| host::overlap(host, imported));
        self.exact.contains(host) || overlaps() || under()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn egress(hosts: &[&'static str]) -> Egress {
        Egress::new(&EgressListener { port: None, hosts: hosts.iter().copied().map(Str::new).collect() })
    }

    #[test]
    fn a_service_is_imported_by_namespace_and_host() {
        let egress = egress(&["shop/*.svc", "*/exact.com", "./own.com", "bad", "a/b/c"]);
        let imports = |host, namespace| egress.imports_service(host, namespace, "plain");
        assert!(imports("cart.svc", "shop"));
        assert!(!imports("cart.svc", "bank"));
        assert!(imports("exact.com", "bank"));
        assert!(imports("own.com", "plain"));
        assert!(!imports("own.com", "shop"));
        assert!(!imports("*.com", "bank"), "an imported host is narrower than the service");
    }

    #[test]
    fn what_is_excluded_is_not_imported_by_any_other_entry() {
        let egress = egress(&["*/*", "shop/*", "~shop/cart.svc", "~/*.org"]);
        let imports = |host, namespace| egress.imports_service(host, namespace, "plain");
        assert!(!imports("cart.svc", "shop"));
        assert!(imports("cart.svc", "bank"));
        assert!(!imports("a.org", "bank"));
        assert!(!egress.imports_route("cart.svc", "shop", "plain"));
    }

    #[test]
    fn a_route_s_wildcard_may_be_wider_than_what_is_imported() {
        let egress = egress(&["*/a.com", "*/*.b.com"]);
        assert!(egress.imports_route("*.com", "shop", "plain"));
        assert!(egress.imports_route("x.b.com", "shop", "plain"));
        assert!(!egress.imports_route("*.org", "shop", "plain"));
    }
}
