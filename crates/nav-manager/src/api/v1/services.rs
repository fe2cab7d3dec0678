use nav_proto::api::v1::*;

use super::lists::{check_no_kind, listed, look, response};
use super::{convert, freshness};
use crate::api::Api;
use crate::query::{self, Error, Peers, Reach, Wanted};

pub(super) fn list(api: &Api, request: ListRequest) -> Result<ListServicesResponse, Error> {
    check_no_kind(&request)?;
    look(api, &request, |looked| {
        let peers = Peers::new(looked.snapshot);
        let page = |question: &_, wanted: Wanted<'_, _>| {
            query::service_page(looked.snapshot, &peers, looked.reach, question, wanted)
        };
        response!(ListServicesResponse { services } = listed(looked, &request, page, |row| convert::summary(&row))?)
    })
}

pub(super) fn get(api: &Api, request: GetServiceRequest) -> Result<GetServiceResponse, Error> {
    let GetServiceRequest { id, mesh, cluster } = request;
    let reach = Reach::new("", &cluster, &mesh)?;
    let snapshot = api.fleet.snapshot();
    reach.check(&snapshot)?;
    let peers = Peers::new(&snapshot);
    let service = query::service(&snapshot, &peers, &id, &reach)?;
    let freshness = freshness::of_service(&api.cluster_views(&snapshot), &service, &reach);
    Ok(GetServiceResponse { service: Some(convert::service(&service, &snapshot)), freshness })
}

#[cfg(test)]
mod tests;
