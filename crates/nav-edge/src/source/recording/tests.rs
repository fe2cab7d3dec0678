mod laws;
mod playing;
mod reading;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use nav_mesh::{ClusterId, Kind, ObjectName};

use super::*;
use crate::index::Key;

const PODS: &str = "
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Pod, metadata: {name: a, namespace: shop, creationTimestamp: '2026-01-01T00:00:00Z'}}
- {apiVersion: v1, kind: Pod, metadata: {name: b, namespace: shop}, spec: {nodeName: n1}}
";

fn cluster(id: &str) -> ClusterId {
    id.parse().expect("an id")
}

fn pod(name: &str) -> Key {
    (Kind::Pod, ObjectName::new("shop", name))
}

/// A recording of `east` and `west`, which begin with the pods `a` and `b` at half past nine, with this timeline.
fn recording(timeline: &str) -> Recording {
    let about = "{format: 1, name: test, start: '2026-11-22T21:30:00Z', clusters: [east, west]}";
    let files = [
        ("recording.yaml", about),
        ("clusters/east/pods.yaml", PODS),
        ("clusters/west/pods.yaml", PODS),
        ("timeline.yaml", timeline),
    ];
    of_files(&files).expect("it can be played")
}

fn of_files(files: &[(&str, &str)]) -> anyhow::Result<Recording> {
    let files = files.iter().map(|(path, text)| (PathBuf::from(path), Ok((*text).to_owned())));
    Recording::of(&files.collect::<BTreeMap<_, _>>(), Answers::new())
}
