//! Requests of the manager, and what becomes of them.

use std::sync::Arc;

use bytes::Bytes;
use futures::FutureExt;
use futures::future::BoxFuture;
use nav_edge::answers::{Answer, Answers, Question, Refusal, frame};
use nav_proto::link::v1::{chunk, request};
use nav_testkit::raw::RawManager;
use tokio::sync::watch;
use tonic::Code;

use super::*;
use crate::harness::{Edge, Manifests};

/// Answers with so many bytes, and counts who has given up.
struct Large {
    bytes: usize,
    given_up: watch::Sender<usize>,
}

impl Answers for Large {
    fn answer(&self, question: Question) -> BoxFuture<'static, Result<Answer, Refusal>> {
        let Question::ProxyConfig { pod, .. } = question;
        let counted = GivenUp(self.given_up.clone());
        let noise = noise(self.bytes);
        async move {
            if pod.name == "silent" {
                std::future::pending::<()>().await;
            }
            drop(counted);
            let (one, other) = noise.split_at(noise.len() / 3);
            Ok(Answer::new(vec![frame(one), frame(other)], noise.len()))
        }
        .boxed()
    }
}

struct GivenUp(watch::Sender<usize>);

impl Drop for GivenUp {
    fn drop(&mut self) {
        self.0.send_modify(|count| *count += 1);
    }
}

/// Bytes that cannot be compressed away.
fn noise(len: usize) -> Vec<u8> {
    let mut rng = fastrand::Rng::with_seed(7);
    (0..len).map(|_| rng.u8(..)).collect()
}

fn large(bytes: usize) -> (Arc<Large>, watch::Receiver<usize>) {
    let (given_up, count) = watch::channel(0);
    (Arc::new(Large { bytes, given_up }), count)
}

fn request(id: &'static [u8], pod: &str, timeout_ms: u64) -> FromManager {
    let what = request::ProxyConfig { namespace: "shop".into(), pod: pod.into(), max_age_ms: 0 };
    FromManager::Request(v1::Request {
        id: Bytes::from_static(id),
        timeout_ms,
        what: Some(request::What::ProxyConfig(what)),
    })
}

async fn delivery(manager: &mut RawManager) -> RawStream {
    let stream = manager.accept().await;
    assert_eq!(stream.path, link::DELIVER_PATH);
    stream
}

async fn part(stream: &mut RawStream) -> chunk::Part {
    v1::Chunk::decode(stream.next().await.as_ref()).expect("a chunk").part.expect("it holds something")
}

#[tokio::test]
async fn a_large_result_comes_whole_in_small_pieces_while_objects_go_on() {
    let mut manager = listen().await;
    let folder = Manifests::of_services(&["cart"]);
    let (answers, _) = large(3_000_000);
    let _edge = Edge::answering(manager.url(), "east", folder.path(), answers);
    let mut stream = welcome(&mut manager, None).await;
    snapshot(&mut stream).await;
    say(&mut stream, request(b"r1", "cart-1", 60_000));
    let mut delivery = delivery(&mut manager).await;
    let chunk::Part::Head(head) = part(&mut delivery).await else { panic!("no head") };
    assert_eq!((&head.request_id[..], head.cluster_id.as_str()), (&b"r1"[..], "east"));
    assert_eq!(part(&mut delivery).await, chunk::Part::UnpackedLen(3_000_000));
    folder.write_services(&["cart", "till"]);
    assert!(matches!(next_of_objects(&mut stream).await, FromEdge::Changes(_)));
    let mut compressed = Vec::new();
    while let Some(message) = delivery.more().await {
        assert!(message.as_ref().len() <= link::MAX_CHUNK);
        match v1::Chunk::decode(message.as_ref()).expect("a chunk").part {
            Some(chunk::Part::Data(data)) => compressed.extend_from_slice(&data),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(zstd::decode_all(&compressed[..]).expect("one zstd stream"), noise(3_000_000));
}

#[tokio::test]
async fn what_cannot_be_answered_is_delivered_as_a_failure() {
    let mut manager = listen().await;
    let folder = Manifests::of_services(&["cart"]);
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let mut stream = welcome(&mut manager, None).await;
    say(&mut stream, request(b"r1", "cart-1", 60_000));
    let unknown = v1::Request { id: Bytes::from_static(b"r2"), timeout_ms: 60_000, what: None };
    say(&mut stream, FromManager::Request(unknown));
    let mut told = Vec::new();
    for _ in 0..2 {
        let mut delivery = delivery(&mut manager).await;
        assert!(matches!(part(&mut delivery).await, chunk::Part::Head(_)));
        let chunk::Part::Failure(failure) = part(&mut delivery).await else { panic!("no failure") };
        told.push((failure.code, failure.text));
    }
    told.sort();
    let codes = told.iter().map(|(code, _)| Code::from(*code)).collect::<Vec<_>>();
    assert_eq!(codes, [Code::NotFound, Code::Unimplemented], "{told:?}");
    assert!(
        told[0].1.starts_with("there is no such pod") && told[1].1.contains("does not know what is asked"),
        "{told:?}"
    );
}

#[tokio::test]
async fn a_request_is_given_up_when_it_is_cancelled_and_when_its_time_is_over() {
    let mut manager = listen().await;
    let folder = Manifests::of_services(&["cart"]);
    let (answers, mut given_up) = large(1);
    let _edge = Edge::answering(manager.url(), "east", folder.path(), answers);
    let mut stream = welcome(&mut manager, None).await;
    say(&mut stream, request(b"r1", "silent", 60_000));
    let mut first = delivery(&mut manager).await;
    assert!(matches!(part(&mut first).await, chunk::Part::Head(_)));
    say(&mut stream, FromManager::Cancel(v1::Cancel { id: Bytes::from_static(b"r1") }));
    given_up.wait_for(|count| *count == 1).await.expect("the edge runs");
    say(&mut stream, request(b"r2", "silent", 50));
    given_up.wait_for(|count| *count == 2).await.expect("the edge runs");
}

#[tokio::test]
async fn a_request_is_given_up_when_nobody_wants_its_result_or_the_stream_ends() {
    let mut manager = listen().await;
    let folder = Manifests::of_services(&["cart"]);
    let (answers, mut given_up) = large(1);
    let _edge = Edge::answering(manager.url(), "east", folder.path(), answers);
    let mut stream = welcome(&mut manager, None).await;
    say(&mut stream, request(b"r1", "silent", 60_000));
    delivery(&mut manager).await.end(Code::Cancelled, "nobody waits");
    given_up.wait_for(|count| *count == 1).await.expect("the edge runs");
    say(&mut stream, request(b"r2", "silent", 60_000));
    let _second = delivery(&mut manager).await;
    stream.end(Code::Unavailable, "stopping");
    given_up.wait_for(|count| *count == 2).await.expect("the edge runs");
}
