use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::{Changes, ClusterIndex, ClusterInstance, InstanceName, Kind, Object, ObjectName};

use super::{Named, Runs};
use crate::fleet::journal::Touched;

/// What one cluster has beside its services.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inventory {
    pub instances: Runs<ClusterInstance>,
    /// What services and instances are not made of, by kind; kinds without any are left out.
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
        if instances.is_empty() && changes.standalone.is_empty() {
            return None;
        }
        let mut next = self.clone();
        instances.into_iter().for_each(|(name, now)| next.instances.set(name, now.map(Arc::new)));
        for (kind, name) in &changes.standalone {
            let (of_kind, now) = (next.objects.entry(*kind).or_default(), index.get(*kind, name));
            touched.object(*kind, name, of_kind.get(name).is_some(), now.is_some());
            of_kind.set(name, now.cloned());
        }
        next.objects.retain(|_, of_kind| !of_kind.is_empty());
        Some(next)
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
