//! The REST door.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use nav_proto::api::v1::ClusterFreshness;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::answer::Work;
use crate::api::rest::{Fields, JSON, json};
use crate::api::worker::on_worker;
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
        answer(&api, headers, move |api: &Api| function(api, request)).await
    })
}

/// Of a function that has to wait for something before there is work to do.
pub(super) fn answered_after<I, O, W, F>(function: fn(Api, I) -> F) -> MethodRouter<Api>
where
    I: DeserializeOwned + Send + 'static,
    O: Answer + 'static,
    W: Work<O>,
    F: Future<Output = Result<W, Error>> + Send + 'static,
{
    get(async move |State(api): State<Api>, Fields(request): Fields<I>, headers: HeaderMap| {
        let work = function(api.clone(), request).await.map_err(detailed)?;
        answer(&api, headers, work).await
    })
}

async fn answer<O: Answer>(api: &Api, headers: HeaderMap, work: impl Work<O>) -> Result<Response, Failure> {
    on_worker(api, move |api| reply(&headers, work(api).map_err(detailed)?)).await.map_err(Failure)?
}

fn detailed(error: Error) -> Failure {
    Failure(error.into_detailed_status())
}

/// The answer with a tag by which it is recognised as long as nothing happens.
fn reply(headers: &HeaderMap, mut answer: impl Answer) -> Result<Response, Failure> {
    let body = json(&answer)?;
    answer.settle();
    Ok(tagged(headers, &tag(&json(&answer)?), JSON, body))
}
