use super::*;
use crate::object::{Endpoint, EndpointSlice, Node, Pod};
use crate::workload::Locality;
use crate::{Body, Meta, Str};

fn object(kind: Kind, namespace: &str, name: &str, body: Body) -> Object {
    Object::new(Meta::named(kind, ObjectName::new(namespace, name)), body)
}

fn service(name: &str) -> Object {
    object(Kind::Service, "shop", name, Body::Service(Box::default()))
}

fn pod(name: &str, node: &str, ready: bool) -> Object {
    let pod = Pod { node: node.into(), ready, ..Pod::default() };
    object(Kind::Pod, "shop", name, Body::Pod(Box::new(pod)))
}

fn node(name: &str, zone: &str) -> Object {
    let locality = Locality { zone: zone.into(), ..Locality::default() };
    object(Kind::Node, "", name, Body::Node(Node { locality }.into()))
}

fn slice(name: &str, service: &str, pods: &[&str]) -> Object {
    let endpoint = |pod: &&str| Endpoint {
        addresses: [Str::new(format!("10.0.0.{}", pod.len()))].into(),
        pod: (!pod.is_empty()).then(|| ObjectName::new("shop", *pod)),
        ..Endpoint::default()
    };
    let slice = EndpointSlice {
        service: Some(service.into()),
        endpoints: pods.iter().map(endpoint).collect(),
        ..EndpointSlice::default()
    };
    object(Kind::EndpointSlice, "shop", name, Body::EndpointSlice(slice))
}

fn index(objects: impl IntoIterator<Item = Object>) -> ClusterIndex {
    let mut index = ClusterIndex::default();
    for object in objects {
        index.apply(object);
    }
    index
}

fn instance(pod: &str) -> InstanceName {
    InstanceName::Pod(ObjectName::new("shop", pod))
}

fn told(index: &ClusterIndex, name: &InstanceName) -> Option<ClusterInstance> {
    let names = BTreeSet::from([name.clone()]);
    let (_, instance) = index.instances(&names).next().expect("each name is answered");
    instance
}

fn touched(changes: Changes) -> Vec<String> {
    changes.services.into_iter().map(|name| name.name.to_string()).collect()
}

fn backing(index: &ClusterIndex, service: &str) -> Vec<String> {
    let service = index.service(&ObjectName::new("shop", service)).expect("the service");
    service.instances.iter().map(|instance| instance.name().pod_name().to_owned()).collect()
}

#[test]
fn a_change_of_a_pod_touches_the_services_it_backs_and_no_other() {
    let mut index = index([
        service("cart"),
        service("cart-headless"),
        service("checkout"),
        slice("s1", "cart", &["a"]),
        slice("s2", "cart-headless", &["a"]),
        slice("s3", "checkout", &["b"]),
        pod("a", "n1", true),
        pod("b", "n1", true),
    ]);
    assert_eq!(touched(index.apply(pod("a", "n1", false))), ["cart", "cart-headless"]);
    assert_eq!(touched(index.delete(Kind::Pod, &ObjectName::new("shop", "b"))), ["checkout"]);
}

#[test]
fn an_object_equal_to_the_one_held_changes_nothing() {
    let mut index = index([service("cart"), slice("s1", "cart", &["a"]), pod("a", "n1", true)]);
    assert!(index.apply(pod("a", "n1", true)).is_empty());
    assert!(index.reset(Kind::Pod, [pod("a", "n1", true)]).is_empty());
}

#[test]
fn an_object_that_says_the_same_under_another_fingerprint_takes_the_place_of_the_one_held_everywhere() {
    let mut index = index([service("cart"), slice("s1", "cart", &["a"])]);
    let again = Object { fingerprint: crate::Fingerprint::new(7), ..slice("s1", "cart", &["a"]) };
    assert_eq!(touched(index.apply(again)), ["cart"]);
    let held = index.get(Kind::EndpointSlice, &ObjectName::new("shop", "s1")).expect("the slice");
    assert!(Arc::ptr_eq(&index.slices.of(&ObjectName::new("shop", "cart"))[0], held));
    assert!(Arc::ptr_eq(&index.slices.listing(&instance("a"))[0], held));
}

#[test]
fn a_slice_that_moves_to_another_service_touches_both() {
    let mut index = index([service("cart"), service("other"), slice("s1", "cart", &["a"])]);
    assert_eq!(touched(index.apply(slice("s1", "other", &["a"]))), ["cart", "other"]);
    assert_eq!(backing(&index, "cart"), [""; 0]);
    assert_eq!(backing(&index, "other"), ["a"]);
}

#[test]
fn a_pod_in_two_slices_of_a_service_stays_related_until_both_let_it_go() {
    let mut index = index([service("cart"), slice("s1", "cart", &["a"]), slice("s2", "cart", &["a"])]);
    index.delete(Kind::EndpointSlice, &ObjectName::new("shop", "s1"));
    assert_eq!(touched(index.apply(pod("a", "n1", true))), ["cart"]);
    index.delete(Kind::EndpointSlice, &ObjectName::new("shop", "s2"));
    assert_eq!(touched(index.apply(pod("a", "n1", false))), [""; 0]);
}

#[test]
fn a_pod_that_arrives_after_its_slice_is_found() {
    let mut index = index([service("cart"), slice("s1", "cart", &["a"])]);
    assert_eq!(touched(index.apply(pod("a", "n1", true))), ["cart"]);
    let cart = index.service(&ObjectName::new("shop", "cart")).expect("the service");
    assert!(cart.instances[0].pod.is_some());
}

#[test]
fn a_node_s_new_locality_touches_the_services_that_run_there() {
    let mut index = index([
        service("cart"),
        service("checkout"),
        slice("s1", "cart", &["a"]),
        slice("s2", "checkout", &["b"]),
        pod("a", "n1", true),
        pod("b", "n2", true),
    ]);
    assert_eq!(touched(index.apply(node("n1", "zone-a"))), ["cart"]);
}

#[test]
fn a_pod_that_no_service_selects_speaks_for_itself() {
    let index = index([pod("a", "n1", true), pod("b", "n1", false), node("n1", "zone-a")]);
    let ready = |pod: &str| told(&index, &instance(pod)).expect(pod).instance.ready;
    assert_eq!([ready("a"), ready("b")], [true, false]);
    let alone = told(&index, &instance("a")).expect("the pod");
    assert_eq!((alone.services.len(), alone.instance.locality().zone.as_str()), (0, "zone-a"));
}

#[test]
fn an_instance_is_told_by_all_services_that_are_there() {
    let mut index = index([
        service("cart"),
        service("peers"),
        slice("s1", "cart", &["a"]),
        slice("s2", "peers", &["a"]),
        slice("s3", "ghost", &["a", "b", ""]),
        pod("a", "n1", true),
    ]);
    let services = |index: &ClusterIndex| {
        let instance = told(index, &instance("a")).expect("the pod");
        instance.services.iter().map(|service| service.name.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(services(&index), ["cart", "peers"]);
    assert_eq!(told(&index, &instance("b")), None, "neither a pod nor behind a service that is there");
    index.delete(Kind::Service, &ObjectName::new("shop", "peers"));
    assert_eq!(services(&index), ["cart"]);
}

#[test]
fn neighbours_behind_the_same_services_share_the_list() {
    let index = index([service("cart"), service("pay"), slice("s1", "cart", &["a", "b"]), slice("s2", "pay", &["c"])]);
    let names = ["a", "b", "c"].map(instance).into();
    let lists: Vec<_> = index.instances(&names).filter_map(|(_, found)| Some(found?.services)).collect();
    let [a, b, c] = &lists[..] else { panic!("{lists:?}") };
    assert!(Arc::ptr_eq(a, b));
    assert_ne!(b, c);
}

#[test]
fn a_pod_has_its_own_addresses_and_those_that_only_a_slice_tells() {
    let mut object = pod("a", "n1", true);
    let Body::Pod(body) = &mut object.body else { unreachable!("it is a pod") };
    body.ips = ["fd00::1".into(), "10.0.0.9".into()].into();
    let index = index([service("cart"), slice("s1", "cart", &["a"]), object]);
    let instance = told(&index, &instance("a")).expect("the pod").instance;
    assert_eq!(instance.ips(), ["fd00::1", "10.0.0.9", "10.0.0.1"]);
}

#[test]
fn a_change_of_a_slice_touches_the_instances_of_which_it_says_something_else() {
    let mut index = index([service("cart"), slice("s1", "cart", &["a", "bb"])]);
    let changes = index.apply(slice("s1", "cart", &["bb", "ccc"]));
    assert_eq!(changes.instances, BTreeSet::from([instance("a"), instance("ccc")]));
}

#[test]
fn a_service_that_stays_touches_no_instance() {
    let mut index = index([service("cart"), slice("s1", "cart", &["a"])]);
    let again = Object { fingerprint: crate::Fingerprint::new(7), ..service("cart") };
    assert_eq!(index.apply(again).instances, BTreeSet::new());
    let gone = index.delete(Kind::Service, &ObjectName::new("shop", "cart"));
    assert_eq!(gone.instances, BTreeSet::from([instance("a")]));
}

#[test]
fn a_change_of_a_config_object_touches_it_alone() {
    let mut index = ClusterIndex::default();
    let body = Body::Config(crate::object::ConfigObject::new("{}"));
    let changes = index.apply(object(Kind::VirtualService, "shop", "cart", body));
    let standalone = BTreeSet::from([(Kind::VirtualService, ObjectName::new("shop", "cart"))]);
    assert_eq!(changes, Changes { objects: 1, standalone, ..Changes::default() });
}

#[test]
fn a_reset_replaces_a_kind_and_nothing_else() {
    let mut index = index([service("cart"), service("old"), pod("a", "n1", true)]);
    let changes = index.reset(Kind::Service, [service("cart"), service("new"), pod("stray", "n1", true)]);
    assert_eq!(touched(changes), ["new", "old"]);
    assert_eq!(index.count(Kind::Service), 2);
    assert_eq!(index.count(Kind::Pod), 1);
}

#[test]
fn a_service_of_the_same_name_in_another_namespace_is_another() {
    let mut index = index([service("cart"), slice("s1", "cart", &["a"])]);
    index.apply(object(Kind::Service, "test", "cart", Body::Service(Box::default())));
    let other = index.service(&ObjectName::new("test", "cart")).expect("the service");
    assert!(other.instances.is_empty());
}

mod laws {
    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Debug)]
    enum Step {
        Apply(Box<Object>),
        Delete(Kind, ObjectName),
        Reset(Kind, Vec<Object>),
    }

    fn any_object() -> impl Strategy<Value = Object> {
        let name = prop::sample::select(vec!["a", "b", "c"]);
        let pods = prop::sample::subsequence(vec!["a", "b", "c", ""], 0..=4);
        prop_oneof![
            name.clone().prop_map(service),
            prop::sample::select(vec!["z1", "z2"]).prop_map(|zone| node("n", zone)),
            (name.clone(), any::<bool>()).prop_map(|(name, ready)| pod(name, "n", ready)),
            (name.clone(), name, pods).prop_map(|(name, service, pods)| slice(name, service, &pods)),
        ]
    }

    fn any_step() -> impl Strategy<Value = Step> {
        prop_oneof![
            4 => any_object().prop_map(|object| Step::Apply(object.into())),
            2 => any_object().prop_map(|object| Step::Delete(object.kind(), object.name().clone())),
            1 => prop::collection::vec(any_object(), 0..4).prop_map(|objects| {
                let kind = objects.first().map_or(Kind::Pod, Object::kind);
                Step::Reset(kind, objects)
            }),
        ]
    }

    fn take(index: &mut ClusterIndex, step: Step) -> Changes {
        match step {
            Step::Apply(object) => index.apply(*object),
            Step::Delete(kind, name) => index.delete(kind, &name),
            Step::Reset(kind, objects) => index.reset(kind, objects),
        }
    }

    fn services(index: &ClusterIndex) -> BTreeMap<ObjectName, ClusterService> {
        index
            .objects(Kind::Service)
            .map(|object| (object.name().clone(), index.service(object.name()).expect("listed")))
            .collect()
    }

    fn instances(index: &ClusterIndex) -> BTreeMap<InstanceName, ClusterInstance> {
        let address = InstanceName::Address { namespace: "shop".into(), address: "10.0.0.0".into() };
        let names = ["a", "b", "c"].map(instance).into_iter().chain([address]).collect();
        index.instances(&names).filter_map(|(name, instance)| Some((name.clone(), instance?))).collect()
    }

    /// What of the two is not the same.
    fn different<K: Ord + Clone, V: PartialEq>(before: &BTreeMap<K, V>, after: &BTreeMap<K, V>) -> BTreeSet<K> {
        let names = before.keys().chain(after.keys());
        names.filter(|name| before.get(name) != after.get(name)).cloned().collect()
    }

    proptest! {
        #[test]
        fn whatever_happened_before_the_same_objects_give_the_same_services(
            steps in prop::collection::vec(any_step(), 0..40),
        ) {
            let mut index = ClusterIndex::default();
            for step in steps {
                take(&mut index, step);
            }
            let mut fresh = ClusterIndex::default();
            for info in KINDS.iter().rev() {
                fresh.reset(info.kind, index.objects(info.kind).map(|object| Object::clone(object)));
            }
            prop_assert_eq!(services(&fresh), services(&index));
            prop_assert_eq!(instances(&fresh), instances(&index));
            for (name, instance) in instances(&index) {
                prop_assert_eq!(told(&index, &name), Some(instance), "alone as together with others");
            }
            prop_assert_eq!(fresh.slices, index.slices);
        }

        #[test]
        fn what_looks_different_is_always_among_the_changes(steps in prop::collection::vec(any_step(), 0..40)) {
            let mut index = ClusterIndex::default();
            let (mut services_before, mut instances_before) = (services(&index), instances(&index));
            for step in steps {
                let changes = take(&mut index, step);
                let (services, instances) = (services(&index), instances(&index));
                let (of_services, of_instances) =
                    (different(&services_before, &services), different(&instances_before, &instances));
                prop_assert!(changes.services.is_superset(&of_services), "{of_services:?} changed, some unseen");
                prop_assert!(changes.instances.is_superset(&of_instances), "{of_instances:?} changed, some unseen");
                (services_before, instances_before) = (services, instances);
            }
        }
    }
}
