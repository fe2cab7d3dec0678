use nav_proto::api::v1::*;

use super::convert;
use super::paging::{Paged, paged};
use crate::api::Api;
use crate::query::{self, Error, Filter};

pub(super) fn list(api: &Api, request: ListInstancesRequest) -> Result<ListInstancesResponse, Error> {
    let ListInstancesRequest { namespace, cluster, q, page_size, page_token } = request;
    let filter = Filter::new(&namespace, &cluster, &q)?;
    let list = ["instances", &namespace, &cluster, &q];
    let Paged { items, next_page_token, total, freshness } =
        paged(api, &list, &filter, (page_size, &page_token), |snapshot, wanted| {
            query::instance_page(snapshot, &filter, wanted)
                .map(|(cluster, found)| convert::instance(&cluster, &found.instance, &found.services))
        })?;
    Ok(ListInstancesResponse { instances: items, next_page_token, total, freshness })
}
