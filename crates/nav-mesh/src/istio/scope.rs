//! What a proxy is told of: services, by the rules of its Sidecar (`pilot/pkg/model/sidecar.go`).
//!
//! Asked host by host: a question about one host costs nothing for the thousands that it is not about.

use std::sync::Arc;

use super::context::Context;
use super::registry::port::Port;
use super::registry::{HostId, Service, ServiceId};
use super::sidecar::{self, SidecarId, egress::Egress};
use super::subject::Subject;
use super::traffic::Traffic;
use super::virtual_service::Entry;
use crate::Str;
use crate::proxy::Role;

/// A proxy's view of the services.
pub struct Scope<'a> {
    pub traffic: &'a Traffic,
    pub namespace: &'a Str,
    /// The Sidecar that counts, where there is one.
    pub sidecar: Option<&'a sidecar::Entry>,
    /// `None`: a gateway or a waypoint, which sees all that is exported to its namespace. So istiod says to those that ask before the
    /// sidecars of a namespace without a Sidecar do; later it may give them what these see, until its configuration changes
    /// (`pilot/pkg/model/push_context.go`, `doGetSidecarScope`). The two differ only where a host has several services.
    pub egress: Option<&'a [Egress]>,
}

/// All that a sidecar's view of the services comes of: to those of one outlook every host means the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Outlook {
    namespace: Str,
    sidecar: Option<SidecarId>,
}

/// A service that a proxy is told of. What every question asks of thousands stands here, not with the service.
#[derive(Clone, Debug)]
pub struct InScope {
    pub id: ServiceId,
    pub host: HostId,
    pub is_alias: bool,
    pub ports: Arc<[Port]>,
    /// Others of its host whose ports are added to its own.
    pub merged: Vec<ServiceId>,
}

impl<'a> Scope<'a> {
    pub fn of(context: &'a Context, subject: &'a Subject) -> Self {
        let (traffic, namespace) = (context.traffic(), &subject.name.namespace);
        let is_sidecar = subject.role == Role::Sidecar;
        let sidecar = if is_sidecar { traffic.sidecars.choose(namespace, &subject.labels) } else { None };
        let egress = is_sidecar.then(|| traffic.sidecars.egress(sidecar));
        Self { traffic, namespace, sidecar, egress }
    }

    /// `None`: it is no sidecar's.
    pub fn outlook(&self) -> Option<Outlook> {
        let sidecar = self.sidecar.map(|sidecar| sidecar.id);
        self.egress.map(|_| Outlook { namespace: self.namespace.clone(), sidecar })
    }

    pub fn get(&self, service: &InScope) -> &'a Service {
        self.traffic.registry.get(service.id)
    }

    /// What a host means to the proxy.
    pub fn service(&self, host: &str) -> Option<InScope> {
        self.service_of(self.traffic.registry.host_id(host)?)
    }

    /// First what its Sidecar imports, then where imported VirtualServices lead (`collectImportedServices`); listener by listener.
    pub fn service_of(&self, host: HostId) -> Option<InScope> {
        let mut found = None;
        let Some(listeners) = self.egress else {
            self.seen(host).for_each(|service| self.append(&mut found, service));
            return found;
        };
        for egress in listeners {
            self.import(&mut found, egress, host);
            if !found.as_ref().is_some_and(|found| self.is_whole(found, host)) {
                self.led_to(egress, host).into_iter().for_each(|service| self.append(&mut found, service));
            }
        }
        found
    }

    /// The hosts that may mean something to the proxy, in order: no other has to be asked about.
    pub fn hosts(&self) -> Vec<HostId> {
        let registry = &self.traffic.registry;
        let Some(listeners) = self.egress else { return (0..registry.hosts().len()).collect() };
        let mut hosts: Vec<HostId> = self.imported(listeners).collect();
        put_in_order(&mut hosts);
        if hosts.len() < registry.hosts().len() {
            let is_imported = |entry: &Entry| listeners.iter().any(|egress| entry.is_imported(egress, self.namespace));
            hosts.extend(self.traffic.virtual_services.destinations(is_imported));
            hosts.extend(self.traffic.leads.destinations());
            put_in_order(&mut hosts);
        }
        hosts
    }

    /// Those of services that the listeners may import, in no order, some more than once.
    pub fn imported(&self, listeners: &[Egress]) -> impl Iterator<Item = HostId> {
        listeners.iter().flat_map(|egress| egress.hosts(&self.traffic.registry, self.namespace))
    }

    /// Whether nothing can be added: it is the only service of its host, with all its ports.
    fn is_whole(&self, found: &InScope, host: HostId) -> bool {
        self.traffic.registry.only(host).is_some_and(|only| found.ports.len() == only.ports.len())
    }

    /// What a host means to one listener; only these get routes of their own.
    pub fn listed(&self, egress: &Egress, host: HostId) -> Option<InScope> {
        let mut found = None;
        self.import(&mut found, egress, host);
        found
    }

    fn seen(&self, host: HostId) -> impl Iterator<Item = InScope> {
        let registry = &self.traffic.registry;
        registry.seen(host, self.namespace).map(|id| InScope::of(registry.get(id)))
    }

    /// Adds those that a listener imports, of one namespace: its own, else the first with Kubernetes' Service, else the first
    /// (`selectServices`).
    fn import(&self, found: &mut Option<InScope>, egress: &Egress, host: HostId) {
        let registry = &self.traffic.registry;
        let name = &registry.hosts()[host];
        let imports =
            |service: &InScope| egress.imports_service(name, registry.get(service.id).namespace(), self.namespace);
        let trimmed = |service: &InScope| Some(service.with(egress.trim(&service.ports)?));
        if let Some(only) = registry.only(host) {
            let imported = Some(only).filter(|only| imports(only)).and_then(trimmed);
            return imported.into_iter().for_each(|service| self.append(found, service));
        }
        let imported = || self.seen(host).filter(imports).filter_map(|service| trimmed(&service));
        let rank = |service: &Service| {
            (service.namespace() != self.namespace, registry.prefers_kubernetes && !service.is_kubernetes())
        };
        let best = imported().map(|service| registry.get(service.id)).min_by_key(|service| rank(service));
        let Some(namespace) = best.map(Service::namespace) else { return };
        let chosen = imported().filter(|service| registry.get(service.id).namespace() == namespace);
        chosen.for_each(|service| self.append(found, service));
    }

    /// Those that the listener's VirtualServices and routes name as destination or mirror.
    fn led_to(&self, egress: &Egress, host: HostId) -> Vec<InScope> {
        let routes = &self.traffic.virtual_services;
        let leading = routes.leading_to(host).filter(|(entry, _)| entry.is_imported(egress, self.namespace));
        let by_users = leading.filter_map(|(_, destination)| destination.ports(self.namespace));
        let mut ports = by_users.chain(self.traffic.leads.to(host, egress, self.namespace)).peekable();
        if ports.peek().is_none() {
            return Vec::new();
        }
        let registry = &self.traffic.registry;
        let Some(id) = registry.destination(&registry.hosts()[host], self.namespace) else { return Vec::new() };
        let service = InScope::of(registry.get(id));
        let all = &service.ports;
        let trim = |ports: &[u16]| if egress.has_port() { egress.trim(all) } else { only(all, ports) };
        ports.filter_map(|ports| Some(service.with(trim(&ports)?))).collect()
    }

    /// `appendSidecarServices`: Kubernetes' Service takes the place of a ServiceEntry's; otherwise the first stays, and takes
    /// the ports of those that are like it.
    fn append(&self, found: &mut Option<InScope>, service: InScope) {
        let Some(existing) = found else {
            *found = Some(service);
            return;
        };
        let registry = &self.traffic.registry;
        let (old, new) = (registry.get(existing.id), registry.get(service.id));
        if new.is_kubernetes() && !old.is_kubernetes() {
            *found = Some(service);
        } else if existing.ports != service.ports && (service.id == existing.id || old.merges_with(new)) {
            existing.add(service.id, &service.ports);
        }
    }
}

impl InScope {
    pub(super) fn of(service: &Service) -> Self {
        let Service { id, host_id: host, is_alias, ref ports, .. } = *service;
        Self { id, host, is_alias, ports: Arc::clone(ports), merged: Vec::new() }
    }

    /// The same with these ports, by itself.
    fn with(&self, ports: Arc<[Port]>) -> Self {
        Self { ports, merged: Vec::new(), ..*self }
    }

    fn add(&mut self, id: ServiceId, ports: &[Port]) {
        let is_new = |port: &&Port| self.ports.iter().all(|had| had.number != port.number);
        let added: Vec<Port> = ports.iter().filter(is_new).cloned().collect();
        if !added.is_empty() {
            self.ports = self.ports.iter().cloned().chain(added).collect();
        }
        if id != self.id {
            self.merged.push(id);
        }
    }
}

/// Each once; those that are in order stay so at no cost.
fn put_in_order(hosts: &mut Vec<HostId>) {
    hosts.sort();
    hosts.dedup();
}

/// The ports with these numbers, all if one of them is 0 (a destination without a port). `None`: the service has none of them
/// (`serviceMatchingVirtualServicePorts`).
fn only(ports: &Arc<[Port]>, numbers: &[u16]) -> Option<Arc<[Port]>> {
    if numbers.contains(&0) {
        return Some(Arc::clone(ports));
    }
    let found: Arc<[Port]> = ports.iter().filter(|port| numbers.contains(&port.number)).cloned().collect();
    (!found.is_empty()).then_some(found)
}

#[cfg(test)]
mod tests;
