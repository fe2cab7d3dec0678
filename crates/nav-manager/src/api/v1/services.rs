use nav_proto::api::v1::*;

use super::paging::{Paged, paged};
use super::{convert, freshness};
use crate::api::Api;
use crate::query::{self, Error, Filter};

pub(super) fn list(api: &Api, request: ListServicesRequest) -> Result<ListServicesResponse, Error> {
    let ListServicesRequest { namespace, cluster, q, page_size, page_token } = request;
    let filter = Filter::new(&namespace, &cluster, &q)?;
    let list = ["services", &namespace, &cluster, &q];
    let Paged { items, next_page_token, total, freshness } =
        paged(api, &list, &filter, (page_size, &page_token), |snapshot, wanted| {
            query::service_page(snapshot, &filter, wanted).map(|service| convert::summary(&service))
        })?;
    Ok(ListServicesResponse { services: items, next_page_token, total, freshness })
}

pub(super) fn get(api: &Api, request: GetServiceRequest) -> Result<GetServiceResponse, Error> {
    let snapshot = api.fleet.snapshot();
    let service = query::service(&snapshot, &request.id)?;
    let freshness = freshness::of_service(&api.cluster_views(&snapshot), &service);
    Ok(GetServiceResponse { service: Some(convert::service(&service, &snapshot)), freshness })
}

#[cfg(test)]
mod tests;
