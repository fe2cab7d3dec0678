//! One copy of what many objects say alike.
//!
//! The pods of a Deployment differ in little but their names, addresses and times. Whoever decodes objects passes each through a
//! [`Pool`], and what an earlier one said too is not kept a second time.

use std::{
    hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash},
    sync::Arc,
};

use crate::{
    Body, Meta, Object, ObjectName, Str, StringMap,
    meta::LastWrite,
    object::{Container, ContainerSpec, ContainerState, Endpoint, EndpointSlice, Owner, Pod, Service, ServicePort},
    proxy::Proxy,
};

/// What objects said lately.
///
/// Of two values that meet in a slot the younger one stays: so a pool is of a fixed size and never needs to be swept, and all it
/// can lose is sharing. It keeps the last value of a slot alive, used or not.
#[derive(Debug)]
pub struct Pool {
    strings: Slots<Str>,
    maps: Slots<StringMap>,
    owners: Slots<Arc<Owner>>,
    proxies: Slots<Arc<Proxy>>,
    containers: Slots<Arc<ContainerSpec>>,
    ports: Slots<Arc<[(Str, u16)]>>,
    service_ports: Slots<Arc<[ServicePort]>>,
    /// Of pods, as endpoints name them. Apart from the other strings, as there are many more of them.
    pods: Slots<Str>,
}

impl Pool {
    /// Remembers that many values of every sort.
    pub fn new(slots: usize) -> Self {
        Self {
            strings: Slots::new(slots),
            maps: Slots::new(slots),
            owners: Slots::new(slots),
            proxies: Slots::new(slots),
            containers: Slots::new(slots),
            ports: Slots::new(slots),
            service_ports: Slots::new(slots),
            pods: Slots::new(slots),
        }
    }

    /// Puts what earlier objects said too in the place of what this one says. It stays equal to what it was.
    pub fn share(&mut self, object: &mut Object) {
        let Object { fingerprint: _, meta, body } = object;
        self.meta(meta);
        match body {
            Body::Namespace(annotations) => self.map(annotations),
            Body::Pod(pod) => self.pod(pod),
            Body::EndpointSlice(slice) => self.endpoint_slice(slice),
            Body::Service(service) => self.service(service),
            // A few of each, or nothing that another says too.
            Body::Node(_) | Body::ConfigMap(_) | Body::Deployment(_) | Body::MutatingWebhook | Body::Config(_) => {}
        }
    }

    fn meta(&mut self, meta: &mut Meta) {
        self.string(&mut meta.name.namespace);
        self.map(&mut meta.labels);
        if let Some(LastWrite { by, at: _ }) = &mut meta.last_write {
            self.string(by);
        }
    }

    fn pod(&mut self, pod: &mut Pod) {
        self.map(&mut pod.annotations);
        for string in [&mut pod.node, &mut pod.service_account, &mut pod.reason, &mut pod.ready_reason] {
            self.string(string);
        }
        pod.owner.iter_mut().for_each(|owner| self.owners.share(owner));
        pod.proxy.iter_mut().for_each(|proxy| self.proxies.share(proxy));
        pod.containers.iter_mut().for_each(|container| self.container(container));
    }

    fn container(&mut self, container: &mut Container) {
        let Self { strings, ports, containers, .. } = self;
        containers.share_with(&mut container.spec, |spec| {
            if let Some(spec) = Arc::get_mut(spec) {
                share_string(strings, &mut spec.image);
                ports.share(&mut spec.ports);
            }
        });
        if let ContainerState::Waiting { reason } | ContainerState::Terminated { reason, .. } = &mut container.state {
            self.string(reason);
        }
    }

    fn endpoint_slice(&mut self, slice: &mut EndpointSlice) {
        slice.service.iter_mut().for_each(|service| self.string(service));
        self.ports.share(&mut slice.ports);
        slice.endpoints.iter_mut().for_each(|endpoint| self.endpoint(endpoint));
    }

    fn endpoint(&mut self, endpoint: &mut Endpoint) {
        self.string(&mut endpoint.node);
        self.string(&mut endpoint.zone);
        if let Some(ObjectName { namespace, name }) = &mut endpoint.pod {
            self.string(namespace);
            share_string(&mut self.pods, name);
        }
    }

    fn service(&mut self, service: &mut Service) {
        self.map(&mut service.annotations);
        self.map(&mut service.selector);
        self.service_ports.share(&mut service.ports);
    }

    fn map(&mut self, map: &mut StringMap) {
        let Self { strings, maps, .. } = self;
        if !map.is_empty() {
            maps.share_with(map, |map| map.strings_mut().for_each(|string| share_string(strings, string)));
        }
    }

    fn string(&mut self, string: &mut Str) {
        share_string(&mut self.strings, string);
    }
}

/// A short string takes no memory that could be shared.
fn share_string(strings: &mut Slots<Str>, string: &mut Str) {
    if string.is_heap_allocated() {
        strings.share(string);
    }
}

/// Values by their hash, one in each slot.
#[derive(Debug)]
struct Slots<T>(Box<[Option<T>]>);

impl<T: Clone + Eq + Hash> Slots<T> {
    fn new(slots: usize) -> Self {
        Self(vec![None; slots.max(1)].into())
    }

    fn share(&mut self, value: &mut T) {
        self.share_with(value, |_| {});
    }

    /// Before a value is remembered, `prepare` shares what is within it.
    fn share_with(&mut self, value: &mut T, prepare: impl FnOnce(&mut T)) {
        let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(&*value);
        let slot = (hash % self.0.len() as u64) as usize;
        match &mut self.0[slot] {
            Some(seen) if seen == value => value.clone_from(seen),
            slot => {
                prepare(value);
                *slot = Some(value.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests;
