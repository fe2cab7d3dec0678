use nav_proto::api::v1::{ListMeshesResponse, ListRequest, Mesh};

use super::convert::{count, texts};
use super::lists::{check_no_kind, listed, look, response};
use crate::api::Api;
use crate::query::{self, Error, MeshRow};

pub(super) fn list(api: &Api, request: ListRequest) -> Result<ListMeshesResponse, Error> {
    check_no_kind(&request)?;
    look(api, &request, |looked| {
        let page = |question: &_, wanted: query::Wanted<'_, _>| {
            query::mesh_page(looked.snapshot, looked.reach, question, wanted)
        };
        response!(ListMeshesResponse { meshes } = listed(looked, &request, page, mesh)?)
    })
}

fn mesh(row: MeshRow<'_>) -> Mesh {
    let MeshRow { id, trust_domains, root_namespaces, clusters, services, instances, is_configured } = row;
    Mesh {
        id: id.to_string(),
        trust_domains: texts(trust_domains),
        root_namespaces: texts(root_namespaces),
        clusters: texts(clusters),
        services: count(services),
        instances: count(instances),
        configured: is_configured,
    }
}
