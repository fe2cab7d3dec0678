use nav_mesh::ClusterId;
use nav_proto::api::v1 as wire;

use super::convert;
use crate::fleet::SyncStatus;
use crate::query::{self, ClusterView, Gap, Reach, ServiceRow};

/// Of the clusters that a question looks into.
pub(super) fn in_reach(clusters: &[ClusterView<'_>], reach: &Reach) -> Vec<wire::ClusterFreshness> {
    of_these(clusters, looked_into(clusters, reach))
}

/// The clusters that a question looks into.
pub(super) fn looked_into<'a>(clusters: &'a [ClusterView<'a>], reach: &Reach) -> impl Iterator<Item = &'a ClusterId> {
    clusters.iter().filter(|view| reach.has(view.id, &view.info.mesh_id(view.id))).map(|view| view.id)
}

/// Of the clusters in which the service was looked for: that others lack it is part of the answer.
pub(super) fn of_service(
    clusters: &[ClusterView<'_>],
    service: &ServiceRow<'_>,
    reach: &Reach,
) -> Vec<wire::ClusterFreshness> {
    let mesh = &service.service.mesh;
    let was_looked_into = |view: &&ClusterView<'_>| view.info.mesh_id(view.id) == *mesh && reach.has(view.id, mesh);
    clusters.iter().filter(was_looked_into).map(freshness).collect()
}

pub(super) fn of_cluster(clusters: &[ClusterView<'_>], id: &ClusterId) -> Vec<wire::ClusterFreshness> {
    of_these(clusters, [id])
}

/// Of these, by id.
pub(super) fn of_these<'a>(
    clusters: &[ClusterView<'_>],
    ids: impl IntoIterator<Item = &'a ClusterId>,
) -> Vec<wire::ClusterFreshness> {
    let ids: std::collections::BTreeSet<_> = ids.into_iter().collect();
    clusters.iter().filter(|view| ids.contains(view.id)).map(freshness).collect()
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

pub(super) fn word(status: SyncStatus) -> wire::Freshness {
    match status {
        SyncStatus::Initializing => wire::Freshness::Initializing,
        SyncStatus::Healthy => wire::Freshness::Current,
        SyncStatus::Stale => wire::Freshness::Stale,
        SyncStatus::Disconnected => wire::Freshness::Disconnected,
    }
}
