use nav_mesh::ObjectName;

use super::*;
use crate::builders::cluster;

/// Some service, as its cluster's only change.
fn entry(number: u64) -> Entry {
    let name = Name::from(&ObjectName::new("shop", format!("cart-{number}")));
    let thing = Thing { resource: Resource::Service, name: Some(name), is_gone: false };
    Entry { mesh: MeshId::default(), cluster: Some(cluster("east")), things: [thing].into() }
}

fn names(entries: &[Arc<Entry>]) -> Vec<&str> {
    let things = entries.iter().flat_map(|entry| &entry.things);
    things.map(|thing| thing.name.as_ref().expect("a name").name.as_str()).collect()
}

#[test]
fn what_was_noted_since_is_read_once() {
    let journal = Journal::default();
    let begin = journal.end();
    journal.append([entry(1), entry(2)]);
    let (entries, cursor) = journal.since(begin).expect("all of it is kept");
    assert_eq!(names(&entries), ["cart-1", "cart-2"]);
    journal.append([entry(3)]);
    let (entries, cursor) = journal.since(cursor).expect("all of it is kept");
    assert_eq!(names(&entries), ["cart-3"]);
    assert_eq!(cursor, journal.end());
    assert!(journal.since(cursor).expect("nothing is missing").0.is_empty());
}

#[test]
fn however_much_is_noted_what_is_kept_is_bounded() {
    let journal = Journal::keeping(10_000);
    (0..1_000).for_each(|number| journal.append([entry(number)]));
    let kept = journal.kept.lock().entries.len();
    assert!(journal.bytes() <= 10_000 && kept > 20, "{kept} entries take {} bytes", journal.bytes());
}

#[test]
fn who_is_behind_what_is_kept_learns_so_and_who_is_not_misses_nothing() {
    let journal = Journal::keeping(10_000);
    let cursors: Vec<Cursor> = (0..1_000)
        .map(|number| {
            let cursor = journal.end();
            journal.append([entry(number)]);
            cursor
        })
        .collect();
    let kept = journal.kept.lock().entries.len();
    let (lost, found) = cursors.split_at(1_000 - kept);
    assert!(lost.iter().all(|cursor| journal.since(*cursor).is_none()));
    let read = |cursor: &Cursor| journal.since(*cursor).map(|(entries, _)| entries.len());
    assert_eq!(found.iter().map(read).collect::<Vec<_>>(), (1..=kept).rev().map(Some).collect::<Vec<_>>());
}

#[test]
fn one_entry_that_is_larger_than_the_journal_is_not_kept() {
    let journal = Journal::keeping(10);
    let begin = journal.end();
    journal.append([entry(1)]);
    assert_eq!(journal.bytes(), 0);
    assert!(journal.since(begin).is_none());
}

#[test]
fn a_cursor_of_another_run_or_of_the_future_reads_nothing() {
    let (journal, other) = (Journal::default(), Journal::default());
    assert!(journal.since(other.end()).is_none());
    assert!(journal.since(Cursor { seq: 1, ..journal.end() }).is_none());
}

#[test]
fn a_cursor_is_read_as_it_prints() {
    let cursor = Cursor { epoch: 0xab, seq: 12 };
    assert_eq!(cursor.to_string(), "00000000000000ab-12");
    assert_eq!("00000000000000ab-12".parse(), Ok(cursor));
    for text in ["", "12", "ab-", "-12", "ab-x", "xy-12", "ab-12-13", "ab--1"] {
        assert_eq!(text.parse::<Cursor>(), Err(NoCursor), "{text}");
    }
}

#[test]
fn an_entry_without_anything_is_none() {
    let journal = Journal::default();
    let mut end = journal.subscribe();
    journal.append([Entry { things: [].into(), ..entry(1) }]);
    assert!(!end.has_changed().expect("the journal is there"));
    journal.append([entry(1)]);
    assert_eq!(*end.borrow_and_update(), 1);
}
