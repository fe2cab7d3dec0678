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
use tonic::Status;

use self::services::Asked;
use crate::api::{Api, Failure, Fields, Segments, conditional};
use crate::query::{self, Wanted};

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
    let filter = match asked.filter() {
        Ok(filter) => filter,
        Err(error) => return failed(error.into()),
    };
    let snapshot = api.fleet.snapshot();
    let clusters = api.cluster_views(&snapshot);
    let services = query::service_page(&snapshot, &filter, Wanted { after: None, size: MAX_ROWS });
    let live = html! {
        (services::section(&asked, &services, &clusters))
        (clusters::section(&clusters))
    };
    let page = layout::page("Services", services::filter(&asked), live);
    conditional(&headers, HTML, page.into_string().into())
}

async fn one_service(State(api): State<Api>, Segments(id): Segments<String>, headers: HeaderMap) -> Response {
    let snapshot = api.fleet.snapshot();
    match query::service(&snapshot, &id) {
        Ok(found) => {
            let live = service::details(&found, &api.cluster_views(&snapshot));
            let page = layout::page(&id, layout::back(), live);
            conditional(&headers, HTML, page.into_string().into())
        }
        Err(error) => failed(error),
    }
}

fn failed(error: query::Error) -> Response {
    let page = layout::page("Not found", layout::back(), html! { p.empty { (error) "." } });
    let status = Failure(Status::from(error)).http_status();
    (status, [(CONTENT_TYPE, HTML)], page.into_string()).into_response()
}
