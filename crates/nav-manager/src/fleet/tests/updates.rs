//! Updates of a native edge: parts of a cluster, one after the other.

use nav_mesh::Fingerprint;
use nav_mesh::status::KindState;

use super::*;

const AT: Position = Position { epoch: 7, seq: 3 };

fn entry(object: Object) -> (Key, Option<Entry>) {
    let key = (object.kind(), object.name().clone());
    (key, Some(Entry::Object(Arc::new(object))))
}

fn gone(kind: Kind, name: &str) -> (Key, Option<Entry>) {
    ((kind, ObjectName::new("shop", name)), None)
}

fn changed(changed: impl IntoIterator<Item = (Key, Option<Entry>)>) -> Update {
    Update { changed: changed.into_iter().collect(), position: Some(AT), ..Update::default() }
}

fn unusable(kind: Kind, name: &str) -> (Key, Option<Entry>) {
    let entry = Entry::Unusable { fingerprint: Fingerprint::new(7), reason: "no body".into() };
    ((kind, ObjectName::new("shop", name)), Some(entry))
}

#[test]
fn an_update_changes_what_it_names_and_leaves_the_rest() {
    let fleet = fleet(&[("east", shop("shop", "e"))]);
    let update = changed([entry(service("shop", "pay")), gone(Kind::Pod, "e")]);
    let changes = fleet.update(&cluster("east"), at(2), update);
    assert_eq!(changes.services.len(), 2, "the new one, and the one that the pod backed");
    let counts = &fleet.snapshot().clusters[&cluster("east")].objects;
    assert_eq!(*counts, BTreeMap::from([(Kind::EndpointSlice, 1), (Kind::Service, 2)]));
}

#[test]
fn an_update_makes_its_whole_kinds_all_there_is_of_them() {
    let fleet = fleet(&[("east", shop("shop", "e"))]);
    let name = ObjectName::new("shop", "pay");
    let pay = Entry::Object(Arc::new(service("shop", "pay")));
    let whole = BTreeMap::from([(Kind::Service, BTreeMap::from([(name, pay)])), (Kind::Pod, BTreeMap::new())]);
    fleet.update(&cluster("east"), at(2), Update { whole, position: Some(AT), ..Update::default() });
    let snapshot = fleet.snapshot();
    assert_eq!(backing(&snapshot, "shop:cart"), Vec::<String>::new());
    let counts = &snapshot.clusters[&cluster("east")].objects;
    assert_eq!(*counts, BTreeMap::from([(Kind::EndpointSlice, 1), (Kind::Service, 1)]));
}

#[test]
fn an_update_is_published_once() {
    let fleet = fleet(&[("east", shop("shop", "e"))]);
    let revision = fleet.snapshot().revision;
    let update = changed([entry(service("shop", "pay")), gone(Kind::Service, "cart"), gone(Kind::Pod, "e")]);
    fleet.update(&cluster("east"), at(2), update);
    assert_eq!(fleet.snapshot().revision, revision + 1);
}

#[test]
fn an_object_that_is_the_same_but_for_when_it_was_observed_is_shown_as_it_is_held() {
    let (fleet, east) = (Fleet::default(), cluster("east"));
    let observed = |second| {
        let mut service = service("shop", "cart");
        service.meta.observed_at = Some(at(second));
        nav_proto::link::decode(&nav_proto::link::encode(&service)).expect("our own encoding")
    };
    for second in [1, 2] {
        fleet.update(&east, at(0), changed([entry(observed(second))]));
        let snapshot = fleet.snapshot();
        let shown = service_named(&snapshot, &ObjectName::new("shop", "cart")).expect("it is there");
        assert_eq!(shown.clusters[&east].object.meta.observed_at, Some(at(second)));
    }
}

#[test]
fn the_place_in_the_edge_s_history_goes_with_the_objects() {
    let (fleet, east) = (fleet(&[("east", vec![])]), cluster("east"));
    let position = || fleet.read(&east, Held::position);
    assert_eq!(position(), None);
    fleet.update(&east, at(2), changed([entry(service("shop", "pay"))]));
    assert_eq!(position(), Some(AT));
    fleet.replace(&east, at(3), vec![]);
    assert_eq!(position(), None);
}

#[test]
fn an_object_that_cannot_be_used_counts_and_has_a_reason_but_is_not_shown() {
    let (fleet, east) = (fleet(&[("east", shop("shop", "e"))]), cluster("east"));
    fleet.update(&east, at(2), changed([unusable(Kind::Service, "cart"), unusable(Kind::Gateway, "edge")]));
    let snapshot = fleet.snapshot();
    assert!(service_named(&snapshot, &ObjectName::new("shop", "cart")).is_none());
    let told = &snapshot.clusters[&east].unusable;
    let names: Vec<_> = told.some.iter().map(|(kind, skipped)| format!("{kind} {}", skipped.name)).collect();
    assert_eq!((told.count, names), (2, vec!["Service shop/cart".to_owned(), "Gateway shop/edge".to_owned()]));
    assert_eq!(told.counts, BTreeMap::from([(Kind::Service, 1), (Kind::Gateway, 1)]));
    assert_eq!(fleet.read(&east, |held| held.digest(Kind::Service)).count, 1);
    let whole = BTreeMap::from([(Kind::Gateway, BTreeMap::new())]);
    fleet.update(&east, at(3), Update { whole, ..changed([entry(service("shop", "cart"))]) });
    assert_eq!(fleet.snapshot().clusters[&east].unusable.count, 0);
    assert_eq!(fleet.read(&east, |held| held.digest(Kind::Gateway)).count, 0);
}

#[test]
fn what_cannot_be_used_is_told_anew_only_when_it_changed() {
    let (fleet, east) = (Fleet::default(), cluster("east"));
    let told = |update| {
        fleet.update(&east, at(0), update);
        Arc::clone(&fleet.snapshot().clusters[&east].unusable)
    };
    let before = told(changed([unusable(Kind::Gateway, "edge")]));
    let after = told(changed([unusable(Kind::Gateway, "edge"), entry(service("shop", "cart"))]));
    assert!(Arc::ptr_eq(&before, &after));
    assert_eq!(told(changed([entry(service("shop", "cart")), gone(Kind::Gateway, "edge")])), Arc::default());
}

#[test]
fn an_object_that_takes_another_s_place_is_one_change() {
    let (fleet, east) = (Fleet::default(), cluster("east"));
    let with_fingerprint = |hash| {
        let mut service = service("shop", "cart");
        service.fingerprint = Fingerprint::new(hash);
        changed([entry(service)])
    };
    fleet.update(&east, at(0), with_fingerprint(1));
    assert_eq!(fleet.update(&east, at(0), with_fingerprint(2)).objects, 1);
    assert_eq!(fleet.read(&east, |held| held.digest(Kind::Service)).sum, 2);
}

#[test]
fn what_a_native_edge_told_of_itself_goes_with_its_connection() {
    let (fleet, east) = (Fleet::default(), cluster("east"));
    let edge = || fleet.snapshot().clusters[&east].edge.clone();
    fleet.connected_natively(&east, at(0), EdgeInfo { version: "1.2.3".into(), ..EdgeInfo::default() });
    let report = KindReport { state: KindState::Synced, ..KindReport::default() };
    fleet.tell_edge(&east, |edge| edge.kinds = BTreeMap::from([(Kind::Pod, report.clone())]));
    let told = edge().expect("it told");
    assert_eq!((told.version.as_str(), &told.kinds[&Kind::Pod]), ("1.2.3", &report));
    fleet.disconnected(&east, at(1));
    assert!(edge().is_some(), "what was last known is kept");
    fleet.connected(&east, at(2));
    assert!(edge().is_none(), "the plain protocol has no words for it");
}

#[test]
fn looking_at_a_cluster_that_is_not_known_does_not_invent_it() {
    let fleet = Fleet::default();
    assert!(fleet.read(&cluster("east"), |held| held.index().is_empty()));
    assert_eq!(*fleet.snapshot(), Snapshot::default());
}
