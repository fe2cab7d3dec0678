use nav_proto::api::v1::*;

use super::convert;
use super::paging::{Paged, paged};
use crate::api::Api;
use crate::query::{self, Error, Filter};

pub(super) fn list(api: &Api, request: ListConfigRequest) -> Result<ListConfigResponse, Error> {
    let ListConfigRequest { namespace, cluster, kind, q, page_size, page_token } = request;
    let (filter, only_kind) = (Filter::new(&namespace, &cluster, &q)?, query::config_kind(&kind)?);
    let list = ["config", &namespace, &cluster, &kind, &q];
    let Paged { items, next_page_token, total, freshness } =
        paged(api, &list, &filter, (page_size, &page_token), |snapshot, wanted| {
            query::config_page(snapshot, &filter, only_kind, wanted)
                .map(|((cluster, _), object)| convert::config_object(&cluster, object))
        })?;
    Ok(ListConfigResponse { config: items, next_page_token, total, freshness })
}
