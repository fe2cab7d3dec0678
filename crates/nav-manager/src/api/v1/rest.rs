//! The REST door.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use nav_proto::api::v1::ClusterFreshness;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::answer::on_worker;
use crate::api::rest::{Fields, JSON, json};
use crate::api::{Api, Failure, tag, tagged};
use crate::query::Error;

/// What `/api/v1` answers.
pub(super) trait Answer: Serialize + Send {
    /// Leaves out what moves every few seconds although nothing happens: it must not make another tag.
    fn settle(&mut self);
}

/// Every answer says how fresh it is, and since when that was confirmed.
pub(super) fn settle(freshness: &mut [ClusterFreshness]) {
    freshness.iter_mut().for_each(|cluster| cluster.confirmed_at = None);
}

pub(super) fn answered_by<I, O>(function: fn(&Api, I) -> Result<O, Error>) -> MethodRouter<Api>
where
    I: DeserializeOwned + Send + 'static,
    O: Answer + 'static,
{
    get(async move |State(api): State<Api>, Fields(request): Fields<I>, headers: HeaderMap| {
        let work = move |api: &Api| {
            let answer = function(api, request).map_err(|error| Failure(error.into_detailed_status()))?;
            reply(&headers, answer)
        };
        on_worker(&api, work).await.map_err(Failure)?
    })
}

/// The answer with a tag by which it is recognised as long as nothing happens.
fn reply(headers: &HeaderMap, mut answer: impl Answer) -> Result<Response, Failure> {
    let body = json(&answer)?;
    answer.settle();
    Ok(tagged(headers, &tag(&json(&answer)?), JSON, body))
}
