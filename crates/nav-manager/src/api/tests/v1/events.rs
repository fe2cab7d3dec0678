//! Events over both doors: how they look on the wire.

use axum::body::BodyDataStream;
use futures::StreamExt;
use nav_proto::api::v1::query_service_client::QueryServiceClient;
use nav_proto::api::v1::{Event, WatchEventsRequest};
use tonic::Code;

use super::*;

/// A stream of events over REST.
struct Watching(BodyDataStream);

impl Watching {
    async fn new(router: &Router, path: &str, headers: &[(&str, &str)]) -> Self {
        let response =
            router.clone().oneshot(request(Method::GET, path, headers)).await.expect("a router does not fail");
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        let mut watching = Self(response.into_body().into_data_stream());
        assert_eq!(watching.block().await, "retry: 1000\n\n");
        watching
    }

    /// What comes next, as it came: it must not be held back to come with more.
    async fn block(&mut self) -> String {
        let bytes = self.0.next().await.expect("it does not end").expect("it does not fail");
        String::from_utf8(bytes.to_vec()).expect("UTF-8")
    }

    async fn event(&mut self) -> Event {
        let block = self.block().await;
        let data = block.lines().find_map(|line| line.strip_prefix("data: ")).expect("data");
        serde_json::from_str(data).expect("an event")
    }
}

/// Without what is another at each run.
fn redacted(block: &str) -> String {
    let id = block.lines().find_map(|line| line.strip_prefix("id: ")).expect("an id");
    let (epoch, _) = id.split_once('-').expect("two parts");
    block.replace(epoch, "EPOCH")
}

#[tokio::test(start_paused = true)]
async fn events_are_server_sent_events() {
    let fleet = fleet();
    let router = router_over(fleet.clone());
    let path = "/api/v1/events?types=instance,cluster,config&cluster=east";
    let mut watching = Watching::new(&router, path, &[("accept-encoding", "gzip")]).await;
    let mut told = redacted(&watching.block().await);
    let without = |gone: &str| east().into_iter().filter(|object| object.name().name != gone).collect::<Vec<_>>();
    fleet.replace(&cluster("east"), at(-1), without("public"));
    told += &redacted(&watching.block().await);
    told += &redacted(&watching.block().await);
    let headers = [("last-event-id", "0-0")];
    told += &redacted(&Watching::new(&router, path, &headers).await.block().await);
    insta::assert_snapshot!(told);
}

#[tokio::test(start_paused = true)]
async fn the_header_last_event_id_counts_before_the_parameter() {
    let fleet = fleet();
    let router = router_over(fleet.clone());
    let first = Watching::new(&router, "/api/v1/events", &[]).await.event().await;
    fleet.note(&cluster("east"), Some("slow".to_owned()));
    let (stale, missed) = ("/api/v1/events?last_event_id=x", [("last-event-id", first.id.as_str())]);
    assert_eq!(Watching::new(&router, stale, &missed).await.event().await.changes.len(), 1);
    assert!(Watching::new(&router, stale, &[]).await.event().await.reload);
    let path = format!("/api/v1/events?lastEventId={}", first.id);
    assert_eq!(Watching::new(&router, &path, &[]).await.event().await.changes.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn both_doors_tell_the_same_events() {
    let fleet = fleet();
    let router = router_over(fleet.clone());
    let request = WatchEventsRequest { types: "service".to_owned(), ..Default::default() };
    let mut client = QueryServiceClient::new(router.clone());
    let mut grpc = client.watch_events(request).await.expect("events").into_inner();
    let mut rest = Watching::new(&router, "/api/v1/events?types=service", &[]).await;
    assert_eq!(grpc.message().await.expect("a message"), Some(rest.event().await));
    fleet.replace(&cluster("east"), at(-1), vec![]);
    assert_eq!(grpc.message().await.expect("a message"), Some(rest.event().await));
}

#[tokio::test]
async fn a_stream_of_what_is_not_there_is_refused() {
    let request = WatchEventsRequest { cluster: "nowhere".to_owned(), ..Default::default() };
    let status = QueryServiceClient::new(router_over(fleet())).watch_events(request).await.expect_err("an error");
    assert_eq!(status.code(), Code::NotFound);
    let paths = ["events?types=pod", "events?cluster=nowhere", "events?mesh=nowhere", "events?types=config&kind=Pod"];
    super::errors::check("events", &paths).await;
}
