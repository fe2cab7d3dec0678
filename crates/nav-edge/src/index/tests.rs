mod redaction;

use nav_mesh::{
    Body, Meta,
    kind::KINDS,
    object::{Pod, Service},
};

use super::*;

fn name(name: &str) -> ObjectName {
    ObjectName::new("shop", name)
}

fn pod(pod_name: &str, node: &str) -> Object {
    let pod = Pod { node: node.into(), ..Pod::default() };
    Object::new(Meta::named(Kind::Pod, name(pod_name)), Body::Pod(Box::new(pod)))
}

fn service(service_name: &str) -> Object {
    Object::new(Meta::named(Kind::Service, name(service_name)), Body::Service(Box::<Service>::default()))
}

fn skipped(object: &str, reason: &str) -> Skipped {
    Skipped { name: name(object), reason: reason.into() }
}

fn report(index: &Index, kind: Kind) -> KindReport {
    index.report().into_iter().find(|report| report.kind == kind).expect("every kind is reported")
}

fn revision(index: &Index) -> u64 {
    index.subscribe().borrow().revision
}

#[test]
fn the_revision_grows_with_each_change_and_not_for_an_equal_object() {
    let index = Index::new();
    index.apply(pod("a", "n1"));
    assert_eq!(revision(&index), 1);
    index.apply(pod("a", "n1"));
    index.reset(Kind::Pod, vec![pod("a", "n1")], vec![]);
    index.delete(Kind::Pod, &name("unknown"));
    assert_eq!(revision(&index), 1);
    index.apply(pod("a", "n2"));
    index.delete(Kind::Pod, &name("a"));
    assert_eq!(revision(&index), 3);
}

#[test]
fn the_index_is_settled_once_every_kind_is_read_or_known_to_be_unreadable() {
    let index = Index::new();
    let (last, others) = KINDS.split_last().expect("there are kinds");
    for info in others {
        index.set_state(info.kind, KindState::Synced);
    }
    let mut progress = index.subscribe();
    assert!(!progress.borrow_and_update().settled);
    index.set_state(last.kind, KindState::Failing("connection refused".to_owned()));
    assert!(!progress.has_changed().expect("the index lives"));
    index.set_state(last.kind, KindState::Forbidden("no right to list".to_owned()));
    assert!(progress.borrow_and_update().settled);
}

#[test]
fn an_object_that_becomes_malformed_goes_and_is_reported() {
    let index = Index::new();
    index.apply(pod("a", "n1"));
    index.skip(Kind::Pod, skipped("a", "phase is a number"));
    let report = report(&index, Kind::Pod);
    assert_eq!((report.objects, report.skipped), (0, vec![skipped("a", "phase is a number")]));
    assert_eq!(revision(&index), 2);
}

#[test]
fn an_object_that_becomes_good_or_goes_is_no_longer_reported() {
    let index = Index::new();
    index.skip(Kind::Pod, skipped("a", "bad"));
    index.skip(Kind::Pod, skipped("b", "bad"));
    index.apply(pod("a", "n1"));
    index.delete(Kind::Pod, &name("b"));
    assert_eq!(report(&index, Kind::Pod).skipped, []);
}

#[test]
fn a_reset_replaces_the_objects_and_the_skipped_ones_of_its_kind_only() {
    let index = Index::new();
    index.apply(service("cart"));
    index.skip(Kind::Service, skipped("odd", "bad"));
    index.apply(pod("old", "n1"));
    index.skip(Kind::Pod, skipped("gone", "bad"));
    index.reset(Kind::Pod, vec![pod("new", "n1")], vec![skipped("worse", "bad")]);
    let pods = report(&index, Kind::Pod);
    assert_eq!((pods.objects, pods.skipped), (1, vec![skipped("worse", "bad")]));
    let services = report(&index, Kind::Service);
    assert_eq!((services.objects, services.skipped), (1, vec![skipped("odd", "bad")]));
    assert!(index.read(|cluster| cluster.get(Kind::Pod, &name("new")).is_some()));
}

#[test]
fn problems_are_replaced_as_a_whole() {
    let index = Index::new();
    index.set_problems(["a.yaml: line 3: not YAML".to_owned()].into());
    index.set_problems(["b.yaml: line 1: not YAML".to_owned()].into());
    assert_eq!(index.problems(), BTreeSet::from(["b.yaml: line 1: not YAML".to_owned()]));
}
