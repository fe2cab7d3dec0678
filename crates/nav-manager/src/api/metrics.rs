use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::{family::Family, histogram::Histogram};
use prometheus_client::registry::{Registry, Unit};
use tonic::Status;

use super::error::http_status;

/// Half a millisecond to ten seconds.
const BUCKETS: [f64; 10] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1, 0.5, 2.5, 10.0];

/// How long answers took.
#[derive(Clone)]
pub(super) struct Durations(Family<Labels, Histogram, fn() -> Histogram>);

/// Every label has few values, whatever is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    /// The route's pattern.
    route: String,
    method: &'static str,
    /// The HTTP status; of a failed gRPC call, the one that REST gives its code.
    code: u16,
}

impl Durations {
    pub(super) fn register(registry: &mut Registry) -> Self {
        let new_histogram: fn() -> Histogram = || Histogram::new(BUCKETS);
        let family = Family::new_with_constructor(new_histogram);
        let help = "How long answers to people and programs took, to their first byte";
        registry.register_with_unit("navigator_manager_request_duration", help, Unit::Seconds, family.clone());
        Self(family)
    }
}

pub(super) async fn observe(
    State(durations): State<Durations>,
    route: Option<MatchedPath>,
    request: Request,
    next: Next,
) -> Response {
    let start = Instant::now();
    let method = method_label(request.method());
    let response = next.run(request).await;
    let route = route.map_or_else(|| "none".to_owned(), |route| route.as_str().to_owned());
    let labels = Labels { route, method, code: code(&response) };
    durations.0.get_or_create(&labels).observe(start.elapsed().as_secs_f64());
    response
}

fn method_label(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        _ => "other",
    }
}

fn code(response: &Response) -> u16 {
    let grpc = Status::from_header_map(response.headers());
    grpc.map_or_else(|| response.status(), |status| http_status(status.code())).as_u16()
}
