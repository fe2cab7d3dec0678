use nav_mesh::status::{self, Skipped};
use nav_mesh::{Kind, Timestamp};
use nav_proto::api::v1::*;

use super::convert::{count, texts, timestamp};
use super::freshness;
use super::lists::{check_no_kind, listed, look, response};
use crate::api::Api;
use crate::fleet::{ClusterInfo, EdgeInfo, KindReport};
use crate::query::{self, ClusterRow, ControlPlane as Istiod, Error, Wanted};

pub(super) fn list(api: &Api, request: ListRequest) -> Result<ListClustersResponse, Error> {
    check_no_kind(&request)?;
    look(api, &request, |looked| {
        let page = |question: &_, wanted: Wanted<'_, _>| {
            query::cluster_page(looked.snapshot, looked.clusters, looked.reach, question, wanted)
        };
        response!(ListClustersResponse { clusters } = listed(looked, &request, page, |row| summary(&row))?)
    })
}

pub(super) fn get(api: &Api, request: GetClusterRequest) -> Result<GetClusterResponse, Error> {
    let snapshot = api.fleet.snapshot();
    let views = api.cluster_views(&snapshot);
    let row = query::cluster(&snapshot, &views, &request.id)?;
    Ok(GetClusterResponse { cluster: Some(detailed(&row)), freshness: freshness::of_cluster(&views, row.view.id) })
}

pub(super) fn settle_list(answer: &mut ListClustersResponse) {
    answer.clusters.iter_mut().for_each(settle_cluster);
}

pub(super) fn settle(answer: &mut GetClusterResponse) {
    answer.cluster.iter_mut().for_each(settle_cluster);
}

fn settle_cluster(cluster: &mut Cluster) {
    cluster.confirmed_at = None;
    cluster.edge.iter_mut().for_each(|edge| edge.resident_bytes = 0);
}

fn summary(row: &ClusterRow<'_>) -> Cluster {
    let info = row.view.info;
    let edge = info.edge.as_deref();
    let mesh = edge.and_then(|edge| edge.mesh.as_ref());
    Cluster {
        id: row.view.id.to_string(),
        mesh: row.mesh.to_string(),
        freshness: freshness::word(row.view.status).into(),
        confirmed_at: info.last_update.map(timestamp),
        connected_at: info.connected_at.map(timestamp),
        disconnected_at: info.disconnected_at.map(timestamp),
        uid: edge.map(|edge| edge.cluster_uid.to_string()).unwrap_or_default(),
        trust_domain: mesh.map(|mesh| mesh.trust_domain.to_string()).unwrap_or_default(),
        root_namespace: mesh.map(|mesh| mesh.root_namespace.to_string()).unwrap_or_default(),
        kubernetes_version: edge.map(|edge| edge.kubernetes_version.to_string()).unwrap_or_default(),
        edge: edge.map(self::edge),
        control_planes: row.control_planes().map(control_plane).collect(),
        proxy_versions: Vec::new(),
        services: count(row.count(Kind::Service)),
        instances: count(row.instances()),
        config_objects: count(row.config_objects()),
        nodes: count(row.count(Kind::Node)),
        regions: texts(row.regions()),
        kinds: Vec::new(),
        problems: query::problems(info).map(str::to_owned).collect(),
        note: info.note.clone().unwrap_or_default(),
        incomplete_kinds: count(query::gaps(info).len()),
    }
}

fn detailed(row: &ClusterRow<'_>) -> Cluster {
    let versions = row.proxy_versions().into_iter();
    let version =
        |(version, proxies): (&str, usize)| ProxyVersion { version: version.to_owned(), proxies: count(proxies) };
    let kinds = row.kinds().map(|(kind, report)| kind_status(row.view.info, kind, report));
    Cluster { proxy_versions: versions.map(version).collect(), kinds: kinds.collect(), ..summary(row) }
}

fn edge(edge: &EdgeInfo) -> Edge {
    Edge {
        version: edge.version.to_string(),
        link_version: edge.link_version,
        started_at: edge.started.map(timestamp),
        resident_bytes: edge.resident_bytes,
    }
}

fn control_plane(istiod: Istiod<'_>) -> ControlPlane {
    let name = istiod.object.name();
    ControlPlane {
        namespace: name.namespace.to_string(),
        name: name.name.to_string(),
        revision: istiod.revision.to_owned(),
        version: istiod.version.to_owned(),
        ready_replicas: istiod.ready_replicas.try_into().unwrap_or_default(),
    }
}

fn kind_status(info: &ClusterInfo, kind: Kind, report: Option<&KindReport>) -> KindStatus {
    let here = info.unusable.counts.get(&kind).copied().unwrap_or_default();
    let there = report.map_or(0, |report| report.skipped_count);
    let of_kind = info.unusable.some.iter().filter(|(of, _)| *of == kind).map(|(_, skipped)| skipped);
    let first = report.into_iter().flat_map(|report| &report.skipped).chain(of_kind);
    let (state, reason) = report.map_or((KindState::Unspecified, ""), |report| state(&report.state));
    KindStatus {
        kind: kind.to_string(),
        group: kind.info().group.to_owned(),
        state: state.into(),
        reason: query::short(reason).to_owned(),
        objects: count(info.objects.get(&kind).copied().unwrap_or_default()),
        skipped: there.saturating_add(here).try_into().unwrap_or(u32::MAX),
        first_skipped: first.map(skipped).collect(),
        differs: info.differing.contains(&kind),
        current_at: current_at(info, kind, report).map(timestamp),
    }
}

fn current_at(info: &ClusterInfo, kind: Kind, report: Option<&KindReport>) -> Option<Timestamp> {
    let report = report?;
    let is_current = report.state == status::KindState::Synced && !info.differing.contains(&kind);
    if is_current { info.last_update } else { report.synced_until }
}

fn state(state: &status::KindState) -> (KindState, &str) {
    match state {
        status::KindState::Pending => (KindState::Pending, ""),
        status::KindState::Synced => (KindState::Synced, ""),
        status::KindState::Absent => (KindState::Absent, ""),
        status::KindState::Forbidden(reason) => (KindState::Forbidden, reason),
        status::KindState::Unknown(reason) => (KindState::Unknown, reason),
        status::KindState::Failing(reason) => (KindState::Failing, reason),
    }
}

fn skipped(skipped: &Skipped) -> SkippedObject {
    SkippedObject {
        namespace: skipped.name.namespace.to_string(),
        name: skipped.name.name.to_string(),
        reason: query::short(&skipped.reason).to_owned(),
    }
}
