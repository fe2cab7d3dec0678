//! What operators and their tools ask a daemon.

use std::fmt::Write;

use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use http::{StatusCode, header::CONTENT_TYPE};

use crate::{
    build_info::BuildInfo,
    health::Health,
    metrics::{self, Metrics},
};

const PATHS: [(&str, &str); 4] = [
    ("/", "this list"),
    ("/healthz", "200 as long as the process answers"),
    ("/readyz", "200 when every part is ready, else 503; either way with the parts"),
    ("/metrics", "metrics as OpenMetrics text"),
];

/// The admin listener's routes.
pub fn router(health: Health, metrics: Metrics) -> Router {
    Router::new()
        .route("/", get(index))
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz).with_state(health))
        .route("/metrics", get(scrape).with_state(metrics))
        .fallback(unknown)
}

async fn index() -> String {
    format!("navigator {}\n\n{}", BuildInfo::CURRENT, path_list())
}

async fn healthz() -> &'static str {
    "ok\n"
}

async fn readyz(State(health): State<Health>) -> (StatusCode, String) {
    let report = health.report();
    let status = if report.is_ready() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, report.to_string())
}

async fn scrape(State(metrics): State<Metrics>) -> Response {
    ([(CONTENT_TYPE, metrics::CONTENT_TYPE)], metrics.encode()).into_response()
}

async fn unknown(uri: http::Uri) -> (StatusCode, String) {
    let text = format!("no such path: {}; there are\n\n{}", uri.path(), path_list());
    (StatusCode::NOT_FOUND, text)
}

fn path_list() -> String {
    PATHS.iter().fold(String::new(), |mut list, (path, what)| {
        writeln!(list, "{path:<10} {what}").expect("writing to a String does not fail");
        list
    })
}

#[cfg(test)]
mod tests;
