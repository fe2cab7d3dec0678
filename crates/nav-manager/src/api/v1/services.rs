use nav_proto::api::v1::*;

use super::paging::{PageToken, page_size};
use super::{convert, freshness};
use crate::api::Api;
use crate::query::{self, Error, Filter, Range};

pub(super) fn list(api: &Api, request: ListServicesRequest) -> Result<ListServicesResponse, Error> {
    let ListServicesRequest { namespace, cluster, q, page_size: size, page_token } = request;
    let filter = Filter::new(&namespace, &cluster, &q)?;
    let token = PageToken::new(&["services", &namespace, &cluster, &q]);
    let after = token.read(&page_token)?;
    let range = Range { after: after.as_ref(), size: page_size(size)? };
    let snapshot = api.fleet.snapshot();
    let freshness = freshness::of_fleet(&api.cluster_views(&snapshot), &filter)?;
    let page = query::service_page(&snapshot, &filter, range);
    Ok(ListServicesResponse {
        services: page.items.iter().map(convert::summary).collect(),
        next_page_token: token.after(page.next.as_ref()),
        total: convert::count(page.total),
        freshness,
    })
}

pub(super) fn get(api: &Api, request: GetServiceRequest) -> Result<GetServiceResponse, Error> {
    let snapshot = api.fleet.snapshot();
    let service = query::service(&snapshot, &request.id)?;
    let freshness = freshness::of_service(&api.cluster_views(&snapshot), &service);
    Ok(GetServiceResponse { service: Some(convert::service(&service, &snapshot)), freshness })
}

#[cfg(test)]
mod tests;
