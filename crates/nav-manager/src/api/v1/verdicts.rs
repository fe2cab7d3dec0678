//! Which config objects apply, and why.

mod convert;

use nav_mesh::ClusterId;
use nav_proto::api::v1::*;

use super::convert::count;
use super::lists::{Paged, paged};
use super::{config, freshness, instances};
use crate::api::Api;
use crate::fleet::Snapshot;
use crate::query::{self, Error, Only, Peers, Reach, Wanted, Workload};

/// How many WorkloadEntries an answer tells.
const MAX_ENTRIES: usize = 500;

/// What a request has in common with those of other lists.
macro_rules! list_request {
    ($request:expr, $own:ident) => {{
        let request = $request.clone();
        ListRequest {
            namespace: request.namespace,
            $own: request.$own,
            q: request.q,
            label_selector: request.label_selector,
            field_selector: request.field_selector,
            sort_by: request.sort_by,
            facets: request.facets,
            page_size: request.page_size,
            page_token: request.page_token,
            ..ListRequest::default()
        }
    }};
}

pub(super) fn list(api: &Api, request: ListVerdictsRequest) -> Result<ListVerdictsResponse, Error> {
    let snapshot = api.fleet.snapshot();
    let workload = Workload::of_id(&snapshot, &request.id)?;
    let asked = config_cluster(&snapshot, &request.config_cluster)?;
    let only = Only { namespace: &request.namespace, kind: query::config_kind(&request.kind)? };
    let judged = query::judge(&snapshot, &api.istiods, &workload, asked.as_ref())?;
    let page = |question: &_, wanted: Wanted<'_, _>| judged.page(&only, question, wanted);
    let of = format!("{} {}", request.id, request.config_cluster);
    let paged = paged(&of, &list_request!(request, kind), page, |row| convert::verdict(&judged, &row))?;
    let Paged { items: verdicts, next_page_token, total, facets } = paged;
    let clusters = judged.view.rests_on().chain([workload.cluster()]);
    let (instance, workload_entry) = match &workload {
        Workload::Instance(row) => (Some(instances::summary(row)), None),
        Workload::Entry(row) => (None, Some(config::summary(row))),
    };
    Ok(ListVerdictsResponse {
        verdicts,
        next_page_token,
        total,
        freshness: freshness::of_these(&api.cluster_views(&snapshot), clusters),
        facets,
        instance,
        workload_entry,
        source: Some(convert::source(&judged.view)),
        effective: Some(convert::effective(&judged)),
    })
}

pub(super) fn affected(api: &Api, request: ListAffectedRequest) -> Result<ListAffectedResponse, Error> {
    let snapshot = api.fleet.snapshot();
    let row = query::config_object(&snapshot, &request.id)?;
    let reach = Reach::new(&request.namespace, &request.cluster, "")?;
    reach.check(&snapshot)?;
    let affected = query::affected(&snapshot, &api.istiods, &row, &reach);
    let page = |question: &_, wanted: Wanted<'_, _>| affected.page(question, wanted);
    let paged = paged(&request.id, &list_request!(request, cluster), page, |row| convert::affected(&row))?;
    let Paged { items, next_page_token, total, facets } = paged;
    let clusters = api.cluster_views(&snapshot);
    let in_reach = freshness::looked_into(&clusters, &reach);
    let looked_at = affected.views.iter().flat_map(|view| view.rests_on()).chain([row.cluster]).chain(in_reach);
    Ok(ListAffectedResponse {
        affected: items,
        next_page_token,
        total,
        freshness: freshness::of_these(&clusters, looked_at),
        facets,
        config: Some(config::summary(&row)),
        sources: affected.views.iter().map(convert::source).collect(),
        unknown: affected.unknown.iter().map(convert::unknown).collect(),
        workload_entries: affected.entries.iter().take(MAX_ENTRIES).map(convert::affected_entry).collect(),
        workload_entry_total: count(affected.entries.len()),
    })
}

pub(super) fn traffic_policy(api: &Api, request: GetTrafficPolicyRequest) -> Result<GetTrafficPolicyResponse, Error> {
    let GetTrafficPolicyRequest { id, mesh, caller } = request;
    let reach = Reach::new("", "", &mesh)?;
    let snapshot = api.fleet.snapshot();
    reach.check(&snapshot)?;
    let peers = Peers::new(&snapshot);
    let service = query::service(&snapshot, &peers, &id, &reach)?;
    let (policies, unknown) = if caller.is_empty() {
        query::of_neighbours(&snapshot, &api.istiods, &service)
    } else {
        let caller = Workload::of_id(&snapshot, &caller)?;
        (vec![query::of_caller(&snapshot, &api.istiods, &service, &caller)?], Vec::new())
    };
    let looked_at = policies.iter().flat_map(|policy| policy.view.rests_on().chain(&policy.clusters));
    Ok(GetTrafficPolicyResponse {
        freshness: freshness::of_these(&api.cluster_views(&snapshot), looked_at),
        policies: policies.iter().map(convert::callers_policy).collect(),
        unknown: unknown.iter().map(convert::unknown).collect(),
    })
}

/// The cluster that is asked for, which must be known.
fn config_cluster(snapshot: &Snapshot, text: &str) -> Result<Option<ClusterId>, Error> {
    let asked: Option<ClusterId> = (!text.is_empty()).then(|| text.parse()).transpose()?;
    match asked {
        Some(cluster) if !snapshot.clusters.contains_key(&cluster) => Err(Error::no_cluster(&cluster, snapshot)),
        asked => Ok(asked),
    }
}
