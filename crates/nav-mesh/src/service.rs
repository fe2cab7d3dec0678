//! From a Service, its EndpointSlices and the pods behind them to instances.

mod instance;

use std::collections::BTreeMap;
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

/// A pod, or an address that stands behind a service, as one cluster has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterInstance {
    /// As all of its services together tell it: it is ready if one of them sends it traffic.
    pub instance: Instance,
    /// Those that it stands behind, by name.
    pub services: Box<[ObjectName]>,
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

/// The instance with this name, from all the slices that list it. None need to list a pod: then it speaks for itself.
pub fn instance<'a>(
    name: InstanceName,
    slices: impl IntoIterator<Item = (&'a ObjectName, &'a EndpointSlice)>,
    lookup: &'a impl Lookup,
) -> Instance {
    let mut slices = slices.into_iter().peekable();
    let own_ips = pod_of(&name, lookup).and_then(|pod| pod.as_pod()).map_or(&[][..], |pod| &pod.ips);
    let mut seen = Seen { addresses: own_ips.iter().collect(), ready: slices.peek().is_none(), ..Seen::default() };
    for (slice_name, slice) in slices {
        for endpoint in &slice.endpoints {
            addresses_of(&name, &slice_name.namespace, endpoint).for_each(|address| seen.add(endpoint, address));
        }
    }
    seen.into_instance(name, lookup)
}

/// The endpoint's addresses that are the instance's.
fn addresses_of<'a>(name: &InstanceName, namespace: &str, endpoint: &'a Endpoint) -> impl Iterator<Item = &'a Str> {
    endpoint.addresses.iter().filter(move |address| match (name, &endpoint.pod) {
        (InstanceName::Pod(pod), Some(listed)) => pod == listed,
        (InstanceName::Address { namespace: of, address: named }, None) => of == namespace && named == *address,
        _ => false,
    })
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
        if !self.addresses.contains(&address) {
            self.addresses.push(address);
        }
        self.ready |= endpoint.ready.unwrap_or(true);
        self.terminating |= endpoint.terminating.unwrap_or(false);
        self.node = if self.node.is_empty() { &endpoint.node } else { self.node };
        self.zone = if self.zone.is_empty() { &endpoint.zone } else { self.zone };
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

/// The addresses in the pod's own order (its primary first); those it does not list follow, IPv4 before IPv6.
fn in_order(mut addresses: Vec<&Str>, pod_ips: &[Str]) -> Box<[Str]> {
    let rank = |address: &Str| pod_ips.iter().position(|ip| ip == address).unwrap_or(usize::MAX);
    addresses.sort_by_key(|address| (rank(address), address.contains(':'), address.as_str()));
    addresses.into_iter().cloned().collect()
}

#[cfg(test)]
mod tests;
