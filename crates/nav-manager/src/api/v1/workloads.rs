use nav_proto::api::v1::*;

use super::convert::{count, health, instance, roles, texts};
use super::freshness;
use super::lists::{listed, look, response};
use crate::api::Api;
use crate::query::{self, Error, Wanted, WorkloadRow};

pub(super) fn list(api: &Api, request: ListRequest) -> Result<ListWorkloadsResponse, Error> {
    look(api, &request, |looked| {
        let page = |question: &_, wanted: Wanted<'_, _>| {
            query::workload_page(looked.snapshot, looked.reach, &request.kind, question, wanted)
        };
        response!(ListWorkloadsResponse { workloads } = listed(looked, &request, page, |row| summary(&row))?)
    })
}

pub(super) fn get(api: &Api, request: GetWorkloadRequest) -> Result<GetWorkloadResponse, Error> {
    let snapshot = api.fleet.snapshot();
    let row = query::workload(&snapshot, &request.id)?;
    let instances = row.pods.iter().map(|pod| instance(&row.id.cluster, &row.mesh, &pod.instance, &pod.services));
    Ok(GetWorkloadResponse {
        workload: Some(summary(&row)),
        instances: instances.collect(),
        freshness: freshness::of_cluster(&api.cluster_views(&snapshot), &row.id.cluster),
    })
}

fn summary(row: &WorkloadRow<'_>) -> WorkloadSummary {
    WorkloadSummary {
        id: row.id.to_string(),
        cluster: row.id.cluster.to_string(),
        mesh: row.mesh.to_string(),
        namespace: row.id.namespace.to_string(),
        kind: row.id.kind.to_string(),
        name: row.id.name.to_string(),
        instances: count(row.pods.len()),
        ready_instances: count(row.ready()),
        restarts: count(row.restarts()),
        versions: texts(row.versions()),
        proxy_roles: roles(row.instances()),
        revisions: texts(row.revisions()),
        services: texts(row.services()),
        labels: row.common_labels(),
        health: health(row.health()).into(),
    }
}
