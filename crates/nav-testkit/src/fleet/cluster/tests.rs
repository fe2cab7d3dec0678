use std::collections::{BTreeMap, BTreeSet};

use nav_mesh::{Kind, ObjectName};

use super::*;

fn cluster(id: &str, seed: u64) -> Cluster {
    Cluster::new(id, Size::new(600, 100, 80), seed)
}

type Objects = BTreeMap<(Kind, ObjectName), Manifest>;

fn objects(cluster: &Cluster) -> Objects {
    cluster.manifests().map(|manifest| ((manifest.kind, manifest.name.clone()), manifest)).collect()
}

fn apply(objects: &mut Objects, change: Change) {
    match change {
        Change::Put(manifest) => drop(objects.insert((manifest.kind, manifest.name.clone()), manifest)),
        Change::Gone(kind, name) => assert!(objects.remove(&(kind, name)).is_some(), "what goes was there"),
    }
}

fn names(cluster: &Cluster, kind: Kind) -> BTreeSet<ObjectName> {
    cluster.manifests().filter(|manifest| manifest.kind == kind).map(|manifest| manifest.name).collect()
}

/// Pods that slices list, with whether they are called ready.
fn listed(objects: &Objects) -> BTreeMap<ObjectName, bool> {
    let slices = objects.values().filter(|manifest| manifest.kind == Kind::EndpointSlice);
    let endpoints = slices.flat_map(|slice| slice.json["endpoints"].as_array().expect("a list"));
    let entry = |endpoint: &serde_json::Value| {
        let text = |field: &str| endpoint["targetRef"][field].as_str().expect("a name").to_owned();
        (
            ObjectName::new(text("namespace"), text("name")),
            endpoint["conditions"]["ready"].as_bool().expect("a condition"),
        )
    };
    endpoints.map(entry).collect()
}

/// Pods, with whether they say that they are ready.
fn running(objects: &Objects) -> BTreeMap<ObjectName, bool> {
    let pods = objects.values().filter(|manifest| manifest.kind == Kind::Pod);
    pods.map(|pod| (pod.name.clone(), pod.json["status"]["conditions"][2]["status"] == "True")).collect()
}

#[test]
fn the_same_seed_makes_the_same_cluster_and_the_same_changes() {
    let (mut one, mut other) = (cluster("c-1", 7), cluster("c-1", 7));
    (0..100).for_each(|_| assert_eq!(one.churn(), other.churn()));
    assert_eq!(objects(&one), objects(&other));
    assert_ne!(objects(&one), objects(&cluster("c-1", 8)));
}

#[test]
fn a_pod_that_flips_is_not_ready_and_then_is_again_in_its_slice_too() {
    let mut cluster = cluster("c-1", 7);
    let mut objects = objects(&cluster);
    for (flips, unready) in [(1, 1), (2, 0)] {
        cluster.flip(3).into_iter().for_each(|change| apply(&mut objects, change));
        let all = running(&objects);
        assert_eq!(all.values().filter(|ready| !**ready).count(), unready, "after {flips} flips");
        assert_eq!(all, listed(&objects));
    }
}

#[test]
fn it_has_as_many_objects_as_it_was_told() {
    let all = objects(&cluster("c-1", 1));
    let count = |kind| all.keys().filter(|(of, _)| *of == kind).count();
    assert_eq!([Kind::Pod, Kind::Service, Kind::EndpointSlice, Kind::Node].map(count), [600, 100, 100, 6]);
    assert_eq!(manifest::CONFIG_KINDS.map(count).iter().sum::<usize>(), 80);
}

#[test]
fn services_are_called_the_same_in_every_cluster_and_pods_are_not() {
    let (one, other) = (cluster("c-1", 1), cluster("c-2", 1));
    for kind in [Kind::Service, Kind::EndpointSlice, Kind::VirtualService] {
        assert_eq!(names(&one, kind), names(&other, kind));
    }
    assert!(names(&one, Kind::Pod).is_disjoint(&names(&other, Kind::Pod)));
}

#[test]
fn through_all_changes_slices_list_the_pods_there_are_and_whether_they_are_ready() {
    let mut cluster = cluster("c-1", 3);
    let mut told = objects(&cluster);
    for _ in 0..200 {
        cluster.churn().into_iter().for_each(|change| apply(&mut told, change));
        assert_eq!(listed(&told), running(&told));
    }
    assert_eq!(told, objects(&cluster));
}

#[test]
fn a_service_of_many_pods_has_slices_of_a_hundred() {
    let mut cluster = Cluster::new("c-1", Size::new(250, 1, 0), 1);
    let mut told = objects(&cluster);
    assert_eq!(names(&cluster, Kind::EndpointSlice).len(), 3);
    (0..200).flat_map(|_| cluster.churn()).for_each(|change| apply(&mut told, change));
    assert_eq!(listed(&told), running(&told));
}

#[test]
fn no_two_pods_ever_have_the_same_address() {
    let mut cluster = cluster("c-1", 3);
    (0..300).for_each(|_| drop(cluster.churn()));
    let addresses: BTreeSet<String> = cluster.apps.iter().flat_map(|app| &app.pods).map(Pod::ip).collect();
    assert_eq!(addresses.len(), 600);
}

#[test]
fn a_mark_is_a_label_of_its_pod() {
    let mut cluster = cluster("c-1", 3);
    let (marked, changes) = cluster.mark(5, 42);
    assert!(
        names(&cluster, Kind::Pod).contains(&marked.pod) && names(&cluster, Kind::Service).contains(&marked.service)
    );
    let [Change::Put(pod)] = &changes[..] else { panic!("one pod changes, not {changes:?}") };
    assert_eq!((&pod.name, pod.json["metadata"]["labels"][MARK].as_str()), (&marked.pod, Some("42")));
}
