//! Services and pods → EndpointSlices, as Kubernetes' own controller makes them: for dumps that hold none.
//!
//! A service without a selector gets none: who is behind it was written by hand, and is not in the dump.

use std::collections::{BTreeMap, HashMap};

use nav_mesh::{
    Body, Kind, Meta, Object, ObjectName, Str, StringMap,
    object::{ContainerSort, Endpoint, EndpointSlice, Pod, Service, ServicePort, ServiceType},
};

/// What endpoints must have in common to be in one slice: the address family, and the ports.
type Shape = (Family, Vec<(Str, u16)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Family {
    V4,
    V6,
}

/// The objects that slices are made of.
#[derive(Default)]
pub(super) struct Endpoints<'a> {
    services: Vec<&'a Object>,
    pods: HashMap<&'a Str, Vec<&'a Object>>,
    zones: HashMap<&'a Str, &'a Str>,
}

impl<'a> Endpoints<'a> {
    pub(super) fn of(objects: impl Iterator<Item = &'a Object>) -> Self {
        let mut endpoints = Self::default();
        for object in objects {
            match &object.body {
                Body::Service(_) => endpoints.services.push(object),
                Body::Pod(_) => endpoints.pods.entry(&object.name().namespace).or_default().push(object),
                Body::Node(node) => drop(endpoints.zones.insert(&object.name().name, &node.locality.zone)),
                _ => {}
            }
        }
        endpoints
    }

    pub(super) fn slices(&self) -> Vec<Object> {
        self.services.iter().flat_map(|service| self.slices_of(service)).collect()
    }

    fn slices_of(&self, service: &Object) -> Vec<Object> {
        let Some(body) = service.as_service().filter(|body| selects_any(body)) else { return Vec::new() };
        let mut shapes: BTreeMap<Shape, Vec<Endpoint>> = BTreeMap::new();
        for (object, pod) in self.selected(service, body) {
            let ports: Vec<_> = body.ports.iter().filter_map(|port| resolved(port, pod)).collect();
            for address in addresses(body, pod) {
                let endpoint = self.endpoint(body, object, pod, address);
                shapes.entry((family(address), ports.clone())).or_default().push(endpoint);
            }
        }
        (1..).zip(shapes).map(|(number, (shape, endpoints))| slice(service.name(), number, shape, endpoints)).collect()
    }

    /// The pods behind the service: those that have ended, or have no address yet, are not.
    fn selected(&self, service: &Object, body: &Service) -> impl Iterator<Item = (&'a Object, &'a Pod)> {
        let pods = self.pods.get(&service.name().namespace).into_iter().flatten();
        pods.filter_map(|object| Some((*object, object.as_pod()?)))
            .filter(|(object, _)| is_selected(&body.selector, &object.meta.labels))
            .filter(|(_, pod)| !["Succeeded", "Failed"].contains(&pod.phase.as_str()))
    }

    fn endpoint(&self, service: &Service, object: &Object, pod: &Pod, address: &Str) -> Endpoint {
        let terminating = object.meta.deleted.is_some();
        Endpoint {
            addresses: [address.clone()].into(),
            ready: Some(service.publish_not_ready || (pod.ready && !terminating)),
            serving: Some(pod.ready),
            terminating: Some(terminating),
            pod: Some(object.name().clone()),
            node: pod.node.clone(),
            zone: self.zones.get(&pod.node).copied().cloned().unwrap_or_default(),
        }
    }
}

fn selects_any(service: &Service) -> bool {
    !service.selector.is_empty() && service.service_type != ServiceType::ExternalName
}

fn is_selected(selector: &StringMap, labels: &StringMap) -> bool {
    selector.iter().all(|(key, value)| labels.get(key) == Some(value))
}

/// A pod's address of each family that the service has; a headless service does not tell, and gets the pod's first.
fn addresses<'p>(service: &Service, pod: &'p Pod) -> Vec<&'p Str> {
    if service.cluster_ips.is_empty() {
        return pod.ips.first().into_iter().collect();
    }
    let of_family = |ip: &Str| pod.ips.iter().find(|address| family(address) == family(ip));
    service.cluster_ips.iter().filter_map(of_family).collect()
}

fn family(address: &str) -> Family {
    if address.contains(':') { Family::V6 } else { Family::V4 }
}

/// The port where the pod is reached; none if it has no port of the name that the service means.
fn resolved(port: &ServicePort, pod: &Pod) -> Option<(Str, u16)> {
    let target = match port.target_port.as_str() {
        "" => port.port,
        target => target.parse().ok().or_else(|| named(target, pod))?,
    };
    Some((port.name.clone(), target))
}

fn named(name: &str, pod: &Pod) -> Option<u16> {
    let running = [ContainerSort::Ordinary, ContainerSort::NativeSidecar];
    let containers = pod.containers.iter().filter(|container| running.contains(&container.spec.sort));
    containers.flat_map(|container| container.spec.ports.iter()).find(|(own, _)| own == name).map(|(_, port)| *port)
}

fn slice(service: &ObjectName, number: usize, (_, ports): Shape, endpoints: Vec<Endpoint>) -> Object {
    let name = ObjectName::new(service.namespace.clone(), format!("{}-{number}", service.name));
    let labels = StringMap::from_iter([("kubernetes.io/service-name", service.name.clone())]);
    let meta = Meta { labels, ..Meta::named(Kind::EndpointSlice, name) };
    let slice = EndpointSlice { service: Some(service.name.clone()), endpoints: endpoints.into(), ports: ports.into() };
    Object::new(meta, Body::EndpointSlice(slice))
}

#[cfg(test)]
mod tests;
