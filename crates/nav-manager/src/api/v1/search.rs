use nav_proto::api::v1::{SearchRequest, SearchResponse};

use crate::api::Api;
use crate::query::Error;

pub(super) fn search(_api: &Api, _request: SearchRequest) -> Result<SearchResponse, Error> {
    Err(Error::NotAvailable("search"))
}
