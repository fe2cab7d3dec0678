//! Services as the public project sees them: one of a name, whatever the mesh.

use nav_mesh::{ClusterId, ClusterService, InstanceId, ServiceId};

use super::{Error, InstanceView, Reach};
use crate::fleet::{Service, Snapshot};

/// A service with its shares in the clusters asked for, by cluster.
#[derive(Clone, Debug)]
pub(crate) struct ServiceView<'a> {
    pub(crate) id: &'a ServiceId,
    pub(crate) clusters: Vec<(&'a ClusterId, &'a ClusterService)>,
}

impl<'a> ServiceView<'a> {
    fn new(service: &'a Service) -> Self {
        Self { id: &service.id, clusters: Vec::new() }
    }

    fn add(&mut self, service: &'a Service, reach: &Reach) {
        let in_reach = service.clusters.iter().filter(|(id, _)| reach.has(id, &service.mesh));
        self.clusters.extend(in_reach.map(|(id, share)| (id, share.as_ref())));
        self.clusters.sort_unstable_by_key(|(id, _)| *id);
    }

    /// By cluster, namespace and pod; bare addresses follow their namespace's pods.
    pub(crate) fn instances(&self) -> impl Iterator<Item = InstanceView<'a>> {
        let service = self.id;
        self.clusters.iter().flat_map(move |&(cluster, share)| {
            share.instances.iter().map(move |instance| InstanceView { service, cluster, instance })
        })
    }
}

/// The whole list, by namespace and name; only what the clusters in reach have is told.
pub(crate) fn merged_services<'a>(snapshot: &'a Snapshot, reach: &Reach) -> Vec<ServiceView<'a>> {
    let mut merged: Vec<ServiceView<'a>> = Vec::new();
    for service in snapshot.services.of_namespace(&reach.namespace).iter() {
        if merged.last().is_none_or(|last| *last.id != service.id) {
            merged.push(ServiceView::new(service));
        }
        merged.last_mut().expect("one was pushed").add(service, reach);
    }
    merged.retain(|service| !service.clusters.is_empty());
    merged
}

pub(crate) fn merged_service<'a>(snapshot: &'a Snapshot, id: &str) -> Result<ServiceView<'a>, Error> {
    let id: ServiceId = id.parse()?;
    let mut of_meshes = snapshot.services_named(&id.0).iter().peekable();
    let Some(first) = of_meshes.peek() else {
        let place = Reach::default().place();
        return Err(Error::NoService { service: id, cluster: None, place, elsewhere: Vec::new() });
    };
    let mut merged = ServiceView::new(first);
    of_meshes.for_each(|service| merged.add(service, &Reach::default()));
    Ok(merged)
}

/// The instance, which must stand behind the service.
pub(crate) fn instance<'a>(
    snapshot: &'a Snapshot,
    service_id: &str,
    instance_id: &str,
) -> Result<InstanceView<'a>, Error> {
    let wanted: InstanceId = instance_id.parse()?;
    let service = merged_service(snapshot, service_id)?;
    let mut instances = service.instances();
    instances
        .find(|found| *found.cluster == wanted.cluster && found.instance.name() == wanted.name)
        .ok_or_else(|| Error::NoInstance { service: service.id.clone(), instance: wanted.into() })
}
