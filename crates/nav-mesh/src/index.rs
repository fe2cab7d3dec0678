//! The objects of one cluster, and which of them belong together.

mod by_name;
mod referrers;
mod slices;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::Arc;

use self::by_name::ByName;
use self::slices::Slices;
use crate::kind::KINDS;
use crate::object::EndpointSlice;
use crate::service::{self, ClusterInstance, ClusterService, Lookup};
use crate::{Digest, InstanceName, Kind, Object, ObjectName};

/// Every object of one cluster, by kind and name, with the relations that make a change cheap to follow.
///
/// Three verbs change it, in any order: [`apply`](Self::apply), [`delete`](Self::delete), [`reset`](Self::reset). Each
/// says what looks different now. An object that is equal to the one held changes nothing.
#[derive(Debug, Default)]
pub struct ClusterIndex {
    objects: BTreeMap<Kind, BTreeSet<ByName>>,
    digests: BTreeMap<Kind, Digest>,
    slices: Slices,
}

/// The objects of a cluster, by whomever they are held.
pub trait Objects: std::fmt::Debug {
    /// All of a kind, by namespace and name.
    fn all(&self, kind: Kind) -> Box<dyn Iterator<Item = &Arc<Object>> + '_>;

    /// Those of one namespace, found without looking at the others.
    fn within<'a>(&'a self, kind: Kind, namespace: &'a str) -> Box<dyn Iterator<Item = &'a Arc<Object>> + 'a>;

    fn get(&self, kind: Kind, name: &ObjectName) -> Option<&Arc<Object>>;
}

/// What a change to a [`ClusterIndex`] touched.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// How many objects were added, replaced or removed.
    pub objects: usize,
    /// Services that may look different, those that came or went included.
    pub services: BTreeSet<ObjectName>,
    /// Instances of the cluster, in the same way.
    pub instances: BTreeSet<InstanceName>,
    /// Objects that were added, replaced or removed, but for those which services and instances are made of.
    pub standalone: BTreeSet<(Kind, ObjectName)>,
}

impl Changes {
    pub fn is_empty(&self) -> bool {
        self.objects == 0
    }

    pub fn merge(&mut self, other: Self) {
        self.objects += other.objects;
        self.services.extend(other.services);
        self.instances.extend(other.instances);
        self.standalone.extend(other.standalone);
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
        let slices = self.slices.of(name).iter().filter_map(|slice| with_name(slice));
        Some(ClusterService { object, instances: service::instances(slices, self) })
    }

    /// Those of the instances that there are, as they are now: any pod, and any address behind a service that is there.
    /// Costs the slices that list them, each once.
    pub fn instances<'a>(
        &'a self,
        names: &'a BTreeSet<InstanceName>,
    ) -> impl Iterator<Item = (&'a InstanceName, Option<ClusterInstance>)> {
        let listing = names.iter().flat_map(|name| self.slices.listing(name));
        let slices: BTreeMap<_, _> = listing.map(|slice| (slice.name(), slice)).collect();
        let is_present = |service: ObjectName| self.get(Kind::Service, &service).is_some();
        let slices = slices.into_values().filter(move |slice| slices::service_of(slice).is_some_and(is_present));
        service::cluster_instances(names, slices.filter_map(|slice| with_name(slice)), self)
    }

    fn count_in(&mut self, before: Option<&Object>, after: Option<&Object>) {
        let Some(kind) = after.or(before).map(Object::kind) else { return };
        let digest = self.digests.entry(kind).or_default();
        before.into_iter().for_each(|object| digest.remove(object.fingerprint));
        after.into_iter().for_each(|object| digest.add(object.fingerprint));
    }

    /// Brings the relations up to date and tells what the change touches.
    fn relate(&mut self, before: Option<&Arc<Object>>, after: Option<&Arc<Object>>) -> Changes {
        let Some(object) = after.or(before) else { return Changes::default() };
        let (kind, name) = (object.kind(), object.name().clone());
        let mut changes = Changes { objects: 1, ..Changes::default() };
        match kind {
            Kind::EndpointSlice => {
                self.slices.replace(before, after);
                let versions = before.into_iter().chain(after);
                changes.services = versions.filter_map(|slice| slices::service_of(slice)).collect();
                changes.instances = slices::differing(before.map(Arc::as_ref), after.map(Arc::as_ref));
            }
            Kind::Service => {
                if before.is_none() || after.is_none() {
                    changes.instances = self.instances_of(&name);
                }
                changes.services.insert(name);
            }
            Kind::Pod => {
                let instance = InstanceName::Pod(name);
                changes.services.extend(self.services_of(&instance));
                changes.instances.insert(instance);
            }
            Kind::Node => {
                changes.instances = self.instances_on(&name.name);
                changes.services = changes.instances.iter().flat_map(|instance| self.services_of(instance)).collect();
                changes.standalone.insert((kind, name));
            }
            _ => drop(changes.standalone.insert((kind, name))),
        }
        changes
    }

    /// Services that the instance stands behind, by what slices say, be they there or not.
    fn services_of(&self, instance: &InstanceName) -> impl Iterator<Item = ObjectName> {
        self.slices.listing(instance).iter().filter_map(|slice| slices::service_of(slice))
    }

    /// Instances that stand behind the service, by what slices say; the service itself need not be there.
    fn instances_of(&self, service: &ObjectName) -> BTreeSet<InstanceName> {
        self.slices.of(service).iter().flat_map(|slice| slices::instances_in(slice)).collect()
    }

    /// Looks at every pod and every slice: a node's locality changes next to never.
    fn instances_on(&self, node: &str) -> BTreeSet<InstanceName> {
        let is_here = |pod: &&Arc<Object>| pod.as_pod().is_some_and(|pod| pod.node == node);
        let pods = self.objects(Kind::Pod).filter(is_here).map(|pod| InstanceName::Pod(pod.name().clone()));
        let listed = self.objects(Kind::EndpointSlice).flat_map(|slice| {
            let here = slices::endpoints(slice).iter().filter(|endpoint| endpoint.node == node);
            here.flat_map(|endpoint| slices::names(slice, endpoint))
        });
        pods.chain(listed).collect()
    }
}

impl Objects for ClusterIndex {
    fn all(&self, kind: Kind) -> Box<dyn Iterator<Item = &Arc<Object>> + '_> {
        Box::new(self.objects(kind))
    }

    fn within<'a>(&'a self, kind: Kind, namespace: &'a str) -> Box<dyn Iterator<Item = &'a Arc<Object>> + 'a> {
        let from = ObjectName::new(namespace, "");
        let of_kind = self.objects.get(&kind).into_iter();
        let after = of_kind
            .flat_map(move |of_kind| of_kind.range::<ObjectName, _>((Bound::Included(from.clone()), Bound::Unbounded)));
        Box::new(after.map(|held| &held.0).take_while(move |object| object.name().namespace == namespace))
    }

    fn get(&self, kind: Kind, name: &ObjectName) -> Option<&Arc<Object>> {
        self.get(kind, name)
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

fn with_name(slice: &Object) -> Option<(&ObjectName, &EndpointSlice)> {
    Some((slice.name(), slice.as_endpoint_slice()?))
}

#[cfg(test)]
mod tests;
