use super::*;
use crate::{Kind, object::ContainerSort};

const LONG: &str = "a text that is too long to be kept inline";

/// Both of what two objects hold is one.
fn pod(name: &str, image: &str) -> Object {
    let spec = ContainerSpec {
        name: "app".into(),
        image: image.into(),
        sort: ContainerSort::Ordinary,
        ports: [("http".into(), 8080)].into(),
    };
    let state = ContainerState::Waiting { reason: format!("{LONG} for {name}").into() };
    let pod = Pod {
        annotations: [(LONG, name)].into_iter().collect(),
        owner: Some(Arc::new(Owner { kind: "ReplicaSet".into(), name: "cart-65bd58d55f".into() })),
        node: LONG.into(),
        containers: [Container { spec: spec.into(), state, ready: false, restarts: 0 }].into(),
        ..Pod::default()
    };
    let mut meta = Meta::named(Kind::Pod, ObjectName::new("shop", name));
    meta.labels = [("app", "cart"), ("pod-template-hash", "65bd58d55f")].into_iter().collect();
    Object::new(meta, Body::Pod(pod.into()))
}

fn shared<const N: usize>(slots: usize, mut objects: [Object; N]) -> [Object; N] {
    let mut pool = Pool::new(slots);
    objects.iter_mut().for_each(|object| pool.share(object));
    objects
}

/// Two strings are one if they begin at the same place.
fn is_one(a: &str, b: &str) -> bool {
    std::ptr::eq(a, b)
}

fn pod_of(object: &Object) -> &Pod {
    object.as_pod().expect("a pod")
}

#[test]
fn pods_of_one_deployment_share_what_they_say_alike() {
    let [a, b] = shared(64, [pod("a", LONG), pod("b", LONG)]);
    assert!(is_one(a.meta.labels.get("app").expect("a label"), b.meta.labels.get("app").expect("a label")));
    let (a, b) = (pod_of(&a), pod_of(&b));
    assert!(is_one(&a.node, &b.node));
    assert!(Arc::ptr_eq(a.owner.as_ref().expect("an owner"), b.owner.as_ref().expect("an owner")));
    assert!(Arc::ptr_eq(&a.containers[0].spec, &b.containers[0].spec));
}

#[test]
fn maps_that_differ_share_the_keys_they_have_in_common() {
    let [a, b] = shared(64, [pod("a", LONG), pod("b", LONG)]);
    let key = |object: &Object| pod_of(object).annotations.iter().next().expect("an annotation").0.as_ptr();
    assert_eq!(key(&a), key(&b));
}

#[test]
fn another_version_of_a_container_is_another_container() {
    let [a, b] = shared(64, [pod("a", "cart:1"), pod("b", "cart:2")]);
    assert!(!Arc::ptr_eq(&pod_of(&a).containers[0].spec, &pod_of(&b).containers[0].spec));
    assert_eq!(pod_of(&b).containers[0].spec.image, "cart:2");
}

#[test]
fn slices_of_two_services_share_the_names_of_their_pods() {
    let slice = |name: &str| {
        let pod = Some(ObjectName::new("shop", LONG));
        let endpoints = [Endpoint { pod, ..Endpoint::default() }].into();
        let slice = EndpointSlice { endpoints, ..EndpointSlice::default() };
        Object::new(Meta::named(Kind::EndpointSlice, ObjectName::new("shop", name)), Body::EndpointSlice(slice))
    };
    let [a, b] = shared(64, [slice("a"), slice("b")]);
    let pod_name = |slice: &Object| {
        let slice = slice.as_endpoint_slice().expect("a slice");
        slice.endpoints[0].pod.as_ref().expect("a pod").name.as_ptr()
    };
    assert_eq!(pod_name(&a), pod_name(&b));
}

proptest::proptest! {
    #[test]
    fn an_object_stays_what_it_was_whatever_the_pool_has_seen(
        names in proptest::collection::vec("[a-c]{1,2}", 0..20), slots in 0..4usize,
    ) {
        let mut pool = Pool::new(slots);
        for name in names {
            let object = pod(&name, &format!("{LONG}:{name}"));
            let mut shared = object.clone();
            pool.share(&mut shared);
            proptest::prop_assert_eq!(object, shared);
        }
    }
}
