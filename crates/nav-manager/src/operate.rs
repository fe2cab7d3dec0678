//! What an operator may do, on the admin port: forget a cluster that will not come back.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::delete;
use nav_mesh::ClusterId;

use crate::fleet::{Fleet, NotForgotten};
use crate::link::Links;

#[derive(Clone)]
struct Operator {
    fleet: Fleet,
    links: Links,
}

/// `DELETE /clusters/{id}`.
pub(crate) fn routes(fleet: Fleet, links: Links) -> Router {
    Router::new().route("/clusters/{id}", delete(forget)).with_state(Operator { fleet, links })
}

async fn forget(State(operator): State<Operator>, Path(id): Path<String>) -> (StatusCode, String) {
    let cluster: ClusterId = match id.parse() {
        Ok(cluster) => cluster,
        Err(error) => return (StatusCode::BAD_REQUEST, format!("{error}\n")),
    };
    match operator.fleet.forget(&cluster) {
        Ok(()) => {}
        Err(NotForgotten::Unknown) => return (StatusCode::NOT_FOUND, format!("no cluster {cluster} is known\n")),
        Err(NotForgotten::Connected) => {
            let text = format!("cluster {cluster} has a live edge, which would bring it back at once: stop it first\n");
            return (StatusCode::CONFLICT, text);
        }
    }
    operator.links.forgotten(&cluster);
    tracing::info!(%cluster, "cluster forgotten on purpose");
    (StatusCode::OK, format!("cluster {cluster} is forgotten\n"))
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::Request;
    use nav_runtime::metrics::Metrics;
    use tokio_util::sync::CancellationToken;
    use tower::ServiceExt;

    use super::*;
    use crate::{Config, clock};

    async fn check(fleet: &Fleet, path: &str, expected: StatusCode) {
        let limits = Config::local().limits().expect("the defaults are valid");
        let links = Links::new(fleet.clone(), limits, &Metrics::new("manager"), CancellationToken::new());
        let request = Request::delete(path).body(Body::empty()).expect("a request");
        let response = routes(fleet.clone(), links).oneshot(request).await.expect("infallible");
        assert_eq!(response.status(), expected, "{path}");
    }

    #[tokio::test]
    async fn a_cluster_without_an_edge_can_be_forgotten_once() {
        let fleet = Fleet::default();
        let id = "arn:aws:eks:eu:1:cluster/prod".parse().expect("an id");
        fleet.connected(&id, clock::now());
        check(&fleet, "/clusters/arn:aws:eks:eu:1:cluster%2Fprod", StatusCode::CONFLICT).await;
        fleet.disconnected(&id, clock::now());
        check(&fleet, "/clusters/arn:aws:eks:eu:1:cluster%2Fprod", StatusCode::OK).await;
        assert!(fleet.snapshot().clusters.is_empty());
        check(&fleet, "/clusters/arn:aws:eks:eu:1:cluster%2Fprod", StatusCode::NOT_FOUND).await;
    }
}
