use nav_mesh::{Kind, ObjectName};
use nav_proto::link::v1::{self, edge_message::Message};

use super::edge::ack;
use super::*;
use crate::builders::{at, cluster, service};
use crate::link::native::Heard;

fn linked() -> (Edge, Manager) {
    let edge = Edge::of(7, [named(Kind::Service, "cart", 1)]);
    let manager = Manager::of(&edge);
    (edge, manager)
}

#[test]
fn changes_show_at_once() {
    let (mut edge, mut manager) = linked();
    let changes = edge.put(named(Kind::Service, "cart", 2));
    assert_eq!(manager.hear(changes), Heard::Applied);
    assert_eq!(manager.shows(), ["Service cart 2"]);
    let changes = edge.delete(Kind::Service, &ObjectName::new("shop", "cart"));
    assert_eq!(manager.hear(changes), Heard::Applied);
    assert!(manager.shows().is_empty());
}

#[test]
fn changes_that_came_already_are_not_applied_again() {
    let (mut edge, mut manager) = linked();
    let (old, new) = (edge.put(named(Kind::Service, "cart", 2)), edge.put(named(Kind::Service, "cart", 3)));
    manager.hear_all(vec![old.clone(), new.clone()]);
    assert_eq!(manager.hear_all(vec![old, new]), [Heard::Repeated, Heard::Repeated]);
    assert_eq!(manager.shows(), ["Service cart 3"]);
}

#[test]
fn changes_that_begin_with_what_is_there_already_are_new_all_the_same() {
    let (mut edge, mut manager) = linked();
    manager.hear(edge.put(named(Kind::Service, "cart", 2)));
    let Message::Changes(last) = edge.put(named(Kind::Service, "pay", 1)) else { panic!("changes") };
    assert_eq!(manager.hear(Message::Changes(v1::Changes { base: last.base - 1, ..last })), Heard::Applied);
    assert_eq!(manager.shows(), ["Service cart 2", "Service pay 1"]);
}

#[test]
fn after_a_gap_everything_is_asked_for_once_and_nothing_else_is_of_use() {
    let (mut edge, mut manager) = linked();
    drop(edge.put(named(Kind::Service, "lost", 1)));
    assert!(manager.info().confirmed);
    assert_eq!(manager.reply(edge.put(named(Kind::Service, "pay", 1))), reset(&[]));
    assert!(!manager.info().confirmed);
    let next = edge.put(named(Kind::Service, "pay", 2));
    for message in [next, digest(&edge), edge.begin(&[Kind::Service]), edge.end()] {
        let received = manager.receive(message);
        assert_eq!((received.heard, received.reply), (Heard::Ignored, None));
    }
    assert_eq!(manager.shows(), ["Service cart 1"]);
    manager.hear_all(edge.snapshot(&[]));
    assert_eq!(manager.shows(), ["Service cart 1", "Service lost 1", "Service pay 2"]);
    assert_eq!(manager.hear(edge.put(named(Kind::Service, "pay", 3))), Heard::Applied);
}

#[test]
fn a_loss_after_a_whole_snapshot_is_another_one_and_told_at_once() {
    let (mut edge, mut manager) = linked();
    for _ in 0..2 {
        drop(edge.put(named(Kind::Service, "lost", 1)));
        assert_eq!(manager.reply(digest(&edge)), reset(&[]));
        manager.hear_all(edge.snapshot(&[]));
    }
}

#[test]
fn an_edge_that_comes_back_goes_on_from_where_it_was() {
    let (mut edge, mut manager) = linked();
    let at = edge.position();
    let missed = edge.put(named(Kind::Service, "cart", 2));
    manager.reconnect(&edge);
    assert_eq!(manager.welcome, Some(at));
    assert_eq!(manager.hear(missed), Heard::Applied);
    assert_eq!(manager.hear(digest(&edge)), Heard::Confirmed);
}

#[test]
fn an_edge_with_another_history_starts_anew() {
    let (edge, mut manager) = linked();
    manager.reconnect(&Edge { epoch: 8, ..edge });
    assert_eq!(manager.welcome, None);
    let (edge, mut manager) = linked();
    manager.reconnect(&Edge { seq: 0, ..edge });
    assert_eq!(manager.welcome, None, "an edge that never was there cannot have told it");
}

#[test]
fn an_edge_that_has_forgotten_what_changed_since_starts_anew() {
    let (mut edge, mut manager) = linked();
    let at = edge.position();
    edge.put(named(Kind::Service, "cart", 2));
    edge.reaches_back_to = at.seq;
    manager.reconnect(&edge);
    assert_eq!(manager.welcome, Some(at));
    edge.reaches_back_to = at.seq + 1;
    manager.reconnect(&edge);
    assert_eq!(manager.welcome, None);
}

#[test]
fn on_a_state_of_the_plain_protocol_nothing_can_follow() {
    let (edge, mut manager) = linked();
    manager.fleet.replace(&cluster("east"), at(0), vec![service("shop", "cart")]);
    manager.reconnect(&edge);
    assert_eq!(manager.welcome, None);
    assert_eq!(manager.shows(), ["Service cart 0"]);
}

#[test]
fn changes_are_acknowledged_now_and_then() {
    let (mut edge, mut manager) = linked();
    assert_eq!(manager.reply(edge.put(named(Kind::Service, "cart", 2))), None, "the snapshot just was");
    manager.wait(1);
    assert_eq!(manager.reply(edge.put(named(Kind::Service, "cart", 3))), ack(&edge));
    assert_eq!(manager.reply(edge.put(named(Kind::Service, "cart", 4))), None);
    assert_eq!(manager.reply(digest(&edge)), ack(&edge), "with each digest");
}

#[test]
fn many_changes_are_acknowledged_earlier() {
    let (mut edge, mut manager) = linked();
    let mut large = named(Kind::Pod, "large", 1);
    large.meta.labels = (0..1000).map(|number| (format!("label-{number}"), "x".repeat(100))).collect();
    let mut replies = (0..4).map(|version| {
        large.meta.generation = version;
        manager.reply(edge.put(large.clone()))
    });
    assert!(replies.any(|reply| reply.is_some()));
}

#[test]
fn what_an_edge_tells_of_itself_is_kept_with_the_cluster() {
    let (_, mut manager) = linked();
    let kinds = vec![
        v1::KindStatus { kind: "Pod".into(), state: 4, reason: "timeout".into(), ..Default::default() },
        v1::KindStatus { kind: "Comet".into(), ..Default::default() },
    ];
    let mesh = Some(v1::Mesh { id: "m1".into(), ..Default::default() });
    let status =
        v1::Status { kinds, problems: vec!["no discovery".into()], mesh, resident_bytes: 7, ..Default::default() };
    assert_eq!(manager.hear(Message::Status(status)), Heard::Status);
    assert_eq!(manager.hear(Message::Status(v1::Status { resident_bytes: 8, ..Default::default() })), Heard::Status);
    let edge = manager.info().edge.expect("it told of itself");
    assert_eq!((edge.resident_bytes, edge.kinds.len(), edge.problems.len()), (8, 0, 0));
    assert_eq!(edge.mesh.as_ref().expect("an older edge does not repeat it").id, "m1");
}
