//! What both REST doors share.

mod fields;
mod segments;

pub(crate) use fields::Fields;
pub(crate) use segments::Segments;

use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;
use tonic::Status;

use super::{Failure, conditional};
use crate::query::Error;

pub(super) const JSON: &str = "application/json";

/// The answer as JSON, with its tag.
pub(super) fn reply<T: Serialize>(headers: &HeaderMap, answer: Result<T, Error>) -> Result<Response, Failure> {
    Ok(conditional(headers, JSON, json(&answer?)?))
}

pub(super) fn json(answer: &impl Serialize) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(answer).map_err(|error| {
        tracing::error!(%error, "an answer cannot be written as JSON");
        Failure(Status::internal("the answer cannot be written as JSON; the manager's log has the details"))
    })
}
