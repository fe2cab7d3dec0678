use std::sync::Arc;

use nav_mesh::{Kind, ObjectName};
use nav_proto::link::v1::edge_message::Message;

use super::edge::{LIMIT, ack, key, staged};
use super::*;
use crate::builders::cluster;
use crate::link::native::{Heard, TooLarge};

const BOTH: [Kind; 2] = [Kind::Pod, Kind::Service];

fn shop() -> Edge {
    Edge::of(7, [named(Kind::Service, "cart", 1), named(Kind::Pod, "cart-1", 1)])
}

#[test]
fn nothing_of_a_snapshot_shows_before_its_end_and_then_all_of_it_does() {
    let edge = shop();
    let mut manager = Manager::new(&edge);
    assert_eq!(manager.welcome, None);
    assert_eq!(manager.hear(edge.begin(&[])), Heard::SnapshotBegun);
    for message in edge.objects(&BOTH) {
        assert_eq!(manager.hear(message), Heard::Staged);
        assert!(manager.shows().is_empty() && manager.replica.is_staging());
    }
    assert_eq!(manager.reply(edge.end()), ack(&edge));
    assert_eq!(manager.shows(), ["Pod cart-1 1", "Service cart 1"]);
    assert!(!manager.replica.is_staging());
}

#[test]
fn the_old_state_is_served_until_the_new_one_is_whole() {
    let mut manager = Manager::of(&shop());
    let restarted = Edge::of(8, [named(Kind::Service, "pay", 1)]);
    manager.reconnect(&restarted);
    manager.hear(restarted.begin(&[]));
    manager.hear_all(restarted.objects(&BOTH));
    assert_eq!(manager.shows(), ["Pod cart-1 1", "Service cart 1"]);
    manager.hear(restarted.end());
    assert_eq!(manager.shows(), ["Service pay 1"]);
}

#[test]
fn a_later_message_of_a_snapshot_overrides_an_earlier_one() {
    let mut edge = shop();
    let mut manager = Manager::new(&edge);
    manager.hear(edge.begin(&[]));
    manager.hear_all(edge.objects(&BOTH));
    let messages = [
        edge.put(named(Kind::Service, "cart", 2)),
        edge.delete(Kind::Pod, &ObjectName::new("shop", "cart-1")),
        edge.put(named(Kind::Pod, "cart-2", 1)),
        edge.end(),
    ];
    assert_eq!(manager.hear_all(messages.into()).last(), Some(&Heard::SnapshotShown));
    assert_eq!(manager.shows(), ["Pod cart-2 1", "Service cart 2"]);
}

#[test]
fn a_snapshot_that_is_not_what_the_edge_has_is_dropped_and_everything_is_asked_for_again() {
    let mut manager = Manager::of(&shop());
    let restarted = Edge::of(8, [named(Kind::Service, "cart", 5), named(Kind::Pod, "cart-1", 5)]);
    manager.reconnect(&restarted);
    manager.hear(restarted.begin(&[]));
    manager.hear_all(restarted.objects(&[Kind::Pod]));
    let received = manager.receive(restarted.end());
    assert_eq!((received.heard, received.reply.and_then(|reply| reply.message)), (Heard::SnapshotDropped, reset(&[])));
    assert_eq!(manager.shows(), ["Pod cart-1 1", "Service cart 1"]);
    assert_eq!(manager.info().differing, [Kind::Service]);
    manager.hear_all(restarted.snapshot(&[]));
    assert_eq!(manager.shows(), ["Pod cart-1 5", "Service cart 5"]);
    assert_eq!(manager.info().differing, []);
}

#[test]
fn a_snapshot_without_a_digest_is_no_whole_one() {
    let edge = shop();
    let mut manager = Manager::new(&edge);
    manager.hear(edge.begin(&[]));
    let end = Message::SnapshotEnd(nav_proto::link::v1::SnapshotEnd { digest: None });
    assert_eq!(manager.hear(end), Heard::SnapshotDropped);
}

#[test]
fn a_snapshot_that_was_cut_leaves_what_was_there_before() {
    let (mut edge, mut manager) = (shop(), Manager::of(&shop()));
    edge.put(named(Kind::Service, "cart", 2));
    manager.hear(edge.begin(&[]));
    manager.hear_all(edge.objects(&BOTH));
    manager.reconnect(&edge);
    assert_eq!(manager.shows(), ["Pod cart-1 1", "Service cart 1"]);
    assert_eq!(manager.welcome.map(|position| position.seq), Some(2));
    assert_eq!(manager.hear(edge.end()), Heard::Ignored);
}

#[test]
fn an_object_that_is_held_already_is_not_decoded_again_but_shared() {
    let edge = shop();
    let mut manager = Manager::of(&edge);
    let held = |manager: &Manager| {
        let name = ObjectName::new("shop", "cart-1");
        manager.fleet.read(&cluster("east"), |held| held.index().get(Kind::Pod, &name).cloned()).expect("it is there")
    };
    let (before, revision) = (held(&manager), manager.fleet.snapshot().revision);
    manager.hear_all(Edge { epoch: 8, ..edge }.snapshot(&[]));
    assert!(Arc::ptr_eq(&before, &held(&manager)));
    assert!(manager.fleet.snapshot().revision <= revision + 1, "at most the time of the update has changed");
}

#[test]
fn a_snapshot_of_some_kinds_leaves_the_others_and_takes_their_changes_along() {
    let mut edge = shop();
    let mut manager = Manager::of(&edge);
    manager.hear(edge.begin(&[Kind::Pod]));
    manager.hear_all(edge.objects(&[Kind::Pod]));
    let messages = [edge.put(named(Kind::Service, "cart", 2)), edge.put(named(Kind::Service, "pay", 1))];
    manager.hear_all(messages.into());
    assert_eq!(manager.shows(), ["Pod cart-1 1", "Service cart 1"]);
    assert_eq!(manager.reply(edge.end()), ack(&edge));
    assert_eq!(manager.shows(), ["Pod cart-1 1", "Service cart 2", "Service pay 1"]);
}

#[test]
fn a_snapshot_of_some_kinds_that_begins_again_with_more_keeps_the_changes_of_the_others() {
    let mut edge = Edge::of(7, [named(Kind::Service, "cart", 1), named(Kind::EndpointSlice, "cart", 1)]);
    let mut manager = Manager::of(&edge);
    manager.hear(edge.begin(&[Kind::Pod]));
    let changes = [edge.put(named(Kind::Service, "cart", 2)), edge.put(named(Kind::EndpointSlice, "cart", 2))];
    manager.hear_all(changes.into());
    let again = manager.hear_all(edge.snapshot(&[Kind::Pod, Kind::Service]));
    assert_eq!(again.last(), Some(&Heard::SnapshotShown));
    assert_eq!(manager.shows(), ["EndpointSlice cart-1 2", "Service cart 2"]);
}

#[test]
fn a_snapshot_of_some_kinds_is_of_no_use_without_a_state_that_it_brings_up_to_date() {
    let edge = shop();
    let mut manager = Manager::new(&edge);
    assert_eq!(manager.reply(edge.begin(&[Kind::Pod])), reset(&[]));
    assert!(!manager.replica.is_staging());
    let mut manager = Manager::of(&edge);
    assert_eq!(manager.reply(Edge::new(8).begin(&[Kind::Pod])), reset(&[]));
    assert_eq!(manager.shows(), ["Pod cart-1 1", "Service cart 1"]);
}

#[test]
fn an_endless_snapshot_ends_at_the_limit() {
    let edge = Edge::new(7);
    let mut manager = Manager::new(&edge);
    manager.hear(edge.begin(&[]));
    let mut names = (0..).map(|number| named(Kind::Service, &number.to_string(), 1));
    let failed = names.by_ref().take(LIMIT).find_map(|object| manager.try_hear(staged(&[&object])).err());
    assert_eq!(failed, Some(TooLarge { limit: LIMIT }));
    let deleted = vec![key(Kind::Pod, &ObjectName::new("shop", "x")); LIMIT / 100];
    let deletions = nav_proto::link::v1::Changes { deleted, ..Default::default() };
    manager.hear(edge.begin(&[]));
    assert!(manager.try_hear(Message::Changes(deletions)).is_err(), "deletions are staged too");
}
