//! From a Service, its EndpointSlices and the pods behind them to instances.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::object::{Endpoint, EndpointSlice};
use crate::proxy::Role;
use crate::workload::{self, Locality};
use crate::{InstanceName, Object, ObjectName, Str};

/// A service as one cluster has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterService {
    /// The Kubernetes Service; its kind is always [`Kind::Service`](crate::Kind::Service).
    pub object: Arc<Object>,
    /// By name: namespace, then pod, bare addresses last.
    pub instances: Vec<Instance>,
}

/// A pod (or an address without one) that stands behind a service, ready or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    pub name: InstanceName,
    /// Every family's, the primary first.
    pub ips: Vec<Str>,
    /// Traffic is sent to it: the slice says so, and the pod too where it is known.
    pub ready: bool,
    pub terminating: bool,
    pub node: Str,
    pub locality: Locality,
    /// `None` for a bare address, and for a pod that the slice names but the cluster does not (any more) have.
    pub pod: Option<Arc<Object>>,
}

impl Instance {
    /// The address shown where there is room for one.
    pub fn ip(&self) -> &str {
        self.ips.first().map_or("", Str::as_str)
    }

    /// One word for the pod's state, empty without a pod: its phase, or what that hides. The phase of a pod that ends, or
    /// whose node was lost, stays `Running`, and its containers may be called ready still.
    pub fn pod_status(&self) -> &str {
        let Some(pod) = self.pod.as_ref().and_then(|pod| pod.as_pod()) else { return "" };
        let seems_well = pod.phase == "Running" && pod.lasting_containers().all(|container| container.ready);
        match () {
            () if self.terminating => "Terminating",
            () if seems_well && !self.ready => "NotReady",
            () => &pod.phase,
        }
    }

    pub fn role(&self) -> Role {
        self.pod.as_ref().and_then(|pod| pod.as_pod()).map_or(Role::None, |pod| pod.role())
    }
}

/// What instances are made from, looked up by name.
pub trait Lookup {
    fn pod(&self, name: &ObjectName) -> Option<&Arc<Object>>;
    fn node(&self, name: &str) -> Option<&Arc<Object>>;
}

/// The instances behind a service, from all its slices.
///
/// A pod is one instance however many slices and address families list it. Endpoints that are not ready, or that
/// end, are instances too, and say so. An endpoint without a pod is one instance per address.
pub fn instances<'a>(
    slices: impl IntoIterator<Item = (&'a ObjectName, &'a EndpointSlice)>,
    lookup: &impl Lookup,
) -> Vec<Instance> {
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

/// Each address of the endpoint with the name of the instance that it belongs to.
fn names<'a>(namespace: &'a Str, endpoint: &'a Endpoint) -> impl Iterator<Item = (InstanceName, &'a Str)> {
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
        let object = match &name {
            InstanceName::Pod(pod) => lookup.pod(pod),
            InstanceName::Address { .. } => None,
        };
        let pod = object.and_then(|object| object.as_pod());
        let node: Str =
            pod.map(|pod| &pod.node).filter(|node| !node.is_empty()).cloned().unwrap_or_else(|| self.node.into());
        let node_object = lookup.node(&node).and_then(|object| object.as_node());
        Instance {
            ips: in_order(self.addresses, pod.map_or(&[], |pod| &pod.ips)),
            ready: self.ready && pod.is_none_or(|pod| pod.ready),
            terminating: self.terminating || object.is_some_and(|object| object.meta.deleted.is_some()),
            locality: workload::locality(object.map(Arc::as_ref), node_object, self.zone),
            node,
            pod: object.cloned(),
            name,
        }
    }
}

/// The addresses in the pod's own order (its primary first); those it does not list follow, IPv4 before IPv6.
fn in_order(mut addresses: Vec<&Str>, pod_ips: &[Str]) -> Vec<Str> {
    let rank = |address: &Str| pod_ips.iter().position(|ip| ip == address).unwrap_or(usize::MAX);
    addresses.sort_by_key(|address| (rank(address), address.contains(':'), address.as_str()));
    addresses.into_iter().cloned().collect()
}

#[cfg(test)]
mod tests;
