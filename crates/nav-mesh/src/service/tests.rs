use super::*;
use crate::object::{Node, Pod};
use crate::workload::Locality;
use crate::{Body, Kind, Meta};

/// A cluster of a few pods and nodes, enough to look instances up in.
#[derive(Default)]
struct World {
    pods: BTreeMap<ObjectName, Arc<Object>>,
    nodes: BTreeMap<String, Arc<Object>>,
}

impl Lookup for World {
    fn pod(&self, name: &ObjectName) -> Option<&Arc<Object>> {
        self.pods.get(name)
    }

    fn node(&self, name: &str) -> Option<&Arc<Object>> {
        self.nodes.get(name)
    }
}

impl World {
    fn with_pod(mut self, name: &str, ips: &[&str], change: impl FnOnce(&mut Meta, &mut Pod)) -> Self {
        let mut meta = Meta::named(Kind::Pod, ObjectName::new("shop", name));
        let ips = ips.iter().map(Str::new).collect();
        let mut pod = Pod { ready: true, node: "n1".into(), ips, ..Pod::default() };
        change(&mut meta, &mut pod);
        self.pods.insert(meta.name.clone(), Arc::new(Object::new(meta, Body::Pod(Box::new(pod)))));
        self
    }

    fn with_node(mut self, name: &str, zone: &str) -> Self {
        let meta = Meta::named(Kind::Node, ObjectName::new("", name));
        let locality = Locality { zone: zone.into(), ..Locality::default() };
        self.nodes.insert(name.into(), Arc::new(Object::new(meta, Body::Node(Node { locality }.into()))));
        self
    }
}

fn endpoint(pod: Option<&str>, addresses: &[&str]) -> Endpoint {
    Endpoint {
        addresses: addresses.iter().map(Str::new).collect(),
        pod: pod.map(|pod| ObjectName::new("shop", pod)),
        ..Endpoint::default()
    }
}

fn not_ready(pod: &str, address: &str) -> Endpoint {
    Endpoint { ready: Some(false), ..endpoint(Some(pod), &[address]) }
}

fn derive(world: &World, slices: &[Vec<Endpoint>]) -> Box<[Instance]> {
    let slices: Vec<(ObjectName, EndpointSlice)> = slices
        .iter()
        .enumerate()
        .map(|(i, endpoints)| {
            let slice = EndpointSlice { endpoints: endpoints.clone().into(), ..EndpointSlice::default() };
            (ObjectName::new("shop", format!("slice-{i}")), slice)
        })
        .collect();
    instances(slices.iter().map(|(name, slice)| (name, slice)), world)
}

fn names(instances: &[Instance]) -> Vec<String> {
    instances.iter().map(|instance| instance.name().to_string()).collect()
}

#[test]
fn a_ready_pod_behind_a_service_is_a_ready_instance() {
    let world = World::default().with_pod("a", &["10.0.0.1"], |_, _| {});
    let found = derive(&world, &[vec![endpoint(Some("a"), &["10.0.0.1"])]]);
    assert_eq!(names(&found), ["shop:a"]);
    assert!(found[0].ready);
    assert_eq!(found[0].ip(), "10.0.0.1");
}

#[test]
fn an_unset_ready_condition_counts_as_ready() {
    assert!(derive(&World::default(), &[vec![endpoint(Some("a"), &["10.0.0.1"])]])[0].ready);
}

#[test]
fn a_pod_that_is_not_ready_is_an_instance_and_marked() {
    let world = World::default().with_pod("a", &["10.0.0.1"], |_, pod| pod.ready = false);
    let found = derive(&world, &[vec![not_ready("a", "10.0.0.1")]]);
    assert_eq!(names(&found), ["shop:a"]);
    assert!(!found[0].ready);
}

#[test]
fn a_service_that_publishes_unready_addresses_does_not_make_its_pods_ready() {
    let world = World::default().with_pod("a", &["10.0.0.1"], |_, pod| pod.ready = false);
    let published = Endpoint { ready: Some(true), ..endpoint(Some("a"), &["10.0.0.1"]) };
    assert!(!derive(&world, &[vec![published]])[0].ready);
}

#[test]
fn a_pod_that_ends_is_an_instance_and_marked() {
    let world = World::default().with_pod("a", &["10.0.0.1"], |meta, _| {
        meta.deleted = crate::Timestamp::from_unix_seconds(1);
    });
    let ending = Endpoint { terminating: Some(true), ..not_ready("b", "10.0.0.2") };
    let found = derive(&world, &[vec![not_ready("a", "10.0.0.1"), ending]]);
    assert_eq!(found.iter().map(|i| i.terminating).collect::<Vec<_>>(), [true, true]);
}

#[test]
fn a_dual_stack_pod_is_one_instance_with_its_primary_address_first() {
    let world = World::default().with_pod("a", &["fd00::1", "10.0.0.1"], |_, _| {});
    let found = derive(&world, &[vec![endpoint(Some("a"), &["10.0.0.1"])], vec![endpoint(Some("a"), &["fd00::1"])]]);
    assert_eq!(names(&found), ["shop:a"]);
    assert_eq!(found[0].ips(), ["fd00::1", "10.0.0.1"]);
}

#[test]
fn an_instance_holds_nothing_but_references_where_its_pod_says_what_its_slices_say() {
    let world = World::default().with_pod("a", &["10.0.0.1"], |_, _| {}).with_node("n1", "zone-a");
    let told = |endpoint: Endpoint| derive(&world, &[vec![endpoint]])[0].told.is_some();
    let listed = Endpoint { node: "n1".into(), zone: "zone-a".into(), ..endpoint(Some("a"), &["10.0.0.1"]) };
    assert!(!told(listed));
    assert!(told(endpoint(Some("a"), &["10.0.0.2"])));
    assert!(told(endpoint(Some("gone"), &["10.0.0.1"])));
    assert!(size_of::<Instance>() <= 32, "{}", size_of::<Instance>());
}

#[test]
fn what_the_slices_say_counts_where_the_pod_says_otherwise_or_nothing() {
    let world = World::default().with_pod("a", &["10.0.0.1"], |_, pod| pod.node = Str::default());
    let listed = Endpoint { node: "n2".into(), zone: "zone-b".into(), ..endpoint(Some("a"), &["10.0.0.9"]) };
    let found = &derive(&world, &[vec![listed]])[0];
    assert_eq!((found.ip(), found.node(), found.locality().zone.as_str()), ("10.0.0.9", "n2", "zone-b"));
}

#[test]
fn the_addresses_of_an_unknown_pod_come_ipv4_first() {
    let found =
        derive(&World::default(), &[vec![endpoint(Some("a"), &["fd00::1"])], vec![endpoint(Some("a"), &["10.0.0.1"])]]);
    assert_eq!(found[0].ips(), ["10.0.0.1", "fd00::1"]);
}

#[test]
fn a_pod_listed_in_several_slices_is_one_instance() {
    let slices = [vec![endpoint(Some("a"), &["10.0.0.1"])], vec![endpoint(Some("a"), &["10.0.0.1"])]];
    let found = derive(&World::default(), &slices);
    assert_eq!(names(&found), ["shop:a"]);
    assert_eq!(found[0].ips(), ["10.0.0.1"]);
}

#[test]
fn a_pod_is_ready_if_any_of_its_slices_says_so() {
    let slices = [vec![not_ready("a", "10.0.0.1")], vec![endpoint(Some("a"), &["fd00::1"])]];
    assert!(derive(&World::default(), &slices)[0].ready);
}

#[test]
fn an_address_without_a_pod_is_an_instance_of_its_own() {
    let found = derive(&World::default(), &[vec![endpoint(None, &["192.0.2.1", "192.0.2.2"])]]);
    assert_eq!(names(&found), ["shop:~192.0.2.1", "shop:~192.0.2.2"]);
    assert!(found.iter().all(|instance| instance.pod.is_none()));
}

#[test]
fn a_pod_that_is_gone_but_still_listed_is_an_instance_without_details() {
    let found = derive(&World::default(), &[vec![endpoint(Some("gone"), &["10.0.0.9"])]]);
    assert_eq!(names(&found), ["shop:gone"]);
    assert!(found[0].pod.is_none());
}

#[test]
fn instances_are_ordered_by_pod_with_bare_addresses_last() {
    let slices = [
        vec![endpoint(Some("b"), &["10.0.0.2"]), endpoint(None, &["192.0.2.1"])],
        vec![endpoint(Some("a"), &["10.0.0.3"])],
    ];
    assert_eq!(names(&derive(&World::default(), &slices)), ["shop:a", "shop:b", "shop:~192.0.2.1"]);
}

#[test]
fn a_service_without_slices_has_no_instances() {
    assert!(derive(&World::default(), &[]).is_empty());
}

#[test]
fn locality_comes_from_the_pod_s_node_or_else_from_the_slice() {
    let world = World::default().with_pod("a", &["10.0.0.1"], |_, _| {}).with_node("n1", "zone-a");
    let elsewhere = Endpoint { zone: "zone-b".into(), node: "n2".into(), ..endpoint(None, &["192.0.2.1"]) };
    let found = derive(&world, &[vec![endpoint(Some("a"), &["10.0.0.1"]), elsewhere]]);
    assert_eq!(found[0].locality().zone, "zone-a");
    assert_eq!(found[1].locality().zone, "zone-b");
    assert_eq!(found[1].node(), "n2");
}

#[test]
fn a_pod_s_status_is_its_phase_unless_that_hides_something() {
    let running = |_: &mut Meta, pod: &mut Pod| pod.phase = "Running".into();
    let status = |world: &World, endpoint: Endpoint| derive(world, &[vec![endpoint]])[0].pod_status().to_owned();
    let world = World::default().with_pod("a", &["10.0.0.1"], running);
    assert_eq!(status(&world, endpoint(Some("a"), &["10.0.0.1"])), "Running");
    assert_eq!(status(&world, not_ready("a", "10.0.0.1")), "NotReady");
    let ending = Endpoint { terminating: Some(true), ..not_ready("a", "10.0.0.1") };
    assert_eq!(status(&world, ending), "Terminating");
    let pending = World::default().with_pod("a", &["10.0.0.1"], |_, pod| pod.phase = "Pending".into());
    assert_eq!(status(&pending, not_ready("a", "10.0.0.1")), "Pending");
    assert_eq!(status(&World::default(), not_ready("a", "10.0.0.1")), "");
}
