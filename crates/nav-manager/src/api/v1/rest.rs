//! The REST door.

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use nav_proto::api::v1::{
    ClusterFreshness, GetServiceResponse, ListConfigResponse, ListInstancesResponse, ListServicesResponse,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{config, instances, services};
use crate::api::rest::{Fields, JSON, json};
use crate::api::{Api, Failure, tag, tagged};
use crate::query::Error;

/// What `/api/v1` answers: every answer says how fresh it is.
trait Answer: Serialize {
    fn freshness(&mut self) -> &mut [ClusterFreshness];
}

/// The generated messages share no trait, but this field.
macro_rules! answers {
    ($($message:ty),+) => {
        $(impl Answer for $message {
            fn freshness(&mut self) -> &mut [ClusterFreshness] {
                &mut self.freshness
            }
        })+
    };
}

answers!(ListServicesResponse, GetServiceResponse, ListInstancesResponse, ListConfigResponse);

pub(in crate::api) fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v1/services", answered_by(services::list))
        .route("/api/v1/services/{id}", answered_by(services::get))
        .route("/api/v1/instances", answered_by(instances::list))
        .route("/api/v1/config", answered_by(config::list))
}

fn answered_by<I, O>(answer: fn(&Api, I) -> Result<O, Error>) -> MethodRouter<Api>
where
    I: DeserializeOwned + Send + 'static,
    O: Answer + 'static,
{
    get(async move |State(api): State<Api>, Fields(request): Fields<I>, headers: HeaderMap| {
        reply(&headers, answer(&api, request)?)
    })
}

/// The answer with a tag that leaves out when clusters were confirmed: that changes every few seconds, and nothing else with it.
fn reply(headers: &HeaderMap, mut answer: impl Answer) -> Result<Response, Failure> {
    let body = json(&answer)?;
    answer.freshness().iter_mut().for_each(|cluster| cluster.confirmed_at = None);
    Ok(tagged(headers, &tag(&json(&answer)?), JSON, body))
}
