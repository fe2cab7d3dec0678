use nav_mesh::{Kind, Object};
use nav_proto::link;
use nav_proto::link::v1::edge_message::Message;
use nav_proto::link::v1::manager_message::Message as Reply;
use proptest::prelude::*;
use prost::bytes::BytesMut;

use super::edge::{contents, with_more};
use super::*;
use crate::link::native::Heard;

#[derive(Clone, Debug)]
enum Step {
    Put(Object),
    /// Shows with the next one.
    PutWithMore(Object),
    Delete(Object),
    Compare,
    /// The edge sends a snapshot unasked, up to this many messages of it.
    Snapshot(usize),
    Reconnect,
    Restart,
}

#[derive(Clone, Copy, Debug)]
enum Fault {
    None,
    Lost,
    Repeated,
    /// One byte of an object is another.
    Damaged(usize),
}

fn any_object() -> impl Strategy<Value = Object> {
    let kind = prop::sample::select(vec![Kind::Service, Kind::EndpointSlice, Kind::Pod]);
    let name = prop::sample::select(vec!["a", "b", "c"]);
    (kind, name, 1..5_i64).prop_map(|(kind, name, version)| named(kind, name, version))
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => any_object().prop_map(Step::Put),
        2 => any_object().prop_map(Step::PutWithMore),
        2 => any_object().prop_map(Step::Delete),
        1 => Just(Step::Compare),
        1 => (0..12_usize).prop_map(Step::Snapshot),
        1 => Just(Step::Reconnect),
        1 => Just(Step::Restart),
    ]
}

fn any_fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        8 => Just(Fault::None),
        1 => Just(Fault::Lost),
        1 => Just(Fault::Repeated),
        1 => any::<usize>().prop_map(Fault::Damaged),
    ]
}

fn damaged(message: Message, at: usize) -> Message {
    let Message::Changes(mut changes) = message else { return message };
    for encoded in &mut changes.objects {
        let mut bytes = BytesMut::from(&encoded[..]);
        let at = at % bytes.len();
        bytes[at] ^= 1 << (at % 8);
        *encoded = bytes.freeze();
    }
    Message::Changes(changes)
}

fn send(manager: &mut Manager, message: Message, fault: Fault) {
    match fault {
        Fault::None => drop(manager.receive(message)),
        Fault::Lost => {}
        Fault::Repeated => drop(manager.hear_all(vec![message.clone(), message])),
        Fault::Damaged(at) => drop(manager.receive(damaged(message, at))),
    }
}

fn messages(edge: &mut Edge, manager: &mut Manager, step: Step) -> Vec<Message> {
    match step {
        Step::Put(object) => vec![edge.put(object)],
        Step::PutWithMore(object) => vec![with_more(edge.put(object))],
        Step::Delete(object) => vec![edge.delete(object.kind(), object.name())],
        Step::Compare => vec![digest(edge)],
        Step::Snapshot(len) => edge.snapshot(&[]).into_iter().take(len).collect(),
        Step::Reconnect => {
            manager.reconnect(edge);
            vec![]
        }
        Step::Restart => {
            edge.epoch += 1;
            manager.reconnect(edge);
            vec![]
        }
    }
}

/// The network is well again: the edge answers what it is told until both agree.
fn settle(edge: &Edge, manager: &mut Manager) -> bool {
    manager.reconnect(edge);
    if manager.welcome != Some(edge.position()) {
        manager.hear_all(edge.snapshot(&[]));
    }
    for _ in 0..4 {
        manager.wait(3600);
        let received = manager.receive(digest(edge));
        if received.heard == Heard::Confirmed {
            return true;
        }
        if let Some(Reply::Reset(reset)) = received.reply.and_then(|reply| reply.message) {
            let kinds: Vec<Kind> = reset.kinds.iter().filter_map(|kind| link::kind(kind)).collect();
            manager.hear_all(edge.snapshot(&kinds));
        }
    }
    false
}

proptest! {
    #[test]
    fn whatever_was_lost_repeated_or_damaged_both_sides_come_to_hold_the_same(
        steps in prop::collection::vec((any_step(), any_fault()), 0..40),
    ) {
        let mut edge = Edge::new(7);
        let mut manager = Manager::of(&edge);
        for (step, fault) in steps {
            for message in messages(&mut edge, &mut manager, step) {
                send(&mut manager, message, fault);
            }
        }
        prop_assert!(settle(&edge, &mut manager));
        prop_assert_eq!(manager.shows(), contents(&edge.index));
    }

    #[test]
    fn a_confirmed_state_is_the_edge_s_whatever_happened_before(
        steps in prop::collection::vec((any_step(), any_fault()), 0..40),
    ) {
        let mut edge = Edge::new(7);
        let mut manager = Manager::of(&edge);
        for (step, fault) in steps {
            for message in messages(&mut edge, &mut manager, step) {
                send(&mut manager, message, fault);
            }
            if manager.hear(digest(&edge)) == Heard::Confirmed {
                prop_assert_eq!(manager.shows(), contents(&edge.index));
            }
        }
    }
}
