use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::{Changes, ClusterIndex, ClusterInstance, InstanceName, Kind, Object, ObjectName, Objects};

use super::{Named, Runs};
use crate::fleet::journal::Touched;

/// What one cluster has beside its services.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inventory {
    pub instances: Runs<ClusterInstance>,
    /// What instances are not made of, by kind; kinds without any are left out. Services as they were written: what stands behind them
    /// is in [`Snapshot::services`](super::Snapshot::services).
    pub objects: BTreeMap<Kind, Runs<Object>>,
}

impl Inventory {
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Object> {
        self.objects.get(&kind).into_iter().flat_map(Runs::iter)
    }

    /// Config objects, by kind.
    pub fn config(&self) -> impl Iterator<Item = (Kind, &Runs<Object>)> {
        self.objects.iter().filter(|(kind, _)| kind.is_config()).map(|(kind, objects)| (*kind, objects))
    }

    /// What becomes of it by the changes that made the index what it is; `None` if readers see no difference.
    pub(super) fn after(&self, changes: &Changes, index: &ClusterIndex, touched: &mut Touched) -> Option<Self> {
        let instances = index.instances(&changes.instances).filter_map(|(name, now)| {
            let before = self.instances.get(name).map(Arc::as_ref);
            if before == now.as_ref() {
                return None;
            }
            touched.instance(name, before, now.as_ref());
            Some((name, now.map(|now| sharing_services(now, before))))
        });
        let instances: Vec<_> = instances.collect();
        let services: Vec<_> =
            changes.services.iter().filter(|name| self.differs(Kind::Service, name, index)).collect();
        if instances.is_empty() && services.is_empty() && changes.standalone.is_empty() {
            return None;
        }
        let mut next = self.clone();
        instances.into_iter().for_each(|(name, now)| next.instances.set(name, now.map(Arc::new)));
        services.into_iter().for_each(|name| next.set(Kind::Service, name, index));
        for (kind, name) in &changes.standalone {
            touched.object(*kind, name, self.object(*kind, name).is_some(), index.get(*kind, name).is_some());
            next.set(*kind, name, index);
        }
        next.objects.retain(|_, of_kind| !of_kind.is_empty());
        Some(next)
    }

    fn object(&self, kind: Kind, name: &ObjectName) -> Option<&Arc<Object>> {
        self.objects.get(&kind)?.get(name)
    }

    fn differs(&self, kind: Kind, name: &ObjectName, index: &ClusterIndex) -> bool {
        self.object(kind, name).map(Arc::as_ptr) != index.get(kind, name).map(Arc::as_ptr)
    }

    fn set(&mut self, kind: Kind, name: &ObjectName, index: &ClusterIndex) {
        self.objects.entry(kind).or_default().set(name, index.get(kind, name).cloned());
    }
}

impl Objects for Inventory {
    fn all(&self, kind: Kind) -> Box<dyn Iterator<Item = &Arc<Object>> + '_> {
        self.within(kind, "")
    }

    fn within<'a>(&'a self, kind: Kind, namespace: &'a str) -> Box<dyn Iterator<Item = &'a Arc<Object>> + 'a> {
        match kind {
            Kind::Pod => {
                Box::new(self.instances.of_namespace(namespace).iter().filter_map(|found| found.instance.pod.as_ref()))
            }
            _ => Box::new(
                self.objects.get(&kind).into_iter().flat_map(move |objects| objects.of_namespace(namespace).shared()),
            ),
        }
    }

    fn get(&self, kind: Kind, name: &ObjectName) -> Option<&Arc<Object>> {
        match kind {
            Kind::Pod => self.instances.get(&InstanceName::Pod(name.clone()))?.instance.pod.as_ref(),
            _ => self.object(kind, name),
        }
    }
}

/// The instance with the list of services that it had before, if it is the same: neighbours share it.
fn sharing_services(mut now: ClusterInstance, before: Option<&ClusterInstance>) -> ClusterInstance {
    if let Some(before) = before.filter(|before| before.services == now.services) {
        now.services = Arc::clone(&before.services);
    }
    now
}

impl Named for Object {
    type Name = ObjectName;

    fn name(&self) -> ObjectName {
        self.meta.name.clone()
    }

    fn namespace(&self) -> &str {
        &self.meta.name.namespace
    }

    fn cmp_name(&self, name: &ObjectName) -> Ordering {
        self.meta.name.cmp(name)
    }
}

impl Named for ClusterInstance {
    type Name = InstanceName;

    fn name(&self) -> InstanceName {
        self.instance.name()
    }

    fn namespace(&self) -> &str {
        self.instance.namespace()
    }

    fn cmp_name(&self, name: &InstanceName) -> Ordering {
        self.instance.cmp_name(name)
    }
}
