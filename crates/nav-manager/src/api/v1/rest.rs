//! The REST door.

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::{MethodRouter, get};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::services;
use crate::api::Api;
use crate::api::rest::{Fields, reply};
use crate::query::Error;

pub(in crate::api) fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v1/services", answered_by(services::list))
        .route("/api/v1/services/{id}", answered_by(services::get))
}

fn answered_by<I, O>(answer: fn(&Api, I) -> Result<O, Error>) -> MethodRouter<Api>
where
    I: DeserializeOwned + Send + 'static,
    O: Serialize + 'static,
{
    get(async move |State(api): State<Api>, Fields(request): Fields<I>, headers: HeaderMap| {
        reply(&headers, answer(&api, request))
    })
}
