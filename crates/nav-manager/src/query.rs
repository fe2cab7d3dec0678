//! What can be asked of the fleet: plain functions over a [`Snapshot`], for every door alike.

mod affected;
mod clusters;
mod conditions;
mod config;
mod connections;
mod differences;
mod error;
mod gaps;
mod health;
mod instances;
mod list;
mod meshes;
mod namespaces;
mod reach;
mod resource;
mod search;
mod services;
mod traffic_policy;
mod v1alpha1;
mod verdicts;
mod words;
mod workloads;

pub(crate) use affected::{AffectedRow, How, affected};
pub(crate) use clusters::{ClusterRow, ControlPlane, cluster, cluster_page, clusters};
pub(crate) use conditions::{Condition, conditions, hosts};
pub(crate) use config::{ConfigId, ConfigPlace, ConfigRow, config_kind, config_object, config_page};
pub(crate) use connections::check_connections;
pub(crate) use differences::{Aspect, Difference, Peers};
pub(crate) use error::Error;
pub(crate) use gaps::{Gap, gaps, problems, short};
pub(crate) use health::Health;
pub(crate) use instances::{
    InstancePlace, InstanceRow, cluster_instance, created, instance_page, is_ambient, proxy_version, restarts, version,
};
pub(crate) use list::{FacetCounts, Key, Page, Place, Question, Rank, Row, Scalar, Terms, Wanted};
pub(crate) use meshes::{MeshRow, mesh_page};
pub(crate) use namespaces::{DataPlane, NamespacePlace, NamespaceRow, NamespaceShare, namespace_page};
pub(crate) use reach::Reach;
pub(crate) use resource::{Resource, Resources};
pub(crate) use search::{Asked, Hit, Match, MatchField, Subject, search};
pub(crate) use services::{ServicePlace, ServiceRow, service, service_page, versions};
pub(crate) use traffic_policy::{CallersPolicy, of_caller, of_neighbours};
pub(crate) use v1alpha1::{ServiceView, instance, merged_service, merged_services};
pub(crate) use verdicts::{
    Effective, Judged, Only, VerdictPlace, VerdictRow, Workload, config_id, judge, mode_word, outcome_of, outcome_word,
    phase_word, step_word, view_of,
};
pub(crate) use workloads::{WorkloadId, WorkloadRow, workload, workload_page};

use nav_mesh::{ClusterId, Instance, ServiceId};

use crate::fleet::{ClusterInfo, Inventory, Snapshot, SyncStatus};

/// The cluster, which must be known, and what it has; `None`: it never told anything.
fn known_cluster<'a>(snapshot: &'a Snapshot, id: &ClusterId) -> Result<(&'a ClusterId, Option<&'a Inventory>), Error> {
    let (id, _) = snapshot.clusters.get_key_value(id).ok_or_else(|| Error::no_cluster(id, snapshot))?;
    Ok((id, snapshot.inventories.get(id).map(AsRef::as_ref)))
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
