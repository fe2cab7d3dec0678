//! When clients are told what, by a clock that stands still but for them.

use std::pin::{Pin, pin};
use std::time::Duration;

use futures::{FutureExt, Stream, StreamExt};
use tokio::time::{Instant, advance, timeout};

use super::*;
use crate::api::v1::events::Told;

const MS: Duration = Duration::from_millis(1);

fn follow(api: &Api, request: &WatchEventsRequest) -> Pin<Box<dyn Stream<Item = Told>>> {
    Box::pin(watch(api, request).expect("there is room"))
}

async fn event(told: &mut Pin<Box<dyn Stream<Item = Told>>>) -> Event {
    match told.next().await {
        Some(Told::Event(event)) => event,
        other => panic!("{other:?} is no event"),
    }
}

fn change(fleet: &Fleet, number: i64) {
    fleet.note(&cluster("east"), Some(number.to_string()));
}

#[tokio::test(start_paused = true)]
async fn the_first_event_comes_at_once_with_an_id_and_no_changes() {
    let api = api_over(fleet());
    let first = follow(&api, &all()).next().now_or_never();
    let Some(Some(Told::Event(event))) = first else { panic!("{first:?} is no event") };
    assert!(!event.id.is_empty() && !event.reload && event.changes.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_change_after_a_quiet_moment_is_told_at_once_and_the_next_ones_together() {
    let api = api_over(fleet());
    let mut told = follow(&api, &all());
    event(&mut told).await;
    advance(1000 * MS).await;
    let start = Instant::now();
    change(&api.fleet, 1);
    assert_eq!(lines(&event(&mut told).await), ["CLUSTER east @m1/east"]);
    assert_eq!(start.elapsed(), Duration::ZERO);
    change(&api.fleet, 2);
    let mut next = pin!(told.next());
    assert!(timeout(40 * MS, next.as_mut()).await.is_err(), "it waits for more");
    change(&api.fleet, 3);
    api.fleet.note(&cluster("west"), None);
    let Some(Told::Event(both)) = next.await else { panic!("no event") };
    assert_eq!(lines(&both), ["MESH * @/", "CLUSTER west @/west", "CLUSTER east @m1/east"]);
    assert_eq!(start.elapsed(), 50 * MS);
}

#[tokio::test(start_paused = true)]
async fn a_client_that_nothing_concerns_still_gets_newer_ids() {
    let api = api_over(fleet());
    let mut told = follow(&api, &WatchEventsRequest { types: "config".to_owned(), ..all() });
    let first = event(&mut told).await;
    change(&api.fleet, 1);
    let start = Instant::now();
    let Some(Told::Alive { id }) = told.next().await else { panic!("something concerned it") };
    assert_eq!(start.elapsed(), 15_000 * MS);
    assert_ne!(id, first.id);
    let Some(Told::Alive { id: again }) = told.next().await else { panic!("something concerned it") };
    assert_eq!(again, id);
}

#[tokio::test(start_paused = true)]
async fn a_client_that_comes_back_is_told_what_it_missed() {
    let api = api_over(fleet());
    let mut told = follow(&api, &all());
    let first = event(&mut told).await;
    drop(told);
    change(&api.fleet, 1);
    let request = WatchEventsRequest { last_event_id: first.id, ..all() };
    assert_eq!(lines(&event(&mut follow(&api, &request)).await), ["CLUSTER east @m1/east"]);
}

#[tokio::test(start_paused = true)]
async fn a_client_that_does_not_read_costs_nothing_and_is_told_to_reload_when_it_does() {
    let fleet = Fleet::remembering(10_000);
    let api = api_over(fleet.clone());
    let mut told = follow(&api, &all());
    event(&mut told).await;
    for number in 0..10_000 {
        change(&fleet, number);
    }
    assert!(fleet.journal().bytes() <= 10_000);
    assert!(event(&mut told).await.reload);
    change(&fleet, 0);
    let next = event(&mut told).await;
    assert!(!next.reload && next.changes.len() == 1, "it goes on from there");
}

#[tokio::test(start_paused = true)]
async fn a_client_that_reads_slowly_gets_fewer_events_that_tell_each_thing_once() {
    let api = api_over(fleet());
    let mut told = follow(&api, &all());
    event(&mut told).await;
    for number in 0..1_000 {
        change(&api.fleet, number);
        advance(10 * MS).await;
    }
    assert_eq!(lines(&event(&mut told).await), ["CLUSTER east @m1/east"]);
    assert!(matches!(told.next().await, Some(Told::Alive { .. })), "nothing was queued");
}

#[tokio::test(start_paused = true)]
async fn streams_end_when_the_manager_stops() {
    let stopping = tokio_util::sync::CancellationToken::new();
    let options = Options { stopping: stopping.clone(), clock: now, ..Options::default() };
    let api = Api::new(fleet(), no_proxies(fleet()), options, &mut Registry::default());
    let mut told = follow(&api, &all());
    event(&mut told).await;
    stopping.cancel();
    assert_eq!(told.next().now_or_never(), Some(None));
}

#[tokio::test(start_paused = true)]
async fn there_is_room_for_so_many_clients_until_one_leaves() {
    let mut registry = Registry::default();
    let options = Options { max_event_clients: 2, clock: now, ..Options::default() };
    let api = Api::new(fleet(), no_proxies(fleet()), options, &mut registry);
    let clients = || {
        let mut text = String::new();
        prometheus_client::encoding::text::encode(&mut text, &registry).expect("text");
        text.lines().find_map(|line| line.strip_prefix("navigator_manager_event_clients ")).map(str::to_owned)
    };
    let (first, _second) = (follow(&api, &all()), follow(&api, &all()));
    let refused = watch(&api, &all()).err().expect("no room");
    assert_eq!(refused.code(), tonic::Code::ResourceExhausted);
    assert_eq!(
        refused.message(),
        "as many clients as allowed follow events (2): close some, or let the manager have more with --max-event-clients"
    );
    assert_eq!(clients(), Some("2".to_owned()));
    drop(first);
    assert!(watch(&api, &all()).is_ok());
    assert_eq!(clients(), Some("1".to_owned()));
}
