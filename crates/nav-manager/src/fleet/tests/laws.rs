use proptest::prelude::*;

use super::*;
use crate::builders::config;

type Objects = BTreeMap<Key, Object>;

#[derive(Clone, Debug)]
enum Step {
    Connected,
    Disconnected,
    Replace(Vec<Object>),
    Update { whole: Vec<Kind>, objects: Vec<Object>, gone: Vec<Object> },
    Touch,
    Forget,
}

fn any_object() -> impl Strategy<Value = Object> {
    let namespace = || prop::sample::select(vec!["shop", "bank"]);
    let name = || prop::sample::select(vec!["a", "b", "c"]);
    prop_oneof![
        (namespace(), name()).prop_map(|(namespace, name)| service(namespace, name)),
        (namespace(), name()).prop_map(|(namespace, name)| pod(namespace, name, Role::Sidecar)),
        (namespace(), name(), 1..3i64).prop_map(|(namespace, name, generation)| {
            let mut object = config(Kind::VirtualService, namespace, name);
            object.meta.generation = generation;
            object
        }),
        (namespace(), name(), name(), 1..4u8)
            .prop_map(|(namespace, service, pod, ip)| { slice(namespace, service, &[(pod, &format!("10.0.0.{ip}"))]) }),
    ]
}

fn any_objects(max: usize) -> impl Strategy<Value = Vec<Object>> {
    prop::collection::vec(any_object(), 0..max)
}

fn any_update() -> impl Strategy<Value = Step> {
    let whole =
        prop::sample::subsequence(vec![Kind::Pod, Kind::EndpointSlice, Kind::Service, Kind::VirtualService], 0..=4);
    (whole, any_objects(6), any_objects(3)).prop_map(|(whole, objects, gone)| Step::Update { whole, objects, gone })
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        1 => Just(Step::Connected),
        1 => Just(Step::Disconnected),
        3 => any_objects(12).prop_map(Step::Replace),
        6 => any_update(),
        1 => Just(Step::Touch),
        1 => Just(Step::Forget),
    ]
}

fn key(object: &Object) -> Key {
    (object.kind(), object.name().clone())
}

fn update(whole: &[Kind], objects: Vec<Object>, gone: &[Object]) -> Update {
    let mut update = Update { whole: whole.iter().map(|kind| (*kind, BTreeMap::new())).collect(), ..Update::default() };
    for object in objects {
        let (key, entry) = (key(&object), Entry::Object(Arc::new(object)));
        match update.whole.get_mut(&key.0) {
            Some(entries) => drop(entries.insert(key.1, entry)),
            None => drop(update.changed.insert(key, Some(entry))),
        }
    }
    let gone = gone.iter().map(key).filter(|(kind, _)| !whole.contains(kind));
    update.changed.extend(gone.map(|key| (key, None)));
    update
}

fn take(fleet: &Fleet, held: &mut BTreeMap<ClusterId, Objects>, id: ClusterId, step: Step) {
    match step {
        Step::Connected => fleet.connected(&id, at(0)),
        Step::Disconnected => fleet.disconnected(&id, at(0)),
        Step::Touch => fleet.touch(&id, at(0)),
        Step::Forget => {
            if fleet.forget(&id).is_ok() {
                held.remove(&id);
            }
        }
        Step::Replace(objects) => {
            fleet.replace(&id, at(0), objects.clone());
            held.insert(id, objects.into_iter().map(|object| (key(&object), object)).collect());
        }
        Step::Update { whole, objects, gone } => {
            fleet.update(&id, at(0), update(&whole, objects.clone(), &gone));
            let held = held.entry(id).or_default();
            held.retain(|(kind, _), _| !whole.contains(kind));
            held.extend(objects.into_iter().map(|object| (key(&object), object)));
            held.retain(|key, _| whole.contains(&key.0) || !gone.iter().any(|gone| self::key(gone) == *key));
        }
    }
}

proptest! {
    #[test]
    fn whatever_happened_before_the_same_objects_give_the_same_snapshot(
        steps in prop::collection::vec((prop::sample::select(vec!["east", "west"]), any_step()), 0..20),
    ) {
        let (fleet, mut held) = (Fleet::default(), BTreeMap::new());
        for (id, step) in steps {
            take(&fleet, &mut held, cluster(id), step);
        }
        let fresh = Fleet::default();
        for (id, objects) in held {
            fresh.replace(&id, at(0), objects.into_values().collect());
        }
        prop_assert_eq!(&fleet.snapshot().services, &fresh.snapshot().services);
        let inventory = |fleet: &Fleet| {
            let mut inventory = fleet.snapshot().inventories.clone();
            inventory.retain(|_, inventory| **inventory != Inventory::default());
            inventory
        };
        prop_assert_eq!(inventory(&fleet), inventory(&fresh));
        for (id, info) in &fresh.snapshot().clusters {
            prop_assert_eq!(&fleet.snapshot().clusters[id].objects, &info.objects);
        }
    }
}
