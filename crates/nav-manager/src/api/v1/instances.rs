use nav_proto::api::v1::*;

use super::paging::{PageToken, page_size};
use super::{convert, freshness};
use crate::api::Api;
use crate::query::{self, Error, Filter, Range};

pub(super) fn list(api: &Api, request: ListInstancesRequest) -> Result<ListInstancesResponse, Error> {
    let ListInstancesRequest { namespace, cluster, q, page_size: size, page_token } = request;
    let filter = Filter::new(&namespace, &cluster, &q)?;
    let token = PageToken::new(&["instances", &namespace, &cluster, &q]);
    let after = token.read(&page_token)?;
    let range = Range { after: after.as_ref(), size: page_size(size)? };
    let snapshot = api.fleet.snapshot();
    let freshness = freshness::of_fleet(&api.cluster_views(&snapshot), &filter)?;
    let page = query::instance_page(&snapshot, &filter, range);
    let instance = |(cluster, found): &(_, &nav_mesh::ClusterInstance)| {
        convert::instance(cluster, &found.instance, &found.services)
    };
    Ok(ListInstancesResponse {
        instances: page.items.iter().map(instance).collect(),
        next_page_token: token.after(page.next.as_ref()),
        total: convert::count(page.total),
        freshness,
    })
}
