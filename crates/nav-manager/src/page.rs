//! A small page for people: services, their instances, clusters. Rendered here, kept current by a script that asks for
//! it again and swaps in what changed.

mod clusters;
mod layout;
mod service;
mod services;

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::html;
use serde::Deserialize;
use tonic::Status;

use self::services::Asked;
use crate::api::{Api, Failure, Fields, conditional};
use crate::query::{self, Error, Peers, Reach, Wanted};

const HTML: &str = "text/html; charset=utf-8";
/// More are too many to read, and the page is asked for every few seconds.
const MAX_ROWS: usize = 500;

pub(crate) fn routes() -> Router<Api> {
    let asset = |content_type: &'static str, content: &'static str| {
        get(async move |headers: HeaderMap| conditional(&headers, content_type, content.into()))
    };
    Router::new()
        .route("/", get(home))
        .route("/services/{id}", get(one_service))
        .route("/page.css", asset("text/css; charset=utf-8", include_str!("page/page.css")))
        .route("/page.js", asset("text/javascript; charset=utf-8", include_str!("page/page.js")))
        .route("/icon.svg", asset("image/svg+xml", include_str!("page/icon.svg")))
}

async fn home(State(api): State<Api>, Fields(asked): Fields<Asked>, headers: HeaderMap) -> Response {
    let (reach, question) = match (asked.reach(), asked.question()) {
        (Ok(reach), Ok(question)) => (reach, question),
        (Err(error), _) => return failed(error.into()),
        (_, Err(error)) => return failed(error),
    };
    let snapshot = api.fleet.snapshot();
    let (clusters, peers) = (api.cluster_views(&snapshot), Peers::new(&snapshot));
    let wanted = Wanted { after: None, size: MAX_ROWS };
    let services = query::service_page(&snapshot, &peers, &reach, &question, wanted);
    let live = html! {
        (services::section(&asked, &services, &clusters))
        (clusters::section(&clusters))
    };
    let page = layout::page("Services", services::filter(&asked), live);
    conditional(&headers, HTML, page.into_string().into())
}

/// Which service is asked for; the mesh only where several have it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AskedService {
    id: String,
    mesh: String,
}

async fn one_service(State(api): State<Api>, Fields(asked): Fields<AskedService>, headers: HeaderMap) -> Response {
    let AskedService { id, mesh } = asked;
    let snapshot = api.fleet.snapshot();
    let peers = Peers::new(&snapshot);
    let found = Reach::new("", "", &mesh).map_err(Error::from);
    match found.and_then(|reach| query::service(&snapshot, &peers, &id, &reach)) {
        Ok(found) => {
            let live = service::details(&found, &api.cluster_views(&snapshot));
            let page = layout::page(&id, layout::back(), live);
            conditional(&headers, HTML, page.into_string().into())
        }
        Err(error) => failed(error),
    }
}

fn failed(error: Error) -> Response {
    let page = layout::page("Not found", layout::back(), html! { p.empty { (error) "." } });
    let status = Failure(Status::from(error)).http_status();
    (status, [(CONTENT_TYPE, HTML)], page.into_string()).into_response()
}
