use nav_mesh::object::ConfigObject;
use nav_mesh::{Body, Meta, Object, ObjectName};

use super::*;

const PLENTY: u64 = 1 << 40;

fn name(name: &str) -> ObjectName {
    ObjectName::new("shop", name)
}

fn object(kind: Kind, object: &str, json: impl Into<String>) -> Object {
    Object::new(Meta::named(kind, name(object)), Body::Config(ConfigObject::new(json.into())))
}

fn sidecar(sidecar: &str) -> Object {
    object(Kind::Sidecar, sidecar, "{}")
}

fn index(names: &[&str]) -> Index {
    let index = Index::new();
    names.iter().for_each(|name| index.apply(sidecar(name)));
    index
}

/// An outbox that has been welcomed with nothing held, and may send whatever it likes.
fn welcomed(index: &Index) -> Outbox {
    let mut outbox = Outbox::default();
    outbox.welcome(None, index);
    outbox.credit(PLENTY);
    outbox
}

/// One that has sent everything.
fn caught_up(index: &Index) -> Outbox {
    let mut outbox = welcomed(index);
    drain(&mut outbox, index);
    outbox
}

/// The message in short: its objects by name, deleted ones with a minus.
fn short(message: &v1::EdgeMessage) -> String {
    match message.message.as_ref().expect("a message") {
        Message::SnapshotBegin(begin) if begin.kinds.is_empty() => "begin".to_owned(),
        Message::SnapshotBegin(begin) => format!("begin {}", begin.kinds.join(" ")),
        Message::Changes(changes) => {
            let objects =
                changes.objects.iter().map(|bytes| link::decode(bytes).expect("an object").name().name.to_string());
            let deleted = changes.deleted.iter().map(|key| format!("-{}", key.name));
            objects.chain(deleted).collect::<Vec<_>>().join(" ")
        }
        Message::SnapshotEnd(_) => "end".to_owned(),
        Message::Digest(_) => "digest".to_owned(),
        other => panic!("an outbox does not say {other:?}"),
    }
}

fn drain(outbox: &mut Outbox, index: &Index) -> Vec<String> {
    std::iter::from_fn(|| outbox.next(index)).map(|message| short(&message)).collect()
}

#[test]
fn nothing_is_said_before_the_welcome() {
    let index = index(&["a"]);
    let mut outbox = Outbox::default();
    outbox.credit(PLENTY);
    outbox.reset(&[]);
    assert_eq!(drain(&mut outbox, &index), [""; 0]);
}

#[test]
fn a_snapshot_is_announced_at_once_and_sent_when_there_is_credit() {
    let index = index(&["a", "b"]);
    let mut outbox = Outbox::default();
    outbox.welcome(None, &index);
    assert_eq!(drain(&mut outbox, &index), ["begin"]);
    outbox.credit(1);
    assert_eq!(drain(&mut outbox, &index), ["a b", "end"]);
}

#[test]
fn a_message_is_paid_for_even_if_it_costs_more_than_there_was() {
    let index = index(&["a"]);
    let mut outbox = Outbox::default();
    outbox.welcome(None, &index);
    outbox.credit(1);
    drain(&mut outbox, &index);
    index.apply(sidecar("b"));
    outbox.credit(1);
    assert_eq!(drain(&mut outbox, &index), [""; 0]);
    outbox.credit(PLENTY);
    assert_eq!(drain(&mut outbox, &index), ["b"]);
}

#[test]
fn a_snapshot_ends_with_what_changed_while_it_was_sent() {
    let large = "x".repeat(MESSAGE);
    let index = index(&["a"]);
    for name in ["b", "c"] {
        index.apply(object(Kind::Sidecar, name, large.clone()));
    }
    let mut outbox = welcomed(&index);
    let mut next = || short(&outbox.next(&index).expect("a message"));
    assert_eq!([next(), next(), next()], ["begin", "a", "b"]);
    index.delete(Kind::Sidecar, &name("a"));
    index.apply(sidecar("d"));
    assert_eq!(drain(&mut outbox, &index), ["c", "d", "d -a", "end"]);
}

#[test]
fn changes_are_told_once_and_only_the_latest_of_each_object() {
    let index = index(&["a", "b"]);
    let mut outbox = caught_up(&index);
    index.apply(object(Kind::Sidecar, "a", "{\"v\":1}"));
    index.apply(sidecar("c"));
    index.apply(object(Kind::Sidecar, "a", "{\"v\":2}"));
    index.delete(Kind::Sidecar, &name("b"));
    assert_eq!(drain(&mut outbox, &index), ["c a -b"]);
    assert_eq!(drain(&mut outbox, &index), [""; 0]);
}

#[test]
fn changes_lead_from_where_the_manager_is_to_where_the_index_is() {
    let index = index(&["a"]);
    let mut outbox = caught_up(&index);
    let before = Outbox::position(&index).seq;
    index.apply(sidecar("b"));
    let message = outbox.next(&index).expect("a change").message;
    let Some(Message::Changes(changes)) = message else { panic!("{message:?}") };
    assert_eq!((changes.base, changes.seq), (before, Outbox::position(&index).seq));
}

#[test]
fn a_digest_goes_when_asked_for_and_everything_is_told() {
    let index = index(&["a"]);
    let mut outbox = caught_up(&index);
    outbox.ask_digest();
    index.apply(sidecar("b"));
    assert_eq!(drain(&mut outbox, &index), ["b", "digest"]);
    assert_eq!(drain(&mut outbox, &index), [""; 0]);
}

#[test]
fn a_new_stream_goes_on_where_the_manager_is() {
    let index = index(&["a"]);
    caught_up(&index);
    let held = Outbox::position(&index);
    index.apply(sidecar("b"));
    let mut outbox = Outbox::default();
    outbox.welcome(Some(held), &index);
    outbox.credit(PLENTY);
    assert_eq!(drain(&mut outbox, &index), ["b", "digest"]);
}

#[test]
fn a_manager_that_is_too_far_behind_or_in_another_epoch_gets_a_snapshot() {
    let index = index(&["a"]);
    let mut first = caught_up(&index);
    let old = Outbox::position(&index);
    index.apply(sidecar("b"));
    drain(&mut first, &index);
    first.ack(Outbox::position(&index), &index);
    let ahead = v1::Position { seq: old.seq + 9, ..old };
    let other = v1::Position { epoch: !old.epoch, seq: Outbox::position(&index).seq };
    for held in [old, ahead, other] {
        let mut outbox = Outbox::default();
        outbox.welcome(Some(held), &index);
        outbox.credit(PLENTY);
        assert_eq!(drain(&mut outbox, &index), ["begin", "a b", "end"], "{held:?}");
    }
}

#[test]
fn a_reset_sends_the_kinds_again_and_what_else_changed_goes_along() {
    let index = index(&["a"]);
    index.apply(object(Kind::Gateway, "g", "{}"));
    let mut outbox = caught_up(&index);
    index.apply(sidecar("b"));
    outbox.reset(&["Gateway".to_owned(), "Teapot".to_owned()]);
    assert_eq!(drain(&mut outbox, &index), ["begin Gateway", "g", "b", "end"]);
    outbox.reset(&["Teapot".to_owned()]);
    assert_eq!(drain(&mut outbox, &index), [""; 0]);
    outbox.reset(&[]);
    assert_eq!(drain(&mut outbox, &index), ["begin", "g a b", "end"]);
}

#[test]
fn a_reset_in_the_middle_of_a_snapshot_begins_it_again() {
    let index = index(&["a"]);
    let mut outbox = welcomed(&index);
    outbox.next(&index);
    outbox.reset(&["Gateway".to_owned()]);
    assert_eq!(drain(&mut outbox, &index), ["begin", "a", "end"]);
}

#[test]
fn changes_that_do_not_fit_into_one_message_say_that_more_belongs_to_them() {
    let index = index(&["a"]);
    let mut outbox = caught_up(&index);
    let large = "x".repeat(MESSAGE / 2);
    for name in ["b", "c", "d"] {
        index.apply(object(Kind::Sidecar, name, large.clone()));
    }
    let mut more = Vec::new();
    while let Some(v1::EdgeMessage { message: Some(Message::Changes(changes)) }) = outbox.next(&index) {
        assert_eq!(changes.more, outbox.is_in_the_middle());
        more.push(changes.more);
    }
    assert_eq!(more, [true, true, false]);
}

#[test]
fn a_digest_that_is_due_is_of_what_was_just_sent_however_busy_the_cluster_is() {
    let index = index(&["a"]);
    let mut outbox = caught_up(&index);
    outbox.ask_digest();
    index.apply(sidecar("b"));
    assert_eq!(short(&outbox.next(&index).expect("a change")), "b");
    let told = Outbox::position(&index);
    index.apply(sidecar("c"));
    let Some(Message::Digest(digest)) = outbox.next(&index).and_then(|message| message.message) else {
        panic!("no digest")
    };
    assert_eq!(digest.position, Some(told));
    assert_eq!(drain(&mut outbox, &index), ["c"]);
}

#[test]
fn messages_stay_small_but_for_one_large_object() {
    let index = Index::new();
    for number in 0..20 {
        index.apply(object(Kind::Sidecar, &format!("s{number}"), "x".repeat(MESSAGE / 4)));
    }
    index.apply(object(Kind::Sidecar, "s20", "x".repeat(MESSAGE * 2)));
    let mut outbox = welcomed(&index);
    let messages: Vec<_> = std::iter::from_fn(|| outbox.next(&index)).collect();
    let is_single = |message: &v1::EdgeMessage| !short(message).contains(' ');
    assert!(messages.iter().all(|message| message.encoded_len() <= MESSAGE + 16 || is_single(message)));
    assert!(messages.len() < 12, "{}", messages.len());
}
