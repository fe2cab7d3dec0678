//! What the entries of a timeline mean: each names objects, and patches rest on what was there before. Pure.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, anyhow, ensure};
use nav_mesh::{ClusterId, Kind, status::Skipped};
use serde_json::Value;

use super::{
    CLUSTERS,
    about::folder_of,
    entry::{LinkText, Text},
    read::Files,
    timeline::{Change, Content, State, Step, Timeline},
};
use crate::{decode, encode, index::Key, source::files};

/// A cluster whose timeline is being read: patches are resolved on the way, so that playing cannot fail.
pub(super) struct Resolver {
    beginning: State,
    now: State,
    steps: Vec<Step>,
    problems: BTreeSet<String>,
}

impl Resolver {
    pub(super) fn read(id: &ClusterId, files: &Files) -> Self {
        let folder = Path::new(CLUSTERS).join(folder_of(id));
        let (mut beginning, mut problems, mut is_empty) = (State::default(), BTreeSet::new(), true);
        let manifests = files.iter().filter(|(path, _)| path.starts_with(&folder));
        for (path, text) in manifests {
            is_empty = false;
            match text {
                Ok(text) => problems.extend(add_file(path, text, &mut beginning)),
                Err(error) => drop(problems.insert(format!("{}: {error}", path.display()))),
            }
        }
        if is_empty {
            problems
                .insert(format!("{}: nothing is recorded of how the cluster was at the beginning", folder.display()));
        }
        Self { now: beginning.clone(), beginning, steps: Vec::new(), problems }
    }

    pub(super) fn timeline(self) -> Timeline {
        Timeline::new(self.beginning, self.steps, self.problems)
    }

    pub(super) fn add(&mut self, at: Duration, place: &str, entry: Text) {
        let Text { delete, patch, apply, link, at: _, cluster: _, say: _ } = entry;
        for manifest in &delete.0 {
            self.step(at, place, |now| deletion(now, manifest));
        }
        for manifest in &patch.0 {
            self.step(at, place, |now| patched(now, manifest, place));
        }
        for manifest in &apply.0 {
            self.step(at, place, |_| applied(manifest, place));
        }
        if let Some(link) = link {
            self.step(at, place, |_| Ok(Change::Link(link == LinkText::Up)));
        }
    }

    fn step(&mut self, at: Duration, place: &str, change: impl FnOnce(&State) -> anyhow::Result<Change>) {
        match change(&self.now) {
            Ok(change) => {
                self.now.apply(&change);
                self.steps.push(Step { at, change });
            }
            Err(error) => drop(self.problems.insert(format!("{place}: {error:#}"))),
        }
    }
}

/// Adds what a file holds, and returns what is wrong with it.
fn add_file(path: &Path, text: &str, beginning: &mut State) -> Vec<String> {
    let (objects, mut problems) = files::objects(path, text);
    for (key, content) in objects {
        if beginning.get(&key).is_some() {
            let (kind, name) = &key;
            problems.push(format!("{}: {kind} {name} is in an earlier file too; this one counts", path.display()));
        }
        beginning.apply(&Change::Apply(key, content.map(Arc::new)));
    }
    problems
}

fn applied(manifest: &Value, place: &str) -> anyhow::Result<Change> {
    let key = key(manifest)?;
    let content =
        decoded(&key, manifest, place).with_context(|| format!("{} {} is none that is read", key.0, key.1))?;
    Ok(Change::Apply(key, content))
}

fn deletion(now: &State, manifest: &Value) -> anyhow::Result<Change> {
    let (key, _) = present(now, manifest, "deleted")?;
    Ok(Change::Delete(key))
}

/// What a merge patch (RFC 7386) makes of an object as the edge knows it.
fn patched(now: &State, manifest: &Value, place: &str) -> anyhow::Result<Change> {
    let (key, content) = present(now, manifest, "patched")?;
    let object = content.as_ref().map_err(|skipped| {
        anyhow!("{} {} cannot be patched, as it could not be decoded: {}", key.0, skipped.name, skipped.reason)
    })?;
    let mut whole = encode::encode(object);
    merge(&mut whole, manifest);
    Ok(match decoded(&key, &whole, place) {
        Some(content) => Change::Apply(key, content),
        None => Change::Delete(key),
    })
}

/// `None` for what is of no interest any more, such as a ConfigMap without mesh config.
fn decoded((kind, name): &Key, manifest: &Value, place: &str) -> Option<Content> {
    let api_version = manifest["apiVersion"].as_str().unwrap_or_default();
    let of_entry = |Skipped { name, reason }| Skipped { name, reason: format!("{place}: {reason}").into() };
    decode::decode(*kind, api_version, &manifest.to_string(), || name.clone())
        .map_err(of_entry)
        .map(|object| object.map(Arc::new))
        .transpose()
}

fn present<'a>(now: &'a State, manifest: &Value, done: &str) -> anyhow::Result<(Key, &'a Content)> {
    let key = key(manifest)?;
    let content = now.get(&key).with_context(|| format!("{} {} is to be {done}, but is not there", key.0, key.1))?;
    Ok((key, content))
}

fn key(manifest: &Value) -> anyhow::Result<Key> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (api_version, kind) = (text(&manifest["apiVersion"]), text(&manifest["kind"]));
    ensure!(!api_version.is_empty() && !kind.is_empty(), "apiVersion or kind is missing");
    let known = Kind::of_manifest(&api_version, &kind);
    let kind =
        known.with_context(|| format!("objects of kind {kind:?} and apiVersion {api_version:?} are not read"))?;
    let metadata = &manifest["metadata"];
    let name = decode::object_name(kind, metadata["namespace"].as_str(), metadata["name"].as_str());
    ensure!(!name.name.is_empty(), "a {kind} without metadata.name");
    Ok((kind, name))
}

fn merge(whole: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else { return *whole = patch.clone() };
    if !whole.is_object() {
        *whole = Value::Object(serde_json::Map::new());
    }
    let fields = whole.as_object_mut().expect("it is an object by now");
    for (name, value) in patch {
        if value.is_null() {
            fields.remove(name);
        } else {
            merge(fields.entry(name.clone()).or_insert(Value::Null), value);
        }
    }
}
