use nav_proto::api::v1::*;

use super::convert::{count, map, timestamp};
use super::lists::{check_no_kind, listed, look, response};
use crate::api::Api;
use crate::query::{self, Error, NamespaceRow, NamespaceShare, Wanted};

pub(super) fn list(api: &Api, request: ListRequest) -> Result<ListNamespacesResponse, Error> {
    check_no_kind(&request)?;
    look(api, &request, |looked| {
        let page = |question: &_, wanted: Wanted<'_, _>| {
            query::namespace_page(looked.snapshot, looked.reach, question, wanted)
        };
        response!(ListNamespacesResponse { namespaces } = listed(looked, &request, page, namespace)?)
    })
}

fn namespace(row: NamespaceRow<'_>) -> Namespace {
    Namespace {
        name: row.name.to_string(),
        mesh: row.mesh.to_string(),
        clusters: row.clusters.iter().map(in_cluster).collect(),
    }
}

fn in_cluster(share: &NamespaceShare<'_>) -> NamespaceInCluster {
    let meta = share.object.map(|object| &object.meta);
    NamespaceInCluster {
        cluster: share.cluster.to_string(),
        labels: meta.map(|meta| map(&meta.labels)).unwrap_or_default(),
        created_at: meta.and_then(|meta| meta.created).map(timestamp),
        services: count(share.services),
        instances: count(share.instances()),
        config_objects: count(share.config_objects()),
        data_plane: data_plane(share.data_plane()).into(),
        revision: share.revision().to_owned(),
    }
}

fn data_plane(data_plane: query::DataPlane) -> DataPlane {
    match data_plane {
        query::DataPlane::Unknown => DataPlane::Unspecified,
        query::DataPlane::None => DataPlane::None,
        query::DataPlane::Sidecar => DataPlane::Sidecar,
        query::DataPlane::Ambient => DataPlane::Ambient,
    }
}
