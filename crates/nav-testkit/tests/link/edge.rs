//! What the edge says to a manager that can do anything.

mod conversation;
mod redial;
mod refused;
mod stop;

use nav_testkit::plain::edge::STATE;
use nav_testkit::plain::{ack, identification};
use nav_testkit::protobuf::Message;
use nav_testkit::raw::{RawManager, RawStream};

/// The next stream of the edge `east`, identified.
async fn accept(manager: &mut RawManager) -> RawStream {
    let mut stream = manager.accept().await;
    assert_eq!(stream.next().await, identification("east"));
    stream
}

/// The next stream, acknowledged, and the first state that came by it.
async fn link(manager: &mut RawManager) -> (RawStream, Message) {
    let mut stream = accept(manager).await;
    stream.send(&ack(true));
    let state = stream.next().await;
    assert!(state.has(STATE), "the first message after the ack is a state");
    (stream, state)
}
