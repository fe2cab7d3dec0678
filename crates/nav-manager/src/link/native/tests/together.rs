//! Changes that show only together.

use nav_mesh::{Kind, ObjectName};
use nav_proto::link::v1::edge_message::Message;

use super::edge::{LIMIT, ack, with_more};
use super::*;
use crate::link::native::{Heard, TooLarge};

fn linked() -> (Edge, Manager) {
    let edge = Edge::of(7, [named(Kind::Service, "cart", 1), named(Kind::Pod, "cart-1", 1)]);
    let manager = Manager::of(&edge);
    (edge, manager)
}

/// The first two of three messages that belong together were heard; the last is returned.
fn in_the_middle(edge: &mut Edge, manager: &mut Manager) -> Message {
    let first = with_more(edge.put(named(Kind::Service, "cart", 2)));
    let second = with_more(edge.put(named(Kind::Service, "pay", 1)));
    assert_eq!(manager.hear_all(vec![first, second]), [Heard::Collected, Heard::Collected]);
    edge.delete(Kind::Pod, &ObjectName::new("shop", "cart-1"))
}

#[test]
fn changes_that_belong_together_show_together_and_are_acknowledged_then() {
    let (mut edge, mut manager) = linked();
    manager.wait(10);
    let first = manager.receive(with_more(edge.put(named(Kind::Service, "cart", 2))));
    assert_eq!((first.heard, first.reply), (Heard::Collected, None));
    assert_eq!(manager.shows(), ["Pod cart-1 1", "Service cart 1"]);
    let revision = manager.fleet.snapshot().revision;
    assert_eq!(manager.reply(edge.delete(Kind::Pod, &ObjectName::new("shop", "cart-1"))), ack(&edge));
    assert_eq!(manager.shows(), ["Service cart 2"]);
    assert_eq!(manager.fleet.snapshot().revision, revision + 1, "readers saw nothing in between");
    assert_eq!(manager.hear(digest(&edge)), Heard::Confirmed);
}

#[test]
fn the_latest_of_an_object_shows() {
    let (mut edge, mut manager) = linked();
    let gone = with_more(edge.delete(Kind::Service, &ObjectName::new("shop", "cart")));
    let back = edge.put(named(Kind::Service, "cart", 3));
    assert_eq!(manager.hear_all(vec![gone, back]), [Heard::Collected, Heard::Applied]);
    assert_eq!(manager.shows(), ["Pod cart-1 1", "Service cart 3"]);
}

#[test]
fn what_was_collected_already_is_not_collected_again() {
    let (mut edge, mut manager) = linked();
    let first = with_more(edge.put(named(Kind::Service, "cart", 2)));
    assert_eq!(manager.hear_all(vec![first.clone(), first]), [Heard::Collected, Heard::Repeated]);
    assert_eq!(manager.hear(edge.put(named(Kind::Pod, "cart-1", 2))), Heard::Applied);
    assert_eq!(manager.shows(), ["Pod cart-1 2", "Service cart 2"]);
}

#[test]
fn a_gap_drops_what_was_collected() {
    let (mut edge, mut manager) = linked();
    drop(in_the_middle(&mut edge, &mut manager));
    assert_eq!(manager.reply(edge.put(named(Kind::Service, "late", 1))), reset(&[]));
    assert_eq!(manager.shows(), ["Pod cart-1 1", "Service cart 1"]);
}

#[test]
fn a_digest_before_the_last_of_them_is_a_gap() {
    let (mut edge, mut manager) = linked();
    manager.hear(with_more(edge.put(named(Kind::Service, "cart", 2))));
    let received = manager.receive(digest(&edge));
    assert_eq!((received.heard, received.reply.and_then(|reply| reply.message)), (Heard::Gap, reset(&[])));
    assert_eq!(manager.shows(), ["Pod cart-1 1", "Service cart 1"]);
}

#[test]
fn a_snapshot_that_begins_drops_what_was_collected() {
    let (mut edge, mut manager) = linked();
    let last = in_the_middle(&mut edge, &mut manager);
    manager.hear(edge.begin(&[Kind::EndpointSlice]));
    manager.hear(last);
    assert_eq!(manager.hear(edge.end()), Heard::SnapshotDropped, "the edge went on as if it were there");
    manager.hear_all(edge.snapshot(&[]));
    assert_eq!(manager.shows(), ["Service cart 2", "Service pay 1"]);
}

#[test]
fn an_edge_that_comes_back_goes_on_from_what_shows() {
    let (mut edge, mut manager) = linked();
    let at = edge.position();
    let last = in_the_middle(&mut edge, &mut manager);
    manager.reconnect(&edge);
    assert_eq!(manager.welcome, Some(at));
    assert_eq!(manager.hear(last), Heard::Gap, "what went before it is gone");
}

#[test]
fn an_endless_collection_ends_at_the_limit() {
    let (mut edge, mut manager) = linked();
    let mut large = named(Kind::Pod, "large", 1);
    large.meta.labels = (0..100).map(|number| (format!("label-{number}"), "x".repeat(1000))).collect();
    let failed = (0..LIMIT / 100_000 + 1).find_map(|_| manager.try_hear(with_more(edge.put(large.clone()))).err());
    assert_eq!(failed, Some(TooLarge { limit: LIMIT }));
}
