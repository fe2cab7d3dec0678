use nav_proto::api::v1::*;

use super::paging::{PageToken, page_size};
use super::{convert, freshness};
use crate::api::Api;
use crate::query::{self, Error, Filter, Range};

pub(super) fn list(api: &Api, request: ListConfigRequest) -> Result<ListConfigResponse, Error> {
    let ListConfigRequest { namespace, cluster, kind, q, page_size: size, page_token } = request;
    let (filter, only_kind) = (Filter::new(&namespace, &cluster, &q)?, query::config_kind(&kind)?);
    let token = PageToken::new(&["config", &namespace, &cluster, &kind, &q]);
    let after = token.read(&page_token)?;
    let range = Range { after: after.as_ref(), size: page_size(size)? };
    let snapshot = api.fleet.snapshot();
    let freshness = freshness::of_fleet(&api.cluster_views(&snapshot), &filter)?;
    let page = query::config_page(&snapshot, &filter, only_kind, range);
    Ok(ListConfigResponse {
        config: page.items.iter().map(|((cluster, _), object)| convert::config_object(cluster, object)).collect(),
        next_page_token: token.after(page.next.as_ref()),
        total: convert::count(page.total),
        freshness,
    })
}
