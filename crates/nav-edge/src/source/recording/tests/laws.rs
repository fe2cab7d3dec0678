//! What holds for every timeline, and at every speed.

use std::time::Duration;

use nav_mesh::Str;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::source::recording::timeline::{Step, Timeline};

const NAMES: [&str; 4] = ["a", "b", "c", "d"];

fn manifest(name: &str, node: &str, label: &str) -> Value {
    json!({"apiVersion": "v1", "kind": "Pod",
           "metadata": {"name": name, "namespace": "shop", "labels": {"l": label}},
           "spec": {"nodeName": node}})
}

fn object(manifest: &Value) -> Object {
    let (mut objects, problems) = crate::source::files::objects("test".as_ref(), &manifest.to_string());
    assert_eq!(problems, Vec::<String>::new());
    objects.pop().expect("an object").1.expect("it is well-formed")
}

fn step() -> impl Strategy<Value = Step> {
    let name = prop::sample::select(&NAMES[..]);
    let change = (name, 0..4u8).prop_map(|(name, what)| match what {
        0 => Change::Delete(pod(name)),
        1 => Change::Link(name < "c"),
        node => Change::Apply(pod(name), Ok(object(&manifest(name, &format!("n{node}"), "")).into())),
    });
    (0..20u64, change).prop_map(|(seconds, change)| Step { at: Duration::from_secs(seconds), change })
}

/// The node of every pod.
fn nodes(state: &State) -> BTreeMap<Str, Str> {
    let objects = state.of_kind(Kind::Pod).flatten();
    objects.map(|object| (object.name().name.clone(), object.as_pod().expect("a pod").node.clone())).collect()
}

/// What the steps up to then make, played one by one.
fn model(steps: &[Step], at: Duration) -> BTreeMap<Str, Str> {
    let mut steps: Vec<&Step> = steps.iter().filter(|step| step.at <= at).collect();
    steps.sort_by_key(|step| step.at);
    let mut nodes = BTreeMap::new();
    for step in steps {
        match &step.change {
            Change::Apply((_, name), object) => {
                let object = object.as_ref().expect("they are well-formed");
                nodes.insert(name.name.clone(), object.as_pod().expect("a pod").node.clone());
            }
            Change::Delete((_, name)) => drop(nodes.remove(&name.name)),
            Change::Link(_) => {}
        }
    }
    nodes
}

/// A change to a pod as an entry has it: a field and its new value, or none.
fn patch() -> impl Strategy<Value = Value> {
    let value = || prop::option::of("[a-z]{1,3}");
    (prop::sample::select(&NAMES[..2]), value(), value()).prop_map(|(name, node, label)| {
        json!({"apiVersion": "v1", "kind": "Pod",
               "metadata": {"name": name, "namespace": "shop", "labels": {"l": label}},
               "spec": {"nodeName": node}})
    })
}

proptest! {
    #[test]
    fn the_state_at_a_time_is_the_beginning_with_every_step_up_to_then(
        steps in prop::collection::vec(step(), 0..30), at in 0..25u64,
    ) {
        let at = Duration::from_secs(at);
        let timeline = Timeline::new(State::default(), steps.clone(), BTreeSet::new());
        prop_assert_eq!(nodes(&timeline.state_at(at)), model(&steps, at));
    }

    /// Whoever begins later sees what one sees who was there from the start.
    #[test]
    fn what_follows_after_a_time_leads_on_from_the_state_then(
        steps in prop::collection::vec(step(), 0..30), from in 0..25u64, to in 0..25u64,
    ) {
        let (from, to) = (Duration::from_secs(from.min(to)), Duration::from_secs(from.max(to)));
        let timeline = Timeline::new(State::default(), steps, BTreeSet::new());
        let mut state = timeline.state_at(from);
        let after = timeline.steps().iter().filter(|step| step.at > from && step.at <= to);
        after.for_each(|step| state.apply(&step.change));
        prop_assert_eq!(state, timeline.state_at(to));
    }

    /// Objects are patched as the edge knows them; for all that it knows that is the same as patching what was written.
    #[test]
    fn patches_merge_as_if_whole_manifests_were_kept(patches in prop::collection::vec(patch(), 1..8)) {
        let entries = patches.iter().map(|patch| json!({"at": "1s", "cluster": "east", "patch": patch}).to_string());
        let recording = recording(&format!("---\n{}", entries.collect::<Vec<_>>().join("\n---\n")));
        prop_assert_eq!(recording.all_problems(), BTreeSet::new());
        let state = recording.clusters()[&cluster("east")].state_at(Duration::from_secs(1));
        for name in &NAMES[..2] {
            let node = if *name == "b" { json!("n1") } else { Value::Null };
            let (mut node, mut label) = (node, Value::Null);
            for patch in patches.iter().filter(|patch| patch["metadata"]["name"] == *name) {
                (node, label) = (patch["spec"]["nodeName"].clone(), patch["metadata"]["labels"]["l"].clone());
            }
            let object = state.get(&pod(name)).and_then(|content| content.as_ref().ok()).expect("it is there");
            prop_assert_eq!(object.as_pod().expect("a pod").node.as_str(), node.as_str().unwrap_or_default());
            prop_assert_eq!(object.meta.labels.get("l"), label.as_str());
        }
    }
}
