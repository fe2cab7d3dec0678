//! The services that an istiod knows: Kubernetes' of all its clusters, and those of ServiceEntries.

pub mod endpoints;
pub mod port;
mod service;

use std::ops::Range;
use std::sync::Arc;

use foldhash::{HashMap, HashSet};

use self::port::Port;
pub use self::service::Service;
use super::context::Context;
use super::host_list::HostList;
use super::scope::InScope;
use super::{flags, head};
use crate::{Kind, Object, Str, StringMap};

/// A service's place in its [`Registry`]: the older, the lower.
pub type ServiceId = usize;

/// A host's place in its [`Registry`].
pub type HostId = usize;

/// All services, and which of them a host means to whom.
#[derive(Debug, Default)]
pub struct Registry {
    /// The oldest first.
    services: Vec<Service>,
    hosts: HostList,
    /// Of each host the services, in the order of hosts.
    by_host: Vec<Vec<ServiceId>>,
    /// What most hosts mean to those who import them whole: one service, which every namespace sees.
    only: Vec<Option<InScope>>,
    /// The hosts of services of each namespace.
    by_namespace: HashMap<Str, Vec<HostId>>,
    /// Those that select their endpoints.
    selecting: HashMap<Str, Vec<ServiceId>>,
    /// Whether a Sidecar's listener prefers Kubernetes' Services to ServiceEntries of other namespaces.
    pub prefers_kubernetes: bool,
    /// Whether destinations do, and then the oldest, instead of the first namespace by the alphabet.
    picks_best: bool,
}

impl Registry {
    pub fn new(context: &Context) -> Self {
        let mut services: Vec<Service> = kubernetes_services(context);
        services.extend(context.all(Kind::ServiceEntry).iter().flat_map(|entry| Service::of_entry(context, entry)));
        services.sort_by(|a, b| a.age().cmp(&b.age()));
        services.iter_mut().enumerate().for_each(|(id, service)| service.id = id);
        share_ports(&mut services);
        let hosts = HostList::new(services.iter().map(|service| service.host.clone()));
        let mut by_host = vec![Vec::new(); hosts.all().len()];
        let (mut selecting, mut by_namespace) =
            (HashMap::<Str, Vec<ServiceId>>::default(), HashMap::<Str, Vec<HostId>>::default());
        for (id, service) in services.iter_mut().enumerate() {
            let host = hosts.place(&service.host).expect("the list is made of these hosts");
            service.host_id = host;
            by_host[host].push(id);
            by_namespace.entry(service.namespace().clone()).or_default().push(host);
            if !service.selector.is_empty() {
                selecting.entry(service.namespace().clone()).or_default().push(id);
            }
        }
        let only = by_host.iter().map(|ids| only(&services, ids)).collect();
        let is_on = |flag| context.istiod.flags.is_on(flag);
        let prefers_kubernetes = is_on(flags::UNIFIED_SIDECAR_SCOPING);
        let picks_best = is_on(flags::PICK_BEST_SERVICE_NAMESPACE);
        Self { services, by_host, only, by_namespace, hosts, selecting, prefers_kubernetes, picks_best }
    }

    pub fn get(&self, id: ServiceId) -> &Service {
        &self.services[id]
    }

    /// The oldest first.
    pub fn services(&self) -> &[Service] {
        &self.services
    }

    /// Every host, once; a [`HostId`] is a place among them.
    pub fn hosts(&self) -> &[Str] {
        self.hosts.all()
    }

    pub fn host_id(&self, host: &str) -> Option<HostId> {
        self.hosts.place(host)
    }

    /// The service of a host that has one only, if every namespace sees it.
    pub fn only(&self, host: HostId) -> Option<&InScope> {
        self.only[host].as_ref()
    }

    fn of_host(&self, host: &str) -> &[ServiceId] {
        self.host_id(host).map_or(&[], |id| &self.by_host[id])
    }

    /// The hosts that this one stands for: itself, or those that end as the wildcard does.
    pub fn hosts_within<'a>(&'a self, host: &str) -> &'a [Str] {
        self.hosts.within(host)
    }

    pub fn host_ids_within(&self, host: &str) -> Range<HostId> {
        self.hosts.places_within(host)
    }

    /// The services of the hosts that this one stands for.
    pub fn within(&self, host: &str) -> impl Iterator<Item = &Service> {
        self.host_ids_within(host).flat_map(|host| &self.by_host[host]).map(|id| self.get(*id))
    }

    /// The hosts that this one stands for, and the wildcards that stand for it.
    pub fn hosts_overlapping<'a>(&'a self, host: &'a str) -> impl Iterator<Item = &'a Str> {
        self.hosts_within(host).iter().chain(self.hosts.wider_than(host))
    }

    /// The hosts of the services of a namespace, in no order, some more than once.
    pub fn hosts_of(&self, namespace: &str) -> &[HostId] {
        self.by_namespace.get(namespace).map_or(&[], Vec::as_slice)
    }

    /// The services of a host that a namespace sees: those exported to it by name before the public ones, the oldest first
    /// (`servicesExportedToNamespace`).
    pub fn seen<'a>(&'a self, host: HostId, from: &'a str) -> impl Iterator<Item = ServiceId> + 'a {
        let ids = &self.by_host[host];
        let named = move |id: &&ServiceId| !self.get(**id).export_to.is_public() && self.get(**id).is_seen_from(from);
        let public = |id: &&ServiceId| self.get(**id).export_to.is_public();
        ids.iter().filter(named).chain(ids.iter().filter(public)).copied()
    }

    /// The services of a namespace that select a workload with these labels.
    pub fn selecting<'a>(&'a self, namespace: &str, labels: &'a StringMap) -> impl Iterator<Item = &'a Service> {
        let ids = self.selecting.get(namespace).into_iter().flatten();
        ids.map(|id| self.get(*id)).filter(|service| service.selector.selects(labels))
    }

    /// The service of a ServiceEntry's first host.
    pub fn of_entry(&self, object: &Object) -> Option<&Service> {
        let host = object.head::<head::ServiceEntry>()?.hosts.first()?;
        let mut services = self.of_host(host).iter().map(|id| self.get(*id));
        services.find(|service| !service.is_kubernetes() && service.object.name() == object.name())
    }

    /// The one service that a host is in a namespace: Kubernetes' before a ServiceEntry's, then the oldest
    /// (`initServiceRegistry`).
    pub fn in_namespace(&self, host: &str, namespace: &str) -> Option<ServiceId> {
        let ids = self.of_host(host).iter().copied().filter(|id| self.get(*id).namespace() == namespace);
        ids.min_by_key(|id| !self.get(*id).is_kubernetes())
    }

    /// The service that a host means as a destination of a VirtualService, to a namespace: its own, seen or not, else
    /// Kubernetes', else the oldest that it sees (`collectImportedServices`, `pickBestVisibleNamespace`).
    pub fn destination(&self, host: &str, from: &str) -> Option<ServiceId> {
        self.in_namespace(host, from).or_else(|| {
            let seen = self.of_host(host).iter().copied().filter(|id| self.get(*id).is_seen_from(from));
            let rank = |id: &ServiceId| match self.get(*id) {
                service if self.picks_best => (!service.is_kubernetes(), None),
                service => (false, Some(service.namespace())),
            };
            seen.min_by_key(rank)
        })
    }
}

fn only(services: &[Service], of_host: &[ServiceId]) -> Option<InScope> {
    let [id] = of_host else { return None };
    let service = &services[*id];
    service.export_to.is_public().then(|| InScope::of(service))
}

/// Most services have the ports that others have. So who looks at those of thousands looks at few.
fn share_ports(services: &mut [Service]) {
    let mut known: HashSet<Arc<[Port]>> = HashSet::default();
    for service in services {
        match known.get(&service.ports) {
            Some(same) => service.ports = Arc::clone(same),
            None => drop(known.insert(Arc::clone(&service.ports))),
        }
    }
}

/// One for each name: that of istiod's own cluster, else of the first cluster that has it
/// (`pilot/pkg/serviceregistry/aggregate/controller.go`, `Services`).
fn kubernetes_services(context: &Context) -> Vec<Service> {
    let mut first = HashMap::default();
    for (_, object) in &context.services {
        if context.discovers(&object.name().namespace) {
            first.entry(object.name()).or_insert(object);
        }
    }
    first.into_values().filter_map(|object| Service::of_kubernetes(context, object)).collect()
}

#[cfg(test)]
mod tests;
