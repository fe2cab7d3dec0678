mod laws;
mod updates;

use std::time::Duration;

use nav_mesh::proxy::Role;
use nav_mesh::{InstanceName, ObjectName, ServiceId};

use super::*;
use crate::builders::{at, cluster, config, pod, service, service_named, slice};

const STALE_AFTER: Duration = Duration::from_secs(45);

/// A namespace with one service and one pod behind it.
fn shop(namespace: &str, pod_name: &str) -> Vec<Object> {
    vec![
        service(namespace, "cart"),
        slice(namespace, "cart", &[(pod_name, "10.0.0.1")]),
        pod(namespace, pod_name, Role::Sidecar),
    ]
}

fn fleet(clusters: &[(&str, Vec<Object>)]) -> Fleet {
    let fleet = Fleet::default();
    for (id, objects) in clusters {
        fleet.connected(&cluster(id), at(0));
        fleet.replace(&cluster(id), at(1), objects.clone());
    }
    fleet
}

fn backing(snapshot: &Snapshot, service: &str) -> Vec<String> {
    let id: ServiceId = service.parse().expect("a service id");
    let clusters = service_named(snapshot, &id.0).into_iter().flat_map(|service| &service.clusters);
    clusters
        .flat_map(|(id, service)| service.instances.iter().map(move |instance| format!("{id}:{}", instance.name())))
        .collect()
}

fn instances(snapshot: &Snapshot, id: &str) -> Vec<String> {
    snapshot.inventories[&cluster(id)].instances.iter().map(|found| found.instance.name().to_string()).collect()
}

/// Whether both hold the very same service.
fn is_shared(before: &Snapshot, after: &Snapshot, service: &str) -> bool {
    let id: ServiceId = service.parse().expect("a service id");
    let held = |snapshot: &'_ Snapshot| std::ptr::from_ref(service_named(snapshot, &id.0).expect(service));
    held(before) == held(after)
}

fn status(fleet: &Fleet, id: &str, now: i64) -> SyncStatus {
    fleet.snapshot().clusters[&cluster(id)].status(at(now), STALE_AFTER)
}

#[test]
fn a_service_of_two_clusters_is_one_service_with_the_instances_of_both() {
    let fleet = fleet(&[("west", shop("shop", "w")), ("east", shop("shop", "e"))]);
    assert_eq!(backing(&fleet.snapshot(), "shop:cart"), ["east:shop:e", "west:shop:w"]);
}

#[test]
fn a_reader_keeps_the_state_it_began_with() {
    let fleet = fleet(&[("east", shop("shop", "old"))]);
    let before = fleet.snapshot();
    fleet.replace(&cluster("east"), at(2), shop("shop", "new"));
    assert_eq!(backing(&before, "shop:cart"), ["east:shop:old"]);
    assert_eq!(backing(&fleet.snapshot(), "shop:cart"), ["east:shop:new"]);
}

#[test]
fn a_change_rebuilds_its_service_and_shares_the_others() {
    let both = |pod: &str| [shop("shop", pod), shop("bank", "b")].concat();
    let fleet = fleet(&[("east", both("old"))]);
    let before = fleet.snapshot();
    fleet.replace(&cluster("east"), at(2), both("new"));
    let after = fleet.snapshot();
    assert!(is_shared(&before, &after, "bank:cart"));
    assert!(!is_shared(&before, &after, "shop:cart"));
}

#[test]
fn a_change_of_a_pod_shares_the_other_instances_and_the_config() {
    let objects =
        |pod: &str| [shop("shop", pod), shop("bank", "b"), vec![config(Kind::Gateway, "bank", "edge")]].concat();
    let fleet = fleet(&[("east", objects("old"))]);
    let held = |snapshot: &Snapshot| {
        let inventory = &snapshot.inventories[&cluster("east")];
        let instance = inventory.instances.get(&InstanceName::Pod(ObjectName::new("bank", "b")));
        let config = inventory.objects[&Kind::Gateway].get(&ObjectName::new("bank", "edge"));
        (instance.map(Arc::as_ptr), config.map(Arc::as_ptr))
    };
    let before = fleet.snapshot();
    fleet.replace(&cluster("east"), at(2), objects("new"));
    let after = fleet.snapshot();
    assert_eq!(held(&before), held(&after));
    assert_eq!(instances(&after, "east"), ["bank:b", "shop:new"]);
}

#[test]
fn what_changes_neither_instances_nor_config_leaves_them_as_they_are() {
    let objects = || [shop("shop", "e"), vec![config(Kind::Gateway, "shop", "edge")]].concat();
    let fleet = fleet(&[("east", objects())]);
    let held = || {
        let inventory = Arc::clone(&fleet.snapshot().inventories[&cluster("east")]);
        (inventory.instances.clone(), inventory.objects.get(&Kind::Gateway).cloned().unwrap_or_default())
    };
    let before = held();
    let labelled = |mut object: Object| {
        object.meta.labels = [("tier", "gold")].into_iter().collect();
        object
    };
    let objects = objects().into_iter().map(|object| match object.kind() {
        Kind::Service => labelled(object),
        _ => object,
    });
    fleet.replace(&cluster("east"), at(2), objects.collect());
    let after = held();
    assert!(before.0.is_same(&after.0) && before.1.is_same(&after.1));
}

#[test]
fn a_state_equal_to_the_held_one_changes_the_time_and_nothing_else() {
    let fleet = fleet(&[("east", shop("shop", "e"))]);
    let before = fleet.snapshot();
    assert!(fleet.replace(&cluster("east"), at(9), shop("shop", "e")).is_empty());
    let after = fleet.snapshot();
    assert_eq!(after.clusters[&cluster("east")].last_update, Some(at(9)));
    assert!(is_shared(&before, &after, "shop:cart"));
}

#[test]
fn what_a_new_state_leaves_out_is_gone() {
    let fleet = fleet(&[("east", shop("shop", "e")), ("west", shop("shop", "w"))]);
    fleet.replace(&cluster("east"), at(2), vec![service("bank", "ledger")]);
    let snapshot = fleet.snapshot();
    assert_eq!(backing(&snapshot, "shop:cart"), ["west:shop:w"]);
    assert_eq!(snapshot.clusters[&cluster("east")].objects, BTreeMap::from([(Kind::Service, 1)]));
}

#[test]
fn a_touch_within_the_same_second_shows_readers_nothing_new() {
    let fleet = fleet(&[("east", shop("shop", "e"))]);
    fleet.touch(&cluster("east"), at(5));
    let revision = fleet.snapshot().revision;
    fleet.touch(&cluster("east"), at(5));
    assert_eq!(fleet.snapshot().revision, revision);
}

#[test]
fn a_cluster_is_initializing_until_its_first_state() {
    let fleet = Fleet::default();
    fleet.connected(&cluster("east"), at(0));
    assert_eq!(status(&fleet, "east", 100), SyncStatus::Initializing);
    fleet.replace(&cluster("east"), at(100), vec![]);
    assert_eq!(status(&fleet, "east", 100), SyncStatus::Healthy);
}

#[test]
fn a_cluster_is_stale_once_its_edge_was_silent_for_too_long() {
    let fleet = fleet(&[("east", vec![])]);
    assert_eq!(status(&fleet, "east", 46), SyncStatus::Healthy);
    assert_eq!(status(&fleet, "east", 47), SyncStatus::Stale);
    fleet.touch(&cluster("east"), at(50));
    assert_eq!(status(&fleet, "east", 51), SyncStatus::Healthy);
}

#[test]
fn a_clock_that_was_set_back_makes_no_cluster_stale() {
    assert_eq!(status(&fleet(&[("east", vec![])]), "east", -3600), SyncStatus::Healthy);
}

#[test]
fn a_cluster_whose_edge_is_gone_keeps_its_state_and_says_since_when() {
    let fleet = fleet(&[("east", shop("shop", "e"))]);
    fleet.disconnected(&cluster("east"), at(7));
    let snapshot = fleet.snapshot();
    assert_eq!(status(&fleet, "east", 8), SyncStatus::Disconnected);
    assert_eq!(snapshot.clusters[&cluster("east")].disconnected_at, Some(at(7)));
    assert_eq!(backing(&snapshot, "shop:cart"), ["east:shop:e"]);
}

#[test]
fn an_edge_that_comes_back_finds_its_state_kept() {
    let fleet = fleet(&[("east", shop("shop", "e"))]);
    fleet.disconnected(&cluster("east"), at(7));
    fleet.connected(&cluster("east"), at(9));
    assert_eq!(backing(&fleet.snapshot(), "shop:cart"), ["east:shop:e"]);
}

#[test]
fn a_cluster_is_stale_until_the_edge_that_came_back_confirms_its_state() {
    let fleet = fleet(&[("east", shop("shop", "e"))]);
    let come_back = || {
        fleet.disconnected(&cluster("east"), at(7));
        fleet.connected(&cluster("east"), at(9));
        assert_eq!(status(&fleet, "east", 10), SyncStatus::Stale);
    };
    come_back();
    fleet.touch(&cluster("east"), at(10));
    assert_eq!(status(&fleet, "east", 10), SyncStatus::Healthy);
    come_back();
    fleet.replace(&cluster("east"), at(10), vec![]);
    assert_eq!(status(&fleet, "east", 10), SyncStatus::Healthy);
}

#[test]
fn a_cluster_whose_state_is_no_longer_confirmed_is_stale() {
    let fleet = fleet(&[("east", vec![])]);
    fleet.unconfirmed(&cluster("east"));
    assert_eq!(status(&fleet, "east", 2), SyncStatus::Stale);
}

#[test]
fn a_noted_cluster_is_listed_although_its_edge_never_connected() {
    let fleet = Fleet::default();
    fleet.note(&cluster("east"), Some("the API server cannot be reached".to_owned()));
    assert_eq!(status(&fleet, "east", 0), SyncStatus::Initializing);
    fleet.note(&cluster("east"), None);
    assert_eq!(fleet.snapshot().clusters[&cluster("east")].note, None);
}

#[test]
fn forgetting_a_cluster_removes_it_and_what_only_it_had() {
    let fleet = fleet(&[("east", shop("shop", "e")), ("west", shop("bank", "w"))]);
    fleet.disconnected(&cluster("east"), at(1));
    assert_eq!(fleet.forget(&cluster("east")), Ok(()));
    assert_eq!(fleet.forget(&cluster("east")), Err(NotForgotten::Unknown));
    let snapshot = fleet.snapshot();
    assert_eq!(snapshot.clusters.keys().map(ClusterId::as_str).collect::<Vec<_>>(), ["west"]);
    assert_eq!(snapshot.services.iter().map(|service| service.id.to_string()).collect::<Vec<_>>(), ["bank:cart"]);
    assert_eq!(snapshot.inventories.keys().map(ClusterId::as_str).collect::<Vec<_>>(), ["west"]);
}

#[test]
fn only_clusters_that_were_gone_for_long_are_forgotten() {
    let fleet = fleet(&[("east", vec![]), ("west", vec![]), ("north", vec![])]);
    fleet.disconnected(&cluster("east"), at(10));
    fleet.disconnected(&cluster("west"), at(20));
    assert_eq!(fleet.forget_gone_before(at(20)), [cluster("east")]);
    assert_eq!(fleet.snapshot().clusters.len(), 2);
}

#[test]
fn a_verb_for_an_unknown_cluster_does_not_invent_it() {
    let fleet = Fleet::default();
    fleet.disconnected(&cluster("east"), at(0));
    fleet.touch(&cluster("east"), at(0));
    assert_eq!(*fleet.snapshot(), Snapshot::default());
}

#[test]
fn a_connected_cluster_is_not_forgotten() {
    let fleet = Fleet::default();
    fleet.connected(&cluster("east"), at(0));
    assert_eq!(fleet.forget(&cluster("east")), Err(NotForgotten::Connected));
    fleet.disconnected(&cluster("east"), at(1));
    assert_eq!(fleet.forget(&cluster("east")), Ok(()));
}
