use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use tonic::Status;

use crate::api::Failure;
use crate::query::Error;

/// The query parameters, of which each has two spellings: the `.proto` file's and JSON's. Unknown ones are ignored.
pub(super) struct Params(Vec<(String, String)>);

impl Params {
    pub(super) fn get(&self, name: &str, json_name: &str) -> Option<String> {
        let wanted = self.0.iter().find(|(key, _)| key == name || key == json_name);
        wanted.map(|(_, value)| value.clone())
    }

    /// RFC 3339.
    pub(super) fn time(&self, name: &'static str, json_name: &str) -> Result<Option<jiff::Timestamp>, Error> {
        let time = self.get(name, json_name).map(|text| text.parse());
        time.transpose().map_err(|error: jiff::Error| Error::invalid(name, error.to_string()))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Params {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        match Query::try_from_uri(&parts.uri) {
            Ok(Query(params)) => Ok(Self(params)),
            Err(rejection) => Err(Failure(Status::invalid_argument(rejection.body_text()))),
        }
    }
}
