//! The services that a workload stands behind, seen from the workload (`pilot/pkg/model/context.go`, `SetServiceTargets`).

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::istio::context::Context;
use crate::istio::{head, host};
use crate::object::{Pod, Service, ServicePort};
use crate::{Kind, Object, Objects, Str, StringMap, Timestamp};

/// A service that selects a workload, or names its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub host: Str,
    /// A Service or a ServiceEntry.
    pub service: Arc<Object>,
    /// Each port of the service, with its number at this workload.
    pub ports: Vec<(ServicePort, u16)>,
}

/// A workload as services find it.
pub(super) struct Workload<'a> {
    pub(super) namespace: &'a Str,
    pub(super) labels: &'a StringMap,
    pub(super) ips: &'a [Str],
    /// The number of a Service's port. `None`: the workload has none that is meant.
    pub(super) number: &'a dyn Fn(&ServicePort) -> Option<u16>,
    /// The ports that the workload itself maps, by the names that services have for them.
    pub(super) mapped: &'a BTreeMap<Str, u16>,
}

impl Target {
    fn age(&self) -> (Option<Timestamp>, &Str) {
        (self.service.meta.created, &self.host)
    }
}

impl Workload<'_> {
    /// The oldest first; what several have at one port, the first has.
    pub(super) fn targets(&self, context: &Context, index: &dyn Objects) -> Vec<Target> {
        let entries = context.within(Kind::ServiceEntry, self.namespace).iter();
        let mut targets = self.services(context, index);
        targets.extend(entries.flat_map(|entry| self.of_entry(entry)));
        targets.sort_by(|a, b| a.age().cmp(&b.age()));
        targets
    }

    /// Of the Services of its namespace and cluster.
    fn services(&self, context: &Context, index: &dyn Objects) -> Vec<Target> {
        let within = index.within(Kind::Service, self.namespace);
        within.filter_map(|service| self.of_service(context, service)).collect()
    }

    fn of_service(&self, context: &Context, object: &Arc<Object>) -> Option<Target> {
        let service = object.as_service().filter(|service| self.is_selected(service))?;
        let ports = service.ports.iter().filter_map(|port| Some((port.clone(), (self.number)(port)?)));
        let host = host::of_service(&object.name().name, self.namespace, &context.domain);
        Some(Target { host, service: Arc::clone(object), ports: ports.collect() })
    }

    fn is_selected(&self, service: &Service) -> bool {
        let has = |(key, value): (&Str, &Str)| self.labels.get(key) == Some(value.as_str());
        !service.selector.is_empty() && service.selector.iter().all(has)
    }

    /// One for each host (`serviceentry/conversion.go`, `convertWorkloadInstanceToServiceInstance`).
    fn of_entry(&self, object: &Arc<Object>) -> Vec<Target> {
        let Some(entry) = object.head::<head::ServiceEntry>() else { return Vec::new() };
        let Some(mapped) = self.standing_behind(entry) else { return Vec::new() };
        let own = |port: &head::Port| if port.target_port == 0 { port.number } else { port.target_port };
        let number = |port: &head::Port| mapped.get(&port.name).copied().unwrap_or_else(|| own(port));
        let ports: Vec<_> = entry.ports.iter().map(|port| (of_entry_port(port), number(port))).collect();
        let target = |host: &Str| Target { host: host.clone(), service: Arc::clone(object), ports: ports.clone() };
        entry.hosts.iter().map(target).collect()
    }

    /// The ports that are mapped for a ServiceEntry that selects the workload, or has an endpoint with its address.
    fn standing_behind<'e>(&'e self, entry: &'e head::ServiceEntry) -> Option<&'e BTreeMap<Str, u16>> {
        match &entry.workload_selector {
            Some(selector) => selector.labels.selects(self.labels).then_some(self.mapped),
            None => entry.endpoints.iter().find(|of| self.ips.contains(&of.address)).map(|endpoint| &endpoint.ports),
        }
    }
}

fn of_entry_port(port: &head::Port) -> ServicePort {
    ServicePort { name: port.name.clone(), port: port.number, ..ServicePort::default() }
}

/// The port's number at a pod. `None`: it is named, and no container of the pod has a port of this name.
pub(super) fn number_at_pod(port: &ServicePort, pod: &Pod) -> Option<u16> {
    let target = port.target_port.as_str();
    let named = || pod.containers.iter().flat_map(|container| container.spec.ports.iter());
    match target {
        "" | "0" => Some(port.port),
        _ => target.parse().ok().or_else(|| named().find(|(name, _)| name == target).map(|(_, number)| *number)),
    }
}
