use nav_proto::api::v1::*;

use super::page_token::PageToken;
use super::{convert, freshness};
use crate::api::Api;
use crate::query::{self, Error, Filter};

const DEFAULT_PAGE_SIZE: usize = 50;
const MAX_PAGE_SIZE: usize = 500;

pub(super) fn list(api: &Api, request: ListServicesRequest) -> Result<ListServicesResponse, Error> {
    let ListServicesRequest { namespace, cluster, q, page_size, page_token } = request;
    let filter = Filter::new(&namespace, &cluster, &q)?;
    let token = PageToken::new(&[&namespace, &cluster, &q]);
    let after = token.read(&page_token)?;
    let snapshot = api.fleet.snapshot();
    let freshness = freshness::of_fleet(&api.cluster_views(&snapshot), &filter)?;
    let page = query::page(&snapshot, &filter, after.as_ref(), self::page_size(page_size)?);
    Ok(ListServicesResponse {
        services: page.services.iter().map(convert::summary).collect(),
        next_page_token: page.next.map(|last| token.after(last)).unwrap_or_default(),
        total: convert::count(page.total),
        freshness,
    })
}

pub(super) fn get(api: &Api, request: GetServiceRequest) -> Result<GetServiceResponse, Error> {
    let snapshot = api.fleet.snapshot();
    let service = query::service(&snapshot, &request.id)?;
    let freshness = freshness::of_service(&api.cluster_views(&snapshot), &service);
    Ok(GetServiceResponse { service: Some(convert::service(&service)), freshness })
}

fn page_size(asked: i32) -> Result<usize, Error> {
    match usize::try_from(asked) {
        Ok(0) => Ok(DEFAULT_PAGE_SIZE),
        Ok(size) => Ok(size.min(MAX_PAGE_SIZE)),
        Err(_) => Err(Error::invalid("page_size", format!("{asked} is negative"))),
    }
}

#[cfg(test)]
mod tests;
