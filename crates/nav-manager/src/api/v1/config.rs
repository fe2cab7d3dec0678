use nav_mesh::Object;
use nav_proto::JsonObject;
use nav_proto::api::v1::*;

use super::convert::{map, timestamp};
use super::freshness;
use super::lists::{listed, look, response};
use crate::api::Api;
use crate::query::{self, ConfigRow, Error, Wanted};

pub(super) fn list(api: &Api, request: ListRequest) -> Result<ListConfigResponse, Error> {
    let kind = query::config_kind(&request.kind)?;
    look(api, &request, |looked| {
        let page = |question: &_, wanted: Wanted<'_, _>| {
            query::config_page(looked.snapshot, looked.reach, kind, question, wanted)
        };
        response!(ListConfigResponse { config } = listed(looked, &request, page, |row| summary(&row))?)
    })
}

pub(super) fn get(api: &Api, request: GetConfigRequest) -> Result<GetConfigResponse, Error> {
    let snapshot = api.fleet.snapshot();
    let row = query::config_object(&snapshot, &request.id)?;
    Ok(GetConfigResponse {
        config: Some(summary(&row)),
        object: whole(row.object),
        spec_left_out: row.object.as_config().is_some_and(|config| config.spec_shed),
        freshness: freshness::of_cluster(&api.cluster_views(&snapshot), row.cluster),
    })
}

/// An edge sends nothing that is not JSON; what is not an object after all is told as none.
fn whole(object: &Object) -> Option<JsonObject> {
    object.as_config().and_then(|config| serde_json::from_str(config.json()).ok())
}

pub(super) fn summary(row: &ConfigRow<'_>) -> ConfigObject {
    let meta = &row.object.meta;
    ConfigObject {
        cluster: row.cluster.to_string(),
        kind: meta.kind.to_string(),
        group: meta.kind.info().group.to_owned(),
        namespace: meta.name.namespace.to_string(),
        name: meta.name.name.to_string(),
        uid: meta.uid.to_string(),
        generation: meta.generation,
        created_at: meta.created.map(timestamp),
        labels: map(&meta.labels),
        mesh: row.mesh.to_string(),
        id: row.id().to_string(),
        conditions: query::conditions(row.object).into_iter().map(condition).collect(),
        hosts: query::hosts(row.object),
    }
}

fn condition(condition: query::Condition) -> Condition {
    let query::Condition { about, kind, status, reason, message, observed_generation, last_transition } = condition;
    let last_transition_at = last_transition.map(timestamp);
    Condition { about, r#type: kind, status, reason, message, observed_generation, last_transition_at }
}
