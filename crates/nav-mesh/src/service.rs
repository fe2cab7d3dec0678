//! From a Service, its EndpointSlices and the pods behind them to instances.

mod instance;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use self::instance::Instance;
use self::instance::Told;
use crate::object::{Endpoint, EndpointSlice};
use crate::{InstanceName, Object, ObjectName, Str};

/// A service as one cluster has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterService {
    /// The Kubernetes Service; its kind is always [`Kind::Service`](crate::Kind::Service).
    pub object: Arc<Object>,
    /// By name: namespace, then pod, a namespace's bare addresses last.
    pub instances: Box<[Instance]>,
}

/// A pod, or an address without a pod that stands behind a service, as one cluster has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterInstance {
    /// As all of its services together tell it: it is ready if the slices of any say so, and its pod too.
    pub instance: Instance,
    /// Those that it stands behind, by name. Pods of one workload share the list.
    pub services: Arc<[ObjectName]>,
}

/// What instances are made from, looked up by name.
pub trait Lookup {
    fn pod(&self, name: &ObjectName) -> Option<&Arc<Object>>;
    fn node(&self, name: &str) -> Option<&Arc<Object>>;
}

/// The pod of that name; an address has none.
fn pod_of<'a>(name: &InstanceName, lookup: &'a impl Lookup) -> Option<&'a Arc<Object>> {
    match name {
        InstanceName::Pod(pod) => lookup.pod(pod),
        InstanceName::Address { .. } => None,
    }
}

/// The instances behind a service, from all its slices.
///
/// A pod is one instance however many slices and address families list it. Endpoints that are not ready, or that
/// end, are instances too, and say so. An endpoint without a pod is one instance per address.
pub fn instances<'a>(
    slices: impl IntoIterator<Item = (&'a ObjectName, &'a EndpointSlice)>,
    lookup: &impl Lookup,
) -> Box<[Instance]> {
    let mut found: BTreeMap<InstanceName, Seen<'a>> = BTreeMap::new();
    for (slice_name, slice) in slices {
        for endpoint in &slice.endpoints {
            for (name, address) in names(&slice_name.namespace, endpoint) {
                found.entry(name).or_default().add(endpoint, address);
            }
        }
    }
    found.into_iter().map(|(name, seen)| seen.into_instance(name, lookup)).collect()
}

/// The wanted instances, each from all the slices that list it, with the services that these belong to; `None` for one that
/// there is not. No slice needs to list a pod: then it speaks for itself.
///
/// A slice is walked once, however many of them it lists.
pub(crate) fn cluster_instances<'a>(
    wanted: &'a BTreeSet<InstanceName>,
    slices: impl IntoIterator<Item = (&'a ObjectName, &'a EndpointSlice)>,
    lookup: &'a impl Lookup,
) -> impl Iterator<Item = (&'a InstanceName, Option<ClusterInstance>)> {
    let mut listed = listed(wanted, slices);
    let mut last = Arc::default();
    wanted.iter().map(move |name| {
        let instance = listed.remove(name).unwrap_or_default().into_cluster_instance(name, &last, lookup);
        instance.iter().for_each(|instance| last = Arc::clone(&instance.services));
        (name, instance)
    })
}

fn listed<'a>(
    wanted: &BTreeSet<InstanceName>,
    slices: impl IntoIterator<Item = (&'a ObjectName, &'a EndpointSlice)>,
) -> BTreeMap<InstanceName, Listed<'a>> {
    let mut found: BTreeMap<_, Listed<'a>> = BTreeMap::new();
    for (slice_name, slice) in slices {
        for endpoint in &slice.endpoints {
            let names = names(&slice_name.namespace, endpoint).filter(|(name, _)| wanted.contains(name));
            for (name, address) in names {
                let listed = found.entry(name).or_default();
                listed.seen.add(endpoint, address);
                listed.services.extend(slice.service.iter().map(|service| (&slice_name.namespace, service)));
            }
        }
    }
    found
}

/// Each address of the endpoint with the name of the instance that it belongs to.
pub(crate) fn names<'a>(namespace: &'a Str, endpoint: &'a Endpoint) -> impl Iterator<Item = (InstanceName, &'a Str)> {
    endpoint.addresses.iter().map(move |address| {
        let name = match &endpoint.pod {
            Some(pod) => InstanceName::Pod(pod.clone()),
            None => InstanceName::Address { namespace: namespace.clone(), address: address.clone() },
        };
        (name, address)
    })
}

/// What the slices say about one instance.
#[derive(Default)]
struct Seen<'a> {
    addresses: Vec<&'a Str>,
    ready: bool,
    terminating: bool,
    node: &'a str,
    zone: &'a str,
}

impl<'a> Seen<'a> {
    fn add(&mut self, endpoint: &'a Endpoint, address: &'a Str) {
        self.add_address(address);
        self.ready |= endpoint.ready.unwrap_or(true);
        self.terminating |= endpoint.terminating.unwrap_or(false);
        self.node = if self.node.is_empty() { &endpoint.node } else { self.node };
        self.zone = if self.zone.is_empty() { &endpoint.zone } else { self.zone };
    }

    fn add_address(&mut self, address: &'a Str) {
        if !self.addresses.contains(&address) {
            self.addresses.push(address);
        }
    }

    fn into_instance(self, name: InstanceName, lookup: &impl Lookup) -> Instance {
        let object = pod_of(&name, lookup);
        let pod = object.and_then(|object| object.as_pod());
        let node = pod.map(|pod| pod.node.as_str()).filter(|node| !node.is_empty()).unwrap_or(self.node);
        let ips = in_order(self.addresses, pod.map_or(&[], |pod| &pod.ips));
        let told = Told { name, ips, node: node.into(), zone: self.zone.into() };
        Instance {
            ready: self.ready && pod.is_none_or(|pod| pod.ready),
            terminating: self.terminating || object.is_some_and(|object| object.meta.deleted.is_some()),
            pod: object.cloned(),
            node: lookup.node(node).cloned(),
            told: None,
        }
        .or_told(told)
    }
}

/// What the slices of all services say about one instance.
#[derive(Default)]
struct Listed<'a> {
    seen: Seen<'a>,
    /// Namespace and name of those that list it.
    services: BTreeSet<(&'a Str, &'a Str)>,
}

impl<'a> Listed<'a> {
    /// Takes over the list of services of a neighbour, if it is the same.
    fn into_cluster_instance(
        self,
        name: &InstanceName,
        neighbours: &Arc<[ObjectName]>,
        lookup: &'a impl Lookup,
    ) -> Option<ClusterInstance> {
        let Self { mut seen, services } = self;
        let pod = pod_of(name, lookup).and_then(|pod| pod.as_pod());
        if pod.is_none() && services.is_empty() {
            return None;
        }
        seen.ready |= services.is_empty();
        pod.iter().flat_map(|pod| &pod.ips).for_each(|ip| seen.add_address(ip));
        let is_same = neighbours.iter().map(|service| (&service.namespace, &service.name)).eq(services.iter().copied());
        let services = match is_same {
            true => Arc::clone(neighbours),
            false => {
                services.into_iter().map(|(namespace, name)| ObjectName::new(namespace.clone(), name.clone())).collect()
            }
        };
        Some(ClusterInstance { instance: seen.into_instance(name.clone(), lookup), services })
    }
}

/// The addresses in the pod's own order (its primary first); those it does not list follow, IPv4 before IPv6.
fn in_order(mut addresses: Vec<&Str>, pod_ips: &[Str]) -> Box<[Str]> {
    let rank = |address: &Str| pod_ips.iter().position(|ip| ip == address).unwrap_or(usize::MAX);
    addresses.sort_by_key(|address| (rank(address), address.contains(':'), address.as_str()));
    addresses.into_iter().cloned().collect()
}

#[cfg(test)]
mod tests;
