use axum::body::to_bytes;
use http::Request;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

use super::*;

struct Admin {
    health: Health,
    router: Router,
}

fn admin() -> Admin {
    let health = Health::new(CancellationToken::new());
    let router = router(health.clone(), Metrics::new("manager"));
    Admin { health, router }
}

impl Admin {
    async fn get(&self, path: &str) -> (StatusCode, String, String) {
        let request = Request::get(path).body(axum::body::Body::empty()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let content_type = response.headers()[CONTENT_TYPE].to_str().unwrap().to_owned();
        let status = response.status();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, content_type, String::from_utf8(body.to_vec()).unwrap())
    }
}

#[tokio::test]
async fn readiness_lists_the_part_that_holds_it_up() {
    let admin = admin();
    admin.health.part("people-listener").set_ready();
    let edges = admin.health.part("edge-listener");

    let (status, _, text) = admin.get("/readyz").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(text.contains("edge-listener: not ready: starting"), "{text}");

    edges.set_ready();
    let (status, _, text) = admin.get("/readyz").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(text, "ready\nedge-listener: ready\npeople-listener: ready\n");
}

#[tokio::test]
async fn a_process_that_is_not_ready_is_alive() {
    let admin = admin();
    admin.health.part("edge-listener").set_not_ready("no address");
    let (status, _, text) = admin.get("/healthz").await;
    assert_eq!((status, text.as_str()), (StatusCode::OK, "ok\n"));
}

#[tokio::test]
async fn metrics_tell_the_build_and_what_the_process_uses() {
    let (status, content_type, text) = admin().get("/metrics").await;
    assert_eq!(status, StatusCode::OK);
    assert!(content_type.starts_with("application/openmetrics-text"), "{content_type}");
    let build = format!(r#"navigator_build_info{{version="{}","#, env!("CARGO_PKG_VERSION"));
    assert!(text.contains(&build), "{text}");
    assert!(text.contains(r#"daemon="manager"} 1"#), "{text}");
    assert!(text.ends_with("# EOF\n"), "{text}");
    if cfg!(target_os = "linux") {
        for name in [
            "process_resident_memory_bytes",
            "process_cpu_seconds_total",
            "process_open_fds",
            "process_start_time_seconds",
            "process_threads",
        ] {
            assert!(text.contains(&format!("\n{name} ")), "{name} is missing in\n{text}");
        }
    }
}

#[tokio::test]
async fn an_unknown_path_is_answered_with_those_that_exist() {
    let (status, _, text) = admin().get("/ready").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    for (path, _) in PATHS {
        assert!(text.contains(&format!("\n{path} ")), "{path} is missing in\n{text}");
    }
}

#[tokio::test]
async fn every_path_of_the_index_answers() {
    let admin = admin();
    let (_, _, index) = admin.get("/").await;
    assert!(index.contains(&BuildInfo::CURRENT.to_string()), "{index}");
    for (path, _) in PATHS {
        let (status, _, _) = admin.get(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
    }
}
