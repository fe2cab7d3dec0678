use nav_proto::api::v1::*;

use super::convert::{count, resource};
use super::freshness;
use crate::api::Api;
use crate::query::{self, Error, Reach, Resources};

const DEFAULT_LIMIT: usize = 20;
const MAX_LIMIT: usize = 100;

pub(super) fn search(api: &Api, request: SearchRequest) -> Result<SearchResponse, Error> {
    let SearchRequest { q, mesh, cluster, namespace, types, limit } = request;
    let (reach, types) = (Reach::new(&namespace, &cluster, &mesh)?, Resources::parse(&types)?);
    let snapshot = api.fleet.snapshot();
    reach.check(&snapshot)?;
    let views = api.cluster_views(&snapshot);
    let asked = query::Asked { q: &q, resources: &types, limit: self::limit(limit)? };
    let found = query::search(&snapshot, &views, &reach, &asked)?;
    let hit_count = |(of, hits)| HitCount { r#type: resource(of).into(), count: count(hits) };
    Ok(SearchResponse {
        hits: found.hits.into_iter().map(hit).collect(),
        counts: found.counts.into_iter().map(hit_count).collect(),
        freshness: freshness::in_reach(&views, &reach),
    })
}

fn limit(asked: i32) -> Result<usize, Error> {
    match usize::try_from(asked) {
        Ok(0) => Ok(DEFAULT_LIMIT),
        Ok(limit) => Ok(limit.min(MAX_LIMIT)),
        Err(_) => Err(Error::invalid("limit", format!("{asked} is negative"))),
    }
}

fn hit(hit: query::Hit) -> SearchHit {
    let query::Subject { cluster, namespace, name, kind, mesh, id, clusters, .. } = hit.subject;
    let query::Match { field, value } = hit.first_match;
    let r#match = Some(Match { field: match_field(field).into(), value });
    SearchHit { r#type: resource(hit.resource).into(), id, mesh, cluster, namespace, name, kind, clusters, r#match }
}

fn match_field(field: query::MatchField) -> MatchField {
    match field {
        query::MatchField::Name => MatchField::Name,
        query::MatchField::Address => MatchField::Address,
        query::MatchField::Host => MatchField::Host,
        query::MatchField::Label => MatchField::Label,
        query::MatchField::Place => MatchField::Place,
    }
}
