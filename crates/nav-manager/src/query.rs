//! What can be asked of the fleet: plain functions over a [`Snapshot`], for every door alike.

mod config;
mod connections;
mod error;
mod filter;
mod gaps;
mod instances;
mod list;
mod services;

pub(crate) use config::{ConfigPlace, config_kind, config_page};
pub(crate) use connections::check_connections;
pub(crate) use error::Error;
pub(crate) use filter::Filter;
pub(crate) use gaps::{Gap, gaps, problems};
pub(crate) use instances::{InstancePlace, instance_page};
pub(crate) use list::{Page, Place, Wanted};
pub(crate) use services::{ServicePlace, service, service_page, services};

use std::time::Duration;

use nav_mesh::{ClusterId, ClusterService, Instance, InstanceId, ServiceId, Timestamp};

use crate::fleet::{ClusterInfo, Service, Snapshot, SyncStatus};

/// A service with its shares in the clusters asked for, by cluster.
#[derive(Clone, Debug)]
pub(crate) struct ServiceView<'a> {
    pub(crate) id: &'a ServiceId,
    pub(crate) clusters: Vec<(&'a ClusterId, &'a ClusterService)>,
}

/// An instance as one that stands behind a service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InstanceView<'a> {
    pub(crate) service: &'a ServiceId,
    pub(crate) cluster: &'a ClusterId,
    pub(crate) instance: &'a Instance,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct ClusterView<'a> {
    pub(crate) id: &'a ClusterId,
    pub(crate) info: &'a ClusterInfo,
    pub(crate) status: SyncStatus,
}

impl<'a> ServiceView<'a> {
    fn new(service: &'a Service, cluster: Option<&ClusterId>) -> Self {
        let is_wanted = |id: &ClusterId| cluster.is_none_or(|wanted| id == wanted);
        let clusters = service.clusters.iter().filter(|(id, _)| is_wanted(id));
        Self { id: &service.id, clusters: clusters.map(|(id, service)| (id, service.as_ref())).collect() }
    }

    /// By cluster, namespace and pod; bare addresses follow their namespace's pods.
    pub(crate) fn instances(&self) -> impl Iterator<Item = InstanceView<'a>> {
        let service = self.id;
        self.clusters.iter().flat_map(move |&(cluster, share)| {
            share.instances.iter().map(move |instance| InstanceView { service, cluster, instance })
        })
    }
}

/// The instance, which must stand behind the service.
pub(crate) fn instance<'a>(
    snapshot: &'a Snapshot,
    service_id: &str,
    instance_id: &str,
) -> Result<InstanceView<'a>, Error> {
    let wanted: InstanceId = instance_id.parse()?;
    let service = service(snapshot, service_id)?;
    let mut instances = service.instances();
    instances
        .find(|found| *found.cluster == wanted.cluster && found.instance.name() == wanted.name)
        .ok_or_else(|| Error::NoInstance { service: service.id.clone(), instance: wanted.into() })
}

/// Clusters by id, those whose edge is gone or never came included.
pub(crate) fn clusters(snapshot: &Snapshot, now: Timestamp, stale_after: Duration) -> Vec<ClusterView<'_>> {
    let clusters = snapshot.clusters.iter();
    clusters.map(|(id, info)| ClusterView { id, info, status: info.status(now, stale_after) }).collect()
}
