//! The rhythm of a stream, by a clock that the tests move.

use nav_mesh::object::{ConfigMap, ConfigObject};
use nav_mesh::status::KindState;
use nav_mesh::{Body, Kind, Meta, Object, ObjectName};

use super::*;

fn sidecar(json: &str) -> Object {
    let meta = Meta::named(Kind::Sidecar, ObjectName::new("shop", "default"));
    Object::new(meta, Body::Config(ConfigObject::new(json)))
}

/// A stream on which everything was said.
async fn quiet(index: &Index) -> Speech {
    let mut outbox = Outbox::default();
    outbox.welcome(None, index);
    outbox.next(index);
    let welcome = v1::Welcome { version: 1, position: Some(Outbox::position(index)) };
    let mut speech = Speech::new(welcome, index);
    speech.outbox.credit(1 << 20);
    speech.be_ready(index);
    let opening = [said(&mut speech, index).await, said(&mut speech, index).await];
    assert!(opening.iter().any(|message| matches!(message, FromEdge::Status(_))));
    assert!(opening.iter().any(|message| matches!(message, FromEdge::Digest(_))));
    speech
}

async fn said(speech: &mut Speech, index: &Index) -> FromEdge {
    let (stream, _queue) = mpsc::channel(1);
    loop {
        drop(speech.room(index, &stream).await.expect("the queue is there"));
        if let Some(next) = speech.next(index) {
            return next.message.expect("it says something");
        }
    }
}

/// How long after `since` changes are said.
async fn changes_after(since: Instant, speech: &mut Speech, index: &Index) -> Duration {
    assert!(matches!(said(speech, index).await, FromEdge::Changes(_)));
    since.elapsed()
}

#[tokio::test(start_paused = true)]
async fn a_first_change_goes_at_once_and_the_next_ones_together_after_a_window() {
    let index = Index::new();
    let mut speech = quiet(&index).await;
    let start = Instant::now();
    index.apply(sidecar("{}"));
    assert!(changes_after(start, &mut speech, &index).await < WINDOW / 10);
    index.apply(sidecar("[1]"));
    index.apply(sidecar("[2]"));
    let second = changes_after(start, &mut speech, &index).await;
    assert!((WINDOW..WINDOW * 2).contains(&second), "{second:?}");
    tokio::time::advance(WINDOW * 2).await;
    let start = Instant::now();
    index.apply(sidecar("[3]"));
    assert!(changes_after(start, &mut speech, &index).await < WINDOW / 10);
}

#[tokio::test(start_paused = true)]
async fn what_is_held_is_told_now_and_then_though_nothing_changes() {
    let index = Index::new();
    let mut speech = quiet(&index).await;
    for _ in 0..3 {
        let start = Instant::now();
        assert!(matches!(said(&mut speech, &index).await, FromEdge::Digest(_)));
        assert!(start.elapsed() <= DIGEST_INTERVAL + STATUS_INTERVAL, "{:?}", start.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn a_kind_that_cannot_be_read_any_more_is_told_within_a_second() {
    let index = Index::new();
    let mut speech = quiet(&index).await;
    index.set_state(Kind::Pod, KindState::Forbidden("no".to_owned()));
    let start = Instant::now();
    let FromEdge::Status(status) = said(&mut speech, &index).await else { panic!("no status") };
    assert!(start.elapsed() <= STATUS_INTERVAL);
    assert!(status.kinds.iter().any(|kind| kind.kind == "Pod" && kind.reason == "no"));
}

#[tokio::test(start_paused = true)]
async fn the_mesh_is_told_before_what_is_in_it() {
    let index = Index::new();
    let welcome = v1::Welcome { version: 1, position: None };
    let mut speech = Speech::new(welcome, &index);
    speech.outbox.credit(1 << 20);
    assert!(matches!(said(&mut speech, &index).await, FromEdge::Status(status) if status.mesh.is_none()));
    let map = ConfigMap { mesh: Some("defaultConfig: {meshId: m1}".into()), mesh_networks: None };
    index.apply(Object::new(
        Meta::named(Kind::ConfigMap, ObjectName::new("istio-system", "istio")),
        Body::ConfigMap(map),
    ));
    speech.be_ready(&index);
    let FromEdge::Status(status) = said(&mut speech, &index).await else { panic!("something else came first") };
    assert_eq!(status.mesh.expect("it is known now").id, "m1");
    assert!(matches!(said(&mut speech, &index).await, FromEdge::SnapshotBegin(_)));
}
