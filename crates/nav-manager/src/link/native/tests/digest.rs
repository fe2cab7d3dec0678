use nav_mesh::{Kind, ObjectName};
use nav_proto::link;
use nav_proto::link::v1::{self, edge_message::Message};
use prost::Message as _;

use super::edge::ack;
use super::*;
use crate::link::native::Heard;

fn linked() -> (Edge, Manager) {
    let edge = Edge::of(7, [named(Kind::Service, "cart", 1), named(Kind::Pod, "cart-1", 1)]);
    let manager = Manager::of(&edge);
    (edge, manager)
}

/// Changes in which the first object is replaced.
fn with_object(message: Message, encoded: Vec<u8>) -> Message {
    let Message::Changes(mut changes) = message else { panic!("changes") };
    changes.objects[0] = encoded.into();
    Message::Changes(changes)
}

#[test]
fn equal_digests_confirm_the_state_and_are_acknowledged() {
    let (edge, mut manager) = linked();
    let received = manager.receive(digest(&edge));
    assert_eq!(received.heard, Heard::Confirmed);
    assert_eq!(received.reply.and_then(|reply| reply.message), ack(&edge));
}

#[test]
fn a_digest_of_an_older_state_tells_nothing() {
    let (mut edge, mut manager) = linked();
    let older = digest(&edge);
    manager.hear(edge.put(named(Kind::Service, "cart", 2)));
    assert_eq!(manager.reply(older), None);
}

#[test]
fn a_digest_of_a_state_that_never_came_is_a_gap() {
    let (mut edge, mut manager) = linked();
    drop(edge.put(named(Kind::Service, "cart", 2)));
    let received = manager.receive(digest(&edge));
    assert_eq!((received.heard, received.reply.and_then(|reply| reply.message)), (Heard::Gap, reset(&[])));
}

#[test]
fn an_object_that_was_damaged_on_its_way_costs_a_reset_of_its_kind() {
    let (mut edge, mut manager) = linked();
    let damaged = link::encode(&named(Kind::Service, "cart", 666));
    let changes = edge.put(named(Kind::Service, "cart", 2));
    manager.hear(with_object(changes, damaged));
    assert_eq!(manager.reply(digest(&edge)), reset(&[Kind::Service]));
    assert_eq!(manager.info().differing, [Kind::Service]);
    assert_eq!(manager.hear(edge.put(named(Kind::Pod, "cart-1", 2))), Heard::Applied, "other kinds go on");
    manager.hear_all(edge.snapshot(&[Kind::Service]));
    assert_eq!(manager.shows(), ["Pod cart-1 2", "Service cart 2"]);
    assert_eq!(manager.hear(digest(&edge)), Heard::Confirmed);
    assert_eq!(manager.info().differing, []);
}

#[test]
fn an_object_that_cannot_be_read_is_told_and_counts_so_that_it_is_not_asked_for_again() {
    let (edge, mut manager) = linked();
    // A service's name with a pod's body.
    let wrong = v1::Object { name: "cart".into(), namespace: "shop".into(), kind: "Service".into(), ..body_of_a_pod() };
    let encoded = wrong.encode_to_vec();
    let mut digest = edge.digest();
    digest.position = Some(v1::Position { epoch: 7, seq: 3 });
    let service = digest.kinds.iter_mut().find(|digest| digest.kind == "Service").expect("there is one");
    service.sum = sum_of(&encoded);
    let changes = v1::Changes { base: 2, seq: 3, objects: vec![encoded.into()], ..v1::Changes::default() };
    let received = manager.receive(Message::Changes(changes));
    assert_eq!((received.heard, received.skips.count), (Heard::Applied, 1));
    assert_eq!(manager.shows(), ["Pod cart-1 1"]);
    assert_eq!(manager.hear(Message::Digest(digest)), Heard::Confirmed);
    let (kind, skipped) = manager.info().unusable.some[0].clone();
    assert_eq!((kind, skipped.name), (Kind::Service, ObjectName::new("shop", "cart")));
    assert!(skipped.reason.contains("does not hold what its kind does"), "{}", skipped.reason);
}

#[test]
fn an_unreadable_object_is_forgotten_with_its_deletion_or_its_repair() {
    let (mut edge, mut manager) = linked();
    let key = (Kind::Service, ObjectName::new("shop", "cart"));
    let wrong = v1::Object { name: "cart".into(), namespace: "shop".into(), kind: "Service".into(), ..body_of_a_pod() };
    let changes = edge.put(named(Kind::Service, "cart", 2));
    manager.hear(with_object(changes, wrong.encode_to_vec()));
    assert!(manager.holds(&key) && manager.info().unusable.count == 1);
    manager.hear(edge.put(named(Kind::Service, "cart", 3)));
    assert_eq!(manager.info().unusable.count, 0);
    assert_eq!(manager.hear(digest(&edge)), Heard::Confirmed);
    manager.hear(edge.delete(key.0, &key.1));
    assert!(!manager.holds(&key));
}

#[test]
fn bytes_without_a_readable_name_cost_a_reset() {
    let (mut edge, mut manager) = linked();
    let changes = edge.put(named(Kind::Pod, "cart-2", 1));
    let received = manager.receive(with_object(changes, vec![0xff; 10]));
    assert_eq!((received.heard, received.skips.count), (Heard::Applied, 1));
    assert_eq!(manager.reply(digest(&edge)), reset(&[Kind::Pod]));
}

#[test]
fn kinds_that_only_a_newer_edge_knows_are_no_difference_wherever_they_are_named() {
    let (mut edge, mut manager) = linked();
    let comet = v1::Object { kind: "Comet".into(), name: "halley".into(), ..v1::Object::default() };
    let changes = edge.put(named(Kind::Pod, "cart-1", 2));
    let Message::Changes(mut changes) = changes else { panic!("changes") };
    changes.objects.push(comet.encode_to_vec().into());
    changes.deleted.push(v1::Key { kind: "Comet".into(), name: "biela".into(), namespace: String::new() });
    let received = manager.receive(Message::Changes(changes));
    assert_eq!((received.heard, received.skips.count), (Heard::Applied, 0));
    let mut theirs = edge.digest();
    theirs.kinds.push(v1::KindDigest { kind: "Comet".into(), count: 1, sum: sum_of(&comet.encode_to_vec()) });
    assert_eq!(manager.hear(Message::Digest(theirs)), Heard::Confirmed);
}

#[test]
fn a_difference_that_comes_back_is_asked_for_at_growing_intervals() {
    let (edge, mut manager) = linked();
    let mut wrong = edge.digest();
    wrong.kinds.retain(|digest| digest.kind != "Pod");
    let mut asked = Vec::new();
    for second in 0..200_u64 {
        if manager.reply(Message::Digest(wrong.clone())).is_some() {
            asked.push(second);
            manager.hear_all(edge.snapshot(&[Kind::Pod]));
        }
        manager.wait(1);
    }
    assert_eq!(asked, [0, 10, 30, 70, 150]);
    assert_eq!(manager.hear(digest(&edge)), Heard::Confirmed);
    assert_eq!(manager.reply(Message::Digest(wrong)), reset(&[Kind::Pod]), "once both agreed, it is a new one");
}

#[test]
fn a_snapshot_that_never_agrees_is_asked_for_at_growing_intervals() {
    let edge = Edge::of(7, [named(Kind::Service, "cart", 1)]);
    let mut manager = Manager::new(&edge);
    let mut asked = Vec::new();
    let mut begins = true;
    for second in 0..100_u64 {
        if begins {
            manager.hear(edge.begin(&[]));
        }
        begins = manager.reply(edge.end()).is_some();
        asked.extend(begins.then_some(second));
        manager.wait(1);
    }
    assert_eq!(asked, [0, 10, 30, 70]);
}

fn body_of_a_pod() -> v1::Object {
    v1::Object::decode(&link::encode(&named(Kind::Pod, "x", 1))[..]).expect("our own encoding")
}

/// The sum of one object's fingerprint.
fn sum_of(encoded: &[u8]) -> bytes::Bytes {
    let mut digest = nav_mesh::Digest::default();
    digest.add(link::fingerprint(encoded));
    digest.sum.to_le_bytes().to_vec().into()
}
