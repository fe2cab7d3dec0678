use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use super::referrers::Referrers;
use crate::object::Endpoint;
use crate::{InstanceName, Object, ObjectName, service};

/// EndpointSlices by what they tie together. One that belongs to no service is left out.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Slices {
    by_service: Referrers<ObjectName>,
    by_instance: Referrers<InstanceName>,
}

impl Slices {
    /// By name, as are those that [list](Self::listing) an instance.
    pub(super) fn of(&self, service: &ObjectName) -> &[Arc<Object>] {
        self.by_service.of(service)
    }

    pub(super) fn listing(&self, instance: &InstanceName) -> &[Arc<Object>] {
        self.by_instance.of(instance)
    }

    /// Puts one version of a slice in the place of another.
    pub(super) fn replace(&mut self, before: Option<&Arc<Object>>, after: Option<&Arc<Object>>) {
        before.into_iter().for_each(|slice| self.remove(slice));
        after.into_iter().for_each(|slice| self.add(slice));
    }

    fn add(&mut self, slice: &Arc<Object>) {
        let Some(service) = service_of(slice) else { return };
        self.by_service.add(&service, slice);
        instances_in(slice).for_each(|instance| self.by_instance.add(&instance, slice));
    }

    fn remove(&mut self, slice: &Object) {
        let Some(service) = service_of(slice) else { return };
        self.by_service.remove(&service, slice.name());
        instances_in(slice).for_each(|instance| self.by_instance.remove(&instance, slice.name()));
    }
}

/// The service that a slice belongs to: the one it names, in its own namespace.
pub(super) fn service_of(slice: &Object) -> Option<ObjectName> {
    let service = slice.as_endpoint_slice()?.service.clone()?;
    Some(ObjectName { namespace: slice.name().namespace.clone(), name: service })
}

pub(super) fn endpoints(slice: &Object) -> &[Endpoint] {
    slice.as_endpoint_slice().map_or(&[], |slice| &slice.endpoints)
}

/// What the slice lists, as often as it does.
pub(super) fn instances_in(slice: &Object) -> impl Iterator<Item = InstanceName> {
    endpoints(slice).iter().flat_map(|endpoint| names(slice, endpoint))
}

pub(super) fn names<'a>(slice: &'a Object, endpoint: &'a Endpoint) -> impl Iterator<Item = InstanceName> + 'a {
    service::names(&slice.name().namespace, endpoint).map(|(name, _)| name)
}

/// The instances of which one version of a slice says something that the other does not.
pub(super) fn differing(before: Option<&Object>, after: Option<&Object>) -> BTreeSet<InstanceName> {
    let Some(slice) = after.or(before) else { return BTreeSet::new() };
    let [old, new] = [before, after].map(|slice| slice.map_or(&[][..], endpoints).iter().collect::<HashSet<_>>());
    let is_same_service = before.and_then(service_of) == after.and_then(service_of);
    let is_kept = |endpoint: &&Endpoint| is_same_service && old.contains(endpoint) && new.contains(endpoint);
    old.union(&new).filter(|endpoint| !is_kept(endpoint)).flat_map(|endpoint| names(slice, endpoint)).collect()
}
