//! The public project's later releases number a state's fields differently from the fourth on.

use nav_mesh::Kind;
use nav_testkit::plain::{ack, identification, later_identification, service};
use nav_testkit::protobuf::Message;
use nav_testkit::raw;

use crate::harness::{Manager, cluster};

fn config(name: &str) -> Message {
    let raw = format!(r#"{{"metadata":{{"name":"{name}","namespace":"shop"}},"spec":{{}}}}"#);
    Message::new().bytes(1, name).bytes(2, "shop").bytes(3, raw)
}

/// Request authentications are the fourth field, gateways the fifth, the control plane's configuration the eighth.
fn later_state() -> Message {
    let state = Message::new().bytes(1, service("shop", "cart", [])).bytes(4, config("tokens"));
    Message::new().bytes(2, state.bytes(5, config("front")).bytes(5, config("back")).bytes(8, Message::new()))
}

/// Identifies itself like this, sends a state of the later dialect, and finds each object to be of its kind.
async fn check_read(first: Message) {
    let manager = Manager::start();
    let mut edge = raw::dial(manager.addr).await;
    edge.send(&first);
    assert_eq!(edge.next().await, ack(true));
    edge.send(&later_state());
    manager.shows("east", &["cart"]).await;
    let counts = manager.fleet.snapshot().clusters[&cluster("east")].objects.clone();
    let count = |kind| counts.get(&kind).copied().unwrap_or_default();
    assert_eq!((count(Kind::RequestAuthentication), count(Kind::Gateway), count(Kind::Sidecar)), (1, 2, 0));
}

#[tokio::test]
async fn an_edge_that_names_its_capabilities_is_read_in_its_own_dialect() {
    check_read(later_identification("east")).await;
}

#[tokio::test]
async fn an_edge_whose_states_alone_give_it_away_is_read_in_its_own_dialect() {
    check_read(identification("east")).await;
}
