use nav_proto::api::v1 as wire;

use super::convert;
use crate::fleet::SyncStatus;
use crate::query::{self, ClusterView, Error, Filter, Gap, ServiceView};

/// Of all clusters, or of the one that the filter wants, which must be known.
pub(super) fn of_fleet(clusters: &[ClusterView<'_>], filter: &Filter) -> Result<Vec<wire::ClusterFreshness>, Error> {
    let Some(wanted) = filter.cluster() else { return Ok(clusters.iter().map(freshness).collect()) };
    let cluster = clusters.iter().find(|cluster| cluster.id == wanted);
    Ok(vec![freshness(cluster.ok_or_else(|| Error::NoCluster(wanted.clone()))?)])
}

/// Of the clusters that have the service.
pub(super) fn of_service(clusters: &[ClusterView<'_>], service: &ServiceView<'_>) -> Vec<wire::ClusterFreshness> {
    let has_it = |cluster: &&ClusterView<'_>| service.clusters.iter().any(|(id, _)| *id == cluster.id);
    clusters.iter().filter(has_it).map(freshness).collect()
}

fn freshness(cluster: &ClusterView<'_>) -> wire::ClusterFreshness {
    wire::ClusterFreshness {
        cluster: cluster.id.to_string(),
        freshness: word(cluster.status).into(),
        confirmed_at: cluster.info.last_update.map(convert::timestamp),
        incomplete_kinds: query::gaps(cluster.info).into_iter().map(incomplete_kind).collect(),
        problems: query::problems(cluster.info).map(str::to_owned).collect(),
    }
}

fn incomplete_kind(gap: Gap) -> wire::IncompleteKind {
    wire::IncompleteKind {
        kind: gap.kind.to_string(),
        unreadable: gap.unreadable,
        unusable_objects: gap.unusable.try_into().unwrap_or(u32::MAX),
        first_unusable: gap.first_unusable,
        differs: gap.differs,
    }
}

fn word(status: SyncStatus) -> wire::Freshness {
    match status {
        SyncStatus::Initializing => wire::Freshness::Initializing,
        SyncStatus::Healthy => wire::Freshness::Current,
        SyncStatus::Stale => wire::Freshness::Stale,
        SyncStatus::Disconnected => wire::Freshness::Disconnected,
    }
}
