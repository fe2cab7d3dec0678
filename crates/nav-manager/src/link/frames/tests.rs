use std::convert::Infallible;

use futures::stream;
use http_body::Frame;
use http_body_util::StreamBody;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::*;

const PATIENCE: Duration = Duration::from_secs(60);
const LIMIT: usize = 1_000_000;

fn frame(payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![0];
    frame.extend_from_slice(&u32::try_from(payload.len()).expect("small").to_be_bytes());
    frame.extend_from_slice(payload);
    frame
}

/// A body that arrives in the given pieces and then ends.
fn body(pieces: Vec<Vec<u8>>) -> Body {
    let frames = pieces.into_iter().map(|piece| Ok::<_, Infallible>(Frame::data(Bytes::from(piece))));
    Body::new(StreamBody::new(stream::iter(frames)))
}

fn frames(pieces: Vec<Vec<u8>>) -> Frames {
    Frames::new(body(pieces), Budget::new(1 << 20), PATIENCE)
}

/// A body fed by hand.
fn open_body() -> (mpsc::Sender<Result<Frame<Bytes>, Infallible>>, Body) {
    let (sender, receiver) = mpsc::channel(8);
    (sender, Body::new(StreamBody::new(ReceiverStream::new(receiver))))
}

async fn next(frames: &mut Frames) -> Option<Vec<u8>> {
    frames.next(LIMIT).await.expect("a message").map(|message| message.bytes.to_vec())
}

#[tokio::test]
async fn messages_arrive_whole_however_they_are_cut() {
    let wire: Vec<u8> = [frame(b"one"), frame(b""), frame(b"three")].concat();
    for cut in 1..wire.len() {
        let mut frames = frames(wire.chunks(cut).map(<[u8]>::to_vec).collect());
        assert_eq!(next(&mut frames).await.as_deref(), Some(&b"one"[..]));
        assert_eq!(next(&mut frames).await.as_deref(), Some(&b""[..]));
        assert_eq!(next(&mut frames).await.as_deref(), Some(&b"three"[..]));
        assert_eq!(next(&mut frames).await, None);
    }
}

async fn check_error(pieces: Vec<Vec<u8>>, code: tonic::Code, word: &str) {
    let error = frames(pieces).next(LIMIT).await.expect_err(word);
    assert_eq!((error.status().code(), error.word()), (code, word));
}

#[tokio::test]
async fn a_message_over_the_limit_is_refused_by_its_header_alone() {
    let header = vec![0, 0xff, 0xff, 0xff, 0xff];
    check_error(vec![header.clone()], tonic::Code::ResourceExhausted, "too_large").await;
    let text = frames(vec![header]).next(LIMIT).await.expect_err("too large").to_string();
    assert!(text.contains("limit of 1000000 bytes"), "{text}");
}

#[tokio::test]
async fn a_compressed_message_is_refused() {
    check_error(vec![vec![1, 0, 0, 0, 0]], tonic::Code::Unimplemented, "compressed").await;
}

#[tokio::test]
async fn a_stream_that_ends_within_a_message_is_truncated() {
    check_error(vec![vec![0, 0]], tonic::Code::InvalidArgument, "truncated").await;
    check_error(vec![vec![0, 0, 0, 0, 9, 1]], tonic::Code::InvalidArgument, "truncated").await;
}

/// Larger than small.
const BIG: usize = 6 * SMALL;

/// Room for one big message, not for two.
fn budget() -> Budget {
    Budget::new(8 * SMALL)
}

#[tokio::test(start_paused = true)]
async fn a_message_that_trickles_is_given_up_and_its_budget_freed() {
    let (sender, body) = open_body();
    let budget = budget();
    let mut frames = Frames::new(body, budget.clone(), PATIENCE);
    sender.send(Ok(Frame::data(frame(&[7; BIG])[..9].to_vec().into()))).await.expect("open");
    assert!(futures::poll!(std::pin::pin!(frames.next(LIMIT))).is_pending());
    assert_eq!(budget.bytes_in_use(), BIG);
    let error = frames.next(LIMIT).await.expect_err("slow");
    assert_eq!(error.word(), "slow");
    drop(frames);
    assert_eq!(budget.bytes_in_use(), 0);
}

#[tokio::test]
async fn a_call_that_is_given_up_loses_nothing() {
    let (sender, body) = open_body();
    let mut frames = Frames::new(body, Budget::new(1 << 20), PATIENCE);
    sender.send(Ok(Frame::data(Bytes::from_static(&[0, 0, 0, 0, 3, b'a'])))).await.expect("open");
    assert!(futures::poll!(std::pin::pin!(frames.next(LIMIT))).is_pending());
    sender.send(Ok(Frame::data(Bytes::from_static(b"bc")))).await.expect("open");
    assert_eq!(next(&mut frames).await.as_deref(), Some(&b"abc"[..]));
}

#[tokio::test(start_paused = true)]
async fn a_message_is_not_read_before_there_is_room_for_it() {
    let budget = budget();
    let stream = || Frames::new(body(vec![frame(&[7; BIG])]), budget.clone(), PATIENCE);
    let (mut first, mut second) = (stream(), stream());
    let held = first.next(LIMIT).await.expect("a message");
    assert_eq!(budget.bytes_in_use(), BIG);
    assert!(tokio::time::timeout(PATIENCE * 2, second.next(LIMIT)).await.is_err(), "waiting for room is no slowness");
    drop(held);
    assert_eq!(next(&mut second).await, Some(vec![7; BIG]));
}

#[tokio::test]
async fn a_small_message_does_not_wait_for_room() {
    let budget = budget();
    let mut big = Frames::new(body(vec![frame(&[7; BIG])]), budget.clone(), PATIENCE);
    let mut other_big = Frames::new(body(vec![frame(&[7; BIG])]), budget.clone(), PATIENCE);
    let _held = big.next(LIMIT).await.expect("a message");
    assert!(futures::poll!(std::pin::pin!(other_big.next(LIMIT))).is_pending());
    let mut small = Frames::new(body(vec![frame(&[7; SMALL])]), budget, PATIENCE);
    assert_eq!(next(&mut small).await, Some(vec![7; SMALL]));
}

#[tokio::test]
async fn a_big_message_leaves_no_memory_behind_in_its_stream() {
    let mut frames = frames(vec![frame(&[7; BIG]), frame(b"next")]);
    let big = frames.next(LIMIT).await.expect("a message").expect("not the end");
    assert!(big.bytes.is_unique(), "the stream shares its memory");
    assert_eq!(next(&mut frames).await.as_deref(), Some(&b"next"[..]));
}
