//! The objects of one cluster, and which of them belong together.

mod by_name;
mod referrers;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::Arc;

use self::by_name::ByName;
use self::referrers::Referrers;
use crate::kind::KINDS;
use crate::service::{self, ClusterService, Lookup};
use crate::{Digest, Kind, Object, ObjectName};

/// Every object of one cluster, by kind and name, with the relations that make a change cheap to follow.
///
/// Three verbs change it, in any order: [`apply`](Self::apply), [`delete`](Self::delete), [`reset`](Self::reset). Each
/// says which services look different now. An object that is equal to the one held changes nothing.
#[derive(Debug, Default)]
pub struct ClusterIndex {
    objects: BTreeMap<Kind, BTreeSet<ByName>>,
    digests: BTreeMap<Kind, Digest>,
    /// Service → its slices.
    slices: Referrers,
    /// Pod → slices that list it.
    listings: Referrers,
}

/// What a change to a [`ClusterIndex`] touched.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// How many objects were added, replaced or removed.
    pub objects: usize,
    /// Services that may look different, those that came or went included.
    pub services: BTreeSet<ObjectName>,
}

impl Changes {
    pub fn is_empty(&self) -> bool {
        self.objects == 0
    }

    pub fn merge(&mut self, other: Self) {
        self.objects += other.objects;
        self.services.extend(other.services);
    }
}

impl ClusterIndex {
    /// Adds the object, or puts it in the place of the one with its kind and name.
    pub fn apply(&mut self, object: impl Into<Arc<Object>>) -> Changes {
        let object = object.into();
        let of_kind = self.objects.entry(object.kind()).or_default();
        if of_kind.get(object.name()).is_some_and(|held| *held.0 == *object) {
            return Changes::default();
        }
        let before = of_kind.replace(ByName(Arc::clone(&object))).map(|held| held.0);
        self.count_in(before.as_deref(), Some(&object));
        self.relate(before.as_ref(), Some(&object))
    }

    pub fn delete(&mut self, kind: Kind, name: &ObjectName) -> Changes {
        match self.objects.get_mut(&kind).and_then(|of_kind| of_kind.take(name)) {
            Some(ByName(gone)) => {
                self.count_in(Some(&gone), None);
                self.relate(Some(&gone), None)
            }
            None => Changes::default(),
        }
    }

    /// Makes `objects` all there is of the kind. Objects of another kind are a caller's mistake and are left out.
    pub fn reset(&mut self, kind: Kind, objects: impl IntoIterator<Item = Object>) -> Changes {
        let mut gone: BTreeSet<ObjectName> = self.objects(kind).map(|object| object.name().clone()).collect();
        let mut changes = Changes::default();
        for object in objects.into_iter().filter(|object| object.kind() == kind) {
            gone.remove(object.name());
            changes.merge(self.apply(object));
        }
        for name in gone {
            changes.merge(self.delete(kind, &name));
        }
        changes
    }

    pub fn get(&self, kind: Kind, name: &ObjectName) -> Option<&Arc<Object>> {
        self.objects.get(&kind)?.get(name).map(|held| &held.0)
    }

    /// All objects of a kind, by namespace and name.
    pub fn objects(&self, kind: Kind) -> impl Iterator<Item = &Arc<Object>> {
        self.objects.get(&kind).into_iter().flatten().map(|held| &held.0)
    }

    /// Those that come after the one with this name, be it there or not; all of them after `None`.
    pub fn objects_after(&self, kind: Kind, name: Option<&ObjectName>) -> impl Iterator<Item = &Arc<Object>> {
        let from = name.map_or(Bound::Unbounded, Bound::Excluded);
        let of_kind = self.objects.get(&kind).into_iter();
        of_kind.flat_map(move |of_kind| of_kind.range::<ObjectName, _>((from, Bound::Unbounded))).map(|held| &held.0)
    }

    pub fn count(&self, kind: Kind) -> usize {
        self.objects.get(&kind).map_or(0, BTreeSet::len)
    }

    /// Count and sum of fingerprints of a kind, to be compared with another side's.
    pub fn digest(&self, kind: Kind) -> Digest {
        self.digests.get(&kind).copied().unwrap_or_default()
    }

    pub fn is_empty(&self) -> bool {
        KINDS.iter().all(|info| self.count(info.kind) == 0)
    }

    /// The service with its instances as they are now; costs its own endpoints, no more.
    pub fn service(&self, name: &ObjectName) -> Option<ClusterService> {
        let object = Arc::clone(self.get(Kind::Service, name)?);
        let slices = self.slices.of(name).iter();
        let slices = slices.filter_map(|object| Some((object.name(), object.as_endpoint_slice()?)));
        Some(ClusterService { object, instances: service::instances(slices, self) })
    }

    fn count_in(&mut self, before: Option<&Object>, after: Option<&Object>) {
        let Some(kind) = after.or(before).map(Object::kind) else { return };
        let digest = self.digests.entry(kind).or_default();
        before.into_iter().for_each(|object| digest.remove(object.fingerprint));
        after.into_iter().for_each(|object| digest.add(object.fingerprint));
    }

    /// Brings the relations up to date and tells which services the change touches.
    fn relate(&mut self, before: Option<&Arc<Object>>, after: Option<&Arc<Object>>) -> Changes {
        let mut changes = Changes { objects: 1, ..Changes::default() };
        let Some(object) = after.or(before) else { return Changes::default() };
        match object.kind() {
            Kind::Service => {
                changes.services.insert(object.name().clone());
            }
            Kind::EndpointSlice => {
                changes.services.extend(before.and_then(|slice| self.unlink(slice)));
                changes.services.extend(after.and_then(|slice| self.link(slice)));
            }
            Kind::Pod => changes.services.extend(self.services_of(object.name())),
            Kind::Node => changes.services = self.services_on(&object.name().name),
            _ => {}
        }
        changes
    }

    /// Services that the pod stands behind, by what slices say; the pod itself need not be known.
    fn services_of(&self, pod: &ObjectName) -> impl Iterator<Item = ObjectName> {
        self.listings.of(pod).iter().filter_map(|slice| service_of(slice))
    }

    /// Services with an instance on the node. Looks at every slice: a node's locality changes next to never.
    fn services_on(&self, node: &str) -> BTreeSet<ObjectName> {
        let pod_is_here = |pod: &ObjectName| {
            self.get(Kind::Pod, pod).and_then(|pod| pod.as_pod()).is_some_and(|pod| pod.node == node)
        };
        let lists_it = |slice: &Object| {
            slice.as_endpoint_slice().is_some_and(|slice| {
                slice.endpoints.iter().any(|e| e.node == node || e.pod.as_ref().is_some_and(pod_is_here))
            })
        };
        self.objects(Kind::EndpointSlice)
            .filter(|slice| lists_it(slice))
            .filter_map(|slice| service_of(slice))
            .collect()
    }

    fn link(&mut self, slice: &Arc<Object>) -> Option<ObjectName> {
        let service = service_of(slice)?;
        self.slices.add(&service, slice);
        pods_of(slice).for_each(|pod| self.listings.add(pod, slice));
        Some(service)
    }

    fn unlink(&mut self, slice: &Object) -> Option<ObjectName> {
        let service = service_of(slice)?;
        self.slices.remove(&service, slice.name());
        pods_of(slice).for_each(|pod| self.listings.remove(pod, slice.name()));
        Some(service)
    }
}

impl Lookup for ClusterIndex {
    fn pod(&self, name: &ObjectName) -> Option<&Arc<Object>> {
        self.get(Kind::Pod, name)
    }

    fn node(&self, name: &str) -> Option<&Arc<Object>> {
        self.get(Kind::Node, &ObjectName::new("", name))
    }
}

/// The service that a slice belongs to: the one it names, in its own namespace.
fn service_of(slice: &Object) -> Option<ObjectName> {
    let service = slice.as_endpoint_slice()?.service.clone()?;
    Some(ObjectName { namespace: slice.name().namespace.clone(), name: service })
}

fn pods_of(slice: &Object) -> impl Iterator<Item = &ObjectName> {
    slice
        .as_endpoint_slice()
        .into_iter()
        .flat_map(|slice| &slice.endpoints)
        .filter_map(|endpoint| endpoint.pod.as_ref())
}

#[cfg(test)]
mod tests;
